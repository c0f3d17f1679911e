"""One entry of a list as the rows it becomes: mentee, mentoring, profile, paper, outcome, note, cells."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from lotse.casework.domain.check_in_days import check_in_days
from lotse.casework.domain.list_entries import Cell, Entry
from lotse.casework.domain.mentee_list import LABELS, Meaning
from lotse.casework.models import (
    CellToCheck,
    CheckIn,
    ContactNote,
    ImportedRow,
    ListImport,
    Mentee,
    Mentoring,
    Outcome,
    Profile,
    ResidencePaper,
)
from lotse.casework.models.choices import ClosingReason, ContactWay, Phase
from lotse.casework.models.mentoring import DEFAULT_CONTACT_DAYS
from lotse.foundation.clock import today
from lotse.organisations.public import Membership

_SETTLING_IN = timedelta(days=45)
NO_NAME = "—"
# What a column holds, by the list's name and by the column's own; 80 signs where nothing else is said.
_LENGTHS = {
    "sex": 1,
    "nationality": 9,
    "german_level": 2,
    "phone": 40,
    "mobile": 40,
    "email": 254,
    "address": 120,
    "street": 120,
    "postcode": 5,
    "employer": 160,
    "profession": 160,
    "occupation": 160,
}
_NOT_TAKEN = "Steht in der Liste, konnte so nicht übernommen werden."
# What becomes rows and fields elsewhere, or says nothing about a person.
_ELSEWHERE = {
    "born_on", "arrived_on", "agreement_on", "intake_on", "exit_on", "status", "paragraph", "valid_to", "outcome",
    "outcome_on", "mentor", "list_number",
}  # fmt: skip


def cut_to(name: str, value: Any) -> Any:
    """As much of a text as its column holds."""
    return value[: _LENGTHS.get(name, 80)] if isinstance(value, str) else value


def column_name(name: str) -> str:
    """The list's name as people know it."""
    return LABELS[Meaning(name)]


def cell_of(cell: Cell, *, upload: ListImport, mentee: Mentee) -> CellToCheck:
    """A cell that waits in the file of `mentee`."""
    return CellToCheck(
        project_id=upload.project_id,
        mentee=mentee,
        list_import=upload,
        column=cell.column,
        original=cell.original,
        hint=cell.hint,
    )


def imported_row(entry: Entry, *, upload: ListImport, mentee: Mentee) -> ImportedRow:
    """The trace by which the same row is known the next time."""
    return ImportedRow(
        project_id=upload.project_id,
        mentee=mentee,
        list_import=upload,
        row_number=entry.row,
        fingerprint=entry.fingerprint,
    )


@dataclass(slots=True)
class Records:
    """Rows to be written, by model, in the order in which they refer to each other."""

    mentees: list[Mentee] = field(default_factory=list)
    mentorings: list[Mentoring] = field(default_factory=list)
    profiles: list[Profile] = field(default_factory=list)
    papers: list[ResidencePaper] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    check_ins: list[CheckIn] = field(default_factory=list)
    notes: list[ContactNote] = field(default_factory=list)
    cells: list[CellToCheck] = field(default_factory=list)
    rows: list[ImportedRow] = field(default_factory=list)
    fingerprints: set[str] = field(default_factory=set)

    def add_row(self, row: ImportedRow) -> None:
        """A row that says the same to the letter as one before it is that row."""
        if row.fingerprint not in self.fingerprints:
            self.fingerprints.add(row.fingerprint)
            self.rows.append(row)

    def in_order(self) -> list[list[Any]]:
        """The rows of each model."""
        return [
            self.mentees,
            self.mentorings,
            self.profiles,
            self.papers,
            self.outcomes,
            self.check_ins,
            self.notes,
            self.cells,
            self.rows,
        ]


