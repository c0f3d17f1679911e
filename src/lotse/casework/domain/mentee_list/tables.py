"""The tables of a workbook, with a proposal for each column; the person who uploads confirms or changes it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from .columns import Proposal, proposals
from .content import Profile, profile_of
from .header_rows import HeaderBlock, header_blocks, header_parts
from .meanings import NAMES, PERSONAL, Meaning
from .orientation import upright
from .spelling import fold
from .workbook import Row, Sheet, Workbook

MOST_SAMPLES = 3
LEAST_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Column:
    """`index` counts from 0; `header` is the text over it, with its group, or its letter where there is none."""

    index: int
    header: str
    proposal: Proposal
    samples: tuple[str, ...]
    is_hidden: bool = False

    @property
    def meaning(self) -> Meaning:
        """The proposed meaning."""
        return self.proposal.meaning


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` are all rows below the header, blank ones and totals too; `title_rows` those above it."""

    sheet: str
    header_rows: tuple[Row, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    title_rows: tuple[Row, ...]
    holds_people: bool
    reason: str
    is_hidden: bool = False
    today: date | None = None

    @property
    def header_signature(self) -> str:
        """The same for every list with these headers: a confirmed mapping can be offered again next month."""
        return hashlib.sha256("\x1f".join(fold(column.header) for column in self.columns).encode()).hexdigest()[:16]

    @property
    def has_hidden_parts(self) -> bool:
        """Whether the sender may not have known that something is in here."""
        return (
            self.is_hidden
            or any(column.is_hidden for column in self.columns)
            or any(row.is_hidden for row in self.rows)
        )


def find_tables(workbook: Workbook, *, today: date | None = None) -> list[Table]:
    """Every table; `holds_people` says which ones to propose. Lookup sheets and hidden copies are not proposed."""
    day = today or date.today()  # noqa: DTZ011 - only a yardstick for which years are births.
    tables = [table for sheet in workbook.sheets for table in _tables_of(upright(sheet), day)]
    has_visible = any(table.holds_people and not table.is_hidden for table in tables)
    if not has_visible:
        tables = [_second_look(table, tables) for table in tables]
    return tables


def _tables_of(sheet: Sheet, today: date) -> list[Table]:
    blocks = header_blocks(sheet)
    if not blocks:
        table = _headerless(sheet, today) or _unknown(sheet, today)
        return [table] if table is not None else []
    ends = [block.top for block in blocks[1:]] + [len(sheet.rows)]
    starts = [0] + [block.top for block in blocks[1:]]
    return [
        _table(sheet, block, end=end, start=start, today=today)
        for block, end, start in zip(blocks, ends, starts, strict=True)
    ]


def _table(sheet: Sheet, block: HeaderBlock, *, end: int, start: int, today: date) -> Table:
    rows = sheet.rows[block.bottom + 1 : end]
    header_rows = sheet.rows[block.top : block.bottom + 1]
    width = max((len(row.cells) for row in (*rows, *header_rows)), default=0)
    parts = [header_parts(sheet, block, column) for column in range(width)]
    columns = _columns(sheet, rows, parts=parts, today=today)
    holds_people, reason = _judged(columns, sheet)
    titles = sheet.rows[start : block.top] if start == 0 else ()
    return Table(sheet.name, header_rows, columns, rows, titles, holds_people, reason, sheet.is_hidden, today)


def _headerless(sheet: Sheet, today: date) -> Table | None:
    """A list that begins with its first person."""
    rows = sheet.rows
    width = max((len(row.cells) for row in rows), default=0)
    if width < 2:
        return None
    columns = _columns(sheet, rows, parts=[()] * width, today=today)
    holds_people, reason = _judged(columns, sheet)
    return (
        Table(sheet.name, (), columns, rows, (), holds_people, reason, sheet.is_hidden, today) if holds_people else None
    )


def _unknown(sheet: Sheet, today: date) -> Table | None:
    """A table of unknown words: its first wide row is taken for the header, and a person says what it means."""
    wide = [position for position, row in enumerate(sheet.rows) if len(row.filled()) >= LEAST_COLUMNS]
    if len(wide) < LEAST_COLUMNS:
        return None
    table = _table(sheet, HeaderBlock(wide[0], wide[0]), end=len(sheet.rows), start=0, today=today)
    return replace(table, holds_people=False, reason="Keine bekannten Überschriften. Bitte ordnen Sie die Spalten zu.")


def _columns(sheet: Sheet, rows: Sequence[Row], *, parts: list[tuple[str, ...]], today: date) -> tuple[Column, ...]:
    cells = [[row.cell(column) for row in rows if column < len(row.cells)] for column in range(len(parts))]
    profiles: list[Profile] = [profile_of(column, today) for column in cells]
    found = proposals(parts, profiles, today)
    return tuple(
        Column(
            index=index,
            header=" / ".join(parts[index]) or f"Spalte {column_letters(index)}",
            proposal=found[index],
            samples=tuple(dict.fromkeys(cell.text for cell in cells[index] if cell.text))[:MOST_SAMPLES],
            is_hidden=index in sheet.hidden_columns,
        )
        for index in range(len(parts))
        if parts[index] or profiles[index].filled or any(cell.text for cell in cells[index])
    )


def column_letters(index: int) -> str:
    """0 is A, 26 is AA: as over the columns of a spreadsheet."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _judged(columns: Sequence[Column], sheet: Sheet) -> tuple[bool, str]:
    meanings = {column.meaning for column in columns}
    if not meanings & NAMES:
        return False, "Keine Spalte mit Namen."
    if not meanings & PERSONAL:
        return False, "Namen, aber keine Angaben wie Geburtsdatum oder Aufenthalt."
    if sheet.is_hidden:
        return False, "Das Blatt ist ausgeblendet. Bitte entscheiden Sie, ob es dazugehört."
    return True, "Namen und persönliche Angaben."


def _second_look(table: Table, tables: list[Table]) -> Table:
    """A file that holds nothing but one list of names is taken at its word."""
    meanings = {column.meaning for column in table.columns}
    is_only = len(tables) == 1 and bool(meanings & NAMES)
    is_hidden_list = table.is_hidden and bool(meanings & NAMES) and bool(meanings & PERSONAL)
    if not (is_only or is_hidden_list):
        return table
    return replace(table, holds_people=True, reason="Die einzige Liste mit Namen in dieser Datei.")
