"""What a user would lose: the page behind a link that she kept, printed or was sent."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction

from lotse.foundation.clock import now, today
from lotse.website.models import ContentPage, FormerAddress
from tests.people import Cast
from tests.website.losing import lose

pytestmark = pytest.mark.django_db
NEWS = "seite-in-vielen-sprachen"


def _page(slug: str, language: str = "de") -> Any:
    return Page.objects.get(slug=slug, locale__language_code=language).specific


def _rename(slug: str, new: str, language: str = "de") -> Any:
    page = _page(slug, language)
    page.slug = new
    page.save_revision().publish()
    return page


def _leads(address: str) -> str | None:
    """Where the address leads for good; None where it does not."""
    answer = Client().get(address)
    assert not answer.cookies
    if answer.status_code != 301:
        return None
    assert answer.headers["Cache-Control"] == "public, no-cache"
    assert Client().get(answer.headers["Location"]).status_code == 200
    return str(answer.headers["Location"])


def test_a_renamed_page_is_found_at_its_old_address() -> None:
    _rename("programm", "ueber-uns")
    assert _leads("/programm/") == "/ueber-uns/"
    assert _leads("/programm/?seite=2") == "/ueber-uns/?seite=2"


def test_a_draft_of_a_new_address_changes_nothing() -> None:
    page = _page("programm")
    page.slug = "ueber-uns"
    page.save_revision()
    assert Client().get("/programm/").status_code == 200 and not FormerAddress.objects.exists()


def test_pages_below_a_renamed_page_are_found_too() -> None:
    _rename("aktuelles", "neues")
    assert _leads(f"/aktuelles/{NEWS}/") == f"/neues/{NEWS}/"
    assert _leads("/aktuelles/") == "/neues/"


def test_a_moved_page_is_found_with_all_below_it() -> None:
    _page("aktuelles").move(_page("programm"), pos="last-child")
    assert _leads("/aktuelles/") == "/programm/aktuelles/"
    assert _leads(f"/aktuelles/{NEWS}/") == f"/programm/aktuelles/{NEWS}/"


def test_every_language_has_its_own_addresses() -> None:
    _rename("news", "latest", "en")
    assert _leads("/en/news/") == "/en/latest/"
    assert _leads("/en/news/pages-in-many-languages/") == "/en/latest/pages-in-many-languages/"
    assert Client().get("/aktuelles/").status_code == 200


def test_the_old_german_address_leads_to_each_language_with_and_without_translation() -> None:
    lose("programm", "pl")
    _rename("programm", "ueber-uns")
    assert _leads("/en/programm/") == "/en/programme/"
    assert _leads("/pl/programm/") == "/pl/ueber-uns/"
    assert 'content="noindex"' in Client().get("/pl/ueber-uns/").content.decode()


def test_a_page_renamed_twice_is_reached_in_one_step() -> None:
    _rename("programm", "ueber-uns")
    _rename("ueber-uns", "wir")
    assert _leads("/programm/") == _leads("/ueber-uns/") == "/wir/"


def test_a_page_that_comes_back_makes_no_circle() -> None:
    _rename("programm", "ueber-uns")
    _rename("ueber-uns", "programm")
    assert Client().get("/programm/").status_code == 200
    assert _leads("/ueber-uns/") == "/programm/"


def test_two_pages_that_change_places_are_both_found() -> None:
    _rename("programm", "zwischen")
    _rename("mithelfen", "programm")
    _rename("zwischen", "mithelfen")
    assert "Das Programm" in Client().get("/mithelfen/").content.decode()
    assert _leads("/programm/") is None and _leads("/mithelfen/") is None
    assert _leads("/zwischen/") == "/mithelfen/"


def test_a_new_page_at_the_old_address_wins() -> None:
    page = _rename("programm", "ueber-uns")
    new = ContentPage(title="Ganz neu", slug="programm", locale=page.locale)
    page.get_parent().add_child(instance=new)
    assert "Ganz neu" in Client().get("/programm/").content.decode()
    new.delete()
    assert _leads("/programm/") == "/ueber-uns/"


def test_what_is_private_or_gone_is_not_given_away_by_its_old_address() -> None:
    page = _rename("programm", "geheim")
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert Client().get("/programm/").status_code == 404
    restriction.delete()
    assert _leads("/programm/") == "/geheim/"
    page.unpublish()
    assert _leads("/programm/") is None and "geheim" not in Client().get("/programm/").content.decode()
    page.delete()
    assert _leads("/programm/") is None and not FormerAddress.objects.exists()


def test_what_was_never_public_leaves_no_address() -> None:
    above = _page("programm")
    page = above.add_child(instance=ContentPage(title="Entwurf", slug="entwurf", live=False, locale=above.locale))
    page.slug = "anders"
    page.save()
    assert not FormerAddress.objects.exists()
    page.save_revision().publish()
    page.unpublish()
    page.slug = "noch-anders"
    page.save()
    page.save_revision().publish()
    assert _leads("/programm/anders/") == "/programm/noch-anders/"


def test_an_address_of_nothing_costs_one_question_more(statements: list[str]) -> None:
    Client().get("/gibt-es-nicht/")
    statements.clear()
    Client().get("/gibt-es-auch-nicht/")
    assert len([sql for sql in statements if "website_formeraddress" in sql]) == 1


def _report(cast: Cast, **asked: str) -> str:
    return cast.edgar.client().get(reverse("former_addresses"), asked).content.decode()


def test_editors_see_which_address_leads_where_and_since_when(cast: Cast) -> None:
    empty = _report(cast)
    assert "/aktuelles/" not in empty and "Noch keine öffentliche Seite hat ihre Adresse gewechselt." in empty
    assert "Keine frühere Adresse passt dazu." in _report(cast, q="/nirgends/")
    page = _rename("aktuelles", "neues")
    _rename("news", "latest", "en")
    text = _report(cast)
    for old in ("/aktuelles/", f"/aktuelles/{NEWS}/", "/en/news/", "/en/news/pages-in-many-languages/"):
        assert re.search(rf">\s*{re.escape(old)}\s*<", text), old
        assert re.search(rf">\s*{re.escape(_leads(old) or '?')}\s*<", text), old
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in text
    assert f"{today():%d.%m.%Y}" in text and "4 Frühere Adressen" in text


def test_the_report_says_what_leads_nowhere_or_is_taken_again(cast: Cast) -> None:
    _rename("programm", "ueber-uns").unpublish()
    assert "Die Seite ist nicht öffentlich." in _report(cast)
    _page("ueber-uns").save_revision().publish()
    _rename("mithelfen", "programm")
    assert "Hier liegt jetzt eine andere Seite." in _report(cast, q="/programm/")
    _rename("programm", "mithelfen")
    assert "Die Seite liegt wieder hier." in _report(cast, q="/mithelfen/")


@pytest.mark.parametrize("asked", ["/en/news/", "https://lotse.example/en/news/?seite=2", "pages-in-many"])
def test_an_address_is_found_as_somebody_has_it(cast: Cast, asked: str) -> None:
    _rename("programm", "ueber-uns")
    _rename("news", "latest", "en")
    for name in ("former_addresses", "former_addresses_results"):
        text = cast.edgar.client().get(reverse(name), {"q": asked}).content.decode()
        assert "/en/latest/pages-in-many-languages/" in text and "/ueber-uns/" not in text
    assert "/ueber-uns/" in _report(cast, q="Das Programm") and "/en/latest/" not in _report(cast, q="Das Programm")


def test_only_editors_have_the_report(cast: Cast) -> None:
    _rename("programm", "ueber-uns")
    address = reverse("former_addresses")
    assert f'"{address}"' in cast.edgar.client().get(reverse("wagtailadmin_home")).content.decode()
    translator = cast.tara.client()
    assert f'"{address}"' not in translator.get(reverse("wagtailadmin_home")).content.decode()
    for name in ("former_addresses", "former_addresses_results"):
        answer = translator.get(reverse(name))
        assert answer.status_code == 302 and b"ueber-uns" not in answer.content
        assert cast.anna.client().get(reverse(name)).status_code == 403
        assert cast.edgar.client().post(reverse(name)).status_code == 405
    assert FormerAddress.objects.exists()


def test_the_report_asks_the_same_for_one_address_and_for_many(cast: Cast, statements: list[str]) -> None:
    client, asked = cast.edgar.client(), []
    page = _rename("programm", "ueber-uns")
    client.get(reverse("former_addresses"))
    for number in (1, 10, 45):
        FormerAddress.objects.exclude(way="programm/").delete()
        FormerAddress.objects.bulk_create(
            FormerAddress(language="de", way=f"frueher-{each}/", page=page, left_at=now()) for each in range(number)
        )
        client.get(reverse("former_addresses"))
        statements.clear()
        assert client.get(reverse("former_addresses")).content.count(b"/frueher-") == number
        asked.append(len(statements))
    assert asked[0] == asked[1] == asked[2]
