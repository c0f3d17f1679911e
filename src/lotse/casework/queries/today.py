"""Who needs me today: six kinds of need in one statement, each with a limit, then the people and papers that are shown.

For a mentor every search starts from the identifiers of her own mentees, so that it costs what they are, not what the
project is; for a lead it starts from the project, in the order of an index, and stops at the limit. Names are fetched
for the lines on the page alone, through the same predicate as everywhere.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from django.db.models import CharField, Count, DateField, DateTimeField, F, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Cast, JSONObject

from lotse.casework.domain.daybook import Daybook, Demand, Line, Need, Section, arrange, last_day_of_warning
from lotse.casework.models import (
    AccessCheck,
    Application,
    Appointment,
    CellToCheck,
    CheckIn,
    Handover,
    Mentee,
    Outcome,
    ResidencePaper,
    Step,
)
from lotse.casework.models.choices import PaperKind, Phase
from lotse.casework.models.records import MenteeRecord
from lotse.casework.queries.lanes import Lane, own_lanes
from lotse.casework.queries.one_of import IsOneOf, array_of
from lotse.casework.queries.waits import OPEN, running
from lotse.foundation.actor import Actor
from lotse.foundation.clock import SAXONY, today
from lotse.foundation.database.prepared import PreparedForActors
from lotse.foundation.sealing import open_keys

# Lines of each section on the page, and how many of each need are fetched to say "und 12 weitere".
SHOWN, FETCHED = 5, 30
_COLUMNS = ("need", "ref", "person", "day", "at", "about")
_CELLS, _HANDOVERS, _WITHOUT_MENTOR, _ANSWERS = "cells", "handovers", "without_mentor", "answers"


@dataclass(frozen=True, slots=True)
class Person:
    """Who it is about, how to reach them, and who accompanies them."""

    public_id: UUID
    name: str
    phone: str
    mentor: str


@dataclass(frozen=True, slots=True)
class Today:
    """The page: the daybook with the people in it, and what can wait until there is time for it."""

    book: Daybook
    people: Mapping[int, Person]
    cells_to_check: int
    # Answers about access to the labour market that the rules of today would not give again.
    answers_to_check: int
    # For leads: files that other projects offer, people without a mentor.
    handovers: int
    without_mentor: int


@dataclass(frozen=True, slots=True)
class _Days:
    """The days and moments that the statement asks with."""

    day: date
    warned: date
    morning: datetime
    night: datetime

    @classmethod
    def now(cls) -> "_Days":
        """Those of today in Saxony, until tomorrow is over."""
        day = today()
        return cls(day, last_day_of_warning(day), midnight(day), midnight(day + timedelta(days=2)))


# What stands in the statements, which are written once for each actor, until the day's own values are filled in.
_IDS: Final = [-987_654_321]
_NO_DAYS: Final = _Days(date(1, 1, 1), date(1, 1, 2), datetime(1, 1, 1, tzinfo=UTC), datetime(1, 1, 2, tzinfo=UTC))


@dataclass(frozen=True, slots=True)
class _Reach:
    """Whose day it is: of mentees by identifier, or (ids None) of whole projects."""

    actor: Actor
    ids: Sequence[int] | None
    projects: Sequence[int]
    days: _Days = _NO_DAYS

    def of(self, model: type[MenteeRecord]) -> QuerySet[Any]:
        """Rows of `model` that hang from the mentees within reach."""
        if self.ids is None:
            led: QuerySet[Any] = model.objects.unscoped("Of projects that the actor leads; their people are scoped.")
            return led.filter(project_id__in=self.projects)
        own: QuerySet[Any] = model.objects.unscoped("Hangs from mentees of the actor's own lanes.")
        return own.filter(IsOneOf("mentee_id", self.ids))

    def of_open_files(self, model: type[MenteeRecord]) -> QuerySet[Any]:
        """The same without closed files, for what their closing leaves open. A mentor's identifiers know of none."""
        rows = self.of(model)
        return rows if self.ids is not None else rows.exclude(mentee__phase=Phase.CLOSED)

    @property
    def lanes(self) -> list[Lane]:
        """The mentees themselves."""
        if self.ids is None:
            return [Lane(project_id, is_whole=True) for project_id in self.projects]
        return own_lanes(self.actor)


def day_of(actor: Actor, *, whole_project: bool) -> Today:
    """The day of a mentor with her own and deputised mentees, or of all projects that the actor leads."""
    reach = _reach(actor, whole_project=whole_project)
    demands = _demands(reach)
    counted = Counter(demand.need for demand in demands)
    cut = {need for need, count in counted.items() if count >= FETCHED}
    book = arrange(demands, today=today(), most=SHOWN, cut=cut)
    people = _people(actor, book)
    waiting = _counts(reach)
    return Today(
        book=replace(book, ending=_with_kinds(book.ending, people)),
        people=people,
        cells_to_check=waiting.get(_CELLS, 0),
        answers_to_check=waiting.get(_ANSWERS, 0),
        handovers=waiting.get(_HANDOVERS, 0),
        without_mentor=waiting.get(_WITHOUT_MENTOR, 0),
    )


