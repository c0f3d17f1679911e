"""Moving to another project: offered, accepted, declined or taken back. The parcel is destroyed at every end.

Two projects are two walls. Each action here opens exactly the two that it works between, for its own duration, under
the name of who acts; what is read and written on the other side is said in the action and nowhere else.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from lotse.casework.actions.closing import end_mentoring
from lotse.casework.actions.intake import begin_mentoring, region_of
from lotse.casework.actions.parcel import (
    Parcel,
    ParcelBroken,
    open_parcel,
    pack,
    put_eligibility,
    put_identity,
    unpack,
)
from lotse.casework.actions.standing import keep_standing
from lotse.casework.course_policy import (
    ALREADY_HERE,
    ANSWERED,
    NOT_YOUR_PROJECT,
    PARCEL_BROKEN,
    obstacles_to_accompanying,
    obstacles_to_handing_over,
)
from lotse.casework.editing import locked
from lotse.casework.file_policy import NOT_YET, ONLY_LEAD
from lotse.casework.models import Handover, Mentee
from lotse.casework.models.choices import ClosingReason
from lotse.foundation import outbox
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused, action, refuse_if
from lotse.foundation.models import DataKey
from lotse.foundation.roles import Role
from lotse.foundation.sealing import SealBroken, forget_open_keys, make_keys
from lotse.organisations.public import Membership, Project

OFFERED = "casework.handover_offered"
ANSWER = "casework.handover_answered"
SHARES = ("profile", "papers", "plan", "notes")


@contextmanager
def _between(actor: Actor, *projects: int, name: str) -> Iterator[Actor]:
    """The same person at work behind both walls."""
    both = replace(actor, system_projects=actor.system_projects | frozenset(projects))
    with at_work(both, action=name):
        yield both


@action("handover.offered")
def offer_handover(
    actor: Actor,
    *,
    mentee: Mentee,
    to_project: Project,
    shares: Sequence[str],
    consented_on: date,
    reason: str = "",
) -> Handover:
    """Pack what the person agreed to share and offer it; nothing leaves before the other project accepts."""
    fresh = locked(mentee)
    obstacles = obstacles_to_handing_over(actor, fresh, to_project=to_project)
    refuse_if([*obstacles, NOT_YET] if consented_on > today() else obstacles)
    kept = [share for share in SHARES if share in shares]
    handover = Handover(
        project_id=fresh.project_id,
        mentee=fresh,
        to_project=to_project,
        shares=kept,
        consented_on=consented_on,
        reason=reason,
        parcel=pack(fresh, kept),
    )
    with _between(actor, fresh.project_id, to_project.pk, name="handover.offered"):
        # The key lies on the receiver's side: who gives away need not read the parcel again.
        make_keys([handover.public_id], project_id=to_project.pk)
        handover.save(force_insert=True)
    forget_open_keys()
    _tell_leads(to_project.pk, kind=OFFERED, handover=handover)
    return handover


def parcel_of(handover: Handover) -> Parcel | None:
    """The opened parcel on the receiver's side; None where it does not open."""
    try:
        return open_parcel(handover.parcel)
    except (ParcelBroken, SealBroken):
        return None


@action("handover.accepted")
def accept_handover(actor: Actor, *, handover: Handover, mentor: Membership | None) -> Mentee:
    """Begin a file here from the parcel, close the one over there as handed over, destroy the parcel."""
    with _between(actor, handover.project_id, handover.to_project_id, name="handover.accepted"):
        fresh = _open_offer(actor, handover)
        if mentor is not None:
            refuse_if(obstacles_to_accompanying(actor, mentor, project_id=fresh.to_project_id))
        parcel = parcel_of(fresh)
        if parcel is None:
            raise Refused([PARCEL_BROKEN])
        mentee = _settle(parcel, fresh, mentor)
        end_mentoring(locked(fresh.mentee), reason=ClosingReason.HANDED_OVER, on=today())
        _end(fresh, Handover.State.ACCEPTED)
        return mentee


@action("handover.declined")
def decline_handover(actor: Actor, *, handover: Handover, answer: str) -> Handover:
    """Say no, with a reason for the other side."""
    with _between(actor, handover.project_id, handover.to_project_id, name="handover.declined"):
        fresh = _open_offer(actor, handover)
        return _end(fresh, Handover.State.DECLINED, answer)


@action("handover.taken_back")
def take_back_handover(actor: Actor, *, handover: Handover) -> Handover:
    """The sender's undo: possible as long as nobody has answered."""
    with _between(actor, handover.project_id, handover.to_project_id, name="handover.taken_back"):
        fresh = locked(handover)
        obstacles = [] if fresh.project_id in actor.project_ids else [NOT_YOUR_PROJECT]
        if fresh.state != Handover.State.OFFERED:
            obstacles.append(ANSWERED)
        refuse_if(obstacles)
        return _end(fresh, Handover.State.TAKEN_BACK)


def _open_offer(actor: Actor, handover: Handover) -> Handover:
    """The offer, held, if it is open and the actor leads the project that was asked."""
    fresh = locked(handover)
    obstacles = [] if fresh.to_project_id in actor.led_project_ids else [ONLY_LEAD]
    if fresh.state != Handover.State.OFFERED:
        obstacles.append(ANSWERED)
    refuse_if(obstacles)
    return fresh


def _settle(parcel: Parcel, handover: Handover, mentor: Membership | None) -> Mentee:
    """The file in the new project: a new one, or the one of somebody who was here before."""
    project = handover.to_project
    known = Mentee.objects.unscoped("The receiving project is the actor's.").filter(
        project=project, person_key=parcel.person_key, merged_into=None, erased_at=None
    )
    mentee = known.select_for_update(of=("self",)).order_by("id").first()
    if mentee is None:
        mentee = Mentee(project=project, person_key=parcel.person_key)
    elif mentee.mentoring is not None and mentee.mentoring.closed_on is None:
        raise Refused([ALREADY_HERE])
    put_identity(parcel, mentee)
    mentee.save()
    mentoring = begin_mentoring(mentee, mentor=mentor, group=mentee.group, region=region_of(project, mentee))
    put_eligibility(parcel, mentoring)
    mentoring.save()
    keep_standing(mentee, mentoring)
    unpack(parcel, mentee, mentoring, today=today())
    return mentee


def _end(handover: Handover, state: Handover.State, answer: str = "") -> Handover:
    """Every end destroys the parcel and its key."""
    handover.state, handover.answer, handover.answered_on = state, answer, today()
    handover.parcel = ""
    handover.version += 1
    handover.save(update_fields=["state", "answer", "answered_on", "parcel", "version"])
    DataKey.objects.unscoped("The key of this parcel alone.").filter(owner=handover.public_id).delete()
    forget_open_keys()
    if state != Handover.State.TAKEN_BACK:
        _tell_leads(handover.project_id, kind=ANSWER, handover=handover)
    return handover


def _tell_leads(project_id: int, *, kind: str, handover: Handover) -> None:
    """A neutral mail to who leads: something waits, nobody is named."""
    day = today()
    for lead in (
        Membership.objects.filter(project_id=project_id, role=Role.LEAD, valid_from__lte=day)
        .select_related("account")
        .order_by("id")
    ):
        if lead.valid_until is None or lead.valid_until > day:
            outbox.put(kind, recipient=lead.account, cause=f"{kind}:{handover.public_id}:{lead.pk}")
