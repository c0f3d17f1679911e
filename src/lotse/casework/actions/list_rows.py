"""Taking a list over: all of it or nothing, in bulk, each row once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

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

# A list that failed behind the scenes may be tried at once again.
READY = (ListImport.State.CHECKED, ListImport.State.RUNNING, ListImport.State.FAILED)


@dataclass(slots=True)
class Taken:
    """What happened, in numbers."""

    created: int = 0
    completed: int = 0
    unchanged: int = 0
    records: Records = field(default_factory=Records)


@action("list.taken_over")
def take_over(actor: Actor, *, upload: ListImport, decisions: Mapping[str, str]) -> Taken:
    """Enter everything the dry run showed. A row that went in before changes nothing."""
    _wait_for_other_lists(upload.project_id)
    locked = ListImport.objects.visible_to(actor).select_for_update(of=("self",)).get(pk=upload.pk)
    refuse_if([] if locked.state in READY else [NOT_WAITING])
    entries = from_text(locked.entries)
    matches = matches_of(actor, project_id=locked.project_id, entries=entries)
    taken = Taken()
    _sort_rows(locked, entries, matches=matches, decisions=decisions, taken=taken)
    _write(taken.records)
    clear(locked)
    locked.problem = ""
    locked.state, locked.finished_at, locked.decisions = ListImport.State.DONE, now(), dict(decisions)
    locked.created, locked.completed, locked.unchanged = taken.created, taken.completed, taken.unchanged
    locked.rows_done = len(entries)
    locked.to_check = len(taken.records.cells)
    locked.save()
    return taken


def _wait_for_other_lists(project_id: int) -> None:
    """One list of a project at a time: the second sees the people whom the first brought."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(hashtext('lotse.list'), %s)", [project_id])


def _sort_rows(
    upload: ListImport,
    entries: Sequence[Entry],
    *,
    matches: Sequence[Match],
    decisions: Mapping[str, str],
    taken: Taken,
) -> None:
    mentors = {_plain(m.account.full_name): m for m in mentors_of(upload.project_id)}
    fates = [fate_of(position, match, decisions) for position, match in enumerate(matches)]
    new = [entry for entry, fate in zip(entries, fates, strict=True) if fate is Fate.NEW]
    mentorings = _reserved("casework_mentoring", len(new))
    made: dict[int, Mentee] = {}
    for position, (entry, match, fate) in enumerate(zip(entries, matches, fates, strict=True)):
        if fate is Fate.NEW:
            named = mentors.get(_plain(entry.values.get("mentor", "")))
            made[position] = records_of(
                entry, upload=upload, named=named, mentoring_id=next(mentorings), into=taken.records
            )
            taken.created += 1
        elif fate is Fate.COMPLETE and match.mentee is not None:
            made[position] = match.mentee
            complete(match.mentee, entry, upload=upload, into=taken.records)
            taken.completed += 1
        elif fate is Fate.REPEATED and entry.repeats in made:
            taken.records.add_row(imported_row(entry, upload=upload, mentee=made[entry.repeats]))
        else:
            taken.unchanged += 1


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
