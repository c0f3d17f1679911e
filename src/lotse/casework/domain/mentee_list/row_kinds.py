"""Which rows below a header are people, and why the others are not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from .dates import SERIALS
from .header_rows import is_data_like
from .meanings import NAMES, PERSONAL, Meaning
from .readings import LONGEST_FACT, says_nothing
from .sheet_scan import CellMark
from .spelling import fold
from .workbook import Cell, Row


class SkipReason(StrEnum):
    """Why a row is no person."""

    TITLE = "title"
    HEADER_REPEAT = "header_repeat"
    BLANK = "blank"
    TOTAL = "total"
    SECTION = "section"
    FOOTER = "footer"
    CONTINUATION = "continuation"
    ONLY_NUMBER = "only_number"
    EXAMPLE = "example"
    NO_PERSON = "no_person"


SKIP_LABELS: dict[SkipReason, str] = {
    SkipReason.TITLE: "Überschrift über der Liste",
    SkipReason.HEADER_REPEAT: "Wiederholte Kopfzeile",
    SkipReason.BLANK: "Leere Zeile",
    SkipReason.TOTAL: "Summenzeile",
    SkipReason.SECTION: "Zwischenüberschrift",
    SkipReason.FOOTER: "Text unter der Liste",
    SkipReason.CONTINUATION: "Fortsetzung der Zeile darüber, ohne eigenen Namen",
    SkipReason.ONLY_NUMBER: "Nur eine laufende Nummer",
    SkipReason.EXAMPLE: "Beispielzeile",
    SkipReason.NO_PERSON: "Keine Person erkennbar",
}


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that became no person, with every filled cell that it had."""

    sheet: str
    row_number: int
    reason: SkipReason
    cells: tuple[str, ...]


TOTAL = re.compile(
    r"^(zwischen|gesamt)?-?(summen?|gesamt(zahl|summe|ergebnis|anzahl)?|anzahl|total|insgesamt|durchschnitt\w*|"
    r"mittelwert|oe?|schnitt|"
    r"davon|teilergebnis|ergebnis|alle tn|count|sum|prozent)\b[\s:=.,\d%/()-]*(?!,)(?P<rest>.*)$"
)
SECTION = re.compile(
    r"^(mentor(in|en)?|projekt|landkreis|lk|stadt|gruppe|jahr(gang)?|stand|legende|hinweis|quelle|seite|blatt|"
    r"erstellt|bearbeitet|aktive?r?|"
    r"ausgeschieden\w*|abgeschlossen\w*|neuzugaenge|warteliste|januar|februar|maerz|april|mai|juni|juli|august|"
    r"september|oktober|november|"
    r"dezember|quartal|q[1-4]|standort|traeger|kurs|teilnehm\w*|frauen|maenner|neue?|vermittelte?|beendete?|"
    r"abbrecher|ehemalige|20\d\d|"
    r"erklaerung|abkuerzung\w*|abk|anmerkung|fussnote|rot|gelb|gruen|blau|markiert\w*|farb\w*|vertraulich|nur fuer|"
    r"druck\w*|ende)\b[\w\s/:.,&()-]*$"
)
MENTOR_SECTION = re.compile(
    r"^\s*(?:mentor(?:in|/in|\*in|:in)?|betreuer(?:in)?|zuständig)\s*:?\s+(?P<name>[^\d:;]{3,60}?)\s*(?:\(\d+.*\))?$",
    re.IGNORECASE,
)
EXAMPLE = re.compile(
    r"\bmuster(mann|frau)\b|^(z\.? ?b\.?|bsp\.?|beispiel) ?:|\bbeispiel(zeile|person|eintrag|"
    r"datensatz)\b"
)
COMMA_NAME = re.compile(r"^[^\d:=;]{2,50},\s*[^\d:=;,]{2,40}$")
LONGEST_NAME = 70


@dataclass(frozen=True, slots=True)
class NamedColumns:
    """The columns of a table that decide whether a row is a person."""

    names: tuple[int, ...]
    personal: tuple[int, ...]
    numbers: tuple[int, ...]
    births: tuple[int, ...]


