"""From bytes to a workbook: the door through which every list comes in."""

from __future__ import annotations

import posixpath

from .container import Kind, kind_of
from .delimited import read_delimited
from .refusals import ListRefused, RefusalCode
from .spelling import clean, one_line
from .spreadsheet import read_ods, read_xls, read_xlsx
from .workbook import Sheet, Workbook


def read_workbook(data: bytes, *, filename: str) -> Workbook:
    """The sheets of a list. Raises ListRefused, and nothing else, for whatever cannot be read safely."""
    kind = kind_of(data)
    sheets, warnings = _sheets(kind, data, filename)
    if not any(row.filled() for sheet in sheets for row in sheet.rows):
        raise ListRefused(RefusalCode.EMPTY)
    return Workbook(kind.value, tuple(sheets), tuple(warnings))


def _sheets(kind: Kind, data: bytes, filename: str) -> tuple[list[Sheet], list[str]]:
    try:
        match kind:
            case Kind.XLSX:
                return read_xlsx(data)
            case Kind.ODS:
                return read_ods(data)
            case Kind.XLS:
                return read_xls(data)
            case Kind.TEXT:
                stem = posixpath.splitext(posixpath.basename(filename.replace("\\", "/")))[0]
                return read_delimited(data, name=one_line(clean(stem))[:60] or "Liste")
    except (RecursionError, MemoryError) as error:
        raise ListRefused(RefusalCode.UNPACKS_TOO_LARGE) from error
