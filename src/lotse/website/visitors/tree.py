"""The map of all public pages, drawn once for each state of the site: which page lies where, in which language.

Read by all that shows, lists, finds or links pages, so that what is private is private everywhere at once: a page is
private when it, a page above it, or the same page in any other language has a restriction.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.conf import settings
from wagtail.models import Page, PageViewRestriction

from lotse.foundation.publishing import state_of_site
from lotse.foundation.visitors.ways import address_in

_ROOT = 2  # depth of the first page of each language


@dataclass(frozen=True, slots=True)
class Leaf:
    """One public page."""

    id: int
    key: UUID
    language: str
    title: str
    # Below the language's first page; that one has an empty way.
    way: str
    kind: str
    depth: int
    # Its place among all pages, as the tree keeps it; the place of the page above is its beginning.
    place: str
    in_menu: bool
    published_at: datetime | None

    @property
    def href(self) -> str:
        """Its address; the language is in it."""
        return address_of(self.language, self.way)


@dataclass(frozen=True, slots=True)
class Tree:
    """All of them."""

    by_way: dict[str, dict[str, Leaf]]
    by_key: dict[UUID, dict[str, Leaf]]
    by_id: dict[int, Leaf]
    below: dict[str, tuple[Leaf, ...]] = field(repr=False)

    def at(self, language: str, way: str) -> Leaf | None:
        """The page at this address."""
        return self.by_way.get(language, {}).get(way)

    def anywhere(self, way: str) -> Leaf | None:
        """A page that has this way in some language, German before others: for addresses of missing translations."""
        order = sorted(self.by_way, key=lambda code: code != settings.LANGUAGE_CODE)
        return next((leaf for code in order if (leaf := self.by_way[code].get(way))), None)

    def translations(self, key: UUID) -> dict[str, Leaf]:
        """The same page by language."""
        return self.by_key.get(key, {})

    def children(self, leaf: Leaf) -> tuple[Leaf, ...]:
        """Pages directly below, in the order of the editors."""
        return self.below.get(leaf.place, ())

    def above(self, leaf: Leaf) -> list[Leaf]:
        """The way to it, from the first page on."""
        held = self.by_way.get(leaf.language, {}).values()
        return sorted(
            (one for one in held if leaf.place.startswith(one.place) and one.place != leaf.place),
            key=lambda one: one.depth,
        )

    def in_menu(self, language: str) -> Iterator[Leaf]:
        """What editors put into the menu, in their order; what is not translated has no entry."""
        for way in self.by_way.get(language, {}).values():
            if way.in_menu and way.depth > _ROOT:
                yield way


def address_of(language: str, way: str) -> str:
    """The address of a way in a language, whether or not a page is there."""
    return address_in(language, "wagtail_serve", way)


_FIELDS = (
    "id",
    "translation_key",
    "locale__language_code",
    "title",
    "url_path",
    "content_type__model",
    "depth",
    "path",
)


@lru_cache(maxsize=2)
def _drawn(state: str) -> Tree:
    rows = list(
        Page.objects.filter(depth__gte=_ROOT)
        .order_by("path")
        .values_list(*_FIELDS, "show_in_menus", "live", "last_published_at")
    )
    private = _private_keys(rows)
    roots = {row[7]: row[4] for row in rows if row[6] == _ROOT}
    leaves = [
        Leaf(
            id=row[0],
            key=row[1],
            language=row[2],
            title=row[3],
            way=row[4].removeprefix(roots[row[7][: _ROOT * Page.steplen]]),
            kind=row[5],
            depth=row[6],
            place=row[7],
            in_menu=row[8],
            published_at=row[10],
        )
        for row in rows
        if row[9] and row[1] not in private
    ]
    return _planted(leaves)


def _private_keys(rows: list[Any]) -> frozenset[UUID]:
    closed = tuple(PageViewRestriction.objects.order_by("id").values_list("page__path", flat=True))
    keys = {row[1] for row in rows if closed and row[7].startswith(closed)}
    # What lies below a private page in one language lies, translated, below a private page in all others.
    above = tuple(row[7] for row in rows if row[1] in keys)
    return frozenset(row[1] for row in rows if above and row[7].startswith(above))


def _planted(leaves: Iterable[Leaf]) -> Tree:
    by_way: defaultdict[str, dict[str, Leaf]] = defaultdict(dict)
    by_key: defaultdict[UUID, dict[str, Leaf]] = defaultdict(dict)
    below: defaultdict[str, list[Leaf]] = defaultdict(list)
    by_id = {}
    for leaf in leaves:
        by_way[leaf.language][leaf.way] = by_key[leaf.key][leaf.language] = by_id[leaf.id] = leaf
        below[leaf.place[: -Page.steplen]].append(leaf)
    return Tree(dict(by_way), dict(by_key), by_id, {place: tuple(found) for place, found in below.items()})


def tree() -> Tree:
    """The map as it is now: one small question to the database, the rest from memory while nothing has changed."""
    return _drawn(state_of_site())
