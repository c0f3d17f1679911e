"""Secret links: made from the secret of this installation whenever a mail leaves; only their hash is stored."""

from hashlib import sha256

from django.utils.crypto import salted_hmac

from lotse.exhibition.models import PortrayedPerson, StoryInvitation


def _token(purpose: str, of: str) -> str:
    return salted_hmac(f"lotse.{purpose}", of, algorithm="sha256").hexdigest()[:40]


def hash_of(token: str) -> str:
    """What the table knows of a link."""
    return sha256(token.encode()).hexdigest()


def hash_of_address(address: str) -> str:
    """Keyed, so that nobody can try addresses on a stolen table."""
    return salted_hmac("lotse.portrayed.address", address.strip().lower(), algorithm="sha256").hexdigest()


def token_of_person(person: PortrayedPerson) -> str:
    """The link's secret; another one as soon as `link_made_at` changes."""
    made = person.link_made_at.isoformat() if person.link_made_at else ""
    return _token("portrayed", f"{person.public_id}:{made}")


def token_of_invitation(invitation: StoryInvitation) -> str:
    """The secret of an invitation's link."""
    return _token("story_invitation", str(invitation.public_id))
