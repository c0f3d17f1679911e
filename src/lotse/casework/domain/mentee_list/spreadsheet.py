""".xlsx, .ods and .xls behind limits: measure first, then let calamine read the values."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterable
from typing import Any
from xml.parsers import expat

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum
from python_calamine import XmlError as CalamineXmlError
from python_calamine import ZipError as CalamineZipError

from .container import MAX_TABLE_BYTES, Archive
from .old_excel import read_old_excel
from .opendocument_scan import scan_opendocument
from .refusals import ListRefused, RefusalCode
from .sheet_scan import (
    SheetFacts,
    SheetScan,
    cell_formats,
    check_plain_xml,
    count_quickly,
    local,
    parse,
    shared_lengths,
)
from .workbook import Sheet, SheetDraft

MAX_SMALL_PART = 8_000_000
MAX_SHEETS = 150
MACROS = "Die Datei enthält Makros. Sie wurden nicht ausgeführt und nicht übernommen."
WORKBOOK, WORKBOOK_LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
FRAME = ["[Content_Types].xml", "_rels/.rels", WORKBOOK, WORKBOOK_LINKS]


def read_xlsx(data: bytes) -> tuple[list[Sheet], list[str]]:
    """Sheets and warnings of an .xlsx or .xlsm file."""
    archive = Archive(data)
    archive.refuse_more_than(MAX_SMALL_PART, FRAME)
    parts = _parts(archive)
    texts = [name for name in archive.names if posixpath.basename(name).lower() in ("sharedstrings.xml", "styles.xml")]
    if len({posixpath.basename(name).lower() for name in texts}) < len(texts):
        # Two lists of strings: which one another reader would take is not ours to guess.
        raise ListRefused(RefusalCode.BROKEN)
    wanted = list(dict.fromkeys([*FRAME, *texts, *parts.values()]))
    archive.refuse_more_than(MAX_TABLE_BYTES, wanted)
    facts = _facts(archive, parts, texts)
    for name in FRAME:
        if name in archive.names:
            check_plain_xml(archive.chunks(name))
    drafts = _drafts(archive.packed_anew(wanted), facts)
    return drafts, [MACROS] if archive.has_macros else []


def _elements(chunks: Iterable[bytes], wanted: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        if local(name) == wanted:
            found.append(
                {local(key): value for key, value in attributes.items()} | {"name": attributes.get("name", "")}
            )

    parser.StartElementHandler = start
    parse(chunks, parser)
    return found


def _parts(archive: Archive) -> dict[str, str]:
    """Names of the worksheets and the parts that hold them."""
    links = {
        link.get("Id", ""): link.get("Target", "") for link in _elements(archive.chunks(WORKBOOK_LINKS), "Relationship")
    }
    sheets = _elements(archive.chunks(WORKBOOK), "sheet")
    if len(sheets) > MAX_SHEETS:
        raise ListRefused(RefusalCode.TOO_MANY_CELLS)
    parts = {}
    for sheet in sheets:
        target = links.get(sheet.get("id", ""), "")
        part = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
        if part in archive.names and "chartsheets" not in part:
            parts[sheet["name"]] = part
    return parts


def _facts(archive: Archive, parts: dict[str, str], texts: list[str]) -> dict[str, SheetFacts]:
    styles = next((name for name in texts if name.lower().endswith("styles.xml")), "")
    strings = next((name for name in texts if name.lower().endswith("sharedstrings.xml")), "")
    formats = cell_formats(archive.chunks(styles) if styles else [b"<a/>"])
    lengths = shared_lengths(archive.chunks(strings) if strings else [b"<a/>"])
    facts: dict[str, SheetFacts] = {}
    cells = text = 0
    for part in parts.values():
        count_quickly(archive.chunks(part))
    for name, part in parts.items():
        facts[name] = SheetScan(formats, lengths).run(archive.chunks(part))
        cells, text = cells + facts[name].cells, text + facts[name].text
        facts[name].refuse_sum(cells, text)
    return facts


def _drafts(file: io.BytesIO, facts: dict[str, SheetFacts]) -> list[Sheet]:
    """Every worksheet through calamine; it reads only what was measured."""
    try:
        with CalamineWorkbook.from_filelike(file) as book:
            return [
                _draft(book, sheet.name, is_hidden=sheet.visible != SheetVisibleEnum.Visible, facts=facts).finished()
                for sheet in book.sheets_metadata
                if sheet.typ == SheetTypeEnum.WorkSheet and sheet.name in facts
            ]
    except PasswordError as error:
        raise ListRefused(RefusalCode.PASSWORD) from error
    except (CalamineError, CalamineXmlError, CalamineZipError, OSError, ValueError, OverflowError) as error:
        raise ListRefused(RefusalCode.BROKEN) from error
    except BaseException as error:
        # A panic inside calamine is no Exception; it means the same as its other errors.
        if type(error).__name__ == "PanicException":
            raise ListRefused(RefusalCode.BROKEN) from error
        raise


def _draft(book: CalamineWorkbook, name: str, *, is_hidden: bool, facts: dict[str, SheetFacts]) -> SheetDraft:
    sheet = book.get_sheet_by_name(name)
    merges: list[tuple[int, int, int, int]] = []
    for (first_row, first_column), (last_row, last_column) in (sheet.merged_cell_ranges or [])[:5000]:
        merges.append((first_row, first_column, last_row, last_column))
    values: list[list[Any]] = sheet.to_python(skip_empty_area=False)
    return SheetDraft(name, values, is_hidden, merges, facts[name])


def read_ods(data: bytes) -> tuple[list[Sheet], list[str]]:
    """Sheets and warnings of an OpenDocument spreadsheet."""
    archive = Archive(data)
    wanted = [
        name for name in ("mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml") if name in archive.names
    ]
    archive.refuse_more_than(MAX_TABLE_BYTES, wanted)
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise ListRefused(RefusalCode.PASSWORD)
    facts = scan_opendocument(archive.chunks("content.xml"))
    for name in ("META-INF/manifest.xml", "styles.xml"):
        if name in archive.names:
            check_plain_xml(archive.chunks(name))
    return _drafts(archive.packed_anew(wanted), facts), [MACROS] if archive.has_macros else []


def read_xls(data: bytes) -> tuple[list[Sheet], list[str]]:
    """Sheets and warnings of an Excel 97-2003 file."""
    sheets, has_macros = read_old_excel(data)
    return sheets, [MACROS] if has_macros else []
