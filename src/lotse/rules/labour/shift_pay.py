"""What a shift is worth when the rate changes at midnight (New Year) and when the clocks change."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import cents

BERLIN: Final = ZoneInfo("Europe/Berlin")
_UTC: Final = ZoneInfo("UTC")
_SECONDS_PER_HOUR: Final = Decimal(3600)


@dataclass(frozen=True, slots=True)
class ShiftPart:
    """The hours of a shift that fall on one day, with the rate of that day."""

    day: date
    hours: Decimal
    rate: Decimal


@dataclass(frozen=True, slots=True)
class ShiftPay:
    """The parts of a shift and their worth."""

    parts: tuple[ShiftPart, ...]

    @property
    def pay(self) -> Decimal:
        """EUR gross."""
        return cents(sum((part.hours * part.rate for part in self.parts), Decimal(0)))

    def hours_at(self, rate: Decimal) -> Decimal:
        """Hours for which that rate holds."""
        return sum((part.hours for part in self.parts if part.rate == rate), Decimal(0))


@law(
    "L-MiLoG-1-schicht",
    title=_("Schicht über einen Lohnwechsel"),
    cites="§ 1 Abs. 1, 2 MiLoG",
    checked_on=date(2026, 11, 21),
    evidence="K",
    confidence=2,
)
def schichtlohn(
    start: datetime, end: datetime, rate_on: Callable[[date], Decimal], *, break_minutes: int = 0
) -> ShiftPay:
    """Each hour has the rate of the day on which it is worked. Local times of Berlin; hours are counted as they pass.

    A break without a known place is taken from the last part, where the rate is highest: the result is the least that
    is owed.
    """
    start, end = start.replace(tzinfo=start.tzinfo or BERLIN), end.replace(tzinfo=end.tzinfo or BERLIN)
    if end <= start or end - start > timedelta(days=3):
        raise BadFact(say(_("Die Schicht muss nach ihrem Anfang enden und kürzer als drei Tage sein.")))
    parts = []
    here = start
    while here < end:
        midnight = datetime.combine(here.date() + timedelta(days=1), time(), BERLIN)
        until = min(midnight, end)
        parts.append(ShiftPart(here.date(), _hours(here, until), rate_on(here.date())))
        here = until
    return ShiftPay(_without_break(parts, Decimal(break_minutes) / 60))


def _hours(start: datetime, end: datetime) -> Decimal:
    passed = end.astimezone(_UTC) - start.astimezone(_UTC)
    return Decimal(int(passed.total_seconds())) / _SECONDS_PER_HOUR


def _without_break(parts: list[ShiftPart], hours: Decimal) -> tuple[ShiftPart, ...]:
    if not 0 <= hours <= sum(part.hours for part in parts):
        raise BadFact(say(_("Die Pause passt nicht in die Schicht.")))
    left = []
    for part in reversed(parts):
        taken = min(hours, part.hours)
        hours -= taken
        left.append(ShiftPart(part.day, part.hours - taken, part.rate))
    return tuple(reversed(left))
