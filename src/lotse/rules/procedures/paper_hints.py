"""What stands on the paper, and what an employer does with it. The residence answers decide; this leads there."""

from dataclasses import dataclass, field
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import Confidence, Evidence
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.stand import READ_ON


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperHint:
    """One kind of paper. Texts are marked German; `facts` begin the residence question "work"."""

    id: str
    # What is printed on it.
    says: str
    # Whether work is allowed, in one sentence that promises nothing more than the law.
    work: str
    agrees: str
    do: str
    cites: str
    # The next checklist; empty where none is needed.
    checklist: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    evidence: Evidence = "F"
    confidence: Confidence = 3


_NOBODY: Final = _("Niemand muss zustimmen.")
_OFFICE_AND_BA: Final = _("Ausländerbehörde, meist mit Bundesagentur für Arbeit.")
_OFFICE: Final = _("Ausländerbehörde, wenn im Papier eine Einschränkung steht.")
_READ: Final = _("Papier und Zusatzblatt kopieren, Ablauf notieren.")
_FIRST_PERMIT: Final = _("Erst die Erlaubnis beantragen, dann unterschreiben und anfangen.")

PAPERS: Final = (
    PaperHint(
        id="eu",
        says=_("Pass oder Ausweis aus EU, EWR oder der Schweiz, oder Karte für ihre Familie"),
        work=_("Ja, jede Arbeit."),
        agrees=_NOBODY,
        do=_("Ausweis prüfen; für Familienangehörige die Karte kopieren."),
        cites="§ 2 FreizügG/EU",
        checklist="registration",
        facts={"status": "EU"},
    ),
    PaperHint(
        id="protected",
        says=_("Aufenthaltserlaubnis „§ 25 Abs. 1“, „§ 25 Abs. 2“ oder „§ 25 Abs. 3“; Familie"),
        work=_("Ja, jede Arbeit und Selbständigkeit."),
        agrees=_NOBODY,
        do=_READ,
        cites="§§ 4a, 25 AufenthG",
        checklist="hire_free",
        facts={"status": "AE", "ae_par": "25.2"},
    ),
    PaperHint(
        id="ukraine",
        says=_("Aufenthaltserlaubnis „§ 24“, auch wenn die Karte abgelaufen aussieht"),
        work=_("Ja. Papiere, die am 1. Februar 2026 galten, gelten bis zum 4. März 2027 weiter."),
        agrees=_NOBODY,
        do=_(
            "Kopieren und den 4. März 2027 notieren; bei anderer Staatsangehörigkeit als der ukrainischen nachfragen."
        ),
        cites="§ 24 AufenthG; § 2 UkraineAufenthFGV",
        checklist="hire_free",
        facts={"status": "AE", "ae_par": "24"},
    ),
    PaperHint(
        id="humanitarian",
        says=_("Aufenthaltserlaubnis „§ 23“, „§ 25 Abs. 5“, „§ 25a“, „§ 25b“ und ähnliche"),
        work=_("Ja, wenn im Papier nichts anderes steht."),
        agrees=_OFFICE,
        do=_READ,
        cites="§ 4a Abs. 1 AufenthG; § 31 BeschV",
        checklist="hire_free",
        facts={"status": "AE"},
    ),
    PaperHint(
        id="gestattung",
        says=_("Aufenthaltsgestattung, nicht in einer Aufnahmeeinrichtung"),
        work=_("Nach drei Monaten mit Erlaubnis; vorher nicht."),
        agrees=_OFFICE_AND_BA,
        do=_FIRST_PERMIT,
        cites="§ 61 Abs. 2 AsylG; §§ 32, 36 BeschV",
        checklist="hire_permission",
        facts={"status": "GESTATTUNG", "reception_duty": "no"},
    ),
    PaperHint(
        id="gestattung_reception",
        says=_("Aufenthaltsgestattung, Wohnen in einer Aufnahmeeinrichtung"),
        work=_("Seit 12. Juni 2026 nach drei Monaten mit Erlaubnis, mit Ausnahmen; vorher nicht."),
        agrees=_OFFICE_AND_BA,
        do=_("Die Prüfung „Darf ich arbeiten?“ machen; im Zweifel Beratung fragen."),
        cites="§ 61 Abs. 1 AsylG",
        checklist="hire_permission",
        facts={"status": "GESTATTUNG", "reception_duty": "yes"},
        confidence=2,
    ),
    PaperHint(
        id="gestattung_safe",
        says=_("Aufenthaltsgestattung, Staat gilt als sicher, Antrag nach dem 31. August 2015"),
        work=_("Nein, solange das Asylverfahren läuft."),
        agrees=_("Niemand kann es erlauben."),
        do=_("Nicht einstellen; Beratung fragen, ob eine Ausnahme passt."),
        cites="§ 61 Abs. 2 S. 4 AsylG",
        facts={"status": "GESTATTUNG"},
        confidence=2,
    ),
    PaperHint(
        id="duldung",
        says=_("Duldung („Aussetzung der Abschiebung“)"),
        work=_("Mit Erlaubnis; sie soll erteilt werden, wenn nichts dagegen spricht."),
        agrees=_OFFICE_AND_BA,
        do=_("Erst Beratung, dann Antrag: Verbote und geplante Abschiebung prüfen."),
        cites="§ 60a Abs. 5b, 6 AufenthG; § 61 AsylG; § 32 BeschV",
        checklist="hire_permission",
        facts={"status": "DULDUNG"},
        confidence=2,
    ),
    PaperHint(
        id="duldung_60b",
        says=_("Duldung „für Personen mit ungeklärter Identität“ (§ 60b)"),
        work=_("Nein."),
        agrees=_("Niemand kann es erlauben."),
        do=_("Nicht einstellen. Identität klären; Beratung hilft."),
        cites="§ 60b Abs. 5 S. 2 AufenthG",
        facts={"status": "DULDUNG", "duldung_kind": "60b"},
    ),
    PaperHint(
        id="training",
        says=_("Ausbildungsduldung „§ 60c“ oder Aufenthaltserlaubnis „§ 16g“"),
        work=_("Ja, für diese Ausbildung."),
        agrees=_("Für eine neue Ausbildung oder Arbeit die Ausländerbehörde."),
        do=_("Bei Abbruch in der Regel innerhalb von zwei Wochen melden."),
        cites="§§ 16g, 60c AufenthG",
        checklist="training",
        facts={"status": "DULDUNG", "duldung_kind": "60c"},
    ),
    PaperHint(
        id="employment_toleration",
        says=_("Beschäftigungsduldung „§ 60d“"),
        work=_("Ja, wie es im Papier steht."),
        agrees=_("Für eine andere Arbeit die Ausländerbehörde."),
        do=_("Das Ende der Arbeit innerhalb von zwei Wochen melden."),
        cites="§ 60d AufenthG",
        checklist="employment_toleration",
        facts={"status": "DULDUNG", "duldung_kind": "60d"},
    ),
    PaperHint(
        id="skilled",
        says=_("Aufenthaltstitel „§ 18a“ bis „§ 18g“, Blaue Karte EU"),
        work=_("Ja, für diese Arbeit; bei einem Wechsel vorher fragen."),
        agrees=_("Ausländerbehörde bei einem Wechsel."),
        do=_("Endet die Arbeit früher, innerhalb von vier Wochen melden."),
        cites="§ 4a Abs. 5, §§ 18a–18g AufenthG",
        checklist="registration",
        facts={"status": "AE"},
        confidence=2,
    ),
    PaperHint(
        id="fiction",
        says=_("Fiktionsbescheinigung"),
        work=_("Das hängt davon ab, welcher Absatz angekreuzt ist und was daneben steht."),
        agrees=_("Ausländerbehörde."),
        do=_("Absatz und Bemerkung lesen, mit der Prüfung „Darf ich arbeiten?“ klären oder die Behörde fragen."),
        cites="§ 81 Abs. 3–5a AufenthG",
        facts={"status": "FIKTION"},
        evidence="K",
        confidence=2,
    ),
)


@law(
    "P-PAPIER",
    title=_("Was auf dem Papier steht und was zu tun ist"),
    cites="§§ 4a, 16g, 18a–18g, 24, 25, 60a–60d, 81 AufenthG; § 61 AsylG; §§ 31, 32, 36 BeschV; § 2 FreizügG/EU",
    checked_on=READ_ON,
    confidence=2,
)
def paper_hint(id: str) -> PaperHint:  # noqa: A002 - papers are called by their id
    """One kind of paper; raises KeyError. The hint never replaces the answer to the residence question."""
    return {hint.id: hint for hint in PAPERS}[id]
