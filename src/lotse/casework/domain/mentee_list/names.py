"""Given and family names from one cell or two.

Where the order is not said by a comma, a header, a particle, capitals or the rest of the column, the split is a
proposal. Names are kept as written; only words in capitals throughout get ordinary letters, because they would be
taken for shouting in every letter that follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from .readings import EMPTY_READING, LONGEST_FACT, TOO_LONG, Reading, reading_of_markers, sure, unreadable, unsure
from .spelling import fold, one_line


class NameOrder(StrEnum):
    """How a column of full names is written where there is no comma."""

    GIVEN_FIRST = "given_first"
    FAMILY_FIRST = "family_first"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class NameReading:
    """A name in its two parts, with what carriers put beside it."""

    given: Reading
    family: Reading
    sex: str = ""
    born: str = ""


SALUTATIONS = {"herr": "m", "herrn": "m", "hr": "m", "mr": "m", "frau": "f", "fr": "f", "mrs": "f", "ms": "f"}
TITLES = frozenset({"dr", "prof", "med", "ing", "dipl", "rer", "nat", "phil", "mag", "pd"})
PARTICLES = frozenset(
    {
        "von", "vom", "van", "der", "den", "dem", "de", "del", "della", "dello", "di", "da", "dos", "das", "du",
        "des", "la", "le", "lo", "zu", "zum", "zur", "el", "al", "ul", "abu", "abo", "abou", "bin", "bint",
        "ibn", "ben", "ould", "ait", "ter", "ten", "af", "av", "st", "san", "santa", "mac", "mc",
    }
)  # fmt: skip
LOWER_PARTICLES = frozenset(
    {
        "la", "le",
        "von", "vom", "van", "der", "den", "dem", "de", "del", "della", "di", "da", "dos", "das", "du", "des",
        "zu", "zum", "zur", "ter", "ten", "af", "av", "bin", "bint", "ibn",
    }
)  # fmt: skip
FOOTNOTE = re.compile(r"(?:\s*(?:[*†‡¹²³⁴⁵]+|\(\d\)|(?<=[^\W\d_])\d\)?|(?<=\s)\d\)))+$")
BRACKET = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]*)[)\]]\s*")
BORN = re.compile(
    r"[,;]?\s*(?:\bgeb(?:oren)?\.?\s*(?:am\s*)?|\*\s*)?:?\s*(?P<day>\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|"
    r"\d{4}-\d{2}-\d{2})\s*$",
    re.IGNORECASE,
)
NEE = re.compile(r"[,;]?\s+(?:geb\.|geborene?r?|gesch\.|verw\.|gen\.|genannt|alias)\s+\S.*$", re.IGNORECASE)
COMMA = re.compile(r"\s*[,;،]\s*")
NO_NAME = re.compile(r"^(n\.?\s?n\.?|name|unbekannt|anonym|xxx*|frei|unbesetzt)$")
# What a program writes for a letter that its alphabet does not have.
LOST_LETTER = re.compile(r"\?|\ufffd")
LOST_LETTER_HINT = "Im Namen ist vermutlich ein Buchstabe verloren gegangen."
NO_ORDER = "Vor- und Nachname sind nicht sicher zu trennen."


@lru_cache(maxsize=1)
def _known_names() -> tuple[frozenset[str], frozenset[str]]:
    """Given names that are nothing else, and those that usually have a second one after them."""
    groups: dict[str, set[str]] = {}
    current: set[str] = set()
    for line in files(__package__).joinpath("given_names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = groups.setdefault(line.strip("[]"), set())
        elif not line.startswith("#"):
            current.update(fold(name) for name in line.split())
    return frozenset(groups["given"] - groups["both"]), frozenset(groups["compound"])


def is_given_name(word: str) -> bool:
    """Whether every part of the word is known as a given name and as nothing else."""
    return all(fold(part) in _known_names()[0] for part in word.split("-"))


@lru_cache(maxsize=65536)
def read_full_name(text: str, order: NameOrder) -> NameReading:
    """Both names from one cell."""
    if len(text) > LONGEST_FACT:
        return NameReading(EMPTY_READING, TOO_LONG)
    rest, sex, born, extra = _without_company(one_line(text))
    if not any(char.isalpha() for char in rest) or NO_NAME.match(fold(rest)):
        problem = reading_of_markers(text) or unreadable("Hier fehlt der Name.")
        return NameReading(EMPTY_READING, problem, sex, born)
    parts = [part for part in COMMA.split(rest) if part]
    if len(parts) == 2:
        given, family = _of_comma(parts)
    elif len(parts) > 2:
        given, family = unsure(parts[1], NO_ORDER), unsure(parts[0], NO_ORDER)
    else:
        given, family = _of_words(parts[0].split(), order, text)
    hint = "In der Zelle steht noch etwas neben dem Namen." if extra else ""
    return NameReading(_tidied(given, hint), _tidied(family, hint), sex, born)


@lru_cache(maxsize=65536)
def read_single_name(text: str) -> NameReading:
    """A cell that holds only the given or only the family name; the result is in `family`."""
    if len(text) > LONGEST_FACT:
        return NameReading(EMPTY_READING, TOO_LONG)
    rest, sex, born, extra = _without_company(one_line(text))
    if not any(char.isalpha() for char in rest) or NO_NAME.match(fold(rest)):
        return NameReading(EMPTY_READING, reading_of_markers(text) or unreadable("Hier fehlt der Name."), sex, born)
    if COMMA.search(rest) and "," in rest.strip(" ,;"):
        return NameReading(EMPTY_READING, unsure(_cased(rest), "Hier stehen zwei Namen in einer Zelle."), sex, born)
    hint = "In der Zelle steht noch etwas neben dem Namen." if extra else ""
    return NameReading(EMPTY_READING, _tidied(sure(rest.strip(" ,;")), hint), sex, born)


def _without_company(text: str) -> tuple[str, str, str, str]:
    """The name alone; sex from a salutation, a day of birth, and whatever else stood beside the name."""
    born, extra = "", ""
    brackets = BRACKET.findall(text)
    rest = BRACKET.sub(" ", text)
    for inside in brackets:
        match = BORN.search(" " + inside)
        born, extra = (match["day"], extra) if match else (born, extra + inside)
    if match := BORN.search(rest):
        born, rest = match["day"], rest[: match.start()]
    if match := NEE.search(rest):
        extra, rest = extra + match[0], rest[: match.start()]
    rest = FOOTNOTE.sub("", rest.strip()).strip(" *'\"")
    rest, sex = _without_salutation(rest)
    return rest, sex, born, extra


def _without_salutation(text: str) -> tuple[str, str]:
    sex = ""
    kept: list[str] = []
    for word in text.split():
        plain = fold(word).strip(".,:-")
        if plain in SALUTATIONS and not sex and (not kept or kept[-1].endswith(",") or word.endswith(".")):
            sex = SALUTATIONS[plain]
        elif plain in TITLES and word.endswith((".", ".,")):
            continue
        else:
            kept.append(word)
    return " ".join(kept).strip(" ,;") if kept else text, sex


def _of_comma(parts: list[str]) -> tuple[Reading, Reading]:
    """Before the comma stands the family name, unless both sides say clearly that it is the other way round."""
    family, given = parts
    swapped = all(map(is_given_name, family.split())) and not any(map(is_given_name, given.split()))
    if swapped and fold(given.split()[0]) in PARTICLES:
        return unsure(family, NO_ORDER), unsure(given, NO_ORDER)
    return sure(given), sure(family)


def _of_words(words: list[str], order: NameOrder, text: str) -> tuple[Reading, Reading]:
    if len(words) == 1:
        return EMPTY_READING, unsure(words[0], "Hier steht nur ein Name.")
    by_capitals = _split_by_capitals(words)
    if by_capitals is not None:
        return sure(" ".join(by_capitals[0])), sure(" ".join(by_capitals[1]))
    if order is NameOrder.UNKNOWN:
        order = order_of_words(words)
    if order is NameOrder.UNKNOWN:
        return unsure(" ".join(words[:-1]), NO_ORDER), unsure(words[-1], NO_ORDER)
    given, family, is_clear = _split(words, order)
    seen = order_of_words(words)
    is_clear = is_clear and seen in (order, NameOrder.UNKNOWN)
    if not given:
        return EMPTY_READING, unsure(" ".join(words), NO_ORDER)
    if is_clear:
        return sure(" ".join(given)), sure(" ".join(family))
    return unsure(" ".join(given), NO_ORDER), unsure(" ".join(family), NO_ORDER)


def _split(words: list[str], order: NameOrder) -> tuple[list[str], list[str], bool]:
    """Given names, family names, and whether the border between them is clear."""
    if order is NameOrder.FAMILY_FIRST:
        border = _end_of_family(words)
        given, family = words[border:], words[:border]
        return (
            given,
            family,
            (len(given) == 1 and (len(family) == 1 or _is_particle(family[0]))) or _is_one_given(given),
        )
    border = _start_of_family(words)
    given, family = words[:border], words[border:]
    has_particle = _is_particle(family[0]) and len(family) > 1
    return given, family, len(words) == 2 or (_is_one_given(given) and (has_particle or len(family) == 1))


def _is_one_given(given: list[str]) -> bool:
    """One person's given names: "Fatima Zahra" and "Abdul Rahman", but not "Fatima Kovalenko"."""
    if len(given) == 1:
        return True
    starts_compound = fold(given[0]) in _known_names()[1] and len(given) == 2
    return starts_compound or all(map(is_given_name, given))