class _Values:
    """The entry's values, cut to what a column holds; what was cut or has no column stays as a cell to check."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.asked: set[str] = set()
        self.cut: list[tuple[str, str]] = []

    def text(self, name: str) -> str:
        self.asked.add(name)
        value = self.entry.values.get(name, "")
        short: str = cut_to(name, value)
        if short != value:
            self.cut.append((name, value))
        return short

    def left(self) -> list[Cell]:
        """Everything that found no place."""
        values = self.entry.values
        homeless = [(name, values[name]) for name in values if name not in self.asked | _ELSEWHERE and values[name]]
        return [Cell(column_name(name), value, _NOT_TAKEN) for name, value in [*self.cut, *homeless]]


def _phase(entry: Entry, mentor: Membership | None) -> Phase:
    started_on = entry.day("outcome_on")
    if entry.day("exit_on"):
        return Phase.CLOSED
    if entry.values.get("outcome") and started_on and started_on <= today():
        return Phase.START if today() - started_on < _SETTLING_IN else Phase.FOLLOW_UP
    if entry.day("agreement_on"):
        return Phase.PREPARATION
    return Phase.PROFILING if mentor else Phase.WAITING


def _opened_on(entry: Entry) -> date:
    """The earliest day that the list knows of the mentoring, and never one to come."""
    known = [entry.day(name) for name in ("intake_on", "agreement_on", "exit_on")]
    return min([day for day in known if day is not None and day <= today()], default=today())


def _mentee(
    entry: Entry, values: "_Values", *, mentor: Membership | None, mentoring_id: int, project_id: int
) -> Mentee:
    phase = _phase(entry, mentor)
    is_open = phase is not Phase.CLOSED
    mentee = Mentee(
        project_id=project_id,
        given_name=values.text("given_name") or entry.proposals.get("given_name", "")[:80] or NO_NAME,
        family_name=values.text("family_name") or entry.proposals.get("family_name", "")[:80] or NO_NAME,
        sex=values.text("sex"),
        born_on=entry.day("born_on"),
        nationality=values.text("nationality"),
        phone=values.text("mobile" if entry.values.get("mobile") else "phone"),
        email=values.text("email"),
        street=values.text("address"),
        postcode=values.text("postcode"),
        place=values.text("place"),
        arrived_on=entry.day("arrived_on"),
        mentor=mentor,
        mentoring_id=mentoring_id,
        phase=phase,
        call_by=today() + timedelta(days=DEFAULT_CONTACT_DAYS) if is_open and mentor else None,
    )
    mentee.index_names()
    return mentee


def records_of(
    entry: Entry, *, upload: ListImport, named: Membership | None, mentoring_id: int, into: Records
) -> Mentee:
    """Add everything that one new person needs; returns the mentee. `named` is the mentor whom the row names."""
    mentor = named or upload.mentor
    values = _Values(entry)
    mentee = _mentee(entry, values, mentor=mentor, mentoring_id=mentoring_id, project_id=upload.project_id)
    into.mentees.append(mentee)
    mentoring = _mentoring(entry, mentee=mentee, mentor=mentor, mentoring_id=mentoring_id)
    into.mentorings.append(mentoring)
    into.profiles.append(
        Profile(
            project_id=upload.project_id,
            mentee=mentee,
            german_level=values.text("german_level"),
            occupation=values.text("profession"),
        )
    )
    _add_paper(entry, mentee=mentee, into=into)
    _add_outcome(entry, mentoring=mentoring, values=values, into=into)
    if entry.values.get("mentor") and named is None:
        values.cut.append(("mentor", entry.values["mentor"]))
    into.cells += [cell_of(cell, upload=upload, mentee=mentee) for cell in (*entry.cells, *values.left())]
    into.add_row(imported_row(entry, upload=upload, mentee=mentee))
    _add_note(entry, mentoring=mentoring, upload=upload, into=into)
    return mentee


def _mentoring(entry: Entry, *, mentee: Mentee, mentor: Membership | None, mentoring_id: int) -> Mentoring:
    closed_on = entry.day("exit_on")
    opened_on = _opened_on(entry)
    return Mentoring(
        id=mentoring_id,
        project_id=mentee.project_id,
        mentee=mentee,
        mentor=mentor,
        phase=mentee.phase,
        opened_on=opened_on,
        agreement_on=entry.day("agreement_on"),
        closed_on=max(closed_on, opened_on) if closed_on else None,
        closing_reason=ClosingReason.NOT_NOTED if closed_on else "",
    )


def _add_paper(entry: Entry, *, mentee: Mentee, into: Records) -> None:
    kind, paragraph, until = entry.values.get("status", ""), entry.values.get("paragraph", ""), entry.day("valid_to")
    if kind or paragraph or until:
        into.papers.append(
            ResidencePaper(
                project_id=mentee.project_id,
                mentee=mentee,
                kind=kind,
                paragraph=paragraph,
                valid_until=until,
                remark="Aus einer Liste übernommen; noch nicht gesehen.",
            )
        )


def _add_outcome(entry: Entry, *, mentoring: Mentoring, values: _Values, into: Records) -> None:
    kind, started_on, employer = entry.values.get("outcome"), entry.day("outcome_on"), values.text("employer")
    if not kind or started_on is None:
        # Without its first day an outcome cannot be counted; what the list says stays to be looked at.
        said = entry.values
        values.cut += [(name, said[name]) for name in ("outcome", "outcome_on", "employer") if said.get(name)]
        return
    outcome = Outcome(
        project_id=mentoring.project_id,
        mentee=mentoring.mentee,
        mentoring=mentoring,
        kind=kind,
        employer_name=employer,
        started_on=started_on,
    )
    into.outcomes.append(outcome)
    # A list is history: only what is still to come is asked, not months of questions at once.
    into.check_ins += [
        CheckIn(project_id=mentoring.project_id, mentee=mentoring.mentee, outcome=outcome, kind=kind, due_on=due_on)
        for kind, due_on in check_in_days(started_on).items()
        if due_on >= today() and mentoring.closed_on is None
    ]


def _add_note(entry: Entry, *, mentoring: Mentoring, upload: ListImport, into: Records) -> None:
    if entry.note:
        into.notes.append(
            ContactNote(
                project_id=mentoring.project_id,
                mentee=mentoring.mentee,
                mentoring=mentoring,
                author_id=upload.by_id,
                happened_on=today(),
                way=ContactWay.MESSAGE,
                text=f"Aus der Liste „{upload.file_name}“, Zeile {entry.row}:\n{entry.note}",
            )
        )
