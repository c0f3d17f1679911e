"""One spelling for comparison, and a clean one for keeping.

Carriers paste from mails, PDF files and forms: non-breaking spaces, zero-width characters, direction marks and
decomposed accents arrive with the text. `clean` removes what nobody can see; `fold` is for comparing only.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Zero-width space, joiners, direction marks and isolates, byte order mark, soft hyphen, variation selectors.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]"
)
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]")
LINE_BREAK = re.compile(r"\r\n?|\x85|\u2028|\u2029|_x000[dD]_")
WORD = re.compile(r"\w+")
SPACES = re.compile(r"[^\S\n]+")
NEEDS_CLEANING = re.compile(r"[^\x20-\x7e\xa1-\xac\xae-\u02ff]|  |^ | $|_x000")
# A zero-width non-joiner belongs to the spelling between Arabic letters and to nothing else.
STRAY_NON_JOINER = re.compile("(?<![\u0600-\u06ff])\u200c|\u200c(?![\u0600-\u06ff])")
LONE_SURROGATE = re.compile("[\ud800-\udfff]")

# Accents of Latin, Cyrillic, Hebrew and Arabic letters once they are written apart.
MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u20d0-\u20ff]"
)
FOLDED_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"}
)


def clean(text: str) -> str:
    """Text as a reader sees it: composed, without invisible characters, line breaks kept."""
    if not NEEDS_CLEANING.search(text):
        return text
    text = LINE_BREAK.sub("\n", text)
    text = CONTROL.sub("", INVISIBLE.sub("", ODD_SPACE.sub(" ", text)))
    text = LONE_SURROGATE.sub("\ufffd", STRAY_NON_JOINER.sub("", text))
    text = SPACES.sub(" ", unicodedata.normalize("NFC", text))
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def one_line(text: str) -> str:
    """The same on one line; for everything that is not prose."""
    return " ".join(text.split())


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents; ä becomes ae as in German spelling without umlauts."""
    if text.isascii():
        return " ".join(text.lower().split())
    lowered = unicodedata.normalize("NFC", text).casefold().translate(FOLDED_LETTERS)
    return " ".join(MARKS.sub("", unicodedata.normalize("NFKD", lowered)).split())


@lru_cache(maxsize=65536)
def words(text: str) -> str:
    """Folded words with single spaces; the paragraph sign becomes the word that it stands for."""
    folded = fold(text).replace("§", " paragraf ").replace("#", " nr ").replace("_", " ")
    return " ".join(WORD.findall(folded))


def western_digits(text: str) -> str:
    """Arabic-Indic and Persian digits as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
