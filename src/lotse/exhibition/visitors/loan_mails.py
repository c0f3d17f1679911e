"""Mails about loans: to hosts in their language with their link, to editors that something waits."""

from collections.abc import Mapping

from django.urls import reverse

from lotse.exhibition.actions.desk_mail import DESK_MAIL
from lotse.exhibition.actions.loans import MAIL
from lotse.exhibition.models import Loan
from lotse.exhibition.visitors.loan_words import MAILS
from lotse.foundation.models import Message
from lotse.foundation.outbox import Notification, Receiver, link_to, notification


@notification(MAIL, template="exhibition/visitors/mail/loan")
class LoanMail(Notification):
    """What a host has to know; who it is to stands in no table but the outbox, until it is sent."""

    def receiver(self, message: Message) -> Receiver | None:
        """Nobody, when the loan is gone."""
        known = Loan.objects.filter(public_id=message.facts["loan"]).exists()
        return super().receiver(message) if known else None

    def facts(self, message: Message) -> Mapping[str, object]:
        """Number, days, place, the link."""
        loan = Loan.objects.select_related("host", "panel_set").get(public_id=message.facts["loan"])
        subject, text = MAILS[str(message.facts["kind"])]
        return {
            "subject": subject,
            "text": text,
            "loan": loan,
            "first": loan.days.first,
            "last": loan.days.last,
            "link": link_to(reverse("exhibition:loan", args=[loan.token])),
        }


@notification(DESK_MAIL, template="exhibition/desk/mail/loan")
class DeskLoanMail(Notification):
    """A loan waits for the desk; which one stands behind the sign-in."""

    def facts(self, message: Message) -> Mapping[str, object]:
        """Number and where to look."""
        return {**message.facts, "link": link_to(reverse("exhibition_desk:loans"))}
