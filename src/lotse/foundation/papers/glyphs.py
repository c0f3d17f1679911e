"""Which signs our fonts can print. PDF/UA refuses a page with a sign that nobody could see or hear.

Read from the fonts' own character maps (OpenType `cmap`, formats 4 and 12), so the answer follows the fonts.
"""

import struct
import unicodedata
from functools import cache
from pathlib import Path

# Stands for a sign that cannot be printed, such as a pictogram.
MISSING = "?"
# Signs that change what a reader sees without being seen: no place for them on a signed paper.
_DECEIVING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@cache
def printable_signs(fonts: Path) -> frozenset[int]:
    """All code points that at least one regular font of the folder shows."""
    held: set[int] = set()
    for file in sorted(fonts.glob("*-Regular.ttf")):
        held |= _code_points(file.read_bytes())
    return frozenset(held)


def as_printed(text: str, fonts: Path) -> str:
    """`text` as the paper can show it: composed, without control signs, a question mark for what no font has."""
    known = printable_signs(fonts)
    return "".join(_shown(sign, known) for sign in unicodedata.normalize("NFC", text.replace("\r\n", "\n")))


def _shown(sign: str, known: frozenset[int]) -> str:
    if sign == "\n":
        return sign
    kind = unicodedata.category(sign)
    if sign == "\t" or kind == "Zs":
        return " "
    if kind == "Cc" or sign in _DECEIVING:
        return ""
    if ord(sign) in known:
        return sign
    return "" if kind in ("Cf", "Mn") else MISSING


def _code_points(font: bytes) -> set[int]:
    (count,) = struct.unpack_from(">H", font, 4)
    for n in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", font, 12 + 16 * n)
        if tag == b"cmap":
            return _read_cmap(font, offset)
    return set()


def _read_cmap(font: bytes, base: int) -> set[int]:
    (count,) = struct.unpack_from(">H", font, base + 2)
    held: set[int] = set()
    for n in range(count):
        _, _, offset = struct.unpack_from(">HHL", font, base + 4 + 8 * n)
        (kind,) = struct.unpack_from(">H", font, base + offset)
        if kind == 4:
            held |= _read_segments(font, base + offset)
        elif kind == 12:
            held |= _read_groups(font, base + offset)
    return held


def _read_segments(font: bytes, at: int) -> set[int]:
    (doubled,) = struct.unpack_from(">H", font, at + 6)
    segments = doubled // 2
    ends = struct.unpack_from(f">{segments}H", font, at + 14)
    starts = struct.unpack_from(f">{segments}H", font, at + 16 + doubled)
    return {code for start, end in zip(starts, ends, strict=True) if start != 0xFFFF for code in range(start, end + 1)}


def _read_groups(font: bytes, at: int) -> set[int]:
    (groups,) = struct.unpack_from(">L", font, at + 12)
    held: set[int] = set()
    for n in range(groups):
        start, end, _ = struct.unpack_from(">LLL", font, at + 16 + 12 * n)
        held.update(range(start, end + 1))
    return held
