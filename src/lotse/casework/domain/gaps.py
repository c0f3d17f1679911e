"""How long somebody has been waiting: calendar days, working days in Saxony, and the middle of many waits.

The programme's grant names needless waiting between steps as what it wants to avoid; nobody else counts it. A stretch
is half-open: from the day on which the ball was passed to the day on which it came back, which no longer counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import holidays

_WEEKEND = (5, 6)


def idle_days(since: date, until: date) -> int:
    """Calendar days of a stretch; a stretch that begins in the future has not begun."""
    return max(0, (until - since).days)


def working_days(since: date, until: date) -> int:
    """Days of a stretch on which an office in Saxony could have worked: no weekends, no public holidays."""
    length = idle_days(since, until)
    weeks, rest = divmod(length, 7)
    tail = (since + timedelta(days=weeks * 7 + step) for step in range(rest))
    weekdays = weeks * 5 + sum(1 for day in tail if day.weekday() not in _WEEKEND)
    years = range(since.year, until.year + 1) if length else ()
    return weekdays - sum(1 for year in years for day in _free_weekdays(year) if since <= day < until)


@lru_cache(maxsize=64)
def _free_weekdays(year: int) -> tuple[date, ...]:
    """Public holidays of a year that fall on a weekday; Saxony alone keeps Buß- und Bettag."""
    days = holidays.country_holidays("DE", subdiv="SN", years=year)
    return tuple(sorted(day for day in days if day.weekday() not in _WEEKEND))


@dataclass(frozen=True, slots=True)
class Gap:
    """One line of the gap monitor: how many people wait for whom, the middle and the longest of their waits in days."""

    key: str
    people: int
    steps: int
    median: float
    longest: int
    # The middle of the waits that ended within the last year; None where none ended.
    past_median: float | None = None

    @property
    def middle(self) -> int:
        """The median in whole days, as it is shown."""
        return whole_days(self.median)

    @property
    def past_middle(self) -> int | None:
        """The same for the waits that ended."""
        return None if self.past_median is None else whole_days(self.past_median)


def whole_days(days: float) -> int:
    """Half a day counts as one."""
    return int(days + 0.5)


def longest_first(gaps: Iterable[Gap]) -> list[Gap]:
    """Where it takes longest comes first; among equals, where most people wait."""
    return sorted(gaps, key=lambda gap: (-gap.median, -gap.people, gap.key))


def scale_of(gaps: Iterable[Gap]) -> int:
    """The full length of a bar in days, never zero."""
    return max((gap.middle for gap in gaps), default=0) or 1
