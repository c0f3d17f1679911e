"""A visitor looks for her place, by keyboard, on a phone. What she would lose: the way to somebody who helps."""

import pytest

from lotse.foundation.search.index import bring_up_to_date
from tests.barriers import assert_no_barrier
from tests.journeys.conftest import Opener

pytestmark = pytest.mark.journey


@pytest.mark.parametrize(("language", "scheme"), [("", "light"), ("ar/", "dark"), ("ti/", "light")])
def test_a_visitor_finds_her_project_by_keyboard(open_as: Opener, language: str, scheme: str) -> None:
    bring_up_to_date()
    page = open_as(None, f"/{language}suche/", width=360, color_scheme=scheme)
    for _step in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "q":
            break
    page.keyboard.type("Elbe")
    page.keyboard.press("Enter")
    page.wait_for_url("**/suche/?q=Elbe")
    found = page.locator(".found a").first
    assert "/projekte/" in (found.get_attribute("href") or "")
    assert page.locator("mark").count() > 0
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert_no_barrier(page)
    assert page.context.cookies() == []


def test_it_works_without_javascript_and_says_what_was_not_found(open_as: Opener) -> None:
    page = open_as(None, "/suche/", width=320, java_script_enabled=False)
    page.locator("#q").fill("qwxzqwxz")
    page.locator(".search-page button[type=submit], .search-page .button").first.click()
    assert "nichts gefunden" in (page.locator("#found").text_content() or "")
