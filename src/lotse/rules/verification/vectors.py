"""Reading files of worked cases. Two forms, told apart by their header: questions of access and calculations.

Source of the forms: the columns of tests/law/vectors/access.csv (facts, date, question) and labour.csv (calculator,
inputs). A line that cannot be read is not dropped: it becomes a vector whose check says what is wrong with it.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _


class Form(StrEnum):
    """Which of the two forms a file has."""

    ACCESS = "access"
    LABOUR = "labour"


_COLUMNS: Final = {
    Form.ACCESS: ("id", "facts", "date", "question", "expected"),
    Form.LABOUR: ("id", "calculator", "inputs", "expected"),
}


@dataclass(frozen=True, slots=True)
class Vector:
    """One worked case as it is written."""

    form: Form
    id: str
    # The question of access, or the name of the calculator.
    question: str
    # "key=value;key=value".
    facts: str
    # The day of decision (access only).
    date: str
    expected: str
    conditions: str
    citation: str
    # 3 and 2 must come true; 1 must never become a promise.
    confidence: int
    line: int
    # Why the line could not be read; empty where it could.
    fault: Sentence | None = None


class BadVectors(ValueError):
    """The file is none of the two forms."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def read(path: Path) -> tuple[Vector, ...]:
    """All vectors of a file; raises BadVectors where the header fits neither form."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (UnicodeDecodeError, csv.Error):
        raise BadVectors(say(_("„{name}“ ist keine lesbare CSV-Datei in UTF-8."), name=path.name)) from None
    form = _form_of(rows[0] if rows else {}, path)
    return tuple(_vector(form, row, number) for number, row in enumerate(rows, start=2))


def _form_of(row: Mapping[str, object], path: Path) -> Form:
    for form, columns in _COLUMNS.items():
        if all(column in row for column in columns):
            return form
    allowed = say(_("{first} oder {second}"), first=_COLUMNS[Form.ACCESS], second=_COLUMNS[Form.LABOUR])
    sentence = say(
        _("„{name}“ ist keine Datei mit Prüffällen. Nötig sind die Spalten {allowed}."), name=path.name, allowed=allowed
    )
    raise BadVectors(sentence)


def _vector(form: Form, row: Mapping[str, str | None], line: int) -> Vector:
    # Fields beyond the header stand under the key None, missing ones are None.
    torn = None in row or any(row.get(column) is None for column in _COLUMNS[form])
    words = {name: (value or "").strip() for name, value in row.items() if isinstance(name, str)}
    confidence = words.get("confidence") or "3"
    fault = None
    if torn:
        fault = say(_("Zeile {line} hat zu viele oder zu wenige Felder."), line=line)
    elif confidence not in ("1", "2", "3"):
        fault = say(_("Zeile {line}: „{value}“ ist keine Sicherheit (1, 2 oder 3)."), line=line, value=confidence)
    return Vector(
        form=form,
        id=words["id"] or f"line {line}",
        question=words["question" if form is Form.ACCESS else "calculator"],
        facts=words["facts" if form is Form.ACCESS else "inputs"],
        date=words.get("date", ""),
        expected=words["expected"],
        conditions=words.get("conditions", ""),
        citation=words.get("citation", ""),
        confidence=int(confidence) if confidence in ("1", "2", "3") else 3,
        line=line,
        fault=fault,
    )


class BadPair(ValueError):
    """A fact that is no "key=value", or a key that stands twice with different values."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def pairs(text: str) -> dict[str, str]:
    """What stands in "key=value;key=value"; raises BadPair."""
    found: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, value = (piece.strip() for piece in part.partition("="))
        if not name and not equals and not value:
            continue
        if not equals or not name:
            raise BadPair(say(_("„{part}“ ist keine Angabe der Form Name=Wert."), part=part.strip()))
        if found.get(name, value) != value:
            raise BadPair(say(_("„{name}“ steht zweimal mit verschiedenen Werten."), name=name))
        found[name] = value
    return found
