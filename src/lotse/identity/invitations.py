"""Issuing, opening, accepting and withdrawing invitations. What they invite to is the business of the room above."""

from dataclasses import dataclass

from lotse.foundation import outbox
from lotse.foundation.clock import now
from lotse.identity.models import Account, Invitation
from lotse.identity.models.invitation import VALID_FOR, hash_of

MAIL = "identity.invitation"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What a new person says about herself."""

    full_name: str
    password: str
    language: str


def issue_invitation(
    *, address: str, full_name: str, language: str, invited_by: Account | None, route: str, facts: dict[str, str]
) -> Invitation:
    """Write the invitation and the mail with its link.

    `route` names the page that takes the link's token; `facts` say in words what it invites to.
    """
    invitation = Invitation(
        address=address.strip().lower(),
        full_name=full_name,
        language=language,
        invited_by=invited_by,
        expires_at=now() + VALID_FOR,
    )
    invitation.token_hash = hash_of(invitation.token)
    invitation.save(force_insert=True)
    outbox.put(
        MAIL,
        address=invitation.address,
        language=language,
        cause=f"{MAIL}:{invitation.public_id}",
        facts={**facts, "route": route, "invitation": str(invitation.public_id)},
    )
    return invitation


def open_invitation(token: str, *, lock: bool = False) -> Invitation | None:
    """The invitation behind a link, or None: unknown, used, expired and withdrawn links cannot be told apart.

    `lock` holds it until the end of the transaction, so that of two acceptances at once one finds it used.
    """
    found = Invitation.objects.select_for_update(of=("self",)) if lock else Invitation.objects.all()
    invitation = found.select_related("invited_by").filter(token_hash=hash_of(token)).first()
    return invitation if invitation is not None and invitation.is_open else None


def account_behind(invitation: Invitation) -> Account | None:
    """The account that already has the invited address."""
    return Account.objects.filter(email__iexact=invitation.address).first()


def accept_invitation(invitation: Invitation, *, account: Account | None, as_new: Acceptance | None) -> Account:
    """Use the link up, for an existing account or for a new one. The caller holds the invitation's lock."""
    if account is None:
        assert as_new is not None
        account = _new_account(invitation, as_new)
    invitation.accepted_at, invitation.accepted_by = now(), account
    invitation.save(update_fields=["accepted_at", "accepted_by"])
    return account


def _new_account(invitation: Invitation, said: Acceptance) -> Account:
    account = Account(email=invitation.address, full_name=said.full_name, language=said.language)
    account.set_password(said.password)
    account.save(force_insert=True)
    return account


def withdraw_invitation(invitation: Invitation) -> None:
    """Make the link lead nowhere; a mail that has not left stays at home."""
    invitation.withdrawn_at = now()
    invitation.save(update_fields=["withdrawn_at"])
