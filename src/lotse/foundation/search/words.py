"""Words of texts and questions: as they are written, as they are compared, and which grammar PostgreSQL knows.

PostgreSQL has stems for nine of our languages. For the others (Polish, Czech, Slovak, Ukrainian, Persian, Tigrinya)
words with the same beginning count as forms of one word.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from lotse.foundation.names.scripts import fold

GRAMMARS: Final = {
    "de": "german",
    "de-simple": "german",
    "en": "english",
    "ro": "romanian",
    "hu": "hungarian",
    "ar": "arabic",
    "ru": "russian",
    "tr": "turkish",
    "fr": "french",
}
LONGEST_WORD: Final = 80
# Letters with their marks, digits; Arabic and Ethiopic marks belong to the word.
_WORD: Final = re.compile(r"[^\W_]+(?:[\u0300-\u036f\u064b-\u065f\u0670\u200c]+[^\W_]*)*")
_DIGRAPHS: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def grammar(language: str) -> str:
    """The name of PostgreSQL's configuration."""
    return GRAMMARS.get(language, "simple")


def words_of(text: str) -> Iterator[re.Match[str]]:
    """Each word of a text with its place."""
    return _WORD.finditer(text)


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """One word in plain Latin letters; nothing where it has no letter. A second half is put to the first."""
    return fold(word).replace(" ", "")[:LONGEST_WORD]


def spellings(word: str) -> tuple[str, ...]:
    """A folded word and what it is with ä, ö and ü written as two letters: Baecker is Bäcker."""
    found = [word]
    for pair, letter in _DIGRAPHS:
        found += [each.replace(pair, letter) for each in found if pair in each]
    return tuple(dict.fromkeys(found))