def _reach(actor: Actor, *, whole_project: bool) -> _Reach:
    if whole_project:
        return _Reach(actor, None, sorted(actor.led_project_ids))
    return _Reach(actor, [pk for (pk,) in _OWN.seen_by(actor).rows()] if own_lanes(actor) else [], [])


def _own(actor: Actor) -> QuerySet[Mentee, Any]:
    lanes = [running(lane.mentees()).order_by().values_list("pk") for lane in own_lanes(actor)]
    return lanes[0].union(*lanes[1:], all=True) if lanes[1:] else lanes[0]


_OWN: Final = PreparedForActors(Mentee, _own)


def _own_reach(actor: Actor) -> _Reach:
    return _Reach(actor, _IDS, [])


def _whole_reach(actor: Actor) -> _Reach:
    return _Reach(actor, None, sorted(actor.led_project_ids))


def _demands(reach: _Reach) -> list[Demand]:
    """All of them, in one statement."""
    days = {each.name: getattr(_Days.now(), each.name) for each in fields(_Days)}
    if reach.ids is None:
        return [_demand(row) for row in _WHOLE_DEMANDS.seen_by(reach.actor).rows(**days)]
    rows = _OWN_DEMANDS.seen_by(reach.actor).rows(**days, ids=array_of(reach.ids))
    return [_demand(row) for row in rows]


def _all_demands(reach: _Reach) -> QuerySet[Any]:
    parts = [
        _steps(reach),
        _appointments(reach),
        _check_ins(reach),
        _to_ask_again(reach),
        _papers(reach),
        *_silences(reach),
    ]
    return parts[0].union(*parts[1:], all=True)


def _columns(
    rows: QuerySet[Any], need: Need, *, day: str, at: Any = None, about: Mapping[str, Any], person: str = "mentee_id"
) -> QuerySet[Any]:
    """The first FETCHED by their day, in the same columns for every need, so that one statement can hold them all."""
    described: QuerySet[Any] = rows.order_by(day, "pk").annotate(
        need=Value(need.value, output_field=CharField()),
        ref=F("public_id"),
        person=F(person),
        day=Cast(day, DateField()),
        at=Cast(Value(None) if at is None else at, DateTimeField()),
        about=JSONObject(**about),
    )
    return described.values_list(*_COLUMNS)[:FETCHED]


def _demand(row: Sequence[Any]) -> Demand:
    need, ref, person, day, at, about = row
    # An appointment's day is the day in Saxony.
    day = at.astimezone(SAXONY).date() if at else day
    return Demand(need=Need(need), person=person, day=day, ref=ref, at=at, about=json.loads(about))


def _steps(reach: _Reach) -> QuerySet[Any]:
    due = reach.of(Step).filter(OPEN, due_on__lte=reach.days.day)
    about = {"title": "title", "waits_for": "waits_for", "waits_for_name": "waits_for_name"}
    return _columns(due, Need.STEP, day="due_on", about=about)


def midnight(day: date) -> datetime:
    """When a day begins in Saxony."""
    return datetime.combine(day, time(), SAXONY)


def _appointments(reach: _Reach) -> QuerySet[Any]:
    soon = reach.of_open_files(Appointment).filter(
        result="", starts_at__gte=reach.days.morning, starts_at__lt=reach.days.night
    )
    about = {name: name for name in ("kind", "place", "party", "party_name", "goes_along", "take_along")}
    return _columns(soon, Need.APPOINTMENT, day="starts_at", at=F("starts_at"), about=about)


def _check_ins(reach: _Reach) -> QuerySet[Any]:
    due = reach.of(CheckIn).filter(done_on=None, needless=False, due_on__lte=reach.days.day)
    # Asked for each line that is left, not joined to all of them.
    outcomes: QuerySet[Outcome] = Outcome.objects.unscoped("Of check-ins within reach.")
    employer = Subquery(outcomes.filter(pk=OuterRef("outcome_id")).values("employer_name"))
    return _columns(due, Need.CHECK_IN, day="due_on", about={"kind": "kind", "employer": employer})


def _to_ask_again(reach: _Reach) -> QuerySet[Any]:
    due = reach.of_open_files(Application).filter(ask_again_on__lte=reach.days.day)
    about = {"employer": "employer_name", "position": "position", "stage": "stage"}
    return _columns(due, Need.ASK_AGAIN, day="ask_again_on", about=about)


