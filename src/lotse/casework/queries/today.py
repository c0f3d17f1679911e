"""Who needs me today: five kinds of need in one statement, papers and counts in three more, none without a limit.

For a mentor every search starts from the identifiers of her own mentees, so that it costs what they are, not what the
project is; for a lead it starts from the project, in the order of an index, and stops at the limit.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import CharField, Count, DateField, DateTimeField, F, QuerySet, Value
from django.db.models.functions import Cast, JSONObject

from lotse.casework.domain.daybook import Daybook, Demand, Line, Need, Section, arrange, last_day_of_warning
from lotse.casework.models import (
    Application,
    Appointment,
    CellToCheck,
    CheckIn,
    Handover,
    Mentee,
    ResidencePaper,
    Step,
)
from lotse.casework.models.choices import PaperKind, Phase
from lotse.casework.models.records import MenteeRecord
from lotse.casework.queries.lanes import Lane, own_lanes
from lotse.casework.queries.one_of import IsOneOf
from lotse.casework.queries.waits import OPEN
from lotse.foundation.actor import Actor
from lotse.foundation.clock import SAXONY, today
from lotse.foundation.sealing import open_keys
from lotse.organisations.public import Membership

# Lines of each section on the page, and how many of each need are fetched to say "und 12 weitere".
SHOWN, FETCHED = 6, 40
_CELLS, _HANDOVERS, _WITHOUT_MENTOR = "cells", "handovers", "without_mentor"
_COLUMNS = ("need", "ref", "person", "given", "family", "reached_by", "accompanied_by", "day", "at", "about")


@dataclass(frozen=True, slots=True)
class Today:
    """The page: the daybook, and what can wait until there is time for it."""

    book: Daybook
    cells_to_check: int
    # For leads: who accompanies, by membership; files that other projects offer; people without a mentor.
    mentors: Mapping[int, str]
    handovers: int
    without_mentor: int


@dataclass(frozen=True, slots=True)
class _Reach:
    """Whose day it is: of mentees by identifier, or of whole projects."""

    actor: Actor
    ids: Sequence[int] | None
    projects: Sequence[int]

    def of(self, model: type[MenteeRecord]) -> QuerySet[Any]:
        """Rows of `model` that hang from the mentees within reach."""
        if self.ids is None:
            seen: QuerySet[Any] = model.objects.visible_to(self.actor)
            rows = seen.filter(project_id__in=self.projects)
        else:
            hanging: QuerySet[Any] = model.objects.unscoped("Hangs from mentees of the actor's own lanes.")
            rows = hanging.filter(IsOneOf("mentee_id", self.ids))
        return rows.filter(mentee__merged_into=None, mentee__erased_at=None)

    def mentees(self) -> list[QuerySet[Mentee]]:
        """The mentees themselves, by lanes."""
        own = own_lanes(self.actor)
        lanes = own if self.ids is not None else [Lane(project, is_whole=True) for project in self.projects]
        return [lane.mentees() for lane in lanes]


def day_of(actor: Actor, *, whole_project: bool) -> Today:
    """The day of a mentor with her own and deputised mentees, or of all projects that the actor leads."""
    reach = _reach(actor, whole_project=whole_project)
    demands = _demands(reach)
    counted = Counter(demand.need for demand in demands)
    cut = {need for need, count in counted.items() if count >= FETCHED}
    book = arrange(demands, today=today(), most=SHOWN, cut=cut)
    waiting = _counts(reach)
    return Today(
        book=replace(book, ending=_with_kinds(book.ending)),
        cells_to_check=waiting.get(_CELLS, 0),
        mentors=_mentors(reach) if whole_project else {},
        handovers=waiting.get(_HANDOVERS, 0),
        without_mentor=waiting.get(_WITHOUT_MENTOR, 0),
    )


def _reach(actor: Actor, *, whole_project: bool) -> _Reach:
    if whole_project:
        return _Reach(actor, None, sorted(actor.led_project_ids))
    lanes = [lane.mentees().values_list("pk") for lane in own_lanes(actor)]
    ids = [pk for (pk,) in (lanes[0].union(*lanes[1:], all=True) if lanes[1:] else lanes[0])] if lanes else []
    return _Reach(actor, ids, [])


def _demands(reach: _Reach) -> list[Demand]:
    """All of them, in one statement."""
    parts = [
        _steps(reach),
        _appointments(reach),
        _check_ins(reach),
        _to_ask_again(reach),
        _papers(reach),
        *_silences(reach),
    ]
    return [_demand(row) for row in parts[0].union(*parts[1:], all=True)]


def _columns(
    rows: QuerySet[Any], need: Need, *, day: Any, at: Any = None, about: dict[str, Any], person: str = "mentee__"
) -> QuerySet[Any]:
    """The same columns for every need, so that one statement can hold them all."""
    described: QuerySet[Any] = rows.annotate(
        need=Value(need.value, output_field=CharField()),
        ref=F("public_id"),
        person=F(f"{person}public_id"),
        given=F(f"{person}given_name"),
        family=F(f"{person}family_name"),
        reached_by=F(f"{person}phone"),
        accompanied_by=F(f"{person}mentor_id"),
        day=Cast(day, DateField()),
        at=Cast(Value(None) if at is None else at, DateTimeField()),
        about=JSONObject(**about),
    )
    return described.values_list(*_COLUMNS)


def _demand(row: Sequence[Any]) -> Demand:
    need, ref, person, given, family, phone, mentor, day, at, about = row
    return Demand(
        need=Need(need),
        person=person,
        # An appointment's day is the day in Saxony.
        day=at.astimezone(SAXONY).date() if at else day,
        ref=ref,
        name=f"{given} {family}".strip(),
        phone=phone,
        mentor=mentor,
        at=at,
        about=about,
    )


def _steps(reach: _Reach) -> QuerySet[Any]:
    due = reach.of(Step).filter(OPEN, due_on__lte=today()).exclude(mentee__phase=Phase.CLOSED)
    about = {"title": "title", "waits_for": "waits_for", "waits_for_name": "waits_for_name"}
    return _columns(due.order_by("due_on", "pk"), Need.STEP, day=F("due_on"), about=about)[:FETCHED]


def midnight(day: date) -> datetime:
    """When a day begins in Saxony."""
    return datetime.combine(day, time(), SAXONY)


def _appointments(reach: _Reach) -> QuerySet[Any]:
    begin = midnight(today())
    soon = reach.of(Appointment).filter(
        result="", starts_at__gte=begin, starts_at__lt=midnight(today() + timedelta(days=2))
    )
    about = {
        name: name for name in ("kind", "place", "party", "party_name", "goes_along", "take_along", "minutes")
    }
    rows = soon.order_by("starts_at", "pk")
    return _columns(rows, Need.APPOINTMENT, day=F("starts_at"), at=F("starts_at"), about=about)[:FETCHED]


def _check_ins(reach: _Reach) -> QuerySet[Any]:
    due = reach.of(CheckIn).filter(done_on=None, needless=False, due_on__lte=today())
    about = {"kind": "kind", "employer": "outcome__employer_name"}
    return _columns(due.order_by("due_on", "pk"), Need.CHECK_IN, day=F("due_on"), about=about)[:FETCHED]


def _to_ask_again(reach: _Reach) -> QuerySet[Any]:
    due = reach.of(Application).filter(ask_again_on__lte=today())
    about = {"employer": "employer_name", "position": "position", "stage": "stage", "since": "stage_on"}
    return _columns(due.order_by("ask_again_on", "pk"), Need.ASK_AGAIN, day=F("ask_again_on"), about=about)[:FETCHED]


def _silences(reach: _Reach) -> list[QuerySet[Any]]:
    about = {"last_contact_on": "last_contact_on"}
    return [
        _columns(
            mentees.filter(call_by__lte=today()).order_by("call_by", "pk"),
            Need.SILENCE,
            day=F("call_by"),
            about=about,
            person="",
        )[:FETCHED]
        for mentees in reach.mentees()
    ]


def _papers(reach: _Reach) -> QuerySet[Any]:
    """Papers that end soon or have ended."""
    ending = reach.of(ResidencePaper).filter(is_current=True, valid_until__lte=last_day_of_warning(today()))
    running = ending.exclude(mentee__phase=Phase.CLOSED).order_by("valid_until", "pk")
    return _columns(running, Need.PAPER, day=F("valid_until"), about={})[:FETCHED]


def _with_kinds(section: Section) -> Section:
    """Which paper it is: fetched and opened for the lines that are shown, and for no other."""
    shown: QuerySet[ResidencePaper] = ResidencePaper.objects.unscoped("Papers of lines that were scoped.")
    rows = shown.filter(public_id__in=[line.demand.ref for line in section.lines]).only("public_id", "kind")
    open_keys(line.demand.person for line in section.lines)
    kinds = {paper.public_id: paper.kind for paper in rows.order_by("pk")}
    return replace(section, lines=tuple(_with_kind(line, kinds.get(line.demand.ref, "")) for line in section.lines))


def _with_kind(line: Line, kind: str) -> Line:
    named = PaperKind(kind) if kind in PaperKind.values else PaperKind.OTHER
    return replace(line, demand=replace(line.demand, about={"kind": named}))


def _mentors(reach: _Reach) -> dict[int, str]:
    """Who works in the projects, for the name behind each line."""
    held = Membership.objects.filter(project_id__in=reach.projects)
    return dict(held.order_by("pk").values_list("pk", "account__full_name"))


def _counts(reach: _Reach) -> dict[str, int]:
    """What can wait, in one statement: cells of lists to check, and for leads offers and people without a mentor."""
    parts = [_count(_CELLS, reach.of(CellToCheck).filter(settled_on=None))]
    if reach.ids is None:
        offers: QuerySet[Handover] = Handover.objects.unscoped("Offers to projects that the actor leads.")
        offered = offers.filter(state=Handover.State.OFFERED, to_project_id__in=reach.projects)
        lists = [Lane(project).mentees().exclude(phase=Phase.CLOSED) for project in reach.projects]
        parts += [_count(_HANDOVERS, offered), *(_count(_WITHOUT_MENTOR, waiting) for waiting in lists)]
    counted: Counter[str] = Counter()
    for what, number in parts[0].union(*parts[1:], all=True) if parts[1:] else parts[0]:
        counted[what] += number
    return dict(counted)


def _count(what: str, rows: QuerySet[Any]) -> QuerySet[Any]:
    named: QuerySet[Any] = rows.annotate(what=Value(what, output_field=CharField())).order_by()
    return named.values_list("what").annotate(number=Count("pk"))
