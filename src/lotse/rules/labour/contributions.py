"""The worker's share of social insurance contributions, with the Saxon peculiarity of care insurance."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import cents
from lotse.rules.labour.minijob import geringfuegigkeitsgrenze

_CHILDLESS_FROM_AGE: Final = 23
_MOST_CHILDREN: Final = 5


def _rate(name: str, day: date) -> Decimal:
    rate: Decimal = parameter(f"labour.{name}").on(day)
    return rate


@law(
    "L-SGBXI-58-3",
    title=_("Anteil an der Pflegeversicherung"),
    cites="§ 55 Abs. 1, 3, § 58 Abs. 1, 3 SGB XI",
    checked_on=READ_ON,
)
def pflegeanteil(day: date, *, in_saxony: bool = True, children: int, children_under_25: int, age: int) -> Decimal:
    """Percent of pay that the worker bears. In Saxony the worker bears half a point more than elsewhere.

    Childless from 23 on: a supplement. From the second to the fifth child under 25: a deduction each.
    """
    if min(children, children_under_25, age) < 0 or children_under_25 > children:
        raise BadFact(say(_("Anzahl der Kinder und Alter passen nicht zusammen.")))
    whole = _rate("beitrag_pflege", day)
    employer = _rate("beitrag_pflege_arbeitgeber_sachsen", day) if in_saxony else whole / 2
    own = whole - employer
    if children == 0 and age >= _CHILDLESS_FROM_AGE:
        own += _rate("beitrag_pflege_kinderlos", day)
    counted = max(min(children_under_25, _MOST_CHILDREN) - 1, 0)
    return own - counted * _rate("beitrag_pflege_kinderabschlag", day)


@dataclass(frozen=True, slots=True)
class OwnContributions:
    """What the worker pays in EUR a month."""

    pension: Decimal
    unemployment: Decimal
    health: Decimal
    care: Decimal

    @property
    def total(self) -> Decimal:
        """All four together."""
        return self.pension + self.unemployment + self.health + self.care


@law(
    "L-SGBIV-20-1",
    title=_("Sozialversicherungsbeiträge des Arbeitnehmers"),
    cites="§ 20 Abs. 1 SGB IV; § 168 SGB VI; § 249 SGB V; § 58 SGB XI; § 346 SGB III",
    checked_on=READ_ON,
    confidence=2,
)
def arbeitnehmerbeitraege(gross: Decimal, day: date, *, care_percent: Decimal) -> OwnContributions:
    """EUR per month on full pay above the transition range, with the average extra rate of the health funds.

    A guide for reading payslips: the own fund's extra rate differs. Mini- and midi-jobs are reckoned otherwise.
    """
    if gross < 0:
        raise BadFact(say(_("Der Lohn kann nicht kleiner als null sein.")))
    for_pension = min(gross, _rate("bemessungsgrenze_rente", day))
    for_health = min(gross, _rate("bemessungsgrenze_kranken", day))
    health = _rate("beitrag_kranken", day) + _rate("beitrag_kranken_zusatz", day)
    return OwnContributions(
        pension=cents(for_pension * _rate("beitrag_rente", day) / 200),
        unemployment=cents(for_pension * _rate("beitrag_arbeitslosigkeit", day) / 200),
        health=cents(for_health * health / 200),
        care=cents(for_health * care_percent / 100),
    )


@law(
    "L-SGBV-6-1",
    title=_("Versicherungspflicht in der Krankenversicherung"),
    cites="§ 5 Abs. 1 Nr. 1, § 6 Abs. 1 Nr. 1, Abs. 6, § 7 SGB V",
    checked_on=READ_ON,
    confidence=2,
)
def krankenversicherungspflichtig(gross: Decimal, day: date) -> bool:
    """Whether an employee with this regular monthly pay is compulsorily insured: above a mini-job, not above the line.

    The yearly line is compared with twelve months' pay. Short-term work and mini-jobs leave people without cover.
    """
    if gross < 0:
        raise BadFact(say(_("Der Lohn kann nicht kleiner als null sein.")))
    return geringfuegigkeitsgrenze(day) < gross and 12 * gross <= _rate("jahresarbeitsentgeltgrenze", day)