def _papers(reach: _Reach) -> QuerySet[Any]:
    """Papers that end soon or have ended, of people who are still accompanied."""
    papers = reach.of_open_files(ResidencePaper)
    ending = papers.filter(is_current=True, valid_until__lte=reach.days.warned)
    return _columns(ending, Need.PAPER, day="valid_until", about={})


def _silences(reach: _Reach) -> list[QuerySet[Any]]:
    about = {"last_contact_on": "last_contact_on"}
    silent = [lane.mentees().filter(call_by__lte=reach.days.day) for lane in reach.lanes]
    return [_columns(mentees, Need.SILENCE, day="call_by", about=about, person="pk") for mentees in silent]


_DAYS: Final = {each.name: getattr(_NO_DAYS, each.name) for each in fields(_Days)}
_OWN_DEMANDS: Final = PreparedForActors(
    Step, lambda actor, **_places: _all_demands(_own_reach(actor)), ids=array_of(_IDS), **_DAYS
)
_WHOLE_DEMANDS: Final = PreparedForActors(Step, lambda actor, **_places: _all_demands(_whole_reach(actor)), **_DAYS)


def _people(actor: Actor, book: Daybook) -> dict[int, Person]:
    """The people of the lines that are shown, if the actor sees them."""
    sections = (book.agenda, book.due, book.quiet, book.ending)
    wanted = {line.demand.person for section in sections for line in section.lines}
    return {
        pk: Person(public_id, f"{given} {family}".strip(), phone, mentor or "")
        for pk, public_id, given, family, phone, mentor in _SEEN.seen_by(actor).rows(ids=array_of(wanted))
    }


def _seen(actor: Actor, **_places: object) -> QuerySet[Mentee, Any]:
    seen = Mentee.objects.visible_to(actor).filter(IsOneOf("id", _IDS), merged_into=None).order_by("pk")
    return seen.values_list("pk", "public_id", "given_name", "family_name", "phone", "mentor__account__full_name")


_SEEN: Final = PreparedForActors(Mentee, _seen, ids=array_of(_IDS))


def _with_kinds(section: Section, people: Mapping[int, Person]) -> Section:
    """Which paper it is: fetched and opened for the lines that are shown, and for no other."""
    lines = [line for line in section.lines if line.demand.person in people]
    shown: QuerySet[ResidencePaper] = ResidencePaper.objects.unscoped("Papers of people who were scoped.")
    rows = shown.filter(public_id__in=[line.demand.ref for line in lines]).only("public_id", "kind").order_by("pk")
    open_keys(people[line.demand.person].public_id for line in lines)
    kinds = {paper.public_id: paper.kind for paper in rows}
    return replace(section, lines=tuple(_with_kind(line, kinds.get(line.demand.ref, "")) for line in lines))


def _with_kind(line: Line, kind: str) -> Line:
    named = PaperKind(kind) if kind in PaperKind.values else PaperKind.OTHER
    return replace(line, demand=replace(line.demand, about={"kind": named}))


def _counts(reach: _Reach) -> dict[str, int]:
    """What can wait, in one statement: cells and answers to check, and for leads offers and people without a mentor."""
    if reach.ids is None:
        rows = _WHOLE_COUNTS.seen_by(reach.actor).rows()
    else:
        rows = _OWN_COUNTS.seen_by(reach.actor).rows(ids=array_of(reach.ids))
    counted: Counter[str] = Counter()
    for what, number in rows:
        counted[what] += number
    return dict(counted)


def _all_counts(reach: _Reach) -> QuerySet[Any]:
    answers = reach.of_open_files(AccessCheck).filter(changed_on__isnull=False, superseded_by=None)
    parts = [_count(_CELLS, reach.of(CellToCheck).filter(settled_on=None)), _count(_ANSWERS, answers)]
    if reach.ids is None:
        offers: QuerySet[Handover] = Handover.objects.unscoped("Offers to projects that the actor leads.")
        offered = offers.filter(state=Handover.State.OFFERED, to_project_id__in=reach.projects)
        lists = [running(Lane(project).mentees()) for project in reach.projects]
        parts += [_count(_HANDOVERS, offered), *(_count(_WITHOUT_MENTOR, waiting) for waiting in lists)]
    return parts[0].union(*parts[1:], all=True)


def _count(what: str, rows: QuerySet[Any]) -> QuerySet[Any]:
    named: QuerySet[Any] = rows.annotate(what=Value(what, output_field=CharField())).order_by().values_list("what")
    counted: QuerySet[Any] = named.annotate(number=Count("pk"))
    return counted


_OWN_COUNTS: Final = PreparedForActors(
    CellToCheck, lambda actor, **_places: _all_counts(_own_reach(actor)), ids=array_of(_IDS)
)
_WHOLE_COUNTS: Final = PreparedForActors(CellToCheck, lambda actor, **_places: _all_counts(_whole_reach(actor)))
