"""Which alphabet a text file was written in.

Files say nothing about it. A byte order mark or valid UTF-8 decides; otherwise the candidates compete for the
reading with the most letters that German lists contain and the fewest that they do not.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from .refusals import ListRefused, RefusalCode

CANDIDATES = ("cp1252", "mac_roman", "cp850", "iso8859_15", "cp1250", "cp1251", "cp1254")
LABELS = {
    "utf_8": "UTF-8", "utf_8_sig": "UTF-8", "utf_16": "UTF-16", "cp1252": "Windows-1252", "mac_roman": "Mac Roman",
    "cp850": "DOS 850",
    "iso8859_15": "ISO 8859-15", "cp1250": "Windows-1250", "cp1251": "Windows-1251", "cp1254": "Windows-1254",
}  # fmt: skip
GERMAN = re.compile("[äöüßÄÖÜ]")
GERMAN_IN_WORD = re.compile("(?<=[a-zA-Z])[äöüß]|[ÄÖÜ](?=[a-z])|§(?=[ \u00a0\\d§])|[äöü](?=[a-z]{2})")
ACCENTED_IN_WORD = re.compile(
    "(?<=[a-zA-Z])[éèêëáàâãåçñíïîóôõúûşğšžćčńłęąőűțșă](?=[a-z]|\\b)|[ÇŞİÉŠŽŁ](?=[a-z])|(?<=[a-zA-Z])ı(?=[a-z])|"
    "(?<=[a-z])ý\\b"
)
CYRILLIC_WORD = re.compile("[А-ЯЁЄІЇҐа-яёєіїґ]{3,}")
USEFUL_SIGN = re.compile("[€–„“”’…°²³]")
UNLIKELY = re.compile("[\u0080-\u009f¤¦¨¬¯¸¹º¼½¾ÐÞþð¢¥‡†‰ˆ˜ƒ÷×∂∑∏∫ΩæøπªÆØ√≈∆◊ﬁﬂ░▒▓│┤╣║╗╝┐└┴┬├─┼╚╔╩╦╠═╬┘┌█▄▌▐▀Šš]")
MOJIBAKE = re.compile("Ã[\u0080-\u00bfŸœžŒŽ€„…†‡ˆ‰Š‹“”•–—˜™š›]|Â[§ \u00a0°]|Å[žŸ¡]|Ä[±Ÿ‡]")
SAMPLE = 400_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the alphabet that it was read in, and what to look at."""

    text: str
    encoding: str
    warning: str = ""


def decode(data: bytes) -> Decoded:
    """The text of a file, or a refusal when it is none."""
    decoded = _by_mark(data) or _as_utf_16(data) or _as_utf_8(data) or _by_score(data)
    if "\x00" in decoded.text:
        raise ListRefused(RefusalCode.BINARY)
    return _without_double_encoding(decoded)


def _by_mark(data: bytes) -> Decoded | None:
    marks = {codecs.BOM_UTF8: "utf_8_sig", codecs.BOM_UTF16_LE: "utf_16", codecs.BOM_UTF16_BE: "utf_16"}
    for mark, encoding in marks.items():
        if data.startswith(mark):
            return _decoded(data, encoding)
    return None


def _decoded(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf_8_sig":
            return _by_score(data[3:])
        raise ListRefused(RefusalCode.BROKEN) from error


def _as_utf_16(data: bytes) -> Decoded | None:
    """Without a mark UTF-16 shows by every second byte of Latin text being zero."""
    head = data[:4000]
    if head.count(0) < len(head) // 4:
        return None
    encoding = "utf_16_le" if head[1::2].count(0) > head[0::2].count(0) else "utf_16_be"
    return Decoded(_decoded(data[: len(data) // 2 * 2], encoding).text, "utf_16")


_NO_LETTER = re.compile(r"[^\w§ ]|[\d_]")


def _as_utf_8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf_8")
    except UnicodeDecodeError:
        return None


def _by_score(data: bytes) -> Decoded:
    sample = data[:SAMPLE]
    controls = sum(sample.count(code) for code in (*range(9), 11, 12, *range(14, 32)))
    if controls > len(sample) // 200:
        raise ListRefused(RefusalCode.BINARY)
    scores = {}
    for encoding in CANDIDATES:
        try:
            scores[encoding] = _score(sample.decode(encoding))
        except UnicodeDecodeError:
            continue
    if not scores:
        return Decoded(data.decode("cp1252", "replace"), "cp1252", _uncertain("cp1252"))
    best, *others = sorted(scores, key=lambda name: (-scores[name], CANDIDATES.index(name)))
    if scores[best] < -len(sample) // 20:
        raise ListRefused(RefusalCode.BINARY)
    is_close = any(scores[best] - scores[name] < 2 and _differ(sample, best, name) for name in others[:2])
    return Decoded(data.decode(best, "replace"), best, _uncertain(best) if is_close else "")


def _differ(sample: bytes, first: str, second: str) -> bool:
    return sample.decode(first, "replace") != sample.decode(second, "replace")


def _uncertain(encoding: str) -> str:
    return (
        f"Der Zeichensatz ist nicht eindeutig; gelesen wurde {LABELS[encoding]}. Bitte prüfen Sie Umlaute und Akzente."
    )


def _score(text: str) -> int:
    """Letters in plausible places count for a reading, box drawings and signs within words against it."""
    words = _NO_LETTER.sub(" ", text)
    good = 4 * len(GERMAN_IN_WORD.findall(text)) + 2 * len(ACCENTED_IN_WORD.findall(words)) + len(GERMAN.findall(text))
    cyrillic = CYRILLIC_WORD.findall(text)
    good += sum(map(len, cyrillic)) if all(len(word) < 30 for word in cyrillic) else 0
    return good + len(USEFUL_SIGN.findall(text)) - 3 * len(UNLIKELY.findall(text))


def _without_double_encoding(decoded: Decoded) -> Decoded:
    """UTF-8 that was once opened as Windows-1252 and saved again: "MÃ¼ller". Undone only when it fits throughout."""
    if len(MOJIBAKE.findall(decoded.text[:SAMPLE])) < 2 or GERMAN_IN_WORD.search(decoded.text[:SAMPLE]):
        return decoded
    try:
        repaired = decoded.text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return decoded
    return Decoded(
        repaired,
        decoded.encoding,
        "Umlaute waren doppelt verschlüsselt (zum Beispiel „Ã¼“) und wurden wiederhergestellt.",
    )
