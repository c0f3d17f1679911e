"""What a host would lose: days that somebody else was promised too, or a day that the clock swallowed."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lotse.exhibition.domain.calendar import (
    Buffer,
    Days,
    NoDays,
    back,
    forward,
    free_windows,
    gaps,
    held,
    is_free,
    is_working_day,
    next_free,
)
from lotse.exhibition.domain.kit import KitPart, kit_files
from lotse.exhibition.domain.loans import (
    HOLDING,
    MOVES,
    OVER,
    LoanState,
    Room,
    RoomLack,
    RoomNeed,
    loan_number,
    may_follow,
    room_lacks,
)
from lotse.exhibition.domain.travel import MIDDLES, distance_km, travel_days, way_km

DAY = st.dates(date(2025, 1, 1), date(2028, 12, 31))
STRETCH = st.builds(lambda first, length: Days(first, first + timedelta(days=length)), DAY, st.integers(1, 90))
BUFFER = st.builds(Buffer, st.integers(0, 6), st.integers(0, 6))
# A loaded machine is no fault of the calendar.
patiently = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
YEAR = Days(date(2026, 1, 1), date(2027, 1, 1))


def test_stretches_are_half_open() -> None:
    stretch = Days(date(2026, 3, 28), date(2026, 3, 30))
    assert len(stretch) == 2 and stretch.last == date(2026, 3, 29)
    assert list(stretch) == [date(2026, 3, 28), date(2026, 3, 29)]
    assert not stretch.meets(Days(date(2026, 3, 30), date(2026, 4, 1)))
    assert stretch.meets(Days(date(2026, 3, 29), date(2026, 4, 1)))
    with pytest.raises(NoDays):
        Days(date(2026, 3, 28), date(2026, 3, 28))


@pytest.mark.parametrize(("day", "works"), [("2026-11-18", False), ("2026-10-31", False), ("2026-11-17", True)])
def test_saxony_keeps_its_own_holidays(day: str, works: bool) -> None:
    assert is_working_day(date.fromisoformat(day)) is works


def test_buffers_are_working_days_and_step_over_christmas() -> None:
    shown = Days(date(2026, 12, 28), date(2027, 1, 11))
    assert held(shown, Buffer(3, 2)) == Days(date(2026, 12, 22), date(2027, 1, 13))


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_change_of_the_clock_moves_no_day(change: date) -> None:
    shown = Days(change - timedelta(days=1), change + timedelta(days=1))
    assert len(shown) == 2
    assert held(shown, Buffer(1, 1)).meets(Days(change, change + timedelta(days=1)))


@patiently
@given(DAY, st.integers(0, 8))
def test_forward_and_back_count_the_same_days(day: date, number: int) -> None:
    assert sum(is_working_day(each) for each in _between(day, forward(day, number))) == number
    assert sum(is_working_day(each) for each in _between(back(day, number), day)) == number


def _between(first: date, after: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((after - first).days)]


@patiently
@given(st.lists(STRETCH, max_size=8), STRETCH)
def test_gaps_and_what_is_taken_fill_every_day_once(taken: list[Days], within: Days) -> None:
    free = {day for gap in gaps(taken, within) for day in gap}
    busy = {day for stretch in taken for day in stretch if day in within}
    assert free.isdisjoint(busy) and free | busy == set(within)


@patiently
@given(st.lists(STRETCH, max_size=6), BUFFER, st.integers(1, 30))
def test_whatever_is_offered_as_free_can_be_had(taken: list[Days], buffer: Buffer, shortest: int) -> None:
    for window in free_windows(taken, YEAR, buffer=buffer, shortest=shortest):
        assert len(window) >= shortest
        assert is_free(window, buffer, taken)
        whole = held(window, buffer)
        assert YEAR.first <= whole.first and whole.after <= YEAR.after


@patiently
@given(st.lists(STRETCH, max_size=6), BUFFER, DAY)
def test_the_next_free_days_are_free_and_not_too_early(taken: list[Days], buffer: Buffer, day: date) -> None:
    windows = free_windows(taken, YEAR, buffer=buffer, shortest=7)
    found = next_free(windows, length=14, not_before=day)
    if found is not None:
        assert len(found) == 14 and found.first >= day and is_free(found, buffer, taken)


def test_the_earliest_of_several_gaps_is_named() -> None:
    taken = [Days(date(2026, 2, 1), date(2026, 3, 1))]
    windows = free_windows(taken, YEAR, buffer=Buffer(0, 0), shortest=7)
    assert next_free(windows, length=7, not_before=date(2026, 1, 20)) == Days(date(2026, 1, 20), date(2026, 1, 27))
    assert next_free(windows, length=14, not_before=date(2026, 1, 20)) == Days(date(2026, 3, 1), date(2026, 3, 15))
    assert next_free(windows, length=500, not_before=date(2026, 1, 20)) is None


def test_all_thirteen_districts_have_a_middle() -> None:
    from lotse.organisations.domain.places import all_districts

    assert set(MIDDLES) == {district.ags for district in all_districts()}


@patiently
@given(st.sampled_from(sorted(MIDDLES)), st.sampled_from(sorted(MIDDLES)), st.sampled_from(sorted(MIDDLES)))
def test_going_directly_never_takes_longer_than_by_the_store(one: str, store: str, other: str) -> None:
    """So the buffers of two neighbouring loans always cover the way between them."""
    assert travel_days(one, other) <= travel_days(one, store) + travel_days(store, other)
    assert distance_km(one, other) == distance_km(other, one)


def test_ways_are_about_as_long_as_on_a_map() -> None:
    assert 110 <= distance_km("14612", "14713") <= 150  # Dresden to Leipzig: 120 by road
    assert travel_days("14523", "14626") == 2 and travel_days("14612", "14612") == 0
    assert way_km(["14612", "14713", "14612"]) == 2 * distance_km("14612", "14713")
    assert distance_km("14612", "") == 0


def test_every_state_has_its_next_ones_and_ends_stay_ends() -> None:
    assert set(MOVES) == set(LoanState)
    assert all(not MOVES[state] for state in OVER)
    assert HOLDING.isdisjoint(OVER) and set(LoanState) == HOLDING | OVER
    reached, ahead = set(), {LoanState.REQUESTED}
    while ahead:
        reached |= ahead
        ahead = {then for state in ahead for then in MOVES[state]} - reached
    assert reached == set(LoanState)
    assert not may_follow(LoanState.HANDED_OVER, LoanState.CANCELLED)
    assert not may_follow(LoanState.REQUESTED, LoanState.AGREED)


def test_numbers_read_as_on_the_agreement() -> None:
    assert loan_number(2026, 1) == "W-2026-001" and loan_number(2026, 1234) == "W-2026-1234"


def test_what_was_not_told_of_a_room_is_no_lack() -> None:
    need = RoomNeed(40, 220)
    assert room_lacks(Room(None, None, True, True), need) == []
    assert room_lacks(Room(39, 219, False, False), need) == list(RoomLack)


def test_the_kit_has_every_language_of_the_set_and_german_first() -> None:
    files = list(kit_files(["ti", "ar", "de", "ti"]))
    assert files[0].language == "de"
    assert {file.language for file in files} == {"de", "ti", "ar"}
    assert len({file.path for file in files}) == len(files)
    assert all("/" in file.path and ".." not in file.path for file in files)
    assert [file.path for file in files if file.part is KitPart.TEACHING] == ["de/unterricht.pdf"]
