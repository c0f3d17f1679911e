"""What kind of file this is, and whether it is safe to unpack. Nothing is unpacked before it has been measured.

The reader for spreadsheets never sees the sender's archive: the few parts that hold tables are read here, with
their true sizes, and packed anew. Whatever two unzip programs could disagree about is thereby out of the world.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from .refusals import ListRefused, RefusalCode

MAX_FILE_BYTES = 20_000_000
MAX_ENTRIES = 2_000
MAX_UNPACKED_BYTES = 250_000_000
MAX_TABLE_BYTES = 90_000_000
MAX_RATIO = 200
RATIO_MATTERS_FROM = 2_000_000
CHUNK = 1 << 16

ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OTHER_BINARIES = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"{\\rtf",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"BZh",
    b"\x7fELF",
    b"MZ\x90",
)


class Kind(StrEnum):
    """The formats that are read."""

    XLSX = "xlsx"
    ODS = "ods"
    XLS = "xls"
    TEXT = "text"


def kind_of(data: bytes) -> Kind:
    """The kind by content; the sender's file extension is only a wish."""
    if len(data) > MAX_FILE_BYTES:
        raise ListRefused(RefusalCode.TOO_LARGE)
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise ListRefused(RefusalCode.EMPTY)
    if data.startswith(ZIP_MAGIC):
        return _kind_of_archive(data)
    if data.startswith(OLE_MAGIC):
        return Kind.XLS
    if data.startswith(OTHER_BINARIES) or data.startswith(b"PK"):
        raise ListRefused(RefusalCode.BROKEN if data.startswith(b"PK") else RefusalCode.NOT_A_LIST)
    start = data[:2048].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith(b"<?xml") and b"urn:schemas-microsoft-com:office:spreadsheet" in start:
        raise ListRefused(RefusalCode.OLD_FORMAT)
    if start.startswith((b"<!doctype", b"<html", b"<table", b"<?xml", b"<meta", b"<head", b"<style")):
        raise ListRefused(RefusalCode.HTML if b"<?xml" not in start or b"<html" in start else RefusalCode.OLD_FORMAT)
    return Kind.TEXT


def _kind_of_archive(data: bytes) -> Kind:
    names = set(Archive(data).names)
    if "xl/workbook.xml" in names:
        return Kind.XLSX
    if "content.xml" in names and "mimetype" in names:
        return Kind.ODS
    is_other_table = "xl/workbook.bin" in names or any(name.startswith("Index/") for name in names)
    raise ListRefused(RefusalCode.OLD_FORMAT if is_other_table else RefusalCode.NOT_A_LIST)


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int


class Archive:
    """A measured zip file: refused on construction when its directory promises trouble."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (
            zipfile.BadZipFile,
            zipfile.LargeZipFile,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise ListRefused(RefusalCode.BROKEN) from error
        self._infos = self._zip.infolist()
        self.names = [info.filename for info in self._infos]
        _refuse_trouble(self._infos, len(data))

    @property
    def has_macros(self) -> bool:
        """Whether programs travel with the file; they are never run and never passed on."""
        return any(
            name.lower().endswith(("vbaproject.bin", ".bas")) or "/basic/" in f"/{name.lower()}" for name in self.names
        )

    def refuse_more_than(self, limit: int, names: Sequence[str]) -> None:
        """Refuses when the named parts together unpack to more than the limit."""
        if sum(self._zip.getinfo(name).file_size for name in names if name in self.names) > limit:
            raise ListRefused(RefusalCode.UNPACKS_TOO_LARGE)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The part in pieces; its true length cannot exceed the measured one because reading stops there."""
        try:
            with self._zip.open(name) as part:
                while chunk := part.read(CHUNK):
                    yield chunk
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            KeyError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise ListRefused(RefusalCode.BROKEN) from error

    def read(self, name: str) -> bytes:
        """The whole part; nothing when it does not exist."""
        return b"".join(self.chunks(name)) if name in self.names else b""

    def packed_anew(self, names: Sequence[str]) -> io.BytesIO:
        """A fresh, uncompressed archive of the named parts only."""
        fresh = io.BytesIO()
        with zipfile.ZipFile(fresh, "w", zipfile.ZIP_STORED) as archive:
            for name in names:
                if name in self.names:
                    with archive.open(name, "w") as part:
                        for chunk in self.chunks(name):
                            part.write(chunk)
        fresh.seek(0)
        return fresh


def _refuse_trouble(infos: list[zipfile.ZipInfo], length: int) -> None:
    if not infos:
        raise ListRefused(RefusalCode.EMPTY)
    if any(info.flag_bits & 0x1 for info in infos):
        raise ListRefused(RefusalCode.PASSWORD)
    total = sum(info.file_size for info in infos)
    if len(infos) > MAX_ENTRIES or total > MAX_UNPACKED_BYTES or any(map(_is_bomb, infos)):
        raise ListRefused(RefusalCode.UNPACKS_TOO_LARGE)
    names = [info.filename for info in infos]
    if len(set(names)) != len(names) or _overlap(infos, length):
        raise ListRefused(RefusalCode.BROKEN)


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    return info.file_size > RATIO_MATTERS_FROM and info.file_size > MAX_RATIO * max(info.compress_size, 1)


def _overlap(infos: list[zipfile.ZipInfo], length: int) -> bool:
    """Two entries that share bytes unpack to more than the file holds; no honest program writes them."""
    spans = sorted(
        (_Span(info.header_offset, info.header_offset + 30 + info.compress_size) for info in infos),
        key=lambda span: span.start,
    )
    inside = all(span.start >= 0 and span.end <= length for span in spans)
    return not inside or any(first.end > second.start for first, second in pairwise(spans))