def named_columns(meanings: dict[int, Meaning]) -> NamedColumns:
    """Sorts the columns of a mapping by what they say about a row."""

    def columns(*wanted: Meaning) -> tuple[int, ...]:
        return tuple(column for column, meaning in meanings.items() if meaning in wanted)

    return NamedColumns(columns(*NAMES), columns(*PERSONAL), columns(Meaning.LIST_NUMBER), columns(Meaning.BORN_ON))


def reason_to_skip(row: Row, columns: NamedColumns) -> SkipReason | None:
    """None for a person."""
    filled = row.filled()
    if not filled:
        return SkipReason.BLANK
    if _is_total(row, columns):
        return SkipReason.TOTAL
    content = [(column, cell) for column, cell in filled if column not in columns.numbers]
    if not content:
        text = filled[0][1].text
        return SkipReason.ONLY_NUMBER if len(text) <= 8 else _of_words(text)
    named = [cell for column, cell in content if column in columns.names and _can_be_name(cell)]
    if not named and len(filled) > 1 and all(_is_computed(cell) for _, cell in filled):
        return SkipReason.TOTAL
    if not named:
        return _without_name(row, content, columns)
    return _with_name(row, content, named=named, columns=columns)


def _with_name(
    row: Row, content: list[tuple[int, Cell]], *, named: list[Cell], columns: NamedColumns
) -> SkipReason | None:
    text = " ".join(cell.text for cell in named)
    if EXAMPLE.search(fold(text)):
        return SkipReason.EXAMPLE
    if any(column in columns.personal and _is_fact(cell) for column, cell in content):
        return None
    if len(text) > LONGEST_NAME or SECTION.match(fold(text)) or ":" in text or "=" in text:
        return SkipReason.SECTION
    has_number = len(row.filled()) > len(content)
    return None if has_number or _is_bare_name(named, content) else SkipReason.SECTION


def _is_fact(cell: Cell) -> bool:
    """A number under "Geschlecht" is a count; a formula without a result is nothing; a day may be a number."""
    if cell.mark is CellMark.NO_RESULT:
        return False
    return not isinstance(cell.value, int | float) or cell.value in SERIALS


def _is_bare_name(named: list[Cell], content: list[tuple[int, Cell]]) -> bool:
    """A name about which the row says nothing else: "Tekle, Yared", two cells, or two words with a phone number."""
    text = named[0].text
    if len(named) > 1:
        return True
    if COMMA_NAME.match(text):
        given = text.split(",")[1].split()
        return len(given) <= 4 and all(not word[0].islower() for word in given)
    return len(content) > 1 and len(text.split()) > 1


def _without_name(row: Row, content: list[tuple[int, Cell]], columns: NamedColumns) -> SkipReason | None:
    borrowed = any(row.cell(column).mark is CellMark.MERGED for column in columns.names)
    if borrowed:
        return SkipReason.CONTINUATION
    facts = [cell for column, cell in content if column in columns.personal and _is_fact(cell)]
    has_birth = any(row.cell(column).text and is_data_like(row.cell(column)) for column in columns.births)
    if (has_birth and len(facts) >= 2) or len(facts) >= 4:
        return None
    if len(content) == 1:
        return _of_words(content[0][1].text)
    return SkipReason.CONTINUATION if facts else SkipReason.NO_PERSON


def _of_words(text: str) -> SkipReason:
    return SkipReason.EXAMPLE if EXAMPLE.search(fold(text)) else SkipReason.SECTION


def _can_be_name(cell: Cell) -> bool:
    """A formula that has not been calculated may hide a name; a dash or a number does not."""
    return cell.mark is CellMark.NO_RESULT or (any(map(str.isalpha, cell.text)) and not says_nothing(cell.text))


def _is_computed(cell: Cell) -> bool:
    return cell.mark is CellMark.NO_RESULT or (isinstance(cell.value, int | float) and cell.value not in SERIALS)


def _is_total(row: Row, columns: NamedColumns) -> bool:
    if any(
        is_data_like(row.cell(column)) and not isinstance(row.cell(column).value, int | float)
        for column in columns.births
    ):
        return False
    for _, cell in row.filled()[:3]:
        match = TOTAL.match(fold(cell.text[:LONGEST_FACT]))
        if match and len(match["rest"]) < 40 and not COMMA_NAME.match(cell.text[:LONGEST_FACT]):
            return True
    return False
