"""What a user would lose: a session at a shared computer, or one that somebody copied."""

import importlib
import os
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.contrib.auth.hashers import check_password
from django.db import connection
from django.test import Client
from django.urls import reverse
from time_machine import travel

from lotse.foundation.models import Message
from lotse.identity.public import end_all_sessions
from tests.identity.doors import is_in, make_account, signed_in, type_password, with_app
from tests.people import PASSWORD, Cast

pytestmark = pytest.mark.django_db
NEW = "vier-woerter-hintereinander-gehen"


def _copy(client: Client) -> Client:
    copied = Client()
    copied.cookies["sessionid"] = client.cookies["sessionid"].value
    return copied


def test_signing_out_ends_the_session_and_clears_what_the_browser_kept() -> None:
    """Cases 26 and 36."""
    client = signed_in(with_app(make_account()))
    copied = _copy(client)
    answer = client.post(reverse("account_logout"))
    assert answer.headers["Clear-Site-Data"] == '"cache"'
    assert not is_in(client) and not is_in(copied)


def test_looking_at_the_sign_out_page_signs_nobody_out() -> None:
    client = signed_in(with_app(make_account()))
    client.get(reverse("account_logout"))
    assert is_in(client)


def test_a_changed_password_ends_all_other_sessions_and_tells_the_owner() -> None:
    """Case 26."""
    with travel("2026-11-22 10:00:00", tick=False) as clock:
        door = with_app(make_account())
        elsewhere = signed_in(door)
        clock.shift(60)
        here = signed_in(door)
        copied = _copy(here)
        changed = here.post(reverse("account_change_password"), {"oldpassword": PASSWORD, "password1": NEW})
        assert changed.headers["Location"] == reverse("identity:account")
        assert is_in(here) and not is_in(elsewhere) and not is_in(copied)
    door.account.refresh_from_db()
    assert check_password(NEW, door.account.password)
    assert Message.objects.get().facts == {"event": "password_changed"}


@pytest.mark.parametrize("weak", ["kurz", "password1234", "frida@example.org", "1234567890123"])
def test_weak_passwords_are_refused(weak: str) -> None:
    client = signed_in(with_app(make_account()))
    answer = client.post(reverse("account_change_password"), {"oldpassword": PASSWORD, "password1": weak})
    assert answer.status_code == 200


def test_a_removed_right_is_gone_with_the_next_click(cast: Cast) -> None:
    """Case 26, role change."""
    client = cast.clara.client()
    assert client.get(reverse("organisations:members")).status_code == 200
    cast.clara.membership.valid_until = cast.clara.membership.valid_from
    cast.clara.membership.save()
    assert client.get(reverse("organisations:members")).status_code == 403


def test_a_closed_account_is_out_at_once() -> None:
    door = with_app(make_account())
    client = signed_in(door)
    door.account.is_active = False
    door.account.save()
    assert not is_in(client)


def test_a_session_that_slept_an_hour_is_over() -> None:
    """Case 27."""
    with travel("2026-11-22 08:00:00", tick=False) as clock:
        client = signed_in(with_app(make_account()))
        assert is_in(client)
        clock.shift(59 * 60)
        assert is_in(client)
        clock.shift(61 * 60)
        assert not is_in(client)


def test_a_session_ends_after_ten_hours_however_busy_it_was() -> None:
    """Case 27."""
    with travel("2026-11-22 08:00:00", tick=False) as clock:
        client = signed_in(with_app(make_account()))
        for _ in range(19):
            assert is_in(client)
            clock.shift(31 * 60)
        assert is_in(client)
        clock.shift(20 * 60)
        assert not is_in(client)


def test_a_session_that_is_over_is_nobody_on_public_pages_too() -> None:
    with travel("2026-11-22 08:00:00", tick=False) as clock:
        client = signed_in(with_app(make_account()))
        is_in(client)
        clock.shift(2 * 60 * 60)
        client.post(reverse("set_language"), {"language": "en"})
        assert client.get(reverse("account_login")).status_code == 200


