"""Mentees of one project by the keys of their names. Asked with each letter that somebody types, so written once.

For a project that the actor leads as a whole: row-level security holds, and `visible_to` follows in the search.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

from django.db.models import Q, QuerySet, Value
from django.db.models.functions import StrIndex

from lotse.casework.models import NameKey
from lotse.foundation.database.prepared import Prepared

# Sorts after every letter: the end of the range of all words that begin alike.
_LAST: Final = "\U0010ffff"


class Ends(NamedTuple):
    """Keys of a kind from one to another, both included.

    The only shape in which row-level security lets an index be used.
    """

    kind: str
    first: str
    last: str

    @property
    def condition(self) -> Q:
        """For a query that is written anew."""
        return _between(self.kind, self.first, self.last)


def beginning(kind: str, start: str) -> Ends:
    """Keys that begin so."""
    return Ends(kind, start, start + _LAST)


def whole(kind: str, key: str) -> Ends:
    """This key."""
    return Ends(kind, key, key)


# The kinds of the ranges of each term.
_Shape = tuple[tuple[str, ...], ...]


def mentees_between(project: int, wanted: Sequence[Sequence[Ends]], *, most: int) -> list[int]:
    """Mentees with a key in one range of each term, in the order of their keys where there is one term."""
    values: dict[str, object] = {"project": project}
    for term, ranges in enumerate(wanted):
        for number, ends in enumerate(ranges):
            values[f"first_{term}_{number}"], values[f"last_{term}_{number}"] = ends.first, ends.last
    shape = tuple(tuple(str(ends.kind) for ends in ranges) for ranges in wanted)
    return [pk for (pk,) in _of_shape(shape, most).rows(**values)]


def mentees_with_inside(project: int, part: str, *, most: int) -> list[int]:
    """Mentees with this inside a word of their name: reads the words of the whole project."""
    return [pk for (pk,) in _inside(most).rows(project=project, part=part)]


@lru_cache(maxsize=256)
def _of_shape(shape: _Shape, most: int) -> Prepared[NameKey]:
    marks: dict[str, Any] = {"project": -1}
    for term, kinds in enumerate(shape):
        for number in range(len(kinds)):
            for end in ("first", "last"):
                marks[f"{end}_{term}_{number}"] = f"\x01{end}_{term}_{number}"

    def build(**values: Any) -> QuerySet[NameKey, Any]:
        parts = [
            [
                _keys(values["project"]).filter(
                    _between(kind, values[f"first_{term}_{number}"], values[f"last_{term}_{number}"])
                )
                for number, kind in enumerate(kinds)
            ]
            for term, kinds in enumerate(shape)
        ]
        if len(parts) == 1:
            first, *more = [part.order_by("key").values_list("mentee_id")[:most] for part in parts[0]]
            return first.union(*more, all=True) if more else first
        # Sets are intersected: planners misjudge joins of ranges of text.
        sets = []
        for ranges in parts:
            first, *more = [part.order_by().values_list("mentee_id") for part in ranges]
            sets.append(first.union(*more) if more else first)
        return sets[0].intersection(*sets[1:])[:most]

    return Prepared(NameKey, build, **marks)


@lru_cache(maxsize=256)
def _inside(most: int) -> Prepared[NameKey]:
    def build(project: int, part: str) -> QuerySet[NameKey, Any]:
        words = _keys(project).filter(kind=NameKey.Kind.WORD).alias(place=StrIndex("key", Value(part)))
        return words.filter(place__gt=0).order_by("key").values_list("mentee_id")[:most]

    return Prepared(NameKey, build, project=-1, part="\x01part")


def _keys(project: int) -> QuerySet[NameKey]:
    keys: QuerySet[NameKey] = NameKey.objects.unscoped("A project that the actor leads; visible_to follows.")
    return keys.filter(project_id=project)


def _between(kind: str, first: str, last: str) -> Q:
    return Q(kind=kind, key__gte=first, key__lte=last)
