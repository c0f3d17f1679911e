"""Asking how the new job goes: two taps, one for each side."""

from lotse.casework.course_policy import NEEDLESS
from lotse.casework.domain.alarm import Alarm, alarm, is_complete
from lotse.casework.editing import Edits, locked, save_edited, take_edits
from lotse.casework.models import CheckIn
from lotse.casework.models.choices import OutcomeKind
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if

WITHOUT_EMPLOYER = frozenset({OutcomeKind.SCHOOL, OutcomeKind.STUDY, OutcomeKind.SELF_EMPLOYMENT})


def has_employer(check_in: CheckIn) -> bool:
    """Whether there is a firm to ask."""
    return check_in.outcome.kind not in WITHOUT_EMPLOYER


@action("check_in.answered")
def answer_check_in(actor: Actor, *, check_in: CheckIn, edits: Edits) -> Alarm | None:
    """Keep what was said; answered by both sides it is done. Returns the reason to act, if there is one.

    An answer may be put right later, in a closed mentoring too: what people said is not a matter of the phase.
    """
    fresh = locked(check_in)
    refuse_if([NEEDLESS] if fresh.needless else [])
    changed = take_edits(fresh, edits)
    complete = is_complete(fresh.mentee_says, fresh.employer_says, has_employer=has_employer(fresh))
    done_on = (fresh.done_on or today()) if complete else None
    if fresh.done_on != done_on:
        fresh.done_on = done_on
        changed = [*changed, "done_on"]
    save_edited(fresh, changed)
    return alarm(fresh.mentee_says, fresh.employer_says)
