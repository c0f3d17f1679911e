"""Asking somebody, taking up her yes, her link, her contact, her wishes, and what could happen to her."""

from dataclasses import dataclass
from datetime import date, timedelta

from lotse.exhibition.actions.story_mail import INVITATION_MAIL, LINK, tell_desk, tell_person
from lotse.exhibition.domain.safety import is_defensible_at_all, review_due
from lotse.exhibition.keys import new_key
from lotse.exhibition.links import hash_of, hash_of_address, token_of_invitation, token_of_person
from lotse.exhibition.models import (
    PersonContact,
    PortrayedPerson,
    SafetyCheck,
    Story,
    StoryInvitation,
    Wish,
)
from lotse.exhibition.models.choices import GivenHow
from lotse.exhibition.reading import for_the_desk
from lotse.exhibition.visitors.words import PersonKind
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import action
from lotse.foundation.outbox import put

INVITATION_HOLDS = timedelta(days=30)
_HERS = "Found by her own link."


@dataclass(frozen=True, slots=True)
class About:
    """What somebody said about herself when she said yes: only this goes over."""

    shown_name: str
    language: str
    full_name: str = ""
    email: str = ""
    phone: str = ""


def invite(actor: Actor, *, language: str, address: str = "", kind: str = PersonKind.MENTEE) -> StoryInvitation:
    """Ask somebody by link; neither name nor address is kept, the address only until the mail has left."""
    return _invite(for_the_desk(actor), language=language, address=address, kind=kind)


@action("story.invited")
def _invite(actor: Actor, *, language: str, address: str, kind: str) -> StoryInvitation:
    invitation = StoryInvitation(
        invited_by_id=actor.account_id, kind=kind, language=language, open_until=now() + INVITATION_HOLDS
    )
    invitation.link_hash = hash_of(token_of_invitation(invitation))
    invitation.save()
    if address:
        put(
            INVITATION_MAIL,
            cause=f"{INVITATION_MAIL}:{invitation.public_id}",
            address=address,
            language=language,
            facts={"invitation": str(invitation.public_id)},
        )
    return invitation


def take_up_yes(
    actor: Actor, *, about: About, how: str, invitation: StoryInvitation | None = None, kind: str = PersonKind.MENTEE
) -> PortrayedPerson:
    """Somebody agreed to tell her story: a new story with her in it, and her own link by mail."""
    return _take_up_yes(for_the_desk(actor), about=about, how=how, invitation=invitation, kind=kind)


@action("story.agreed")
def _take_up_yes(
    actor: Actor, *, about: About, how: str, invitation: StoryInvitation | None, kind: str
) -> PortrayedPerson:
    story = Story(key=new_key(), working_title=about.shown_name, interview_language=about.language)
    story.save()
    person = _add(story, about, kind=invitation.kind if invitation else kind)
    person.agreed_on, person.agreed_how = today(), how
    person.save()
    if invitation is not None:
        invitation.answered_at, invitation.said_yes = now(), True
        invitation.save(update_fields=["answered_at", "said_yes"])
    tell_person(LINK, person=person, cause=f"link:{person.public_id}:{person.link_made_at}")
    tell_desk(cause=f"agreed:{person.public_id}", story=story)
    return person


@action("story.invitation_declined")
def decline(actor: Actor, *, invitation: StoryInvitation) -> StoryInvitation:
    """A no is a no; nobody is told who said it."""
    invitation.answered_at, invitation.said_yes = now(), False
    invitation.save(update_fields=["answered_at", "said_yes"])
    return invitation


def _add(story: Story, about: About, *, kind: str) -> PortrayedPerson:
    person = PortrayedPerson(story=story, kind=kind, shown_name=about.shown_name, language=about.language)
    _renew(person)
    person.save()
    PersonContact(
        story=story,
        person=person,
        full_name=about.full_name,
        email=about.email,
        phone=about.phone,
        email_hash=hash_of_address(about.email) if about.email else "",
    ).save()
    return person


def _renew(person: PortrayedPerson) -> None:
    person.link_made_at = now()
    person.link_hash = hash_of(token_of_person(person))


