"""Who accompanies whom: taking from the waiting list, changing mentors, everything at once when somebody leaves."""

from collections.abc import Sequence

from lotse.casework.actions.standing import keep_standing, present_mentoring
from lotse.casework.course_policy import obstacles_to_assigning
from lotse.casework.editing import locked
from lotse.casework.models import Mentee, Mentoring
from lotse.casework.models.choices import Phase
from lotse.foundation import outbox
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now, today
from lotse.foundation.journal import action, refuse_if
from lotse.organisations.public import Membership

ASSIGNED = "casework.assigned"


@action("mentee.assigned")
def assign_mentees(actor: Actor, *, mentees: Sequence[Mentee], mentor: Membership | None) -> list[Mentee]:
    """Give people to a mentor, or put them on the waiting list (mentor None): all of them or, if one fails, nobody."""
    given = [_assign(actor, mentee, mentor) for mentee in sorted(mentees, key=lambda each: each.pk)]
    if mentor is not None and given and mentor.account_id != actor.account_id:
        outbox.put(
            ASSIGNED,
            recipient=mentor.account,
            cause=f"{ASSIGNED}:{mentor.pk}:{given[0].public_id}:{now().isoformat()}",
            facts={"count": len(given)},
        )
    return given


def _assign(actor: Actor, mentee: Mentee, mentor: Membership | None) -> Mentee:
    fresh = locked(mentee)
    refuse_if(obstacles_to_assigning(actor, fresh, mentor))
    mentoring = locked(present_mentoring(fresh))
    put_into_hands(mentoring, mentor)
    mentoring.save(update_fields=["mentor", "phase", "waits_since"])
    keep_standing(fresh, mentoring)
    return fresh


def put_into_hands(mentoring: Mentoring, mentor: Membership | None) -> None:
    """Set who accompanies, and since when somebody waits. Who has come further keeps the phase while waiting."""
    mentoring.mentor = mentor
    if mentor is None:
        mentoring.waits_since = mentoring.waits_since or today()
        mentoring.phase = Phase.WAITING if mentoring.phase == Phase.INTAKE else mentoring.phase
    else:
        mentoring.waits_since = None
        mentoring.phase = Phase.INTAKE if mentoring.phase == Phase.WAITING else mentoring.phase
