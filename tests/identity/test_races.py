"""What a user would lose: a lock that holds one attempt at a time, but not twenty at once."""

import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.db import connections
from django.test import Client

from lotse.identity.public import Account
from tests.foundation.test_worker import _url
from tests.identity.doors import make_account, type_code, type_password, with_app
from tests.people import PASSWORD

ROOT = Path(__file__).resolve().parents[2]
WRONG = "ein-ganz-falsches-passwort"


def _at_once(number: int, act: Callable[[int], int]) -> list[int]:
    """Do it `number` times at the same moment, each with a connection of its own."""
    start, answers = threading.Barrier(number), []

    def run(index: int) -> None:
        try:
            start.wait(30)
            answers.append(act(index))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(index,)) for index in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return sorted(answers)


def test_of_twenty_uses_of_one_code_at_once_one_gets_in(own_database: str) -> None:
    """Case 29."""
    door = with_app(make_account())
    clients = []
    for number in range(20):
        client = Client(REMOTE_ADDR=f"198.51.100.{number}")
        type_password(client, door.account.email)
        clients.append(client)
    code = door.code()
    answers = _at_once(20, lambda index: type_code(clients[index], code).status_code)
    assert answers == [200] * 19 + [302]


def test_of_twenty_wrong_passwords_at_once_no_more_are_tried_than_allowed(
    own_database: str, monkeypatch: object
) -> None:
    """Case 33: the counter counts under pressure too."""
    account = make_account()
    tried: list[int] = []
    check = Account.check_password

    def counted(self: Account, password: str) -> bool:
        tried.append(1)
        return check(self, password)

    monkeypatch.setattr(Account, "check_password", counted)  # type: ignore[attr-defined]  # the fixture

    def attempt(index: int) -> int:
        return type_password(Client(REMOTE_ADDR=f"203.0.113.{index}"), account.email, WRONG).status_code

    _at_once(20, attempt)
    assert len(tried) <= 5


_ANOTHER_PROCESS = """
import django; django.setup()
from django.test import Client
from django.test.utils import setup_test_environment
setup_test_environment()
from django.urls import reverse
for number in range(3):
    said = {"login": "frida@example.org", "password": "falsch-falsch"}
    Client(REMOTE_ADDR=f"192.0.2.{number}").post(reverse("account_login"), said)
"""


def test_attempts_are_counted_over_all_processes_together(own_database: str) -> None:
    """Three wrong passwords at one web process and two at another make five."""
    import os

    make_account()
    environment = {
        **os.environ,
        "DATABASE_URL": _url(own_database),
        "LOTSE_OWNER_URL": _url(own_database),
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
    }
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _ANOTHER_PROCESS], env=environment, check=True, timeout=90
    )
    assert done.returncode == 0
    for number in range(2):
        answer = type_password(Client(REMOTE_ADDR=f"203.0.113.{number}"), "frida@example.org", WRONG)
        assert "passen nicht zusammen" in answer.content.decode()
    answer = type_password(Client(REMOTE_ADDR="203.0.113.9"), "frida@example.org", PASSWORD)
    assert "Zu viele Versuche" in answer.content.decode()


def test_for_known_and_unknown_addresses_the_same_work_is_done(
    settings: Any, monkeypatch: pytest.MonkeyPatch, statements: list[str]
) -> None:
    """Case 32: no clock tells them apart, where both take one hash of the same cost and the same statements."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
    settings.ACCOUNT_RATE_LIMITS = {"login_failed": "", "login": ""}
    make_account()
    hashed: list[tuple[int, ...]] = []
    encode, verify = Argon2PasswordHasher.encode, Argon2PasswordHasher.verify

    def note(hasher: Argon2PasswordHasher, encoded: str) -> str:
        said = hasher.decode(encoded)
        hashed.append((said["time_cost"], said["memory_cost"], said["parallelism"]))
        return encoded

    monkeypatch.setattr(Argon2PasswordHasher, "encode", lambda self, *given: note(self, encode(self, *given)))
    monkeypatch.setattr(
        Argon2PasswordHasher, "verify", lambda self, password, held: verify(self, password, note(self, held))
    )

    def work(email: str) -> tuple[list[tuple[int, ...]], list[str]]:
        hashed.clear()
        statements.clear()
        assert type_password(Client(), email, WRONG).status_code == 200
        return list(hashed), [re.sub(r'"s\d+_x\d+"', "", each) for each in statements]

    known, unknown = work("frida@example.org"), work("nirgendwer@example.org")
    assert known == unknown and len(known[0]) == 1
