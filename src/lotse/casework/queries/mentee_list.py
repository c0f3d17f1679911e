"""The list of mentees: 25 at a time, by name or by silence, forwards, backwards and from the end.

A page begins after a row, not at a number: its cost does not grow with its position. The address names that row by its
public identifier, so that no name stands in an address.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import JSONObject

from lotse.casework.domain.daybook import last_day_of_warning
from lotse.casework.domain.gaps import idle_days
from lotse.casework.models import Mentee, ResidencePaper, Step
from lotse.casework.models.choices import Party, Phase
from lotse.casework.queries.lanes import Lane, lanes_of
from lotse.casework.queries.one_of import IsOneOf, array_of
from lotse.casework.queries.waits import ANYBODY, WaitFor, is_waiting, running
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.database.prepared import Prepared
from lotse.organisations.public import Membership

PAGE = 25
# Counted exactly up to here; beyond it the page says "mehr als", because nobody pages through so many.
COUNTED = 1_000
BY_NAME, BY_SILENCE = "name", "still"
WITHOUT_MENTOR = "ohne"
_COLUMNS = (
    "pk",
    "public_id",
    "family_name",
    "given_name",
    "phone",
    "phase",
    "mentor__account__full_name",
    "last_contact_on",
    "call_by",
    "step",
)
_ORDER = {BY_NAME: "sort_key", BY_SILENCE: "call_by"}


@dataclass(frozen=True, slots=True)
class Choice:
    """What the list shall show; empty parts ask for nothing. Closed files are shown only when asked for."""

    phase: str = ""
    # A mentor's membership, or WITHOUT_MENTOR.
    mentor: UUID | str = ""
    wait: WaitFor = ANYBODY
    is_silent: bool = False
    is_expiring: bool = False
    order: str = BY_NAME


@dataclass(frozen=True, slots=True)
class Place:
    """Where the page begins or ends: after a row, before a row, at the very end, or at the beginning."""

    after: UUID | None = None
    before: UUID | None = None
    is_end: bool = False


@dataclass(frozen=True, slots=True)
class ListedMentee:
    """One row: who, where they stand, what they wait for, when one last spoke."""

    public_id: UUID
    # Family name first, as the list is sorted.
    family_name: str
    given_name: str
    phone: str
    phase: Phase
    mentor: str
    step: str
    waits_for: Party | None
    waits_for_name: str
    waiting_days: int
    last_contact_on: date | None
    is_silent: bool

    @property
    def name(self) -> str:
        """As people are greeted."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list. `count` is None where there are more than COUNTED."""

    rows: Sequence[ListedMentee]
    count: int | None
    has_previous: bool
    has_next: bool

    @property
    def first(self) -> UUID | None:
        """The row to go back from."""
        return self.rows[0].public_id if self.rows else None

    @property
    def last(self) -> UUID | None:
        """The row to go on from."""
        return self.rows[-1].public_id if self.rows else None


def mentee_page(actor: Actor, choice: Choice, place: Place = Place()) -> Page:
    """The page at `place`; a row that is gone or not seen any more leads to the beginning."""
    lanes = lanes_for(actor, choice)
    ids, has_previous, has_next = _ids_at(actor, choice, lanes=lanes, place=place)
    is_whole = not has_previous and not has_next
    return Page(
        rows=listed(ids, wait=choice.wait),
        count=len(ids) if is_whole else count_of(choice, lanes),
        has_previous=has_previous,
        has_next=has_next,
    )


def lanes_for(actor: Actor, choice: Choice) -> list[Lane]:
    """The actor's lanes, narrowed to the mentor who is asked for."""
    lanes = lanes_of(actor)
    if not choice.mentor:
        return lanes
    if choice.mentor == WITHOUT_MENTOR:
        return [Lane(lane.project_id) for lane in lanes if lane.is_whole or lane.is_waiting_list]
    held = Membership.objects.filter(public_id=choice.mentor).values_list("pk", "project_id").first()
    if held is None:
        return []
    return [
        Lane(lane.project_id, held[0])
        for lane in lanes
        if lane.project_id == held[1] and (lane.is_whole or lane.mentor_id == held[0])
    ]


def chosen(lane: Lane, choice: Choice) -> QuerySet[Mentee]:
    """The mentees of one lane that the choice asks for."""
    mentees = lane.mentees()
    mentees = mentees.filter(phase=choice.phase) if choice.phase else running(mentees)
    if choice.is_silent:
        mentees = mentees.filter(call_by__lte=today())
    elif choice.order == BY_SILENCE:
        mentees = mentees.filter(call_by__isnull=False)
    if choice.wait:
        mentees = mentees.filter(is_waiting(choice.wait))
    if choice.is_expiring:
        papers = ResidencePaper.objects.unscoped("Joined to mentees that are scoped.")
        ending = papers.filter(mentee_id=OuterRef("pk"), is_current=True, valid_until__lte=last_day_of_warning(today()))
        mentees = mentees.filter(Exists(ending))
    return mentees


