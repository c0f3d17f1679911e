"""Work on call: § 12 TzBfG. What holds where hours were not agreed, what may vary, how early a call must come."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from lotse.rules.dates.fristen import Deadline, Unit, frist_rueckwaerts
from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _


@dataclass(frozen=True, slots=True)
class Abrufzeit:
    """Hours that are owed and paid."""

    weekly: Decimal
    daily_min: Decimal


class Vereinbart(StrEnum):
    """What the agreed weekly hours are."""

    FEST = "fixed"
    MINDESTENS = "minimum"
    HOECHSTENS = "maximum"


@law("L-TzBfG-12-1", title=_("Arbeit auf Abruf ohne feste Stunden"), cites="§ 12 Abs. 1 TzBfG", checked_on=READ_ON)
def abrufzeit(weekly: Decimal | None, daily: Decimal | None, day: date) -> Abrufzeit:
    """Twenty hours a week are deemed agreed where the contract names none, and three hours in a row per call."""
    return Abrufzeit(
        Decimal(parameter("labour.abruf_woche").on(day)) if weekly is None else weekly,
        Decimal(parameter("labour.abruf_tag").on(day)) if daily is None else daily,
    )


@law("L-TzBfG-12-2", title=_("Spanne bei Arbeit auf Abruf"), cites="§ 12 Abs. 2 TzBfG", checked_on=READ_ON)
def abrufspanne(weekly: Decimal, agreed: Vereinbart, day: date) -> tuple[Decimal, Decimal]:
    """Least and most weekly hours: a quarter more than a minimum, a fifth less than a maximum."""
    if agreed is Vereinbart.FEST:
        return weekly, weekly
    span = parameter("labour.abruf_spanne").on(day)
    if agreed is Vereinbart.MINDESTENS:
        return weekly, weekly * (100 + span["mehr"]) / 100
    return weekly * (100 - span["weniger"]) / 100, weekly


@law(
    "L-TzBfG-12-3",
    title=_("Ankündigung bei Arbeit auf Abruf"),
    cites="§ 12 Abs. 3 TzBfG",
    checked_on=READ_ON,
    confidence=2,
)
def ankuendigung_bis(work_day: date) -> Deadline:
    """The last day on which the call may come: four whole days lie between. Later calls need not be followed."""
    return frist_rueckwaerts(work_day, parameter("labour.abruf_ankuendigung").on(work_day), Unit.DAYS)
