"""What a user would lose: mentees' secrecy, to the people who run the software; or help when something is broken."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import IntegrityError, transaction
from django.urls import reverse
from time_machine import travel

from lotse.casework.models import Mentee
from lotse.foundation.clock import now
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from lotse.foundation.outbox import send_due
from lotse.foundation.roles import Role
from lotse.organisations.actions import invite_member
from lotse.organisations.models import SupportSession
from lotse.organisations.support import begin_support, end_support
from tests.people import Cast, make_mentee

pytestmark = pytest.mark.django_db
TEN = "2026-11-23 10:00:00"


def _names(cast: Cast, who: str) -> list[str]:
    actor = getattr(cast, who).actor
    with at_work(actor):
        return [mentee.given_name for mentee in Mentee.objects.visible_to(actor).order_by("id")]


def _begin(cast: Cast, **values: object) -> None:
    asked = {"project": cast.elbe, "reason": "Die Liste lädt nicht.", "minutes": 30}
    begin_support(cast.olaf.actor, **{**asked, **values})  # type: ignore[arg-type]  # the test's own values


def test_the_operator_sees_no_mentee_until_she_says_why(cast: Cast) -> None:
    make_mentee(cast.anna)
    make_mentee(cast.dario, given_name="Fremd")
    assert _names(cast, "olaf") == []
    _begin(cast)
    assert _names(cast, "olaf") == ["Selamawit"]
    assert cast.olaf.actor.reads_only
    end_support(cast.olaf.actor)
    assert _names(cast, "olaf") == [] and not cast.olaf.actor.reads_only


def test_looking_on_ends_by_itself(cast: Cast) -> None:
    with travel(TEN, tick=False) as clock:
        make_mentee(cast.anna)
        _begin(cast, minutes=60)
        clock.shift(timedelta(minutes=59))
        assert _names(cast, "olaf") == ["Selamawit"]
        clock.shift(timedelta(minutes=1, seconds=1))
        assert _names(cast, "olaf") == []


def test_whoever_looks_on_changes_nothing(cast: Cast) -> None:
    _begin(cast)
    looking = cast.olaf.actor
    with pytest.raises(Refused) as refusal:
        invite_member(looking, address="x@example.org", full_name="X", role=Role.MENTOR, project=cast.elbe)
    assert [obstacle.code for obstacle in refusal.value.obstacles] == ["reads_only"]
    answer = cast.olaf.client().post(reverse("organisations:invite"), {})
    assert answer.status_code == 403 and "Sie sehen hier nur zu" in answer.content.decode()


def test_no_screen_of_a_project_takes_anything_from_whoever_looks_on(cast: Cast) -> None:
    """Every address that takes a POST and belongs to people in projects."""
    from tests.access.routes import all_routes

    _begin(cast)
    client = cast.olaf.client()
    for route in all_routes():
        if "POST" in route.methods and isinstance(route.audience, frozenset) and Role.LEAD in route.audience:
            arguments = dict.fromkeys(route.arguments, "00000000-0000-4000-8000-000000000000")
            answer = client.post(reverse(route.name, kwargs=arguments))
            assert answer.status_code == 403 and b"reads" not in answer.content, route.name


def test_the_lead_gets_a_mail_at_once_and_reads_who_and_why(cast: Cast) -> None:
    _begin(cast)
    send_due()
    assert [message.to for message in mail.outbox] == [[cast.clara.account.email]]
    assert "Olaf Beispiel" in mail.outbox[0].body and "Die Liste lädt nicht" not in mail.outbox[0].body
    page = cast.clara.client().get(reverse("organisations:support")).content.decode()
    assert "Olaf Beispiel" in page and "Die Liste lädt nicht." in page
    assert "Olaf Beispiel" not in cast.elena.client().get(reverse("organisations:support")).content.decode()


def test_the_record_stays_after_the_end(cast: Cast) -> None:
    _begin(cast)
    end_support(cast.olaf.actor)
    assert "Die Liste lädt nicht." in cast.clara.client().get(reverse("organisations:support")).content.decode()


@pytest.mark.parametrize("name", ["anna", "clara", "sofia", "max", "kira"])
def test_nobody_else_can_look_on(cast: Cast, name: str) -> None:
    person = getattr(cast, name)
    assert person.client().get(reverse("organisations:support_begin")).status_code == 403
    with pytest.raises(Refused):
        begin_support(person.actor, project=cast.spree, reason="Neugier", minutes=15)


@pytest.mark.parametrize(
    ("reason", "minutes", "code"), [("  ", 15, "no_reason"), ("Hilfe", 61, "too_long"), ("Hilfe", 0, "too_long")]
)
def test_without_a_reason_or_for_longer_than_an_hour_it_does_not_begin(
    cast: Cast, reason: str, minutes: int, code: str
) -> None:
    with pytest.raises(Refused) as refusal:
        _begin(cast, reason=reason, minutes=minutes)
    assert [obstacle.code for obstacle in refusal.value.obstacles] == [code]


def test_the_database_too_refuses_a_longer_look(cast: Cast) -> None:
    moment = now()
    with pytest.raises(IntegrityError), transaction.atomic():
        SupportSession.objects.create(
            operator=cast.olaf.account,
            project=cast.elbe,
            reason="x",
            began_at=moment,
            until=moment + timedelta(hours=2),
        )


def test_one_project_at_a_time(cast: Cast) -> None:
    _begin(cast)
    with pytest.raises(Refused):
        _begin(cast, project=cast.spree)


def test_the_operators_way_through_the_pages(cast: Cast) -> None:
    client = cast.olaf.client()
    said = {"project": cast.elbe.public_id, "reason": "Die Liste lädt nicht.", "minutes": 15}
    assert client.post(reverse("organisations:support_begin"), said).status_code == 302
    page = client.get(reverse("organisations:support")).content.decode()
    assert "Sie sehen nur zu" in page and "Jetzt beenden" in page
    assert client.post(reverse("organisations:support_end")).status_code == 302
    assert "Jetzt beenden" not in client.get(reverse("organisations:support")).content.decode()
