"""Finding people by half a name in any spelling, by a phone number, by a birthday: never beyond what the actor sees.

Whom a mentor sees is read through once (her own mentees and who waits for a mentor). A lead's project may be large:
there the narrow table of keys is asked, beginnings of words and sounds first, and only if those were few the inside of
words, for which all words of the project are read.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Q, QuerySet

from lotse.casework.models import Mentee, NameKey
from lotse.casework.models.choices import Phase
from lotse.casework.queries.lanes import Lane, lanes_of
from lotse.casework.queries.name_keys import Ends, beginning, mentees_between, mentees_with_inside, whole
from lotse.casework.queries.one_of import IsOneOf
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.names import SearchTerm, search_terms

# How many people with the longest term inside their name are looked at for the other terms.
_MOST_INSIDE = 2_000
# How many people are ranked for each one that is shown.
_SPREAD = 4
_PHONE = re.compile(r"^[\d\s()/+.-]{4,}$")
_GERMAN_DAY = re.compile(r"^(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4}|\d{2})$")
_ISO_DAY = re.compile(r"^(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})$")
_COUNTRY = re.compile(r"^(\+49|0049)?0*")


class _Row(NamedTuple):
    """Columns of the mentee that ranking and telling apart need."""

    pk: int
    public_id: UUID
    given_name: str
    family_name: str
    born_on: date | None
    place: str
    phase: str
    mentor_id: int | None
    folded: str
    sort_key: str


@dataclass(frozen=True, slots=True)
class Found:
    """One person who fits; enough to tell two of the same name apart."""

    pk: int
    public_id: UUID
    name: str
    born_on: date | None
    place: str
    phase: Phase
    is_own: bool


def mentees_named(actor: Actor, query: str, *, limit: int = 8) -> list[Found]:
    """Whom the actor may mean, the likeliest first: own mentees, then the closest spelling, then by name."""
    query = query.strip()[:80]
    born = birthday_in(query)
    terms: tuple[SearchTerm, ...] = ()
    if born is not None:
        rows = _in_lanes(lanes_of(actor), Q(born_on=born), most=limit * _SPREAD)
    elif _PHONE.match(query):
        rows = _by_phone(actor, query, most=limit * _SPREAD)
    else:
        terms = search_terms(query)
        rows = _by_name(actor, terms, limit=limit) if terms else []
    return _ranked(actor, rows, terms=terms, limit=limit)


def birthday_in(query: str) -> date | None:
    """A day typed as 12.3.1990, 12.03.90 or 1990-03-12; None for anything else. Two digits mean the past."""
    typed = _GERMAN_DAY.match(query) or _ISO_DAY.match(query)
    if typed is None:
        return None
    year = int(typed["year"])
    if year < 100:
        year += 2000 if 2000 + year <= today().year else 1900
    try:
        return date(year, int(typed["month"]), int(typed["day"]))
    except ValueError:
        return None


def _ranked(actor: Actor, rows: Iterable[_Row], *, terms: Sequence[SearchTerm], limit: int) -> list[Found]:
    mine = actor.mentor_ids
    order = sorted(
        {row.pk: row for row in rows}.values(),
        key=lambda row: (row.mentor_id not in mine, _closeness(terms, row.folded), row.sort_key, row.pk),
    )
    return [
        Found(
            pk=row.pk,
            public_id=row.public_id,
            name=f"{row.given_name} {row.family_name}".strip(),
            born_on=row.born_on,
            place=row.place,
            phase=Phase(row.phase),
            is_own=row.mentor_id in mine,
        )
        for row in order[:limit]
    ]


def _closeness(terms: Sequence[SearchTerm], folded: str) -> int:
    """0 whole words, 1 beginnings, 2 inside a word, 3 and 4 sound: of the term that fits least."""
    return max((_closeness_of(term, folded) for term in terms), default=0)


def _closeness_of(term: SearchTerm, folded: str) -> int:
    for distance, needle in enumerate((f" {term.word} ", f" {term.word}", term.folded)):
        if needle in folded:
            return distance
    # Ghebre before Jabouri for "gebre": both may sound so, but one also begins so.
    return 3 if f" {term.word[:1]}" in folded else 4


def _rows(mentees: QuerySet[Mentee]) -> QuerySet[Mentee, Any]:
    return mentees.values_list(*_Row._fields)


def _in_lanes(lanes: Sequence[Lane], condition: Q, *, most: int) -> list[_Row]:
    """Mentees of the lanes that meet a condition, at most so many of each."""
    parts = [_rows(lane.in_order(lane.mentees().filter(condition), "sort_key", "pk"))[:most] for lane in lanes]
    if not parts:
        return []
    return [_Row(*row) for row in (parts[0].union(*parts[1:], all=True) if parts[1:] else parts[0])]


def _seen(actor: Actor, ids: Sequence[int]) -> list[_Row]:
    """Of these, whom the actor sees."""
    if not ids:
        return []
    mentees = Mentee.objects.visible_to(actor).filter(pk__in=ids, merged_into=None, erased_at=None)
    return [_Row(*row) for row in _rows(mentees.order_by("sort_key", "pk"))]


def _by_phone(actor: Actor, query: str, *, most: int) -> list[_Row]:
    """Numbers that begin so or end so."""
    typed = re.sub(r"[^\d+]", "", query)
    national, digits = re.sub(r"\D", "", _COUNTRY.sub("", typed)), re.sub(r"\D", "", typed)
    if len(digits) < 4 or not national:
        return []
    keys = NameKey.objects.visible_to(actor).filter(project_id__in=sorted(actor.project_ids))
    begins = keys.filter(beginning(NameKey.Kind.PHONE, national).condition).values_list("mentee_id")[:most]
    ends = keys.filter(beginning(NameKey.Kind.PHONE_END, digits[::-1]).condition).values_list("mentee_id")[:most]
    return _seen(actor, [pk for (pk,) in begins.union(ends, all=True)])


def _by_name(actor: Actor, terms: Sequence[SearchTerm], *, limit: int) -> list[_Row]:
    lanes, most = lanes_of(actor), limit * _SPREAD
    found = _in_lanes([lane for lane in lanes if not lane.is_whole], _contains(terms), most=most)
    for lane in lanes:
        if lane.is_whole:
            found += _seen(actor, _by_keys(lane, terms, limit=limit))
    return found


def _contains(terms: Sequence[SearchTerm]) -> Q:
    """The rule of lotse.foundation.names on the mentee's own row."""
    condition = Q()
    for term in terms:
        meets = Q(folded__contains=term.folded)
        for sound in term.sounds:
            meets |= Q(sound__contains=sound)
        condition &= meets
    return condition


