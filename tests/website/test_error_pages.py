"""What a user would lose: a way on when something is wrong, and the promise that nobody marks her browser."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import time_machine
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from lotse.foundation import errors
from lotse.foundation.actor import Obstacle
from lotse.foundation.clock import now
from lotse.foundation.screens import Door
from lotse.website.visitors import pages
from tests.access.routes import Route, all_routes
from tests.people import Cast, Person

pytestmark = pytest.mark.django_db
SPOKEN = {"de": ("/", "ltr"), "en": ("/en/", "ltr"), "ar": ("/ar/", "rtl")}
OPEN = [route for route in all_routes() if route.audience in {Door.PUBLIC, Door.VISITOR}]


def _leaves_nothing(answer: Any) -> None:
    assert not answer.cookies and "Set-Cookie" not in answer.headers
    assert "csrfmiddlewaretoken" not in answer.content.decode()


def _is_of_visitors(answer: Any, language: str, *, searches: bool = False) -> None:
    _leaves_nothing(answer)
    text, (start, direction) = answer.content.decode(), SPOKEN[language]
    assert f'<html lang="{language}" dir="{direction}">' in text and "public-header" in text
    assert f'href="{start}"' in text and f'href="{start}kontakt/"' in text
    assert (f'action="{start}suche/"' in text) == searches
    assert '<meta name="robots" content="noindex">' in text and "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("language", SPOKEN)
def test_nothing_here(language: str) -> None:
    address = f"{SPOKEN[language][0]}gibt-es-nicht/"
    for client in (Client(), Client(headers={"Accept-Language": language})):
        answer = client.get(address)
        assert answer.status_code == 404
        _is_of_visitors(answer, language, searches=True)
    assert Client().get(f"{SPOKEN[language][0]}alt.php").status_code == 404


@pytest.mark.parametrize("language", SPOKEN)
def test_an_address_of_no_page_speaks_the_language_of_the_browser(language: str) -> None:
    answer = Client(headers={"Accept-Language": f"{language}, de;q=0.1"}).get("/alt.php")
    assert answer.status_code == 404
    _is_of_visitors(answer, language, searches=True)


@pytest.mark.parametrize("language", SPOKEN)
def test_unreadable(language: str) -> None:
    with override("de"):
        answer = Client(headers={"Host": "fremd.example"}).get(SPOKEN[language][0])
    assert answer.status_code == 400
    _is_of_visitors(answer, language)


@pytest.mark.parametrize("language", SPOKEN)
def test_a_fault_of_ours_asks_the_database_nothing(
    language: str, monkeypatch: pytest.MonkeyPatch, statements: list[str]
) -> None:
    def breaks(*_args: Any, **_kwargs: Any) -> HttpResponse:
        statements.clear()
        raise ZeroDivisionError

    monkeypatch.setattr(pages, "_answer", breaks)
    answer = Client(raise_request_exception=False).get(SPOKEN[language][0])
    assert answer.status_code == 500
    _is_of_visitors(answer, language)
    assert [sql for sql in statements if "savepoint" not in sql.lower()] == []


@pytest.mark.parametrize("language", SPOKEN)
def test_what_is_not_for_visitors_and_what_stands_in_the_way(language: str) -> None:
    request = HttpRequest()
    request.path = request.path_info = SPOKEN[language][0]
    _is_of_visitors(errors.forbidden(request), language)
    answer = errors.refused(request, [Obstacle("closed", "Gerade nicht.", "Morgen wieder.")])
    _is_of_visitors(answer, language)
    assert "Morgen wieder." in answer.content.decode()


@pytest.mark.parametrize("language", SPOKEN)
def test_too_many_tries_at_a_visitors_form(language: str) -> None:
    with override(language):
        address = reverse("website:barrier")
    for _time in range(5):
        answer = Client().post(address, {"text": "x"})
    assert answer.status_code == 429
    _leaves_nothing(answer)


def test_a_form_that_was_open_too_long_leads_back_to_its_page_and_never_elsewhere() -> None:
    client, address = Client(enforce_csrf_checks=True), reverse("account_login")
    answer = client.post(address, headers={"Referer": "http://testserver/anmelden/?next=/heute/"})
    text = answer.content.decode()
    assert answer.status_code == 403 and 'href="http://testserver/anmelden/?next=/heute/"' in text
    _is_of_visitors(answer, "de")
    foreign = client.post(address, headers={"Referer": "https://fremd.example/"})
    assert "fremd.example" not in foreign.content.decode()


def _sent_too_late(person: Person | None, address: str, *, came_from: str, language: str = "de") -> Any:
    client = Client(enforce_csrf_checks=True, headers={"Accept-Language": language})
    if person is not None:
        client.cookies = person.client().cookies
    return client.post(address, {"text": "Getippt"}, headers={"Referer": came_from})


def _says_how_to_do_it_again(answer: Any, came_from: str) -> str:
    """In the frame of the desk."""
    text = str(answer.content.decode())
    assert answer.status_code == 403 and "no-store" in answer.headers["Cache-Control"]
    assert "site-header" in text and "public-header" not in text
    assert "Es wurde nichts gespeichert." in text and "senden Sie es noch einmal" in text
    assert f'href="{came_from}"' in text and "Die Seite neu öffnen" in text and "Getippt" not in text
    return text


def test_a_form_of_staff_that_was_open_too_long_stays_in_their_frame(cast: Cast) -> None:
    addresses = ("casework:today", "website_desk:barriers", "wagtailadmin_home", "account_login")
    for person, name in zip((cast.anna, cast.edgar, cast.edgar, cast.anna), addresses, strict=True):
        came_from = f"http://testserver{reverse(name)}?seite=2"
        answer = _sent_too_late(person, reverse(name), came_from=came_from)
        text = _says_how_to_do_it_again(answer, came_from)
        assert f"Konto von {person.account.full_name}" in text, name
        foreign = _sent_too_late(person, reverse(name), came_from="https://fremd.example/").content.decode()
        assert "fremd.example" not in foreign and "Es wurde nichts gespeichert." in foreign


def test_it_stays_there_too_when_the_session_has_ended_meanwhile(cast: Cast) -> None:
    address = reverse("casework:today")
    came_from = f"http://testserver{address}"
    text = _says_how_to_do_it_again(_sent_too_late(None, address, came_from=came_from), came_from)
    assert "Konto von" not in text and f'href="{reverse("account_login")}"' in text
    client = cast.anna.client()
    client.get(address)
    client.handler.enforce_csrf_checks = True
    with time_machine.travel(now() + timedelta(hours=11), tick=False):
        answer = client.post(address, headers={"Referer": came_from})
        text = _says_how_to_do_it_again(answer, came_from)
    assert cast.anna.account.full_name not in text


def test_it_speaks_the_language_of_staff(cast: Cast) -> None:
    answer = _sent_too_late(cast.anna, reverse("casework:today"), came_from="", language="en")
    text = answer.content.decode()
    assert '<html lang="en"' in text and "Nothing was saved." in text and "send it again" in text


def test_a_visitors_page_looks_at_nobody_when_a_form_is_sent_to_it(cast: Cast) -> None:
    plain = _sent_too_late(None, "/programm/", came_from="")
    signed_in = _sent_too_late(cast.anna, "/programm/", came_from="")
    assert plain.status_code == signed_in.status_code == 403 and plain.content == signed_in.content
    _is_of_visitors(signed_in, "de")


def test_no_open_address_sets_a_cookie_with_an_error_whatever_is_asked() -> None:
    failed = set()
    for method, address in [(method, _address(route, "ar")) for route in OPEN for method in route.methods]:
        answer = Client(raise_request_exception=False).generic(method, address)
        if answer.status_code >= 400:
            failed.add(answer.status_code)
            assert not answer.cookies, f"{method} {address}: {answer.status_code}"
    assert {400, 404, 422} <= failed


def _address(route: Route, language: str) -> str:
    kinds = {"uuid": UUID(int=0), "int": 1}
    values = {
        name: next((value for kind, value in kinds.items() if f"<{kind}:{name}>" in route.pattern), "unbekannt")
        for name in route.arguments
    }
    with override(language):
        return reverse(route.name, kwargs=values)


def test_people_who_are_signed_in_stay_at_their_desk(cast: Cast) -> None:
    answer = cast.anna.client().get(reverse("casework:mentee", args=[UUID(int=0)]))
    text = answer.content.decode()
    assert answer.status_code == 404 and "site-header" in text and "public-header" not in text


def test_a_visitors_error_looks_at_no_session(cast: Cast) -> None:
    plain, signed_in = Client().get("/gibt-es-nicht/"), cast.anna.client().get("/gibt-es-nicht/")
    assert plain.content == signed_in.content and "Cookie" not in signed_in.headers.get("Vary", "")
