"""Fiction certificates, visas, and no paper at all."""

from dataclasses import replace
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.employment import BESCHAEFTIGUNG, SELBSTAENDIG
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import barred, free, open_law
from lotse.rules.residence.titles_free import EVERY_WORK

FIKTION: Final = ("FIKTION",)
_PROTECTED: Final = frozenset({"asylum", "refugee", "subsidiary"})
_SECTION_3_4: Final = ("16", "17", "18", "19", "20", "21", "BLUECARD", "CHANCENKARTE")


def _is_by_certificate(case: Case) -> bool:
    return case.is_known("applied_for") and case["applied_for"] == "24"


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=FIKTION)
@law(
    "R-X2-bescheinigung",
    title=_("Was die Fiktionsbescheinigung erlaubt"),
    cites="§ 81 Abs. 3, 5, § 24 Abs. 6 AufenthG",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def bescheinigung_erlaubt(case: Case) -> Outcome | None:
    """A certificate that says "Erwerbstätigkeit gestattet" is what the employer may rely on (R-H3c for § 24)."""
    if case["fiktion_kind"] not in ("81.3", "none") or anerkannt_ohne_karte(case):
        return None
    if not _noted(case, "GESTATTET"):
        return None
    return free(case, say(_("Auf Ihrer Bescheinigung steht, dass Sie arbeiten dürfen.")))


def _noted(case: Case, text: str) -> bool:
    return case.is_known("note_text") and case["note_text"] == text


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=FIKTION)
@law(
    "R-X2",
    title=_("Erlaubter Aufenthalt ohne Recht zur Arbeit"),
    cites="§ 81 Abs. 3 S. 1, § 4a Abs. 4 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def erlaubt_aber_keine_arbeit(case: Case) -> Outcome | None:
    """The first application makes the stay lawful, not the work; under § 24 the certificate decides."""
    if case["fiktion_kind"] != "81.3":
        return None
    if case["applied_for"] == "24" and not _noted(case, "NICHT_GESTATTET"):
        return None
    no = barred(say(_("Der Aufenthalt gilt als erlaubt, aber das ist noch kein Recht zu arbeiten.")))
    return replace(no, is_lifted=True) if _noted(case, "GESTATTET") or anerkannt_ohne_karte(case) else no


@question(*EVERY_WORK, rank=Rank.OFFEN, statuses=FIKTION)
@law(
    "R-H3c",
    title=_("Antrag auf vorübergehenden Schutz"),
    cites="§ 24 Abs. 6, § 81 Abs. 3 AufenthG",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def antrag_24(case: Case) -> Outcome | None:
    """What the certificate says decides; where nobody has read it, it must be read."""
    if case["fiktion_kind"] not in ("81.3", "none") or not _is_by_certificate(case):
        return None
    if case.is_known("note_text") and case["note_text"] in ("GESTATTET", "NICHT_GESTATTET"):
        return None
    return open_law(say(_("Es gilt, was auf Ihrer Bescheinigung zur Arbeit steht.")), missing=("note_text",))


@question(*EVERY_WORK, rank=Rank.OFFEN, statuses=FIKTION)
@law(
    "R-X3-bescheinigung",
    title=_("Aussetzung der Abschiebung nach verspätetem Antrag"),
    cites="§ 81 Abs. 3 S. 2 AufenthG",
    checked_on=READ_ON,
    confidence=1,
)
def nur_ausgesetzt(case: Case) -> Outcome | None:
    """The stay is suspended as with a Duldung; nothing is said about work."""
    if case["fiktion_kind"] != "81.3s2":
        return None
    return open_law(say(_("Ihre Abschiebung ist ausgesetzt; ob Sie arbeiten dürfen, ist nicht geregelt.")))


@question(*EVERY_WORK, rank=Rank.OFFEN, statuses=FIKTION)
@law("R-X4", title=_("Asylantrag beendet Fiktionen"), cites="§ 55 Abs. 2 AsylG", checked_on=READ_ON)
def asylantrag_beendet_fiktion(case: Case) -> Outcome | None:
    """Lodging asylum ends a fiction and short titles; the Gestattung takes their place."""
    if not case.is_known("asyl_state") or case["asyl_state"] != "open":
        return None
    return open_law(say(_("Mit dem Asylantrag endet die Fiktion. Dann gilt die Aufenthaltsgestattung.")))


@question(*EVERY_WORK, rank=Rank.OFFEN, statuses=FIKTION)
@law("R-X1-titel", title=_("Welcher Titel fortgilt"), cites="§ 81 Abs. 4 S. 1 AufenthG", checked_on=READ_ON)
def alter_titel_unbekannt(case: Case) -> Outcome | None:
    """The fiction continues a title that must be known."""
    if case["fiktion_kind"] != "81.4":
        return None
    missing = () if case.is_known("previous") else ("previous",)
    return open_law(say(_("Es gilt der alte Titel mit allem, was er erlaubt. Welcher war das?")), missing=missing)


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=FIKTION)
@law("R-W11", title=_("Arbeit ab Bestellung der Karte"), cites="§ 81 Abs. 5a AufenthG", checked_on=READ_ON)
def karte_bestellt(case: Case) -> Outcome | None:
    """For titles of sections 3 and 4: from the order of the card, if the certificate notes it."""
    if case["fiktion_kind"] != "81.5a" or not _is_section_3_4(case):
        return None
    if not (case["card_ordered"] and case["noted"]):
        return None
    return free(
        case,
        say(_("Die Karte ist bestellt und der Vermerk steht da: Sie dürfen die Arbeit des künftigen Titels beginnen.")),
    )


def _is_section_3_4(case: Case) -> bool:
    return str(case["applied_for"]).startswith(_SECTION_3_4)


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=FIKTION)
@law(
    "R-W11-nein", title=_("Kein Vermerk, keine Arbeit"), cites="§ 81 Abs. 5a, § 4a Abs. 4 AufenthG", checked_on=READ_ON
)
def ohne_vermerk(case: Case) -> Outcome | None:
    """Without the order of the card, the note, or for other titles the paragraph gives nothing."""
    if case["fiktion_kind"] != "81.5a":
        return None
    if _is_section_3_4(case) and case["card_ordered"] and case["noted"]:
        return None
    cure = say(_("Bitten Sie die Ausländerbehörde, die Karte zu bestellen und die Arbeit zu vermerken."))
    return barred(say(_("Erst mit bestellter Karte und Vermerk dürfen Sie anfangen.")), cure)


