"""Moving days by months and counting months, ages and the border day of residence law."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _

READ_ON: Final = date(2026, 11, 21)
ONE_DAY: Final = timedelta(days=1)


def _month(day: date, months: int) -> tuple[int, int]:
    place = day.year * 12 + day.month - 1 + months
    if not 12 <= place < 9999 * 12:
        raise BadFact(say(_("Vom {day} aus lassen sich nicht {months} Monate rechnen."), day=day, months=months))
    return place // 12, place % 12 + 1


@law(
    "L-BGB-188-3",
    title=_("Monate verschieben: gleicher Tag oder Monatsende"),
    cites="§ 188 Abs. 2, 3 BGB",
    checked_on=READ_ON,
)
def same_day(day: date, months: int) -> date:
    """The day of the same number some months later (or earlier); where it is missing, the last day of that month."""
    year, month = _month(day, months)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


@law(
    "L-BGB-188-2-tagesbeginn",
    title=_("Ende eines Zeitraums, dessen erster Tag mitzählt"),
    cites="§ 187 Abs. 2, § 188 Abs. 2, 3 BGB",
    checked_on=READ_ON,
)
def letzter_tag(first_day: date, months: int) -> date:
    """The day before the day of the same number; where that is missing, the last day of the month.

    Not "plus n months minus one day": six months from 29 August 2026 end on 28 February 2027, not on the 27th.
    """
    year, month = _month(first_day, months)
    if first_day.day == 1:
        return date(year, month, 1) - ONE_DAY
    return date(year, month, min(first_day.day - 1, monthrange(year, month)[1]))


@law(
    "L-BGB-188-2-volle-monate",
    title=_("Volle Monate eines Zeitraums"),
    cites="§ 187 Abs. 2, § 188 Abs. 2 BGB",
    checked_on=READ_ON,
)
def volle_monate(first_day: date, last_day: date) -> int:
    """How many whole months lie in a stretch of days, both ends counted (§ 187 Abs. 2, § 188 Abs. 2 BGB)."""
    months = (last_day.year - first_day.year) * 12 + last_day.month - first_day.month + 1
    while months > 0 and letzter_tag(first_day, months) > last_day:
        months -= 1
    return max(months, 0)


@law(
    "L-BGB-187-2-lebensalter",
    title=_("Vollendung eines Lebensjahres"),
    cites="§ 187 Abs. 2 S. 2, § 188 Abs. 2 BGB",
    checked_on=READ_ON,
)
def vollendet_am(birth: date, years: int) -> date:
    """The day with whose end a year of life is completed: the day before the birthday, also for 29 February."""
    return letzter_tag(birth, 12 * years)


@law(
    "L-BGB-187-2-alter",
    title=_("Alter an einem Tag"),
    cites="§ 187 Abs. 2 S. 2, § 188 Abs. 2 BGB",
    checked_on=READ_ON,
)
def alter_am(birth: date, day: date) -> int:
    """The completed years of life at the beginning of a day (§ 187 Abs. 2 S. 2 BGB)."""
    if birth > day:
        raise BadFact(say(_("Das Geburtsdatum {birth} liegt nach dem {day}."), birth=birth, day=day))
    years = day.year - birth.year
    while years > 0 and vollendet_am(birth, years) >= day:
        years -= 1
    return years


class Stand(StrEnum):
    """Where a day lies relative to a month period of residence law."""

    NOCH_NICHT = "noch_nicht"
    # Offices differ on whether the first day counts (§ 187 Abs. 1 or Abs. 2 BGB): the answer on this day is "unclear".
    GRENZTAG = "grenztag"
    ERFUELLT = "erfuellt"


@dataclass(frozen=True, slots=True)
class Monatsfrist:
    """A condition like "for three months": not before `same_day`, surely from `first_safe_day` on."""

    start: date
    months: int
    same_day: date
    first_safe_day: date

    def stand(self, day: date) -> Stand:
        """Whether the months have passed on that day."""
        if day < self.same_day:
            return Stand.NOCH_NICHT
        return Stand.GRENZTAG if day == self.same_day else Stand.ERFUELLT

    @property
    def steps(self) -> tuple[Sentence, ...]:
        """How the days came about."""
        return (
            say(
                _("{months} Monate ab dem {start}: der Tag mit derselben Zahl ist der {day} (§ 188 Abs. 2, 3 BGB)."),
                months=self.months,
                start=self.start,
                day=self.same_day,
            ),
            say(
                _(
                    "Ob der erste Tag mitzählt, sehen Behörden verschieden (§ 187 BGB). "
                    "Sicher erfüllt ist die Frist ab dem {day}."
                ),
                day=self.first_safe_day,
            ),
        )


@law(
    "R-ZEIT-MONATE",
    title=_("Monatsfristen im Aufenthaltsrecht"),
    cites="§§ 187, 188 BGB",
    checked_on=READ_ON,
    evidence="K",
    confidence=3,
    open_points=("O-01",),
)
def monatsfrist(start: date, months: int) -> Monatsfrist:
    """Months "since" a day: whether that day counts is disputed, so on one border day nothing is promised."""
    same = same_day(start, months)
    return Monatsfrist(start, months, same, same + ONE_DAY)
