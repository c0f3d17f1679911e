"""Unemployment benefit: how long, when blocked, and insolvency money."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from lotse.rules.dates.fristen import Deadline, Unit, frist_ab_ereignis
from lotse.rules.dates.monate import ONE_DAY, READ_ON, same_day
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _

_DAYS_PER_MONTH: Final = 30
_FULL_BLOCK: Final = 12


class BlockKind(StrEnum):
    """Why benefit is blocked (§ 159 Abs. 1 S. 2 SGB III)."""

    OWN_NOTICE = "own_notice"
    # Cancellation agreement, or notice because of the worker's own conduct.
    CANCELLATION = "cancellation_agreement"
    CONDUCT = "dismissed_for_conduct"
    # A job or measure refused or broken off: first, second, further time.
    REFUSAL = "refusal"
    OWN_EFFORTS = "insufficient_efforts"
    MISSED_APPOINTMENT = "missed_appointment"
    LATE_REGISTRATION = "late_registration"


_GAVE_UP_WORK: Final = frozenset({BlockKind.OWN_NOTICE, BlockKind.CANCELLATION, BlockKind.CONDUCT})
_FIXED_WEEKS: Final = {
    BlockKind.OWN_EFFORTS: 2,
    BlockKind.MISSED_APPOINTMENT: 1,
    BlockKind.LATE_REGISTRATION: 1,
}
_REFUSAL_WEEKS: Final = (3, 6, 12)


@dataclass(frozen=True, slots=True)
class Block:
    """How many weeks no benefit is paid, and by how many days the claim becomes shorter."""

    weeks: int
    # None where the length of the claim is not known.
    reduction_days: int | None
    because: Sentence

    @property
    def reduction_months(self) -> Decimal | None:
        """The reduction in months of 30 days."""
        return None if self.reduction_days is None else Decimal(self.reduction_days) / _DAYS_PER_MONTH


@law(
    "L-SGBIII-159",
    title=_("Sperrzeit"),
    cites="§ 159 Abs. 1, 3–6, § 148 Abs. 1 Nr. 3, 4 SGB III",
    checked_on=READ_ON,
)
def sperrzeit(
    kind: BlockKind,
    *,
    weeks_to_end: int | None = None,
    entitlement_months: int | None = None,
    has_good_reason: bool = False,
    is_hardship: bool = False,
    times: int = 1,
) -> Block:
    """Weeks without benefit. `weeks_to_end`: in how many weeks the job would have ended anyway.

    Giving up work: 12, but 3 or 6 where it would have ended within 6 or 12 weeks, 6 in hardship. The claim becomes
    shorter by the blocked days, at twelve weeks for giving up work by at least a quarter.
    """
    if has_good_reason:
        return Block(0, 0, say(_("Mit einem wichtigen Grund gibt es keine Sperrzeit (§ 159 Abs. 1 S. 1 SGB III).")))
    weeks = _weeks(kind, weeks_to_end, times=times, is_hardship=is_hardship)
    days = 7 * weeks
    if kind in _GAVE_UP_WORK and weeks == _FULL_BLOCK:
        quarter = None if entitlement_months is None else -(-entitlement_months * _DAYS_PER_MONTH // 4)
        reduction = None if quarter is None else max(days, quarter)
    else:
        reduction = days
    return Block(weeks, reduction, say(_("Sperrzeit von {weeks} Wochen (§ 159 SGB III)."), weeks=weeks))


def _weeks(kind: BlockKind, weeks_to_end: int | None, *, times: int, is_hardship: bool) -> int:
    if kind in _FIXED_WEEKS:
        return _FIXED_WEEKS[kind]
    if kind is BlockKind.REFUSAL:
        return _REFUSAL_WEEKS[min(max(times, 1), 3) - 1]
    if weeks_to_end is not None and weeks_to_end <= 6:
        return 3
    if is_hardship or (weeks_to_end is not None and weeks_to_end <= 12):
        return 6
    return _FULL_BLOCK


# Months insured within five years, least age, months of benefit (§ 147 Abs. 2 SGB III), longest first.
_DURATIONS: Final = ((48, 58, 24), (36, 55, 18), (30, 50, 15), (24, 0, 12), (20, 0, 10), (16, 0, 8), (12, 0, 6))
# The short qualifying period (§ 147 Abs. 3 SGB III).
_SHORT_DURATIONS: Final = ((10, 5), (8, 4), (6, 3))


@law(
    "L-SGBIII-147",
    title=_("Dauer des Arbeitslosengelds"),
    cites="§§ 142, 143, 147 SGB III",
    checked_on=READ_ON,
)
def dauer_arbeitslosengeld(
    insured_months: int, age: int, *, has_twelve_in_frame: bool, has_short_period: bool = False
) -> int:
    """Months of benefit from the months insured in five years and the age when the claim arises; 0: no claim.

    Twelve insured months must lie within the last 30 (§§ 142, 143). With mostly short contracts (up to 14 weeks) and
    low pay six months are enough for a shorter benefit (§ 142 Abs. 2).
    """
    if insured_months < 0 or age < 0:
        raise BadFact(say(_("Monate und Alter können nicht kleiner als null sein.")))
    if not has_twelve_in_frame:
        if not has_short_period:
            return 0
        return next((benefit for months, benefit in _SHORT_DURATIONS if insured_months >= months), 0)
    return next(
        (benefit for months, least_age, benefit in _DURATIONS if insured_months >= months and age >= least_age), 0
    )


@law(
    "L-SGBIII-142-2",
    title=_("Kurze Anwartschaftszeit"),
    cites="§ 142 Abs. 2 SGB III; § 18 SGB IV",
    checked_on=READ_ON,
)
def kurze_anwartschaft(day: date, *, contracts_mostly_short: bool, pay_of_last_year: Decimal) -> bool:
    """Whether six insured months are enough: contracts mostly up to 14 weeks and little pay in the last year."""
    reference: Decimal = parameter("labour.bezugsgroesse").on(day)
    return contracts_mostly_short and pay_of_last_year <= 12 * reference * 3 / 2


@law(
    "L-SGBIII-324-3",
    title=_("Insolvenzgeld beantragen"),
    cites="§ 165 Abs. 1, § 324 Abs. 3 SGB III; § 26 Abs. 3 SGB X",
    checked_on=READ_ON,
    confidence=2,
)
def insolvenzgeld_beantragen_bis(event: date, *, place: Place = SACHSEN) -> Deadline:
    """Two months after the insolvency event (opening, refusal for lack of funds, end of business).

    Missed without own fault: two more months from when the obstacle is gone (§ 324 Abs. 3 S. 2).
    """
    return frist_ab_ereignis(event, 2, Unit.MONTHS, shift=place)


@law("L-SGBIII-165", title=_("Zeitraum des Insolvenzgelds"), cites="§ 165 Abs. 1 SGB III", checked_on=READ_ON)
def insolvenzgeld_zeitraum(event: date, *, last_day_employed: date | None = None) -> tuple[date, date]:
    """First and last of the three months whose net pay is covered: those before the event or the end of the job."""
    after = event if last_day_employed is None else min(event, last_day_employed + ONE_DAY)
    return same_day(after, -3), after - ONE_DAY
