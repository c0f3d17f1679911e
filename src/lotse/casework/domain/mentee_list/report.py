"""The reading as plain data for people and programs: the same shape for every list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from .people import CORE_FIELDS, FURTHER_FIELDS, CheckNote, ReadPerson
from .reading import ListReading
from .readings import Certainty, FieldValue

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]


def report(reading: ListReading) -> dict[str, Json]:
    """Counts and one record for each person; a repeated row adds its differences to the notes of the first."""
    repeats: dict[int, list[int]] = {}
    for member, first in reading.repeated.items():
        repeats.setdefault(first, []).append(member)
    records = [
        _record(person, [reading.records[place] for place in repeats.get(place_of, [])])
        for place_of, person in enumerate(reading.records)
        if place_of not in reading.repeated
    ]
    maybe = [group for group in reading.duplicates if group.certainty is not Certainty.SURE]
    return {
        "rows": len(reading.records),
        "people": len(records),
        "possible_duplicates": len(reading.repeated),
        "maybe_duplicates": len(maybe),
        "records": list(records),
        "duplicates": [
            _group(reading, group.members, group.reason, is_counted=group not in maybe) for group in reading.duplicates
        ],
        "skipped": [
            {"sheet": row.sheet, "row": row.row_number, "reason": row.reason.value, "cells": list(row.cells)}
            for row in reading.skipped
            if row.cells
        ],
        "left_out": [
            {"sheet": sheet.name, "reason": sheet.reason, "cells": sheet.cells, "hidden": sheet.is_hidden}
            for sheet in reading.left_out
        ],
        "warnings": list(reading.warnings),
    }


def _record(person: ReadPerson, repeats: Iterable[ReadPerson]) -> dict[str, Json]:
    record: dict[str, Json] = {field: as_json(person.sure(field)) for field in CORE_FIELDS}
    record |= {field: as_json(value) for field in FURTHER_FIELDS if (value := person.sure(field)) is not None}
    notes = [_note(note) for note in person.notes_to_check] + [
        note for other in repeats for note in _differences(person, other)
    ]
    record |= {"sheet": person.sheet, "row": person.row_number, "hidden": person.is_hidden, "note": person.free_note}
    record["notes_to_check"] = list(notes)
    record["unsure"] = [
        {"field": field, "proposal": as_json(value.value), "original": value.original, "hint": value.hint}
        for field, value in person.fields.items()
        if not value.is_sure
    ]
    return record


def _note(note: CheckNote) -> dict[str, Json]:
    return {"column": note.header, "original": note.original, "hint": note.hint, "field": note.field}


def differences(person: ReadPerson, repeat: ReadPerson) -> list[CheckNote]:
    """What a repeated row says that the person's first row does not."""
    hint = f"Zeile {repeat.row_number} ({repeat.sheet}) ist vermutlich dieselbe Person und nennt dies."
    found = [
        CheckNote(value.header, value.original, hint, field)
        for field, value in repeat.fields.items()
        if field != "list_number" and value.original and person.proposed(field) != value.value
    ]
    known = {(note.header, note.original) for note in person.notes_to_check}
    found += [
        CheckNote(note.header, note.original, hint, note.field)
        for note in repeat.notes_to_check
        if (note.header, note.original) not in known
    ]
    if repeat.free_note and repeat.free_note != person.free_note:
        found.append(CheckNote("Bemerkung", repeat.free_note, hint, "notes"))
    return list(dict.fromkeys(found))


def _differences(person: ReadPerson, repeat: ReadPerson) -> list[dict[str, Json]]:
    return [_note(note) for note in differences(person, repeat)]


def _group(reading: ListReading, members: tuple[int, ...], reason: str, *, is_counted: bool) -> dict[str, Json]:
    rows: list[Json] = [
        {"sheet": reading.records[place].sheet, "row": reading.records[place].row_number} for place in members
    ]
    return {"rows": rows, "reason": reason, "counted": is_counted}


def as_json(value: FieldValue | None) -> str | None:
    """Days in ISO form."""
    return value.isoformat() if isinstance(value, date) else value
