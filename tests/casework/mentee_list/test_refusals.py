# ruff: noqa: E501 - rows of lists read better on one line.
"""Files that would stop the server, or say nothing, are refused at once with a sentence that helps."""

from __future__ import annotations

import io
import random
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date

import pytest

from lotse.casework.domain.mentee_list import ListRefused, RefusalCode, read_list
from lotse.casework.domain.mentee_list.readings import TOO_LONG

from .files import ods, parts_of, text, xlsx, zipped

TODAY = date(2026, 11, 22)
SHEET = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
SMALL = [["Name", "Vorname", "geb."], ["Beispiel", "Bea", date(1990, 1, 2)]]
Code = RefusalCode


def _book(**parts: bytes) -> bytes:
    """A small workbook with some of its parts replaced; underscores stand for what names cannot hold."""
    found = parts_of(xlsx({"A": SMALL}))
    names = {"sheet": "xl/worksheets/sheet1.xml", "strings": "xl/sharedStrings.xml", "workbook": "xl/workbook.xml"}
    return zipped((found | {names[name]: data for name, data in parts.items()}).items())


def _cells(rows: int, columns: int) -> bytes:
    rng = random.Random(1)
    line = [
        b"<row>" + b"".join(b"<c><v>%d</v></c>" % rng.getrandbits(40) for _ in range(columns)) + b"</row>"
        for _ in range(rows)
    ]
    return SHEET + b"<sheetData>" + b"".join(line) + b"</sheetData></worksheet>"


