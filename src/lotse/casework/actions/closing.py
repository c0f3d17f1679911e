"""The end of a mentoring, its undoing, and the return of somebody who was here before."""

from datetime import date

from lotse.casework.actions.assignment import put_into_hands
from lotse.casework.actions.intake import begin_mentoring, region_of
from lotse.casework.actions.standing import keep_standing, present_mentoring
from lotse.casework.course_policy import (
    is_reopening_an_undo,
    obstacles_to_closing,
    obstacles_to_reopening,
)
from lotse.casework.domain.check_in_days import check_in_days, overtaken
from lotse.casework.editing import locked
from lotse.casework.models import CheckIn, Mentee, Mentoring, Wait
from lotse.casework.models.choices import ClosingReason, Phase
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.scoping import GuardedQuerySet

_CLOSING = ("phase", "closed_on", "closing_reason", "closing_remark", "closed_in")


@action("mentoring.closed")
def close_mentoring(
    actor: Actor,
    *,
    mentee: Mentee,
    reason: ClosingReason | str,
    closed_on: date | None = None,
    remark: str = "",
    along: bool = False,
) -> Mentee:
    """End a mentoring with a reason; `along` ends what is still open together with it."""
    day = closed_on or today()
    fresh = locked(mentee)
    refuse_if(obstacles_to_closing(fresh, closed_on=day, along=along))
    end_mentoring(fresh, reason=reason, on=day, remark=remark)
    return fresh


def end_mentoring(mentee: Mentee, *, reason: ClosingReason | str, on: date, remark: str = "") -> None:
    """Close the present mentoring and all that is open in it; part of closing and of handing over."""
    mentoring = locked(present_mentoring(mentee))
    _end_steps(mentoring, on)
    _open_check_ins(mentoring).update(needless=True)
    mentoring.agreements.filter(signed_on=None).delete()
    mentoring.closed_on, mentoring.closing_reason, mentoring.closing_remark = on, ClosingReason(reason), remark
    mentoring.closed_in, mentoring.phase = mentoring.phase, Phase.CLOSED
    mentoring.save(update_fields=_CLOSING)
    keep_standing(mentee, mentoring)


def _end_steps(mentoring: Mentoring, on: date) -> None:
    """Drop open steps; the wait that ends with each is kept, for it was one."""
    for step in mentoring.steps.filter(done_on=None, dropped_on=None):
        if step.waits_since < on:
            Wait(
                project_id=step.project_id,
                mentee_id=step.mentee_id,
                step=step,
                party=step.waits_for,
                party_name=step.waits_for_name,
                since=step.waits_since,
                until=on,
            ).save(force_insert=True)
        step.dropped_on = on
        step.version += 1
        step.save(update_fields=["dropped_on", "version"])


def _open_check_ins(mentoring: Mentoring) -> GuardedQuerySet[CheckIn]:
    return CheckIn.objects.unscoped("The mentoring was scoped.").filter(
        outcome__mentoring_id=mentoring.pk, done_on=None, needless=False
    )


@action("mentoring.reopened")
def reopen_mentoring(actor: Actor, *, mentee: Mentee) -> Mentee:
    """Undo a closing of the last two weeks; later begin a new mentoring in the same file."""
    fresh = locked(mentee)
    refuse_if(obstacles_to_reopening(fresh))
    mentoring = locked(present_mentoring(fresh))
    mentoring.mentee = fresh
    if is_reopening_an_undo(mentoring):
        _undo_closing(mentoring)
    else:
        mentoring = _begin_anew(actor, fresh, mentoring)
    keep_standing(fresh, mentoring)
    return fresh


def _undo_closing(mentoring: Mentoring) -> None:
    closed_on = mentoring.closed_on
    assert closed_on is not None
    mentoring.phase = Phase(mentoring.closed_in or Phase.PROFILING)
    mentoring.closed_on, mentoring.closing_reason, mentoring.closing_remark = None, "", ""
    mentoring.closed_in = ""
    mentoring.save(update_fields=_CLOSING)
    for step in mentoring.steps.filter(dropped_on=closed_on):
        last_wait = step.waits.filter(since=step.waits_since, until=closed_on).order_by("-id").first()
        if last_wait is not None:
            last_wait.delete()
        step.dropped_on = None
        step.version += 1
        step.save(update_fields=["dropped_on", "version"])
    for outcome in mentoring.outcomes.filter(ended_on=None):
        gone = overtaken(check_in_days(outcome.started_on), closed_on)
        outcome.check_ins.filter(done_on=None).exclude(kind__in=gone).update(needless=False)


def _begin_anew(actor: Actor, mentee: Mentee, before: Mentoring) -> Mentoring:
    """A second mentoring: with the same mentor where they still work here, else on the waiting list."""
    mentor = before.mentor
    if mentor is not None and mentor.valid_until is not None and mentor.valid_until <= today():
        mentor = None
    mentoring = begin_mentoring(
        mentee, mentor=mentor, group=mentee.group or before.group, region=region_of(mentee.project, mentee)
    )
    put_into_hands(mentoring, mentor)
    return mentoring
