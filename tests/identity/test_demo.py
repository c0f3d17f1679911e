"""What a user would lose: if the demo's doors stood open where real people's data lie."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from lotse.foundation.clock import today
from lotse.foundation.roles import Role
from lotse.identity.public import (
    DEMO_ADDRESSES,
    DEMO_PASSWORD,
    Account,
    demo_code,
    demo_doors,
    set_up_demo_factor,
)
from lotse.organisations.public import Membership
from tests.identity.doors import is_in, type_code, type_password
from tests.people import Cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead(cast: Cast) -> Account:
    account = Account(email=DEMO_ADDRESSES[Role.LEAD], full_name="Lea Vorführung")
    account.set_password(DEMO_PASSWORD)
    account.save()
    Membership.objects.create(account=account, role=Role.LEAD, project=cast.elbe, valid_from=today())
    set_up_demo_factor(account)
    return account


def test_every_role_has_a_door() -> None:
    assert set(DEMO_ADDRESSES) == set(Role)


def test_one_click_opens_the_demo_and_the_session_says_how(lead: Account) -> None:
    client = Client()
    answer = client.post(reverse("identity:demo_sign_in"), {"role": "lead"})
    assert answer.headers["Location"] == reverse("identity:arrive")
    assert is_in(client) and client.get(reverse("organisations:members")).status_code == 200
    assert [proof["method"] for proof in client.session["account_authentication_methods"]] == ["demo"]


def test_the_demo_also_opens_by_password_and_the_code_on_the_page(lead: Account) -> None:
    client = Client()
    page = client.get(reverse("account_login")).content.decode()
    assert DEMO_PASSWORD in page and demo_code() in page and lead.email in page
    type_password(client, lead.email, DEMO_PASSWORD)
    assert demo_code() in client.get(reverse("mfa_authenticate")).content.decode()
    assert type_code(client, demo_code()).status_code == 302
    assert is_in(client)


def test_outside_a_demo_there_is_no_such_door(lead: Account, settings: Settings) -> None:
    settings.DEMO = False
    assert Client().post(reverse("identity:demo_sign_in"), {"role": "lead"}).status_code == 404
    page = Client().get(reverse("account_login")).content.decode()
    assert DEMO_PASSWORD not in page and "Vorführung" not in page
    assert demo_doors() == [] and demo_code() == ""
    with pytest.raises(RuntimeError):
        set_up_demo_factor(lead)


def test_a_session_of_the_demo_counts_nothing_outside_it(lead: Account, settings: Settings) -> None:
    client = Client()
    client.post(reverse("identity:demo_sign_in"), {"role": "lead"})
    settings.DEMO = False
    assert client.get(reverse("organisations:members")).headers["Location"] == reverse("mfa_activate_totp")


def test_unknown_roles_and_looking_open_nothing(lead: Account) -> None:
    assert Client().post(reverse("identity:demo_sign_in"), {"role": "root"}).status_code == 404
    assert Client().post(reverse("identity:demo_sign_in")).status_code == 404
    assert Client().get(reverse("identity:demo_sign_in"), {"role": "lead"}).status_code == 405
