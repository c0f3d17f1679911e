"""What moves with a person from one project to another: packed as JSON, sealed, unpacked once, destroyed.

Identity always goes along. Health hints never do: who needs them asks the person again.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Model
from django.db.models.fields import DateField

from lotse.casework.models import AccessCheck, CheckIn, ContactNote, Mentee, Mentoring, Profile, ResidencePaper, Step
from lotse.casework.models.choices import CheckInKind, Topic

VERSION = 1
IDENTITY = (
    "given_name", "family_name", "original_name", "sex", "born_on", "nationality", "group", "phone", "email",
    "street", "postcode", "place", "language", "other_languages", "arrived_on",
)  # fmt: skip
ELIGIBILITY = ("speaks_enough", "labour_access", "near_labour_market")
PROFILE = (
    "german_level", "german_detail", "languages", "schooling", "school_years", "degree", "recognition", "occupation",
    "work_years", "work_history", "skills", "licences", "childcare", "children", "housing", "mobility",
    "wished_occupation", "wishes", "hours_wished",
)  # fmt: skip
PAPER = ("kind", "paragraph", "remark", "valid_until", "seen_on", "is_current")
ACCESS = ("question", "facts", "said", "grade", "earliest", "until", "answered_on", "rules_version", "verified_until")
STEP = ("title", "topic", "waits_for", "waits_for_name", "waits_since", "due_on", "position")
NOTE = ("happened_on", "way", "minutes", "topics", "text")


class ParcelBroken(Exception):
    """The parcel is empty, foreign or of an unknown make."""


def _row(record: Model, names: Iterable[str]) -> dict[str, Any]:
    values = ((name, getattr(record, name)) for name in names)
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values}


def pack(mentee: Mentee, shares: Iterable[str]) -> str:
    """The parcel with identity and the shares agreed to: profile, papers, plan, notes."""
    parcel: dict[str, Any] = {"version": VERSION, "identity": _row(mentee, IDENTITY)}
    parcel["person_key"] = str(mentee.person_key)
    if "profile" in shares:
        assert mentee.mentoring is not None
        parcel["eligibility"] = _row(mentee.mentoring, ELIGIBILITY)
        parcel["profile"] = [_row(each, PROFILE) for each in mentee.profiles.all()]
    if "papers" in shares:
        parcel["papers"] = [_row(each, PAPER) for each in mentee.residencepapers.order_by("id")]
        answers = AccessCheck.objects.unscoped("The mentee was scoped.").filter(mentee=mentee, superseded_by=None)
        parcel["access"] = [_row(each, ACCESS) for each in answers.order_by("id")]
    if "plan" in shares:
        steps = mentee.steps.filter(done_on=None, dropped_on=None).order_by("position", "id")
        parcel["steps"] = [_row(each, STEP) for each in steps] + _questions(mentee)
    if "notes" in shares:
        parcel["notes"] = [_row(each, NOTE) for each in mentee.contactnotes.order_by("happened_on", "id")]
    return json.dumps(parcel, ensure_ascii=False)


def _questions(mentee: Mentee) -> list[dict[str, Any]]:
    """Open check-ins become steps: the outcome stays counted where it was reached, the question moves along."""
    open_ones = (
        CheckIn.objects.unscoped("The mentee was scoped.")
        .filter(mentee=mentee, done_on=None, needless=False)
        .select_related("outcome")
        .order_by("due_on", "id")
    )
    return [
        {
            "title": f"Nachfragen ({CheckInKind(each.kind).label}): {each.outcome.employer_name}".strip(": ")[:160],
            "topic": Topic.WORKPLACE.value,
            "waits_for": "mentor",
            "waits_for_name": "",
            "waits_since": each.due_on.isoformat(),
            "due_on": each.due_on.isoformat(),
            "position": 0,
        }
        for each in open_ones
    ]


@dataclass(frozen=True, slots=True)
class Parcel:
    """An opened parcel."""

    content: Mapping[str, Any]

    @property
    def full_name(self) -> str:
        """Whom it is about: the one thing that is shown before the parcel is accepted."""
        identity = self.content["identity"]
        return f"{identity['given_name']} {identity['family_name']}".strip()

    @property
    def person_key(self) -> str:
        """The same human in another project."""
        return str(self.content["person_key"])


def open_parcel(text: str) -> Parcel:
    """Read a parcel; raises ParcelBroken."""
    try:
        parcel = Parcel(json.loads(text))
        if parcel.content["version"] != VERSION or not parcel.full_name or not parcel.person_key:
            raise ParcelBroken
    except (ValueError, KeyError, TypeError) as error:
        raise ParcelBroken from error
    return parcel


def _values(model: type[Model], row: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Values for `model`: known names only, days as days."""
    values: dict[str, Any] = {}
    for name in names:
        if name in row:
            field = model._meta.get_field(name)
            values[name] = field.to_python(row[name]) if isinstance(field, DateField) else row[name]
    return values


def put_identity(parcel: Parcel, mentee: Mentee) -> None:
    """Set identity and contact on a new or returning mentee."""
    for name, value in _values(Mentee, parcel.content["identity"], IDENTITY).items():
        setattr(mentee, name, value)
    mentee.index_names()


def put_eligibility(parcel: Parcel, mentoring: Mentoring) -> None:
    """Set what was asked already; the region is another one now and is asked again."""
    for name, value in _values(Mentoring, parcel.content.get("eligibility", {}), ELIGIBILITY).items():
        setattr(mentoring, name, value)


def unpack(parcel: Parcel, mentee: Mentee, mentoring: Mentoring, *, today: date) -> None:
    """Make rows of everything else in the receiving project."""
    here: dict[str, Any] = {"project_id": mentee.project_id, "mentee": mentee}
    course = {**here, "mentoring": mentoring}
    profile = mentee.profiles.first() or Profile(**here)
    for row in parcel.content.get("profile", ()):
        for name, value in _values(Profile, row, PROFILE).items():
            setattr(profile, name, value)
    profile.save()
    for row in parcel.content.get("papers", ()):
        ResidencePaper(**here, **_values(ResidencePaper, row, PAPER)).save(force_insert=True)
    for row in parcel.content.get("access", ()):
        AccessCheck(**here, **_values(AccessCheck, row, ACCESS)).save(force_insert=True)
    for row in parcel.content.get("steps", ()):
        values = _values(Step, row, STEP)
        values["waits_since"] = min(values.get("waits_since") or today, today)
        Step(**course, **values).save(force_insert=True)
    for row in parcel.content.get("notes", ()):
        ContactNote(**course, **_values(ContactNote, row, NOTE)).save(force_insert=True)
