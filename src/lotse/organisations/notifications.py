"""The mails of the programme's order."""

from collections.abc import Mapping

from django.urls import reverse

from lotse.foundation.models import Message
from lotse.foundation.outbox import Notification, link_to, notification
from lotse.organisations.models import SupportSession
from lotse.organisations.support import MAIL


@notification(MAIL, template="organisations/mail/support")
class SupportMail(Notification):
    """Tells a project's lead that the operator looks on, why, and until when."""

    def facts(self, message: Message) -> Mapping[str, object]:
        """As the session says; the reason is shown on the page behind the link, where it is nobody else's."""
        session = SupportSession.objects.select_related("operator", "project").get(public_id=message.facts["session"])
        return {
            "operator": session.operator.full_name,
            "project": session.project.name,
            "until": session.until,
            "link": link_to(reverse("organisations:support")),
        }
