"""Pay in illness from the employer: §§ 3, 5, 8 EFZG. Mini-jobbers and part-timers have it like everybody else."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lotse.rules.dates.fristen import Unit, frist_ab_ereignis, zeitraum_ab_tag
from lotse.rules.dates.monate import ONE_DAY, READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _


class Ausschluss(StrEnum):
    """Why there is no pay from the employer."""

    WARTEZEIT = "waiting_period"
    NIE_ENTSTANDEN = "claim_never_arose"
    ENDE = "employment_ended"
    VERBRAUCHT = "six_weeks_used"

    @property
    def sentence(self) -> Sentence:
        """The reason, and who pays instead."""
        return say(_NO_PAY[self])


_NO_PAY = {
    Ausschluss.WARTEZEIT: _(
        "In den ersten vier Wochen zahlt der Arbeitgeber noch nicht (§ 3 Abs. 3 EFZG). Fragen Sie Ihre Krankenkasse "
        "nach Krankengeld."
    ),
    Ausschluss.NIE_ENTSTANDEN: _(
        "Das Arbeitsverhältnis endete in den ersten vier Wochen: Der Anspruch ist nie entstanden (§ 3 Abs. 3 EFZG). "
        "Fragen Sie Ihre Krankenkasse nach Krankengeld."
    ),
    Ausschluss.ENDE: _("Nach dem Ende des Arbeitsverhältnisses zahlt die Krankenkasse (§ 8 EFZG)."),
    Ausschluss.VERBRAUCHT: _("Die sechs Wochen sind verbraucht: Die Krankenkasse zahlt Krankengeld (§ 44 SGB V)."),
}


@dataclass(frozen=True, slots=True)
class Entgeltfortzahlung:
    """The days for which the employer pays; both None where he does not, with the reason."""

    first: date | None
    last: date | None
    reason: Ausschluss | None = None

    @property
    def is_owed(self) -> bool:
        """Whether the employer pays at all."""
        return self.first is not None

    @property
    def days(self) -> int:
        """Calendar days of pay."""
        return (self.last - self.first).days + 1 if self.first and self.last else 0


@dataclass(frozen=True, slots=True)
class Krankheit:
    """One stretch of illness in one employment."""

    sick_from: date
    sick_to: date
    worked_on_first_day: bool = False
    # Calendar days already paid for the same illness.
    used_days: int = 0


@law(
    "L-EFZG-3-3",
    title=_("Vier Wochen Wartezeit"),
    cites="§ 3 Abs. 3 EFZG; §§ 187 Abs. 2, 188 BGB",
    checked_on=READ_ON,
)
def wartezeit_bis(start: date) -> date:
    """The last day of the four weeks of uninterrupted employment; sick or not, they just have to pass."""
    return zeitraum_ab_tag(start, parameter("labour.entgeltfortzahlung_wartezeit").on(start), Unit.WEEKS).last_day


@law(
    "L-EFZG-3-1",
    title=_("Entgeltfortzahlung für sechs Wochen"),
    cites="§ 3 Abs. 1, 3 EFZG; § 8 Abs. 1 EFZG; § 187 Abs. 1 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def entgeltfortzahlung(
    start: date, illness: Krankheit, *, end: date | None = None, dismissed_because_of_illness: bool = False
) -> Entgeltfortzahlung:
    """42 calendar days from the first day of illness; a day on which work had begun is paid as work and not counted.

    Days in the waiting weeks use nothing up. The end of the job ends the pay, unless the employer gave notice because
    of the illness (§ 8): then it goes on. Own fault excludes it; that is for an expert.
    """
    if illness.sick_to < illness.sick_from or illness.sick_from < start:
        raise BadFact(say(_("Die Krankheit muss nach dem Beginn der Arbeit anfangen und darf nicht vorher enden.")))
    waiting = wartezeit_bis(start)
    if end and end <= waiting:
        return Entgeltfortzahlung(None, None, Ausschluss.NIE_ENTSTANDEN)
    days = parameter("labour.entgeltfortzahlung").on(illness.sick_from) - illness.used_days
    first = max(illness.sick_from + (ONE_DAY if illness.worked_on_first_day else timedelta()), waiting + ONE_DAY)
    last = min(illness.sick_to, first + timedelta(days=days - 1))
    if end and not dismissed_because_of_illness:
        last = min(last, end)
    if last >= first:
        return Entgeltfortzahlung(first, last)
    return Entgeltfortzahlung(None, None, _why_not(illness, first=first, days=days, end=end))


def _why_not(illness: Krankheit, *, first: date, days: int, end: date | None) -> Ausschluss:
    if days <= 0:
        return Ausschluss.VERBRAUCHT
    if end and end < first and illness.sick_to >= first:
        return Ausschluss.ENDE
    return Ausschluss.WARTEZEIT


@dataclass(frozen=True, slots=True)
class NeuerAnspruch:
    """Whether the same illness gives six weeks again, and from which days on it would."""

    is_given: bool
    # The last day of six months without this illness.
    six_months_over: date
    # The last day of twelve months since it first began.
    twelve_months_over: date
    # What is left of the old six weeks.
    remaining_days: int


@law(
    "L-EFZG-3-1-wiederholung",
    title=_("Neuer Anspruch bei derselben Krankheit"),
    cites="§ 3 Abs. 1 S. 2 EFZG; §§ 187, 188 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def neuer_anspruch(
    first: Krankheit, again_from: date, *, same_illness: bool, all_used_days: int | None = None
) -> NeuerAnspruch:
    """Another illness always gives new weeks, after six months between, or twelve months after the first beginning.

    `first` is the last stretch for the six months; its `sick_from` is the first beginning, for the twelve.
    """
    if again_from <= first.sick_to:
        raise BadFact(say(_("Die neue Krankheit muss nach dem Ende der ersten beginnen.")))
    months = parameter("labour.entgeltfortzahlung_neu").on(again_from)
    gap = frist_ab_ereignis(first.sick_to, months["abstand"], Unit.MONTHS).last_day
    frame = zeitraum_ab_tag(first.sick_from, months["rahmen"]).last_day
    limit = parameter("labour.entgeltfortzahlung").on(again_from)
    used = (first.sick_to - first.sick_from).days + 1 if all_used_days is None else all_used_days
    is_given = not same_illness or again_from > gap or again_from > frame
    return NeuerAnspruch(is_given, gap, frame, limit if is_given else max(limit - used, 0))


@law("L-EFZG-5", title=_("Krankmeldung und Bescheinigung"), cites="§ 5 Abs. 1, 1a EFZG", checked_on=READ_ON)
def bescheinigung_noetig(sick_days: int, day: date) -> bool:
    """Beyond three calendar days; tell the employer at once in any case. The employer may ask for it earlier.

    The statutory insured only have it found by a doctor; the employer fetches it from the fund.
    """
    return bool(sick_days > parameter("labour.krankmeldung").on(day))