def _two_cells_far_apart() -> bytes:
    return _book(
        sheet=SHEET + b'<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )


def _one_string_said_often() -> bytes:
    strings = b"<sst><si><t>" + b"x" * 32_000 + b"</t></si></sst>"
    said = (b"<row>" + b'<c t="s"><v>0</v></c>' * 50 + b"</row>") * 3000
    return _book(strings=strings, sheet=SHEET + b"<sheetData>" + said + b"</sheetData></worksheet>")


def _with_directory(change: Callable[[bytearray, list[int]], None]) -> bytes:
    data = bytearray(xlsx({"A": SMALL}))
    change(data, [place for place in range(len(data)) if data[place : place + 4] == b"PK\x01\x02"])
    return bytes(data)


def _encrypted(data: bytearray, entries: list[int]) -> None:
    for place in entries:
        data[place + 8] |= 1


def _overlapping(data: bytearray, entries: list[int]) -> None:
    data[entries[1] + 42 : entries[1] + 46] = data[entries[0] + 42 : entries[0] + 46]


def _lying_about_sizes(data: bytearray, entries: list[int]) -> None:
    for place in entries:
        struct.pack_into("<I", data, place + 24, 10)


def _million_repeated_cells() -> bytes:
    parts = parts_of(ods({"A": SMALL}))
    cell = b'<table:table-cell table:number-columns-repeated="16384" office:value-type="string">'
    parts["content.xml"] = parts["content.xml"].replace(b'<table:table-cell office:value-type="string">', cell)
    return zipped(parts.items())


def _doctype(part: bytes) -> bytes:
    return part.replace(b"<w", b'<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w', 1)


REFUSED: dict[str, tuple[Callable[[], bytes], RefusalCode]] = {
    "nothing": (lambda: b"", Code.EMPTY),
    "only blanks": (lambda: b" \r\n\t", Code.EMPTY),
    "only zeros": (lambda: b"\x00" * 5000, Code.EMPTY),
    "blank workbook": (lambda: xlsx({"A": []}), Code.EMPTY),
    "random bytes": (lambda: random.Random(3).randbytes(80_000), Code.BINARY),
    "zeros in a text file": (lambda: b"Name;Vorname\nA;B\x00C\n", Code.BINARY),
    "endless line": (lambda: b"Name;" + b"a" * 3_000_000, Code.LONG_LINE),
    "endless quotation": (lambda: b'Name;Vorname\n"' + b"a\n" * 2_000_000, Code.TOO_MANY_CELLS),
    "too many rows": (lambda: b"a;b\n" * 90_000, Code.TOO_MANY_CELLS),
    "too wide": (lambda: b";".join([b"a"] * 5000), Code.TOO_MANY_CELLS),
    "too large": (lambda: b"a;b\n" * 5_100_000, Code.TOO_LARGE),
    "web page": (lambda: b"\xef\xbb\xbf\n<!DOCTYPE html><html><table><tr><td>Name</td></tr></table></html>", Code.HTML),
    "web page named xls": (lambda: b"<table border=1><tr><td>Name</td></tr></table>", Code.HTML),
    "XML of 2003": (lambda: b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', Code.OLD_FORMAT),
    "binary workbook": (lambda: zipped([("xl/workbook.bin", b"x")]), Code.OLD_FORMAT),
    "letter": (lambda: zipped([("word/document.xml", b"<a/>")]), Code.NOT_A_LIST),
    "archive in an archive": (lambda: zipped([("liste.zip", xlsx({"A": SMALL}))]), Code.NOT_A_LIST),
    "PDF": (lambda: b"%PDF-1.7 ...", Code.NOT_A_LIST),
    "picture": (lambda: b"\x89PNG\r\n\x1a\n", Code.NOT_A_LIST),
    "half a file": (lambda: xlsx({"A": SMALL})[:2000], Code.BROKEN),
    "file without its end": (lambda: xlsx({"A": SMALL})[:-8], Code.BROKEN),
    "broken XML": (lambda: _book(sheet=SHEET + b"<sheetData><row>"), Code.BROKEN),
    "old Excel, broken": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + random.Random(4).randbytes(9000), Code.BROKEN),
    "zip bomb": (lambda: _book(sheet=SHEET + b" " * 60_000_000), Code.UNPACKS_TOO_LARGE),
    "thousands of parts": (lambda: zipped([(f"x/{n}", b"") for n in range(2500)]), Code.UNPACKS_TOO_LARGE),
    "two cells far apart": (_two_cells_far_apart, Code.TOO_MANY_CELLS),
    "flood of cells": (lambda: _book(sheet=_cells(9000, 75)), Code.TOO_MANY_CELLS),
    "one long string said often": (_one_string_said_often, Code.UNPACKS_TOO_LARGE),
    "repeated cells": (_million_repeated_cells, Code.TOO_MANY_CELLS),
    "password": (lambda: _with_directory(_encrypted), Code.PASSWORD),
    "overlapping parts": (lambda: _with_directory(_overlapping), Code.BROKEN),
    "lying about sizes": (lambda: _with_directory(_lying_about_sizes), Code.BROKEN),
    "entities in the sheet": (lambda: _book(sheet=_doctype(SHEET + b"<sheetData/></worksheet>")), Code.FORBIDDEN_XML),
    "entities in the workbook": (lambda: _book(workbook=_doctype(parts_of(xlsx({"A": SMALL}))["xl/workbook.xml"])), Code.FORBIDDEN_XML),
}  # fmt: skip


@pytest.fixture
def unpacked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many bytes each reading from an archive gave."""
    read, sizes = zipfile.ZipExtFile.read, []

    def counted(self: zipfile.ZipExtFile, n: int | None = -1) -> bytes:
        data = read(self, n)
        sizes.append(len(data))
        return data

    monkeypatch.setattr(zipfile.ZipExtFile, "read", counted)
    return sizes


@pytest.mark.parametrize("name", REFUSED)
def test_a_dangerous_file_is_refused_before_it_takes_memory_or_is_unpacked(name: str, unpacked: list[int]) -> None:
    build, code = REFUSED[name]
    data = build()
    unpacked.clear()
    tracemalloc.start()
    try:
        with pytest.raises(ListRefused) as refused:
            read_list(data, filename="liste.xlsx", today=TODAY)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert refused.value.code is code
    assert refused.value.reason.endswith(".")
    assert peak < 50_000_000
    # Cells are counted while they are read; everything else is told by a few thousand bytes or none.
    assert sum(unpacked) < (20_000_000 if name == "flood of cells" else 20_000)


def test_a_password_protected_excel_file_asks_for_one_without() -> None:
    data = _compound_file(["EncryptionInfo", "EncryptedPackage"])
    with pytest.raises(ListRefused) as refused:
        read_list(data, filename="liste.xlsx", today=TODAY)
    assert refused.value.code is Code.PASSWORD
    assert "Kennwort" in refused.value.reason


def _compound_file(names: list[str]) -> bytes:
    """A compound file with a directory and nothing else."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<H", head, 30, 9)
    struct.pack_into("<I", head, 48, 1)
    struct.pack_into("<I", head, 56, 4096)
    struct.pack_into("<I", head, 60, 0xFFFFFFFE)
    struct.pack_into("<III", head, 68, 0xFFFFFFFE, 0, 0)
    struct.pack_into("<108I", head, 80, *[0xFFFFFFFF] * 108)
    fat = struct.pack("<128I", 0xFFFFFFFD, 0xFFFFFFFE, *[0xFFFFFFFF] * 126)
    entries = b""
    for name in ["Root Entry", *names]:
        raw = name.encode("utf-16-le") + b"\0\0"
        entries += raw.ljust(64, b"\0") + struct.pack("<H", len(raw)) + bytes(62)
    return bytes(head) + fat + entries.ljust(512, b"\0")


def test_macros_are_reported_and_left_alone() -> None:
    parts = parts_of(xlsx({"A": SMALL})) | {"xl/vbaProject.bin": b"\xd0\xcf macros"}
    reading = read_list(zipped(parts.items()), filename="liste.xlsm", today=TODAY)
    assert len(reading.records) == 1
    assert any("Makros" in warning for warning in reading.warnings)


