"""Mail about stories: to the person portrayed in her language, to editors that something waits. It names nobody."""

from django.db.models import Q

from lotse.exhibition.models import PersonContact, PortrayedPerson, Story
from lotse.foundation.clock import today
from lotse.foundation.outbox import put
from lotse.foundation.roles import Role
from lotse.organisations.public import Membership

PERSON_MAIL = "exhibition.portrayed"
DESK_MAIL = "exhibition.story_desk"
INVITATION_MAIL = "exhibition.story_invitation"
# Kinds of mail to the person; their texts stand in visitors/story_words.py.
TAKEN_BACK, LINK, DRAFT, GIVEN, ENDING = "taken_back", "link", "draft", "given", "ending"


def tell_person(kind: str, *, person: PortrayedPerson, cause: str) -> bool:
    """Put a mail to the person; False where no address is known. Its link is made when it leaves."""
    contact = PersonContact.objects.unscoped("Her own mail.").filter(person=person).select_related("person").first()
    if contact is None or not contact.email:
        return False
    put(
        PERSON_MAIL,
        cause=f"{PERSON_MAIL}:{cause}",
        address=contact.email,
        language=person.language,
        facts={"kind": kind, "person": str(person.public_id)},
    )
    return True


def tell_desk(*, cause: str, story: Story) -> None:
    """One mail for each editor of today."""
    day = today()
    of_today = Membership.objects.filter(
        Q(valid_until__gt=day) | Q(valid_until=None), role=Role.EDITOR, valid_from__lte=day
    )
    for member in of_today.select_related("account").order_by("pk"):
        put(
            DESK_MAIL,
            cause=f"{DESK_MAIL}:{cause}:{member.account_id}",
            recipient=member.account,
            facts={"story": str(story.public_id), "what": cause.partition(":")[0]},
        )
