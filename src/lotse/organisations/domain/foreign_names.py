"""Names of Saxon towns in other languages and scripts: Drezno, Дрезден, درسدن, ድረስደን are one town.

The larger towns are listed as people write them (data/foreign_names.csv). Names in other scripts meet as plain Latin
letters, so that half a name and a slip of the pen are found too; smaller places are found by their sound alone.
"""

import csv
import difflib
from functools import cache
from pathlib import Path

from lotse.foundation.names import fold

_LIST = Path(__file__).parent.parent / "data" / "foreign_names.csv"
_LAST_LATIN_LETTER = "\u024f"
_SHORTEST = 3
_CUTOFF = 0.75


@cache
def _listed() -> tuple[tuple[str, str, str], ...]:
    """Official key, language (empty: written in Latin letters), name."""
    with _LIST.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    return tuple((ags, language, name) for ags, language, names in rows for name in names.split("|"))


def latin_names() -> tuple[tuple[str, str], ...]:
    """Name and official key of towns that neighbours call otherwise, in Latin letters."""
    return tuple((name, ags) for ags, language, name in _listed() if not language)


@cache
def _by_letters() -> dict[str, dict[str, str]]:
    """Plain letters → official key → the name as it is written."""
    found: dict[str, dict[str, str]] = {}
    for ags, language, name in _listed():
        if language:
            found.setdefault(fold(name), {}).setdefault(ags, name)
    return found


def is_in_another_script(text: str) -> bool:
    """Whether something in it is written in letters that are not Latin."""
    return any(letter.isalpha() and letter > _LAST_LATIN_LETTER for letter in text)


def whole_names(text: str) -> dict[str, str]:
    """Towns that are called exactly so: official key → the name that matched."""
    return dict(_by_letters().get(fold(text), {}))


def begun_names(text: str) -> dict[str, str]:
    """Towns whose name begins so; a single syllable says too little."""
    letters = fold(text)
    if len(letters) < _SHORTEST:
        return {}
    found = (held for known, held in _by_letters().items() if known.startswith(letters))
    return {ags: name for held in found for ags, name in held.items()}


def similar_names(text: str) -> dict[str, str]:
    """Towns that are called nearly so, the most similar first."""
    near = difflib.get_close_matches(fold(text), _by_letters(), n=3, cutoff=_CUTOFF)
    return {ags: name for known in near for ags, name in _by_letters()[known].items()}


def in_latin_letters(text: str) -> str:
    """The text as plain Latin letters, for names that no list knows."""
    return fold(text)
