"""Mails of casework: neutral by duty, no name and no case; the rest is behind the sign-in."""

from collections.abc import Mapping

from django.urls import reverse

from lotse.casework.actions.assignment import ASSIGNED
from lotse.casework.actions.handover import ANSWER, OFFERED
from lotse.foundation.models import Message
from lotse.foundation.outbox import Notification, link_to, notification


@notification(ASSIGNED, template="casework/mail/assigned")
class Assigned(Notification):
    """Somebody was given people to accompany."""

    def facts(self, message: Message) -> Mapping[str, object]:
        """How many, and where to look."""
        return {**message.facts, "link": link_to(reverse("casework:mentees"))}


@notification(OFFERED, template="casework/mail/handover_offered")
class HandoverOffered(Notification):
    """Another project offers to hand somebody over."""

    def facts(self, message: Message) -> Mapping[str, object]:
        """Where to look."""
        return {"link": link_to(reverse("casework:handovers"))}


@notification(ANSWER, template="casework/mail/handover_answered")
class HandoverAnswered(Notification):
    """The other project has answered."""

    def facts(self, message: Message) -> Mapping[str, object]:
        """Where to look."""
        return {"link": link_to(reverse("casework:handovers"))}
