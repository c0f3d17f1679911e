"""What a user would lose: the page behind a link that she kept, printed or was sent."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from lotse.website.models import ContentPage, FormerAddress
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
