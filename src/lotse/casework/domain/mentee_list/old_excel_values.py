"""Strings, numbers and days as Excel 97-2003 packs them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from .sheet_scan import hides_day, is_day_format

MAX_STRINGS = 600_000
BUILT_IN_DAYS = frozenset({14, 15, 16, 22, *range(27, 32), 36, *range(50, 59)})
BUILT_IN_MONTH = 17
EPOCH, EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - days of a spreadsheet have no zone.
LAST_SERIAL = 2_958_465


@dataclass(slots=True)
class Formats:
    """Which cell styles show days. Style numbers count the XF records of the file."""

    starts_1904: bool = False
    codes: dict[int, str] = field(default_factory=dict)
    styles: list[int] = field(default_factory=list)

    def note_code(self, number: int, code: str) -> None:
        """A number format that the file defines."""
        self.codes[number] = code

    def note_style(self, number: int) -> None:
        """The number format of the next style."""
        self.styles.append(number)

    def value(self, number: float, style: int) -> tuple[float | date | datetime, bool]:
        """The number, or the day that it shows; and whether the format hides which day of the month."""
        code = self.styles[style] if style < len(self.styles) else 0
        hides = code == BUILT_IN_MONTH or (code in self.codes and hides_day(self.codes[code]))
        is_day = hides or code in BUILT_IN_DAYS or (code in self.codes and is_day_format(self.codes[code]))
        if not is_day or not 1 <= number <= LAST_SERIAL:
            return number, False
        moment = (EPOCH_1904 if self.starts_1904 else EPOCH) + timedelta(days=round(number * 86400) / 86400)
        is_midnight = number == int(number)
        return moment.date() if is_midnight else moment, hides


def rk_number(packed: int) -> float:
    """A number in four bytes: an integer or the front half of a float, perhaps times a hundred."""
    number: float
    if packed & 2:
        number = (packed >> 2) - (1 << 30 if packed & 0x80000000 else 0)
    else:
        number = struct.unpack("<d", struct.pack("<II", 0, packed & 0xFFFFFFFC))[0]
    return number / 100 if packed & 1 else number


def short_text(body: bytes, place: int, *, wide_length: bool = False) -> str:
    """A string with its length in front, in one byte or two, inside one record."""
    length = struct.unpack_from("<H" if wide_length else "<B", body, place)[0]
    place += 2 if wide_length else 1
    is_wide = body[place] & 1 if length else 0
    raw = body[place + 1 : place + 1 + length * (2 if is_wide else 1)]
    return raw.decode("utf-16-le" if is_wide else "latin-1", "replace")


def shared_strings(parts: list[bytes]) -> list[str]:
    """All shared strings; one may run on in the next record, which then says again how wide its letters are."""
    return list(_strings(parts)) if parts else []


def _strings(parts: list[bytes]) -> Iterator[str]:
    total = min(struct.unpack_from("<I", parts[0], 4)[0], MAX_STRINGS)
    walk = _Walk(parts, place=8)
    for _ in range(total):
        if not walk.has_more():
            return
        length, flags = struct.unpack("<HB", walk.plain(3))
        runs = 4 * struct.unpack("<H", walk.plain(2))[0] if flags & 8 else 0
        extra = struct.unpack("<I", walk.plain(4))[0] if flags & 4 else 0
        yield walk.letters(length, is_wide=bool(flags & 1))
        walk.skip(runs + extra)


class _Walk:
    """A position in records that continue each other."""

    def __init__(self, parts: list[bytes], *, place: int) -> None:
        self._parts, self._part, self._place = parts, 0, place

    def has_more(self) -> bool:
        while self._part < len(self._parts) and self._place >= len(self._parts[self._part]):
            self._part, self._place = self._part + 1, 0
        return self._part < len(self._parts)

    def plain(self, count: int) -> bytes:
        taken = b""
        while len(taken) < count and self.has_more():
            piece = self._parts[self._part][self._place : self._place + count - len(taken)]
            taken, self._place = taken + piece, self._place + len(piece)
        return taken

    def skip(self, count: int) -> None:
        while count > 0 and self.has_more():
            step = min(count, len(self._parts[self._part]) - self._place)
            count, self._place = count - step, self._place + step

    def letters(self, count: int, *, is_wide: bool) -> str:
        pieces = []
        while count > 0 and self._part < len(self._parts):
            width = 2 if is_wide else 1
            raw = self._parts[self._part][self._place : self._place + count * width]
            pieces.append(raw.decode("utf-16-le" if is_wide else "latin-1", "replace"))
            count, self._place = count - len(raw) // width, self._place + len(raw)
            if count > 0:
                self._part, self._place = self._part + 1, 1
                is_wide = self._part < len(self._parts) and bool(self._parts[self._part][:1].strip(b"\x00"))
        return "".join(pieces)
