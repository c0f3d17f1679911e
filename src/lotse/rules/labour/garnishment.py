"""What of the pay may be seized, and with it: what an employer may keep back for lodging."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import cents

_MOST_DEPENDANTS: Final = 5
_TENTH: Final = Decimal("0.1")


@law(
    "L-ZPO-850c",
    title=_("Pfändbarer Teil des Lohns"),
    cites="§ 850c Abs. 1–3, 5 ZPO",
    checked_on=READ_ON,
)
def pfaendbarer_teil(net: Decimal, dependants: int, pay_date: date) -> Decimal:
    """EUR of a month's net pay. The table of the day of payment counts; it changes on 1 July.

    Net pay is rounded down to full 10 EUR. Of what is above the free amount 7/10 can be seized, with one dependant
    5/10, with each further one 1/10 less, down to 1/10 with five. All above the upper line can be seized. Children
    and partners count only if maintenance is really paid.
    """
    if net < 0 or dependants < 0:
        raise BadFact(say(_("Lohn und Anzahl der Personen können nicht kleiner als null sein.")))
    limits: dict[str, Decimal] = parameter("labour.pfaendung").on(pay_date)
    persons = min(dependants, _MOST_DEPENDANTS)
    wholly = max(net - limits["voll_pfaendbar_ab"], Decimal(0))
    counted = (net - wholly) // 10 * 10
    above = max(counted - _free_amount(limits, persons), Decimal(0))
    return cents(above * _share(persons) + wholly)


def _free_amount(limits: dict[str, Decimal], persons: int) -> Decimal:
    if persons == 0:
        return limits["grundbetrag"]
    return limits["grundbetrag"] + limits["erste_person"] + (persons - 1) * limits["weitere_person"]


def _share(persons: int) -> Decimal:
    """Tenths that can be seized: 7, with one person 5, then one less for each."""
    return (7 - (persons + 1 if persons else 0)) * _TENTH


@dataclass(frozen=True, slots=True)
class Offset:
    """What of a deduction is allowed and what has to be paid out."""

    allowed: Decimal
    unlawful: Decimal
    because: Sentence


@law(
    "L-GewO-107-2",
    title=_("Abzug für Unterkunft vom Lohn"),
    cites="§ 107 Abs. 2 S. 5 GewO; § 394 BGB; § 850c ZPO",
    checked_on=READ_ON,
)
def abzug_unterkunft(net_before: Decimal, deducted: Decimal, *, dependants: int, pay_date: date) -> Offset:
    """EUR: rent and other in-kind pay may be kept back only up to the part of the net pay that can be seized."""
    if deducted < 0:
        raise BadFact(say(_("Der Abzug kann nicht kleiner als null sein.")))
    most = pfaendbarer_teil(net_before, dependants, pay_date)
    allowed = min(deducted, most)
    because = say(
        _("Abgezogen werden darf höchstens der pfändbare Teil, {most} Euro (§ 107 Abs. 2 S. 5 GewO, § 394 BGB)."),
        most=most,
    )
    return Offset(cents(allowed), cents(deducted - allowed), because)
