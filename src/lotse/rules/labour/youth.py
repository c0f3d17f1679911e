"""Working time of people under 18: §§ 8, 11, 13, 15 JArbSchG."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.rest import Ruhezeit


@law("L-JArbSchG-2", title=_("Jugendliche im Sinne des Gesetzes"), cites="§§ 1, 2 JArbSchG", checked_on=READ_ON)
def jugendlich(age: int) -> bool:
    """Fifteen to seventeen; under fifteen work is forbidden save rare exceptions (BadFact: ask an expert)."""
    if age < 15:
        raise BadFact(say(_("Unter 15 Jahren ist Beschäftigung bis auf wenige Ausnahmen verboten (§ 5 JArbSchG).")))
    return age < 18


@law("L-JArbSchG-11", title=_("Ruhepausen Jugendlicher"), cites="§ 11 Abs. 1 JArbSchG", checked_on=READ_ON)
def pause_jugendlicher(work: timedelta, day: date) -> int:
    """Minutes: 30 beyond four and a half hours, 60 beyond six; pieces of at least fifteen."""
    steps = parameter("labour.jugend_pause").on(day)
    return max((needed for beyond, needed in steps.items() if work > timedelta(minutes=int(beyond))), default=0)


@law("L-JArbSchG-13", title=_("Freizeit Jugendlicher nach der Arbeit"), cites="§ 13 JArbSchG", checked_on=READ_ON)
def ruhezeit_jugendlicher(end: datetime, next_start: datetime) -> Ruhezeit:
    """Twelve hours without a break; no sector may shorten them by itself."""
    length = next_start.astimezone(UTC) - end.astimezone(UTC)
    least = timedelta(hours=parameter("labour.jugend_ruhezeit").on(end.date()))
    return Ruhezeit(length, is_violation=length < least, needs_compensation=False)


@dataclass(frozen=True, slots=True)
class Jugendwoche:
    """What is too much for somebody under 18; each True is a violation."""

    day_over_8: bool
    week_over_40: bool
    over_5_days: bool


@law("L-JArbSchG-8", title=_("Arbeitszeit Jugendlicher"), cites="§§ 8, 15 JArbSchG", checked_on=READ_ON)
def jugendwoche(hours_per_day: tuple[Decimal, ...], day: date, *, balanced: bool = False) -> Jugendwoche:
    """Eight hours a day, forty a week, five days; half an hour more if another day is shorter (`balanced`)."""
    bounds = parameter("labour.jugend_arbeitszeit").on(day)
    most = bounds["tag_mit_ausgleich"] if balanced else bounds["tag"]
    return Jugendwoche(
        day_over_8=any(hours > most for hours in hours_per_day),
        week_over_40=sum(hours_per_day) > bounds["woche"],
        over_5_days=sum(hours > 0 for hours in hours_per_day) > bounds["tage"],
    )
