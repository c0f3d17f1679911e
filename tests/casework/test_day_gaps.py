"""What a user would lose: true numbers on how long people wait, and the holidays of Saxony among them."""

from datetime import date, timedelta

import holidays
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.casework.domain.gaps import Gap, idle_days, longest_first, scale_of, whole_days, working_days

DAYS = st.dates(min_value=date(2016, 1, 1), max_value=date(2035, 12, 31))


def _one_by_one(since: date, until: date) -> int:
    free = holidays.country_holidays("DE", subdiv="SN", years=range(since.year, until.year + 1))
    days = (since + timedelta(days=number) for number in range((until - since).days))
    return sum(1 for day in days if day.weekday() < 5 and day not in free)


def test_a_stretch_is_half_open() -> None:
    assert idle_days(date(2026, 11, 2), date(2026, 11, 9)) == 7
    assert idle_days(date(2026, 11, 2), date(2026, 11, 2)) == 0


def test_what_begins_tomorrow_has_not_waited_yet() -> None:
    assert idle_days(date(2026, 11, 3), date(2026, 11, 2)) == 0
    assert working_days(date(2026, 11, 3), date(2026, 11, 2)) == 0


def test_saxony_does_not_work_on_the_day_of_repentance() -> None:
    # Wednesday, 18 November 2026: a holiday in Saxony and in no other Land.
    assert working_days(date(2026, 11, 16), date(2026, 11, 21)) == 4
    # Reformation Day 2026 is a Saturday: nothing is lost by it.
    assert working_days(date(2026, 10, 26), date(2026, 11, 2)) == 5


def test_a_year_turns_without_losing_a_holiday() -> None:
    # 24 Dec (Thu) to 4 Jan: 24, 28, 29, 30, 31 December are worked; 25 December and 1 January are free Fridays.
    assert working_days(date(2026, 12, 24), date(2027, 1, 4)) == 5


@settings(deadline=None)
@given(since=DAYS, length=st.integers(min_value=0, max_value=500))
def test_counting_by_weeks_is_counting_day_by_day(since: date, length: int) -> None:
    until = since + timedelta(days=length)
    assert working_days(since, until) == _one_by_one(since, until)


@settings(deadline=None)
@given(since=DAYS, first=st.integers(0, 200), second=st.integers(0, 200))
def test_two_stretches_in_a_row_add_up(since: date, first: int, second: int) -> None:
    middle, end = since + timedelta(days=first), since + timedelta(days=first + second)
    assert working_days(since, end) == working_days(since, middle) + working_days(middle, end)
    assert idle_days(since, end) == idle_days(since, middle) + idle_days(middle, end)


def test_where_it_takes_longest_comes_first() -> None:
    gaps = [Gap("bamf", 2, 2, 10, 12), Gap("jobcenter", 9, 9, 10, 40), Gap("recognition", 1, 1, 61.5, 70)]
    assert [gap.key for gap in longest_first(gaps)] == ["recognition", "jobcenter", "bamf"]
    assert scale_of(gaps) == 62


def test_a_chart_without_bars_has_a_length() -> None:
    assert scale_of([]) == 1
    assert scale_of([Gap("mentor", 1, 1, 0, 0)]) == 1


def test_half_a_day_counts_as_one() -> None:
    assert [whole_days(days) for days in (0, 0.4, 0.5, 1.5, 2.49)] == [0, 0, 1, 2, 2]
    assert Gap("bamf", 1, 1, 3.5, 4, past_median=7.5).past_middle == 8
    assert Gap("bamf", 1, 1, 3.5, 4).past_middle is None
