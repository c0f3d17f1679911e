"""Midi-jobs: pay in the transition range and on what contributions are reckoned (§ 20 SGB IV)."""

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

# Since then the worker's own base is reckoned apart (§ 20 Abs. 2a S. 6 SGB IV).
_OWN_BASE_SINCE: Final = date(2022, 10, 1)


@law("L-SGBIV-20-2", title=_("Übergangsbereich (Midijob)"), cites="§ 20 Abs. 2 SGB IV", checked_on=READ_ON)
def im_uebergangsbereich(gross: Decimal, day: date) -> bool:
    """Above the mini-job limit by a cent, up to and including the upper limit (2,000 EUR since 2023)."""
    upper: Decimal = parameter("labour.midijob_obergrenze").on(day)
    return geringfuegigkeitsgrenze(day) < gross <= upper


@law("L-SGBIV-20-2a-faktor", title=_("Faktor F des Übergangsbereichs"), cites="§ 20 Abs. 2a SGB IV", checked_on=READ_ON)
def faktor_f(day: date) -> Decimal:
    """The yearly factor; for a year not yet announced NoValue."""
    factor: Decimal = parameter("labour.midijob_faktor").on(day)
    return factor


@dataclass(frozen=True, slots=True)
class MidijobBases:
    """The pay on which contributions are reckoned: of both together, and the worker's own part."""

    total: Decimal
    employee: Decimal


@law(
    "L-SGBIV-20-2a",
    title=_("Beitragspflichtige Einnahme im Midijob"),
    cites="§ 20 Abs. 2a SGB IV",
    checked_on=READ_ON,
)
def beitragspflichtige_einnahme(gross: Decimal, day: date, *, factor: Decimal | None = None) -> MidijobBases:
    """EUR: with limit G, upper limit O and factor F: F·G + (O/(O−G) − G/(O−G)·F)·(AE−G); worker: O/(O−G)·(AE−G).

    Outside the range BadFact. The worker's lower base exists since October 2022 only.
    """
    if not im_uebergangsbereich(gross, day) or day < _OWN_BASE_SINCE:
        sentence = say(
            _("{gross} Euro liegen am {day} nicht im Übergangsbereich von mehr als {lower} Euro bis {upper} Euro."),
            gross=gross,
            day=day,
            lower=geringfuegigkeitsgrenze(day),
            upper=parameter("labour.midijob_obergrenze").on(day),
        )
        raise BadFact(sentence)
    lower, upper = geringfuegigkeitsgrenze(day), parameter("labour.midijob_obergrenze").on(day)
    f = faktor_f(day) if factor is None else factor
    span, above = upper - lower, gross - lower
    total = f * lower + (upper / span - lower / span * f) * above
    return MidijobBases(cents(total), cents(upper / span * above))
