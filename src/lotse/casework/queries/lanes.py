"""Lanes: the mentees an actor sees, in slices that one index each serves in order.

`visible_mentees` is an OR, and the planner answers an OR by fetching everything and sorting it: 12 ms at 100,000
mentees, and more with each mentee more. A lane is one project, or one mentor in it, or its waiting list: the first page
and the last one cost the same whatever lies between. A test holds the union of the lanes equal to `visible_mentees`.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from lotse.casework.models import Mentee
from lotse.foundation.actor import Actor
from lotse.foundation.roles import CASE_ROLES, Role


@dataclass(frozen=True, slots=True)
class Lane:
    """A slice: the whole project, the mentees of one mentor, or (mentor None, not whole) who waits for one."""

    project_id: int
    mentor_id: int | None = None
    is_whole: bool = False

    @property
    def is_waiting_list(self) -> bool:
        """Whether it holds those without a mentor."""
        return not self.is_whole and self.mentor_id is None

    @property
    def condition(self) -> Q:
        """Its rows, without those that were merged into another or erased."""
        rows = Q(project_id=self.project_id, merged_into=None, erased_at=None)
        if self.is_whole:
            return rows
        return rows & (
            Q(mentor_id__isnull=True) & ~Q(phase="closed") if self.mentor_id is None else Q(mentor_id=self.mentor_id)
        )

    def mentees(self) -> QuerySet[Mentee]:
        """Its mentees."""
        scoped: QuerySet[Mentee] = Mentee.objects.unscoped("One lane of visible_mentees.")
        return scoped.filter(self.condition)

    def in_order(self, mentees: QuerySet[Mentee], *names: str) -> QuerySet[Mentee]:
        """Ordered by the same columns as its index.

        The waiting list is a run of NULLs in the index; naming that column lets its order be used.
        """
        sign = "-" if names[0].startswith("-") else ""
        head = [f"{sign}mentor_id"] if self.is_waiting_list else []
        return mentees.order_by(*head, *names)


def lanes_of(actor: Actor) -> list[Lane]:
    """All lanes of an actor, without overlap."""
    led = sorted(actor.led_project_ids)
    return (
        [Lane(project_id, is_whole=True) for project_id in led]
        + own_lanes(actor, but=led)
        + [Lane(project_id) for project_id in sorted(_worked_in(actor) - set(led))]
    )


def own_lanes(actor: Actor, *, but: Iterable[int] = ()) -> list[Lane]:
    """Whom the actor accompanies or deputises for, outside the projects in `but`."""
    left_out = set(but)
    pairs = {
        (grant.project_id, mentor_id)
        for grant in actor.grants
        if grant.role in (Role.MENTOR, Role.DEPUTY) and grant.project_id is not None
        for mentor_id in grant.stands_for
        if grant.project_id not in left_out
    }
    return [Lane(project_id, mentor_id) for project_id, mentor_id in sorted(pairs)]


def _worked_in(actor: Actor) -> set[int]:
    return {g.project_id for g in actor.grants if g.role in CASE_ROLES and g.project_id is not None}
