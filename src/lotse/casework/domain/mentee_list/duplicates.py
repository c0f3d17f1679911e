"""The same person twice: counted when name and birth agree, flagged when they nearly do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from .name_keys import sound_key
from .people import ReadPerson
from .readings import Certainty

COMPARED = (
    "sex", "nationality", "status", "paragraph", "valid_to", "german_level", "agreement_on", "outcome", "outcome_on",
    "employer",
    "phone", "email", "profession", "arrived_on", "case_number",
)  # fmt: skip
MOST_COMPARED = 25
SAME = "Gleicher Name und gleiches Geburtsdatum."
SAME_IN_ALL = "Der Name ist anders geschrieben, Geburtsdatum und alle weiteren Angaben sind gleich."
SOUNDS_ALIKE = "Der Name ist ähnlich geschrieben, das Geburtsdatum ist gleich."
SAME_NAME_NEAR_BIRTH = "Gleicher Name, das Geburtsdatum unterscheidet sich nur wenig."
SAME_NAME_NO_BIRTH = "Gleicher Name, aber ein Geburtsdatum fehlt."


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Positions in the list of people; SURE means counted, the first member stands for all."""

    members: tuple[int, ...]
    certainty: Certainty
    reason: str


def duplicate_groups(people: Sequence[ReadPerson]) -> tuple[DuplicateGroup, ...]:
    """Who may be there twice, and how sure that is."""
    names = [person.name_key for person in people]
    births = [person.sure("born_on") for person in people]
    certain = _by_key((name, born) if name and born else None for name, born in zip(names, births, strict=True))
    leaders = {member: members[0] for members in certain for member in members}
    groups = [DuplicateGroup(tuple(members), Certainty.SURE, SAME) for members in certain]
    seen: set[tuple[int, int]] = set()
    for first, second, reason in _near(people, names):
        pair = (leaders.get(first, first), leaders.get(second, second))
        if pair[0] == pair[1] or pair in seen:
            continue
        seen.add(pair)
        is_same = reason is not SAME_NAME_NEAR_BIRTH and _agree(people[first], people[second])
        certainty = Certainty.SURE if is_same else Certainty.UNSURE
        groups.append(DuplicateGroup(pair, certainty, SAME_IN_ALL if is_same and reason is SOUNDS_ALIKE else reason))
    return tuple(groups)


def _by_key(keys: Iterable[object]) -> list[list[int]]:
    found: dict[object, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        if key is not None:
            found[key].append(place)
    return [members for members in found.values() if len(members) > 1]


def _near(people: Sequence[ReadPerson], names: list[str]) -> Iterator[tuple[int, int, str]]:
    """Pairs worth a look; crowds of one name are compared only with their first few."""
    births = [person.sure("born_on") for person in people]
    heard = ((sound_key(name), born) if name and born else None for name, born in zip(names, births, strict=True))
    for members in _by_key(heard):
        for first, second in _pairs(members):
            if names[first] != names[second]:
                yield first, second, SOUNDS_ALIKE
    for members in _by_key(name or None for name in names):
        for first, second in _pairs(members):
            reason = _reason_for_births(births[first], births[second])
            if reason:
                yield first, second, reason


def _pairs(members: list[int]) -> Iterator[tuple[int, int]]:
    few = members[:MOST_COMPARED]
    return ((first, second) for place, first in enumerate(few) for second in few[place + 1 :])


def _reason_for_births(first: object, second: object) -> str:
    if not isinstance(first, date) or not isinstance(second, date):
        return SAME_NAME_NO_BIRTH
    if first == second:
        return ""
    is_swapped = (first.year, first.month, first.day) == (second.year, second.day, second.month)
    digits = sum(left != right for left, right in zip(first.isoformat(), second.isoformat(), strict=True))
    return SAME_NAME_NEAR_BIRTH if is_swapped or digits == 1 else ""


def _agree(first: ReadPerson, second: ReadPerson) -> bool:
    """Three or more further facts in common and none against."""
    pairs = [(first.sure(field), second.sure(field)) for field in COMPARED]
    both = [(left, right) for left, right in pairs if left is not None and right is not None]
    return len(both) >= 3 and all(left == right for left, right in both)
