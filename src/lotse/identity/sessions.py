"""Where an account is signed in now."""

from dataclasses import dataclass
from datetime import UTC, datetime

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session

from lotse.foundation.clock import now
from lotse.identity.domain.browsers import browser_name
from lotse.identity.models import Account
from lotse.identity.session import IDLE_SECONDS, SEEN


@dataclass(frozen=True, slots=True)
class OpenSession:
    """One browser that is signed in; the network's address is nobody's business and stays out."""

    browser: str
    since: datetime
    seen_at: datetime
    is_here: bool


def open_sessions(account: Account, *, here: str | None) -> list[OpenSession]:
    """The sessions that would still be let in, this one first, then the latest."""
    known = {known.session_key: known for known in UserSession.objects.filter(user_id=account.pk).order_by("pk")}
    alive = Session.objects.filter(session_key__in=known, expire_date__gt=now()).order_by("session_key")
    found = [_described(known[session.session_key], session, here=here) for session in alive]
    awake = [one for one in found if one.is_here or (now() - one.seen_at).total_seconds() <= IDLE_SECONDS]
    return sorted(awake, key=lambda one: (not one.is_here, -one.seen_at.timestamp()))


def _described(known: UserSession, session: Session, *, here: str | None) -> OpenSession:
    seen = session.get_decoded().get(SEEN)
    return OpenSession(
        browser=browser_name(known.user_agent),
        since=known.created_at,
        seen_at=datetime.fromtimestamp(seen, UTC) if seen else known.created_at,
        is_here=session.session_key == here,
    )
