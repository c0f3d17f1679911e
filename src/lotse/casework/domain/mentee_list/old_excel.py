"""Excel 97-2003 files, read record by record.

The usual readers trust the sizes that these files state and ask for hundreds of gigabytes when one byte is
wrong. Here every size is checked against what is there. Layout: Microsoft's [MS-XLS], as far as values, formats
and hidden parts go.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from .compound_file import CompoundFile
from .old_excel_values import Formats, rk_number, shared_strings, short_text
from .refusals import ListRefused, RefusalCode
from .sheet_scan import CellMark, SheetFacts
from .workbook import CellValue, Sheet, SheetDraft

ENCRYPTED = ("EncryptedPackage", "EncryptionInfo")
MACRO_STORAGES = ("_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA")
MAX_RECORDS = 1_500_000
MAX_SHEETS = 150
BIFF8 = 0x0600
BOF, EOF, BOUNDSHEET, FILEPASS, DATEMODE, FORMAT, XF, SST, CONTINUE = (
    0x809,
    0x0A,
    0x85,
    0x2F,
    0x22,
    0x41E,
    0xE0,
    0xFC,
    0x3C,
)
NUMBER, LABEL, BOOL_OR_ERROR, RK, FORMULA, LABEL_SST, MANY_RK, STRING = (
    0x203,
    0x204,
    0x205,
    0x27E,
    0x06,
    0xFD,
    0xBD,
    0x207,
)
ROW, COLUMNS, MERGED = 0x208, 0x7D, 0xE5
WORKSHEET = 0
Record = tuple[int, bytes]


def read_old_excel(data: bytes) -> tuple[list[Sheet], bool]:
    """The worksheets, and whether there are macros."""
    try:
        file = CompoundFile(data)
        if any(name in file.streams for name in ENCRYPTED):
            raise ListRefused(RefusalCode.PASSWORD)
        if "Workbook" not in file.streams:
            raise ListRefused(RefusalCode.OLD_FORMAT if "Book" in file.streams else RefusalCode.NOT_A_LIST)
        stream = file.read("Workbook")
        book = _globals(stream)
        sheets = [_sheet(stream, place, book) for place in book.sheets[:MAX_SHEETS]]
        return sheets, any(name in file.streams for name in MACRO_STORAGES)
    except (struct.error, IndexError, ValueError, UnicodeError, OverflowError) as error:
        raise ListRefused(RefusalCode.BROKEN) from error


@dataclass(frozen=True, slots=True)
class _Place:
    name: str
    start: int
    is_hidden: bool


@dataclass(slots=True)
class _Book:
    sheets: list[_Place] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    formats: Formats = field(default_factory=Formats)
    # The limits hold for all sheets together.
    cells: int = 0
    text: int = 0


def _records(stream: bytes, start: int = 0) -> Iterator[Record]:
    place, count = start, 0
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + length]
        place, count = place + 4 + length, count + 1
        if count > MAX_RECORDS:
            raise ListRefused(RefusalCode.TOO_MANY_CELLS)


def _globals(stream: bytes) -> _Book:
    book = _Book()
    strings: list[bytes] = []
    last = 0
    for kind, body in _records(stream):
        if kind == EOF:
            break
        if kind == BOF and struct.unpack_from("<H", body)[0] != BIFF8:
            raise ListRefused(RefusalCode.OLD_FORMAT)
        if kind == FILEPASS:
            raise ListRefused(RefusalCode.PASSWORD)
        is_string = kind == SST or (kind == CONTINUE and last == SST)
        if is_string:
            strings.append(body)
        else:
            _note_global(book, kind, body)
        last = SST if is_string else kind
    book.strings = shared_strings(strings)
    return book


def _note_global(book: _Book, kind: int, body: bytes) -> None:
    if kind == BOUNDSHEET and body[5] == WORKSHEET:
        book.sheets.append(_Place(short_text(body, 6), struct.unpack_from("<I", body)[0], is_hidden=bool(body[4] & 3)))
    elif kind == DATEMODE:
        book.formats.starts_1904 = bool(struct.unpack_from("<H", body)[0])
    elif kind == FORMAT:
        book.formats.note_code(struct.unpack_from("<H", body)[0], short_text(body, 2, wide_length=True))
    elif kind == XF:
        book.formats.note_style(struct.unpack_from("<H", body, 2)[0])


def _sheet(stream: bytes, place: _Place, book: _Book) -> Sheet:
    reader = _SheetReader(book)
    for kind, body in _records_of_sheet(stream, place.start):
        reader.take(kind, body)
    book.cells, book.text = book.cells + reader.facts.cells, book.text + reader.facts.text
    SheetFacts.refuse_sum(book.cells, book.text)
    return SheetDraft(place.name, reader.rows, place.is_hidden, reader.merges, reader.facts).finished()


def _records_of_sheet(stream: bytes, start: int) -> Iterator[Record]:
    """From a sheet's first record to its end; charts inside the sheet have beginnings and ends of their own."""
    depth = 0
    for kind, body in _records(stream, start):
        depth += kind == BOF
        depth -= kind == EOF
        if depth <= 0:
            return
        if depth == 1:
            yield kind, body