def _start_of_family(words: list[str]) -> int:
    for place in range(1, len(words) - 1):
        if _is_particle(words[place]):
            return place
    return len(words) - 1


def _end_of_family(words: list[str]) -> int:
    place = 0
    while place < len(words) - 2 and _is_particle(words[place]):
        place += 1
    return place + 1


def _is_particle(word: str) -> bool:
    return fold(word).strip(".'’") in PARTICLES


def _split_by_capitals(words: list[str]) -> tuple[list[str], list[str]] | None:
    """Where capitals say which is which: "AL-HASSAN Rahel", "Rahel AL-HASSAN"."""
    shouted = [sum(map(str.isalpha, word)) > 1 and word.upper() == word and word.lower() != word for word in words]
    border = shouted.count(True)
    if border in (0, len(words)):
        return None
    if all(shouted[:border]):
        return words[border:], words[:border]
    if all(shouted[-border:]):
        return words[:-border], words[-border:]
    return None


def order_of_words(words: list[str]) -> NameOrder:
    """What the words themselves show: a particle in front, or one end that is only ever a given name."""
    if _is_particle(words[0]) and len(words) > 2:
        return NameOrder.FAMILY_FIRST
    if len(words) > 2 and any(map(_is_particle, words[1:-1])):
        return NameOrder.GIVEN_FIRST
    first, last = is_given_name(words[0]), is_given_name(words[-1])
    if first == last:
        return NameOrder.UNKNOWN
    return NameOrder.GIVEN_FIRST if first else NameOrder.FAMILY_FIRST


