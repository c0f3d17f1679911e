"""What signing in leaves behind, tidied at night."""

from datetime import timedelta

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from procrastinate.contrib.django import app

from lotse.foundation.clock import now
from lotse.identity.models import Invitation

UNANSWERED_KEPT = timedelta(days=90)


@app.periodic(cron="40 2 * * *")
@app.task(name="identity.tidy", queueing_lock="identity.tidy")
def tidy(timestamp: int = 0) -> None:
    """Sessions that ended, and invitations that nobody answered for a season."""
    alive = Session.objects.filter(expire_date__gt=now()).values("session_key")
    UserSession.objects.exclude(session_key__in=alive).delete()
    Invitation.objects.filter(accepted_at=None, expires_at__lt=now() - UNANSWERED_KEPT).delete()
