"""What a user would lose: a day in the right order, and honest numbers of people."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from uuid import uuid4

import pytest

from lotse.casework.domain.daybook import Demand, Need, arrange, greeting

DAY = date(2026, 11, 23)
PEOPLE = count(1)


def _demand(need: Need, days: int = 0, *, person: int | None = None, hour: int | None = None) -> Demand:
    day = DAY + timedelta(days=days)
    at = None if hour is None else datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return Demand(need=need, person=person or next(PEOPLE), day=day, ref=uuid4(), at=at)


def test_each_need_stands_in_its_section() -> None:
    book = arrange([_demand(need) for need in Need], today=DAY, most=6)
    assert [line.demand.need for line in book.agenda.lines] == [Need.APPOINTMENT]
    assert {line.demand.need for line in book.due.lines} == {Need.STEP, Need.CHECK_IN, Need.ASK_AGAIN}
    assert [line.demand.need for line in book.quiet.lines] == [Need.SILENCE]
    assert [line.demand.need for line in book.ending.lines] == [Need.PAPER]


def test_appointments_go_by_the_clock_and_dues_by_their_day() -> None:
    late, early = _demand(Need.APPOINTMENT, hour=15), _demand(Need.APPOINTMENT, hour=8)
    new, old = _demand(Need.STEP, 0), _demand(Need.CHECK_IN, -9)
    book = arrange([late, new, early, old], today=DAY, most=6)
    assert [line.demand for line in book.agenda.lines] == [early, late]
    assert [line.demand for line in book.due.lines] == [old, new]
    assert [line.days_late for line in book.due.lines] == [9, 0]


def test_people_are_counted_once_and_only_those_who_need_something_today() -> None:
    one = next(PEOPLE)
    book = arrange(
        [
            _demand(Need.STEP, -3, person=one),
            _demand(Need.SILENCE, -1, person=one),
            _demand(Need.APPOINTMENT, 0, hour=9),
            _demand(Need.APPOINTMENT, 1, hour=9),
            _demand(Need.PAPER, 15),
            _demand(Need.PAPER, 14),
        ],
        today=DAY,
        most=6,
    )
    assert (book.people, book.late) == (3, 1)


def test_whatever_says_overdue_is_counted_as_overdue() -> None:
    overdue = [_demand(need, -1) for need in Need if need is not Need.APPOINTMENT]
    today = [_demand(need, hour=9 if need is Need.APPOINTMENT else None) for need in Need]
    book = arrange([*overdue, *today], today=DAY, most=6)
    assert (book.people, book.late) == (len(overdue) + len(today), len(overdue))


def test_a_quiet_day_is_empty() -> None:
    book = arrange([], today=DAY, most=6)
    assert not book
    assert (book.people, book.late, book.is_cut) == (0, 0, False)


def test_the_rest_is_counted_but_one_more_is_shown_instead() -> None:
    assert len(arrange([_demand(Need.STEP)] * 7, today=DAY, most=6).due.lines) == 7
    section = arrange([_demand(Need.STEP) for _ in range(18)], today=DAY, most=6).due
    assert (len(section.lines), section.more, section.is_cut) == (6, 12, False)


def test_a_query_that_stopped_makes_no_exact_promise() -> None:
    book = arrange([_demand(Need.STEP) for _ in range(40)], today=DAY, most=6, cut={Need.STEP})
    assert book.due.is_cut and book.is_cut
    assert not book.quiet.is_cut
    # How many are overdue is known where the rest are of a need that has nobody overdue.
    late, due = _demand(Need.STEP, -1), _demand(Need.SILENCE)
    assert arrange([late, due], today=DAY, most=6, cut={Need.STEP}).is_late_cut
    assert not arrange([late, due], today=DAY, most=6, cut={Need.SILENCE}).is_late_cut
    # Papers far ahead are no people of today.
    assert not arrange([_demand(Need.PAPER, 50)] * 40, today=DAY, most=6, cut={Need.PAPER}).is_cut


@pytest.mark.parametrize(
    ("hour", "word"), [(4, "morning"), (10, "morning"), (11, "day"), (17, "day"), (18, "evening"), (3, "evening")]
)
def test_one_greets_by_the_hour(hour: int, word: str) -> None:
    assert greeting(hour) == word
