"""Taking a list over: all of it or nothing, in bulk, each row once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db import connection

from lotse.casework.actions.list_gaps import complete
from lotse.casework.actions.list_records import Records, imported_row, records_of
from lotse.casework.actions.lists import NOT_WAITING, clear
from lotse.casework.domain.list_entries import Entry, from_text
from lotse.casework.models import ListImport, Mentee
from lotse.casework.queries.list_matches import Fate, Match, fate_of, matches_of
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.database.bulk import insert_rows
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.sealing import make_keys
from lotse.organisations.public import mentors_of

_PART = 4_000
# A list that failed behind the scenes may be tried at once again.
READY = (ListImport.State.CHECKED, ListImport.State.RUNNING, ListImport.State.FAILED)


@dataclass(slots=True)
class Taken:
    """What happened, in numbers."""

    created: int = 0
    completed: int = 0
    unchanged: int = 0
    to_check: int = 0


@action("list.taken_over")
def take_over(actor: Actor, *, upload: ListImport, decisions: Mapping[str, str]) -> Taken:
    """Enter everything the dry run showed. A row that went in before changes nothing."""
    _wait_for_other_lists(upload.project_id)
    locked = ListImport.objects.visible_to(actor).select_for_update(of=("self",)).get(pk=upload.pk)
    refuse_if([] if locked.state in READY else [NOT_WAITING])
    entries = from_text(locked.entries)
    matches = matches_of(actor, project_id=locked.project_id, entries=entries)
    clear(locked)
    locked.rows_done = len(entries)
    taken = _enter(locked, entries, matches=matches, decisions=decisions)
    locked.problem = ""
    locked.state, locked.finished_at, locked.decisions = ListImport.State.DONE, now(), dict(decisions)
    locked.created, locked.completed, locked.unchanged = taken.created, taken.completed, taken.unchanged
    locked.to_check = taken.to_check
    locked.save()
    return taken


def _wait_for_other_lists(project_id: int) -> None:
    """One list of a project at a time: the second sees the people whom the first brought."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(hashtext('lotse.list'), %s)", [project_id])


def _enter(
    upload: ListImport, entries: Sequence[Entry], *, matches: Sequence[Match], decisions: Mapping[str, str]
) -> Taken:
    """Part by part: all rows of a long list at once would need half a gigabyte."""
    fates = [fate_of(position, match, decisions) for position, match in enumerate(matches)]
    sorting = _Sorting(upload, frozenset(entry.repeats for entry in entries if entry.repeats is not None))
    rows = list(enumerate(zip(entries, matches, fates, strict=True)))
    for first in range(0, len(rows), _PART):
        part = rows[first : first + _PART]
        new = sum(fate is Fate.NEW for _position, (_entry, _match, fate) in part)
        mentorings = _reserved("casework_mentoring", new)
        for position, (entry, match, fate) in part:
            sorting.sort(position, entry, match=match, fate=fate, mentorings=mentorings)
        sorting.write()
    return sorting.taken


class _Sorting:
    """Where each row of a list goes."""

    def __init__(self, upload: ListImport, repeated: frozenset[int]) -> None:
        self._upload, self._repeated = upload, repeated
        self._mentors = {_plain(mentor.account.full_name): mentor for mentor in mentors_of(upload.project_id)}
        self._made: dict[int, Mentee] = {}
        self._records = Records()
        self.taken = Taken()

    def sort(self, position: int, entry: Entry, *, match: Match, fate: Fate, mentorings: Iterator[int]) -> None:
        """One row."""
        mentee: Mentee | None = None
        if fate is Fate.NEW:
            named = self._mentors.get(_plain(entry.values.get("mentor", "")))
            mentee = records_of(
                entry, upload=self._upload, named=named, mentoring_id=next(mentorings), into=self._records
            )
            self.taken.created += 1
        elif fate is Fate.COMPLETE and match.mentee is not None:
            mentee = match.mentee
            complete(mentee, entry, upload=self._upload, into=self._records)
            self.taken.completed += 1
        elif fate is Fate.REPEATED and entry.repeats in self._made:
            known = self._made[entry.repeats]
            self._records.add_row(imported_row(entry, upload=self._upload, mentee=known))
        else:
            self.taken.unchanged += 1
        if mentee is not None and position in self._repeated:
            self._made[position] = mentee

    def write(self) -> None:
        """What was sorted goes in; which rows went in is remembered."""
        self.taken.to_check += len(self._records.cells)
        _write(self._records)
        self._records = Records(fingerprints=self._records.fingerprints)


def _plain(name: str) -> str:
    return " ".join(sorted(name.casefold().replace(",", " ").split()))


def _reserved(table: str, count: int) -> Iterator[int]:
    """Keys for rows that refer to each other, drawn ahead."""
    with connection.cursor() as cursor:
        cursor.execute("select nextval(pg_get_serial_sequence(%s, 'id')) from generate_series(1, %s)", [table, count])
        return iter([key for (key,) in cursor.fetchall()])


def _write(records: Records) -> None:
    if records.mentees:
        make_keys((m.public_id for m in records.mentees), project_id=records.mentees[0].project_id)
    for rows in records.in_order():
        insert_rows(rows)
