"""What is stored to find a name, and what to look for.

The rule: each word of the query must be found in the name, either as a run of letters in `folded` or as the
beginning of a word in `sound`. Both stored strings begin and end with a space and part their words by one, so a
database needs nothing but "contains", or a range of keys where each word is a row of its own: a needle that begins
with a space is the beginning of a word, one that also ends with it a whole word. No needle holds a character that
LIKE reads as a pattern.

* One or two letters are the beginning of a word, three and more may stand anywhere.
* A sound of one or two consonants must be the whole word (Said finds Syed, but not Sadiq).
* Words that are written alone or together with the next one (Abdul Rahman, Gebre Mariam, de la Cruz) are stored and
  asked for in both ways. The Arabic article is not asked for by itself: Al-Hassan is found as "hassan", "al hassan",
  "el hassan" and "alhassan".
"""

from dataclasses import dataclass

from lotse.foundation.names.scripts import folded_words
from lotse.foundation.names.sounds import keys_of_spelling, open_keys

_ARTICLES = frozenset({"al", "el", "ul"})
_ASSIMILATED = frozenset({
    "ar", "er", "ur", "as", "es", "us", "ad", "ed", "ud", "an", "en", "un", "at", "et", "ut", "az", "ez", "uz", "ash",
    "esh", "ush", "ach",
})  # fmt: skip
_SERVANTS = frozenset({"abd", "abdul", "abdel", "abdal"})
_HALVES = _SERVANTS | {
    "abdur", "abu", "abo", "umm", "bin", "ibn", "ben", "bint", "ould", "ait", "gebre", "ghebre", "gebra", "haile",
    "wolde", "woldu", "welde", "tekle", "habte", "amir", "amyr", "mohammad", "mohammed", "muhammad", "mhmd", "nur",
    "noor", "nour", "nwr", "gul", "gol", "gl", "shah", "mir", "sayed", "said", "syd", "saif", "sayf", "izz", "ala",
    "nasr", "salah", "shams", "jean", "marie", "mary", "anne", "ana", "juan", "de", "da", "dela", "di", "do", "dos",
    "du", "la", "le", "van", "von", "der", "den", "mc", "mac",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """What is stored with a name; both begin and end with a space, or are empty."""

    folded: str
    sound: str


@dataclass(frozen=True, slots=True)
class SearchTerm:
    """One word of a query: found if `folded` is in SearchKeys.folded or one of `sounds` is in SearchKeys.sound."""

    word: str
    folded: str
    sounds: tuple[str, ...]


def search_keys(full_name: str) -> SearchKeys:
    """The keys of a whole name, given and family name in any order and script."""
    words, spellings = folded_words(full_name)
    if not words:
        return SearchKeys("", "")
    for start, end in _runs(words):
        spellings = [*spellings, *_as_one_word(words, spellings, slice(start, end))]
        words = [*words, "".join(words[start:end])]
    sounds: dict[str, None] = {}
    for spelling in spellings:
        for key in keys_of_spelling(spelling):
            if len(key) > 1:
                sounds[key] = None
    return SearchKeys(f" {' '.join(words)} ", f" {' '.join(sounds)} " if sounds else "")


def _is_article(word: str, after: str) -> bool:
    """Al-Hassan, El Hassan, and before a like consonant ar-Rahman, ash-Shami."""
    return word in _ARTICLES or (word in _ASSIMILATED and after.startswith(word[1:]))


def _runs(words: list[str]) -> list[tuple[int, int]]:
    """Where articles and first halves stand before a word, as bounds of what may be written as one word."""
    runs: list[tuple[int, int]] = []
    start = 0
    last = len(words) - 1
    for at, word in enumerate(words):
        if at < last and (len(word) == 1 or word in _HALVES or _is_article(word, words[at + 1])):
            continue
        if at > start:
            runs.append((start, at + 1))
        start = at + 1
    return runs


def _as_one_word(words: list[str], spellings: list[str], run: slice) -> list[str]:
    """The run written together as it stands, and with "al" for an article that has taken the next consonant."""
    whole = "".join(spellings[run])
    plain = "".join("al" if w in _ASSIMILATED else s for w, s in zip(words[run], spellings[run], strict=True))
    return [whole] if plain == whole else [whole, plain]


def articles_joined(words: list[str], spellings: list[str]) -> list[tuple[str, str]]:
    """Words and spellings with the Arabic article and what belongs to it (Abd ar-Rahman) put together as one word."""
    joined: list[tuple[str, str]] = []
    start = 0
    last = len(words) - 1
    for at, word in enumerate(words):
        if at == last or not (word in _SERVANTS or _is_article(word, words[at + 1])):
            begin = start + (start < at and _is_article(words[start], words[start + 1]))
            joined.append(("".join(words[begin : at + 1]), "".join(spellings[begin : at + 1])))
            start = at + 1
    return joined


def search_terms(query: str) -> tuple[SearchTerm, ...]:
    """What to look for; all terms must be found. () where the query has no letter."""
    words, spellings = folded_words(query)
    together: dict[int, tuple[str, ...]] = {}
    for start, end in _runs(words):
        ones = _as_one_word(words, spellings, slice(start, end))
        needles = tuple(needle for spelling in ones for needle in _needles(spelling))
        together |= dict.fromkeys(range(start, end), needles)
    last = len(words) - 1
    return tuple(
        SearchTerm(word, word if len(word) > 2 else f" {word}", (*_needles(spelling), *together.get(at, ())))
        for at, (word, spelling) in enumerate(zip(words, spellings, strict=True))
        if at == last or not _is_article(word, words[at + 1])
    )


def _needles(spelling: str) -> tuple[str, ...]:
    keys = dict.fromkeys((*open_keys(spelling), *keys_of_spelling(spelling)))
    if spelling in _SERVANTS:
        keys |= {"ABD": None}
    return tuple(f" {key}" if len(key) > 2 else f" {key} " for key in keys if len(key) > 1)


def is_match(terms: tuple[SearchTerm, ...], keys: SearchKeys) -> bool:
    """The rule, for lists in memory and for tests of the database's own answer."""
    return all(_closeness(term, keys) is not None for term in terms)


def rank(query: str, full_name: str) -> int | None:
    """How close a name is to the query: 0 whole words, 1 beginnings of words, 2 inside a word, 3 sound; None for no."""
    keys = search_keys(full_name)
    found = [_closeness(term, keys) for term in search_terms(query)]
    if not found or None in found:
        return None
    return max(close for close in found if close is not None)


def _closeness(term: SearchTerm, keys: SearchKeys) -> int | None:
    if f" {term.word} " in keys.folded:
        return 0
    if f" {term.word}" in keys.folded:
        return 1
    if term.folded in keys.folded:
        return 2
    return 3 if any(sound in keys.sound for sound in term.sounds) else None