def _by_keys(lane: Lane, terms: Sequence[SearchTerm], *, limit: int) -> list[int]:
    """Mentees of a whole project: each way of finding is asked only if those before found too few."""
    most = limit * _SPREAD
    found: list[int] = []
    for way in (_by_beginnings, _by_sounds, _inside_words):
        found += way(lane, terms, most=most)
        if len(set(found)) >= limit:
            break
    return found


def _words(term: SearchTerm) -> Ends:
    return beginning(NameKey.Kind.WORD, term.word)


def _sounds(term: SearchTerm) -> list[Ends]:
    """Where the sounds of a term are found: as whole words, or as beginnings."""
    kind = NameKey.Kind.SOUND
    return [
        whole(kind, sound.strip()) if sound.endswith(" ") else beginning(kind, sound.strip()) for sound in term.sounds
    ]


def _by_beginnings(lane: Lane, terms: Sequence[SearchTerm], *, most: int) -> list[int]:
    """Each term begins a word; whole words come first, because they come first in the index."""
    return mentees_between(lane.project_id, [[_words(term)] for term in terms], most=most)


def _by_sounds(lane: Lane, terms: Sequence[SearchTerm], *, most: int) -> list[int]:
    """Each term begins a word or sounds like one."""
    if not any(term.sounds for term in terms):
        return []
    return mentees_between(lane.project_id, [[_words(term), *_sounds(term)] for term in terms], most=most)


def _inside_words(lane: Lane, terms: Sequence[SearchTerm], *, most: int) -> list[int]:
    """Half a name may be its second half: reads the words of the whole project, so it is asked last."""
    leading, *others = sorted(terms, key=lambda term: -len(term.word))
    if len(leading.word) < 3:
        return []
    ids = mentees_with_inside(lane.project_id, leading.word, most=_MOST_INSIDE if others else most)
    if not others:
        return ids
    mentees = lane.mentees().filter(IsOneOf("pk", ids)).filter(_contains(others))
    return [pk for (pk,) in mentees.order_by("pk").values_list("pk")[:most]]