def test_a_declared_size_that_nobody_uses_is_no_reason_to_refuse() -> None:
    sheet = parts_of(xlsx({"A": SMALL}))["xl/worksheets/sheet1.xml"]
    far = sheet.replace(b"</sheetData>", b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>')
    declared = far.replace(b'<dimension ref="A1:C2"', b'<dimension ref="A1:XFD1048576"')
    assert len(read_list(_book(sheet=declared), filename="liste.xlsx", today=TODAY).records) == 1


def test_nothing_is_unpacked_that_the_directory_does_not_promise(unpacked: list[int]) -> None:
    """The file stays closed when its directory says too much: not one byte of it is inflated."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, data in parts_of(xlsx({"A": SMALL})).items():
            archive.writestr(part, data)
        archive.writestr("xl/media/image1.bin", bytes(260_000_000))
    unpacked.clear()
    with pytest.raises(ListRefused) as refused:
        read_list(target.getvalue(), filename="liste.xlsx", today=TODAY)
    assert refused.value.code is Code.UNPACKS_TOO_LARGE
    assert unpacked == []


def test_two_lists_of_strings_are_one_too_many() -> None:
    parts = parts_of(xlsx({"A": SMALL}))
    data = zipped([("xl/a/sharedStrings.xml", b"<sst/>"), ("xl/b/sharedStrings.xml", b"<sst/>"), *parts.items()])
    with pytest.raises(ListRefused):
        read_list(data, filename="liste.xlsx", today=TODAY)


FIRST = b'<row r="1"><c r="A1"><v>1</v></c></row>'
DISGUISED = {
    "small letters": b'<row><c r="xfd1048576"><v>1</v></c></row>',
    "leading zeros": b'<row><c r="XFD0000000001048576"><v>1</v></c></row>',
    "zeros in the row": b'<row r="00000000001048576"><c><v>1</v></c></row>',
    "row without a reference": b'<row r="1048576"><c><v>1</v></c></row>',
    "sign": b'<row r="+1048576"><c><v>1</v></c></row>',
    "cell in a cell": b'<row r="2"><c r="A2"><c r="XFD1048576"><v>1</v></c></c></row>',
    "outside of rows": b'<c r="XFD1048575"><v>1</v></c>',
    "empty value": b'<row r="1048576"><c r="XFD1048576"><v/></c></row>',
    "empty shared string": b'<row r="1048576"><c r="XFD1048576" t="s"><v></v></c></row>',
    "empty inline string": b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is></is></c></row>',
    "only a type": b'<row r="1048576"><c r="XFD1048576" t="b"/></row>',
    "only a formula": b'<row r="1048576"><c r="XFD1048576"><f>1</f></c></row>',
    "another prefix": b'<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="1048576">'
    b'<x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>',
    "a second attribute": b'<row><c y:r="A2" xmlns:y="q" r="XFD1048576"><v>1</v></c></row>',
    "seventy thousand rows before": b"<row/>" * 70_000 + b"<row><c><v>2</v></c></row>",
}


@pytest.mark.parametrize("name", DISGUISED)
def test_a_far_cell_is_found_in_every_disguise(name: str) -> None:
    """Each of these would make the reader of values ask for half a terabyte, which ends the process."""
    with pytest.raises(ListRefused):
        read_list(
            _book(sheet=SHEET + b"<sheetData>" + FIRST + DISGUISED[name] + b"</sheetData></worksheet>"),
            filename="liste.xlsx",
            today=TODAY,
        )


@pytest.mark.parametrize(
    "piece",
    ["a", "a ", "a,", "1.", "(", "a@", "x bei ", "ab 1 ", "*", "ausbild", "vorueb. ", "§ 25 ", "summe ", "bis "],
)
def test_a_cell_made_to_keep_patterns_busy_is_kept_and_not_interpreted(piece: str) -> None:
    """Patterns need more time than letters: of fifteen thousand in a cell they see none."""
    head = ["Name, Vorname", "m/w/d", "geb.", "Staatsang.", "Aufenthaltsstatus", "gültig bis"]
    head += ["Deutsch", "IV vom", "Vermittlung", "E-Mail", "Tel."]
    usual = ["Tekle, Yared", "m", "01.02.1990", "Eritrea", "Duldung", "31.12.2027"]
    usual += ["B1", "01.03.2025", "Ausbildung 01.09.2025", "y@example.org", "0151 2345678"]
    cell = piece * (15_000 // len(piece))
    data = text([head, *[usual] * 3, ["Haile, Sara"] + [cell] * 10, [cell, *usual[1:]]])
    *_, sara, unnamed = read_list(data, filename="liste.csv", today=TODAY).records
    assert {note.original for note in (*sara.notes_to_check, *unnamed.notes_to_check)} == {cell.strip()}
    # A sex is looked up in a list, and telephone numbers are looked for among signs.
    assert {note.header for note in sara.notes_to_check if note.hint == TOO_LONG.hint} == set(head[2:10])
    assert [(note.header, note.hint) for note in unnamed.notes_to_check] == [(head[0], TOO_LONG.hint)]
