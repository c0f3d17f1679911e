"""One person as read from one row: every field with its certainty and the words it was read from."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from .meanings import Meaning
from .name_keys import name_key
from .readings import Certainty, FieldValue, Reading, ReadValue

# In this order, and with these names, a report lists what a careful reader would enter.
CORE_FIELDS = (
    "given_name", "family_name", "sex", "born_on", "nationality", "status", "paragraph", "valid_to", "german_level",
    "agreement_on", "outcome", "outcome_on", "employer",
)  # fmt: skip
FURTHER_FIELDS = (
    "profession", "school", "phone", "mobile", "email", "address", "postcode", "place", "arrived_on", "intake_on",
    "exit_on",
    "mentor", "case_number", "list_number",
)  # fmt: skip
NOT_ASSIGNED = "Diese Spalte ist keinem Feld zugeordnet."
NOT_CONFIRMED = "Die Bedeutung der Spalte ist nicht bestätigt."
SECOND_CELL = "Zu diesem Feld steht in dieser Zeile schon etwas."
MORE_THAN_THE_VALUE = ("Neben", "In der Zelle steht noch")


@dataclass(frozen=True, slots=True)
class CheckNote:
    """An original cell that a person must look at; `field` is empty when the column has no meaning."""

    header: str
    original: str
    hint: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class ReadPerson:
    """A row of the list. `fields` holds only what the row says something about."""

    sheet: str
    row_number: int
    fields: Mapping[str, ReadValue]
    notes_to_check: tuple[CheckNote, ...] = ()
    free_note: str = ""
    is_hidden: bool = False

    def sure(self, field: str) -> FieldValue | None:
        """The value that may be stored, or None."""
        value = self.fields.get(field)
        return value.value if value is not None and value.is_sure else None

    def proposed(self, field: str) -> FieldValue | None:
        """The value even when unsure: for comparing, never for storing."""
        value = self.fields.get(field)
        return value.value if value is not None else None

    @property
    def name_key(self) -> str:
        """One key for all spellings of the name."""
        return name_key(str(self.proposed("given_name") or ""), str(self.proposed("family_name") or ""))


class Draft:
    """The fields of one row while its cells are read; a column's own cell wins over what another cell mentions."""

    def __init__(self) -> None:
        self.fields: dict[str, ReadValue] = {}
        self.notes: list[CheckNote] = []
        self.free: list[tuple[str, str]] = []
        self._mentioned: list[tuple[str, ReadValue]] = []

    def put(self, field: str, reading: Reading, *, original: str, header: str) -> None:
        """The value of a field from its own cell; a second cell for the same field becomes a note."""
        if field in self.fields and self.fields[field].original:
            self.notes.append(CheckNote(header, original, SECOND_CELL, field))
            return
        self.fields[field] = ReadValue(reading.value, reading.certainty, original, header, reading.hint)

    def mention(self, field: str, reading: Reading, *, original: str, header: str) -> None:
        """What a cell of another meaning says about this field."""
        if reading.value is not None:
            self._mentioned.append((field, ReadValue(reading.value, reading.certainty, original, header, reading.hint)))

    def settle(self) -> None:
        """Mentions fill gaps; where they contradict a cell, both become questions."""
        for field, mentioned in self._mentioned:
            own = self.fields.get(field)
            if own is None or (own.value is None and own.certainty is Certainty.SURE):
                self.fields[field] = mentioned
            elif own.is_sure and mentioned.is_sure and own.value != mentioned.value:
                self.doubt(field, f"In einer anderen Zelle steht „{mentioned.original}“.")
        self._check_order_of_days()

    def doubt(self, field: str, hint: str) -> None:
        """Turns a sure value into a question."""
        own = self.fields[field]
        self.fields[field] = replace(own, certainty=Certainty.UNSURE, hint=hint)

    def _check_order_of_days(self) -> None:
        """Nobody signs an agreement before being born, or is born after coming to work."""
        born = self.fields.get("born_on")
        if born is None or not born.is_sure or not isinstance(born.value, date):
            return
        for field in ("agreement_on", "outcome_on", "arrived_on", "intake_on"):
            other = self.fields.get(field)
            if other is not None and other.is_sure and isinstance(other.value, date) and other.value < born.value:
                self.doubt(field, "Dieser Tag liegt vor der Geburt.")

    def finished(self, *, sheet: str, row_number: int, is_hidden: bool) -> ReadPerson:
        """The person, with notes for everything that is not sure."""
        self.settle()
        return ReadPerson(sheet, row_number, self.fields, self._all_notes(), self._free_note(), is_hidden)

    def _all_notes(self) -> tuple[CheckNote, ...]:
        notes: dict[tuple[str, str], CheckNote] = {}
        for field, value in self.fields.items():
            needs_a_look = not value.is_sure or value.hint.startswith(MORE_THAN_THE_VALUE)
            if needs_a_look and value.original:
                notes.setdefault(
                    (value.header, value.original), CheckNote(value.header, value.original, value.hint, field)
                )
        for note in self.notes:
            notes.setdefault((note.header, note.original), note)
        return tuple(notes.values())

    def _free_note(self) -> str:
        if len(self.free) == 1:
            return self.free[0][1]
        return "\n".join(f"{header}: {text}" for header, text in self.free)


def row_fingerprint(person: ReadPerson) -> str:
    """The same for the same content wherever the row stands: importing a file twice changes nothing."""
    parts = [
        f"{field}={value.value or value.original}"
        for field, value in person.fields.items()
        if field != Meaning.LIST_NUMBER
    ]
    parts += [f"?{note.header}={note.original}" for note in person.notes_to_check]
    parts.append(f"note={person.free_note}")
    return hashlib.sha256("\x1f".join(sorted(parts)).encode()).hexdigest()


def identity_key(person: ReadPerson) -> str:
    """The same in next month's list: name in one spelling and day of birth; empty when either is missing."""
    born = person.sure("born_on")
    key = person.name_key
    return hashlib.sha256(f"{key}\x1f{born.isoformat()}".encode()).hexdigest() if key and isinstance(born, date) else ""
