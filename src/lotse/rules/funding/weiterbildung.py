"""Training of people at work, § 82 SGB III: size of the firm, share of the employer, subsidy to the pay."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.stand import READ_ON


@law(
    "L-SGBIII-82-6",
    title=_("Zahl der Beschäftigten"),
    cites="§ 82 Abs. 6 SGB III",
    checked_on=READ_ON,
)
def betriebsgroesse(*, full: Decimal, up_to_10: Decimal, up_to_20: Decimal, up_to_30: Decimal, day: date) -> Decimal:
    """Heads by weekly hours: up to 10 count 0.25, up to 20 count 0.5, up to 30 count 0.75, more count one.

    All people of the firm count, in a group of companies all people of the group.
    """
    weight: Mapping[str, Decimal] = parameter("funding.gewicht_teilzeit").on(day)
    return full + up_to_10 * weight["10"] + up_to_20 * weight["20"] + up_to_30 * weight["30"]


@law(
    "L-SGBIII-82-2-stufe",
    title=_("Stufe der Betriebsgröße"),
    cites="§ 82 Abs. 2, 3 SGB III",
    checked_on=READ_ON,
)
def groessenstufe(staff: Decimal, day: date) -> str:
    """The step of § 82(2): klein, mittel or gross."""
    if staff < parameter("funding.stufe_mittel").on(day):
        return "klein"
    return "mittel" if staff < parameter("funding.stufe_gross").on(day) else "gross"


@dataclass(frozen=True, slots=True)
class Foerderung82:
    """Percent of the course that the employer pays at least, and percent of the pay that can be subsidised at most."""

    employer_share: int
    wage_subsidy: int


@law(
    "L-SGBIII-82",
    title=_("Förderung beschäftigter Arbeitnehmerinnen und Arbeitnehmer"),
    cites="§ 82 Abs. 2–4 SGB III",
    checked_on=READ_ON,
)
def foerderung_beschaeftigter(
    *,
    staff: Decimal,
    qualified: bool,
    agreement: bool,
    age: int | None,
    severely_disabled: bool,
    day: date,
) -> Foerderung82:
    """The shares by size of the firm; a works or collective agreement on training is worth five points on each.

    Below 500 people the office can do without a share for people of 45 and more and for severely disabled people.
    Without a vocational degree the pay for the hours of training can be replaced in full.
    """
    step = groessenstufe(staff, day)
    points: int = parameter("funding.vereinbarung_punkte").on(day) if agreement else 0
    share = max(0, parameter("funding.lehrgang_arbeitgeber").on(day)[step] - points)
    old = age is not None and age >= parameter("funding.alter_82").on(day)
    if (old or severely_disabled) and step != "gross":
        share = 0
    if not qualified:
        return Foerderung82(share, parameter("funding.lohnzuschuss_ohne_abschluss").on(day))
    return Foerderung82(share, parameter("funding.lohnzuschuss_82").on(day)[step] + points)


@law(
    "L-SGBIII-82a",
    title=_("Betroffene beim Qualifizierungsgeld"),
    cites="§ 82a SGB III",
    checked_on=READ_ON,
)
def genug_betroffene(*, share_percent: Decimal, staff: Decimal, day: date) -> bool:
    """Whether enough of the workforce is hit by structural change: 20 percent, 10 in firms below 250 people."""
    needed: Mapping[str, int] = parameter("funding.betroffene").on(day)
    small = staff < parameter("funding.betroffene_grenze").on(day)
    return share_percent >= needed["klein" if small else "gross"]
