"""The streaming look at an OpenDocument spreadsheet: repeated cells are counted before anybody repeats them."""

from __future__ import annotations

from collections.abc import Iterable
from xml.parsers import expat

from .refusals import ListRefused, RefusalCode
from .sheet_scan import MAX_COLUMNS, MAX_ROWS, SheetFacts, local, parse

HIDDEN = ("collapse", "filter")


class _Scan:
    """Positions while the file goes by; a repeated cell that holds something counts as often as it is repeated."""

    def __init__(self) -> None:
        self.sheets: dict[str, SheetFacts] = {}
        self._facts = SheetFacts()
        self._row = self._column = self._column_style = 0
        self._row_repeat = self._cell_repeat = 1
        self._has_value = False
        self._text = 0
        self._depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        kind = local(name)
        if kind == "table":
            self._depth += 1
            self._facts = self.sheets.setdefault(attributes.get("table:name", ""), SheetFacts())
            self._row = self._column_style = 0
        elif kind == "table-column":
            self._start_column(attributes)
        elif kind == "table-row":
            self._start_row(attributes)
        elif kind in ("table-cell", "covered-table-cell"):
            self._cell_repeat = _repeat(attributes, "table:number-columns-repeated")
            self._has_value, self._text = "office:value-type" in attributes or "table:formula" in attributes, 0

    def _start_column(self, attributes: dict[str, str]) -> None:
        repeat = _repeat(attributes, "table:number-columns-repeated")
        if attributes.get("table:visibility") in HIDDEN:
            self._facts.hidden_columns.update(
                range(min(self._column_style, MAX_COLUMNS), min(self._column_style + repeat, MAX_COLUMNS))
            )
        self._column_style += repeat

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._column = 0
        self._row_repeat = _repeat(attributes, "table:number-rows-repeated")
        if attributes.get("table:visibility") in HIDDEN:
            self._facts.hidden_rows.update(range(min(self._row, MAX_ROWS), min(self._row + self._row_repeat, MAX_ROWS)))

    def text(self, data: str) -> None:
        self._text += len(data)

    def end(self, name: str) -> None:
        kind = local(name)
        if kind == "table-row":
            self._row += self._row_repeat
        elif kind in ("table-cell", "covered-table-cell"):
            if self._has_value or self._text:
                self._count_cell()
            self._column += self._cell_repeat

    def _count_cell(self) -> None:
        if self._cell_repeat > MAX_COLUMNS or self._row_repeat > MAX_ROWS:
            raise ListRefused(RefusalCode.TOO_MANY_CELLS)
        times = self._cell_repeat * self._row_repeat
        self._facts.cells += times - 1
        self._facts.note_cell(
            self._row + self._row_repeat - 1, self._column + self._cell_repeat - 1, text=self._text * times
        )


def _repeat(attributes: dict[str, str], name: str) -> int:
    value = attributes.get(name, "1")
    return int(value) if value.isdecimal() and len(value) < 10 else 1


def scan_opendocument(chunks: Iterable[bytes]) -> dict[str, SheetFacts]:
    """Facts by sheet name."""
    scan = _Scan()
    parser = expat.ParserCreate()
    parser.StartElementHandler = scan.start
    parser.EndElementHandler = scan.end
    parser.CharacterDataHandler = scan.text
    parse(chunks, parser)
    cells = text = 0
    for facts in scan.sheets.values():
        cells, text = cells + facts.cells, text + facts.text
        facts.refuse_sum(cells, text)
    return scan.sheets
