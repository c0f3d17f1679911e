"""May two records be the same person? A warning with reasons before a second file is opened, never a decision.

Here vowels count: Mohammed and Muhammad are one name, Mohammed and Mahmoud, Jamal and Jamil, Amin and Amina are not.
Names are compared word by word in any order, given and family name also the other way round. A birth date on the
first of January is weak evidence: it stands for "unknown" in very many papers of refugees. A different birth date
means different people, whatever the names, unless it looks like a slip of the pen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, IntEnum
from functools import lru_cache
from itertools import takewhile

from lotse.foundation.names.scripts import folded_words
from lotse.foundation.names.search import articles_joined
from lotse.foundation.names.sounds import keys_of_spelling
from lotse.foundation.names.vowels import has_like_vowels


class Strength(IntEnum):
    """How seriously to ask."""

    NONE = 0
    POSSIBLE = 1
    LIKELY = 2
    SAME = 3


class Reason(Enum):
    """What speaks for or against; the screen says it in words."""

    GIVEN_NAME_SAME = "given_name_same"
    GIVEN_NAME_VARIANT = "given_name_variant"
    GIVEN_NAME_SIMILAR = "given_name_similar"
    GIVEN_NAME_DIFFERENT = "given_name_different"
    FAMILY_NAME_SAME = "family_name_same"
    FAMILY_NAME_VARIANT = "family_name_variant"
    FAMILY_NAME_SIMILAR = "family_name_similar"
    FAMILY_NAME_DIFFERENT = "family_name_different"
    NAMES_SWAPPED = "names_swapped"
    BIRTH_DATE_SAME = "birth_date_same"
    BIRTH_DATE_SAME_FIRST_OF_JANUARY = "birth_date_same_first_of_january"
    BIRTH_DATE_DAY_AND_MONTH_SWAPPED = "birth_date_day_and_month_swapped"
    BIRTH_DATE_CLOSE = "birth_date_close"
    BIRTH_YEAR_SAME_DAY_UNKNOWN = "birth_year_same_day_unknown"
    BIRTH_DATE_UNKNOWN = "birth_date_unknown"
    BIRTH_DATE_DIFFERENT = "birth_date_different"


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What is compared; a missing birth date is None."""

    given_name: str
    family_name: str
    born_on: date | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """The answer with its reasons, names first."""

    strength: Strength
    reasons: tuple[Reason, ...]


_Word = tuple[str, str]  # Folded, and as the table of sounds spells it.


class _Level(IntEnum):
    DIFFERENT = 0
    SLIP = 1  # One letter apart: a slip of the pen, or Farhad and his twin Farhan.
    PARTIAL = 2  # A part of the name (Ahmad, Ahmad Khalil), or a script without vowels.
    VARIANT = 3
    SAME = 4


def same_person_likeness(first: PersonFacts, second: PersonFacts) -> Likeness:
    """Compare two records; symmetric."""
    straight = _names(first, second)
    swapped = _names(first, PersonFacts(second.family_name, second.given_name))
    is_swapped = (min(swapped), sum(swapped)) > (min(straight), sum(straight)) and min(swapped) >= _Level.VARIANT
    given, family = swapped if is_swapped else straight
    birth = _birth(first.born_on, second.born_on)
    reasons = [_GIVEN[given], _FAMILY[family], *([Reason.NAMES_SWAPPED] if is_swapped else []), birth]
    strength = _strength(given, family, birth)
    if is_swapped:
        strength = min(strength, Strength.LIKELY)
    return Likeness(strength, tuple(reasons))


_GIVEN = {
    _Level.SAME: Reason.GIVEN_NAME_SAME,
    _Level.VARIANT: Reason.GIVEN_NAME_VARIANT,
    _Level.PARTIAL: Reason.GIVEN_NAME_SIMILAR,
    _Level.SLIP: Reason.GIVEN_NAME_SIMILAR,
    _Level.DIFFERENT: Reason.GIVEN_NAME_DIFFERENT,
}
_FAMILY = {
    _Level.SAME: Reason.FAMILY_NAME_SAME,
    _Level.VARIANT: Reason.FAMILY_NAME_VARIANT,
    _Level.PARTIAL: Reason.FAMILY_NAME_SIMILAR,
    _Level.SLIP: Reason.FAMILY_NAME_SIMILAR,
    _Level.DIFFERENT: Reason.FAMILY_NAME_DIFFERENT,
}
# Evidence of the birth date → what the weaker of both names must be for LIKELY and for POSSIBLE.
_NEEDED = {
    Reason.BIRTH_DATE_SAME_FIRST_OF_JANUARY: (_Level.SAME, _Level.VARIANT),
    Reason.BIRTH_DATE_DAY_AND_MONTH_SWAPPED: (_Level.VARIANT, _Level.SLIP),
    Reason.BIRTH_DATE_CLOSE: (None, _Level.VARIANT),
    Reason.BIRTH_YEAR_SAME_DAY_UNKNOWN: (None, _Level.VARIANT),
    Reason.BIRTH_DATE_UNKNOWN: (None, _Level.VARIANT),
}


