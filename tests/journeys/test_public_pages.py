"""Pages for visitors as eyes, ears and old telephones meet them: axe, small screens, dark, forced colours, paper.

Every page in German and Arabic, by day and in the dark; the first ones in each language. One page of a browser walks.
"""

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils.translation import override
from playwright.sync_api import Page

from lotse.foundation.visitors import public_pages
from tests.barriers import COLOURS, assert_fits, assert_no_barrier
from tests.journeys.conftest import Opener, Stage

pytestmark = pytest.mark.journey
FIRST = ("website:start", "website:contact", "exhibition:stories")
HEAVIEST = 100_000
# In these languages every page is looked at, in the others the first ones.
WALKED = ("de", "ar")
OTHERS = [code for code, _name in settings.LANGUAGES if code not in WALKED]
# What came over the line, once the text of the page has the fonts that it asks for.
_WEIGHTS = """() => document.fonts.ready.then(() => Object.fromEntries(
    performance.getEntriesByType("resource").map(each => [each.name, each.encodedBodySize])
))"""


def _every(language: str) -> list[str]:
    return sorted({page.addresses[language] for page in public_pages() if language in page.addresses})


def _of(language: str) -> list[str]:
    with override(language):
        return [reverse(name) for name in FIRST]


def _look_at(page: Page, path: str) -> None:
    page.goto(path)
    assert_no_barrier(page)
    page.set_viewport_size({"width": 320, "height": 740})
    assert_fits(page)
    page.set_viewport_size({"width": 1280, "height": 800})
    assert page.locator("h1").count() == 1, page.url
    assert page.context.cookies() == [], page.url


@pytest.mark.parametrize("language", WALKED)
@pytest.mark.long
def test_every_page_in_both_directions_by_day_and_in_the_dark(open_as: Opener, on_stage: Stage, language: str) -> None:
    page = open_as(None, "/", reduced_motion="reduce")
    assert set(_of(language)) <= set(_every(language))
    for path in _every(language):
        _look_at(page, path)
        page.emulate_media(color_scheme="dark")
        assert_no_barrier(page, rules=COLOURS)
        page.emulate_media(color_scheme="light")


@pytest.mark.long
def test_the_first_pages_in_every_other_language(open_as: Opener) -> None:
    page = open_as(None, "/")
    for language in OTHERS:
        for path in _of(language):
            _look_at(page, path)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_in_forced_colours_and_on_paper(open_as: Opener, language: str) -> None:
    page = open_as(None, "/", color_scheme="dark")
    # axe reads the colours of the sheet, not those that the system forces: here a button must keep its edge.
    page.emulate_media(forced_colors="active")
    page.goto(_of(language)[1])
    edge = page.locator("main .button").first.evaluate("each => getComputedStyle(each).borderStyle")
    assert edge != "none"
    page.emulate_media(media="print", forced_colors="none")
    assert page.locator("h1").is_visible()


@pytest.mark.parametrize("language", ["de", "ar", "ti", "uk"])
def test_a_first_visit_is_light(open_as: Opener, language: str) -> None:
    """What really comes over the line: the fonts that the browser asks for."""
    for path in _of(language):
        page = open_as(None, path)
        sizes = page.evaluate(_WEIGHTS)
        fonts = sum(size for url, size in sizes.items() if url.endswith("woff2"))
        assert fonts > 0, (path, sizes)
        assert fonts <= HEAVIEST - 20_000, (path, sizes)


def test_without_javascript_the_way_to_a_person_is_open(open_as: Opener) -> None:
    page = open_as(None, "/", java_script_enabled=False, width=360)
    page.goto("/kontakt/")
    page.locator("#ort").fill("Dresden")
    page.locator("form .button").first.click()
    assert "ort=Dresden" in page.url
