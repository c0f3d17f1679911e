"""The plan: steps are made, passed on, finished, dropped and taken up again; each stretch of waiting is kept.

Whenever the ball leaves somebody, the stretch that ends is written down (`Wait`): the gap monitor counts from these,
and nobody has to remember who was waited for since when.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from django.db.models import Max

from lotse.casework.actions.standing import present_mentoring
from lotse.casework.chains import CHAINS
from lotse.casework.course_policy import obstacles_to_working_on
from lotse.casework.editing import Edits, locked, save_edited, take_edits
from lotse.casework.models import Mentee, Step, Wait
from lotse.casework.models.choices import Party
from lotse.casework.step_policy import (
    obstacles_to_finishing,
    obstacles_to_passing_on,
    obstacles_to_taking_up_again,
)
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if

# Positions are spaced, so that a step can go between two others without touching them.
SPACE = 10
_BALL = ("waits_for", "waits_for_name", "waits_since")


@action("step.added")
def add_step(
    actor: Actor,
    *,
    mentee: Mentee,
    title: str,
    topic: str = "",
    waits_for: Party | str = Party.MENTOR,
    waits_for_name: str = "",
    waits_since: date | None = None,
    due_on: date | None = None,
) -> Step:
    """Put a step at the end of the plan; it waits from today unless told otherwise."""
    fresh = locked(mentee)
    refuse_if(obstacles_to_working_on(fresh))
    return _new_step(
        fresh,
        position=_next_position(fresh),
        title=title,
        topic=topic,
        waits_for=waits_for,
        waits_for_name=waits_for_name,
        waits_since=waits_since or today(),
        due_on=due_on,
    )


@action("step.chain_added")
def add_chain(actor: Actor, *, mentee: Mentee, chain: str, skip: Sequence[int] = ()) -> list[Step]:
    """Put the steps of a common way at the end of the plan, without those that are not needed (by number)."""
    fresh = locked(mentee)
    refuse_if(obstacles_to_working_on(fresh))
    position, day = _next_position(fresh), today()
    wanted = [link for number, link in enumerate(CHAINS[chain].links) if number not in skip]
    return [
        _new_step(
            fresh,
            position=position + number * SPACE,
            title=str(link.title),
            topic=link.topic,
            waits_for=link.waits_for,
            waits_since=day,
            due_on=None if link.due_in is None else day + timedelta(days=link.due_in),
        )
        for number, link in enumerate(wanted)
    ]


@action("step.edited")
def edit_step(actor: Actor, *, step: Step, edits: Edits) -> Step:
    """Change a step. Passing the ball in the form is passing the ball: the stretch that ends is kept."""
    fresh = locked(step)
    refuse_if(obstacles_to_working_on(fresh.mentee))
    before = _holder(fresh)
    changed = take_edits(fresh, edits)
    if _holder(fresh)[:2] != before[:2] and "waits_since" not in changed:
        fresh.waits_since = today()
        changed.append("waits_since")
    if _holder(fresh)[:2] != before[:2]:
        _keep_wait(fresh, holder=before, until=fresh.waits_since)
    save_edited(fresh, changed)
    return fresh


@action("step.passed_on")
def hand_over_ball(
    actor: Actor, *, step: Step, party: Party | str, party_name: str = "", on: date | None = None
) -> Step:
    """From this day on somebody else is waited for."""
    day = on or today()
    fresh = locked(step)
    refuse_if(obstacles_to_passing_on(fresh, on=day))
    if (fresh.waits_for, fresh.waits_for_name) != (party, party_name):
        _keep_wait(fresh, holder=_holder(fresh), until=day)
        fresh.waits_for, fresh.waits_for_name, fresh.waits_since = party, party_name, day
        save_edited(fresh, _BALL)
    return fresh


@action("step.finished")
def finish_step(actor: Actor, *, step: Step, on: date | None = None) -> Step:
    """Done; whoever had the ball had it until then."""
    day = on or today()
    fresh = locked(step)
    refuse_if(obstacles_to_finishing(fresh, on=day))
    _keep_wait(fresh, holder=_holder(fresh), until=day)
    fresh.done_on = day
    save_edited(fresh, ["done_on"])
    return fresh


@action("step.dropped")
def drop_step(actor: Actor, *, step: Step) -> Step:
    """Not needed any more; the waiting was real all the same."""
    fresh = locked(step)
    refuse_if(obstacles_to_finishing(fresh, on=today()))
    _keep_wait(fresh, holder=_holder(fresh), until=today())
    fresh.dropped_on = today()
    save_edited(fresh, ["dropped_on"])
    return fresh


@action("step.taken_up_again")
def reopen_step(actor: Actor, *, step: Step) -> Step:
    """Take a step up again. On the day it ended this is an undo: the wait goes on as if it had not ended."""
    fresh = locked(step)
    refuse_if(obstacles_to_taking_up_again(fresh))
    if today() in (fresh.done_on, fresh.dropped_on):
        last = fresh.waits.filter(until=today(), since=fresh.waits_since).order_by("-pk").first()
        if last is not None:
            last.delete()
    else:
        fresh.waits_since = today()
    fresh.done_on = fresh.dropped_on = None
    save_edited(fresh, ["done_on", "dropped_on", "waits_since"])
    return fresh


@action("step.moved")
def move_step(actor: Actor, *, step: Step, up: bool) -> Step:
    """One place up or down among the open steps of its plan."""
    fresh = locked(step)
    refuse_if(obstacles_to_working_on(fresh.mentee))
    plan = list(fresh.mentee.steps.filter(done_on=None, dropped_on=None).order_by("position", "pk"))
    here = next((place for place, each in enumerate(plan) if each.pk == fresh.pk), None)
    there = None if here is None else here + (-1 if up else 1)
    if here is not None and there is not None and 0 <= there < len(plan):
        plan[here], plan[there] = plan[there], plan[here]
        _renumber(plan)
    return fresh


def _renumber(plan: Sequence[Step]) -> None:
    for number, step in enumerate(plan, start=1):
        if step.position != number * SPACE:
            step.position = number * SPACE
            save_edited(step, ["position"])


def _new_step(mentee: Mentee, **values: Any) -> Step:
    step = Step(project_id=mentee.project_id, mentee=mentee, mentoring=present_mentoring(mentee), **values)
    step.save(force_insert=True)
    return step


def _next_position(mentee: Mentee) -> int:
    last: int | None = mentee.steps.aggregate(last=Max("position"))["last"]
    return (last or 0) + SPACE


def _holder(step: Step) -> tuple[str, str, date]:
    return step.waits_for, step.waits_for_name, step.waits_since


def _keep_wait(step: Step, *, holder: tuple[str, str, date], until: date) -> None:
    """Write a finished stretch down; a ball that came and went on one day was not waited for."""
    party, party_name, since = holder
    if since < until:
        Wait(
            project_id=step.project_id,
            mentee_id=step.mentee_id,
            step=step,
            party=party,
            party_name=party_name,
            since=since,
            until=until,
        ).save(force_insert=True)
