"""Days of the tour: when a set is shown, when it is held for transport and repair, and when it is free.

Everything counts in days of the calendar, half-open, never in hours: a change of the clock can move nothing. Buffers
are working days in Saxony, because nobody lends a van on a Sunday or on the Day of Repentance.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import holidays

_DAY = timedelta(days=1)


class NoDays(ValueError):
    """A stretch that ends before it begins."""


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """A stretch of days; `after` is the first day that no longer belongs to it."""

    first: date
    after: date

    def __post_init__(self) -> None:
        if self.after <= self.first:
            raise NoDays(f"{self.first} to {self.after}")

    def __len__(self) -> int:
        return (self.after - self.first).days

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(days=n) for n in range(len(self)))

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day < self.after

    @property
    def last(self) -> date:
        """The last day that belongs to it: what people write on a poster."""
        return self.after - _DAY

    def meets(self, other: "Days") -> bool:
        """Whether both have a day in common."""
        return self.first < other.after and other.first < self.after


@dataclass(frozen=True, slots=True)
class Buffer:
    """Working days before the first and after the last day of a show."""

    before: int
    after: int


@cache
def _free_days(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("DE", subdiv="SN", years=year))


def is_working_day(day: date) -> bool:
    """Monday to Friday, without the public holidays of Saxony."""
    return day.weekday() < 5 and day not in _free_days(day.year)


def back(day: date, working_days: int) -> date:
    """The day from which `working_days` working days lie before `day`."""
    while working_days > 0:
        day -= _DAY
        working_days -= is_working_day(day)
    return day


def forward(day: date, working_days: int) -> date:
    """The first day after `working_days` working days, counted from `day` on."""
    while working_days > 0:
        working_days -= is_working_day(day)
        day += _DAY
    return day


def held(shown: Days, buffer: Buffer) -> Days:
    """The days on which nobody else can have the set."""
    return Days(back(shown.first, buffer.before), forward(shown.after, buffer.after))


def is_free(shown: Days, buffer: Buffer, taken: Iterable[Days]) -> bool:
    """Whether a show on these days meets nothing that is taken (held days of others)."""
    wanted = held(shown, buffer)
    return not any(wanted.meets(other) for other in taken)


def gaps(taken: Iterable[Days], within: Days) -> list[Days]:
    """What is left of `within`; stretches may overlap, touch and come in any order."""
    left: list[Days] = []
    at = within.first
    for stretch in sorted(taken):
        if stretch.first >= within.after:
            break
        if stretch.first > at:
            left.append(Days(at, stretch.first))
        at = max(at, stretch.after)
    if at < within.after:
        left.append(Days(at, within.after))
    return left


def free_windows(taken: Iterable[Days], within: Days, *, buffer: Buffer, shortest: int) -> list[Days]:
    """The stretches in which a show of at least `shortest` days fits, its buffers taken off already."""
    found = []
    for gap in gaps(taken, within):
        first = _first_show(gap, buffer)
        after = _end_of_show(gap, buffer)
        if (after - first).days >= shortest:
            found.append(Days(first, after))
    return found


def _first_show(gap: Days, buffer: Buffer) -> date:
    """The first day for which the buffer before it still lies in the gap."""
    return forward(gap.first, buffer.before)


def _end_of_show(gap: Days, buffer: Buffer) -> date:
    """The latest end of a show for which the buffer after it still lies in the gap."""
    return back(gap.after, buffer.after)


def next_free(windows: Iterable[Days], *, length: int, not_before: date) -> Days | None:
    """The earliest show of `length` days in one of these windows."""
    for window in sorted(windows):
        first = max(window.first, not_before)
        if (window.after - first).days >= length:
            return Days(first, first + timedelta(days=length))
    return None
