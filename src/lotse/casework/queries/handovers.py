"""Handovers as the two sides see them."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet

from lotse.casework.actions.handover import parcel_of
from lotse.casework.models import Handover
from lotse.foundation.actor import Actor
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.sealing import open_keys
from lotse.organisations.domain.places import OutsideSaxony, find_place
from lotse.organisations.public import Project, contacts_for


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer on the receiver's side: who, from where and why, and nothing else of the parcel."""

    handover: Handover
    # Empty where the parcel does not open.
    full_name: str


def _offer(handover: Handover) -> Offer:
    parcel = parcel_of(handover) if handover.state == Handover.State.OFFERED else None
    return Offer(handover, parcel.full_name if parcel else "")


def _received(actor: Actor) -> QuerySet[Handover]:
    received: QuerySet[Handover] = Handover.objects.filter(to_project_id__in=sorted(actor.led_project_ids))
    return received


def incoming_handovers(actor: Actor) -> list[Offer]:
    """What other projects offer now, the oldest first; the person behind it is in no table of ours yet."""
    waiting = _received(actor).filter(state=Handover.State.OFFERED).visible_to(actor)  # type: ignore[attr-defined]
    offered = list(waiting.select_related("project__carrier").order_by("id"))
    open_keys(each.public_id for each in offered)
    return [_offer(each) for each in offered]


def handover_for_receiver(actor: Actor, public_id: UUID) -> Offer:
    """The offer if the actor leads the project that was asked; else 404."""
    found = get_visible_or_404(_received(actor), actor, public_id, select=("project__carrier", "to_project"))
    return _offer(found)


def outgoing_handovers(actor: Actor) -> list[Handover]:
    """What one's own project has offered, the newest first, with the answers."""
    own: QuerySet[Handover] = Handover.objects.visible_to(actor).filter(project_id__in=sorted(actor.project_ids))
    return list(own.select_related("mentee", "to_project").order_by("-id")[:100])


def handover_of_sender(actor: Actor, public_id: UUID) -> Handover:
    """The handover if the actor is on the giving side and sees the mentee; else 404."""
    own: QuerySet[Handover] = Handover.objects.filter(project_id__in=sorted(actor.project_ids))
    return get_visible_or_404(own, actor, public_id, select=("mentee",))


def projects_in_charge(place: str, *, but: int) -> list[Project]:
    """Projects that serve a postcode or place, without one's own."""
    found = find_place(place)
    hits = [] if isinstance(found, OutsideSaxony) else found
    projects = {contact.project.pk: contact.project for contact in contacts_for(hits)}
    return [project for key, project in projects.items() if key != but]
