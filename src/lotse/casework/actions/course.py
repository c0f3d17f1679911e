"""Moving along the course by one tap."""

from lotse.casework.actions.assignment import put_into_hands
from lotse.casework.actions.standing import keep_standing, present_mentoring
from lotse.casework.course_policy import obstacles_to_phase
from lotse.casework.editing import locked
from lotse.casework.models import Mentee
from lotse.casework.models.choices import Phase
from lotse.foundation.actor import Actor
from lotse.foundation.journal import action, refuse_if


@action("mentoring.moved")
def move_to_phase(actor: Actor, *, mentee: Mentee, phase: Phase | str) -> Mentee:
    """Put a mentoring into another phase of the table."""
    fresh = locked(mentee)
    refuse_if(obstacles_to_phase(fresh, phase))
    mentoring = locked(present_mentoring(fresh))
    if phase == Phase.WAITING:
        put_into_hands(mentoring, None)
    else:
        mentoring.phase = Phase(phase)
    mentoring.save(update_fields=["phase", "mentor", "waits_since"])
    keep_standing(fresh, mentoring)
    return fresh
