"""Which people of a list the project may know already: by the same row, or by name and day of birth."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lotse.casework.domain.list_entries import Entry
from lotse.casework.models import ImportedRow, Mentee
from lotse.foundation.actor import Actor
from lotse.foundation.names import PersonFacts, Reason, Strength, same_person_likeness, search_keys


class Fate(StrEnum):
    """What taking the list over would do with a row."""

    NEW = "new"
    # The same row went in before: nothing changes.
    KNOWN = "known"
    # The row repeats a person of the same list.
    REPEATED = "repeated"
    # Surely the same person: gaps are filled, contradictions become cells to check.
    COMPLETE = "complete"
    # A person should say; taken as new until somebody does, and shown under "possibly twice" afterwards.
    ASK = "ask"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Match:
    """The fate proposed for one entry, with the mentee it may be."""

    fate: Fate
    mentee: Mentee | None = None
    reasons: tuple[Reason, ...] = ()


def fate_of(position: int, match: Match, decisions: Mapping[str, str]) -> Fate:
    """What a person decided, or what was proposed; an open question is a new person, never a lost one."""
    decided = decisions.get(str(position))
    if decided and match.fate in (Fate.ASK, Fate.COMPLETE):
        return Fate(decided)
    return Fate.NEW if match.fate is Fate.ASK else match.fate


class _Known:
    """The people of one project, by what a candidate must share with them."""

    def __init__(self, actor: Actor, project_id: int) -> None:
        people = (
            Mentee.objects.visible_to(actor)
            .filter(project_id=project_id, merged_into=None, erased_at=None)
            .only("id", "public_id", "given_name", "family_name", "born_on", "sound", "project_id")
            .order_by("id")
        )
        self.by_birth: defaultdict[object, list[Mentee]] = defaultdict(list)
        self.by_sound: defaultdict[str, list[Mentee]] = defaultdict(list)
        for mentee in people.iterator(chunk_size=5_000):
            if mentee.born_on:
                self.by_birth[mentee.born_on].append(mentee)
            self.by_sound[_sounds(mentee.sound)].append(mentee)

    def candidates(self, entry: Entry) -> list[Mentee]:
        """Everybody born on that day, or with that name in any spelling."""
        sound = _sounds(search_keys(entry.full_name).sound)
        found = {m.pk: m for m in (*self.by_birth.get(entry.day("born_on"), ()), *self.by_sound.get(sound, ()))}
        return list(found.values())


def _sounds(text: str) -> str:
    return " ".join(sorted(set(text.split())))


def _facts(entry: Entry) -> PersonFacts:
    return PersonFacts(entry.values.get("given_name", ""), entry.values.get("family_name", ""), entry.day("born_on"))


def _best(entry: Entry, known: _Known) -> Match:
    best = Match(Fate.NEW)
    strength = Strength.NONE
    for mentee in known.candidates(entry):
        likeness = same_person_likeness(
            _facts(entry), PersonFacts(mentee.given_name, mentee.family_name, mentee.born_on)
        )
        if likeness.strength > strength:
            strength = likeness.strength
            fate = Fate.COMPLETE if strength is Strength.SAME else Fate.ASK
            best = Match(fate, mentee, likeness.reasons)
    return best


def matches_of(actor: Actor, *, project_id: int, entries: Sequence[Entry]) -> list[Match]:
    """One match for each entry. Two queries, whatever the length of the list."""
    seen = dict(
        ImportedRow.objects.visible_to(actor)
        .filter(project_id=project_id, fingerprint__in=[entry.fingerprint for entry in entries])
        .order_by("id")
        .values_list("fingerprint", "mentee_id")
    )
    known = _Known(actor, project_id)
    found = []
    for entry in entries:
        if entry.fingerprint in seen:
            found.append(Match(Fate.KNOWN))
        elif entry.repeats is not None and entries[entry.repeats].fingerprint not in seen:
            found.append(Match(Fate.REPEATED))
        else:
            found.append(_best(entry, known))
    return found
