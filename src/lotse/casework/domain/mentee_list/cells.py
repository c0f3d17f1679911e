"""Which parser reads a cell of which meaning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from .contacts import read_email, read_phone, read_postcode, read_sex, read_words
from .dates import DayContext, DayKind, SlashOrder, read_day
from .language_levels import read_german_level
from .meanings import DAYS, Meaning
from .names import read_single_name
from .nationalities import read_nationality
from .outcomes import read_outcome
from .readings import EMPTY_READING, Reading, unreadable, unsure
from .residence import read_residence
from .sheet_scan import CellMark
from .workbook import Cell

DAY_KINDS = {Meaning.BORN_ON: DayKind.BIRTH, Meaning.VALID_TO: DayKind.VALIDITY}
NO_RESULT = "Die Formel hat kein gespeichertes Ergebnis. Bitte öffnen und speichern Sie die Datei in Excel."
FORMULA_ERROR = "Die Formel in dieser Zelle ergibt einen Fehler."
BECAME_A_DATE = "Excel hat den Eintrag vermutlich in ein Datum verwandelt."
NOT_FULL = "Angezeigt werden nur Monat und Jahr. Bitte ergänzen Sie den Tag."

TEXT_READERS: dict[Meaning, Callable[[str], Reading]] = {
    Meaning.NATIONALITY: read_nationality,
    Meaning.GERMAN_LEVEL: read_german_level,
    Meaning.SEX: read_sex,
    Meaning.STATUS: lambda text: read_residence(text).status,
    Meaning.PARAGRAPH: lambda text: read_residence(text).paragraph,
    Meaning.OUTCOME: lambda text: read_outcome(text).outcome,
    Meaning.EMAIL: read_email,
    Meaning.POSTCODE: read_postcode,
    Meaning.GIVEN_NAME: lambda text: read_single_name(text).family,
    Meaning.FAMILY_NAME: lambda text: read_single_name(text).family,
}


@dataclass(frozen=True, slots=True)
class ColumnContext:
    """What one column knows about all of its cells."""

    today: date
    slash_order: SlashOrder = SlashOrder.UNKNOWN


def read_cell(cell: Cell, meaning: Meaning, context: ColumnContext) -> Reading:
    """The value of one cell when its column means this."""
    if not cell.text:
        return EMPTY_READING
    if cell.mark is CellMark.NO_RESULT:
        return unreadable(NO_RESULT)
    if cell.mark is CellMark.ERROR:
        return unreadable(FORMULA_ERROR)
    if meaning in DAYS:
        return _read_day(cell, meaning, context)
    if meaning in (Meaning.PHONE, Meaning.MOBILE):
        return read_phone(cell.text, is_number=isinstance(cell.value, int | float))
    reader = TEXT_READERS.get(meaning, read_words)
    if reader is not read_words and isinstance(cell.value, date):
        return _of_swallowed_text(cell, meaning)
    return reader(cell.text)


def _read_day(cell: Cell, meaning: Meaning, context: ColumnContext) -> Reading:
    if cell.mark is CellMark.MONTH_ONLY and isinstance(cell.value, date) and cell.value.day == 1:
        return unreadable(NOT_FULL)
    value = cell.text if isinstance(cell.value, str) else cell.value
    return read_day(value, DayContext(DAY_KINDS.get(meaning, DayKind.EVENT), context.today, context.slash_order))


def _of_swallowed_text(cell: Cell, meaning: Meaning) -> Reading:
    """For what Excel does to "25.2": the 25th of February."""
    if meaning in (Meaning.STATUS, Meaning.PARAGRAPH) and isinstance(cell.value, date | datetime):
        guess = TEXT_READERS[meaning](f"§ {cell.value.day}.{cell.value.month}")
        return unsure(guess.value, BECAME_A_DATE)
    return unreadable(BECAME_A_DATE)
