"""What a user would lose: her project, to somebody whom nobody invited; or a colleague, whose link does not work."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from time_machine import travel

from lotse.foundation.journal import Refused
from lotse.foundation.models import Message
from lotse.foundation.outbox import send_due
from lotse.foundation.roles import Role
from lotse.identity.public import Account, Invitation
from lotse.organisations.actions import invite_member
from lotse.organisations.models import Offer
from lotse.organisations.public import Membership
from tests.identity.doors import is_in
from tests.people import PASSWORD, Cast, Person

pytestmark = pytest.mark.django_db
JOIN = {"full_name": "Nora Neu", "password": "vier-woerter-hintereinander-gehen", "language": "de"}
SENTENCE = "Dieser Link führt nirgends mehr hin"


def _invited(cast: Cast, **values: Any) -> str:
    """Clara invites somebody; the path of the link in the mail."""
    by: Person = values.pop("by", cast.clara)
    asked = {"address": "nora@example.org", "full_name": "Nora Neu", "role": Role.MENTOR, "project": cast.elbe}
    invite_member(by.actor, **{**asked, **values})
    send_due()
    found = re.search(r"http://localhost:\d+(/\S+)", mail.outbox[-1].body)
    assert found
    return found[1]


def test_an_invited_mentor_sets_a_password_then_a_second_factor_and_is_in_the_project(cast: Cast) -> None:
    link, client = _invited(cast), Client()
    page = client.get(link).content.decode()
    assert "Clara Beispiel" in page and "Projekt Elbe" in page and "Nora Neu" in page
    answer = client.post(link, JOIN)
    assert answer.headers["Location"] == reverse("mfa_activate_totp")
    assert client.get(reverse("mfa_activate_totp")).status_code == 200
    nora = Account.objects.get(email="nora@example.org")
    assert nora.check_password(JOIN["password"])
    membership = Membership.objects.get(account=nora)
    assert (membership.role, membership.project) == (Role.MENTOR, cast.elbe)
    assert client.get(reverse("identity:account")).headers["Location"] == reverse("mfa_activate_totp")


def test_looking_at_the_link_uses_nothing_up(cast: Cast) -> None:
    """Case 34: mail scanners open every link, some with HEAD."""
    link = _invited(cast)
    for _ in range(3):
        Client().get(link)
        Client().head(link)
    assert Client().post(link, JOIN).status_code == 302


def test_used_expired_withdrawn_and_invented_links_get_the_same_sentence(cast: Cast) -> None:
    """Case 34."""
    with travel("2026-11-22 10:00:00", tick=False) as clock:
        used = _invited(cast)
        Client().post(used, JOIN)
        withdrawn = _invited(cast, address="wilma@example.org")
        offer = Offer.objects.get(invitation__address="wilma@example.org")
        cast.clara.client().post(reverse("organisations:offer_withdraw", args=[offer.public_id]))
        expired = _invited(cast, address="emil@example.org")
        clock.shift(timedelta(days=7, seconds=1))
        answers = set()
        for link in (used, withdrawn, expired, used[:-6] + "00000/", "/traeger/einladung/x/"):
            for answer in (Client().get(link), Client().post(link, JOIN)):
                assert SENTENCE in answer.content.decode()
                without_token = re.sub(rb'value="[^"]+"', b"", answer.content)
                answers.add((answer.status_code, without_token))
        assert len(answers) == 1
    assert Account.objects.filter(email__in=["wilma@example.org", "emil@example.org"]).count() == 0


def test_the_link_itself_is_stored_nowhere(cast: Cast) -> None:
    token = _invited(cast).rstrip("/").rpartition("/")[2]
    with connection.cursor() as cursor:
        for table in ("identity_invitation", "organisations_offer", "foundation_message", "foundation_change"):
            cursor.execute(f"select count(*) from {table} t where t::text like %s", [f"%{token}%"])
            assert cursor.fetchone() == (0,), table


def test_a_withdrawn_invitation_that_has_not_left_stays_at_home(cast: Cast) -> None:
    offer = invite_member(
        cast.clara.actor, address="nora@example.org", full_name="Nora", role=Role.MENTOR, project=cast.elbe
    )
    cast.clara.client().post(reverse("organisations:offer_withdraw", args=[offer.public_id]))
    assert send_due() == 0 and mail.outbox == [] and not Message.objects.exists()


def test_somebody_who_has_an_account_joins_with_it_and_with_no_other(cast: Cast) -> None:
    link = _invited(cast, address="dario@example.org", full_name="Dario")
    visitor = Client()
    assert "schon einen Zugang" in visitor.get(link).content.decode()
    visitor.post(link, JOIN)
    stranger = cast.boris.client()
    assert "jemand anderes angemeldet" in stranger.get(link).content.decode()
    stranger.post(link, JOIN)
    assert not Membership.objects.filter(project=cast.elbe, account=cast.dario.account).exists()
    client = cast.dario.client()
    assert "Aufgabe annehmen" in client.get(link).content.decode()
    assert client.post(link).headers["Location"] == reverse("identity:arrive")
    assert Membership.objects.filter(project=cast.elbe, account=cast.dario.account).exists()
    assert cast.dario.account.check_password(PASSWORD) and Account.objects.filter(full_name="Nora Neu").count() == 0


def test_whoever_is_signed_in_does_not_make_an_account_for_somebody_else(cast: Cast) -> None:
    link = _invited(cast)
    cast.clara.client().post(link, JOIN)
    assert not Account.objects.filter(email="nora@example.org").exists()


def test_a_weak_password_keeps_the_link_alive(cast: Cast) -> None:
    link = _invited(cast)
    for weak in ("kurz", "nora@example.org", "password1234"):
        assert Client().post(link, {**JOIN, "password": weak}).status_code == 200
    assert Client().post(link, JOIN).status_code == 302


def test_a_session_that_was_there_before_does_not_come_along(cast: Cast) -> None:
    """Case 25."""
    link, client = _invited(cast), Client()
    client.get(reverse("account_login"))
    client.post(reverse("account_login"), {"login": cast.max.account.email, "password": PASSWORD})
    planted = client.cookies["sessionid"].value
    client.post(reverse("account_logout"))
    client.post(link, JOIN)
    assert client.cookies["sessionid"].value != planted


def test_the_mail_speaks_the_language_that_was_chosen(cast: Cast) -> None:
    _invited(cast, language="en")
    assert mail.outbox[-1].subject == "Your access to Lotse"
    assert mail.outbox[-1].recipients() == ["nora@example.org"]


@pytest.mark.parametrize("role", [Role.LEAD, Role.SUPPORT, Role.MINISTRY, Role.COUNSELLOR, Role.EDITOR, Role.OPERATOR])
def test_a_lead_invites_mentors_and_deputies_alone(cast: Cast, role: Role) -> None:
    with pytest.raises(Refused) as refusal:
        _invited(cast, role=role)
    assert "not_yours" in {obstacle.code for obstacle in refusal.value.obstacles}
    answer = cast.clara.client().post(
        reverse("organisations:invite"),
        {
            "full_name": "X",
            "address": "x@example.org",
            "role": role.value,
            "project": cast.elbe.public_id,
            "language": "de",
        },
    )
    assert answer.status_code == 422
    assert not Invitation.objects.exists()


def test_a_lead_invites_into_her_own_project_alone(cast: Cast) -> None:
    with pytest.raises(Refused):
        _invited(cast, project=cast.spree)
    cast.clara.client().post(
        reverse("organisations:invite"),
        {
            "full_name": "X",
            "address": "x@example.org",
            "role": "mentor",
            "project": cast.spree.public_id,
            "language": "de",
        },
    )
    assert not Invitation.objects.exists()


@pytest.mark.parametrize("name", ["anna", "dina", "sofia", "max", "kira", "edgar"])
def test_nobody_else_invites_anybody(cast: Cast, name: str) -> None:
    person = getattr(cast, name)
    assert person.client().post(reverse("organisations:invite"), {}).status_code == 403
    with pytest.raises(Refused):
        _invited(cast, by=person)


def test_the_operator_invites_for_every_role(cast: Cast) -> None:
    for number, role in enumerate(Role):
        languages = ["ti"] if role == Role.TRANSLATOR else []
        _invited(cast, by=cast.olaf, role=role, languages=languages, address=f"neu{number}@example.org")
    assert Offer.objects.count() == len(Role)
    assert set(Offer.objects.filter(project=None).values_list("role", flat=True)) == {
        "support", "ministry", "counsellor", "editor", "translator", "operator",
    }  # fmt: skip


def test_a_task_in_a_project_needs_a_project(cast: Cast) -> None:
    with pytest.raises(Refused) as refusal:
        _invited(cast, by=cast.olaf, role=Role.LEAD, project=None)
    assert [obstacle.code for obstacle in refusal.value.obstacles] == ["project_missing"]


def test_inviting_twice_or_somebody_who_is_there_is_explained(cast: Cast) -> None:
    _invited(cast)
    for address, code in (("NORA@example.org", "already_invited"), ("anna@example.org", "already_member")):
        with pytest.raises(Refused) as refusal:
            _invited(cast, address=address)
        assert [obstacle.code for obstacle in refusal.value.obstacles] == [code]


def test_the_form_sends_the_invitation_and_shows_it_until_it_is_answered(cast: Cast) -> None:
    client = cast.clara.client()
    page = client.get(reverse("organisations:invite")).content.decode()
    assert "Projekt Spree" not in page
    answer = client.post(
        reverse("organisations:invite"),
        {
            "full_name": "Nora",
            "address": "Nora@Example.org",
            "role": "deputy",
            "project": cast.elbe.public_id,
            "language": "de",
        },
    )
    assert answer.headers["Location"] == reverse("organisations:members")
    assert "nora@example.org" in client.get(reverse("organisations:members")).content.decode()
    assert "nora@example.org" not in cast.elena.client().get(reverse("organisations:members")).content.decode()
    send_due()
    link = re.search(r"http://localhost:\d+(/\S+)", mail.outbox[-1].body)[1]  # type: ignore[index]
    Client().post(link, JOIN)
    assert "Noch nicht angenommen" not in client.get(reverse("organisations:members")).content.decode()


def test_the_first_operator_is_invited_from_the_shell(capsys: pytest.CaptureFixture[str], db: None) -> None:
    call_command("invite_operator", "olga@example.org", "Olga Betrieb")
    link = capsys.readouterr().out.strip()
    client = Client()
    client.post("/" + link.split("/", 3)[3], JOIN)
    assert not is_in(client)  # the second factor comes first
    assert Membership.objects.get().role == Role.OPERATOR
