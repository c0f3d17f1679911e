"""Rules that hold in every test: reading never writes, order is never accidental, templates never miss a name."""

import random
import re
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from django.db import connection
from django.db.models.query import QuerySet

from lotse.organisations import gate

# What a GET may send to the database. The one write is the trace that a file was opened.
_READING = re.compile(
    r"[\s(]*(select|savepoint|release savepoint|rollback to savepoint|set constraints|declare|fetch|close|with )", re.I
)
_LOCKING = re.compile(r"for (no key )?update", re.I)
_ACCESS_LOG = re.compile(r'\s*insert into "foundation_reading"', re.I)


def _refuse_writing(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
    if not _ACCESS_LOG.match(sql) and (not _READING.match(sql) or _LOCKING.search(sql)):
        raise AssertionError(f"A GET may only read, but it sent: {sql[:200]}")
    return execute(sql, params, many, context)


@pytest.fixture(autouse=True)
def _reading_never_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    run = gate._run

    def watched(request: Any, actor: Any, **kwargs: Any) -> Any:
        with ExitStack() as stack:
            # allauth's and Wagtail's own pages keep their state in the session, which is theirs to write.
            declared = getattr(kwargs["view"], "screen", None)
            ours = declared is not None and not declared.of_library
            if request.method in ("GET", "HEAD") and ours:
                stack.enter_context(connection.execute_wrapper(_refuse_writing))
            return run(request, actor, **kwargs)

    monkeypatch.setattr(gate, "_run", watched)


@pytest.fixture(autouse=True)
def _order_is_never_accidental(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    fetch = QuerySet._fetch_all  # type: ignore[attr-defined]
    dice = random.Random(20261122)

    def shuffled(self: Any) -> None:
        fresh = self._result_cache is None
        fetch(self)
        if fresh and not self.ordered and not self.query.is_sliced and len(self._result_cache) > 1:
            dice.shuffle(self._result_cache)

    monkeypatch.setattr(QuerySet, "_fetch_all", shuffled)
    yield
