"""Limitation: three years from the end of the year (§§ 195, 199 BGB), what stops it (§ 204 BGB), special beginnings."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lotse.rules.dates.feiertage import kein_werktag
from lotse.rules.dates.fristen import Deadline, Unit, frist_ab_ereignis, verschiebung
from lotse.rules.dates.monate import READ_ON
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict


@dataclass(frozen=True, slots=True)
class Verjaehrung:
    """The end of a limitation period and the days on which a suit is safe or arguable."""

    expires: date
    # The last working day on or before the end: safe in any reading.
    safe_until: date
    # The next working day, if § 193 BGB applies by analogy; never rely on it.
    last_filing_day: date
    steps: tuple[Sentence, ...]

    @property
    def is_open(self) -> bool:
        """Whether the two days differ."""
        return self.safe_until != self.last_filing_day


@law(
    "L-BGB-195",
    title=_("Verjährung nach drei Jahren zum Jahresende"),
    cites="§§ 195, 199 Abs. 1 BGB",
    checked_on=READ_ON,
)
def verjaehrung(due: date, *, known: date | None = None) -> date:
    """The 31 December of the third year after the claim fell due and the person knew, or ought to have known, of it."""
    begins = max(due, known) if known else due
    return date(begins.year + parameter("labour.verjaehrung").on(begins), 12, 31)


@law(
    "L-BGB-195-jahresende",
    title=_("Verjährung, wenn das Jahr an einem freien Tag endet"),
    cites="§§ 193, 195, 199 BGB",
    checked_on=READ_ON,
    evidence="K",
    confidence=1,
)
def letzter_klagetag(due: date, *, place: Place = SACHSEN, known: date | None = None) -> Verjaehrung:
    """Whether § 193 BGB helps at the end of limitation is open: advise the working day before."""
    expires = verjaehrung(due, known=known)
    safe = expires
    while kein_werktag(safe, place):
        safe -= timedelta(days=1)
    moved = verschiebung(expires, place)
    steps = (say(_("Sicher ist nur eine Klage bis zum {day}."), day=safe), *moved.steps)
    return Verjaehrung(expires, safe, moved.last_day, steps)


class Schritt(StrEnum):
    """What somebody did about a claim."""

    KLAGE = "suit"
    MAHNBESCHEID = "payment_order"
    PROZESSKOSTENHILFE = "legal_aid"
    GUETESTELLE = "conciliation"
    BRIEF = "letter"


@law("L-BGB-204", title=_("Was die Verjährung anhält"), cites="§ 204 Abs. 1 BGB", checked_on=READ_ON)
def hemmt_verjaehrung(step: Schritt) -> Finding:
    """Suit, payment order, first request for legal aid and recognised conciliation stop it; a letter does not."""
    if step is Schritt.BRIEF:
        why = say(_("Ein Brief oder eine Mahnung hält die Verjährung nicht an (§ 204 BGB)."))
        return Finding(Verdict.NO, why, word="letter_does_not_stop")
    return Finding(Verdict.YES, say(_("Dieser Schritt hält die Verjährung an (§ 204 Abs. 1 BGB).")))


@law("L-BGB-204-2", title=_("Ende der Hemmung"), cites="§ 204 Abs. 2 S. 1 BGB", checked_on=READ_ON)
def hemmung_endet(proceedings_ended: date) -> Deadline:
    """The limitation stands still until six months after the decision or the end of the proceedings."""
    months = parameter("labour.hemmung_nachlauf").on(proceedings_ended)
    return frist_ab_ereignis(proceedings_ended, months, Unit.MONTHS)


@law(
    "L-NachwG-2-verjaehrung",
    title=_("Verjährung des Anspruchs auf den Nachweis"),
    cites="§ 2 Abs. 1 NachwG; §§ 195, 199 BGB",
    checked_on=READ_ON,
)
def nachweis_verjaehrung(employment_end: date) -> date:
    """The claim to written terms runs from the end of the year in which the employment ends."""
    return verjaehrung(employment_end)


@law(
    "L-BUrlG-7-verjaehrung",
    title=_("Verjährung von Urlaub"),
    cites="§ 7 BUrlG; §§ 195, 199 BGB",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def urlaub_verjaehrt(informed: bool | None) -> Finding:
    """Leave of a running job becomes time-barred only after the employer told the worker of it (ECJ, BAG 2022)."""
    if informed:
        return Finding(
            Verdict.ASK,
            say(_("Die drei Jahre laufen ab dem Ende des Jahres der Belehrung.")),
            word="runs_from_information",
        )
    if informed is None:
        ask = say(_("Hat der Arbeitgeber in einem Jahr geschrieben, dass Urlaub verfallen kann?"))
        return Finding(Verdict.ASK, say(_("Es kommt auf den Hinweis des Arbeitgebers an.")), ask=(ask,))
    return Finding(
        Verdict.NO, say(_("Ohne Hinweis des Arbeitgebers verjährt der Urlaub nicht.")), word="employer_did_not_inform"
    )
