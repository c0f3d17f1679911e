"""What a user would lose: her account, to whoever tries passwords and codes; or her way in, to whoever blocks it."""

import pytest
from django.test import Client
from django.urls import reverse
from time_machine import travel

from lotse.foundation.models import Message
from lotse.foundation.roles import Role
from tests.identity.doors import is_in, make_account, signed_in, type_code, type_password, with_app
from tests.people import PASSWORD, Cast, make_person

pytestmark = pytest.mark.django_db
WRONG = "ein-ganz-falsches-passwort"


def test_password_alone_does_not_open_an_account_that_has_an_app() -> None:
    door = with_app(make_account())
    client = Client()
    assert type_password(client, door.account.email).headers["Location"] == reverse("mfa_authenticate")
    assert not is_in(client)


def test_password_and_code_together_open_it() -> None:
    assert is_in(signed_in(with_app(make_account())))


def test_the_address_may_be_typed_in_any_case() -> None:
    door = with_app(make_account())
    client = Client()
    type_password(client, "Frida@Example.ORG")
    assert type_code(client, door.code()).headers["Location"] == reverse("identity:arrive")


def test_a_session_id_planted_before_signing_in_is_worthless_afterwards() -> None:
    """Case 25."""
    door = with_app(make_account())
    client = Client()
    client.get(reverse("account_login"))
    client.post(reverse("account_login"), {"login": "x@example.org", "password": WRONG})
    type_password(client, door.account.email)
    planted = client.cookies["sessionid"].value
    type_code(client, door.code())
    assert client.cookies["sessionid"].value != planted
    thief = Client()
    thief.cookies["sessionid"] = planted
    assert not is_in(thief)


def test_a_mentor_without_second_factor_is_led_to_set_one_up(cast: Cast) -> None:
    """Case 28: no page behind the gate opens before."""
    client = Client()
    type_password(client, cast.anna.account.email)
    answer = client.get(reverse("identity:account"))
    assert answer.status_code == 302 and answer.headers["Location"] == reverse("mfa_activate_totp")


def test_a_role_without_personal_data_needs_no_second_factor() -> None:
    person = make_person("Max", Role.MINISTRY)
    client = Client()
    type_password(client, person.account.email)
    assert is_in(client)


def test_the_code_page_leads_nowhere_without_the_password() -> None:
    """Case 28: the second step alone."""
    door = with_app(make_account())
    client = Client()
    assert type_code(client, door.code()).headers["Location"] == reverse("account_login")


def test_a_code_is_good_once() -> None:
    """Case 29: somebody who reads it over a shoulder has nothing."""
    door = with_app(make_account())
    with travel("2026-11-22 10:00:05", tick=False):
        signed_in(door)
        thief = Client()
        type_password(thief, door.account.email)
        assert type_code(thief, door.code()).status_code == 200
        assert not is_in(thief)


def test_a_code_of_a_slow_clock_is_good_once_too() -> None:
    """Case 29: a step back counts, but never after a later one."""
    door = with_app(make_account())
    with travel("2026-11-22 10:00:05", tick=False):
        client = Client()
        type_password(client, door.account.email)
        assert type_code(client, door.code(steps=-1)).status_code == 302
        signed_in(door)
        thief = Client()
        type_password(thief, door.account.email)
        assert type_code(thief, door.code(steps=-1)).status_code == 200


def test_a_code_two_steps_old_is_refused() -> None:
    door = with_app(make_account())
    client = Client()
    type_password(client, door.account.email)
    assert type_code(client, door.code(steps=-2)).status_code == 200


def test_codes_typed_with_a_gap_are_read() -> None:
    door = with_app(make_account())
    client = Client()
    type_password(client, door.account.email)
    code = door.code()
    assert type_code(client, f"{code[:3]} {code[3:]}").status_code == 302


def test_guessing_codes_is_stopped_for_the_account_from_wherever_it_is_tried() -> None:
    """Case 30: new sessions and new networks do not help."""
    door = with_app(make_account())
    refused = 0
    for number in range(12):
        guesser = Client(REMOTE_ADDR=f"198.51.100.{number}")
        type_password(guesser, door.account.email)
        refused += "Zu viele Versuche" in type_code(guesser, "000000").content.decode()
    assert refused == 12 - 5
    last = Client(REMOTE_ADDR="198.51.100.200")
    type_password(last, door.account.email)
    assert type_code(last, door.code()).status_code == 200


def _answer(email: str, password: str) -> tuple[int, int, str]:
    answer = type_password(Client(), email, password)
    text = answer.content.decode().replace(email, "")
    return answer.status_code, len(text), _words(text)


def _words(page: str) -> str:
    return page.partition('class="notice danger')[2].partition("</form>")[0].partition("</div>")[0]


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer() -> None:
    """Case 32: nobody learns who works here."""
    known = make_account("wilhelmine")
    closed = make_account("bernhardin", is_active=False)
    answers = {_answer(email, WRONG) for email in (known.email, closed.email, "nirgendwer@example.org")}
    assert len({(status, words) for status, _, words in answers}) == 1
    assert "passen nicht zusammen" in answers.pop()[2]


