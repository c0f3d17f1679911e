"""Money for recognition and the fast track for skilled workers."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.stand import READ_ON


@law(
    "L-Anerkennungszuschuss-frist",
    title=_("Antragsfrist des Anerkennungszuschusses"),
    cites="FRL Anerkennungszuschuss; §§ 23, 44 BHO",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def anerkennungszuschuss_beantragbar(day: date) -> bool:
    """Whether applications are taken on that day: the last one is 30 June 2027."""
    return parameter("funding.anerkennungszuschuss_verfahren").has_value_on(day)


@law(
    "L-Anerkennungszuschuss-einkommen",
    title=_("Einkommensgrenze des Anerkennungszuschusses"),
    cites="FRL Anerkennungszuschuss; §§ 23, 44 BHO",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def anerkennungszuschuss_einkommen_erlaubt(income: Decimal, *, joint: bool, day: date) -> bool:
    """Whether the yearly taxable income stays within the limit (joint assessment: the higher one)."""
    limits: dict[str, Decimal] = parameter("funding.anerkennungszuschuss_einkommen").on(day)
    return income <= limits["gemeinsam" if joint else "einzeln"]


@law(
    "L-Anerkennungszuschuss-hoehe",
    title=_("Höhe des Anerkennungszuschusses"),
    cites="FRL Anerkennungszuschuss; §§ 23, 44 BHO",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def anerkennungszuschuss_hoechstbetrag(purpose: str, *, day: date) -> Decimal:
    """Euro at most for "verfahren", "analyse" or "anpassung"; raises NoValue after the last day of application."""
    amount: Decimal = parameter(f"funding.anerkennungszuschuss_{purpose}").on(day)
    return amount


@dataclass(frozen=True, slots=True)
class FastTrack:
    """What § 81a promises: a fee in euro, months for recognition, weeks for the Bundesagentur."""

    fee: Decimal
    recognition_months: int
    ba_weeks: int


@law(
    "L-AufenthG-81a",
    title=_("Beschleunigtes Fachkräfteverfahren"),
    cites="§ 81a AufenthG; § 14a Abs. 3 BQFG; § 36 Abs. 2 S. 2 BeschV",
    checked_on=READ_ON,
)
def beschleunigtes_verfahren(day: date) -> FastTrack:
    """The figures of the agreement between employer and immigration office (in Saxony the office at the workplace)."""
    return FastTrack(
        parameter("funding.gebuehr_81a").on(day),
        parameter("funding.anerkennung_81a").on(day),
        parameter("funding.ba_81a").on(day),
    )
