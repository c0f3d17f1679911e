# ruff: noqa: E501 - rows of lists read better on one line.
"""Writing small list files in tests: .xlsx by openpyxl, text by csv, .ods by hand."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import openpyxl
from openpyxl.workbook import Workbook as Book

Rows = Sequence[Sequence[Any]]


def xlsx(sheets: dict[str, Rows], tweak: Callable[[Book], None] | None = None) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                if value not in (None, ""):
                    cell = sheet.cell(number, column)
                    if isinstance(value, str) and value == "=1+1":
                        cell.value, cell.data_type = value, "s"
                    else:
                        cell.value = value
                    if isinstance(value, date):
                        cell.number_format = "DD.MM.YYYY"
    if tweak:
        tweak(book)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def text(rows: Rows, *, delimiter: str = ";", encoding: str = "utf-8", head: str = "", newline: str = "\r\n") -> bytes:
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter, lineterminator=newline).writerows(
        [["" if cell is None else cell for cell in row] for row in rows]
    )
    return (head + target.getvalue()).encode(encoding, "replace")


def ods(sheets: dict[str, Rows], *, rows_after: int = 1_048_000) -> bytes:
    """An OpenDocument file as LibreOffice writes it, with its million repeated empty rows at the end."""
    body = "".join(_ods_table(name, rows, rows_after) for name, rows in sheets.items())
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
        for short, full in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2"><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>'
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), mime)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return target.getvalue()


def _ods_table(name: str, rows: Rows, rows_after: int) -> str:
    lines = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    tail = f'<table:table-row table:number-rows-repeated="{rows_after}"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    return f"<table:table table:name={quoteattr(name)}>{lines}{tail}</table:table>"


def _ods_cell(value: Any) -> str:
    if value in (None, ""):
        return "<table:table-cell/>"
    if isinstance(value, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}"><text:p>{value:%d.%m.%Y}</text:p></table:table-cell>'
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
    paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
    return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'


def zipped(parts: Iterable[tuple[str, bytes]]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return target.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