@law(
    "R-H1-bescheid",
    title=_("Anerkennung vor der Karte"),
    cites="§ 25 Abs. 1 S. 3, Abs. 2 S. 3 AufenthG; VO (EU) 2024/1347",
    checked_on=READ_ON,
    confidence=2,
)
def anerkannt_ohne_karte(case: Case) -> bool:
    """After recognition the stay counts as allowed and the right to work follows from the regulation."""
    return case.is_known("bamf_decision") and case["bamf_decision"] in _PROTECTED


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=FIKTION)
@law(
    "R-H1a",
    title=_("Arbeit nach der Anerkennung, bevor die Karte da ist"),
    cites="§ 25 Abs. 1 S. 3, Abs. 2 S. 3 AufenthG; VO (EU) 2024/1347",
    checked_on=READ_ON,
    confidence=2,
)
def arbeit_vor_der_karte(case: Case) -> Outcome | None:
    """The decision of the BAMF and the certificate together are the proof; without them no employer can be sure."""
    if case["fiktion_kind"] not in ("none", "81.3") or not anerkannt_ohne_karte(case):
        return None
    if case.is_known("proof") and case["proof"] == "none":
        return open_law(say(_("Sie dürfen arbeiten, aber ohne Bescheid und Bescheinigung kann das niemand sehen.")))
    text = _(
        "Ihr Schutz ist anerkannt: Sie dürfen schon arbeiten. Zeigen Sie den Bescheid des BAMF und die Bescheinigung."
    )
    return free(case, say(text), notes={"proof": "BAMF_decision_and_certificate"})


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=("VISUM_C", "NONE"))
@law(
    "R-X2-visum",
    title=_("Kein Titel zur Erwerbstätigkeit"),
    cites="§ 4a Abs. 1, 4, § 6 Abs. 1 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def kein_titel(case: Case) -> Outcome:
    """Schengen visa, visa-free entry and no paper give no right to work; §§ 15a, 15d, 30 BeschV know exceptions."""
    return barred(
        say(_("Ohne Aufenthaltstitel, der die Arbeit erlaubt, dürfen Sie nicht arbeiten.")),
        say(_("Lassen Sie prüfen, welcher Titel oder welches Visum für Sie möglich ist.")),
    )


@question(*EVERY_WORK, rank=Rank.OFFEN, statuses=("GUEB",))
@law(
    "R-X5",
    title=_("Grenzübertrittsbescheinigung ohne Duldung"),
    cites="§ 60a Abs. 4 AufenthG",
    checked_on=READ_ON,
    evidence="K",
    confidence=1,
)
def grenzuebertritt(case: Case) -> Outcome:
    """No Duldung in the hand, perhaps a claim to one: work cannot be permitted in practice."""
    return open_law(
        say(_("Mit diesem Papier lässt sich Arbeit kaum erlauben. Vielleicht steht Ihnen eine Duldung zu."))
    )


@question(*EVERY_WORK, rank=Rank.ERLAUBNIS, statuses=("VISUM_D",))
@law(
    "L-AufenthG-6-3",
    title=_("Nationales Visum"),
    cites="§ 6 Abs. 3, § 4a Abs. 1, 3 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def nationales_visum(case: Case) -> Outcome:
    """The visa is a title; what it allows stands on it."""
    if case["note_text"] == "GESTATTET":
        return free(case, say(_("Auf Ihrem Visum steht, dass die Erwerbstätigkeit gestattet ist.")))
    return open_law(say(_("Es gilt, was auf dem Visum zur Erwerbstätigkeit steht.")))
