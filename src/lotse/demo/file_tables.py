"""The tables of a mentee's file on their way into the database, with the keys that rows share."""

from dataclasses import dataclass
from itertools import count
from typing import Any

import psycopg

from lotse.demo.tables import Table, first_free_id, settle

_LABELS = (
    "mentee",
    "mentoring",
    "profile",
    "residencepaper",
    "contactnote",
    "step",
    "wait",
    "outcome",
    "checkin",
    "appointment",
    "application",
)
_PLACE = ("public_id", "project_id", "mentee_id")


_COLUMNS: dict[str, tuple[str, ...]] = {
    "keys": ("foundation.DataKey", "owner", "project_id", "wrapped", "version"),
    "mentees": (
        "casework.Mentee",
        "id",
        "public_id",
        "project_id",
        "person_key",
        "given_name",
        "family_name",
        "original_name",
        "sex",
        "born_on",
        "nationality",
        "group",
        "phone",
        "email",
        "street",
        "postcode",
        "place",
        "language",
        "other_languages",
        "arrived_on",
        "mentor_id",
        "mentoring_id",
        "phase",
        "last_contact_on",
        "call_by",
        "sort_key",
        "folded",
        "sound",
    ),
    "mentorings": (
        "casework.Mentoring",
        "id",
        *_PLACE,
        "mentor_id",
        "phase",
        "opened_on",
        "group",
        "speaks_enough",
        "labour_access",
        "near_labour_market",
        "lives_in_region",
        "eligible_on",
        "agreement_on",
        "closed_on",
        "closing_reason",
    ),
    "profiles": (
        "casework.Profile",
        *_PLACE,
        "german_level",
        "schooling",
        "school_years",
        "degree",
        "occupation",
        "work_years",
        "children",
    ),
    "papers": ("casework.ResidencePaper", *_PLACE, "kind", "paragraph", "valid_until", "seen_on", "is_current"),
    "notes": (
        "casework.ContactNote",
        *_PLACE,
        "mentoring_id",
        "author_id",
        "happened_on",
        "way",
        "minutes",
        "topics",
        "text",
    ),
    "steps": (
        "casework.Step",
        "id",
        *_PLACE,
        "mentoring_id",
        "title",
        "topic",
        "waits_for",
        "waits_since",
        "due_on",
        "done_on",
        "position",
    ),
    "waits": ("casework.Wait", *_PLACE, "step_id", "party", "since", "until"),
    "outcomes": (
        "casework.Outcome",
        "id",
        *_PLACE,
        "mentoring_id",
        "kind",
        "adequate",
        "employer_name",
        "occupation",
        "hours",
        "wage",
        "started_on",
        "ended_on",
        "end_reason",
    ),
    "check_ins": (
        "casework.CheckIn",
        *_PLACE,
        "outcome_id",
        "kind",
        "due_on",
        "done_on",
        "mentee_says",
        "employer_says",
        "needless",
    ),
    "appointments": (
        "casework.Appointment",
        *_PLACE,
        "mentoring_id",
        "kind",
        "starts_at",
        "minutes",
        "place",
        "party",
        "goes_along",
        "take_along",
    ),
    "applications": (
        "casework.Application",
        *_PLACE,
        "mentoring_id",
        "employer_name",
        "position",
        "stage",
        "stage_on",
        "history",
        "ask_again_on",
    ),
}


@dataclass(frozen=True, slots=True)
class Ids:
    """Primary keys of one file."""

    mentee: int
    mentoring: int


class FileTables:
    """One Table for each model, flushed together."""

    keys: Table
    mentees: Table
    mentorings: Table
    profiles: Table
    papers: Table
    notes: Table
    steps: Table
    waits: Table
    outcomes: Table
    check_ins: Table
    appointments: Table
    applications: Table

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.connection = connection
        self._mentee_ids = count(first_free_id(connection, "casework.Mentee"))
        self._mentoring_ids = count(first_free_id(connection, "casework.Mentoring"))
        self._step_ids = count(first_free_id(connection, "casework.Step"))
        self._outcome_ids = count(first_free_id(connection, "casework.Outcome"))
        for name, (label, *columns) in _COLUMNS.items():
            setattr(self, name, Table(label, *columns))

    def next_ids(self) -> Ids:
        """Keys for one more file."""
        return Ids(next(self._mentee_ids), next(self._mentoring_ids))

    def next_step_id(self) -> int:
        """Key for one more step."""
        return next(self._step_ids)

    def next_outcome_id(self) -> int:
        """Key for one more outcome."""
        return next(self._outcome_ids)

    def flush(self) -> None:
        """Send what was collected, parents first."""
        for table in (
            self.keys,
            self.mentees,
            self.mentorings,
            self.profiles,
            self.papers,
            self.notes,
            self.steps,
            self.waits,
            self.outcomes,
            self.check_ins,
            self.appointments,
            self.applications,
        ):
            table.flush(self.connection)

    def settle(self) -> None:
        """Put sequences and statistics right."""
        settle(self.connection, [f"casework.{label}" for label in _LABELS])
