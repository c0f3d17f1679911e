"""Deadlines of §§ 187–193 BGB. Every step is kept as a sentence, so that a reader can count along with a finger."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lotse.rules.dates.feiertage import WEEKDAYS, kein_werktag
from lotse.rules.dates.monate import ONE_DAY, READ_ON, letzter_tag, same_day
from lotse.rules.dates.place import Place
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _


class Unit(StrEnum):
    """In what a period is measured."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"

    def measure(self, length: int) -> Sentence:
        """The length in words: 3 Wochen."""
        return say(_ONE[self] if length == 1 else _MANY[self], length=length)


_ONE = {
    Unit.DAYS: _("{length} Tag"),
    Unit.WEEKS: _("{length} Woche"),
    Unit.MONTHS: _("{length} Monat"),
    Unit.YEARS: _("{length} Jahr"),
}
_MANY = {
    Unit.DAYS: _("{length} Tage"),
    Unit.WEEKS: _("{length} Wochen"),
    Unit.MONTHS: _("{length} Monate"),
    Unit.YEARS: _("{length} Jahre"),
}
_IN_DAYS = {Unit.DAYS: 1, Unit.WEEKS: 7}
_IN_MONTHS = {Unit.MONTHS: 1, Unit.YEARS: 12}


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day on which something can be done or lasts, with the way to it."""

    last_day: date
    steps: tuple[Sentence, ...]
    # The last day before it moved for a weekend or holiday (§ 193 BGB); equal to last_day where nothing moved.
    unshifted: date

    @property
    def is_shifted(self) -> bool:
        """Whether a weekend or holiday moved it."""
        return self.last_day != self.unshifted


@law(
    "L-BGB-187-1",
    title=_("Frist ab einem Ereignis"),
    cites="§ 187 Abs. 1, § 188 Abs. 1–3 BGB",
    checked_on=READ_ON,
)
def frist_ab_ereignis(event: date, length: int, unit: Unit, *, shift: Place | None = None) -> Deadline:
    """The period begins after the day of the event (receipt of a notice, knowledge), which is not counted.

    Weeks end on the same weekday, months on the same number. `shift` names the place where the act has to be done; it
    stays None for notice periods and everything else to which § 193 BGB does not apply.
    """
    _check(length)
    end = _forward(event, length, unit)
    steps = (
        say(_("Der Tag des Ereignisses, {day}, zählt nicht mit (§ 187 Abs. 1 BGB)."), day=event),
        say(
            _("{length} danach enden mit dem {day}, einem {weekday} (§ 188 BGB)."),
            length=unit.measure(length),
            day=end,
            weekday=_weekday(end),
        ),
    )
    return _deadline(end, steps, shift)


@law(
    "L-BGB-187-2",
    title=_("Zeitraum, dessen erster Tag mitzählt"),
    cites="§ 187 Abs. 2, § 188 Abs. 2, 3 BGB",
    checked_on=READ_ON,
)
def zeitraum_ab_tag(start: date, length: int, unit: Unit = Unit.MONTHS, *, shift: Place | None = None) -> Deadline:
    """The period begins with the day itself (first day of work, probation, birthday): that day counts."""
    _check(length)
    if unit in _IN_DAYS:
        end = _moved(start, length * _IN_DAYS[unit] - 1)
    else:
        end = letzter_tag(start, length * _IN_MONTHS[unit])
    steps = (
        say(_("Der erste Tag, {day}, zählt mit (§ 187 Abs. 2 BGB)."), day=start),
        say(
            _("{length} enden mit dem {day}, einem {weekday} (§ 188 Abs. 2 BGB)."),
            length=unit.measure(length),
            day=end,
            weekday=_weekday(end),
        ),
    )
    return _deadline(end, steps, shift)


@law(
    "L-BGB-187-rueckwaerts",
    title=_("Rückwärts gerechnete Frist"),
    cites="§ 187 Abs. 1, § 188 BGB",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def frist_rueckwaerts(event: date, length: int, unit: Unit) -> Deadline:
    """The last day for an act that must lie a whole period before an event; neither day is counted.

    Four days before work on Tuesday the 24th: the 20th to the 23rd are free, the notice must have come by the 19th.
    A backward period never moves to a later day. Confidence 2: §§ 187 ff. BGB are applied by analogy.
    """
    _check(length)
    if unit in _IN_DAYS:
        begins = _moved(event, -length * _IN_DAYS[unit])
    else:
        begins = same_day(event, -length * _IN_MONTHS[unit])
    last = begins - ONE_DAY
    steps = (
        say(_("Gerechnet wird vom {day} zurück; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB)."), day=event),
        say(
            _("{length} davor müssen frei bleiben, ab dem {begins}. Letzter Tag ist der {day}, ein {weekday}."),
            length=unit.measure(length),
            begins=begins,
            day=last,
            weekday=_weekday(last),
        ),
        say(_("Eine rückwärts gerechnete Frist verlängert sich nicht über Wochenende oder Feiertag.")),
    )
    return Deadline(last, steps, last)


def frist_vor_ende(last_day: date, length: int, unit: Unit) -> Deadline:
    """The last day for an act a whole period before something ends with the end of `last_day` (contract, paper)."""
    return frist_rueckwaerts(last_day + ONE_DAY, length, unit)


@law(
    "L-BGB-193",
    title=_("Verschiebung auf den nächsten Werktag"),
    cites="§ 193 BGB; § 222 Abs. 2 ZPO; § 26 Abs. 3 SGB X; § 31 Abs. 3 VwVfG",
    checked_on=READ_ON,
)
def verschiebung(day: date, place: Place) -> Deadline:
    """A last day on Saturday, Sunday or a holiday at the place moves to the next working day.

    Only for declarations, payments and acts inside a period. Not for the receipt of a notice of dismissal.
    """
    steps: list[Sentence] = []
    last = day
    while (why := kein_werktag(last, place)) is not None:
        last += ONE_DAY
        steps.append(say(_("{why}; die Frist läuft weiter bis zum {day} (§ 193 BGB)."), why=why, day=last))
    return Deadline(last, tuple(steps), day)


def _deadline(end: date, steps: tuple[Sentence, ...], shift: Place | None) -> Deadline:
    if shift is None:
        return Deadline(end, steps, end)
    moved = verschiebung(end, shift)
    return Deadline(moved.last_day, steps + moved.steps, end)


def _forward(day: date, length: int, unit: Unit) -> date:
    if unit in _IN_DAYS:
        return _moved(day, length * _IN_DAYS[unit])
    return same_day(day, length * _IN_MONTHS[unit])


def _moved(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        sentence = say(_("Vom {day} aus lassen sich nicht {days} Tage rechnen."), day=day, days=days)
        raise BadFact(sentence) from None


def _check(length: int) -> None:
    if length < 0:
        raise BadFact(say(_("Eine Frist kann nicht {length} lang sein."), length=length))


def _weekday(day: date) -> Sentence:
    return say(WEEKDAYS[day.weekday()])
