"""A carrier's file as sheets of rows of cells, whatever program wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from .sheet_scan import CellMark, SheetFacts
from .spelling import clean

CellValue = str | int | float | bool | date | datetime | time | timedelta | None
LONGEST_MERGE = 400


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` is what a person sees, cleaned; `value` what the program stored."""

    value: CellValue = None
    text: str = ""
    mark: CellMark | None = None

    @property
    def is_own(self) -> bool:
        """False for what a merged cell lends to the rows that it covers."""
        return self.mark is not CellMark.MERGED


EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class Row:
    """`number` counts from 1, as in the left margin of the spreadsheet."""

    number: int
    cells: tuple[Cell, ...]
    is_hidden: bool = False

    def cell(self, column: int) -> Cell:
        """The cell, or an empty one beyond the end of the row."""
        return self.cells[column] if column < len(self.cells) else EMPTY

    def filled(self) -> list[tuple[int, Cell]]:
        """The cells with something in them, with their columns."""
        merged = CellMark.MERGED
        return [(column, cell) for column, cell in enumerate(self.cells) if cell.text and cell.mark is not merged]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Merges are (first row, first column, last row, last column), counted from 0."""

    name: str
    rows: tuple[Row, ...]
    is_hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    merges: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """`warnings` are German sentences for the person who uploads."""

    kind: str
    sheets: tuple[Sheet, ...]
    warnings: tuple[str, ...] = ()


def german_text(value: CellValue) -> str:
    """A stored value as a German spreadsheet shows it."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool):
        return "WAHR" if value else "FALSCH"
    if isinstance(value, int | float):
        return _german_number(value)
    return _german_time(value)


def _german_number(value: float) -> str:
    is_whole = float(value).is_integer() and abs(value) < 1e15
    return str(int(value)) if is_whole else str(value).replace(".", ",")


def _german_time(value: date | time | timedelta | None) -> str:
    match value:
        case datetime():
            return f"{value:%d.%m.%Y %H:%M}"
        case date():
            return f"{value:%d.%m.%Y}"
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            hours, seconds = divmod(int(value.total_seconds()), 3600)
            return f"{hours}:{seconds // 60:02d}"
        case None:
            return ""


def cell_of(value: CellValue, mark: tuple[CellMark, str] | None = None) -> Cell:
    """A cell from a stored value and what the scan has noted about it."""
    if mark is None:
        text = clean(value) if isinstance(value, str) else german_text(value)
        return Cell(value, text) if text else EMPTY
    kind, shown = mark
    match kind:
        case CellMark.MONTH_ONLY if isinstance(value, date):
            return Cell(value, f"{value.month:02d}/{value.year}", kind)
        case CellMark.PADDED if shown:
            return Cell(shown, shown, kind)
        case CellMark.NO_RESULT | CellMark.ERROR:
            return Cell(None, clean(shown), kind)
        case _:
            return Cell(value, german_text(value))


@dataclass(slots=True)
class SheetDraft:
    """What a reader of files fills in; `finished` turns it into a sheet."""

    name: str
    values: Iterable[Sequence[CellValue]]
    is_hidden: bool = False
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    facts: SheetFacts = field(default_factory=SheetFacts)

    def finished(self) -> Sheet:
        """The sheet with its marks and merged cells applied."""
        rows = [self._cells(index, values) for index, values in enumerate(self.values)]
        for (row, column), mark in self.facts.marks.items():
            _put(rows, row, column, cell=cell_of(None, mark))
        lent = _lend_merged(rows, self.merges)
        hidden = self.facts.hidden_rows
        finished = tuple(Row(index + 1, tuple(cells), index in hidden) for index, cells in enumerate(rows))
        return Sheet(self.name, finished, self.is_hidden, frozenset(self.facts.hidden_columns), tuple(lent))

    def _cells(self, row: int, values: Sequence[CellValue]) -> list[Cell]:
        marks = self.facts.marks
        cells = [
            EMPTY if value is None or value == "" else cell_of(value, marks.get((row, column)) if marks else None)
            for column, value in enumerate(values)
        ]
        while cells and cells[-1] is EMPTY:
            cells.pop()
        return cells


def _put(rows: list[list[Cell]], row: int, column: int, *, cell: Cell) -> None:
    """Cells whose value the reader of values leaves out: errors and formulas without a result."""
    if not cell.text:
        return
    while len(rows) <= row:
        rows.append([])
    while len(rows[row]) <= column:
        rows[row].append(EMPTY)
    if not rows[row][column].text:
        rows[row][column] = cell


def _lend_merged(rows: list[list[Cell]], merges: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """A cell merged over several rows speaks for all of them."""
    kept = [merge for merge in merges if merge[0] < len(rows) and merge[2] - merge[0] <= LONGEST_MERGE]
    for first_row, first_column, last_row, _ in kept:
        source = rows[first_row][first_column] if first_column < len(rows[first_row]) else EMPTY
        if not source.text:
            continue
        lent = Cell(source.value, source.text, CellMark.MERGED)
        for row in range(first_row + 1, min(last_row, len(rows) - 1) + 1):
            _put(rows, row, first_column, cell=lent)
    return kept
