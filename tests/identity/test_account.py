"""What a user would lose: a page in her language, and the certainty who may do what."""

import pytest
from django.test import Client
from django.urls import reverse

from lotse.foundation.models import Message
from lotse.foundation.roles import Role
from tests.identity.doors import make_account, type_password
from tests.people import Cast

pytestmark = pytest.mark.django_db


def test_name_language_and_phone_are_changed_on_one_page(cast: Cast) -> None:
    client = cast.anna.client()
    said = {"full_name": "Anna Neu", "language": "en", "phone": "0351 123", "spoken_languages": "Deutsch, Tigrinya"}
    answer = client.post(reverse("identity:account"), said)
    assert answer.headers["Location"] == reverse("identity:account")
    assert client.cookies["django_language"].value == "en"
    cast.anna.account.refresh_from_db()
    assert [getattr(cast.anna.account, name) for name in said] == list(said.values())


def test_the_address_cannot_be_changed_in_passing(cast: Cast) -> None:
    cast.anna.client().post(
        reverse("identity:account"), {"full_name": "Anna", "language": "de", "email": "anders@example.org"}
    )
    cast.anna.account.refresh_from_db()
    assert cast.anna.account.email == "anna@example.org"


def test_the_language_switch_is_remembered_with_the_account(cast: Cast) -> None:
    client = cast.anna.client()
    answer = client.post(reverse("set_language"), {"language": "en", "next": "/konto/"})
    assert answer.headers["Location"] == "/konto/"
    cast.anna.account.refresh_from_db()
    assert cast.anna.account.language == "en"


def test_the_language_switch_works_before_signing_in_and_for_our_languages_only(cast: Cast) -> None:
    client = Client()
    client.post(reverse("set_language"), {"language": "en"})
    assert client.cookies["django_language"].value == "en"
    cast.anna.client().post(reverse("set_language"), {"language": "tlh"})
    cast.anna.account.refresh_from_db()
    assert cast.anna.account.language == "de"


def test_the_language_switch_leads_to_our_own_pages_only() -> None:
    answer = Client().post(reverse("set_language"), {"language": "en", "next": "https://boese.example/"})
    assert answer.headers["Location"] == "/en/"


@pytest.mark.parametrize(("name", "page"), [("olaf", "organisations:members"), ("kira", "identity:account")])
def test_signing_in_leads_each_role_to_a_page_that_it_may_see(cast: Cast, name: str, page: str) -> None:
    client = getattr(cast, name).client()
    answer = client.get(reverse("identity:arrive"))
    assert client.get(answer.headers["Location"]).status_code == 200
    if name == "kira":
        assert answer.headers["Location"] == reverse(page)


def test_somebody_without_any_task_is_told_so() -> None:
    client = Client()
    type_password(client, make_account().email)
    assert "Zurzeit keine" in client.get(reverse("identity:account")).content.decode()


def test_the_operator_sees_what_could_not_be_delivered_and_tries_again(cast: Cast) -> None:
    from lotse.foundation.clock import now

    Message.objects.create(
        kind="identity.security", recipient=cast.anna.account, cause="x", due_at=now(), tries=8, gave_up_at=now(),
        error="SMTPRecipientsRefused",
    )  # fmt: skip
    client = cast.olaf.client()
    assert "nicht zugestellt" in client.get(reverse("identity:account")).content.decode()
    assert "SMTPRecipientsRefused" in client.get(reverse("identity:mails")).content.decode()
    assert "nicht zugestellt" not in cast.anna.client().get(reverse("identity:account")).content.decode()
    client.post(reverse("identity:mails"))
    message = Message.objects.get()
    assert message.gave_up_at is None and message.tries == 0


def test_the_page_of_rights_says_what_the_gate_does(cast: Cast) -> None:
    """Each landmark is opened by exactly the roles that the page names."""
    from lotse.organisations.rights import rights

    people = {Role(person.membership.role): person for person in vars(cast).values() if hasattr(person, "membership")}
    for right in rights(cast.clara.actor):
        assert right.is_mine == (Role.LEAD in right.roles)
    page = cast.clara.client().get(reverse("organisations:rights")).content.decode()
    assert "Projekt Elbe" in page and "Leitung beim Träger" in page
    for role, person in people.items():
        status = person.client().get(reverse("organisations:members")).status_code
        assert (status == 200) == (role in (Role.LEAD, Role.OPERATOR)), role
