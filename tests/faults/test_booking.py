"""Fifty hosts at the same moment: what one of them would lose is a set that two of them were promised."""

import re
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core import signing
from django.db import connections
from django.test import Client
from django.urls import reverse

from lotse.exhibition.actions.loans import request_loan
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.domain.calendar import Days
from lotse.foundation.clock import now
from lotse.foundation.journal import Refused
from tests.databases import as_superuser
from tests.exhibition.tour_world import from_now, make_set, make_wish
from tests.faults.connections import at_once

HOSTS = 50
# As many at the same moment as the test's database lets in; the others wait at the door, as at a connection pool.
AT_THE_DATABASE = threading.BoundedSemaphore(16)


def let_in(act: Callable[[], Any]) -> Any:
    """Take one of the connections and give it back."""
    with AT_THE_DATABASE:
        try:
            return act()
        finally:
            connections.close_all()


def _stamp() -> str:
    with time_machine.travel(now() - timedelta(seconds=30), tick=False):
        return signing.TimestampSigner(salt="lotse.exhibition.form").sign("")


def test_of_fifty_parallel_requests_one_wins_and_the_others_read_what_is_free(
    own_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through the form, as browsers send it, from fifty threads, each with a database connection of its own."""
    from lotse.exhibition.visitors import borrow

    monkeypatch.setattr(borrow, "REQUESTS_A_MINUTE", 1_000)
    lent, shown, stamp = make_set(), from_now(40), _stamp()
    address = reverse("exhibition:borrow")

    def send(number: int) -> tuple[int, str]:
        answer = Client().post(
            address,
            {
                "panel_set": lent.pk,
                "first": shown.first.isoformat(),
                "last": shown.last.isoformat(),
                "name": f"Rathaus {number} (erfunden)",
                "place": "01587 Riesa",
                "full_name": "Ada Beispiel",
                "email": f"host{number}@example.org",
                "written": stamp,
                "website": "",
            },
        )
        return answer.status_code, answer.content.decode()

    answers = at_once(HOSTS, lambda number: let_in(lambda: send(number)))
    assert sorted(status for status, _ in answers) == [302] + [422] * (HOSTS - 1)
    for status, page in answers:
        if status == 422:
            assert "schon vergeben" in page and re.search(r"Das nächste Mal frei: .*\d{4} bis .*\d{4}", page)
    assert as_superuser(own_database, "select count(*), max(number) from exhibition_loan")[0][0] == 1
    assert as_superuser(own_database, "select count(*) from exhibition_host") == [(1,)]
    assert as_superuser(own_database, "select last from exhibition_loancount") == [(1,)]


def test_numbers_have_no_gap_although_half_of_the_requests_fail(own_database: str) -> None:
    """Twenty weeks, each wanted twice at the same moment."""
    lent = make_set(days_before=0, days_after=0)
    begin = from_now(20).first

    def ask(number: int) -> str:
        first = begin + timedelta(days=14 * (number // 2))
        wish = make_wish(lent, Days(first, first + timedelta(days=7)), district_key="14612")
        try:
            return request_loan(BY_LINK, wish=wish).number
        except Refused:
            return ""

    given = sorted(number for number in at_once(40, lambda number: let_in(lambda: ask(number))) if number)
    assert len(given) == 20
    assert [int(number.rpartition("-")[2]) for number in given] == list(range(1, 21))
    numbers = as_superuser(own_database, "select count(distinct number) from exhibition_loan")
    assert numbers == [(20,)]


def test_a_double_click_is_one_request(own_database: str) -> None:
    from uuid import uuid4

    lent, shown, stamp, once = make_set(), from_now(40), _stamp(), str(uuid4())
    form = {
        "once": once,
        "panel_set": lent.pk,
        "first": shown.first.isoformat(),
        "last": shown.last.isoformat(),
        "name": "Rathaus (erfunden)",
        "place": "01587 Riesa",
        "full_name": "Ada Beispiel",
        "email": "host@example.org",
        "written": stamp,
        "website": "",
    }
    answers = at_once(3, lambda _: Client().post(reverse("exhibition:borrow"), form))
    assert {answer.status_code for answer in answers} == {302}
    assert len({answer.headers["Location"] for answer in answers}) == 1
    assert as_superuser(own_database, "select count(*) from exhibition_loan") == [(1,)]
