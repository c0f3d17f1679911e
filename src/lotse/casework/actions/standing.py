"""The mentee's present state, derived from the mentoring in one place: who, where, and when to call."""

from datetime import date

from lotse.casework.domain.contact import day_to_call_by
from lotse.casework.models import Mentee, Mentoring
from lotse.casework.models.choices import Phase

PRESENT = ("mentoring", "mentor", "phase", "call_by")


def keep_standing(mentee: Mentee, mentoring: Mentoring) -> None:
    """Copy onto the mentee what lists need at once. Called by every action that moves a mentoring; saves the mentee.

    A closed file keeps its mentor: without one it would stand on the waiting list.
    """
    is_open = mentoring.closed_on is None
    mentee.mentoring = mentoring
    mentee.mentor_id = mentoring.mentor_id
    mentee.phase = mentoring.phase
    has_to_call = is_open and mentoring.mentor_id is not None and mentoring.phase != Phase.WAITING
    mentee.call_by = None
    if has_to_call:
        mentee.call_by = day_to_call_by(
            last_contact_on=_last_contact(mentee, mentoring),
            opened_on=mentoring.opened_on,
            contact_days=mentoring.contact_days,
        )
    mentee.save(update_fields=PRESENT)


def present_mentoring(mentee: Mentee) -> Mentoring:
    """The mentoring that an action goes on with; its obstacles have made sure that there is one."""
    assert mentee.mentoring is not None
    return mentee.mentoring


def _last_contact(mentee: Mentee, mentoring: Mentoring) -> date | None:
    """A talk of years ago, in an earlier mentoring, says nothing about this one's silence."""
    spoke = mentee.last_contact_on
    return spoke if spoke is not None and spoke >= mentoring.opened_on else None
