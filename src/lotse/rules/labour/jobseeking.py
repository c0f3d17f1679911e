"""Registering as a job-seeker and as unemployed in time (§§ 38, 141 SGB III)."""

from dataclasses import dataclass
from datetime import date

from lotse.rules.dates.fristen import Unit, frist_ab_ereignis, frist_vor_ende
from lotse.rules.dates.monate import ONE_DAY, READ_ON, same_day
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _


@dataclass(frozen=True, slots=True)
class Registration:
    """The last day in time, None where nobody need register; and the way to it."""

    latest: date | None
    steps: tuple[Sentence, ...]


@law(
    "L-SGBIII-38",
    title=_("Arbeitsuchend melden"),
    cites="§ 38 Abs. 1 SGB III; § 26 Abs. 3 SGB X; §§ 187, 188 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def arbeitsuchend_melden_bis(
    known: date, contract_end: date, *, place: Place = SACHSEN, is_company_training: bool = False
) -> Registration:
    """Three months before the end, or within three days of knowledge if less is left; also while suing.

    Not owed for in-company training (§ 38 Abs. 1 S. 5). The three days move over weekends and holidays (§ 26 Abs. 3
    SGB X), the three months counted backwards do not.
    """
    if is_company_training:
        return Registration(None, (say(_("In einer betrieblichen Ausbildung ist das keine Pflicht (§ 38 SGB III).")),))
    before = frist_vor_ende(contract_end, 3, Unit.MONTHS)
    if known <= before.last_day:
        return Registration(before.last_day, before.steps)
    after = frist_ab_ereignis(known, 3, Unit.DAYS, shift=place)
    why = say(_("Bis zum Ende sind es weniger als drei Monate: drei Tage ab Kenntnis (§ 38 Abs. 1 S. 2 SGB III)."))
    return Registration(after.last_day, (why, *after.steps))


@law(
    "L-SGBIII-141",
    title=_("Arbeitslos melden"),
    cites="§ 141 Abs. 1 SGB III",
    checked_on=READ_ON,
)
def arbeitslos_melden_ab(contract_end: date) -> date:
    """The first day on which one can register as unemployed: three months before the first day without work.

    Benefit begins at the earliest with the registration: at the latest on that first day. Online or in person.
    """
    return same_day(contract_end + ONE_DAY, -3)
