"""Mails about stories: to the person in her language with her link, to somebody who is asked, to editors."""

from collections.abc import Mapping
from uuid import UUID

from django.urls import reverse

from lotse.exhibition.actions.story_mail import DESK_MAIL, INVITATION_MAIL, PERSON_MAIL
from lotse.exhibition.links import token_of_invitation, token_of_person
from lotse.exhibition.models import PortrayedPerson, StoryInvitation
from lotse.exhibition.reading import in_public
from lotse.exhibition.visitors.story_words import MAILS
from lotse.foundation.clock import now
from lotse.foundation.models import Message
from lotse.foundation.outbox import Notification, Receiver, link_to, notification

_BY_MAIL = "The mail to her."


def _person(message: Message) -> PortrayedPerson | None:
    people = PortrayedPerson.objects.unscoped(_BY_MAIL)
    return people.filter(public_id=UUID(str(message.facts["person"]))).first()


@notification(PERSON_MAIL, template="exhibition/visitors/mail/portrayed")
class PortrayedMail(Notification):
    """Her link is made now, so that no table ever holds it."""

    def receiver(self, message: Message) -> Receiver | None:
        """Nobody, once she is erased."""
        with in_public():
            return super().receiver(message) if _person(message) else None

    def facts(self, message: Message) -> Mapping[str, object]:
        """What it is about, and the way to her page."""
        subject, text = MAILS[str(message.facts["kind"])]
        with in_public():
            person = _person(message)
        assert person is not None
        link = link_to(reverse("exhibition:own", args=[token_of_person(person)]))
        return {"subject": subject, "text": text, "link": link}


@notification(INVITATION_MAIL, template="exhibition/visitors/mail/story_invitation")
class StoryInvitationMail(Notification):
    """Somebody is asked for her story; it says to nobody else who she is."""

    def _invitation(self, message: Message) -> StoryInvitation | None:
        with in_public():
            rows = StoryInvitation.objects.unscoped(_BY_MAIL).filter(answered_at=None, open_until__gt=now())
            return rows.filter(public_id=UUID(str(message.facts["invitation"]))).first()

    def receiver(self, message: Message) -> Receiver | None:
        """Nobody, once it is answered or has run out."""
        return super().receiver(message) if self._invitation(message) else None

    def facts(self, message: Message) -> Mapping[str, object]:
        """The way to the leaflet."""
        invitation = self._invitation(message)
        assert invitation is not None
        return {"link": link_to(reverse("exhibition:invitation", args=[token_of_invitation(invitation)]))}


@notification(DESK_MAIL, template="exhibition/desk/mail/story")
class DeskStoryMail(Notification):
    """Something waits for the desk; what it is stands behind the sign-in."""

    def facts(self, message: Message) -> Mapping[str, object]:
        """Where to look."""
        where = reverse("exhibition_desk:story", args=[UUID(str(message.facts["story"]))])
        return {"what": message.facts["what"], "link": link_to(where)}
