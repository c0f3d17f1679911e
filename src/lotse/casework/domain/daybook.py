"""The page "Heute": who needs what, put in an order in which a day can be worked off.

Four sections: appointments of today and tomorrow by the clock, what is due by its day, silence longer than agreed,
papers that end. A query may have stopped at its limit; then a section says "mindestens" instead of a number it does not
know.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

# A paper warns early, because an appointment at the Ausländerbehörde takes weeks; soon it is a matter of today.
PAPER_WARNS_DAYS = 60
PAPER_PRESSES_DAYS = 14


class Need(StrEnum):
    """What somebody may need."""

    APPOINTMENT = "appointment"
    STEP = "step"
    CHECK_IN = "check_in"
    ASK_AGAIN = "ask_again"
    SILENCE = "silence"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Demand:
    """One thing that one person needs; `day` is when it falls due, the paper's last day, or the day to call by."""

    need: Need
    # Whoever it is about, by the key that the rest of the program knows.
    person: int
    day: date
    ref: UUID
    at: datetime | None = None
    # What the row says beyond that, by names that the screen knows.
    about: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """A demand as it is shown: `days` counts from today, negative when it is overdue."""

    demand: Demand
    days: int

    @property
    def days_late(self) -> int:
        """For "seit drei Tagen"."""
        return max(0, -self.days)


@dataclass(frozen=True, slots=True)
class Section:
    """The lines that are shown, and how many more there are; `is_cut` when the query itself stopped counting."""

    lines: tuple[Line, ...] = ()
    more: int = 0
    is_cut: bool = False

    def __bool__(self) -> bool:
        return bool(self.lines)


@dataclass(frozen=True, slots=True)
class Daybook:
    """Everything on the page, in its order."""

    agenda: Section
    due: Section
    quiet: Section
    ending: Section
    # People who need something today, and among them those for whom something is overdue.
    people: int
    late: int
    is_cut: bool
    # Whether more of them may be overdue than were read.
    is_late_cut: bool

    def __bool__(self) -> bool:
        return any((self.agenda, self.due, self.quiet, self.ending))


_DUE = (Need.STEP, Need.CHECK_IN, Need.ASK_AGAIN)


def arrange(demands: Iterable[Demand], *, today: date, most: int, cut: Collection[Need] = frozenset()) -> Daybook:
    """The daybook of `demands`, `most` lines for each section; `cut` names the needs of which there are more."""
    lines = [Line(demand, (demand.day - today).days) for demand in demands]

    def section(*needs: Need, by_clock: bool = False) -> Section:
        chosen = [line for line in lines if line.demand.need in needs]
        chosen.sort(key=_by_clock if by_clock else _by_day)
        return _cut_to(chosen, most, is_cut=any(need in cut for need in needs))

    pressing = [line for line in lines if is_for_today(line)]
    return Daybook(
        agenda=section(Need.APPOINTMENT, by_clock=True),
        due=section(*_DUE),
        quiet=section(Need.SILENCE),
        ending=section(Need.PAPER),
        people=len({line.demand.person for line in pressing}),
        late=len({line.demand.person for line in pressing if line.days < 0}),
        is_cut=bool(set(cut) - {Need.PAPER}),
        is_late_cut=any(line.days < 0 and line.demand.need in cut for line in lines),
    )


def is_for_today(line: Line) -> bool:
    """Whether it must be counted among what somebody needs today."""
    if line.demand.need is Need.PAPER:
        return line.days <= PAPER_PRESSES_DAYS
    return line.days <= 0


def _cut_to(lines: Sequence[Line], most: int, *, is_cut: bool) -> Section:
    """One line more is shown rather than "und 1 weitere"."""
    shown = len(lines) if len(lines) == most + 1 and not is_cut else most
    return Section(tuple(lines[:shown]), more=max(0, len(lines) - shown), is_cut=is_cut)


def _by_day(line: Line) -> tuple[date, int, str]:
    return (line.demand.day, line.demand.person, str(line.demand.ref))


def _by_clock(line: Line) -> tuple[float, int, str]:
    return (line.demand.at.timestamp() if line.demand.at else 0.0, line.demand.person, str(line.demand.ref))


def last_day_of_warning(today: date) -> date:
    """Papers that end until then are on the page."""
    return today + timedelta(days=PAPER_WARNS_DAYS)


def greeting(hour: int) -> str:
    """How one greets at this hour in Saxony: morning, day or evening."""
    if 4 <= hour < 11:
        return "morning"
    return "day" if 11 <= hour < 18 else "evening"
