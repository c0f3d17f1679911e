"""Sessions in the database, as Django's; looked up with each request by a statement that is written once."""

from datetime import UTC, datetime
from typing import Any, Final

from django.contrib.sessions.backends.db import SessionStore as DatabaseSessions
from django.contrib.sessions.models import Session
from django.db.models import QuerySet

from lotse.foundation.clock import now
from lotse.foundation.database.prepared import Prepared


def _running(key: str, moment: datetime) -> QuerySet[Session]:
    return Session.objects.filter(session_key=key, expire_date__gt=moment)


_RUNNING: Final = Prepared(Session, _running, key="\x01", moment=datetime(1, 1, 1, tzinfo=UTC))


class SessionStore(DatabaseSessions):
    """Asked anew with each request: a session that was ended is gone with the next click."""

    def _get_session_from_db(self) -> Session | None:
        found = _RUNNING.instances(key=self.session_key, moment=now())
        if not found:
            self._session_key = None
        return found[0] if found else None

    @classmethod
    def get_model_class(cls) -> Any:
        """The table of Django's own store, which other parts ask too."""
        return Session
