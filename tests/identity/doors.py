"""Ways in for tests: an account with an app whose codes the test can compute, and a browser that signs in with them."""

import time
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from lotse.identity.domain.one_time_codes import code_of, step_at
from lotse.identity.factors import set_up_app
from lotse.identity.public import Account
from tests.people import PASSWORD

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@dataclass
class Door:
    """Somebody with password and app."""

    account: Account

    def code(self, *, steps: int = 0) -> str:
        """What the phone shows, now or some steps away."""
        return code_of(SECRET, step_at(time.time()) + steps)


def make_account(name: str = "frida", **values: Any) -> Account:
    """An account with the usual password and nothing else."""
    account = Account(email=f"{name}@example.org", full_name=f"{name.title()} Beispiel", **values)
    account.set_password(PASSWORD)
    account.save()
    return account


def with_app(account: Account) -> Door:
    """Give the account an authenticator app."""
    set_up_app(account, SECRET)
    return Door(account)


def type_password(client: Client, email: str, password: str = PASSWORD, **extra: Any) -> HttpResponse:
    """The first step."""
    return client.post(reverse("account_login"), {"login": email, "password": password}, **extra)


def type_code(client: Client, code: str) -> HttpResponse:
    """The second step."""
    return client.post(reverse("mfa_authenticate"), {"code": code})


def signed_in(door: Door, client: Client | None = None) -> Client:
    """A browser in which both steps were taken."""
    client = client or Client()
    type_password(client, door.account.email)
    answer = type_code(client, door.code())
    assert answer.status_code == 302 and answer.headers["Location"] == reverse("identity:arrive"), answer.status_code
    return client


def is_in(client: Client) -> bool:
    """Whether this browser reaches a page behind both factors."""
    return client.get(reverse("identity:account")).status_code == 200
