"""Lists that lie on their side: the headers stand in the first column, each person in a column of its own."""

from __future__ import annotations

from dataclasses import replace

from .header_rows import is_data_like
from .headers import guess
from .workbook import EMPTY, Row, Sheet

LEAST_HEADERS = 4
MOST_ROWS = 80
SHARE = 0.6


def upright(sheet: Sheet) -> Sheet:
    """The sheet with rows and columns exchanged where that makes a list of it; row numbers then count columns."""
    if not _lies(sheet):
        return sheet
    width = max(len(row.cells) for row in sheet.rows)
    rows = tuple(
        Row(
            column + 1,
            tuple(row.cell(column) if row.cell(column).is_own else EMPTY for row in sheet.rows),
            column in sheet.hidden_columns,
        )
        for column in range(width)
    )
    hidden = frozenset(position for position, row in enumerate(sheet.rows) if row.is_hidden)
    return replace(sheet, rows=rows, hidden_columns=hidden, merges=())


def _lies(sheet: Sheet) -> bool:
    """Header words down the first filled column, and no row that has as many."""
    filled = [row for row in sheet.rows if row.filled()]
    if not LEAST_HEADERS <= len(filled) <= MOST_ROWS:
        return False
    column = min(row.filled()[0][0] for row in filled)
    down = _strong([row.cell(column).text for row in filled if not is_data_like(row.cell(column))])
    across = max(
        _strong([cell.text for _, cell in row.filled()[:MOST_ROWS] if not is_data_like(cell)])
        for row in filled[:MOST_ROWS]
    )
    return down >= LEAST_HEADERS and down >= SHARE * len(filled) and down > 2 * across


def _strong(texts: list[str]) -> int:
    return len({found.meaning for found in map(guess, texts) if found.is_strong})