class _SheetReader:
    """Collects the cells of one sheet; a far cell is refused before room is made for it."""

    def __init__(self, book: _Book) -> None:
        self.rows: list[list[CellValue]] = []
        self.merges: list[tuple[int, int, int, int]] = []
        self.facts = SheetFacts()
        self._book = book
        self._awaiting: tuple[int, int] | None = None
        self._takers = {
            NUMBER: self._number, RK: self._rk, MANY_RK: self._many_rk, LABEL_SST: self._shared, LABEL: self._label,
            FORMULA: self._formula, STRING: self._string, BOOL_OR_ERROR: self._bool_or_error, ROW: self._row,
            COLUMNS: self._columns, MERGED: self._merged,
        }  # fmt: skip

    def take(self, kind: int, body: bytes) -> None:
        """One record; unknown ones say nothing about cells."""
        taker = self._takers.get(kind)
        if taker is not None:
            taker(body)

    def _put(self, row: int, column: int, value: CellValue) -> None:
        self.facts.note_cell(row, column, text=len(value) if isinstance(value, str) else 0)
        while len(self.rows) <= row:
            self.rows.append([])
        cells = self.rows[row]
        cells.extend([None] * (column + 1 - len(cells)))
        cells[column] = value

    def _put_number(self, place: tuple[int, int], style: int, number: float) -> None:
        value, hides_day = self._book.formats.value(number, style)
        self._put(*place, value)
        if hides_day:
            self.facts.mark(*place, mark=CellMark.MONTH_ONLY)

    def _number(self, body: bytes) -> None:
        row, column, style, number = struct.unpack_from("<HHHd", body)
        self._put_number((row, column), style, number)

    def _rk(self, body: bytes) -> None:
        row, column, style, packed = struct.unpack_from("<HHHI", body)
        self._put_number((row, column), style, rk_number(packed))

    def _many_rk(self, body: bytes) -> None:
        row, first = struct.unpack_from("<HH", body)
        for position in range((len(body) - 6) // 6):
            style, packed = struct.unpack_from("<HI", body, 4 + position * 6)
            self._put_number((row, first + position), style, rk_number(packed))

    def _shared(self, body: bytes) -> None:
        row, column, _, index = struct.unpack_from("<HHHI", body)
        self._put(row, column, self._book.strings[index])

    def _label(self, body: bytes) -> None:
        row, column = struct.unpack_from("<HH", body)
        self._put(row, column, short_text(body, 6, wide_length=True))

    def _formula(self, body: bytes) -> None:
        row, column, style = struct.unpack_from("<HHH", body)
        if body[12:14] != b"\xff\xff":
            self._put_number((row, column), style, struct.unpack_from("<d", body, 6)[0])
        elif body[6] == 0:
            self._awaiting = (row, column)
        elif body[6] == 1:
            self._put(row, column, bool(body[8]))
        elif body[6] == 2:
            self._error(row, column)

    def _string(self, body: bytes) -> None:
        if self._awaiting is not None:
            self._put(*self._awaiting, short_text(body, 0, wide_length=True))
            self._awaiting = None

    def _bool_or_error(self, body: bytes) -> None:
        row, column = struct.unpack_from("<HH", body)
        if body[7]:
            self._error(row, column)
        else:
            self._put(row, column, bool(body[6]))

    def _error(self, row: int, column: int) -> None:
        self.facts.note_cell(row, column)
        self.facts.mark(row, column, mark=CellMark.ERROR, text="#FEHLER")

    def _row(self, body: bytes) -> None:
        if body[12] & 0x20:
            self.facts.hidden_rows.add(struct.unpack_from("<H", body)[0])

    def _columns(self, body: bytes) -> None:
        first, last = struct.unpack_from("<HH", body)
        if body[8] & 1:
            self.facts.hidden_columns.update(range(first, min(last, 255) + 1))

    def _merged(self, body: bytes) -> None:
        for position in range(min(struct.unpack_from("<H", body)[0], (len(body) - 2) // 8)):
            first_row, last_row, first_column, last_column = struct.unpack_from("<HHHH", body, 2 + position * 8)
            self.merges.append((first_row, first_column, last_row, last_column))
