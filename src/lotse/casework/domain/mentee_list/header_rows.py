"""Where in a sheet the headers are: not always in the first row, often over two rows, sometimes several times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .contacts import is_tick, read_sex
from .headers import exact_words, guess
from .language_levels import read_german_level
from .meanings import Meaning
from .outcomes import read_kind
from .spelling import fold, words
from .workbook import Cell, Row, Sheet

LOOKED_AT_CLOSELY = 80
LONGEST_HEADER = 70
MOST_HEADER_ROWS = 3
ENOUGH, ENOUGH_FURTHER_DOWN = 1.4, 3.0
SMALL_WORDS = re.compile(
    r"^(von|bis|am|ab|seit|vom|datum|art|nr|ja nein|j n|tt mm jjjj|tt mm jj|m w d|m w|niveau|status|beginn|ende|"
    r"betrieb|name|was|wo|wann|"
    r"ja|nein|stunden|in|bei|a1 c2|a1 bis c2|ggf|x|optional|pflicht|freitext|auswahl)$"
)


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """Consecutive header rows as positions in `Sheet.rows`, both ends included."""

    top: int
    bottom: int


def is_data_like(cell: Cell) -> bool:
    """Dates, numbers, addresses and long prose are never headers."""
    if isinstance(cell.value, date | int | float) and not isinstance(cell.value, bool):
        return True
    text = cell.text
    return "@" in text or len(text) > LONGEST_HEADER or re.search(r"\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4,}", text) is not None


def header_score(row: Row) -> float:
    """How many different things the row names, less what only a row of data would hold."""
    filled = row.filled()
    if len(filled) < 2:
        return 0.0
    guesses = [guess(cell.text) for _, cell in filled if not is_data_like(cell)]
    strong = {found.meaning for found in guesses if found.is_strong}
    weak = {found.meaning for found in guesses if 0.3 < found.weight < 0.85} - strong
    data = sum(is_data_like(cell) for _, cell in filled)
    hits = sum(found.weight > 0.3 for found in guesses)
    if hits < 0.4 * len(filled) or len(strong) + len(weak) < 2:
        return 0.0
    return len(strong) + 0.4 * len(weak) - 0.8 * data


def _is_header(row: Row, position: int, *, is_first: bool) -> bool:
    if is_first and position < LOOKED_AT_CLOSELY:
        return header_score(row) >= ENOUGH
    if any(isinstance(cell.value, date | int | float) for cell in row.cells):
        return False
    known = exact_words()
    if sum(words(cell.text) in known for _, cell in row.filled() if len(cell.text) <= LONGEST_HEADER) < 3:
        return False
    return header_score(row) >= ENOUGH_FURTHER_DOWN and not any(is_data_like(cell) for _, cell in row.filled())


def header_blocks(sheet: Sheet) -> list[HeaderBlock]:
    """All headers of a sheet; a repeated one (page break) belongs to its table and is left out."""
    blocks: list[HeaderBlock] = []
    position = 0
    while position < len(sheet.rows):
        row = sheet.rows[position]
        if not _is_header(row, position, is_first=not blocks) or (blocks and repeats(sheet, blocks[-1], row)):
            position += 1
            continue
        block = _grown(sheet, position, floor=blocks[-1].bottom + 1 if blocks else 0)
        blocks.append(block)
        position = block.bottom + 1
    return blocks


def repeats(sheet: Sheet, block: HeaderBlock, row: Row) -> bool:
    """Whether a row says again what the header says, as printed lists do on each page."""
    return repeats_texts(texts_of(sheet.rows[block.top : block.bottom + 1]), row)


def texts_of(rows: Sequence[Row]) -> frozenset[str]:
    """All words of a header, for recognising its repetitions."""
    return frozenset(cell.text for row in rows for cell in row.cells if cell.text)


def repeats_texts(header_texts: frozenset[str], row: Row) -> bool:
    """The same for rows of a table whose header texts are known."""
    same = sum(cell.text in header_texts for cell in row.cells if cell.text)
    return same >= 2 and same >= 0.6 * len(row.filled())


def _grown(sheet: Sheet, position: int, *, floor: int) -> HeaderBlock:
    top = bottom = position
    while top > floor and bottom - top + 1 < MOST_HEADER_ROWS and _is_group_row(sheet, top - 1, under=top):
        top -= 1
    while (
        bottom + 1 < len(sheet.rows)
        and bottom - top + 1 < MOST_HEADER_ROWS
        and _is_sub_header(sheet.rows, top, bottom + 1)
    ):
        bottom += 1
    return HeaderBlock(top, bottom)


def _is_group_row(sheet: Sheet, position: int, *, under: int) -> bool:
    """Group headings ("Aufenthalt" over "Status" and "gültig bis") stand directly above and leave gaps."""
    row, below = sheet.rows[position], sheet.rows[under]
    filled = row.filled()
    if not filled or any(is_data_like(cell) or len(cell.text) > 45 or ":" in cell.text for _, cell in filled):
        return False
    spans = [merge for merge in sheet.merges if merge[0] == position and merge[3] > merge[1]]
    width = len(below.filled())
    if len(filled) == 1:
        return any(merge[3] - merge[1] + 1 < width for merge in spans) and guess(filled[0][1].text).weight > 0.3
    columns = {column for column, _ in filled}
    has_gap = any(column + 1 not in columns and below.cell(column + 1).text for column in columns)
    return bool(spans) or has_gap


def _is_sub_header(rows: Sequence[Row], top: int, position: int) -> bool:
    """The second line of a header: its words refine the first line instead of being somebody's data."""
    row = rows[position]
    filled = row.filled()
    if len(filled) < 2 or any(is_data_like(cell) for _, cell in filled):
        return False
    hits = sum(_is_sub_word(cell.text) for _, cell in filled)
    if hits < 0.6 * len(filled):
        return False
    return all(_fits_below(rows, top, position, column=column) for column, _ in filled)


