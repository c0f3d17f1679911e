"""The mails of signing in. Their links are made when they leave, so that no table ever holds one."""

from collections.abc import Mapping

from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.urls import reverse
from django.utils.http import int_to_base36
from django.utils.translation import gettext

from lotse.foundation.models import Message
from lotse.foundation.outbox import Notification, Receiver, link_to, notification
from lotse.identity.domain.events import EVENTS
from lotse.identity.factors import SECURITY_MAIL
from lotse.identity.forms.entrance import RESET_MAIL
from lotse.identity.invitations import MAIL
from lotse.identity.models import Account, Invitation


@notification(MAIL, template="identity/mail/invitation")
class InvitationMail(Notification):
    """The one-time link into Lotse."""

    def receiver(self, message: Message) -> Receiver | None:
        """Nobody, once the invitation was withdrawn or has run out."""
        invitation = Invitation.objects.filter(public_id=message.facts["invitation"]).first()
        return super().receiver(message) if invitation is not None and invitation.is_open else None

    def facts(self, message: Message) -> Mapping[str, object]:
        """Who invites, to what, where, until when."""
        invitation = Invitation.objects.select_related("invited_by").get(public_id=message.facts["invitation"])
        return {
            **message.facts,
            "full_name": invitation.full_name,
            "inviter": invitation.invited_by.full_name if invitation.invited_by else "",
            "expires_at": invitation.expires_at,
            "link": link_to(reverse(message.facts["route"], kwargs={"token": invitation.token})),
        }


@notification(RESET_MAIL, template="identity/mail/password_reset")
class PasswordResetMail(Notification):
    """The link to a new password, for whoever has an account; for everybody else nothing is sent."""

    def _account(self, message: Message) -> Account | None:
        return Account.objects.filter(email=message.address.lower(), is_active=True).first()

    def receiver(self, message: Message) -> Receiver | None:
        """The account's own address, never the typed one."""
        account = self._account(message)
        return Receiver(account.email, account.language) if account else None

    def facts(self, message: Message) -> Mapping[str, object]:
        """The link counts for two hours from the sending of the mail."""
        account = self._account(message)
        assert account is not None
        key = PasswordResetTokenGenerator().make_token(account)
        arguments = {"uidb36": int_to_base36(account.pk), "key": key}
        return {
            "full_name": account.full_name,
            "link": link_to(reverse("account_reset_password_from_key", kwargs=arguments)),
        }


@notification(SECURITY_MAIL, template="identity/mail/security")
class SecurityMail(Notification):
    """Something about signing in was changed: the owner learns of it, in case it was somebody else."""

    def facts(self, message: Message) -> Mapping[str, object]:
        """What happened, in words."""
        account = message.recipient
        assert account is not None
        return {
            "full_name": account.full_name,
            "event": gettext(EVENTS.get(message.facts["event"], message.facts["event"])),
            "link": link_to(reverse("identity:account")),
        }
