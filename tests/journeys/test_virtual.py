"""Through the virtual exhibition by keyboard. Visitors would lose the way, and their words."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Request, expect

from lotse.exhibition.models import Story, Voice
from lotse.foundation.actor import DESK, system
from lotse.foundation.database.context import at_work
from tests.barriers import assert_fits, assert_no_barrier
from tests.exhibition.gallery import PEOPLE, hang
from tests.journeys.conftest import Opener, Stage
from tests.journeys.patience import open_for_a_minute

pytestmark = pytest.mark.journey
KEY = PEOPLE[0][0]


@pytest.fixture
def gallery(on_stage: Stage) -> Iterator[Stage]:
    """Three rooms in German, the first in Arabic and English too; gone again afterwards."""
    stories = [hang(0, languages=("de", "en", "ar")), hang(1), hang(2)]
    yield on_stage
    with at_work(system(DESK), action="test.cleared"):
        for story in stories:
            story.short_links.all().delete()
        Story.objects.unscoped("test").filter(pk__in=[story.pk for story in stories]).delete()


def _tab_to(page: Page, words: str) -> None:
    for _step in range(60):
        page.keyboard.press("Tab")
        found = page.evaluate("(e => e.textContent.trim() || e.labels?.[0]?.textContent || '')(document.activeElement)")
        if words in str(found):
            return
    raise AssertionError(f"{words} is not in reach of the keyboard on {page.url}")


def _fine(page: Page) -> None:
    assert_no_barrier(page)
    assert_fits(page)
    assert page.locator("h1").count() == 1


@pytest.mark.long
def test_from_the_entrance_to_the_exit_with_arrows_and_an_answer_that_an_editor_shows(
    gallery: Stage, open_as: Opener
) -> None:
    page = open_as(None, "/ausstellung/rundgang/", width=320)
    _fine(page)
    rooms = page.locator(".hung > li").count()
    assert rooms >= 3
    way = [f"Raum {number} von {rooms}" for number in range(1, rooms + 1)]
    for where in (*way, "Ausgang"):
        page.keyboard.press("ArrowRight")
        expect(page.locator(".hall-where")).to_have_text(where)
        _fine(page)
    for where in reversed(way):
        page.keyboard.press("ArrowLeft")
        expect(page.locator(".hall-where")).to_have_text(where)
    page.goto(f"/ausstellung/rundgang/{KEY}/")
    _tab_to(page, "Antworten")
    page.keyboard.press("Enter")
    page.wait_for_url("**/antworten/**")
    _fine(page)
    _tab_to(page, "Ihre Antwort")
    page.keyboard.type("Mut, ganz leise.")
    open_for_a_minute(page)
    _tab_to(page, "Antwort senden")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("Danke")
    _fine(page)
    assert page.context.cookies() == []

    desk = open_as(gallery.cast.edgar, "/redaktion/ausstellung/stimmen/")
    _fine(desk)
    entry = desk.locator("[data-queue] > li", has_text="Mut, ganz leise.")
    entry.focus()
    desk.keyboard.press("z")
    expect(desk.get_by_text("Der Eintrag wird gezeigt.")).to_be_visible()
    page.goto(f"/ausstellung/rundgang/{KEY}/")
    expect(page.get_by_text("Mut, ganz leise.")).to_be_visible()


def test_right_to_left_and_dark_and_without_a_script(gallery: Stage, open_as: Opener) -> None:
    page = open_as(None, f"/ar/ausstellung/rundgang/{KEY}/", width=360, color_scheme="dark")
    assert page.evaluate("document.dir") == "rtl"
    _fine(page)
    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile("ausgang"))
    plain = open_as(None, "/ausstellung/rundgang/", java_script_enabled=False)
    plain.get_by_role("link", name="Rundgang beginnen").click()
    plain.locator("a[rel=next]").click()
    expect(plain.locator(".hall-where")).to_contain_text("Raum 2 von ")


def test_the_first_load_is_small_and_prints(gallery: Stage, open_as: Opener) -> None:
    page = open_as(None, "/")
    finished: list[Request] = []
    page.on("requestfinished", lambda request: finished.append(request))  # noqa: PLW0108 - playwright marks its handlers
    page.goto(f"/ausstellung/rundgang/{KEY}/", wait_until="networkidle")
    sizes = [request.sizes()["responseBodySize"] for request in finished if "/medien/" not in request.url]
    assert 0 < sum(sizes) <= 100 * 1024, sum(sizes)
    page.goto("/ausstellung/rundgang/heft/")
    _fine(page)
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def test_the_tablet_keeps_what_is_written_while_the_line_is_down(gallery: Stage, open_as: Opener) -> None:
    page = open_as(None, f"/ausstellung/tablet/{KEY}/", width=1024)
    _fine(page)
    _tab_to(page, "English")
    page.keyboard.press("Enter")
    field = page.locator("#en textarea")
    expect(field).to_be_visible()
    _fine(page)
    open_for_a_minute(page)
    page.context.set_offline(True)
    field.fill("Kept while offline.")
    page.locator("#en form button").click()
    expect(page.locator("#danke-en")).to_be_visible()
    assert "Kept while offline." in page.evaluate("localStorage.getItem('lotse.voices')")
    page.context.set_offline(False)
    for _step in range(300):
        if page.evaluate("localStorage.getItem('lotse.voices')") == "[]":
            break
        page.wait_for_timeout(100)
    with at_work(system(DESK)):
        (voice,) = Voice.objects.unscoped("test").filter(text="Kept while offline.")
        assert (voice.way, voice.language) == ("tablet", "en")
