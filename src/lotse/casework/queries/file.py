"""One mentee's file: everything that its page shows, in a handful of statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, QuerySet
from django.db.models.functions import JSONObject

from lotse.casework.models import (
    Application,
    Appointment,
    CellToCheck,
    CheckIn,
    Handover,
    Mentee,
    Merge,
    Outcome,
    Profile,
    ResidencePaper,
    Step,
)
from lotse.casework.models.choices import CheckInAnswer, PaperKind, Party
from lotse.casework.models.records import MenteeRecord
from lotse.casework.models.spoken import language_name
from lotse.casework.queries.notes import NotesPage, notes_of
from lotse.foundation.actor import Actor
from lotse.foundation.clock import SAXONY, today
from lotse.foundation.scoping import get_visible_or_404

R = TypeVar("R", bound=MenteeRecord)
LINES_AT_MOST = 30
LONG_WAIT_DAYS = 14
PAPER_WARNING_DAYS = 60

# What the page shows of each; JSON in the mentee's own statement, so that five lists cost one round trip.
_LINES: dict[type[MenteeRecord], tuple[tuple[Any, ...], tuple[str, ...]]] = {
    Step: (
        (F("done_on").desc(nulls_first=True), F("due_on").asc(nulls_last=True), "position", "id"),
        (
            "public_id",
            "title",
            "topic",
            "waits_for",
            "waits_for_name",
            "waits_since",
            "due_on",
            "done_on",
            "dropped_on",
        ),
    ),
    Appointment: (
        ("-starts_at", "id"),
        ("public_id", "kind", "starts_at", "place", "party", "party_name", "goes_along", "take_along", "result"),
    ),
    Application: (
        ("-stage_on", "-id"),
        ("public_id", "employer_name", "position", "aims_at", "stage", "stage_on", "ask_again_on"),
    ),
    Outcome: (
        ("-started_on", "-id"),
        ("id", "public_id", "kind", "adequate", "employer_name", "occupation", "started_on", "ended_on", "end_reason"),
    ),
    CheckIn: (
        ("due_on", "id"),
        ("public_id", "outcome_id", "kind", "due_on", "done_on", "mentee_says", "employer_says", "needless"),
    ),
    Merge: (("-id",), ("public_id", "undo_until", "undone_at")),
    Handover: (("-id",), ("public_id", "state")),
}


@dataclass(frozen=True, slots=True)
class OpenStep:
    """What comes next, and for whom one waits since how many days."""

    step: Step
    days_waiting: int
    is_overdue: bool

    @property
    def is_long(self) -> bool:
        """Whether others keep the mentee waiting for longer than two weeks."""
        return self.step.waits_for not in (Party.MENTEE, Party.MENTOR) and self.days_waiting > LONG_WAIT_DAYS


@dataclass(frozen=True, slots=True)
class Paper:
    """A residence paper and how long it still holds; negative days mean that it has ended."""

    paper: ResidencePaper
    days_left: int | None

    @property
    def is_over(self) -> bool:
        """Whether its last day has passed."""
        return self.days_left is not None and self.days_left < 0

    @property
    def days_over(self) -> int:
        """For "seit 3 Tagen abgelaufen"."""
        return -(self.days_left or 0)

    @property
    def is_near_its_end(self) -> bool:
        """Whether it is time to ask for a new one: offices take weeks."""
        return self.days_left is not None and 0 <= self.days_left <= PAPER_WARNING_DAYS

    @property
    def name(self) -> str:
        """The German word of the paper; a code that is not on the list names itself."""
        return str(PaperKind(self.paper.kind).label) if self.paper.kind in PaperKind.values else self.paper.kind


@dataclass(frozen=True, slots=True)
class Asked:
    """A check-in as the page shows it: answered, due, or still to come."""

    check_in: CheckIn
    is_due: bool

    @property
    def is_trouble(self) -> bool:
        """Whether one side says that something is wrong."""
        return CheckInAnswer.TROUBLE in (self.check_in.mentee_says, self.check_in.employer_says)


@dataclass(frozen=True, slots=True)
class OutcomeWithCheckIns:
    """A start and how it went on."""

    outcome: Outcome
    check_ins: Sequence[Asked]


@dataclass(frozen=True, slots=True)
class MenteeFile:
    """What the page of one mentee shows."""

    mentee: Mentee
    open_steps: Sequence[OpenStep]
    done_steps: Sequence[Step]
    coming_appointments: Sequence[Appointment]
    past_appointments: Sequence[Appointment]
    applications: Sequence[Application]
    outcomes: Sequence[OutcomeWithCheckIns]
    papers: Sequence[Paper]
    older_papers: Sequence[Paper]
    profile: Profile
    languages: str
    cells: Sequence[CellToCheck]
    notes: NotesPage
    merge_to_undo: Merge | None
    is_offered_elsewhere: bool


def _lines(model: type[MenteeRecord]) -> ArraySubquery:
    order, fields = _LINES[model]
    rows = model.objects.unscoped("Joined to a mentee that was scoped.").filter(mentee_id=OuterRef("pk"))
    return ArraySubquery(
        rows.order_by(*order).values(line=JSONObject(**{name: name for name in fields}))[:LINES_AT_MOST]
    )


def _lines_name(model: type[MenteeRecord]) -> str:
    return f"{model._meta.model_name}_lines"


def _read(mentee: Mentee, model: type[R]) -> list[R]:
    """Lines as unsaved instances, for their labels; nothing may be written through them."""
    fields = {name: model._meta.get_field(name) for name in _LINES[model][1]}
    rows: list[dict[str, Any]] = getattr(mentee, _lines_name(model))
    read = []
    for row in rows:
        line = model(**{name: _value(field, row[name]) for name, field in fields.items()})
        line.mentee = mentee
        read.append(line)
    return read


def _value(field: Any, value: Any) -> Any:
    return value if field.is_relation else field.to_python(value)


@lru_cache(maxsize=1)
def _described() -> QuerySet[Mentee]:
    """Built once; every use makes its own from it, and it is never asked itself."""
    return Mentee.objects.annotate(**{_lines_name(model): _lines(model) for model in _LINES})


def mentee_or_404(actor: Actor, public_id: UUID) -> Mentee:
    """The mentee with mentor and mentoring, if the actor sees them."""
    return get_visible_or_404(Mentee, actor, public_id, select=("mentor__account", "mentoring", "project"))


def mentee_file(actor: Actor, public_id: UUID, *, notes_after: UUID | None = None) -> MenteeFile:
    """The file if the actor sees the mentee; else 404."""
    mentee = get_visible_or_404(_described(), actor, public_id, select=("mentor__account", "mentoring", "project"))
    steps = [step for step in _read(mentee, Step) if step.dropped_on is None]
    coming, past = _appointments(mentee)
    papers = _papers(mentee)
    profile = profile_of(mentee)
    merges = [merge for merge in _read(mentee, Merge) if merge.undone_at is None]
    return MenteeFile(
        mentee=mentee,
        open_steps=[_open_step(step) for step in steps if step.done_on is None],
        done_steps=[step for step in steps if step.done_on is not None],
        coming_appointments=coming,
        past_appointments=past,
        applications=_read(mentee, Application),
        outcomes=_outcomes(mentee),
        papers=[held for held in papers if held.paper.is_current],
        older_papers=[held for held in papers if not held.paper.is_current],
        profile=profile,
        languages=_languages(mentee, profile),
        cells=_own(mentee, list(mentee.celltochecks.filter(settled_on=None).order_by("id"))),
        notes=notes_of(actor, mentee, after=notes_after),
        merge_to_undo=merges[0] if merges and merges[0].undo_until >= today() else None,
        is_offered_elsewhere=any(each.state == Handover.State.OFFERED for each in _read(mentee, Handover)),
    )


def _open_step(step: Step) -> OpenStep:
    day = today()
    return OpenStep(
        step,
        days_waiting=max(0, (day - step.waits_since).days),
        is_overdue=step.due_on is not None and step.due_on < day,
    )


def _own(mentee: Mentee, rows: list[R]) -> list[R]:
    """Spare each row the statement that would fetch its mentee, who owns the key of what is sealed in it."""
    for row in rows:
        row.mentee = mentee
    return rows


def _appointments(mentee: Mentee) -> tuple[list[Appointment], list[Appointment]]:
    """What comes, the next first; what was, the last first."""
    rows = _read(mentee, Appointment)
    coming = [row for row in rows if row.starts_at.astimezone(SAXONY).date() >= today() and not row.result]
    return coming[::-1], [row for row in rows if row not in coming]


def _outcomes(mentee: Mentee) -> list[OutcomeWithCheckIns]:
    day = today()
    asked = [Asked(each, each.due_on <= day) for each in _read(mentee, CheckIn) if not each.needless]
    return [
        OutcomeWithCheckIns(outcome, [each for each in asked if each.check_in.outcome_id == outcome.pk])
        for outcome in _read(mentee, Outcome)
    ]


def _languages(mentee: Mentee, profile: Profile) -> str:
    """Languages with their level where the profile knows it, then those that only the identity names."""
    levels = {each["language"]: each.get("level", "") for each in profile.languages}
    codes = dict.fromkeys([*levels, *mentee.other_languages])
    return ", ".join(f"{language_name(code)} {levels.get(code, '')}".strip() for code in codes)


def _papers(mentee: Mentee) -> list[Paper]:
    rows = _own(mentee, list(mentee.residencepapers.order_by("-is_current", "-seen_on", "-id")))
    return [Paper(row, _days_until(row.valid_until)) for row in rows]


def _days_until(day: date | None) -> int | None:
    return None if day is None else (day - today()).days


def profile_of(mentee: Mentee) -> Profile:
    """The mentee's profile, or an empty one that is not saved yet."""
    held = next(iter(_own(mentee, list(mentee.profiles.all()))), None)
    return held or Profile(project_id=mentee.project_id, mentee=mentee, version=0)
