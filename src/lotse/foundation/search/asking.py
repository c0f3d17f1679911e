"""What a visitor's words may mean in each language: their stems, other spellings, words that contain them, likeness."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from django.db import connection

from lotse.foundation.search.words import folded, grammar, spellings, words_of

LONGEST_QUESTION: Final = 100
_MOST_WORDS: Final = 8
# A part of a word is looked for from this length on: "Pflege" in "Krankenpflegehelfer".
_SHORTEST_PART: Final = 4
_MOST_MEANINGS: Final = 12
_SHORTEST_LIKE: Final = 4
_STEMS: Final = """
select a.n, g.language, tsvector_to_array(to_tsvector(g.grammar::regconfig, a.word))
from unnest(%s::int[], %s::text[]) as a (n, word), unnest(%s::text[], %s::text[]) as g (language, grammar)
"""
# One for each spelling, so that PostgreSQL plans each with the word in its hand: joined with a list of words it reckons
# with an unknown one, and then reads the whole vocabulary as soon as there are a few.
_MEANING: Final = """
select %s, language, word, spelling, texts from foundation_searchword where language = any(%s) and (word = %s or {like})
"""
_SHORT: Final = _MEANING.format(like="word like %s")
_LONG: Final = _MEANING.format(like="word like %s or word like %s or word %% %s")


@dataclass(slots=True)
class Meaning:
    """One word of the question in one language."""

    folded: tuple[str, ...]
    stems: tuple[str, ...] = ()
    # Words of the vocabulary that contain it or are forms of it, and such as may be alike, with their spelling.
    forms: dict[str, int] = field(default_factory=dict)
    others: dict[str, tuple[int, str]] = field(default_factory=dict)
    _alike: dict[str, tuple[int, int, str]] | None = None
    # A word such as "und", which stands everywhere and means nothing.
    is_empty: bool = False

    @property
    def alike(self) -> dict[str, tuple[int, int, str]]:
        """The others that are really alike, with their distance; counted when we must guess, for it takes a while."""
        if self._alike is None:
            near = {word: distance_within(self.folded, word) for word in self.others}
            self._alike = {word: (far, *self.others[word]) for word, far in near.items() if far is not None}
        return self._alike

    def strict(self) -> set[str]:
        """The word itself."""
        return {*self.stems, *self.folded}

    def wide(self, *, guessing: bool) -> set[str]:
        """The word, its forms, and when we must guess what is most like it."""
        forms = sorted(self.forms, key=lambda word: (-self.forms[word], word))[:_MOST_MEANINGS]
        return self.strict() | set(forms) | ({best} if guessing and (best := self.most_alike()) else set())

    def most_alike(self) -> str:
        """The nearest word of the vocabulary; among equals the one that occurs more."""
        return min(self.alike, key=lambda word: (self.alike[word][0], -self.alike[word][1], word), default="")


@dataclass(frozen=True, slots=True)
class Question:
    """The words of a question as typed, and what they mean in each language."""

    typed: tuple[str, ...]
    meanings: dict[str, tuple[Meaning, ...]]

    def corrected(self, language: str) -> str:
        """The question with each unknown word as the vocabulary spells the nearest one; empty when all are known."""
        meanings = self.meanings[language]
        if not any(_is_unknown(meaning) for meaning in meanings):
            return ""
        told = zip(self.typed, meanings, strict=True)
        return " ".join(m.alike[m.most_alike()][2] if _is_unknown(m) else word for word, m in told)


def _is_unknown(meaning: Meaning) -> bool:
    return not meaning.is_empty and not meaning.forms and bool(meaning.alike)


def question(text: str, languages: Sequence[str]) -> Question:
    """Two statements, whatever was typed."""
    typed = tuple(match.group() for match in words_of(text[:LONGEST_QUESTION]))
    typed = tuple(word for word in dict.fromkeys(typed) if folded(word))[:_MOST_WORDS]
    meanings = {language: tuple(Meaning(spellings(folded(word))) for word in typed) for language in languages}
    if typed:
        _add_stems(typed, meanings)
        _add_vocabulary(meanings)
    return Question(typed, meanings)


def _add_stems(typed: Sequence[str], meanings: dict[str, tuple[Meaning, ...]]) -> None:
    with connection.cursor() as cursor:
        languages = list(meanings)
        grammars = [grammar(language) for language in languages]
        cursor.execute(_STEMS, [list(range(len(typed))), list(typed), languages, grammars])
        for number, language, stems in cursor.fetchall():
            meaning = meanings[language][number]
            meaning.stems = tuple(stem for stem in stems if stem)
            meaning.is_empty = not meaning.stems


def _add_vocabulary(meanings: dict[str, tuple[Meaning, ...]]) -> None:
    asked = sorted({(n, word) for held in meanings.values() for n, m in enumerate(held) for word in m.folded})
    parts: list[str] = []
    given: list[int | str | list[str]] = []
    for number, word in asked:
        is_long = len(word) >= _SHORTEST_PART
        parts.append(_LONG if is_long else _SHORT)
        given += [number, list(meanings), word, f"{beginning_of(word)}%", *([f"%{word}%", word] if is_long else [])]
    with connection.cursor() as cursor:
        cursor.execute(" union all ".join(parts), given)
        found = cursor.fetchall()
    for number, language, word, spelling, texts in found:
        _judge(meanings[language][number], language, (word, spelling, texts))


def beginning_of(word: str) -> str:
    """What forms of one word share where PostgreSQL knows no grammar."""
    return word if len(word) < _SHORTEST_PART else word[: max(_SHORTEST_PART, len(word) - 2)]


def _judge(meaning: Meaning, language: str, known: tuple[str, str, int]) -> None:
    """A form of the word, or at most like it?"""
    word, spelling, texts = known
    if any(_is_form(asked, word, has_stems=grammar(language) != "simple") for asked in meaning.folded):
        meaning.forms[word] = texts
        return
    meaning.others[word] = (texts, spelling)


def distance_within(spelled: Sequence[str], word: str) -> int | None:
    """How many slips lie between a question's word and this one; None where they are too many to be a mistake."""
    longest = max(len(asked) for asked in spelled)
    if longest < _SHORTEST_LIKE:
        return None
    most = 1 if longest < 6 else 2 if longest < 12 else 3
    # Words of very different lengths lie further apart than that, whatever their letters.
    near = (_distance(asked, word) for asked in spelled if abs(len(asked) - len(word)) <= most)
    distance = min(near, default=most + 1)
    return distance if distance <= most else None


def _is_form(asked: str, word: str, *, has_stems: bool) -> bool:
    if asked == word or (len(asked) > 2 and word.startswith(asked)):
        return True
    if len(asked) >= _SHORTEST_PART and asked in word:
        return True
    longer = max(len(asked), len(word))
    return not has_stems and len(asked) > 4 and longer - len(asked) <= 3 and word.startswith(beginning_of(asked))


def _distance(one: str, other: str) -> int:
    """How many slips lie between two words: a letter missing, too many, wrong, or two in the wrong order."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, right in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


def tsquery(parts: Iterable[set[str]], *, all_of_them: bool) -> str:
    """The question as PostgreSQL reads it; every word is quoted, whatever it holds."""
    groups = [" | ".join(_quoted(word) for word in sorted(part)) for part in parts if part]
    return (" & " if all_of_them else " | ").join(f"({group})" for group in groups)


def _quoted(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"
