"""Copies what the rooms offer into tables with stems; only what changed since the last time."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Final

from django.conf import settings
from django.db import connection
from django.utils import translation

from lotse.foundation import visitors
from lotse.foundation.actor import NOBODY
from lotse.foundation.database.context import at_work
from lotse.foundation.models import SearchState, SearchText, SearchWord
from lotse.foundation.publishing import state_of_site
from lotse.foundation.search.words import folded, grammar, words_of
from lotse.foundation.visitors import Findable

COPY_TASK: Final = "foundation.copy_for_search"
# Longer texts are found by their beginning; a vector must stay below a megabyte.
LONGEST_TEXT: Final = 30_000
_SAVE: Final = """
insert into foundation_searchtext (language, kind, key, href, title, text, digest, vector)
values (%(language)s, %(kind)s, %(key)s, %(href)s, %(title)s, %(text)s, %(digest)s,
    setweight(to_tsvector(%(grammar)s::regconfig, %(title)s) || to_tsvector('simple', %(folded_title)s), 'A')
    || setweight(to_tsvector(%(grammar)s::regconfig, %(words)s) || to_tsvector('simple', %(folded_words)s), 'B')
    || setweight(to_tsvector(%(grammar)s::regconfig, %(text)s) || to_tsvector('simple', %(folded_text)s), 'C'))
on conflict (language, kind, href) do update set key = excluded.key, title = excluded.title, text = excluded.text,
    digest = excluded.digest, vector = excluded.vector
"""
_PLACED: Final = ("kind", "href", "digest")
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Copied:
    """What one language's turn did."""

    language: str
    saved: int
    gone: int


def bring_up_to_date() -> list[Copied]:
    """Copy each language whose copy is of another state of the site; any number of processes may try."""
    copied = []
    for language, _name in settings.LANGUAGES:
        with at_work(NOBODY):
            done = _copy(language)
        copied += [done] if done else []
    return copied


def live_digests(language: str, state: str) -> dict[Place, bytes]:
    """What is public in a language right now, by kind and address; worked out once in each state of the site."""
    return _live(language, state)


@lru_cache(maxsize=32)
def _live(language: str, _state: str) -> dict[Place, bytes]:
    return {(found.kind, found.href): digest_of(found) for found in offered(language)}


def offered(language: str) -> list[Findable]:
    """What the rooms offer, in the language that is asked for."""
    with translation.override(language):
        return [found for found in visitors.findable(language) if found.language == language]


def digest_of(found: Findable) -> bytes:
    """Another one for each change of the wording."""
    said = "\x00".join((found.title, found.text, found.key, *found.words))
    return blake2b(said.encode(), digest_size=16).digest()


def _copy(language: str) -> Copied | None:
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(hashtext(%s))", [f"lotse.search.{language}"])
    state = state_of_site()
    if SearchState.objects.filter(language=language, state=state).exists():
        return None
    found = {(each.kind, each.href): each for each in offered(language)}
    copies = SearchText.objects.filter(language=language)
    known = {(kind, href): (pk, bytes(digest)) for pk, kind, href, digest in copies.values_list("pk", *_PLACED)}
    changed = [each for place, each in found.items() if known.get(place, (0, b""))[1] != digest_of(each)]
    gone = [pk for place, (pk, _digest) in known.items() if place not in found]
    _save(changed)
    copies.filter(pk__in=gone).delete()
    if changed or gone:
        _save_words(language, found.values())
    SearchState.objects.update_or_create(language=language, defaults={"state": state})
    return Copied(language, len(changed), len(gone))


def _save(changed: Iterable[Findable]) -> None:
    rows = [_row(each) for each in changed]
    if rows:
        with connection.cursor() as cursor:
            cursor.executemany(_SAVE, rows)


def _row(found: Findable) -> dict[str, str | bytes | float | None]:
    words, text = " ".join(found.words), found.text[:LONGEST_TEXT]
    return {
        "language": found.language,
        "kind": found.kind,
        "key": found.key or _without_language(found.href, found.language),
        "href": found.href,
        "title": found.title,
        "text": text,
        "words": words,
        "digest": digest_of(found),
        "grammar": grammar(found.language),
        "folded_title": _folded(found.title),
        "folded_words": _folded(words),
        "folded_text": _folded(text),
    }


def _without_language(href: str, language: str) -> str:
    return href.removeprefix(f"/{language}")


def _folded(text: str) -> str:
    return " ".join(folded(word.group()) for word in words_of(text))


def _save_words(language: str, found: Iterable[Findable]) -> None:
    """The vocabulary: each folded word with the spelling that occurs most."""
    texts: Counter[str] = Counter()
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for each in found:
        here: set[str] = set()
        for match in words_of(f"{each.title} {' '.join(each.words)} {each.text[:LONGEST_TEXT]}"):
            word = folded(match.group())
            if word:
                here.add(word)
                written[word][match.group()] += 1
        texts.update(here)
    wanted = {word: (_mostly(written[word]), number) for word, number in texts.items()}
    _save_differences(language, wanted)


def _save_differences(language: str, wanted: dict[str, tuple[str, int]]) -> None:
    """Most changes of a page touch few of its language's words; each row that is written costs two indexes."""
    there = SearchWord.objects.filter(language=language)
    known = {word: (spelling, texts) for word, spelling, texts in there.values_list("word", "spelling", "texts")}
    there.filter(word__in=known.keys() - wanted.keys()).delete()
    SearchWord.objects.bulk_create(
        (
            SearchWord(language=language, word=word, spelling=spelling, texts=texts)
            for word, (spelling, texts) in wanted.items()
            if known.get(word) != (spelling, texts)
        ),
        batch_size=2_000,
        update_conflicts=True,
        unique_fields=["language", "word"],
        update_fields=["spelling", "texts"],
    )


def _mostly(spellings: Counter[str]) -> str:
    return max(spellings.items(), key=lambda pair: (pair[1], pair[0]))[0][:80]
