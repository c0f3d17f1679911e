"""Appointments: made, changed, ended with a result; and the address under which a calendar program reads them."""

import secrets
from collections.abc import Mapping
from typing import Any

from lotse.casework.actions.standing import present_mentoring
from lotse.casework.course_policy import obstacles_to_working_on
from lotse.casework.editing import Edits, locked, save_edited, take_edits
from lotse.casework.models import Appointment, CalendarFeed, Mentee
from lotse.casework.queries.appointments import digest_of
from lotse.casework.step_policy import obstacles_to_noting_result
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.journal import action, refuse_if


@action("appointment.made")
def make_appointment(actor: Actor, *, mentee: Mentee, values: Mapping[str, Any]) -> Appointment:
    """Note an appointment."""
    fresh = locked(mentee)
    refuse_if(obstacles_to_working_on(fresh))
    appointment = Appointment(project_id=fresh.project_id, mentee=fresh, mentoring=present_mentoring(fresh), **values)
    appointment.save(force_insert=True)
    return appointment


@action("appointment.edited")
def edit_appointment(actor: Actor, *, appointment: Appointment, edits: Edits) -> Appointment:
    """Change when, where, with whom, what to take along."""
    fresh = locked(appointment)
    refuse_if(obstacles_to_working_on(fresh.mentee))
    save_edited(fresh, take_edits(fresh, edits))
    return fresh


@action("appointment.ended")
def note_result(actor: Actor, *, appointment: Appointment, result: Appointment.Result | str) -> Appointment:
    """How it ended; an empty result takes the last one back."""
    fresh = locked(appointment)
    refuse_if(obstacles_to_noting_result(fresh, result))
    if fresh.result != result:
        fresh.result = result
        save_edited(fresh, ["result"])
    return fresh


@action("calendar.opened")
def open_calendar_feed(actor: Actor) -> str:
    """A new secret address; one that was in force before ends. The secret is returned once and kept nowhere."""
    assert actor.account_id is not None
    _end_feeds(actor.account_id)
    secret = secrets.token_urlsafe(32)
    CalendarFeed(account_id=actor.account_id, digest=digest_of(secret)).save(force_insert=True)
    return secret


@action("calendar.closed")
def close_calendar_feed(actor: Actor) -> None:
    """The address stops answering with its next reading."""
    assert actor.account_id is not None
    _end_feeds(actor.account_id)


def _end_feeds(account_id: int) -> None:
    CalendarFeed.objects.filter(account_id=account_id, revoked_at=None).update(revoked_at=now())