def _strength(given: _Level, family: _Level, birth: Reason) -> Strength:
    low, high = sorted((given, family))
    if birth is Reason.BIRTH_DATE_DIFFERENT or high < _Level.PARTIAL:
        return Strength.NONE
    if birth is Reason.BIRTH_DATE_SAME:
        return _on_same_day(given, family)
    for_likely, for_possible = _NEEDED[birth]
    if for_likely is not None and low >= for_likely:
        return Strength.LIKELY
    return Strength.POSSIBLE if low >= for_possible else Strength.NONE


def _on_same_day(given: _Level, family: _Level) -> Strength:
    """One name different may be one person who has married, or a twin: only possible."""
    if min(given, family) is _Level.SAME:
        return Strength.SAME
    if family is _Level.DIFFERENT or given <= _Level.SLIP:
        return Strength.POSSIBLE
    return Strength.LIKELY


def _birth(first: date | None, second: date | None) -> Reason:
    if first is None or second is None:
        return Reason.BIRTH_DATE_UNKNOWN
    new_year = ((first.month, first.day) == (1, 1), (second.month, second.day) == (1, 1))
    if first == second:
        return Reason.BIRTH_DATE_SAME_FIRST_OF_JANUARY if all(new_year) else Reason.BIRTH_DATE_SAME
    if first.year == second.year:
        if (first.day, first.month) == (second.month, second.day):
            return Reason.BIRTH_DATE_DAY_AND_MONTH_SWAPPED
        if any(new_year):
            return Reason.BIRTH_YEAR_SAME_DAY_UNKNOWN
    is_close = not any(new_year) and _digits_apart(first, second) == 1
    return Reason.BIRTH_DATE_CLOSE if is_close else Reason.BIRTH_DATE_DIFFERENT


def _digits_apart(first: date, second: date) -> int:
    return sum(a != b for a, b in zip(first.isoformat(), second.isoformat(), strict=True))


def _names(first: PersonFacts, second: PersonFacts) -> tuple[_Level, _Level]:
    if all((first.given_name, first.family_name, second.given_name, second.family_name)):
        given = _name_level(first.given_name, second.given_name)
        return given, _name_level(first.family_name, second.family_name)
    whole = _name_level(f"{first.given_name} {first.family_name}", f"{second.given_name} {second.family_name}")
    return whole, whole


@lru_cache(maxsize=1 << 14)
def _name_level(first: str, second: str) -> _Level:
    """Words in any order; where one name has more words than the other, partial at best."""
    one, other = _words(first), _words(second)
    level = _level_of_words(one.spellings, other.spellings)
    if level < _Level.VARIANT and one.has_article != other.has_article:  # Al-Hassan, Alhassan.
        level = max(level, _level_of_words(_without_article(one), _without_article(other)))
    return level


def _level_of_words(first: Sequence[_Word], second: Sequence[_Word]) -> _Level:
    short, long = sorted((first, second), key=len)
    if not short:
        return _Level.DIFFERENT
    level = _Level.SAME if len(short) == len(long) else _Level.PARTIAL
    left = list(long)
    for word in short:
        best = max(left, key=lambda other: _word_level(word, other))
        level = min(level, _word_level(word, best))
        left.remove(best)
    if level < _Level.VARIANT and len(short) != len(long):
        level = max(level, min(_Level.VARIANT, _word_level(_together(short), _together(long))))
    return level


@dataclass(frozen=True, slots=True)
class _Words:
    spellings: tuple[_Word, ...]
    has_article: bool


def _words(name: str) -> _Words:
    words, spellings = folded_words(name)
    joined = tuple(articles_joined(words, spellings))
    return _Words(joined, sum(len(word) for word, _ in joined) < sum(map(len, words)))


def _without_article(words: _Words) -> tuple[_Word, ...]:
    """The words, an article that is written onto its word taken off (only where there is enough left)."""
    return tuple(
        (w[2:], s[2:]) if w[:2] in ("al", "el") and len(w) > 5 and w == s and not words.has_article else (w, s)
        for w, s in words.spellings
    )


def _together(words: Sequence[_Word]) -> _Word:
    return "".join(word for word, _ in words), "".join(spelling for _, spelling in words)


def _word_level(first: _Word, second: _Word) -> _Level:
    if first[0] == second[0]:
        return _Level.SAME
    if not set(keys_of_spelling(first[1])).isdisjoint(keys_of_spelling(second[1])):
        if "." in first[1] or "." in second[1]:  # Without vowels.
            return _Level.PARTIAL
        if has_like_vowels(first[1], second[1]):
            return _Level.VARIANT
        return _Level.DIFFERENT
    return _Level.SLIP if _is_slip(first[0], second[0]) else _Level.DIFFERENT


def _is_slip(first: str, second: str) -> bool:
    """One letter too many, too few, wrong, or two changed round, in words of five letters and more."""
    if min(len(first), len(second)) < 5 or abs(len(first) - len(second)) > 1 or first[0] != second[0]:
        return False
    same = takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False))
    start = sum(1 for _ in same)
    one, other = first[start:], second[start:]
    if one[1:] == other[1:] or one[1:] == other or one == other[1:]:
        return True
    return one[:2][::-1] == other[:2] and one[2:] == other[2:]
