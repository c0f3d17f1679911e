"""Taking a list over: all of it or nothing, in bulk, each row once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import connection

from lotse.casework.actions.list_records import Records, records_of
from lotse.casework.actions.lists import NOT_WAITING, clear
from lotse.casework.domain.list_entries import Cell, Entry, from_text
from lotse.casework.models import CellToCheck, ImportedRow, ListImport, Mentee
from lotse.casework.queries.list_matches import Fate, Match, matches_of
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.database.bulk import insert_rows
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.sealing import make_keys
from lotse.organisations.public import mentors_of

# Fields of a mentee that a list may fill in where they are empty, by the list's names.
GAPS = {
    "sex": "sex",
    "born_on": "born_on",
    "nationality": "nationality",
    "email": "email",
    "address": "street",
    "postcode": "postcode",
    "place": "place",
    "arrived_on": "arrived_on",
}


@dataclass(slots=True)
class Taken:
    """What happened, in numbers."""

    created: int = 0
    completed: int = 0
    unchanged: int = 0
    records: Records = field(default_factory=Records)


def fate_of(position: int, match: Match, decisions: Mapping[str, str]) -> Fate:
    """What a person decided, or what was proposed; an open question is a new person, never a lost one."""
    decided = decisions.get(str(position))
    if decided and match.fate in (Fate.ASK, Fate.COMPLETE):
        return Fate(decided)
    return Fate.NEW if match.fate is Fate.ASK else match.fate


@action("list.taken_over")
def take_over(actor: Actor, *, upload: ListImport, decisions: Mapping[str, str]) -> Taken:
    """Enter everything the dry run showed. A row that went in before changes nothing."""
    locked = ListImport.objects.visible_to(actor).select_for_update(of=("self",)).get(pk=upload.pk)
    refuse_if([] if locked.state in (ListImport.State.CHECKED, ListImport.State.RUNNING) else [NOT_WAITING])
    entries = from_text(locked.entries)
    matches = matches_of(actor, project_id=locked.project_id, entries=entries)
    taken = Taken()
    _sort_rows(locked, entries, matches=matches, decisions=decisions, taken=taken)
    _write(taken.records)
    clear(locked)
    locked.state, locked.finished_at, locked.decisions = ListImport.State.DONE, now(), dict(decisions)
    locked.created, locked.completed, locked.unchanged = taken.created, taken.completed, taken.unchanged
    locked.rows_done = len(entries)
    locked.to_check = len(taken.records.cells)
    locked.save()
    return taken


def _sort_rows(
    upload: ListImport, entries: Sequence[Entry], *, matches: Sequence[Match], decisions: Mapping[str, str], taken: Taken
) -> None:
    mentors = {_plain(m.account.full_name): m for m in mentors_of(upload.project_id)}
    fates = [fate_of(position, match, decisions) for position, match in enumerate(matches)]
    new = [entry for entry, fate in zip(entries, fates, strict=True) if fate is Fate.NEW]
    mentorings = _reserved("casework_mentoring", len(new))
    made: dict[int, Mentee] = {}
    for position, (entry, match, fate) in enumerate(zip(entries, matches, fates, strict=True)):
        if fate is Fate.NEW:
            mentor = mentors.get(_plain(entry.values.get("mentor", "")), upload.mentor)
            made[position] = records_of(
                entry, upload=upload, mentor=mentor, mentoring_id=next(mentorings), into=taken.records
            )
            taken.created += 1
        elif fate is Fate.COMPLETE and match.mentee is not None:
            made[position] = match.mentee
            _complete(match.mentee, entry, upload=upload, into=taken.records)
            taken.completed += 1
        elif fate is Fate.REPEATED and entry.repeats in made:
            _add_row(upload, made[entry.repeats], entry, into=taken.records)
        else:
            taken.unchanged += 1


def _plain(name: str) -> str:
    return " ".join(sorted(name.casefold().replace(",", " ").split()))


def _add_row(upload: ListImport, mentee: Mentee, entry: Entry, *, into: Records) -> None:
    """A row that says the same to the letter as one before it is that row."""
    if entry.fingerprint in into.fingerprints:
        return
    into.fingerprints.add(entry.fingerprint)
    into.rows.append(
        ImportedRow(
            project_id=upload.project_id,
            mentee=mentee,
            list_import=upload,
            row_number=entry.row,
            fingerprint=entry.fingerprint,
        )
    )


def _complete(mentee: Mentee, entry: Entry, *, upload: ListImport, into: Records) -> None:
    """Fill gaps of somebody who is already here; what contradicts the file becomes a cell to check."""
    known = Mentee.objects.unscoped("It was matched among what the actor sees.").get(pk=mentee.pk)
    for name, target in GAPS.items():
        value: Any = entry.day(name) if name.endswith("_on") else entry.values.get(name)
        present = getattr(known, target)
        if value and not present:
            setattr(known, target, value)
        elif value and present != value:
            hint = "Die Liste nennt etwas anderes als die Akte."
            into.cells.append(_cell(upload, known, Cell(name, str(value), hint)))
    known.version += 1
    known.save()
    _add_row(upload, known, entry, into=into)
    into.cells += [_cell(upload, known, cell) for cell in entry.cells]
    if entry.note:
        into.cells.append(_cell(upload, known, Cell("Bemerkung", entry.note, "Aus der Liste; noch nicht in der Akte.")))


def _cell(upload: ListImport, mentee: Mentee, cell: Cell) -> CellToCheck:
    return CellToCheck(
        project_id=upload.project_id,
        mentee=mentee,
        list_import=upload,
        column=cell.column,
        original=cell.original,
        hint=cell.hint,
    )


def _reserved(table: str, count: int) -> Iterator[int]:
    """Keys for rows that refer to each other, drawn ahead."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select nextval(pg_get_serial_sequence(%s, 'id')) from generate_series(1, %s)", [table, count]
        )
        return iter([key for (key,) in cursor.fetchall()])


def _write(records: Records) -> None:
    if records.mentees:
        make_keys((m.public_id for m in records.mentees), project_id=records.mentees[0].project_id)
    for rows in records.in_order():
        insert_rows(rows)
