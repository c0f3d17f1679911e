"""A whole file read: people of all its lists, what was left out and why, and who may be there twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from .duplicates import DuplicateGroup, duplicate_groups
from .interpretation import TableReading, read_table
from .mapping import ColumnMapping
from .people import ReadPerson
from .reading_files import read_workbook
from .readings import Certainty
from .row_kinds import SkippedRow, SkipReason
from .tables import Table, find_tables
from .workbook import Workbook


@dataclass(frozen=True, slots=True)
class LeftOutSheet:
    """A sheet that was not read as people, with the number of its filled cells."""

    name: str
    reason: str
    cells: int
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class ListReading:
    """`records` has every row that is a person, repeated ones too; `duplicates` points into it."""

    records: tuple[ReadPerson, ...]
    skipped: tuple[SkippedRow, ...] = ()
    duplicates: tuple[DuplicateGroup, ...] = ()
    warnings: tuple[str, ...] = ()
    left_out: tuple[LeftOutSheet, ...] = ()

    @property
    def repeated(self) -> dict[int, int]:
        """Positions of rows that surely repeat a person, with the position of that person's first row."""
        found: dict[int, int] = {}
        for group in self.duplicates:
            if group.certainty is Certainty.SURE:
                first = found.get(group.members[0], group.members[0])
                found |= dict.fromkeys(group.members[1:], first)
        return found


def interpret(table: Table, mapping: ColumnMapping | None, *, today: date) -> ListReading:
    """The people of one table."""
    return combined([read_table(table, mapping, today=today)], warnings=_warnings([table]))


def combined(
    readings: Sequence[TableReading], *, warnings: Sequence[str] = (), left_out: Sequence[LeftOutSheet] = ()
) -> ListReading:
    """Several tables as one list: the same person on two sheets is one person."""
    people = tuple(person for reading in readings for person in reading.people)
    skipped = tuple(row for reading in readings for row in reading.skipped)
    return ListReading(people, skipped, duplicate_groups(people), tuple(warnings), tuple(left_out))


def read_list(
    data: bytes, *, filename: str, today: date, mappings: Mapping[int, ColumnMapping] | None = None
) -> ListReading:
    """A file in one step. `mappings` holds decisions by position in `find_tables`; other lists use their proposals.

    Raises ListRefused.
    """
    return read_tables(read_workbook(data, filename=filename), today=today, mappings=mappings or {})


def read_tables(
    workbook: Workbook, *, today: date, mappings: Mapping[int, ColumnMapping], only: frozenset[int] | None = None
) -> ListReading:
    """The chosen tables of a workbook that has already been opened; the rest is named in `left_out`.

    Chosen are `only`, where somebody chose, else the tables that hold people and those that were mapped.
    """
    tables = find_tables(workbook, today=today)
    proposed = {place for place, table in enumerate(tables) if table.holds_people} | set(mappings)
    chosen = sorted(proposed if only is None else only)
    readings = [read_table(tables[place], mappings.get(place), today=today) for place in chosen]
    read = [tables[place] for place in chosen]
    skipped = TableReading((), tuple(_other_rows(tables, read)))
    warnings = [*workbook.warnings, *_warnings(read)]
    return combined([*readings, skipped], warnings=warnings, left_out=_left_out(workbook, tables, read))


def _other_rows(tables: list[Table], read: list[Table]) -> list[SkippedRow]:
    """Rows of a table without people that stands on a sheet with people, such as a legend."""
    sheets = {table.sheet for table in read}
    rows = [
        (table.sheet, row)
        for table in tables
        if table not in read and table.sheet in sheets
        for row in (*table.header_rows, *table.rows)
    ]
    return [
        SkippedRow(sheet, row.number, SkipReason.NO_PERSON, tuple(cell.text for _, cell in row.filled()))
        for sheet, row in rows
        if row.filled()
    ]


def _left_out(workbook: Workbook, tables: list[Table], read: list[Table]) -> list[LeftOutSheet]:
    names = {table.sheet for table in read}
    reasons = {table.sheet: table.reason for table in tables}
    found = []
    for sheet in workbook.sheets:
        cells = sum(len(row.filled()) for row in sheet.rows)
        if sheet.name not in names and cells:
            reason = reasons.get(sheet.name, "Keine Tabelle mit Überschriften.")
            found.append(LeftOutSheet(sheet.name, reason, cells, sheet.is_hidden))
    return found


def _warnings(tables: Sequence[Table]) -> list[str]:
    found = []
    for table in tables:
        hidden = [column.header for column in table.columns if column.is_hidden]
        rows = sum(row.is_hidden for row in table.rows)
        if hidden:
            found.append(f"Blatt „{table.sheet}“: ausgeblendete Spalten wurden mitgelesen ({', '.join(hidden)}).")
        if rows:
            found.append(f"Blatt „{table.sheet}“: {rows} ausgeblendete Zeilen wurden mitgelesen.")
    return found
