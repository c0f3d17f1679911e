"""What a visitor or a portrayed person would lose: that what was taken back is gone from every process at once."""

import psycopg
import pytest
from django.apps import apps
from django.db import connection, transaction
from wagtail.models import Page

from lotse.foundation.clock import now
from lotse.foundation.duties import Scope
from lotse.foundation.models import Publication
from lotse.foundation.publishing import published_again, state_of_site


@pytest.mark.django_db
def test_each_transaction_that_changes_something_public_changes_the_state() -> None:
    before, rows = state_of_site(), Publication.objects.count()
    published_again()
    once = state_of_site()
    assert once != before
    published_again()
    assert state_of_site() != once
    assert Publication.objects.count() == rows + 1


def test_the_state_changes_whatever_the_order_in_which_transactions_end(own_database: str) -> None:
    parameters = {**connection.get_connection_params(), "dbname": own_database}
    slow = psycopg.connect(**{k: parameters[k] for k in ("dbname", "user", "host", "password") if parameters.get(k)})
    before = state_of_site()
    slow.execute("select lotse_published()")
    with transaction.atomic():
        published_again()
    quick = state_of_site()
    slow.commit()
    slow.close()
    assert len({before, quick, state_of_site()}) == 3


@pytest.mark.django_db
def test_what_is_rolled_back_changes_nothing() -> None:
    before = state_of_site()
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        published_again()
        raise ZeroDivisionError
    assert state_of_site() == before


@pytest.mark.django_db
def test_the_day_is_part_of_the_state(time_machine) -> None:  # type: ignore[no-untyped-def]
    time_machine.move_to("2026-11-22T22:59:00+00:00")
    before = state_of_site()
    time_machine.move_to("2026-11-22T23:01:00+00:00")
    assert state_of_site() != before


@pytest.mark.django_db
def test_a_number_that_a_restored_database_gives_again_is_noticed() -> None:
    with connection.cursor() as cursor:
        cursor.execute("select pg_current_xact_id()::text::bigint")
        (number,) = cursor.fetchone()
    Publication.objects.create(transaction=number, token=1, at=now())
    before = state_of_site()
    published_again()
    assert state_of_site() != before


# Sizes of pictures made while a page is written, links that were checked, and panels as things in a store.
_NOT_SHOWN = {"website_picturesize", "website_externallink", "exhibition_physicalpanel", "exhibition_panelrepair"}


def _tables() -> list[str]:
    """Every table that anybody may read, as its model declares; pages lie in Wagtail's own."""
    shown = [
        model._meta.db_table
        for model in apps.get_models()
        if getattr(model, "duties", None) and model.duties.scope is Scope.PUBLIC and not issubclass(model, Page)
        if model._meta.db_table not in _NOT_SHOWN
    ]
    return [*shown, "wagtailcore_page", "wagtailcore_locale", "wagtailcore_pageviewrestriction", "identity_account"]


@pytest.mark.django_db
@pytest.mark.parametrize("table", _tables())
def test_whoever_changes_what_visitors_see_changes_the_state(table: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select count(*) from pg_trigger where tgrelid = %s::regclass and tgname = 'shown_to_visitors'", [table]
        )
        assert cursor.fetchone() == (1,), "Its migration needs ShownToVisitors."
