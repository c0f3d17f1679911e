"""What of a carrier's list may be entered: sure values only; everything else stays as its original cell.

An entry is plain data, so that it can wait, sealed, between the dry run and the day on which somebody says yes.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from lotse.casework.domain.mentee_list import (
    CORE_FIELDS,
    FURTHER_FIELDS,
    SKIP_LABELS,
    CheckNote,
    ListReading,
    ReadPerson,
    SkipReason,
    differences,
    row_fingerprint,
)

_NAMES = (*CORE_FIELDS, *FURTHER_FIELDS)
# What every list has beside its people.
_EXPECTED = {SkipReason.TITLE, SkipReason.HEADER_REPEAT, SkipReason.BLANK}
# A hidden row was perhaps meant to be gone: it is read, and said.
HIDDEN_ROW = "Diese Zeile ist in der Liste ausgeblendet."


@dataclass(frozen=True, slots=True)
class Cell:
    """An original cell to be looked at by a person."""

    column: str
    original: str
    hint: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of a list. `values` holds ISO days and codes; `repeats` is the position of the person's first row."""

    sheet: str
    row: int
    fingerprint: str
    values: dict[str, str]
    cells: tuple[Cell, ...] = ()
    note: str = ""
    repeats: int | None = None
    # Rows that say the same person again, as they are counted in the list.
    again: tuple[int, ...] = ()
    proposals: dict[str, str] = field(default_factory=dict)

    def day(self, name: str) -> date | None:
        """A day among the values."""
        found = self.values.get(name)
        return date.fromisoformat(found) if found else None

    @property
    def full_name(self) -> str:
        """For showing; the original cells stand in for a name that could not be read."""
        names = (self.values.get(part) or self.proposals.get(part, "") for part in ("given_name", "family_name"))
        return " ".join(name for name in names if name)


@dataclass(frozen=True, slots=True)
class Unread:
    """A row, or a whole sheet where `row` is None, that was not read as a person."""

    sheet: str
    row: int | None
    reason: str
    words: str


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _cells(notes: Iterable[CheckNote]) -> tuple[Cell, ...]:
    return tuple(Cell(note.header[:200], note.original, note.hint[:300]) for note in notes)


def _entry(person: ReadPerson, *, repeats: int | None, others: Sequence[ReadPerson]) -> Entry:
    read = [(name, person.fields[name]) for name in _NAMES if name in person.fields]
    notes = [*person.notes_to_check, *(note for other in others for note in differences(person, other))]
    if person.is_hidden:
        notes.append(CheckNote("Zeile", str(person.row_number), HIDDEN_ROW))
    return Entry(
        sheet=person.sheet,
        row=person.row_number,
        fingerprint=row_fingerprint(person),
        values={name: _text(cell.value) for name, cell in read if cell.is_sure and cell.value is not None},
        proposals={name: _text(cell.value) for name, cell in read if not cell.is_sure and cell.value is not None},
        cells=_cells(notes),
        note=person.free_note,
        repeats=repeats,
        again=tuple(other.row_number for other in others),
    )


def entries_of(reading: ListReading) -> list[Entry]:
    """Every row that is a person, in the order of the list; repeated rows add what they know to the first."""
    repeated = reading.repeated
    others: dict[int, list[ReadPerson]] = {}
    for position, first in repeated.items():
        others.setdefault(first, []).append(reading.records[position])
    return [
        _entry(person, repeats=repeated.get(position), others=others.get(position, []))
        for position, person in enumerate(reading.records)
    ]


def unread_of(reading: ListReading) -> list[Unread]:
    """What of the file is nobody's row: said before anything goes in, because perhaps it is somebody's after all."""
    rows = [
        Unread(row.sheet, row.row_number, SKIP_LABELS[row.reason], " · ".join(row.cells))
        for row in reading.skipped
        if row.cells and row.reason not in _EXPECTED
    ]
    sheets = [Unread(sheet.name, None, sheet.reason, "") for sheet in reading.left_out]
    return [*rows, *sheets]


def to_text(entries: Sequence[Entry], unread: Sequence[Unread] = ()) -> str:
    """As it waits in the database, sealed."""
    waiting = {"entries": [_to_dict(entry) for entry in entries], "unread": [asdict(part) for part in unread]}
    return json.dumps(waiting, ensure_ascii=False, separators=(",", ":"))


def _to_dict(entry: Entry) -> dict[str, Any]:
    """As `dataclasses.asdict`, which copies so deeply that it takes a tenth of a long list's time."""
    plain = {name: getattr(entry, name) for name in Entry.__slots__}
    return plain | {"cells": [{name: getattr(cell, name) for name in Cell.__slots__} for cell in entry.cells]}


def _from_dict(raw: dict[str, Any]) -> Entry:
    cells = tuple(Cell(**cell) for cell in raw.pop("cells"))
    return Entry(cells=cells, again=tuple(raw.pop("again")), **raw)


def from_text(text: str) -> list[Entry]:
    """Back from where it waited."""
    return [_from_dict(raw) for raw in json.loads(text)["entries"]]


def unread_from_text(text: str) -> list[Unread]:
    """The other part of what waited."""
    return [Unread(**raw) for raw in json.loads(text)["unread"]]
