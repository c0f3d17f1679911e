"""Ways into training: Einstiegsqualifizierung, Maßnahme beim Arbeitgeber, Berufsausbildungsbeihilfe, minimum pay."""

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.funding.stand import READ_ON

CENT = Decimal("0.01")


@law(
    "L-SGBIII-54a-1",
    title=_("Zuschuss zur Einstiegsqualifizierung"),
    cites="§ 54a Abs. 1 SGB III",
    checked_on=READ_ON,
)
def eq_zuschuss(monthly_pay: Decimal, *, day: date) -> Decimal:
    """Euro a month towards the agreed pay, never more than the pay; the flat social insurance share comes on top."""
    limit: Decimal = parameter("funding.eq_zuschuss").on(day)
    return min(monthly_pay, limit).quantize(CENT, ROUND_HALF_UP)


@law(
    "L-SGBIII-54a-2",
    title=_("Dauer und Umfang der Einstiegsqualifizierung"),
    cites="§ 54a Abs. 2 SGB III",
    checked_on=READ_ON,
)
def eq_rahmen_eingehalten(*, months: Decimal, weekly_hours: Decimal, day: date) -> bool:
    """Four to twelve months (six before April 2024), at least twenty hours a week."""
    first: int = parameter("funding.eq_dauer_mindestens").on(day)
    last: int = parameter("funding.eq_dauer_hoechstens").on(day)
    enough: int = parameter("funding.eq_stunden").on(day)
    return first <= months <= last and weekly_hours >= enough


@law(
    "L-SGBIII-45-2",
    title=_("Dauer einer Maßnahme bei einem Arbeitgeber"),
    cites="§ 45 Abs. 2, 8 SGB III",
    checked_on=READ_ON,
)
def mag_hoechstdauer(*, long_term_or_obstacles: bool, day: date) -> int:
    """Weeks; twice as long for long-term unemployed people and those with severe obstacles."""
    name = "mag_dauer_langzeit" if long_term_or_obstacles else "mag_dauer"
    weeks: int = parameter(f"funding.{name}").on(day)
    return weeks


class BabStatus(StrEnum):
    """The papers between which §§ 56, 60 SGB III tell."""

    GESTATTUNG = "gestattung"
    DULDUNG = "duldung"
    OTHER = "other"


@law(
    "L-SGBIII-60-3",
    title=_("Berufsausbildungsbeihilfe für Ausländerinnen und Ausländer"),
    cites="§ 56 Abs. 2, § 60 Abs. 3 SGB III",
    checked_on=READ_ON,
)
def bab_zugang(status: BabStatus, *, stay_months: Decimal, day: date, preparation: bool = False) -> bool:
    """Whether the paper leaves the way open; household, need and training are asked elsewhere.

    Gestattung never. Duldung after fifteen months of stay, in a preparation (BvB, Vorphase) without that wait.
    """
    if status is BabStatus.GESTATTUNG:
        return False
    if status is BabStatus.DULDUNG and not preparation:
        return bool(stay_months >= parameter("funding.aufenthalt_bab_duldung").on(day))
    return True


@law(
    "L-BBiG-17-2",
    title=_("Mindestvergütung in der Ausbildung"),
    cites="§ 17 Abs. 2 BBiG",
    checked_on=READ_ON,
)
def mindestausbildungsverguetung(*, start: date, year: int) -> Decimal:
    """Euro a month in a year of training; the year in which the training began decides, also later on."""
    amounts: Mapping[str, Decimal] = parameter("funding.mindestausbildungsverguetung").on(start)
    if str(year) not in amounts:
        raise BadFact(say(_("Ein {year}. Ausbildungsjahr kennt § 17 BBiG nicht; möglich sind 1 bis 4."), year=year))
    return amounts[str(year)]


@law(
    "L-BBiG-17-4",
    title=_("Angemessene Vergütung ohne Tarifbindung"),
    cites="§ 17 Abs. 2, 4 BBiG",
    checked_on=READ_ON,
)
def angemessene_verguetung(*, start: date, year: int, usual_tariff: Decimal) -> Decimal:
    """Euro a month: 80 percent of what the usual collective agreement orders, at least the minimum pay."""
    share: int = parameter("funding.verguetung_tarifanteil").on(start)
    of_tariff = (usual_tariff * share / 100).quantize(CENT, ROUND_HALF_UP)
    return max(of_tariff, mindestausbildungsverguetung(start=start, year=year))
