# ruff: noqa: E501 - rows of lists read better on one line.
"""Two promises for any input: the reader raises nothing but ListRefused, and drops no filled cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lotse.casework.domain.mentee_list import (
    ListReading,
    ListRefused,
    Workbook,
    find_tables,
    interpret,
    read_list,
    read_tables,
    read_workbook,
    report,
    row_fingerprint,
)  # fmt: skip

from .files import text, xlsx, zipped

TODAY = date(2026, 11, 22)
OLD_EXCEL = Path(__file__).parents[2] / "data" / "mentee_lists" / "excel_97.xls"
CALM = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))

WORDS = st.sampled_from(
    [
        "Rezaei, Mahsa",
        "Tekle",
        "m",
        "w",
        "x",
        "-",
        "?",
        "siehe Akte",
        "AE 25 II",
        "Duldung § 60b",
        "§§",
        "B1",
        "A2/B1",
        "Kurs läuft",
        "Ausbildung",
        "Minijob ab 01.09.2026",
        "31.02.1990",
        "12.03.1990",
        "3/4/1990",
        "12/2025",
        "Syrien",
        "syr./türk.",
        "Summe",
        "Gesamt: 4",
        "Mentorin Müller",
        "Name",
        "Vorname",
        "geb. am",
        "gültig bis",
        "Status",
        "=1+1",
        "'0176 123",
        "01069",
        "Elbe GmbH",
        "N.N.",
        "Vermittlung",
        "IV vom",
        "Betrieb",
        "seit",
        "Bemerkung",
        "ja",
        "nein",
        "1",
        "0176 1234567",
        "a@example.org",
        "Muster, Max",
        "الخطيب",
        "Олена\u200b",
        "(",
        ",",
        ";",
        "*",
        "„Zitat“",
    ]
)
CELLS = st.one_of(
    WORDS,
    WORDS,
    st.text(max_size=12),
    st.none(),
    st.integers(-5, 60_000),
    st.dates(date(1900, 3, 1), date(2100, 1, 1)),
    st.booleans(),
)
HEADERS = ["lfd. Nr.", "Name, Vorname", "Nachname", "Vorname", "m/w/d", "geb. am", "Staatsang.", "Aufenthaltsstatus", "§", "gültig bis", "Sprache",
           "IV vom", "Vermittlung", "Betrieb", "seit", "Tel.", "PLZ", "E-Mail", "Bemerkung", "Mentorin", "Was ist das?", "", "Ausbildung", "Arbeit"]  # fmt: skip


@st.composite
def tables(draw: st.DrawFn) -> list[list[Any]]:
    """A header of known and unknown words, and rows of anything."""
    header = draw(st.lists(st.sampled_from(HEADERS), min_size=2, max_size=9))
    rows = draw(st.lists(st.lists(CELLS, max_size=len(header) + 2), max_size=10))
    return [["Liste"], header, *rows] if draw(st.booleans()) else [header, *rows]


@CALM
@given(st.binary(max_size=600))
@example(b"PK\x03\x04")
@example(b"\xff\xfe\x00\xd8")
@example(b"sep=;\n")
@example(b'"')
def test_arbitrary_bytes_are_read_or_refused(data: bytes) -> None:
    for content in (
        data,
        b"\xef\xbb\xbf" + data,
        zipped([("xl/workbook.xml", data), ("xl/_rels/workbook.xml.rels", data)]),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + data,
    ):
        try:
            report(read_list(content, filename="x", today=TODAY))
        except ListRefused as refused:
            assert refused.reason


@CALM
@given(st.data(), st.integers(0, 5000), st.binary(min_size=1, max_size=3))
def test_a_workbook_with_damaged_bytes_is_read_or_refused(data: st.DataObject, place: int, damage: bytes) -> None:
    good = bytearray(xlsx({"A": [["Name", "Vorname", "geb."], ["Tekle", "Yared", date(1990, 1, 2)]]}))
    place %= len(good)
    good[place : place + len(damage)] = damage
    try:
        report(read_list(bytes(good), filename="x.xlsx", today=TODAY))
    except ListRefused as refused:
        assert refused.reason


@CALM
@given(st.lists(st.tuples(st.integers(0, 9727), st.integers(0, 255)), min_size=1, max_size=6))
def test_an_old_excel_file_with_damaged_bytes_is_read_or_refused(damage: list[tuple[int, int]]) -> None:
    data = bytearray(OLD_EXCEL.read_bytes())
    for place, byte in damage:
        data[place] = byte
    try:
        report(read_list(bytes(data), filename="x.xls", today=TODAY))
    except ListRefused as refused:
        assert refused.reason


def _kept(reading: ListReading) -> Counter[str]:
    """Every original that the reading still shows somewhere."""
    kept: Counter[str] = Counter()
    for person in reading.records:
        texts = {value.original for value in person.fields.values()} | {note.original for note in person.notes_to_check}
        kept.update(texts)
        kept[person.free_note] += 1
    for row in reading.skipped:
        kept.update(row.cells)
    return kept


def _texts(workbook: Workbook) -> Iterator[tuple[str, str]]:
    for sheet in workbook.sheets:
        for row in sheet.rows:
            for _, cell in row.filled():
                yield sheet.name, cell.text


@CALM
@given(tables(), st.booleans())
def test_no_filled_cell_is_lost(rows: list[list[Any]], as_text: bool) -> None:
    try:
        data = text(rows) if as_text else xlsx({"A": [[_allowed(cell) for cell in row] for row in rows]})
        workbook = read_workbook(data, filename="a")
    except ListRefused:
        return
    reading = read_tables(workbook, today=TODAY, mappings={})
    left_out = {sheet.name for sheet in reading.left_out}
    kept = _kept(reading)
    shown = "\n".join(kept)
    found = find_tables(workbook, today=TODAY)
    headers = {cell.text for table in found for row in table.header_rows for cell in row.cells}
    lost = [
        cell
        for sheet, cell in _texts(workbook)
        if sheet not in left_out and cell not in kept and cell not in headers and cell not in shown
    ]
    assert lost == []


def _allowed(cell: Any) -> Any:
    """XML knows no control characters; openpyxl refuses to write them."""
    return "".join(char for char in cell if char.isprintable()) if isinstance(cell, str) else cell


@CALM
@given(tables())
def test_reading_twice_gives_the_same_fingerprints(rows: list[list[Any]]) -> None:
    try:
        first = read_list(text(rows), filename="a", today=TODAY)
        second = read_list(text([[], *rows]), filename="b", today=TODAY)
    except ListRefused:
        return
    assert [row_fingerprint(person) for person in first.records] == [
        row_fingerprint(person) for person in second.records
    ]


@CALM
@given(tables())
def test_a_value_is_sure_or_has_a_note_that_keeps_its_words(rows: list[list[Any]]) -> None:
    try:
        workbook = read_workbook(text(rows), filename="a")
    except ListRefused:
        return
    for table in find_tables(workbook, today=TODAY):
        for person in interpret(table, None, today=TODAY).records:
            noted = {note.original for note in person.notes_to_check}
            unsure = [value.original for value in person.fields.values() if not value.is_sure and value.original]
            assert set(unsure) <= noted
