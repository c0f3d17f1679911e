"""What a user would lose: the second lock on her account, or her way in on the day the phone is gone."""

import base64
import re
import time

import pytest
from allauth.mfa.models import Authenticator
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from time_machine import travel

from lotse.foundation.models import Message
from lotse.foundation.sealing import SealBroken
from lotse.identity.domain.one_time_codes import code_of, matching_step, step_at
from lotse.identity.factors import open_secret, seal_secret
from tests.identity.doors import SECRET, is_in, make_account, signed_in, type_code, type_password, with_app
from tests.people import PASSWORD, Cast

TEN = "2026-11-22 10:00:00"


@pytest.fixture(autouse=True)
def _database(request: pytest.FixtureRequest) -> None:
    request.getfixturevalue("own_database" if "own_database" in request.fixturenames else "db")


def _shown_secret(page: bytes) -> str:
    found = re.search(r'<code dir="ltr">([A-Z2-7 ]+)</code>', page.decode())
    assert found
    return found[1].replace(" ", "")


def _set_up(client: Client) -> str:
    secret = _shown_secret(client.get(reverse("mfa_activate_totp")).content)
    answer = client.post(reverse("mfa_activate_totp"), {"code": code_of(secret, step_at(time.time()))})
    assert answer.headers["Location"] == reverse("mfa_view_recovery_codes")
    return secret


def _codes(page: bytes) -> list[str]:
    return ["".join(pair) for pair in re.findall(r"<li><code>(\d{4}) (\d{4})</code></li>", page.decode())]


def test_the_codes_are_those_of_the_standard() -> None:
    """RFC 6238 appendix B, SHA-1, cut to six digits."""
    secret = base64.b32encode(b"12345678901234567890").decode()
    vectors = {59: "287082", 1111111109: "081804", 1111111111: "050471", 1234567890: "005924", 2000000000: "279037"}
    assert {at: code_of(secret, step_at(at)) for at in vectors} == vectors


def test_a_code_matches_one_step_around_now_and_only_later_than_the_last_one_used() -> None:
    step = step_at(1_000_000)
    for distance, expected in ((-2, None), (-1, step - 1), (0, step), (1, step + 1), (2, None)):
        assert matching_step(SECRET, code_of(SECRET, step + distance), at=1_000_000) == expected
    assert matching_step(SECRET, code_of(SECRET, step), at=1_000_000, after=step) is None


def test_from_the_first_password_to_the_recovery_codes_in_three_pages(cast: Cast) -> None:
    with travel(TEN, tick=False):
        client = Client()
        type_password(client, cast.anna.account.email)
        page = client.get(reverse("mfa_activate_totp")).content.decode()
        assert 'src="data:image/svg+xml;base64,' in page
        _set_up(client)
        first = client.get(reverse("mfa_view_recovery_codes")).content
        assert len(_codes(first)) == 10
        assert _codes(client.get(reverse("mfa_view_recovery_codes")).content) == _codes(first)  # a reload loses nothing
        assert client.post(reverse("mfa_view_recovery_codes")).headers["Location"] == reverse("identity:arrive")
        assert _codes(client.get(reverse("mfa_view_recovery_codes")).content) == []
        assert is_in(client)


def test_setting_up_an_app_works_with_real_commits_and_tells_the_owner(own_database: str) -> None:
    """The sign-in library does part of its work after the commit."""
    client = Client()
    type_password(client, make_account().email)
    _set_up(client)
    client.post(reverse("mfa_generate_recovery_codes"))
    told = Message.objects.order_by("id").values_list("facts__event", flat=True)
    assert list(told) == ["totp_activated", "recovery_codes_generated"]


def test_the_picture_stays_the_same_when_the_page_is_loaded_again() -> None:
    client = Client()
    type_password(client, make_account().email)
    first, second = (_shown_secret(client.get(reverse("mfa_activate_totp")).content) for _ in range(2))
    assert first == second


def test_the_code_that_set_the_app_up_does_not_open_the_door_again() -> None:
    """Case 29."""
    account = make_account()
    with travel(TEN, tick=False):
        client = Client()
        type_password(client, account.email)
        secret = _set_up(client)
        thief = Client()
        type_password(thief, account.email)
        assert type_code(thief, code_of(secret, step_at(time.time()))).status_code == 200


def test_setting_up_a_factor_ends_the_session_of_whoever_knew_the_password() -> None:
    account = make_account()
    thief, owner = Client(), Client()
    type_password(thief, account.email)
    assert is_in(thief)
    type_password(owner, account.email)
    _set_up(owner)
    assert is_in(owner) and not is_in(thief)


def test_a_stolen_session_cannot_set_up_a_factor() -> None:
    """Case 31: after a quarter of an hour the password is asked for again."""
    with travel(TEN, tick=False) as clock:
        client = Client()
        type_password(client, make_account().email)
        clock.shift(16 * 60)
        for name in ("mfa_activate_totp", "mfa_add_webauthn"):
            answer = client.get(reverse(name))
            assert answer.headers["Location"] == f"{reverse('account_reauthenticate')}?next={_quoted(reverse(name))}"
            answer = client.post(reverse(name), {"code": "123456"})
            assert answer.headers["Location"].startswith(reverse("account_reauthenticate"))
        assert not Authenticator.objects.exists()


def _quoted(path: str) -> str:
    return path.replace("/", "%2F")


