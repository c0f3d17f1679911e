"""Activities that are no employment, and kinds of work closed to people who are already here (section 7.9)."""

from decimal import Decimal
from typing import Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.employment import (
    ARBEITSGELEGENHEIT,
    BESCHAEFTIGUNG,
    EHRENAMT,
    HOSPITATION,
    MAG,
    MASSNAHME,
    SCHULE,
)
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import barred, open_law

_NO_FREEDOM: Final = ("GESTATTUNG", "DULDUNG")


def no_employment(because: Sentence, *conditions: Sentence) -> Outcome:
    """Nobody's work permission is needed; what keeps it from becoming employment is a condition."""
    return Outcome(Grade.KEINE_BESCH, (because,), Ba.KEINE, conditions=conditions)


@question(HOSPITATION, rank=Rank.FREIHEIT)
@law(
    "L-SGBIV-7-hospitation",
    title=_("Hospitation"),
    cites="§ 7 Abs. 1 SGB IV; § 4a Abs. 4 AufenthG",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def hospitation(case: Case) -> Outcome:
    """Watching, without a part in the work and without pay. The label does not help where somebody works."""
    return no_employment(
        say(_("Zuschauen ist keine Beschäftigung; Sie brauchen dafür keine Erlaubnis.")),
        say(_("Sie arbeiten nicht mit, bekommen kein Geld und halten das am besten schriftlich fest.")),
    )


@question(MAG, rank=Rank.ERLAUBNIS)
@law(
    "L-SGBIII-45",
    title=_("Maßnahme bei einem Arbeitgeber"),
    cites="§ 45 Abs. 2 S. 2, Abs. 8 SGB III",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def massnahme_beim_arbeitgeber(case: Case) -> Outcome:
    """Assigned by the Agentur or the Jobcenter: up to six weeks, up to twelve with severe obstacles."""
    usual = parameter("residence.mag_wochen").on(case.day)
    longest = parameter("residence.mag_wochen_lang").on(case.day)
    weeks = _weeks(case)
    if weeks > usual and (weeks > longest or not case["severe_obstacles"]):
        text = _("Eine Maßnahme beim Arbeitgeber dauert höchstens {weeks} Wochen.")
        return barred(say(text, weeks=longest if weeks > longest else usual))
    return no_employment(
        say(_("Eine Maßnahme, der die Agentur oder das Jobcenter Sie zuweist, ist keine Beschäftigung.")),
        say(_("Beginnen Sie erst nach der Zuweisung, und zeigen Sie sie der Ausländerbehörde.")),
    )


def _weeks(case: Case) -> Decimal:
    if case.is_known("days") and not case.is_known("weeks"):
        return Decimal(case["days"]) / 7
    return Decimal(case["weeks"])


@question(ARBEITSGELEGENHEIT, rank=Rank.FREIHEIT)
@law("R-G14", title=_("Arbeitsgelegenheit"), cites="§ 5 Abs. 2, 5 AsylbLG; § 16d SGB II", checked_on=READ_ON)
def arbeitsgelegenheit(case: Case) -> Outcome:
    """No employment, from the first day, in the reception centre too; paid with an allowance only."""
    pay = parameter("residence.agh_entschaedigung").on(case.day)
    return no_employment(
        say(_("Eine Arbeitsgelegenheit ist keine Beschäftigung; eine Arbeitserlaubnis ist nicht nötig.")),
        say(_("Nach dem Asylbewerberleistungsgesetz gibt es {pay} Euro in der Stunde."), pay=pay),
    )


@question(EHRENAMT, rank=Rank.OFFEN, statuses=(*_NO_FREEDOM, "FIKTION", "VISUM_C", "NONE", "GUEB", "VISUM_D"))
@law(
    "L-ehrenamt",
    title=_("Ehrenamt"),
    cites="§ 4a Abs. 4 AufenthG; § 7 Abs. 1 SGB IV",
    checked_on=READ_ON,
    evidence="K",
    confidence=1,
    open_points=("O-22",),
)
def ehrenamt(case: Case) -> Outcome:
    """Usually no employment while nothing beyond expenses is paid; in doubt the authority is told first."""
    text = _("Ein Ehrenamt ohne Bezahlung ist meist keine Beschäftigung. Sagen Sie es im Zweifel der Ausländerbehörde.")
    return open_law(say(text), "O-22", notes={"lean": Grade.KEINE_BESCH.value})


@question(SCHULE, rank=Rank.FREIHEIT, statuses=_NO_FREEDOM)
@law(
    "L-schulische-ausbildung",
    title=_("Schulische Ausbildung"),
    cites="§ 4a Abs. 4 AufenthG; § 7 SGB IV",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
    open_points=("O-22",),
)
def schulische_ausbildung(case: Case) -> Outcome:
    """School is no employment; paid practical parts may be."""
    return no_employment(
        say(_("Eine schulische Ausbildung ist keine Beschäftigung; eine Arbeitserlaubnis ist nicht nötig.")),
        say(_("Fragen Sie die Ausländerbehörde nach bezahlten praktischen Teilen.")),
    )


@question(SCHULE, rank=Rank.OFFEN, statuses=("FIKTION", "VISUM_C", "NONE", "GUEB", "VISUM_D"))
@law(
    "L-schule-ohne-titel",
    title=_("Schulische Ausbildung ohne gesicherten Aufenthalt"),
    cites="§ 4a Abs. 4 AufenthG; § 7 SGB IV",
    checked_on=READ_ON,
    evidence="K",
    confidence=1,
)
def schule_ohne_titel(case: Case) -> Outcome:
    """School needs no work permission, but the stay may not last."""
    return open_law(
        say(_("Die Schule braucht keine Arbeitserlaubnis; ob Sie dafür bleiben können, muss geklärt werden."))
    )


@question(MASSNAHME, rank=Rank.OFFEN, statuses=(*_NO_FREEDOM, "FIKTION", "VISUM_C", "NONE", "GUEB", "VISUM_D"))
@law(
    "L-massnahme",
    title=_("Berufsvorbereitung und assistierte Ausbildung"),
    cites="§§ 51, 74, 76 SGB III",
    checked_on=READ_ON,
    evidence="K",
    confidence=1,
    open_points=("O-22",),
)
def massnahme(case: Case) -> Outcome:
    """A measure of the Agentur; phases in a firm lie inside it, longer ones must be asked for."""
    text = _("Eine Maßnahme der Agentur ist keine Beschäftigung. Fragen Sie bei langen Zeiten im Betrieb nach.")
    return open_law(say(text), "O-22", notes={"lean": Grade.KEINE_BESCH.value})


@question(BESCHAEFTIGUNG, rank=Rank.VERBOT, statuses=_NO_FREEDOM)
@law("L-BeschV-15a", title=_("Saisonbeschäftigung"), cites="§§ 15a, 15d BeschV", checked_on=READ_ON, confidence=2)
def saisonarbeit(case: Case) -> Outcome | None:
    """The permit for seasonal work is closed to people already here; as ordinary work it may be permitted."""
    if case["activity"] != "seasonal":
        return None
    cure = say(_("Dieselbe Arbeit kann als gewöhnliche Beschäftigung erlaubt werden. Fragen Sie danach."))
    return barred(
        say(_("Die Erlaubnis für Saisonarbeit gibt es nur für Menschen, die aus dem Ausland kommen.")),
        cure,
        ba=Ba.ARBEITSERLAUBNIS,
    )
