"""How full each mentor's hands are, and who waits for one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce
from django.http import Http404

from lotse.casework.actions.intake import facts_of
from lotse.casework.domain.eligibility import State, eligibility
from lotse.casework.domain.load import Load, places_of
from lotse.casework.models import Mentee, Step
from lotse.casework.models.choices import Phase
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.roles import Role
from lotse.organisations.public import Deputyship, Membership, Project, mentors_of

_OPEN = Q(merged_into=None, erased_at=None) & ~Q(phase=Phase.CLOSED)

NOTHING = Load(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class MentorLoad:
    """One mentor, what they hold and what they have room for."""

    mentor: Membership
    load: Load
    # The last day of a present absence.
    away_until: date | None


@dataclass(frozen=True, slots=True)
class ProjectLoad:
    """A project with its mentors, the one with the most room first."""

    project: Project
    mentors: list[MentorLoad]
    # Former members who still hold people: they must be given away.
    left: list[MentorLoad]
    waiting: int

    @property
    def places(self) -> int:
        """Places of all mentors together."""
        return sum(each.load.places for each in self.mentors)

    @property
    def active(self) -> int:
        """People accompanied in the project."""
        return sum(each.load.active for each in (*self.mentors, *self.left))


def project_loads(actor: Actor) -> list[ProjectLoad]:
    """Every project that the actor leads."""
    projects = Project.objects.filter(pk__in=sorted(actor.led_project_ids)).order_by("name")
    return [_project_load(actor, project) for project in projects]


def _project_load(actor: Actor, project: Project) -> ProjectLoad:
    counts = _counts(actor, project.pk)
    present = list(mentors_of(project.pk))
    away = _away(project.pk)
    known = {mentor.pk for mentor in present}
    gone = Membership.objects.filter(pk__in=[key for key in counts if key is not None and key not in known])
    waiting = counts.pop(None, NOTHING).active

    def of(mentor: Membership) -> MentorLoad:
        held = counts.get(mentor.pk, NOTHING)
        return MentorLoad(mentor, replace(held, places=_places(mentor, project)), away.get(mentor.pk))

    mentors = sorted((of(mentor) for mentor in present), key=lambda row: -row.load.room)
    left = [of(each) for each in gone.select_related("account").order_by("id")]
    return ProjectLoad(project, mentors, left, waiting)


def _places(mentor: Membership, project: Project) -> int:
    """None for who has another task by now, or has left."""
    is_here = mentor.role == Role.MENTOR and (mentor.valid_until is None or mentor.valid_until > today())
    return places_of(project.places_per_mentor, mentor.share) if is_here else 0


def _counts(actor: Actor, project_id: int) -> dict[int | None, Load]:
    """Open mentorings by mentor (None: waiting), with silence and idleness: one statement."""
    open_steps = Step.objects.unscoped("The mentee is scoped.").filter(
        mentee_id=OuterRef("pk"), done_on=None, dropped_on=None
    )
    rows = (
        Mentee.objects.visible_to(actor)
        .filter(_OPEN, project_id=project_id)
        .annotate(has_step=Exists(open_steps))
        .order_by()
        .values("mentor_id")
        .annotate(
            active=Count("pk"),
            silent=Count("pk", filter=Q(call_by__lt=today())),
            idle=Count("pk", filter=Q(has_step=False)),
        )
    )
    return {row["mentor_id"]: Load(row["active"], row["silent"], row["idle"], 0) for row in rows}


def _away(project_id: int) -> dict[int, date]:
    day = today()
    rows = Deputyship.objects.filter(absent__project_id=project_id, valid_from__lte=day, valid_until__gt=day)
    ends = rows.order_by("valid_until").values_list("absent_id", "valid_until")
    return {absent: until - timedelta(days=1) for absent, until in ends}


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody without a mentor."""

    mentee: Mentee
    since: date
    eligibility: State

    @property
    def days(self) -> int:
        """Days of waiting so far."""
        return (today() - self.since).days


def waiting_people(actor: Actor) -> "QuerySet[Mentee]":
    """Who waits in the actor's projects: who has waited longest comes first, and nothing else counts."""
    rows: QuerySet[Mentee] = (
        Mentee.objects.visible_to(actor)
        .filter(_OPEN, project_id__in=sorted(actor.project_ids), mentor=None, mentoring__isnull=False)
        .select_related("mentoring", "project")
        .annotate(since=Coalesce(F("mentoring__waits_since"), F("mentoring__opened_on")))
        .order_by("since", "id")
    )
    return rows


def as_waiting(rows: Iterable[Mentee]) -> list[Waiting]:
    """The rows of a page of `waiting_people`."""
    return [
        Waiting(row, row.since, eligibility(facts_of(row.mentoring)).state)  # type: ignore[attr-defined]  # annotated
        for row in rows
        if row.mentoring is not None
    ]


def mentors_to_choose(actor: Actor, project_id: int) -> list[Membership]:
    """To whom the actor may give somebody in a project: a lead to all mentors, others to those they stand for."""
    everybody = mentors_of(project_id)
    if project_id in actor.led_project_ids:
        return list(everybody)
    return list(everybody.filter(pk__in=sorted(actor.mentor_ids)))


def projects_to_take_into(actor: Actor) -> list[Project]:
    """Projects in which the actor works and may take people in."""
    return list(Project.objects.filter(pk__in=sorted(actor.project_ids)).order_by("name"))


def mentees_with_keys(actor: Actor, keys: Iterable[UUID]) -> list[Mentee]:
    """Open files with these public keys; raises Http404 if the actor does not see one of them."""
    wanted = set(keys)
    rows = list(
        Mentee.objects.visible_to(actor)
        .filter(public_id__in=wanted)
        .select_related("mentoring", "mentor__account")
        .order_by("id")
    )
    if not rows or len(rows) != len(wanted):
        raise Http404
    return rows


def open_mentees_of(actor: Actor, mentor: Membership) -> list[Mentee]:
    """Everybody whom a mentor still accompanies: given into other hands when she leaves."""
    return list(Mentee.objects.visible_to(actor).filter(_OPEN, mentor=mentor).order_by("sort_key", "id"))


def membership_of(actor: Actor, key: str | None) -> Membership | None:
    """A member, present or former, of a project that the actor leads; None without a key, Http404 for a wrong one."""
    if key is None:
        return None
    led = Membership.objects.filter(project_id__in=sorted(actor.led_project_ids)).select_related("account")
    try:
        return led.get(public_id=UUID(key))
    except (ValueError, Membership.DoesNotExist) as error:
        raise Http404 from error
