"""A row of a list about somebody who is already here: gaps are filled, and whatever else it says stays to be looked at.

Nothing of the row is dropped: a value goes where the file has none, is the same as in the file, or becomes a cell.
"""

from datetime import date
from typing import Any

from lotse.casework.actions.list_records import Records, cell_of, column_name, cut_to, imported_row
from lotse.casework.domain.list_entries import Cell, Entry
from lotse.casework.editing import locked
from lotse.casework.models import ListImport, Mentee, Profile, ResidencePaper

# Where a value of the list belongs in the file, by the list's names.
_OF_MENTEE = {
    "sex": "sex",
    "born_on": "born_on",
    "nationality": "nationality",
    "phone": "phone",
    "mobile": "phone",
    "email": "email",
    "address": "street",
    "postcode": "postcode",
    "place": "place",
    "arrived_on": "arrived_on",
}
_OF_PROFILE = {"german_level": "german_level", "profession": "occupation"}
_OF_PAPER = ("status", "paragraph", "valid_to")
_DIFFERENT = "Die Liste nennt etwas anderes als die Akte."
_NOT_YET = "Aus der Liste; noch nicht in der Akte."
_NAMES = ("given_name", "family_name")
# Where a row stood in its list says nothing about a person.
_SAYS_NOTHING = {"list_number", *_NAMES}


def complete(mentee: Mentee, entry: Entry, *, upload: ListImport, into: Records) -> None:
    """Fill the gaps of `mentee` from `entry`."""
    known = locked(mentee)
    left = {name: value for name, value in entry.values.items() if value and name not in _SAYS_NOTHING}
    cells = _names(known, entry)
    cells += _fill(known, _OF_MENTEE, left=left)
    profile = Profile.objects.unscoped("It hangs from a mentee whom the actor sees.").filter(mentee=known).first()
    cells += _fill(locked(profile) if profile else None, _OF_PROFILE, left=left)
    cells += _paper(known, left=left, into=into)
    new = [(name, value) for name, value in left.items() if not _is_noted(known, name, value)]
    cells += [Cell(column_name(name), value, _NOT_YET) for name, value in new]
    cells += entry.cells
    if entry.note:
        cells.append(Cell(column_name("notes"), entry.note, _NOT_YET))
    into.cells += [cell_of(cell, upload=upload, mentee=known) for cell in cells]
    into.add_row(imported_row(entry, upload=upload, mentee=known))


def _names(known: Mentee, entry: Entry) -> list[Cell]:
    """A name that is spelt differently is never taken over, only shown."""
    return [
        Cell(column_name(name), value, _DIFFERENT)
        for name in _NAMES
        if (value := entry.values.get(name)) and value.casefold() != getattr(known, name).casefold()
    ]


def _fill(row: Mentee | Profile | None, targets: dict[str, str], *, left: dict[str, str]) -> list[Cell]:
    """Take out of `left` what has its place in `row`; returns what contradicts it."""
    cells, changed = [], []
    for name, target in targets.items():
        if row is None or name not in left:
            continue
        original = left.pop(name)
        value, present = _value(target, original), getattr(row, target)
        if not present:
            short = cut_to(target, value)
            setattr(row, target, short)
            changed.append(target)
            present = short
        if present != value:
            cells.append(Cell(column_name(name), original, _DIFFERENT))
    if row is not None and changed:
        row.version += 1
        row.save(update_fields=[*changed, "version"])
    return cells


def _value(target: str, original: str) -> Any:
    return date.fromisoformat(original) if target.endswith("_on") else original


def _paper(known: Mentee, *, left: dict[str, str], into: Records) -> list[Cell]:
    """The first paper is noted as it stands in the list; a second opinion about a paper is for a person."""
    said = {name: left.pop(name) for name in _OF_PAPER if name in left}
    if not said:
        return []
    papers = ResidencePaper.objects.unscoped("They hang from a mentee whom the actor sees.")
    current = papers.filter(mentee=known, is_current=True).order_by("id").last()
    until = date.fromisoformat(said["valid_to"]) if "valid_to" in said else None
    if current is None:
        into.papers.append(
            ResidencePaper(
                project_id=known.project_id,
                mentee=known,
                kind=said.get("status", ""),
                paragraph=said.get("paragraph", ""),
                valid_until=until,
                remark="Aus einer Liste übernommen; noch nicht gesehen.",
            )
        )
        return []
    here = {"status": current.kind, "paragraph": current.paragraph, "valid_to": str(current.valid_until or "")}
    return [Cell(column_name(name), value, _DIFFERENT) for name, value in said.items() if here[name] != value]


def _is_noted(known: Mentee, name: str, value: str) -> bool:
    """Whether the course of the accompaniment says the same already."""
    mentoring = known.mentoring
    if mentoring is None:
        return False
    if name == "mentor":
        mentor = mentoring.mentor
        return mentor is not None and sorted(mentor.account.full_name.casefold().split()) == sorted(
            value.casefold().replace(",", " ").split()
        )
    if name in ("outcome", "outcome_on", "employer"):
        fields = {"outcome": "kind", "outcome_on": "started_on", "employer": "employer_name"}
        return any(str(getattr(found, fields[name])) == value for found in mentoring.outcomes.order_by("id"))
    days = {"agreement_on": mentoring.agreement_on, "intake_on": mentoring.opened_on, "exit_on": mentoring.closed_on}
    return name in days and str(days[name]) == value
