"""An editor changes a page; a translator sees what is out of date; a visitor is told. What would be lost: her trust."""

import pytest
from django.conf import settings
from playwright.sync_api import expect
from wagtail.models import Page

from tests.journeys.conftest import Opener, Stage

pytestmark = pytest.mark.journey
NEW = "Vierzehn Projekte, ein Ziel: gute Arbeit."


def _german() -> Page:
    return Page.objects.get(slug="programm", locale__language_code="de")


def test_an_editor_publishes_and_a_translator_sees_what_is_out_of_date(on_stage: Stage, open_as: Opener) -> None:
    cast, key = on_stage.cast, _german().translation_key
    desk = open_as(cast.edgar, f"/redaktion/seiten/pages/{_german().pk}/edit/")
    lead = desk.get_by_role("textbox", name="Einleitung")
    lead.focus()
    desk.keyboard.press("Control+a")
    desk.keyboard.type(NEW)
    # The library hides "publish" in a menu beside "save"; by keyboard the menu is opened first.
    desk.locator("footer [data-w-dropdown-target='toggle']").focus()
    desk.keyboard.press("Enter")
    publish = desk.locator("button[name='action-publish']")
    expect(publish).to_be_visible()
    publish.focus()
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/redaktion/seiten/pages/*/")

    visitor = open_as(None, "/programm/", width=360)
    expect(visitor.get_by_text(NEW)).to_be_visible()
    visitor.goto("/en/programme/")
    visitor.locator(".public-languages summary").click()
    expect(visitor.locator("a[href='/programm/'][hreflang='de']").first).to_be_visible()

    translator = open_as(cast.tara, "/redaktion/uebersetzungen/?stand=behind")
    row = translator.get_by_role("row", name="Das Programm").first
    expect(row).to_contain_text("Tara Beispiel")
    expect(row).to_contain_text("veraltet")
    editor = open_as(cast.edgar, "/redaktion/uebersetzungen/?sprache=en&stand=behind")
    expect(editor.get_by_role("row", name="Das Programm")).to_contain_text("veraltet")
    assert Page.objects.filter(translation_key=key, live=True).count() == len(settings.LANGUAGES)


def test_a_translator_opens_her_page_and_the_browser_complains_of_nothing(on_stage: Stage, open_as: Opener) -> None:
    page = Page.objects.get(depth=2, locale__language_code="uk")
    desk = open_as(on_stage.cast.tara, f"/redaktion/seiten/pages/{page.pk}/edit/")
    expect(desk.get_by_text("Ми йдемо разом з вами.").first).to_be_attached()
    expect(desk.get_by_role("button", name="Übersetzung")).to_be_visible()
    for place in ("", "pages/", "images/", "reports/site-history/"):
        open_as(on_stage.cast.edgar, f"/redaktion/seiten/{place}")
