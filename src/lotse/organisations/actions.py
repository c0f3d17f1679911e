"""What changes who works where: inviting, joining, taking an invitation back, leaving."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.utils.translation import override

from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.roles import CASE_ROLES, Role
from lotse.identity.public import (
    Acceptance,
    Account,
    accept_invitation,
    issue_invitation,
    open_invitation,
    withdraw_invitation,
)
from lotse.organisations.members import (
    TOO_EARLY,
    memberships_in_force,
    obstacles_to_ending,
    obstacles_to_inviting,
)
from lotse.organisations.models import Membership, Offer, Project
from lotse.organisations.seats import take_seats

PAGE = "organisations:invitation"


@action("member.invited")
def invite_member(
    actor: Actor,
    *,
    address: str,
    full_name: str,
    role: Role,
    project: Project | None,
    language: str = "de",
    languages: Sequence[str] = (),
) -> Offer:
    """Send a one-time link to whoever is to join. Refused where the role or the project is not the actor's to give."""
    address, project = address.strip().lower(), project if role in CASE_ROLES else None
    refuse_if(obstacles_to_inviting(actor, address=address, role=role, project=project, languages=languages))
    inviter = Account.objects.filter(pk=actor.account_id or 0).first()
    offer = Offer(role=role, project=project, languages=sorted(languages) if role == Role.TRANSLATOR else [])
    return _offer(offer, address=address, full_name=full_name, language=language, by=inviter)


def invite_operator(*, address: str, full_name: str, language: str = "de") -> Offer:
    """The first person of an installation, invited from the machine's own shell: nobody else could."""
    return _offer(Offer(role=Role.OPERATOR), address=address, full_name=full_name, language=language, by=None)


def _offer(offer: Offer, *, address: str, full_name: str, language: str, by: Account | None) -> Offer:
    with override(language):
        facts = {"task": str(Role(offer.role).label), "project": offer.project.name if offer.project else ""}
    offer.invitation = issue_invitation(
        address=address, full_name=full_name, language=language, invited_by=by, route=PAGE, facts=facts
    )
    offer.save(force_insert=True)
    return offer


@action("member.invitation_withdrawn")
def withdraw_offer(actor: Actor, *, offer: Offer) -> None:
    """Take an invitation back; its link then leads nowhere."""
    withdraw_invitation(offer.invitation)


@action("member.joined")
def accept_offer(actor: Actor, *, token: str, account: Account | None, as_new: Acceptance | None) -> Account | None:
    """Use the link up and begin the membership; None where the link no longer leads anywhere.

    `account` is the signed-in owner of the invited address, `as_new` what a new person said.
    """
    invitation = open_invitation(token, lock=True)
    if invitation is None:
        return None
    offer = Offer.objects.select_related("project").get(invitation=invitation)
    joined = accept_invitation(invitation, account=account, as_new=as_new)
    there = {"account": joined, "role": offer.role, "project": offer.project}
    if not memberships_in_force().filter(**there).exists():
        Membership.objects.create(**there, languages=offer.languages, valid_from=today())
    take_seats(joined)
    return joined


@action("member.ended")
def end_membership(actor: Actor, *, membership: Membership, last_day: date) -> Membership:
    """Let a membership end; rights end with that day by themselves."""
    refuse_if(obstacles_to_ending(actor, membership))
    refuse_if([TOO_EARLY] if last_day < today() - timedelta(days=1) else [])
    membership.valid_until = max(last_day + timedelta(days=1), membership.valid_from)
    membership.save(update_fields=["valid_until"])
    take_seats(membership.account)
    return membership
