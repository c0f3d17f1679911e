"""The harness: what no test may do, and what every test gets. Each rule names what a user would lose."""

import gc
from collections.abc import Iterator

import pytest
from django.core.cache import caches
from django.db import connection
from django.utils import translation

from lotse.foundation.sealing import forget_open_keys
from tests import databases
from tests.browser import browser  # noqa: F401 - a fixture
from tests.harness import _order_is_never_accidental, _reading_never_writes  # noqa: F401 - fixtures
from tests.people import Cast, make_cast


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest begin, whatever the order: at the end of a run the other workers would wait for them."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Ten thousand tests stay until the end: the collector need not look through them again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: pytest.FixtureDef) -> Iterator[None]:
    """Each worker works on a clone of the template, as the role that row-level security binds."""
    with django_db_blocker.unblock(), databases.clone_of(databases.template()) as name:  # type: ignore[attr-defined]
        with databases.connected_to(name):
            yield


@pytest.fixture(autouse=True)
def _no_keys_left_open() -> Iterator[None]:
    forget_open_keys()
    for kept in ("process", "renditions"):
        caches[kept].clear()
    yield
    forget_open_keys()


@pytest.fixture(autouse=True)
def _german_to_begin_with() -> None:
    """A request leaves its language to the next one of the same process; addresses depend on it."""
    translation.activate("de")


@pytest.fixture
def own_database(django_db_blocker: pytest.FixtureDef) -> Iterator[str]:
    """A database of its own with real commits, for tests with several connections; yields its name."""
    with django_db_blocker.unblock(), databases.clone_of(databases.template()) as name:  # type: ignore[attr-defined]
        with databases.connected_to(name):
            yield name


@pytest.fixture
def cast(db: None) -> Cast:
    """The people of tests/people.py, in two projects."""
    return make_cast()


@pytest.fixture
def statements(db: None) -> Iterator[list[str]]:
    """Every SQL statement of the test so far."""
    seen: list[str] = []

    def watch(execute, sql, params, many, context):  # type: ignore[no-untyped-def]
        seen.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        yield seen
