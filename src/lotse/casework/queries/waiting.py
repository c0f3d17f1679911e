"""Worauf wird gewartet: open waits by party, office, topic or person, with the middle and the longest in days.

The same steps that the list behind each number shows (queries.waits). The middle is computed in the database within
what the actor sees; beside it stands the middle of the waits that ended within a year,
counted once a day.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.core.cache import caches
from django.db.models import Aggregate, Count, F, FloatField, Func, IntegerField, Max, Q, QuerySet, Value
from django.db.models.functions import Concat

from lotse.casework.domain.gaps import Gap, idle_days, longest_first, whole_days, working_days
from lotse.casework.models import Step, Wait
from lotse.casework.models.choices import Party
from lotse.casework.queries.waits import OPEN, WaitFor, of_running_mentorings
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now, today

LONGEST_SHOWN = 30
A_YEAR = timedelta(days=365)
A_DAY = 24 * 60 * 60
_BETWEEN = "|"


class By(StrEnum):
    """What the open waits are sorted into."""

    PARTY = "partei"
    OFFICE = "stelle"
    TOPIC = "thema"
    PERSON = "mensch"


@dataclass(frozen=True, slots=True)
class WaitingGap:
    """One line: the gap, and the question that leads to exactly its people in the list."""

    gap: Gap
    wait: WaitFor


@dataclass(frozen=True, slots=True)
class LongWait:
    """One person's open wait."""

    step: UUID
    person: UUID
    name: str
    title: str
    party: Party
    office: str
    since: date
    days: int
    working_days: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """The page's sum line: people with an open step, and how many of those wait for somebody outside."""

    people: int
    outside: int
    # Of the steps outside, in whole days.
    middle: int


class _Days(Func):
    """Days between two dates as a number; Django would make an interval of it."""

    template = "(%(expressions)s)"
    arg_joiner = " - "
    output_field = IntegerField()


class _Median(Aggregate):
    """The middle: half wait shorter, half wait longer."""

    template = "percentile_cont(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = FloatField()


# The ball lies with people of the accompaniment itself.
INSIDE = (Party.MENTEE, Party.MENTOR)


@dataclass(frozen=True, slots=True)
class Figures:
    """The page's numbers; `counted_at` is None when they are of this moment."""

    all: Waiting
    gaps: Sequence[WaitingGap]
    counted_at: datetime | None = None


# From so many waiting people on, counting takes longer than the rest of the page, and one more or less changes nothing
# in a middle: their numbers may be some minutes old. A project has some hundreds today.
KEPT_FROM, KEPT_SECONDS = 1_000, 5 * 60


def figures(actor: Actor, by: By) -> Figures:
    """All numbers of the page, anew each time, or for very many people a few minutes old, with the time of counting."""
    name = f"casework.open-waits:{by}:{_scope(actor)}"
    kept: Figures | None = caches["process"].get(name)
    if kept is not None:
        return kept
    counted = Figures(waiting_at_all(actor), [] if by is By.PERSON else gaps_by(actor, by))
    if counted.all.people >= KEPT_FROM:
        counted = replace(counted, counted_at=now())
        caches["process"].set(name, counted, timeout=KEPT_SECONDS)
    return counted


def _scope(actor: Actor) -> str:
    """What an actor sees, as a name: no right that ended stays in it."""
    return sha256(repr((sorted(map(repr, actor.grants)), sorted(actor.system_projects))).encode()).hexdigest()


def _open(actor: Actor) -> QuerySet[Step]:
    return of_running_mentorings(Step.objects.visible_to(actor).filter(OPEN))


def waiting_at_all(actor: Actor) -> Waiting:
    """How many people wait, and for whom outside."""
    outside = ~Q(waits_for__in=INSIDE)
    found = _open(actor).aggregate(
        people=Count("mentee_id", distinct=True),
        outside=Count("mentee_id", distinct=True, filter=outside),
        median=_Median(_Days(Value(today()), F("waits_since")), filter=outside),
    )
    return Waiting(people=found["people"], outside=found["outside"], middle=whole_days(found["median"] or 0))


def gaps_by(actor: Actor, by: By) -> list[WaitingGap]:
    """One line for each party, office or topic, where it takes longest first."""
    key = _key(by, "waits_for", "waits_for_name")
    idle = _Days(Value(today()), F("waits_since"))
    # A step without an office or a topic cannot be asked for by it.
    named = {By.OFFICE: Q(waits_for_name=""), By.TOPIC: Q(topic="")}
    counted = (
        _open(actor)
        .exclude(named.get(by, Q(pk__in=[])))
        .annotate(key=key)
        .values("key")
        .annotate(people=Count("mentee_id", distinct=True), steps=Count("pk"), median=_Median(idle), longest=Max(idle))
        .order_by("key")
    )
    past = {} if by is By.TOPIC else _past(actor, by)
    gaps = longest_first(
        Gap(
            key=row["key"],
            people=row["people"],
            steps=row["steps"],
            median=max(0.0, row["median"]),
            longest=max(0, row["longest"]),
            past_median=past.get(row["key"]),
        )
        for row in counted
    )
    return [WaitingGap(gap, _asked(by, gap.key)) for gap in gaps]


def _key(by: By, party: str, office: str) -> Any:
    if by is By.OFFICE:
        return Concat(F(party), Value(_BETWEEN), F(office))
    return F("topic") if by is By.TOPIC else F(party)


def _asked(by: By, key: str) -> WaitFor:
    if by is By.OFFICE:
        party, _, office = key.partition(_BETWEEN)
        return WaitFor(party=party, office=office)
    return WaitFor(topic=key) if by is By.TOPIC else WaitFor(party=key)


def _past(actor: Actor, by: By) -> dict[str, float]:
    """The middle of the waits that ended within the year up to yesterday: counted once a day for what an actor sees."""
    name = f"casework.past-waits:{today()}:{by}:{_scope(actor)}"
    found: dict[str, float] | None = caches["process"].get(name)
    if found is None:
        found = _past_anew(actor, by)
        caches["process"].set(name, found, timeout=A_DAY)
    return found


def _past_anew(actor: Actor, by: By) -> dict[str, float]:
    ended = Wait.objects.visible_to(actor).filter(until__gte=today() - A_YEAR, until__lt=today())
    rows = ended.annotate(key=_key(by, "party", "party_name")).values("key")
    counted = rows.annotate(median=_Median(_Days(F("until"), F("since")))).order_by("key")
    return {row["key"]: row["median"] for row in counted}


def longest_waits(actor: Actor) -> Sequence[LongWait]:
    """Person by person: the open waits outside that are oldest."""
    day = today()
    steps = _open(actor).exclude(waits_for__in=INSIDE).select_related("mentee").order_by("waits_since", "pk")
    return [
        LongWait(
            step=step.public_id,
            person=step.mentee.public_id,
            name=step.mentee.full_name,
            title=step.title,
            party=Party(step.waits_for),
            office=step.waits_for_name,
            since=step.waits_since,
            days=idle_days(step.waits_since, day),
            working_days=working_days(step.waits_since, day),
        )
        for step in steps[:LONGEST_SHOWN]
    ]
