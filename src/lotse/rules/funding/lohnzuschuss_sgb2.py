"""Wage subsidies of the Jobcenter, §§ 16e and 16i SGB II, in the wording read before 1 July 2026."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.funding.stand import READ_ON

CENT = Decimal("0.01")


@law(
    "L-SGBII-16e",
    title=_("Zuschuss für Langzeitarbeitslose"),
    cites="§ 16e Abs. 2 SGB II",
    checked_on=READ_ON,
    confidence=2,
)
def satz_16e(year: int, *, day: date) -> int:
    """Percent of the pay in the first or second year of the job."""
    return _rate("satz_16e", year, day)


@dataclass(frozen=True, slots=True)
class Zuschuss16i:
    """Percent, the pay it is taken from, and the subsidy in euro a month without the flat employer share."""

    percent: int
    basis: Decimal
    subsidy: Decimal


@law(
    "L-SGBII-16i",
    title=_("Teilhabe am Arbeitsmarkt"),
    cites="§ 16i Abs. 2 SGB II; § 1 Abs. 2 MiLoG",
    checked_on=READ_ON,
    confidence=2,
)
def zuschuss_16i(*, year: int, monthly_hours: Decimal, hourly: Decimal, day: date) -> Zuschuss16i:
    """Percent of the minimum wage for the hours of the month, or of the pay that a collective agreement orders.

    `hourly` is the minimum wage of the day or the tariff's hourly pay where the employer is bound to pay it.
    """
    percent = _rate("satz_16i", year, day)
    basis = hourly * monthly_hours
    subsidy = (basis * percent / 100).quantize(CENT, ROUND_HALF_UP)
    return Zuschuss16i(percent, basis.quantize(CENT, ROUND_HALF_UP), subsidy)


def _rate(name: str, year: int, day: date) -> int:
    rates: dict[str, int] = parameter(f"funding.{name}").on(day)
    if str(year) not in rates:
        raise BadFact(
            say(
                _("Im {year}. Jahr gibt es diesen Zuschuss nicht; möglich sind 1 bis {last}."),
                year=year,
                last=len(rates),
            )
        )
    return rates[str(year)]