def test_the_password_again_opens_the_way_to_a_first_factor() -> None:
    with travel(TEN, tick=False) as clock:
        client = Client()
        type_password(client, make_account().email)
        clock.shift(16 * 60)
        page = f"{reverse('account_reauthenticate')}?next={reverse('mfa_activate_totp')}"
        assert client.post(page, {"password": "falsch-falsch-falsch"}).status_code == 200
        assert client.post(page, {"password": PASSWORD}).headers["Location"] == reverse("mfa_activate_totp")
        assert client.get(reverse("mfa_activate_totp")).status_code == 200


def test_with_a_second_factor_the_password_is_not_enough_to_change_factors() -> None:
    """Case 31, for somebody who stole the session and knows the password."""
    with travel(TEN, tick=False) as clock:
        door = with_app(make_account())
        client = signed_in(door)
        clock.shift(16 * 60)
        page = f"{reverse('account_reauthenticate')}?next={reverse('mfa_add_webauthn')}"
        answer = client.post(page, {"password": PASSWORD})
        assert answer.headers["Location"].startswith(reverse("mfa_reauthenticate"))
        assert client.get(reverse("mfa_add_webauthn")).status_code == 302
        again = f"{reverse('mfa_reauthenticate')}?next={reverse('mfa_add_webauthn')}"
        assert client.post(again, {"code": door.code()}).headers["Location"] == reverse("mfa_add_webauthn")
        assert client.get(reverse("mfa_add_webauthn")).status_code == 200


def test_a_recovery_code_opens_once_in_place_of_the_phone() -> None:
    """Case 29."""
    with travel(TEN, tick=False) as clock:
        account, client = make_account(), Client()
        type_password(client, account.email)
        _set_up(client)
        code = _codes(client.get(reverse("mfa_view_recovery_codes")).content)[3]
        clock.shift(3600)
        lost = Client()
        type_password(lost, account.email)
        assert type_code(lost, code).status_code == 302
        assert is_in(lost)
        thief = Client()
        type_password(thief, account.email)
        assert type_code(thief, code).status_code == 200


def test_new_recovery_codes_make_the_old_ones_worthless() -> None:
    account, client = make_account(), Client()
    type_password(client, account.email)
    _set_up(client)
    old = _codes(client.get(reverse("mfa_view_recovery_codes")).content)
    client.post(reverse("mfa_view_recovery_codes"))
    assert client.get(reverse("mfa_generate_recovery_codes")).status_code == 200
    assert client.post(reverse("mfa_generate_recovery_codes")).status_code == 302
    new = _codes(client.get(reverse("mfa_view_recovery_codes")).content)
    assert len(new) == 10 and not set(new) & set(old)
    thief = Client()
    type_password(thief, account.email)
    assert type_code(thief, old[0]).status_code == 200


def test_removing_the_last_factor_leads_straight_to_a_new_one(cast: Cast) -> None:
    door = with_app(cast.anna.account)
    with travel(TEN, tick=False) as clock:
        elsewhere = signed_in(door)
        clock.shift(60)
        client = signed_in(door)
        link = re.search(r'href="([^"]*entfernen/\?factor=[^"]+)"', client.get(reverse("mfa_index")).content.decode())
        assert link
        assert client.get(link[1]).status_code == 200
        assert Authenticator.objects.exists()
        assert client.post(link[1]).headers["Location"] == reverse("mfa_activate_totp")
        assert not Authenticator.objects.exists()
        assert client.get(reverse("identity:account")).headers["Location"] == reverse("mfa_activate_totp")
        assert client.get(reverse("mfa_activate_totp")).status_code == 200
        assert not is_in(elsewhere)
    assert [message.facts["event"] for message in Message.objects.all()] == ["totp_deactivated"]


def test_whoever_lost_everything_starts_anew_by_the_hand_of_the_operator(cast: Cast) -> None:
    door = with_app(cast.anna.account)
    client = signed_in(door)
    call_command("remove_factors", "ANNA@example.org")
    assert not Authenticator.objects.exists() and not is_in(client)
    assert Message.objects.get().facts == {"event": "factors_removed"}
    again = Client()
    type_password(again, cast.anna.account.email)
    assert again.get(reverse("identity:account")).headers["Location"] == reverse("mfa_activate_totp")


def test_nobody_removes_the_factor_of_somebody_else() -> None:
    mine, yours = with_app(make_account("frida")), with_app(make_account("gustav"))
    page = signed_in(yours).get(reverse("mfa_index")).content.decode()
    link = re.search(r'href="([^"]*entfernen/\?factor=[^"]+)"', page)
    assert link
    thief = signed_in(mine)
    assert thief.get(link[1]).status_code == thief.post(link[1]).status_code == 404
    assert thief.get(f"{reverse('mfa_remove')}?factor=1").status_code == 404
    assert Authenticator.objects.count() == 2


def test_secrets_of_apps_lie_sealed_in_the_database() -> None:
    with_app(make_account())
    with connection.cursor() as cursor:
        cursor.execute("select data::text from mfa_authenticator")
        (stored,) = cursor.fetchone()
    assert SECRET not in stored
    assert open_secret(Authenticator.objects.get().data["secret"]) == SECRET


def test_a_sealed_secret_that_was_tampered_with_does_not_open() -> None:
    sealed = seal_secret(SECRET)
    with pytest.raises(SealBroken):
        open_secret(sealed[:-2] + ("00" if sealed[-2:] != "00" else "11"))


def test_the_session_of_somebody_who_never_showed_her_factor_is_ended() -> None:
    """A session from before the factor existed: nothing opens with it."""
    door = with_app(make_account())
    client = Client()
    client.force_login(door.account)
    assert client.get(reverse("mfa_activate_totp")).headers["Location"] == reverse("account_login")
    assert not is_in(client)