def order_of_column(texts: Iterable[str]) -> NameOrder:
    """The order that the clear cells of a column agree on; one list is written by one hand."""
    votes = {NameOrder.GIVEN_FIRST: 0, NameOrder.FAMILY_FIRST: 0}
    for text in texts:
        rest = _without_company(one_line(text[:LONGEST_FACT]))[0]
        found = rest.split()
        if COMMA.search(rest) or len(found) < 2 or _split_by_capitals(found):
            continue
        order = order_of_words(found)
        if order is not NameOrder.UNKNOWN:
            votes[order] += 1
    most, least = sorted(votes, key=lambda order: votes[order], reverse=True)
    if votes[most] >= 3 and votes[most] >= 8 * votes[least]:
        return most
    return NameOrder.UNKNOWN


def _tidied(reading: Reading, hint: str) -> Reading:
    value = _cased(reading.value) if isinstance(reading.value, str) else reading.value
    if isinstance(value, str) and LOST_LETTER.search(value):
        return unsure(value, LOST_LETTER_HINT)
    return Reading(value, reading.certainty, reading.hint or hint)


def _cased(name: str) -> str:
    """AL-HASSAN becomes Al-Hassan; VON DER MAASS becomes von der Maass. Mixed writing is left alone."""
    if name.upper() != name or name.lower() == name or sum(map(str.isalpha, name)) < 3:
        return name
    cased = re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), name)
    return " ".join(
        word.lower() if fold(word) in LOWER_PARTICLES and " " in name else word for word in cased.split(" ")
    )
