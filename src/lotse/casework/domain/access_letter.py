"""The letter to the Ausländerbehörde: a question where it is unclear, an application where a permission opens the way.

It is always German, and it never asks the authority about what could harm the person who signs it.

Sources: §§ 25, 37 VwVfG with § 1 SächsVwVfZG (advice, written answer), § 36 Abs. 2 BeschV (two weeks for the BA).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lotse.rules.public import Answer, Ba, Grade


class LetterKind(StrEnum):
    """What the letter is for."""

    INQUIRY = "inquiry"
    APPLICATION = "application"


# What the authority knows better than the person. Convictions, deception, cooperation, measures are never asked about.
_ASKED: Final[Mapping[str, str]] = {
    "status": "Welchen Aufenthaltsstatus habe ich zurzeit, und auf welcher Rechtsgrundlage?",
    "ae_par": "Nach welcher Vorschrift (Paragraf, Absatz, Satz) ist meine Aufenthaltserlaubnis erteilt?",
    "duldung_kind": "Nach welcher Vorschrift ist meine Duldung erteilt?",
    "duldung_since": "Seit welchem Tag bin ich ununterbrochen geduldet?",
    "stay_since": "Seit welchem Tag ist mein Aufenthalt ununterbrochen erlaubt, geduldet oder gestattet?",
    "asyl_app": "An welchem Tag ist mein Asylantrag gestellt?",
    "asyl_reg": "An welchem Tag ist mein Asylantrag registriert worden?",
    "gestattet_since": "Seit welchem Tag ist mein Aufenthalt gestattet?",
    "proc_type": "Wird mein Asylverfahren als beschleunigtes Verfahren geführt, und wenn ja, nach welchem Buchstaben "
    "des Art. 42 der Verordnung (EU) 2024/1348?",
    "reception_duty": "Bin ich noch verpflichtet, in einer Aufnahmeeinrichtung zu wohnen (§ 47 AsylG), und bis wann?",
    "land_24m_rule_applied": "Gilt für mich eine Wohnpflicht von bis zu 24 Monaten in der Aufnahmeeinrichtung?",
    "fiktion_kind": "Nach welchem Absatz des § 81 AufenthG ist meine Fiktionsbescheinigung ausgestellt?",
    "applied_for": "Welchen Aufenthaltstitel betrifft mein laufender Antrag?",
    "card_ordered": "Ist mein elektronischer Aufenthaltstitel schon bestellt?",
    "note_text": "Welche Nebenbestimmung zur Erwerbstätigkeit gilt für mich?",
    "order_allows_work": "Erlaubt die Anordnung des Landes, nach der mein Titel erteilt ist, die Erwerbstätigkeit?",
    "permission_on_paper": "Ist mir eine Erlaubnis zur Beschäftigung schon erteilt, und für welche Beschäftigung?",
}
_ALWAYS: Final = (
    "Brauche ich dafür Ihre Erlaubnis, und muss die Bundesagentur für Arbeit zustimmen?",
    "Ab welchem Tag ist das möglich, und mit welchen Auflagen?",
)
_CLAIM: Final = {
    Grade.ANSPRUCH: "Nach meinem Verständnis besteht ein Anspruch auf die Erlaubnis.",
    Grade.SOLL: "Nach meinem Verständnis soll die Erlaubnis erteilt werden.",
    Grade.KANN: "Ich bitte Sie, Ihr Ermessen zu meinen Gunsten auszuüben.",
}
_BA: Final = (
    "Bitte holen Sie die Zustimmung der Bundesagentur für Arbeit ein. Sie gilt als erteilt, wenn die Bundesagentur "
    "nicht innerhalb von zwei Wochen antwortet (§ 36 Abs. 2 BeschV)."
)
# An inquiry names the norms of the paper alone: those of an open ban would tell the authority what to look for.
_NORMS: Final[Mapping[str, str]] = {
    "GESTATTUNG": "§ 4a Abs. 4 AufenthG; § 61 AsylG; § 32 BeschV",
    "DULDUNG": "§ 4a Abs. 4 AufenthG; § 32 BeschV",
    "FIKTION": "§ 81, § 4a AufenthG",
}
_NORM_OF_TITLES: Final = "§ 4a AufenthG"
_ENCLOSED: Final = (
    "Kopie meines Aufenthaltspapiers",
    "Erklärung zum Beschäftigungsverhältnis (vom Arbeitgeber ausgefüllt)",
    "Arbeits- oder Ausbildungsvertrag (Entwurf)",
)


@dataclass(frozen=True, slots=True)
class LetterText:
    """What the letter says; names and papers are filled in from the file."""

    kind: LetterKind
    subject: str
    opening: str
    points: tuple[str, ...]
    closing: tuple[str, ...]
    enclosed: tuple[str, ...]
    norms: str


def letter_kind(given: Answer) -> LetterKind | None:
    """Which letter helps; None where there is nothing to ask for."""
    if given.grade is Grade.UNKLAR:
        return LetterKind.INQUIRY
    return LetterKind.APPLICATION if given.grade in _CLAIM else None


def letter_of(given: Answer, title: str, *, status: str = "") -> LetterText | None:
    """The letter; `title` is the question in the first person ("Darf ich arbeiten?"), `status` that of the rules."""
    kind = letter_kind(given)
    if kind is LetterKind.INQUIRY:
        return _inquiry(given, title, status=status)
    return _application(given) if kind is LetterKind.APPLICATION else None


def _inquiry(given: Answer, title: str, *, status: str) -> LetterText:
    own = tuple(_ASKED[name] for name in given.missing if name in _ASKED)
    return LetterText(
        LetterKind.INQUIRY,
        subject="Bitte um schriftliche Auskunft zur Erwerbstätigkeit",
        opening="ich möchte alles richtig machen und nichts ohne Erlaubnis beginnen. "
        "Deshalb bitte ich Sie um eine schriftliche Auskunft zu diesen Fragen:",
        points=(title, *own, *_ALWAYS),
        closing=(
            "Wenn dafür ein Antrag nötig ist, bitte ich um das Formular und um einen Hinweis, welche Unterlagen Sie "
            "brauchen (§ 25 VwVfG in Verbindung mit § 1 SächsVwVfZG).",
            "Bitte antworten Sie schriftlich, damit ich die Auskunft meinem Arbeitgeber zeigen kann.",
        ),
        enclosed=_ENCLOSED[:1],
        norms=_NORMS.get(status, _NORM_OF_TITLES),
    )


def _application(given: Answer) -> LetterText:
    consent = (_BA,) if given.ba in (Ba.ZUSTIMMUNG, Ba.VORRANG, Ba.UNKLAR) else ()
    return LetterText(
        LetterKind.APPLICATION,
        subject="Antrag auf Erlaubnis der Beschäftigung",
        opening="hiermit beantrage ich die Erlaubnis, die folgende Beschäftigung auszuüben, "
        "und bitte Sie, die Erlaubnis in mein Papier einzutragen:",
        points=("Arbeitgeber, Ort: ", "Tätigkeit, Stunden in der Woche: ", "Beginn, Dauer: "),
        closing=(
            _CLAIM[given.grade],
            *consent,
            "Bitte bestätigen Sie mir den Eingang und teilen Sie mir mit, wenn Unterlagen fehlen.",
        ),
        enclosed=_ENCLOSED,
        norms="; ".join(given.citations),
    )