def _is_sub_word(text: str) -> bool:
    plain = words(text)
    return bool(SMALL_WORDS.match(plain)) or guess(text).weight >= 0.5 or _names_a_value(text)


def _names_a_value(text: str) -> bool:
    """The head of a column of crosses: "A2", "Ausbildung", "w"."""
    readings = (read_german_level(text), read_kind(text), read_sex(text))
    return any(reading.certainty == "sure" and reading.value is not None for reading in readings)


def _fits_below(rows: Sequence[Row], top: int, position: int, *, column: int) -> bool:
    """Under a name, a birth date or a phone number there is data, unless the line below is a header word itself."""
    above = [rows[line].cell(column).text for line in range(top, position) if rows[line].cell(column).text]
    text = rows[position].cell(column).text
    if not above or SMALL_WORDS.match(words(text)):
        return True
    own = guess(text)
    if own.weight >= 0.5 and own.meaning is not Meaning.OTHER:
        return True
    upper = guess(above[-1])
    return upper.meaning in (Meaning.OUTCOME, Meaning.GERMAN_LEVEL, Meaning.SEX) and _is_matrix_line(rows, position)


def _is_matrix_line(rows: Sequence[Row], position: int) -> bool:
    """Below the heads of a matrix stand crosses or nothing, never the same words."""
    below = rows[position + 1 : position + 6]
    return any(is_tick(cell.text) for row in below for _, cell in row.filled())


def header_parts(sheet: Sheet, block: HeaderBlock, column: int) -> tuple[str, ...]:
    """The texts over a column from the widest group to its own word, without repetitions."""
    parts: list[str] = []
    for position in range(block.top, block.bottom + 1):
        text = _text_over(sheet, position, column, is_last=position == block.bottom)
        if text and (not parts or fold(parts[-1]) != fold(text)):
            parts.append(text)
    return tuple(parts)


def _text_over(sheet: Sheet, position: int, column: int, *, is_last: bool) -> str:
    row = sheet.rows[position]
    own = row.cell(column).text
    if own:
        return own
    for first_row, first_column, last_row, last_column in sheet.merges:
        if first_row <= position <= last_row and first_column < column <= last_column:
            return row.cell(first_column).text
    if is_last or any(merge[0] == position and merge[3] > merge[1] for merge in sheet.merges):
        return ""
    # Without merged cells (CSV) a group reaches to the next group.
    reach = [row.cell(left).text for left in range(column - 1, -1, -1) if row.cell(left).text]
    return reach[0] if reach and sheet.rows[position + 1].cell(column).text else ""