def count_of(choice: Choice, lanes: Sequence[Lane]) -> int | None:
    """How many there are. Behind a number of the gap monitor exactly as many; else None beyond COUNTED."""
    most = None if choice.wait else COUNTED + 1
    parts = [chosen(lane, choice).order_by().values_list("pk")[:most] for lane in lanes]
    if not parts:
        return 0
    count = parts[0].union(*parts[1:], all=True).count() if parts[1:] else parts[0].count()
    return None if most is not None and count >= most else count


def _ids_at(actor: Actor, choice: Choice, *, lanes: Sequence[Lane], place: Place) -> tuple[list[int], bool, bool]:
    """The identifiers of a page, and whether there is something before and after it."""
    border = _border(actor, choice, place)
    if place.is_end or (place.before and border):
        ids = _ids(choice, lanes, border=border, backwards=True)
        if len(ids) > PAGE or place.is_end:
            return ids[:PAGE][::-1], len(ids) > PAGE, not place.is_end
        border = None
    ids = _ids(choice, lanes, border=border, backwards=False)
    return ids[:PAGE], border is not None, len(ids) > PAGE


def _border(actor: Actor, choice: Choice, place: Place) -> tuple[Any, int] | None:
    """The sort value and key of the row at which the page begins or ends."""
    public_id = place.after or place.before
    if public_id is None or place.is_end:
        return None
    seen = Mentee.objects.visible_to(actor).filter(public_id=public_id)
    border: tuple[Any, int] | None = seen.values_list(_ORDER[choice.order], "pk").first()
    return None if border is None or border[0] is None else border


def _ids(choice: Choice, lanes: Sequence[Lane], *, border: tuple[Any, int] | None, backwards: bool) -> list[int]:
    """Up to one more than a page, merged from the lanes."""
    name, sign = _ORDER[choice.order], "-" if backwards else ""
    parts = []
    for lane in lanes:
        part = chosen(lane, choice)
        if border is not None:
            part = part.filter(_beyond(name, border, backwards=backwards))
        ordered = lane.in_order(part, f"{sign}{name}", f"{sign}pk")
        parts.append(ordered.values_list("pk", name)[: PAGE + 1])
    if not parts:
        return []
    if len(parts) == 1:
        return [pk for pk, _ in parts[0]]
    merged = parts[0].union(*parts[1:], all=True).order_by(f"{sign}{name}", f"{sign}pk")
    return [pk for pk, _ in merged[: PAGE + 1]]


def _beyond(name: str, border: tuple[Any, int], *, backwards: bool) -> Q:
    """After (or before) a row, in a form of which the first half is a range of the index."""
    side = "lt" if backwards else "gt"
    value, pk = border
    return Q(**{f"{name}__{side}e": value}) & (Q(**{f"{name}__{side}": value}) | Q(**{f"pk__{side}": pk}))


def listed(ids: Sequence[int], *, wait: WaitFor = ANYBODY) -> list[ListedMentee]:
    """The rows behind identifiers that were scoped, in their order, each with its next step (or the one asked for)."""
    if wait:
        rows = list(_rows_of(IsOneOf("id", ids), wait))
    else:
        rows = [(*row[:-1], json.loads(row[-1]) if row[-1] else None) for row in _LISTED.rows(ids=array_of(ids))]
    found = {columns[0]: columns for columns in rows}
    day = today()
    return [_row(found[pk], day) for pk in ids if pk in found]


def _rows_of(those: IsOneOf, wait: WaitFor) -> QuerySet[Mentee, Any]:
    steps: QuerySet[Step] = Step.objects.unscoped("Joined to mentees that were scoped.")
    first = (
        steps.filter(wait.condition, mentee_id=OuterRef("pk"))
        .order_by("position", "pk")
        .values(line=JSONObject(title="title", waits_for="waits_for", name="waits_for_name", since="waits_since"))[:1]
    )
    mentees = Mentee.objects.unscoped("Identifiers that were scoped.").filter(those).annotate(step=first)
    return mentees.order_by("pk").values_list(*_COLUMNS)


# What stands in the statement until the identifiers of a page are filled in.
_IDS: Final = [-987_654_321]
_LISTED: Final = Prepared(Mentee, lambda **_places: _rows_of(IsOneOf("id", _IDS), ANYBODY), ids=array_of(_IDS))


def _row(columns: Sequence[Any], day: date) -> ListedMentee:
    _pk, public_id, family_name, given_name, phone, phase, mentor, last_contact_on, call_by, step = columns
    since = date.fromisoformat(step["since"]) if step else day
    return ListedMentee(
        public_id=public_id,
        family_name=family_name,
        given_name=given_name,
        phone=phone,
        phase=Phase(phase),
        mentor=mentor or "",
        step=step["title"] if step else "",
        waits_for=Party(step["waits_for"]) if step else None,
        waits_for_name=step["name"] if step else "",
        waiting_days=idle_days(since, day),
        last_contact_on=last_contact_on,
        is_silent=call_by is not None and call_by <= day,
    )


def mentors_to_choose(actor: Actor) -> list[tuple[UUID, str]]:
    """Whose mentees a lead may pick out."""
    led = Membership.objects.filter(project_id__in=sorted(actor.led_project_ids), role="mentor")
    return list(led.order_by("account__full_name", "pk").values_list("public_id", "account__full_name"))
