"""One mentee's file: everything that its page shows, in a handful of statements."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeVar
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, QuerySet
from django.db.models.functions import JSONObject
from django.http import Http404

from lotse.casework.domain.access_answer import FIRST
from lotse.casework.models import (
    AccessCheck,
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
from lotse.casework.models.choices import CheckInAnswer, PaperKind, Party, label_of
from lotse.casework.models.records import MenteeRecord
from lotse.casework.models.spoken import language_name
from lotse.casework.queries.notes import NotesPage, notes_of
from lotse.foundation.actor import Actor
from lotse.foundation.clock import SAXONY, today
from lotse.foundation.database.prepared import Prepared, PreparedForActors
from lotse.foundation.scoping import get_visible_or_404

R = TypeVar("R", bound=MenteeRecord)
LINES_AT_MOST = 30
LONG_WAIT_DAYS = 14
PAPER_WARNING_DAYS = 60

# What the page shows of each; as JSON, so that seven lists cost one statement.
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
    AccessCheck: (
        (F("superseded_by").asc(nulls_first=True), "-answered_on", "-id"),
        ("question", "grade", "earliest", "answered_on", "changed_on", "changed_because", "superseded_by_id"),
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
        return label_of(PaperKind, self.paper.kind)


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
class AccessLine:
    """The answer about access to the labour market that stands in the file."""

    check: AccessCheck
    # A paper was seen since: the answer may rest on the one before it.
    is_outdated: bool


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
    access: AccessLine | None
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


def _all_lines(mentee: int) -> QuerySet[Mentee, tuple[list[str], ...]]:
    mentees = Mentee.objects.unscoped("Lines of a mentee that was scoped.").filter(pk=mentee)
    return mentees.values_list(*(_lines(model) for model in _LINES))


_ALL_LINES: Final = Prepared(Mentee, _all_lines, mentee=-987_654_321)


def _papers_of(mentee: int) -> QuerySet[ResidencePaper]:
    papers = ResidencePaper.objects.unscoped("Of a mentee that was scoped.").filter(mentee_id=mentee)
    return papers.order_by("-is_current", "-seen_on", "-id")


def _profiles_of(mentee: int) -> QuerySet[Profile]:
    return Profile.objects.unscoped("Of a mentee that was scoped.").filter(mentee_id=mentee).order_by("id")


def _cells_of(mentee: int) -> QuerySet[CellToCheck]:
    cells = CellToCheck.objects.unscoped("Of a mentee that was scoped.").filter(mentee_id=mentee, settled_on=None)
    return cells.order_by("id")


_PAPERS: Final = Prepared(ResidencePaper, _papers_of, mentee=-987_654_321)
_PROFILES: Final = Prepared(Profile, _profiles_of, mentee=-987_654_321)
_CELLS: Final = Prepared(CellToCheck, _cells_of, mentee=-987_654_321)


class _Lines:
    """The lists of one mentee as unsaved instances, for their labels; nothing may be written through them."""

    def __init__(self, mentee: Mentee) -> None:
        self._mentee = mentee
        found = _ALL_LINES.rows(mentee=mentee.pk)[0]
        self._lists: dict[type[MenteeRecord], list[str]] = dict(zip(_LINES, found, strict=True))

    def of(self, model: type[R]) -> list[R]:
        """The lines of one kind, in the order of the page."""
        fields = {name: model._meta.get_field(name) for name in _LINES[model][1]}
        read = []
        for text in self._lists[model]:
            row = json.loads(text)
            line = model(**{name: _value(field, row[name]) for name, field in fields.items()})
            line.mentee = self._mentee
            read.append(line)
        return read


def _value(field: Any, value: Any) -> Any:
    return value if field.is_relation else field.to_python(value)


def mentee_or_404(actor: Actor, public_id: UUID) -> Mentee:
    """The mentee with mentor and mentoring, if the actor sees them."""
    return get_visible_or_404(Mentee, actor, public_id, select=("mentor__account", "mentoring", "project"))


# Columns cost more than rows: without those that the page does not show, reading the mentee takes half the time.
_NOT_SHOWN: Final = frozenset(
    [
        "sort_key",
        "folded",
        "sound",
        "person_key",
        "street",
        "email",
        "call_by",
        "last_contact_on",
        "erased_because",
        "sex",
    ]
)
_SHOWN_BESIDE: Final = (
    "mentor__account__full_name",
    "mentoring__closed_on",
    "mentoring__closing_reason",
    "mentoring__closing_remark",
)


def _shown(actor: Actor, key: UUID) -> QuerySet[Mentee]:
    own = [field.name for field in Mentee._meta.concrete_fields if field.name not in _NOT_SHOWN]
    shown = Mentee.objects.visible_to(actor).only(*own, *_SHOWN_BESIDE)
    return shown.select_related("mentor__account", "mentoring").filter(public_id=key)


_SHOWN: Final = PreparedForActors(Mentee, _shown, key=UUID(int=987_654_321))


def mentee_file(actor: Actor, public_id: UUID, *, notes_after: UUID | None = None) -> MenteeFile:
    """The file if the actor sees the mentee; else 404."""
    found = _SHOWN.seen_by(actor).instances(key=public_id)
    if not found:
        raise Http404
    mentee = found[0]
    lines = _Lines(mentee)
    steps = [step for step in lines.of(Step) if step.dropped_on is None]
    coming, past = _appointments(lines.of(Appointment))
    papers = _papers(mentee)
    profile = profile_of(mentee)
    merges = [merge for merge in lines.of(Merge) if merge.undone_at is None]
    return MenteeFile(
        mentee=mentee,
        open_steps=[_open_step(step) for step in steps if step.done_on is None],
        done_steps=[step for step in steps if step.done_on is not None],
        coming_appointments=coming,
        past_appointments=past,
        applications=lines.of(Application),
        outcomes=_outcomes(lines),
        papers=[held for held in papers if held.paper.is_current],
        older_papers=[held for held in papers if not held.paper.is_current],
        access=_access(lines.of(AccessCheck), papers),
        profile=profile,
        languages=_languages(mentee, profile),
        cells=_own(mentee, _CELLS.instances(mentee=mentee.pk)),
        notes=notes_of(actor, mentee, after=notes_after),
        merge_to_undo=merges[0] if merges and merges[0].undo_until >= today() else None,
        is_offered_elsewhere=any(each.state == Handover.State.OFFERED for each in lines.of(Handover)),
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


def _appointments(rows: list[Appointment]) -> tuple[list[Appointment], list[Appointment]]:
    """What comes, the next first; what was, the last first."""
    coming = [row for row in rows if row.starts_at.astimezone(SAXONY).date() >= today() and not row.result]
    return coming[::-1], [row for row in rows if row not in coming]


def _outcomes(lines: _Lines) -> list[OutcomeWithCheckIns]:
    day = today()
    asked = [Asked(each, each.due_on <= day) for each in lines.of(CheckIn) if not each.needless]
    return [
        OutcomeWithCheckIns(outcome, [each for each in asked if each.check_in.outcome_id == outcome.pk])
        for outcome in lines.of(Outcome)
    ]


def _languages(mentee: Mentee, profile: Profile) -> str:
    """Languages with their level where the profile knows it, then those that only the identity names."""
    levels = {each["language"]: each.get("level", "") for each in profile.languages}
    codes = dict.fromkeys([*levels, *mentee.other_languages])
    return ", ".join(f"{language_name(code)} {levels.get(code, '')}".strip() for code in codes)


def _papers(mentee: Mentee) -> list[Paper]:
    rows = _own(mentee, _PAPERS.instances(mentee=mentee.pk))
    return [Paper(row, _days_until(row.valid_until)) for row in rows]


def _access(checks: list[AccessCheck], papers: list[Paper]) -> AccessLine | None:
    """Work before everything else; of several the newest."""
    standing = [check for check in checks if check.superseded_by_id is None]
    check = next((each for each in standing if each.question == FIRST), next(iter(standing), None))
    if check is None:
        return None
    seen = [held.paper.seen_on for held in papers if held.paper.is_current and held.paper.seen_on]
    return AccessLine(check, any(day > check.answered_on for day in seen))


def _days_until(day: date | None) -> int | None:
    return None if day is None else (day - today()).days


def profile_of(mentee: Mentee) -> Profile:
    """The mentee's profile, or an empty one that is not saved yet."""
    held = next(iter(_own(mentee, _PROFILES.instances(mentee=mentee.pk))), None)
    return held or Profile(project_id=mentee.project_id, mentee=mentee, version=0)
