"""Mails of the website."""

from collections.abc import Mapping

from django.urls import reverse

from lotse.foundation.models import Message
from lotse.foundation.outbox import Notification, link_to, notification
from lotse.website.barriers import MAIL


@notification(MAIL, template="website/mail/barrier")
class BarrierReported(Notification):
    """Somebody could not use a page; what she wrote is read at the desk alone."""

    def facts(self, message: Message) -> Mapping[str, object]:
        """Where it can be read."""
        return {"link": link_to(reverse("website_desk:barriers"))}
