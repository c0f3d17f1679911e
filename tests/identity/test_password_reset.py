"""What a user would lose: her account to a link that lies around, or her way back in."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.hashers import check_password
from django.core import mail
from django.test import Client
from django.urls import reverse
from time_machine import travel

from lotse.foundation.models import Message
from lotse.foundation.outbox import send_due
from lotse.identity.public import Account
from tests.identity.doors import is_in, make_account, signed_in, type_code, type_password, with_app

pytestmark = pytest.mark.django_db
NEW = "vier-woerter-hintereinander-gehen"


def _link(account: Account, **headers: str) -> str:
    Client(headers=headers).post(reverse("account_reset_password"), {"email": account.email})
    send_due()
    found = re.search(r"http://localhost:\d+(/\S+)", mail.outbox[-1].body)
    assert found
    return found[1]


def _open(link: str, client: Client | None = None) -> tuple[Client, str]:
    client = client or Client()
    answer = client.get(link)
    return client, answer.headers.get("Location", "")


def test_the_link_leads_to_a_new_password_and_then_to_the_second_factor() -> None:
    """Case 28: a reset does not go past the second factor."""
    door = with_app(make_account())
    client, form = _open(_link(door.account))
    assert client.get(form).status_code == 200
    answer = client.post(form, {"password1": NEW})
    assert answer.headers["Location"] == reverse("mfa_authenticate")
    assert not is_in(client)
    assert type_code(client, door.code()).status_code == 302
    assert is_in(client)
    assert type_password(Client(), door.account.email, NEW).status_code == 302


def test_opening_the_link_uses_nothing_up() -> None:
    """Case 34: a mail scanner opens every link."""
    account = make_account()
    link = _link(account)
    for _ in range(3):
        _open(link)
    client, form = _open(link)
    assert client.post(form, {"password1": NEW}).status_code == 302


def test_the_link_works_once() -> None:
    """Case 34."""
    account = make_account()
    link = _link(account)
    client, form = _open(link)
    client.post(form, {"password1": NEW})
    thief, led_to = _open(link)
    assert led_to == ""
    assert "gilt nicht mehr" in thief.get(link).content.decode()
    thief.post(link, {"password1": "noch-ein-anderes-passwort"})
    account.refresh_from_db()
    assert check_password(NEW, account.password)


def test_the_link_ends_after_two_hours() -> None:
    """Case 34."""
    with travel("2026-11-22 10:00:00", tick=False) as clock:
        account = make_account()
        link = _link(account)
        clock.shift(timedelta(hours=2, seconds=1))
        assert "gilt nicht mehr" in Client().get(link).content.decode()


def test_the_link_ends_when_the_address_changes() -> None:
    """Case 34."""
    account = make_account()
    link = _link(account)
    Account.objects.filter(pk=account.pk).update(email="anders@example.org")
    assert "gilt nicht mehr" in Client().get(link).content.decode()


def test_the_link_names_our_own_host_whatever_the_request_said() -> None:
    """Case 34, forged Host header."""
    account = make_account()
    assert (
        Client()
        .post(reverse("account_reset_password"), {"email": account.email}, HTTP_HOST="boese.example")
        .status_code
        == 400
    )
    link = _link(account, **{"X-Forwarded-Host": "boese.example"})
    assert link.startswith("/passwort/neu/") and "boese" not in mail.outbox[-1].body


def test_the_link_is_stored_nowhere() -> None:
    account = make_account()
    link = _link(account)
    assert link.rstrip("/").rpartition("/")[2] not in str(list(Message.objects.values()))


def test_nobody_gets_a_mail_for_an_unknown_or_closed_account() -> None:
    """Case 32."""
    make_account("gustav", is_active=False)
    for address in ("nirgendwer@example.org", "gustav@example.org"):
        Client().post(reverse("account_reset_password"), {"email": address})
    assert send_due() == 0
    assert mail.outbox == [] and not Message.objects.exists()


def test_a_new_password_ends_every_session_and_tells_the_owner() -> None:
    """Case 26."""
    door = with_app(make_account())
    elsewhere = signed_in(door)
    client, form = _open(_link(door.account))
    client.post(form, {"password1": NEW})
    assert not is_in(elsewhere)
    assert Message.objects.filter(facts__event="password_reset").count() == 1


def test_whoever_is_being_blocked_gets_in_by_mail_and_second_factor() -> None:
    """Case 33: from a new device too."""
    door = with_app(make_account())
    for number in range(8):
        type_password(Client(), door.account.email, "falsch-falsch", REMOTE_ADDR=f"203.0.113.{number}")
    assert "Zu viele Versuche" in type_password(Client(), door.account.email).content.decode()
    client, form = _open(_link(door.account))
    client.post(form, {"password1": NEW})
    assert type_code(client, door.code()).status_code == 302
    assert is_in(client)


def test_asking_again_and_again_is_slowed_down() -> None:
    for _ in range(5):
        assert Client().post(reverse("account_reset_password"), {"email": "frida@example.org"}).status_code == 302
    assert Client().post(reverse("account_reset_password"), {"email": "frida@example.org"}).status_code == 429


@pytest.mark.parametrize(
    "hostile",
    ["frida@example.org\nBcc: x@example.org", "frida@example.org,x@example.org", "frida@example.org x@example.org"],
)
def test_an_address_never_becomes_two(hostile: str) -> None:
    """Case 50."""
    make_account()
    assert Client().post(reverse("account_reset_password"), {"email": hostile}).status_code == 200
    assert not Message.objects.exists()
