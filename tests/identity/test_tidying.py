"""What a user would lose: her privacy, if traces of invitations and sessions stayed for ever."""

from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session

from lotse.foundation.clock import now
from lotse.foundation.roles import Role
from lotse.identity.jobs import UNANSWERED_KEPT, tidy
from lotse.identity.models import Invitation
from lotse.organisations.actions import invite_member
from lotse.organisations.models import Offer
from tests.identity.doors import make_account, signed_in, with_app
from tests.people import Cast

pytestmark = pytest.mark.django_db


def test_unanswered_invitations_go_after_a_season_and_others_stay(cast: Cast) -> None:
    for name in ("alt", "neu"):
        asked = {"address": f"{name}@example.org", "full_name": name, "role": Role.MENTOR, "project": cast.elbe}
        invite_member(cast.clara.actor, **asked)
    long_ago = now() - UNANSWERED_KEPT - timedelta(days=1)
    Invitation.objects.filter(address="alt@example.org").update(expires_at=long_ago)
    tidy()
    assert [offer.invitation.address for offer in Offer.objects.all()] == ["neu@example.org"]


def test_sessions_that_ended_leave_the_list() -> None:
    door = with_app(make_account())
    signed_in(door)
    assert UserSession.objects.count() == 1
    tidy()
    assert UserSession.objects.count() == 1
    Session.objects.update(expire_date=now() - timedelta(seconds=1))
    tidy()
    assert UserSession.objects.count() == 0
