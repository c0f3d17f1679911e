"""Apply first, sign later: the labour offices must be asked before the event that gives rise to a benefit."""

from datetime import date, timedelta
from enum import StrEnum

from lotse.rules.dates.feiertage import kein_werktag
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.stand import READ_ON

ONE_DAY = timedelta(days=1)


class Rechtzeitig(StrEnum):
    """Whether an application came before the event."""

    YES = "yes"
    NO = "no"
    # The office has to say: same day, or the contract was signed before.
    CHECK = "check"


@law(
    "L-SGBIII-324-1",
    title=_("Antrag vor dem Ereignis"),
    cites="§ 324 Abs. 1 SGB III",
    checked_on=READ_ON,
)
def antrag_vor_ereignis(*, applied: date, event: date, contract_signed: date | None = None) -> Rechtzeitig:
    """Whether the application lies before the event (first day of work, of the measure, of the course).

    The law names the event only; the offices ask for the application before the contract is signed. Therefore the same
    day, or a contract signed on or before the day of the application, is nothing that we may decide (hardship rule,
    § 324(1) sentence 2). A late application is late, though the office may still help in a case of hardship.
    """
    if applied > event:
        return Rechtzeitig.NO
    if applied == event or (contract_signed is not None and contract_signed <= applied):
        return Rechtzeitig.CHECK
    return Rechtzeitig.YES


@law(
    "L-SGBIII-324-letzter-tag",
    title=_("Letzter sicherer Tag für den Antrag"),
    cites="§ 324 Abs. 1 SGB III",
    checked_on=READ_ON,
    confidence=2,
)
def letzter_sicherer_antragstag(event: date, *, place: Place = SACHSEN) -> date:
    """The last working day before the event, on which an office can still be reached.

    The period runs backwards: Saturday, Sunday and holiday move the day forward in time to the working day before them,
    never behind the event.
    """
    day = event - ONE_DAY
    while kein_werktag(day, place) is not None:
        day -= ONE_DAY
    return day