def test_the_list_names_other_browsers_and_one_button_ends_them() -> None:
    with travel("2026-11-22 10:00:00", tick=False) as clock:
        door = with_app(make_account())
        phone = Client(HTTP_USER_AGENT="Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile Safari/537.36")
        signed_in(door, phone)
        is_in(phone)
        clock.shift(60)
        here = signed_in(door)
        page = here.get(reverse("usersessions_list")).content.decode()
        assert "Chrome, Android" in page and "hier" in page
        here.post(reverse("usersessions_list"))
        assert is_in(here) and not is_in(phone)
        assert "Android" not in here.get(reverse("usersessions_list")).content.decode()


def test_from_where_somebody_works_is_written_down_nowhere() -> None:
    signed_in(with_app(make_account()), Client(REMOTE_ADDR="198.51.100.7"))
    with connection.cursor() as cursor:
        cursor.execute("select ip::text, user_agent from usersessions_usersession")
        assert [ip for ip, _ in cursor.fetchall()] == ["0.0.0.0/32"]


def test_all_sessions_of_an_account_can_be_ended_for_it() -> None:
    door = with_app(make_account())
    client = signed_in(door)
    end_all_sessions(door.account)
    assert not is_in(client)


def test_pages_of_signing_in_are_kept_by_no_cache() -> None:
    client = signed_in(with_app(make_account()))
    for name in ("usersessions_list", "mfa_index", "identity:account", "account_change_password"):
        assert client.get(reverse(name)).headers["Cache-Control"] == "no-store"
    assert Client().get(reverse("account_login")).headers["Cache-Control"] == "no-store"


def test_cookies_are_out_of_reach_of_scripts() -> None:
    """Case 35."""
    client = signed_in(with_app(make_account()))
    for name in ("sessionid", settings.DEVICE_COOKIE_NAME):
        cookie = client.cookies[name]
        assert cookie["httponly"] and cookie["samesite"] == "Lax" and not cookie["domain"]
    assert not client.cookies["sessionid"]["max-age"]  # gone with the browser


@pytest.fixture
def production() -> Iterator[object]:
    needed = {"LOTSE_HOSTS": "lotse.example.org", "LOTSE_ADDRESS": "https://lotse.example.org"}
    before = {name: os.environ.get(name) for name in needed}
    os.environ.update(needed)
    try:
        yield importlib.import_module("config.settings.production")
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.__setitem__(name, value)


def test_in_production_every_cookie_is_bound_to_https_and_to_this_host(production: object) -> None:
    """Case 35."""
    got = vars(production)
    for name in ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "DEVICE_COOKIE_NAME"):
        assert got[name].startswith("__Host-")
    assert got["SESSION_COOKIE_SECURE"] and got["CSRF_COOKIE_SECURE"] and got["LANGUAGE_COOKIE_SECURE"]
    assert got["DEMO"] is False and got["ADDRESS"].startswith("https://")


def test_whoever_was_signed_out_comes_back_to_the_page_with_the_form() -> None:
    answer = Client().post(reverse("account_change_password"), headers={"referer": "http://testserver/konto/passwort/"})
    assert answer.headers["Location"] == f"{reverse('account_login')}?next=/konto/passwort/"


def test_a_fragment_asked_for_too_late_sends_the_whole_page_to_sign_in() -> None:
    headers = {"hx-request": "true", "hx-current-url": "http://testserver/konto/"}
    answer = Client().get(reverse("identity:account"), headers=headers)
    assert answer.status_code == 204
    assert answer.headers["HX-Redirect"] == f"{reverse('account_login')}?next=/konto/"


def test_signing_in_brings_the_language_of_the_account() -> None:
    account = make_account(language="en")
    client = Client()
    type_password(client, account.email)
    assert client.cookies["django_language"].value == "en"
