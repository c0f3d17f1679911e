"""One streaming look at the XML of a worksheet before anything is built from it.

It counts what the file really holds (the declared dimension may lie), refuses DTDs, and notes what the reader of
values does not tell: hidden rows and columns, formulas without a stored result, errors, and formats that hide the
day of a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from xml.parsers import expat

from .refusals import ListRefused, RefusalCode

MAX_ROWS = 60_000
MAX_COLUMNS = 600
MAX_CELLS = 600_000
MAX_BOX = 2_000_000
MAX_TAGS = 6_000_000
MAX_TEXT = 60_000_000
MAX_MARKS = 50_000
PLAIN_NAMES = frozenset({"c", "v", "f", "t", "is", "row"})


class CellMark(StrEnum):
    """What a person would see in a cell although its value does not say it."""

    NO_RESULT = "no_result"
    ERROR = "error"
    MONTH_ONLY = "month_only"
    PADDED = "padded"
    MERGED = "merged"


@dataclass(slots=True)
class SheetFacts:
    """Rows and columns count from 0; `marks` holds the text that stands for the value where there is one."""

    last_row: int = -1
    last_column: int = -1
    first_row: int = MAX_BOX
    first_column: int = MAX_BOX
    cells: int = 0
    text: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    marks: dict[tuple[int, int], tuple[CellMark, str]] = field(default_factory=dict)

    def note_cell(self, row: int, column: int, *, text: int = 0) -> None:
        """Refuses as soon as the box around all cells, or their text, is more than a list can be."""
        self.cells += 1
        self.text += text
        self.last_row, self.last_column = max(self.last_row, row), max(self.last_column, column)
        self.first_row, self.first_column = min(self.first_row, row), min(self.first_column, column)
        box = (self.last_row + 1) * (self.last_column + 1)
        if row >= MAX_ROWS or column >= MAX_COLUMNS or self.cells > MAX_CELLS or box > MAX_BOX:
            raise ListRefused(RefusalCode.TOO_MANY_CELLS)
        if self.text > MAX_TEXT:
            raise ListRefused(RefusalCode.UNPACKS_TOO_LARGE)

    @staticmethod
    def refuse_sum(cells: int, text: int) -> None:
        """The limits of one sheet hold for all sheets of a file together."""
        if cells > MAX_CELLS:
            raise ListRefused(RefusalCode.TOO_MANY_CELLS)
        if text > MAX_TEXT:
            raise ListRefused(RefusalCode.UNPACKS_TOO_LARGE)

    def mark(self, row: int, column: int, *, mark: CellMark, text: str = "") -> None:
        """Keeps what a person would see in this cell."""
        if len(self.marks) < MAX_MARKS:
            self.marks[row, column] = (mark, text)


@dataclass(frozen=True, slots=True)
class Formats:
    """Indices of cell formats that show less or more than the stored number."""

    month_only: frozenset[str] = frozenset()
    padded: dict[str, int] = field(default_factory=dict)


VALUE_TAGS = (b"<v>", b"<v ", b"<v\n", b"<is>", b"<is ", b":v>", b":v ", b":is>")


def count_quickly(chunks: Iterable[bytes]) -> None:
    """A rough count of filled cells before the exact one: a flood is refused at once."""
    values = 0
    for chunk in chunks:
        values += sum(map(chunk.count, VALUE_TAGS))
        if values > MAX_CELLS * 1.1:
            raise ListRefused(RefusalCode.TOO_MANY_CELLS)


def parse(chunks: Iterable[bytes], parser: expat.XMLParserType) -> None:
    """Feeds a parser that knows no DTD and no entities."""
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.buffer_text = True
    tags = 0
    try:
        for chunk in chunks:
            tags += chunk.count(b"<")
            if tags > MAX_TAGS:
                raise ListRefused(RefusalCode.TOO_MANY_CELLS)
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, UnicodeError, LookupError) as error:
        raise ListRefused(RefusalCode.BROKEN) from error


def _refuse_doctype(*_: object) -> None:
    raise ListRefused(RefusalCode.FORBIDDEN_XML)


def check_plain_xml(chunks: Iterable[bytes]) -> None:
    """For parts that are only passed on: well-formed and without a DTD."""
    parse(chunks, expat.ParserCreate())


def local(name: str) -> str:
    """An element name without its prefix."""
    return name.rpartition(":")[2]


@lru_cache(maxsize=1024)
def column_index(letters: str) -> int:
    """A is 0, AA is 26; anything that is no column is refused, because another reader might take it for one."""
    if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
        raise ListRefused(RefusalCode.BROKEN)
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - 64
    return index - 1


def _row_index(digits: str) -> int:
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 7):
        raise ListRefused(RefusalCode.BROKEN)
    return int(digits) - 1


def shared_lengths(chunks: Iterable[bytes]) -> list[int]:
    """How long each shared string is; one long string referred to a million times is a bomb without compression."""
    lengths: list[int] = []
    parser = expat.ParserCreate()

    def start(name: str, _: dict[str, str]) -> None:
        if local(name) == "si":
            lengths.append(0)

    def text(data: str) -> None:
        if lengths:
            lengths[-1] += len(data)

    parser.StartElementHandler = start
    parser.CharacterDataHandler = text
    parse(chunks, parser)
    return lengths


def cell_formats(chunks: Iterable[bytes]) -> Formats:
    """Formats like "MMM JJ" (the day is not shown) and "00000" (leading zeros are shown)."""
    codes: dict[str, str] = {"17": "mmm-yy"}
    cell_codes: list[str] = []
    inside: list[bool] = []
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        kind = local(name)
        if kind == "numFmt":
            codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif kind == "cellXfs":
            inside.append(True)
        elif kind == "xf" and inside:
            cell_codes.append(attributes.get("numFmtId", "0"))

    def end(name: str) -> None:
        if local(name) == "cellXfs":
            inside.clear()

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parse(chunks, parser)
    shown = {str(index): codes.get(number, "") for index, number in enumerate(cell_codes)}
    return Formats(
        frozenset(index for index, code in shown.items() if hides_day(code)),
        {index: len(code) for index, code in shown.items() if re.fullmatch("0{2,}", code)},
    )


def hides_day(code: str) -> bool:
    """True for number formats that show a month or year without the day."""
    bare = _bare(code)
    return ("y" in bare or "mmm" in bare) and not any(letter in bare for letter in "dhs#0@")


def is_day_format(code: str) -> bool:
    """True for number formats that show a day."""
    bare = _bare(code)
    return "d" in bare and ("m" in bare or "y" in bare)


def _bare(code: str) -> str:
    return re.sub(r'"[^"]*"|\[[^\]]*\]|\\.|;.*$', "", code.lower())


class SheetScan:
    """Reads one worksheet part of an .xlsx file and keeps only facts."""

    def __init__(self, formats: Formats, shared: list[int]) -> None:
        self.facts = SheetFacts()
        self._formats, self._shared = formats, shared
        self._row = self._column = -1
        self._type = self._style = ""
        self._has_value = self._has_formula = False
        self._collected: list[str] = []
        self._formula = self._value = ""
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def run(self, chunks: Iterable[bytes]) -> SheetFacts:
        """The facts of one worksheet part."""
        parse(chunks, self._parser)
        return self.facts

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        kind = name if name in PLAIN_NAMES else local(name)
        if kind == "c":
            self._start_cell(attributes)
        elif kind in {"v", "t"}:
            self._has_value = True
            if self._type or self._has_formula or self._style in self._formats.padded:
                self._collect()
        elif kind == "f":
            self._has_formula = True
            self._collect()
        elif kind == "row":
            self._start_row(attributes)
        elif kind == "col":
            self._hide_columns(attributes)
        else:
            # Whatever stands in a cell makes it count, an empty inline string too.
            self._has_value = True

    def _collect(self) -> None:
        self._collected = []
        self._parser.CharacterDataHandler = self._collected.append

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = attributes.get("r")
        self._row = self._row + 1 if number is None else _row_index(number)
        self._column = -1
        if attributes.get("hidden") in ("1", "true") and self._row < MAX_ROWS:
            self.facts.hidden_rows.add(self._row)

    def _hide_columns(self, attributes: dict[str, str]) -> None:
        first, last = attributes.get("min", ""), attributes.get("max", "")
        if attributes.get("hidden") in ("1", "true") and first.isdecimal() and last.isdecimal():
            self.facts.hidden_columns.update(range(min(int(first) - 1, MAX_COLUMNS), min(int(last), MAX_COLUMNS)))

    def _start_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        if reference is None:
            self._column += 1
        else:
            letters = reference.rstrip("0123456789")
            self._column, self._row = column_index(letters), _row_index(reference[len(letters) :])
        self._type, self._style = attributes.get("t", ""), attributes.get("s", "")
        self._has_value, self._has_formula = "t" in attributes, False
        self._formula = self._value = ""

    def _end(self, name: str) -> None:
        kind = name if name in PLAIN_NAMES else local(name)
        if kind == "c":
            if self._has_value or self._has_formula:
                self._end_cell()
        elif kind in ("v", "t", "f") and self._parser.CharacterDataHandler is not None:
            self._parser.CharacterDataHandler = None
            text = "".join(self._collected)
            if kind == "f":
                self._formula = text
            else:
                self._value += text

    def _end_cell(self) -> None:
        if not (self._type or self._style or self._has_formula):
            self.facts.note_cell(self._row, self._column)
            return
        length = len(self._value)
        if self._type == "s" and self._value.isdecimal() and int(self._value) < len(self._shared):
            length = self._shared[int(self._value)]
        self.facts.note_cell(self._row, self._column, text=length)
        if self._has_formula and not self._value and self._type != "str":
            self.facts.mark(self._row, self._column, mark=CellMark.NO_RESULT, text="=" + self._formula)
        elif self._type == "e":
            self.facts.mark(self._row, self._column, mark=CellMark.ERROR, text=self._value)
        elif self._style in self._formats.month_only and self._type in ("", "n"):
            self.facts.mark(self._row, self._column, mark=CellMark.MONTH_ONLY)
        elif self._style in self._formats.padded and self._type in ("", "n"):
            self.facts.mark(
                self._row, self._column, mark=CellMark.PADDED, text=self._value.zfill(self._formats.padded[self._style])
            )
