"""Text files with separators: CSV, TSV and their relatives."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from .encoding import decode
from .refusals import ListRefused, RefusalCode
from .sheet_scan import MAX_BOX, MAX_COLUMNS, MAX_ROWS
from .workbook import Sheet, SheetDraft

Quoting = Literal[0, 3]

DELIMITERS = ";,\t|"
MAX_LINE = 200_000
MAX_LINES = 10 * MAX_ROWS
MAX_FIELD = 40_000
MAX_BREAKS_IN_FIELD = 40
SAMPLE_ROWS = 200
HINT_LINE = re.compile(r"^\ufeff?\"?sep=(.)\"?\r?\n", re.IGNORECASE)


def read_delimited(data: bytes, *, name: str) -> tuple[list[Sheet], list[str]]:
    """One sheet and the warnings."""
    decoded = decode(data)
    text = decoded.text
    shift, delimiter = 0, ""
    if match := HINT_LINE.match(text):
        delimiter, text, shift = match[1], text[match.end() :], 1
    if not text.strip():
        raise ListRefused(RefusalCode.EMPTY)
    _refuse_long_lines(text)
    delimiter = delimiter if delimiter and delimiter in DELIMITERS else delimiter_of(text)
    rows = [[""]] * shift + _rows(text, delimiter)
    return [SheetDraft(name, rows).finished()], [decoded.warning] if decoded.warning else []


def _refuse_long_lines(text: str) -> None:
    if any(len(line) > MAX_LINE for line in io.StringIO(text, newline=None)):
        raise ListRefused(RefusalCode.LONG_LINE)
    if text.count("\n") + text.count("\r") > MAX_LINES:
        raise ListRefused(RefusalCode.TOO_MANY_CELLS)


def delimiter_of(text: str) -> str:
    """The separator under which most rows have the same number of columns, and more than one."""
    best, best_score = ";", 0.0
    for delimiter in DELIMITERS:
        widths = Counter(len(row) for row in _parsed(text, delimiter, limit=SAMPLE_ROWS) if len(row) > 1)
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda item: item[1] * (item[0] - 1))
        # "Name, Vorname" makes every row two columns wide under the comma; the wider agreement wins.
        score = count * min(width - 1, 12) * (count / sum(widths.values()))
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _parsed(text: str, delimiter: str, *, limit: int, quoting: Quoting = csv.QUOTE_MINIMAL) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)
    try:
        for count, row in enumerate(reader):
            if count >= limit:
                return
            yield row
    except csv.Error:
        return


def _rows(text: str, delimiter: str) -> list[list[str]]:
    """All rows; a stray quotation mark that swallows the rest of the file is taken as a plain character."""
    rows = _bounded(text, delimiter, csv.QUOTE_MINIMAL)
    swallowed = any(field.count("\n") > MAX_BREAKS_IN_FIELD for row in rows for field in row)
    if swallowed or (text.count('"') % 2 and _width_agreement(rows) < 0.9):
        plain = _bounded(text, delimiter, csv.QUOTE_NONE)
        if _width_agreement(plain) >= _width_agreement(rows):
            rows = plain
    if any(len(field) > MAX_FIELD for row in rows for field in row):
        raise ListRefused(RefusalCode.LONG_LINE)
    return rows


def _width_agreement(rows: list[list[str]]) -> float:
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return max(widths.values(), default=0) / (sum(widths.values()) or 1)


def _bounded(text: str, delimiter: str, quoting: Quoting) -> list[list[str]]:
    rows: list[list[str]] = []
    width = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)
    try:
        for row in reader:
            rows.append(row)
            width = max(width, len(row))
            if len(rows) > MAX_ROWS or width > MAX_COLUMNS or len(rows) * width > MAX_BOX:
                raise ListRefused(RefusalCode.TOO_MANY_CELLS)
    except csv.Error as error:
        if quoting == csv.QUOTE_NONE:
            raise ListRefused(RefusalCode.LONG_LINE) from error
        return _bounded(text, delimiter, csv.QUOTE_NONE)
    return rows
