"""From a table and its mapping to people: every filled cell ends as a value, a note, or in a skipped row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from .cells import read_cell
from .contacts import is_no_tick, is_tick
from .dates import DayContext, DayKind, read_day
from .header_rows import repeats_texts, texts_of
from .mapping import ColumnMapping, PlannedColumn, plan
from .meanings import Meaning
from .names import NameReading, read_full_name, read_single_name
from .outcomes import read_outcome
from .people import NOT_ASSIGNED, NOT_CONFIRMED, CheckNote, Draft, ReadPerson
from .readings import LONGEST_FACT, Certainty, Reading, sure, unreadable, unsure
from .residence import ResidenceReading, read_residence
from .row_kinds import MENTOR_SECTION, SkippedRow, SkipReason, named_columns, reason_to_skip
from .sheet_scan import CellMark
from .tables import Table
from .workbook import Cell, Row

HIGHEST_LEVEL_COUNTS = "Das höchste angekreuzte Niveau."


@dataclass(frozen=True, slots=True)
class TableReading:
    """The people of one table and the rows that are none."""

    people: tuple[ReadPerson, ...]
    skipped: tuple[SkippedRow, ...]


def read_table(table: Table, mapping: ColumnMapping | None, *, today: date) -> TableReading:
    """Reads every row; without a mapping the proposals count, and unsure ones only propose."""
    planned = plan(table, mapping, today)
    columns = named_columns({column.index: column.meaning for column in planned if not column.flag})
    people: list[ReadPerson] = []
    skipped = [_skipped(table, row, SkipReason.TITLE) for row in table.title_rows if row.filled()]
    mentor = ""
    header_texts = texts_of(table.header_rows)
    for row in table.rows:
        is_repeat = repeats_texts(header_texts, row)
        reason = SkipReason.HEADER_REPEAT if is_repeat else reason_to_skip(row, columns)
        if reason is None:
            people.append(_person(table, row, planned, mentor=mentor))
            continue
        if reason is SkipReason.SECTION:
            mentor = _mentor_of(row) or mentor
        skipped.append(_skipped(table, row, reason))
    return TableReading(tuple(people), _with_footers(skipped, people))


def _mentor_of(row: Row) -> str:
    match = MENTOR_SECTION.match(row.filled()[0][1].text[:LONGEST_FACT]) if len(row.filled()) == 1 else None
    return match["name"].strip() if match else ""


def _skipped(table: Table, row: Row, reason: SkipReason) -> SkippedRow:
    return SkippedRow(table.sheet, row.number, reason, tuple(cell.text for _, cell in row.filled()))


def _with_footers(skipped: list[SkippedRow], people: list[ReadPerson]) -> tuple[SkippedRow, ...]:
    """Words below the last person are a footer, not the heading of a section that never comes."""
    last = people[-1].row_number if people else 0
    words = (SkipReason.SECTION, SkipReason.NO_PERSON, SkipReason.CONTINUATION)
    return tuple(
        replace(row, reason=SkipReason.FOOTER) if people and row.row_number > last + 1 and row.reason in words else row
        for row in skipped
    )


def _person(table: Table, row: Row, planned: list[PlannedColumn], *, mentor: str) -> ReadPerson:
    draft = Draft()
    residence: list[tuple[PlannedColumn, Cell]] = []
    flags: list[tuple[PlannedColumn, Cell]] = []
    for column in planned:
        cell = row.cell(column.index)
        if not cell.text:
            continue
        if column.flag:
            flags.append((column, cell))
        elif column.meaning in (Meaning.STATUS, Meaning.PARAGRAPH) and isinstance(cell.value, str | int | float):
            residence.append((column, cell))
        else:
            READERS.get(column.meaning, _read_plain)(draft, column, cell)
    _read_residence(draft, residence)
    _read_flags(draft, flags)
    _keep_strays(draft, row, planned)
    if mentor:
        draft.mention("mentor", sure(mentor), original=mentor, header="Zwischenüberschrift")
    if "family_name" not in draft.fields:
        draft.put("family_name", unreadable("Hier fehlt der Name."), original="", header="")
    return draft.finished(sheet=table.sheet, row_number=row.number, is_hidden=row.is_hidden)


def _keep_strays(draft: Draft, row: Row, planned: list[PlannedColumn]) -> None:
    """Cells to the right of every known column."""
    known = {column.index for column in planned}
    for index, cell in row.filled():
        if index not in known:
            draft.notes.append(CheckNote("", cell.text, NOT_ASSIGNED))


def _confirmed(column: PlannedColumn, reading: Reading) -> Reading:
    if column.is_confirmed or reading.value is None or reading.certainty is not Certainty.SURE:
        return reading
    return unsure(reading.value, NOT_CONFIRMED)


def _put(draft: Draft, field: str, reading: Reading, *, column: PlannedColumn, cell: Cell) -> None:
    draft.put(field, _confirmed(column, reading), original=cell.text, header=column.header)


def _read_plain(draft: Draft, column: PlannedColumn, cell: Cell) -> None:
    _put(draft, column.meaning.value, read_cell(cell, column.meaning, column.context), column=column, cell=cell)


def _read_note(draft: Draft, column: PlannedColumn, cell: Cell) -> None:
    draft.free.append((column.header, cell.text))


def _read_other(draft: Draft, column: PlannedColumn, cell: Cell) -> None:
    draft.notes.append(CheckNote(column.header, cell.text, NOT_ASSIGNED))


def _read_number(draft: Draft, column: PlannedColumn, cell: Cell) -> None:
    _put(draft, column.meaning.value, sure(cell.text), column=column, cell=cell)


def _read_full_name(draft: Draft, column: PlannedColumn, cell: Cell) -> None:
    if cell.mark in (CellMark.NO_RESULT, CellMark.ERROR) or not isinstance(cell.value, str):
        _put(draft, "family_name", _as_words(cell, column), column=column, cell=cell)
        return
    reading = read_full_name(cell.text, column.name_order)
    _put(draft, "family_name", reading.family, column=column, cell=cell)
    if reading.given.value is not None:
        _put(draft, "given_name", reading.given, column=column, cell=cell)
    _mention_company(draft, reading, column=column, cell=cell)


def _as_words(cell: Cell, column: PlannedColumn) -> Reading:
    reading = read_cell(cell, Meaning.FAMILY_NAME, column.context)
    return unsure(reading.value, "Hier wird ein Name erwartet.") if reading.value else reading


def _read_one_name(draft: Draft, column: PlannedColumn, cell: Cell) -> None:
    if cell.mark in (CellMark.NO_RESULT, CellMark.ERROR) or not isinstance(cell.value, str):
        _put(draft, column.meaning.value, _as_words(cell, column), column=column, cell=cell)
        return
    reading = read_single_name(cell.text)
    _put(draft, column.meaning.value, reading.family, column=column, cell=cell)
    _mention_company(draft, reading, column=column, cell=cell)


def _mention_company(draft: Draft, reading: NameReading, *, column: PlannedColumn, cell: Cell) -> None:
    if reading.sex:
        draft.mention("sex", sure(reading.sex), original=cell.text, header=column.header)
    if reading.born:
        born = read_day(reading.born, DayContext(DayKind.BIRTH, column.context.today))
        draft.mention("born_on", born, original=cell.text, header=column.header)


def _read_outcome(draft: Draft, column: PlannedColumn, cell: Cell) -> None:
    """Up to three fields from "Ausbildung bei Hotel Zwinger ab 01.09.2026"; columns of their own win."""
    whole = read_cell(cell, Meaning.OUTCOME, column.context)
    _put(draft, "outcome", whole, column=column, cell=cell)
    if whole.value is None or not isinstance(cell.value, str):
        return
    parts = read_outcome(cell.text)
    if parts.employer:
        draft.mention("employer", _confirmed(column, sure(parts.employer)), original=cell.text, header=column.header)
    if parts.begins:
        begins = read_day(parts.begins, DayContext(DayKind.EVENT, column.context.today))
        draft.mention("outcome_on", _confirmed(column, begins), original=cell.text, header=column.header)


def _read_residence(draft: Draft, found: list[tuple[PlannedColumn, Cell]]) -> None:
    """Status and legal basis from one column or two."""
    readings: dict[Meaning, ResidenceReading] = {}
    for column, cell in found:
        text = cell.text if cell.mark not in (CellMark.NO_RESULT, CellMark.ERROR) else ""
        reading = read_residence(text) if text else _unreadable_residence(column, cell)
        readings[column.meaning] = reading
        if reading.until:
            until = read_day(reading.until, DayContext(DayKind.VALIDITY, column.context.today))
            draft.mention("valid_to", until, original=cell.text, header=column.header)
    if not found:
        return
    status, paragraph = _combined(readings.get(Meaning.STATUS), readings.get(Meaning.PARAGRAPH))
    for field, reading_ in (("status", status), ("paragraph", paragraph)):
        own = next((pair for pair in found if pair[0].meaning.value == field), found[0])
        _put(draft, field, reading_, column=own[0], cell=own[1])


def _unreadable_residence(column: PlannedColumn, cell: Cell) -> ResidenceReading:
    reading = read_cell(cell, column.meaning, column.context)
    return ResidenceReading(reading, reading)


def _combined(status: ResidenceReading | None, basis: ResidenceReading | None) -> tuple[Reading, Reading]:
    if status is None or basis is None:
        only = status or basis
        return (only.status, only.paragraph) if only else (sure(None), sure(None))
    if basis.status.value is None:
        has_own = basis.paragraph.certainty is not Certainty.SURE
        return status.status, basis.paragraph if has_own else status.paragraph
    names_nothing = status.status.value is None and status.status.certainty is not Certainty.UNREADABLE
    if status.status.value == basis.status.value or names_nothing:
        return basis.status, _one_paragraph(status.paragraph, basis.paragraph)
    if status.status.value in ("FIKTION", "VISUM") and basis.status.value in ("AE", "NE"):
        return status.status, status.paragraph if status.status.value == "FIKTION" else basis.paragraph
    if status.status.certainty is Certainty.UNREADABLE:
        return unsure(basis.status.value, status.status.hint), basis.paragraph
    hint = "Status und Rechtsgrundlage passen nicht zusammen."
    return unsure(status.status.value, hint), unsure(basis.paragraph.value, hint)


def _one_paragraph(first: Reading, second: Reading) -> Reading:
    if first.value is None or first.value == second.value:
        return second
    if second.value is None:
        return first if second.certainty is Certainty.SURE else second
    return unsure(second.value, "Hier stehen mehrere Rechtsgrundlagen.")


def _read_flags(draft: Draft, found: list[tuple[PlannedColumn, Cell]]) -> None:
    """Crosses (or days) in the columns of a matrix."""
    marked: dict[Meaning, list[tuple[PlannedColumn, Cell]]] = {}
    for column, cell in found:
        day = read_day(cell.value, DayContext(DayKind.EVENT, column.context.today))
        if is_tick(cell.text) or isinstance(day.value, date):
            marked.setdefault(column.meaning, []).append((column, cell))
            if column.meaning is Meaning.OUTCOME and not is_tick(cell.text):
                draft.mention("outcome_on", day, original=cell.text, header=column.header)
        elif not is_no_tick(cell.text):
            draft.notes.append(
                CheckNote(column.header, cell.text, "Hier wird ein Kreuz erwartet.", column.meaning.value)
            )
    for meaning, pairs in marked.items():
        _put_flag(draft, meaning, pairs)


def _put_flag(draft: Draft, meaning: Meaning, pairs: list[tuple[PlannedColumn, Cell]]) -> None:
    values = sorted({column.flag for column, _ in pairs})
    column, cell = pairs[-1]
    reading = sure(values[0])
    if len(values) > 1:
        is_level = meaning is Meaning.GERMAN_LEVEL
        reading = sure(values[-1], HIGHEST_LEVEL_COUNTS) if is_level else unsure(None, "Hier ist mehreres angekreuzt.")
    for other, other_cell in pairs[:-1]:
        if reading.certainty is not Certainty.SURE:
            draft.notes.append(CheckNote(other.header, other_cell.text, reading.hint, meaning.value))
    _put(draft, meaning.value, reading, column=column, cell=cell)


READERS: dict[Meaning, Callable[[Draft, PlannedColumn, Cell], None]] = {
    Meaning.FULL_NAME: _read_full_name,
    Meaning.GIVEN_NAME: _read_one_name,
    Meaning.FAMILY_NAME: _read_one_name,
    Meaning.OUTCOME: _read_outcome,
    Meaning.NOTES: _read_note,
    Meaning.OTHER: _read_other,
    Meaning.LIST_NUMBER: _read_number,
}
