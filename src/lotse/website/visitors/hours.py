"""Office hours as people say them: days that have the same times stand together."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from lotse.organisations.public import OfficeTime
from lotse.website.visitors.words import WEEKDAYS


@dataclass(frozen=True, slots=True)
class Hours:
    """One line: the days, and the times of each of them."""

    days: str
    times: str


def office_hours(times: Iterable[OfficeTime]) -> list[Hours]:
    """The lines of a week, Monday first."""
    of_day: dict[int, str] = {}
    for each in times:
        of_day[each.weekday] = ", ".join(filter(None, (of_day.get(each.weekday), _span(each))))
    runs: list[tuple[int, int, str]] = []
    for day, said in sorted(of_day.items()):
        if runs and runs[-1][1] == day - 1 and runs[-1][2] == said:
            runs[-1] = (runs[-1][0], day, said)
        else:
            runs.append((day, day, said))
    return [Hours(_days(first, last), said) for first, last, said in runs]


def _span(each: OfficeTime) -> str:
    return f"{_clock(each.opens)}–{_clock(each.closes)}"


def _clock(moment: time) -> str:
    return f"{moment.hour}:{moment.minute:02}"


def _days(first: int, last: int) -> str:
    if first == last:
        return str(WEEKDAYS[first])
    return f"{WEEKDAYS[first]} – {WEEKDAYS[last]}"
