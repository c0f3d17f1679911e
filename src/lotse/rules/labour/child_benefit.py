"""Child benefit: how much, who, how long, how far back, and which state pays first."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from lotse.rules.dates.monate import READ_ON, same_day, vollendet_am
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict

_MONTHS_BACK: Final = 6
_FIRST_MONTHS: Final = 3


@law("L-EStG-66", title=_("Höhe des Kindergelds"), cites="§ 66 Abs. 1 EStG", checked_on=READ_ON)
def kindergeld(day: date, children: int) -> Decimal:
    """EUR per month for all children together; the same for each child since 2023."""
    if children < 0:
        raise BadFact(say(_("Die Zahl der Kinder kann nicht kleiner als null sein.")))
    each: Decimal = parameter("labour.kindergeld").on(day)
    return each * children


@law(
    "L-EStG-62-1a",
    title=_("Kindergeld für EU-Bürger in den ersten drei Monaten"),
    cites="§ 62 Abs. 1a EStG",
    checked_on=READ_ON,
)
def anspruch_in_den_ersten_monaten(month_of_stay: int, *, has_domestic_income: bool | None) -> Finding:
    """In the first three months only with earnings in Germany; afterwards the right to stay is what counts."""
    if month_of_stay < 1:
        raise BadFact(say(_("Der Aufenthalt beginnt mit dem ersten Monat.")))
    if month_of_stay > _FIRST_MONTHS:
        return Finding(Verdict.YES, say(_("Nach drei Monaten sind Einkünfte in Deutschland nicht mehr Bedingung.")))
    if has_domestic_income is None:
        return Finding(Verdict.ASK, say(_("Gibt es Einkünfte aus Arbeit in Deutschland?")))
    if has_domestic_income:
        return Finding(Verdict.YES, say(_("Mit Einkünften in Deutschland besteht der Anspruch von Anfang an.")))
    return Finding(
        Verdict.NO, say(_("In den ersten drei Monaten nur mit Einkünften in Deutschland (§ 62 Abs. 1a EStG)."))
    )


_AGE_IN_TRAINING: Final = 25
_AGE_JOB_SEEKER: Final = 21
_AGE: Final = 18


@law(
    "L-EStG-32-4",
    title=_("Letzter Monat des Kindergelds"),
    cites="§ 32 Abs. 3, 4, § 63, § 66 Abs. 2 EStG; § 187 Abs. 2, § 188 Abs. 2 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def letzter_kindergeldmonat(birth: date, *, in_training: bool = False, is_job_seeker: bool = False) -> date:
    """First day of the last month: that in which the 18th (job-seekers 21st, in training 25th) year is completed.

    A year of life ends with the day before the birthday: born on the first of a month means one month less. Disabled
    children who cannot support themselves have no age limit.
    """
    years = _AGE_IN_TRAINING if in_training else _AGE_JOB_SEEKER if is_job_seeker else _AGE
    return vollendet_am(birth, years).replace(day=1)


@law("L-EStG-70-1", title=_("Kindergeld rückwirkend"), cites="§ 70 Abs. 1 S. 2 EStG", checked_on=READ_ON)
def gezahlt_ab(application: date, entitled_since: date) -> date:
    """First day of the first month that is paid: at most six months before the month of application."""
    earliest = same_day(application.replace(day=1), -_MONTHS_BACK)
    return max(earliest, entitled_since.replace(day=1))


class Ground(StrEnum):
    """Why a state would pay family benefits, strongest first (Art. 68)."""

    WORK = "work"
    PENSION = "pension"
    RESIDENCE = "residence"


@dataclass(frozen=True, slots=True)
class Priority:
    """Which of two states pays first; the other pays the difference if its benefit is higher."""

    # "DE", "other" or "same" where both would need a closer look.
    first: str
    because: Sentence


@law(
    "L-VO883-68",
    title=_("Welcher Staat zuerst zahlt"),
    cites="Art. 68 VO (EG) 883/2004",
    checked_on=READ_ON,
    confidence=2,
)
def vorrang(in_germany: Ground, in_other_state: Ground, *, child_lives_in_germany: bool) -> Priority:
    """Work comes before pension, pension before residence; with equal grounds the state where the child lives."""
    order = list(Ground)
    here, there = order.index(in_germany), order.index(in_other_state)
    if here != there:
        first = "DE" if here < there else "other"
        return Priority(first, say(_("Arbeit geht vor Rente, Rente vor Wohnsitz (Art. 68 VO (EG) 883/2004).")))
    first = "DE" if child_lives_in_germany else "other"
    because = _("Gleicher Grund in beiden Staaten: der Wohnstaat des Kindes zahlt zuerst, der andere den Unterschied.")
    return Priority(first, say(because))
