"""Beratungsförderung Internationals of the Sächsische Aufbaubank: for people who come from abroad for the job."""

from datetime import date
from decimal import Decimal

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.funding.stand import READ_ON


@law(
    "L-Internationals-ausschluss",
    title=_("Internationals: nur aus dem Ausland"),
    cites="RL Internationals Sachsen; §§ 23, 44 SäHO",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def internationals_ausgeschlossen(*, lives_in_germany_or_eea: bool) -> bool:
    """Nobody who lives in Germany, the EU or the EEA at the day of the application: refugees here are excluded."""
    return lives_in_germany_or_eea


@law(
    "L-KMU-groesse",
    title=_("Größe eines kleinen oder mittleren Unternehmens"),
    cites="Empfehlung 2003/361/EG Anhang Art. 2",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def unternehmensgroesse(staff: Decimal, day: date) -> str | None:
    """The words kleinst, klein or mittel by heads; None above. Turnover is not asked here."""
    limits: dict[str, int] = parameter("funding.kmu").on(day)
    return next((size for size, limit in limits.items() if staff < limit), None)


@law(
    "L-Internationals-hoehe",
    title=_("Internationals: Höhe je Platz"),
    cites="RL Internationals Sachsen; §§ 23, 44 SäHO",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def internationals_betrag(*, size: str, training: bool, place: int, prepared: bool, day: date) -> Decimal:
    """Euro once for a filled job (the first pays more) or apprenticeship; at most three places of each kind."""
    most: int = parameter("funding.internationals_plaetze").on(day)
    if not 1 <= place <= most:
        raise BadFact(
            say(_("Gefördert werden höchstens {most} Plätze; gefragt war Platz {place}."), most=most, place=place)
        )
    if training:
        name = "internationals_ausbildung_vorbereitung" if prepared else "internationals_ausbildung"
    else:
        name = "internationals_arbeitsplatz_1" if place == 1 else "internationals_arbeitsplatz_weitere"
    amounts: dict[str, Decimal] = parameter(f"funding.{name}").on(day)
    return amounts[size]