@action("story.person_added")
def add_person(actor: Actor, *, story: Story, about: About, kind: str) -> PortrayedPerson:
    """One more person in a story, such as the employer; she gets her own link."""
    person = _add(story, about, kind=kind)
    person.agreed_on, person.agreed_how = today(), GivenHow.PAPER
    person.save()
    tell_person(LINK, person=person, cause=f"link:{person.public_id}:{person.link_made_at}")
    return person


@action("story.person_changed")
def change_person(actor: Actor, *, person: PortrayedPerson, values: dict[str, object]) -> PortrayedPerson:
    """Name or pseudonym, language, place of work with the employer's yes."""
    for name in ("shown_name", "is_pseudonym", "language", "workplace", "workplace_released_on", "kind"):
        if name in values:
            setattr(person, name, values[name])
    person.save()
    return person


@action("story.link_renewed")
def renew_link(actor: Actor, *, person: PortrayedPerson) -> PortrayedPerson:
    """A new link; the old one leads nowhere from now on."""
    _renew(person)
    person.save(update_fields=["link_made_at", "link_hash"])
    tell_person(LINK, person=person, cause=f"link:{person.public_id}:{person.link_made_at}")
    return person


def send_lost_links(actor: Actor, *, address: str) -> None:
    """New links for whoever has this address; says to nobody whether there is anyone."""
    with at_work(actor):
        rows = PersonContact.objects.unscoped(_HERS).filter(email_hash=hash_of_address(address), person__isnull=False)
        people = [row.person for row in rows.select_related("person").order_by("pk")[:5]]
        for person in people:
            renew_link(actor, person=person)


def person_of_link(token: str) -> PortrayedPerson | None:
    """Whose link it is; the caller works as `reading.PORTRAYED`."""
    people = PortrayedPerson.objects.unscoped(_HERS).select_related("story")
    return people.filter(link_hash=hash_of(token)).first() if token else None


def invitation_of_link(token: str) -> StoryInvitation | None:
    """An invitation that still waits for its answer."""
    rows = StoryInvitation.objects.unscoped(_HERS).filter(open_until__gt=now(), answered_at=None)
    return rows.filter(link_hash=hash_of(token)).first()


@action("story.wish_made")
def make_wish(actor: Actor, *, person: PortrayedPerson, text: str) -> Wish:
    """What she wants changed; the desk is told that something waits."""
    wish = Wish(story=person.story, person=person, text=text)
    wish.save()
    tell_desk(cause=f"wish:{wish.public_id}", story=person.story)
    return wish


@action("story.wish_answered")
def answer_wish(actor: Actor, *, wish: Wish, answer: str) -> Wish:
    """The desk did it, or says why not."""
    wish.answer, wish.done_at = answer, now()
    wish.save()
    return wish


@dataclass(frozen=True, slots=True)
class Risks:
    """The three questions of the safety check, each none, some or high."""

    family_abroad: str
    threats: str
    right_wing: str

    @property
    def all(self) -> tuple[str, ...]:
        """In a row."""
        return (self.family_abroad, self.threats, self.right_wing)


@action("story.safety_checked")
def check_safety(
    actor: Actor,
    *,
    person: PortrayedPerson,
    risks: Risks,
    is_defensible: bool,
    remark: str = "",
    needs: frozenset[str] = frozenset(),
    review_on: date | None = None,
) -> SafetyCheck:
    """Write down what was weighed. The newest check counts; an unfavourable one takes the story down at once."""
    at_all = is_defensible_at_all(
        risks=risks.all, has_pseudonym="pseudonym" in needs or person.is_pseudonym, face_changed="face" in needs
    )
    check = SafetyCheck(
        story=person.story,
        person=person,
        family_abroad=risks.family_abroad,
        threats=risks.threats,
        right_wing=risks.right_wing,
        remark=remark,
        needs_pseudonym="pseudonym" in needs,
        needs_face_changed="face" in needs,
        needs_voice_changed="voice" in needs,
        is_defensible=is_defensible and at_all,
        checked_on=today(),
        review_on=review_due(today(), risks=risks.all, wished=review_on),
        checked_by_id=actor.account_id,
    )
    check.save()
    return check