def test_a_closed_account_answers_like_a_wrong_password_even_to_the_right_one() -> None:
    closed = make_account("bernhardin", is_active=False)
    assert _answer(closed.email, PASSWORD)[2] == _answer("nirgendwer@example.org", PASSWORD)[2]


def test_an_unknown_address_costs_one_hash_like_a_known_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Case 32, the clock: what takes the time is the password's hash, and it is computed once either way."""
    from django.contrib.auth.hashers import MD5PasswordHasher

    known = make_account()
    hashes: list[str] = []
    encode = MD5PasswordHasher.encode

    def counted(self: MD5PasswordHasher, password: str, salt: str) -> str:
        hashes.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", counted)
    counts = []
    for email in (known.email, "nirgendwer@example.org"):
        hashes.clear()
        type_password(Client(), email, WRONG)
        counts.append(len(hashes))
    assert counts == [1, 1]


def test_asking_for_a_new_password_does_the_same_for_known_and_unknown_addresses(statements: list[str]) -> None:
    """Case 32: the same page, the same statements; whether there is an account only the sending job finds out."""
    known = make_account()
    seen = []
    for email in (known.email, "nirgendwer@example.org"):
        statements.clear()
        answer = Client().post(reverse("account_reset_password"), {"email": email})
        seen.append((answer.status_code, answer.headers["Location"], len(statements)))
    assert seen[0] == seen[1]
    assert Message.objects.count() == 2


def test_trying_passwords_is_slowed_down_for_one_account_from_many_networks() -> None:
    """Case 33."""
    account = make_account()
    for number in range(6):
        answer = type_password(Client(), account.email, WRONG, REMOTE_ADDR=f"203.0.113.{number}")
    assert "Zu viele Versuche" in answer.content.decode()
    assert "Zu viele Versuche" in type_password(Client(), account.email).content.decode()


def test_trying_many_accounts_from_one_network_is_slowed_down() -> None:
    """Case 33."""
    for number in range(21):
        answer = type_password(Client(), f"niemand{number}@example.org", WRONG)
    assert "Zu viele Versuche" in answer.content.decode()


def test_unknown_addresses_are_slowed_down_like_known_ones() -> None:
    for number in range(6):
        answer = type_password(Client(), "nirgendwer@example.org", WRONG, REMOTE_ADDR=f"203.0.113.{number}")
    assert "Zu viele Versuche" in answer.content.decode()


def test_somebody_who_is_being_blocked_still_gets_in_at_her_own_desk() -> None:
    """Case 33: the browser that knows her has a counter of its own; the second factor is asked for as always."""
    door = with_app(make_account())
    with travel("2026-11-22 10:00:00", tick=False) as clock:
        desk = signed_in(door)
        desk.post(reverse("account_logout"))
        for number in range(8):
            type_password(Client(), door.account.email, WRONG, REMOTE_ADDR=f"203.0.113.{number}")
        clock.shift(60)
        assert "Zu viele Versuche" in type_password(Client(), door.account.email).content.decode()
        assert type_password(desk, door.account.email).headers["Location"] == reverse("mfa_authenticate")
        assert not is_in(desk)
        assert is_in(signed_in(door, desk))


def test_a_known_browser_opens_nothing_by_itself_and_is_slowed_down_too() -> None:
    door = with_app(make_account())
    desk = signed_in(door)
    desk.post(reverse("account_logout"))
    answers = [type_password(desk, door.account.email, WRONG).content.decode() for _ in range(6)]
    assert "Zu viele Versuche" in answers[-1] and "Zu viele Versuche" not in answers[4]


def test_a_forged_mark_of_a_known_browser_is_no_mark() -> None:
    door = with_app(make_account())
    for number in range(6):
        type_password(Client(), door.account.email, WRONG, REMOTE_ADDR=f"203.0.113.{number}")
    forger = Client()
    forger.cookies["device"] = "eyJkZXZpY2UiOiJ4In0:1abcde:forged"
    assert "Zu viele Versuche" in type_password(forger, door.account.email).content.decode()


def test_nobody_can_sign_up_alone() -> None:
    for path in ("/anmelden/neu/", "/signup/", "/accounts/signup/", "/konto/email/"):
        assert Client().get(path).status_code == 404


@pytest.mark.parametrize(
    "target", ["https://boese.example/", "//boese.example/", "/\\boese.example/", "javascript:alert(1)", "/konto/"]
)
def test_signing_in_leads_only_to_our_own_pages(target: str) -> None:
    """Case 46."""
    door, client = with_app(make_account()), Client()
    client.post(reverse("account_login"), {"login": door.account.email, "password": PASSWORD, "next": target})
    led_to = type_code(client, door.code()).headers["Location"]
    assert led_to == (target if target == "/konto/" else reverse("identity:arrive"))
