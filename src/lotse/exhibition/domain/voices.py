"""What visitors write: kinds, states, how a text is cleaned, what to look at twice, when figures may be shown.

Nothing here decides what is shown: a hint marks an entry for a human, and only a human shows or hides it.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from tomllib import loads

LONGEST = 500
# An entry that is not on show goes after this long; what was asked of a person included.
KEPT = timedelta(days=90)
# Figures about fewer people could be read as figures about somebody.
FEWEST = 10


class Kind(StrEnum):
    """What an entry is."""

    ANSWER = "answer"
    QUESTION = "question"
    FEEDBACK = "feedback"


class State(StrEnum):
    """Where an entry stands; nothing leaves `waiting` by itself."""

    WAITING = "waiting"
    SHOWN = "shown"
    HIDDEN = "hidden"


class Way(StrEnum):
    """How an entry came in."""

    PHONE = "phone"
    TABLET = "tablet"
    PAPER = "paper"


class Hint(StrEnum):
    """Why an editor should look twice."""

    HATE = "hate"
    LINK = "link"
    CONTACT = "contact"
    LOUD = "loud"
    REPEATED = "repeated"


# Visible signs only, and the two joiners without which Persian cannot be written.
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
_KEPT_SIGNS = frozenset("\n\u200c\u200d")
# What stands for letters in words that want to slip through.
_DISGUISES = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "$": "s", "@": "a", "!": "i"})
_LINK = re.compile(r"https?://|www\.|\b[a-z0-9-]{2,}\.(?:de|com|net|org|info|ru|cn|xyz|top|shop|online|site)\b", re.I)
_CONTACT = re.compile(r"[^\s@]+@[^\s@]+\.\w{2,}|(?:\+|\b00|\b0)\d(?:[\s/()-]*\d){6,}")
_RUN = re.compile(r"(.)\1{5,}")


def cleaned(text: str, *, lines: bool = True) -> str:
    """Without signs that nobody sees: controls, marks that turn the direction of what follows, private use."""
    seen = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = "".join(sign for sign in seen if sign in _KEPT_SIGNS or unicodedata.category(sign) not in _INVISIBLE)
    if not lines:
        return " ".join(kept.split())
    rows = (" ".join(row.split()) for row in kept.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(rows)).strip()


def folded(text: str) -> str:
    """As words are compared: small, without accents and disguises, letters only."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_DISGUISES))
    letters = (sign if sign.isalpha() else " " for sign in plain if not unicodedata.combining(sign))
    return " ".join("".join(letters).split())


@cache
def words_of_hate() -> Mapping[str, tuple[str, ...]]:
    """The house's own short list (data/review_words.toml): beginnings of words, and whole words."""
    table = loads((Path(__file__).parent.parent / "data" / "review_words.toml").read_text(encoding="utf-8"))
    return {kind: tuple(folded(word) for word in table[kind]) for kind in ("beginnings", "wholes")}


def hints(text: str) -> frozenset[Hint]:
    """What an editor should look at; empty for nearly everything that people write."""
    found = {Hint.LINK: _LINK, Hint.CONTACT: _CONTACT, Hint.REPEATED: _RUN}
    seen = {hint for hint, pattern in found.items() if pattern.search(text)}
    if _is_loud(text):
        seen.add(Hint.LOUD)
    if _is_hateful(text):
        seen.add(Hint.HATE)
    return frozenset(seen)


def _is_loud(text: str) -> bool:
    cased = [sign for sign in text if sign.isupper() or sign.islower()]
    return len(cased) >= 20 and sum(sign.isupper() for sign in cased) > 0.7 * len(cased)


def _is_hateful(text: str) -> bool:
    plain = folded(text)
    words = plain.split()
    # Letters that are spaced out belong together: "n a z i".
    spaced = "".join(word if len(word) == 1 else " " for word in words).split()
    known = words_of_hate()
    if any(f" {phrase}" in f" {plain}" for phrase in known["beginnings"] if " " in phrase):
        return True
    return any(word.startswith(known["beginnings"]) or word in known["wholes"] for word in (*words, *spaced))


def may_sum(entries: int) -> bool:
    """Whether figures about so many entries may be shown."""
    return entries >= FEWEST


def shares(answers: Iterable[str], of: Iterable[str]) -> dict[str, int] | None:
    """Whole percentages that add up to 100 for each of `of`; None where too few answered."""
    given = [answer for answer in answers if answer]
    if not may_sum(len(given)):
        return None
    keys = list(of)
    exact = {key: 100 * given.count(key) / len(given) for key in keys}
    whole = {key: int(value) for key, value in exact.items()}
    missing = 100 - sum(whole.values())
    for key in sorted(keys, key=lambda each: whole[each] - exact[each])[:missing]:
        whole[key] += 1
    return whole
