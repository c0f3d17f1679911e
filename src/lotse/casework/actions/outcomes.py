"""Outcomes: a start in work, training or study. Its check-ins come and go with it, by themselves."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from lotse.casework.actions.standing import present_mentoring
from lotse.casework.course_policy import obstacles_to_ending, obstacles_to_working_on
from lotse.casework.domain.check_in_days import check_in_days, overtaken
from lotse.casework.editing import Edits, locked, save_edited, take_edits
from lotse.casework.models import CheckIn, Mentee, Outcome
from lotse.casework.models.choices import EndReason
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if


@action("outcome.noted")
def record_outcome(actor: Actor, *, mentee: Mentee, facts: Mapping[str, Any]) -> Outcome:
    """Note a start with the facts of the form (fields of Outcome), and lay out its check-ins."""
    fresh = locked(mentee)
    refuse_if(obstacles_to_working_on(fresh))
    outcome = Outcome(project_id=fresh.project_id, mentee=fresh, mentoring=present_mentoring(fresh), **facts)
    outcome.save(force_insert=True)
    days = check_in_days(outcome.started_on)
    gone = overtaken(days, today())
    for kind, day in days.items():
        CheckIn(
            project_id=fresh.project_id, mentee=fresh, outcome=outcome, kind=kind, due_on=day, needless=kind in gone
        ).save(force_insert=True)
    return outcome


@action("outcome.changed")
def edit_outcome(actor: Actor, *, outcome: Outcome, edits: Edits) -> Outcome:
    """Put facts right; another start moves the questions that nobody answered yet."""
    fresh = locked(outcome)
    before = fresh.started_on
    changed = take_edits(fresh, edits)
    save_edited(fresh, changed)
    if fresh.started_on != before and fresh.ended_on is None:
        _move_check_ins(fresh)
    return fresh


def _move_check_ins(outcome: Outcome) -> None:
    days = check_in_days(outcome.started_on)
    gone = overtaken(days, today())
    for check_in in outcome.check_ins.filter(done_on=None):
        check_in.due_on = days[check_in.kind]
        check_in.needless = check_in.kind in gone
        check_in.save(update_fields=["due_on", "needless"])


@action("outcome.ended")
def end_outcome(actor: Actor, *, outcome: Outcome, ended_on: date, reason: EndReason | str) -> Outcome:
    """Note that a job or training is over, and why; nobody asks how it goes any more."""
    fresh = locked(outcome)
    refuse_if(obstacles_to_ending(fresh, ended_on=ended_on))
    fresh.ended_on, fresh.end_reason = ended_on, EndReason(reason)
    save_edited(fresh, ["ended_on", "end_reason"])
    fresh.check_ins.filter(done_on=None).update(needless=True)
    return fresh


@action("outcome.resumed")
def take_back_end(actor: Actor, *, outcome: Outcome) -> Outcome:
    """Undo an end that was noted by mistake; the questions come back."""
    fresh = locked(outcome)
    fresh.ended_on, fresh.end_reason = None, ""
    save_edited(fresh, ["ended_on", "end_reason"])
    _move_check_ins(fresh)
    return fresh
