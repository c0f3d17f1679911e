"""The answer to a visitor's question: their language first, then German and English, openly said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db import connection

from lotse.foundation.models import SearchState, SearchText
from lotse.foundation.publishing import state_of_site
from lotse.foundation.search.asking import Meaning, Question, question, tsquery
from lotse.foundation.search.index import live_digests
from lotse.foundation.search.marks import Part, marked, matcher, snippet

OTHERS: Final = ("de", "en")
_MOST: Final = 150
_FIND: Final = """
select id, language, kind, key, href, digest from foundation_searchtext
where language = %(language)s and vector @@ %(wide)s::tsquery
order by 2 * ts_rank('{0.1, 0.2, 0.5, 1}', vector, %(strict)s::tsquery)
    + ts_rank('{0.1, 0.2, 0.5, 1}', vector, %(wide)s::tsquery) desc, id
limit %(most)s
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """One text that was found."""

    kind: str
    href: str
    language: str
    title: tuple[Part, ...]
    snippet: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that was found, the best first; `meant` is the question as we understood it where we had to guess."""

    hits: tuple[Hit, ...] = ()
    totals: tuple[tuple[str, int], ...] = ()
    meant: str = ""


@dataclass(frozen=True, slots=True)
class _Way:
    """How the words are looked for: strictly first, then guessing, then any of them."""

    guessing: bool
    all_of_them: bool


_WAYS: Final = (
    _Way(guessing=False, all_of_them=True),
    _Way(guessing=True, all_of_them=True),
    _Way(guessing=True, all_of_them=False),
)


def languages_for(language: str) -> tuple[str, ...]:
    """In which order texts are looked for."""
    near = ("de",) if language == "de-simple" else ()
    return tuple(dict.fromkeys((language, *near, *OTHERS)))


def find(text: str, language: str, *, kind: str = "", most_each: int = 5) -> Found:
    """At most `most_each` of each kind, or all of one kind."""
    asked = question(text, languages_for(language))
    if not asked.typed:
        return Found()
    for way in _WAYS:
        rows = _public([row for each in asked.meanings for row in _rows(asked, each, way=way)])
        if rows:
            return _told(asked, rows, way=way, wish=_Wish(language, kind, most_each))
    return Found()


@dataclass(frozen=True, slots=True)
class _Wish:
    language: str
    kind: str
    most_each: int


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    language: str
    kind: str
    key: str
    href: str
    digest: bytes


def _rows(asked: Question, language: str, *, way: _Way) -> list[_Row]:
    meanings = [each for each in asked.meanings[language] if not each.is_empty] or list(asked.meanings[language])
    wide = tsquery((each.wide(guessing=way.guessing) for each in meanings), all_of_them=way.all_of_them)
    strict = tsquery((each.strict() for each in meanings), all_of_them=False)
    with connection.cursor() as cursor:
        cursor.execute(_FIND, {"language": language, "strict": strict, "wide": wide, "most": _MOST})
        return [
            _Row(number, spoken, kind, key, href, bytes(digest))
            for number, spoken, kind, key, href, digest in cursor.fetchall()
        ]


def _public(rows: Sequence[_Row]) -> list[_Row]:
    """Without what changed or was taken back since it was copied; each text once, in the first of its languages."""
    state = state_of_site()
    copied = dict(SearchState.objects.values_list("language", "state"))
    once: dict[tuple[str, str], _Row] = {}
    for row in rows:
        is_current = copied.get(row.language) == state
        if is_current or live_digests(row.language, state).get((row.kind, row.href)) == row.digest:
            once.setdefault((row.kind, row.key), row)
    return list(once.values())


def _told(asked: Question, rows: Sequence[_Row], *, way: _Way, wish: _Wish) -> Found:
    totals: dict[str, int] = {}
    chosen: list[_Row] = []
    for row in rows:
        totals[row.kind] = totals.get(row.kind, 0) + 1
        if (not wish.kind and totals[row.kind] <= wish.most_each) or row.kind == wish.kind:
            chosen.append(row)
    texts = {each.pk: each for each in SearchText.objects.filter(pk__in=[row.id for row in chosen])}
    meant = {lang: _is_meant(asked.meanings[lang], guessing=way.guessing) for lang in {row.language for row in chosen}}
    hits = tuple(_hit(texts[row.id], meant[row.language]) for row in chosen if row.id in texts)
    language = chosen[0].language if chosen else wish.language
    return Found(hits, tuple(totals.items()), asked.corrected(language) if way.guessing else "")


def _is_meant(meanings: Sequence[Meaning], *, guessing: bool) -> Callable[[str], bool]:
    words: set[str] = set()
    stems: set[str] = set()
    for meaning in meanings:
        if not meaning.is_empty:
            words |= meaning.wide(guessing=guessing)
            stems |= set(meaning.stems)
    return matcher(words, stems)


def _hit(text: Any, is_meant: Callable[[str], bool]) -> Hit:
    return Hit(text.kind, text.href, text.language, marked(text.title, is_meant), snippet(text.text, is_meant))
