"""Eingliederungszuschuss, §§ 88–92 SGB III: how much at most, for whom not, and what is paid back."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.stand import READ_ON

CENT = Decimal("0.01")


class Disability(StrEnum):
    """What the law asks about a disability; the words of §§ 2, 187 SGB IX."""

    NONE = "none"
    DISABLED = "disabled"
    EQUAL = "equal"
    SEVERE = "severe"
    # Besonders betroffene schwerbehinderte Menschen, § 90(2) SGB III.
    SPECIAL = "special"


@dataclass(frozen=True, slots=True)
class EgzRahmen:
    """The most that the office may grant: percent of the pay that counts, and months."""

    percent: int
    months: int


@law(
    "L-SGBIII-89",
    title=_("Höhe und Dauer des Eingliederungszuschusses"),
    cites="§§ 89, 90 SGB III",
    checked_on=READ_ON,
)
def egz_rahmen(*, start: date, age: int, disability: Disability) -> EgzRahmen:
    """The frame on the first day of the subsidy; what is granted inside it is discretion.

    The 36 months from the 55th birthday on hold only for subsidies that begin while the dated value holds. Where the
    rules for age and for disability meet, the longer frame is shown: both are "up to".
    """
    old = age >= _value("egz_alter", start)
    months = [_value("egz_dauer", start)]
    if old and parameter("funding.egz_dauer_alter").has_value_on(start):
        months.append(_value("egz_dauer_alter", start))
    if disability is Disability.NONE:
        return EgzRahmen(_value("egz_hoechstsatz", start), max(months))
    months.append(_value("egz_dauer_behinderung", start))
    if disability is Disability.SPECIAL:
        months.append(_value("egz_dauer_besonders_alter" if old else "egz_dauer_besonders", start))
    return EgzRahmen(_value("egz_hoechstsatz_behinderung", start), max(months))


@law(
    "L-SGBIII-92-1",
    title=_("Ausschluss vom Eingliederungszuschuss"),
    cites="§ 92 Abs. 1 SGB III",
    checked_on=READ_ON,
)
def egz_ausgeschlossen(
    *, months_before: Decimal, day: date, dismissed_for_subsidy: bool = False, special_fixed_term: bool = False
) -> bool:
    """Whether the law closes the way, whatever the office would like.

    No. 1: somebody was dismissed to get the subsidy. No. 2: the person was insured-employed by the same employer for
    more than three months in the last four years, unless it was a fixed-term job of a specially affected person.
    """
    if dismissed_for_subsidy:
        return True
    return months_before > _value("egz_vorbeschaeftigung", day) and not special_fixed_term


class Ende(StrEnum):
    """Why the job ended; all but the first free the employer from paying back (§ 92(2) sentence 2)."""

    EMPLOYER_NO_REASON = "employer_no_reason"
    EMPLOYEE_CONDUCT = "employee_conduct"
    EMPLOYEE_PERSON = "employee_person"
    OPERATIONAL = "operational"
    EMPLOYEE_WISH = "employee_wish"
    PENSION_AGE = "pension_age"
    SPECIALLY_AFFECTED = "specially_affected"


@law(
    "L-SGBIII-92-2",
    title=_("Rückzahlung des Eingliederungszuschusses"),
    cites="§ 92 Abs. 2 SGB III",
    checked_on=READ_ON,
    confidence=1,
)
def egz_rueckzahlung(*, monthly: Decimal, funded_months: int, worked_months: int, end: Ende, day: date) -> Decimal:
    """Euro to be paid back when the job ends within the funded time or the time after it.

    Half of what was paid, at most what was paid for the last twelve months before the end, less the share of the time
    after the subsidy that was worked. That time is as long as the subsidy, at most twelve months. Confidence 1: the
    order of cap and share is an interpretation; the office's notice decides.
    """
    follow_up = min(funded_months, _value("egz_nachbeschaeftigung", day))
    after = worked_months - funded_months
    if end is not Ende.EMPLOYER_NO_REASON or after >= follow_up:
        return Decimal("0.00")
    paid_months = min(funded_months, worked_months)
    half = monthly * paid_months * _value("egz_rueckzahlung", day) / 100
    window = _value("egz_rueckzahlung_monate", day)
    paid_lately = max(0, paid_months - max(0, worked_months - window))
    capped = min(half, monthly * paid_lately)
    return (capped * (follow_up - max(0, after)) / follow_up).quantize(CENT, ROUND_HALF_UP)


def _value(name: str, day: date) -> int:
    value: int = parameter(f"funding.{name}").on(day)
    return value
