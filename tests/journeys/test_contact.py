"""A visitor finds her contact in Tigrinya, by keyboard, on a phone. What she would lose: the person who goes with her.

Every page on the way is looked at by axe, fits its width, and leaves neither cookie nor storage behind.
"""

import re

import pytest
from playwright.sync_api import Page

from lotse.organisations.presenting import save_text, settle_card
from tests.barriers import assert_fits, assert_no_barrier
from tests.journeys.conftest import Opener, Stage

pytestmark = pytest.mark.journey
DRESDEN = {"latitude": 51.0504, "longitude": 13.7373}
MUNICH = {"latitude": 48.137, "longitude": 11.575}


@pytest.fixture
def shown(on_stage: Stage) -> Stage:
    """Anna speaks Tigrinya, Boris does not; both want to be found."""
    for person, languages in ((on_stage.cast.anna, ["de", "ti"]), (on_stage.cast.boris, ["de", "en"])):
        settle_card(person.actor, membership=person.membership, is_shown=True, shows_phone=True, languages=languages)
    # The cast's project serves nobody's home; here it serves Dresden.
    on_stage.cast.elbe.regions.update(municipality_keys=["14612000"])
    said = {"work": "Wir gehen mit.", "people": "", "special": "", "way": ""}
    save_text(on_stage.cast.edgar.actor, project=on_stage.cast.elbe, language="de", said=said)
    return on_stage


def _look_at(page: Page) -> None:
    assert_no_barrier(page)
    assert_fits(page)
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def _tab_to(page: Page, selector: str) -> None:
    for _step in range(80):
        page.keyboard.press("Tab")
        if page.locator(selector).first.evaluate("each => each === document.activeElement"):
            return
    raise AssertionError(f"{selector} is not in reach of the keyboard on {page.url}")


def test_she_finds_her_contact_in_tigrinya_by_keyboard_on_a_phone(shown: Stage, open_as: Opener) -> None:
    page = open_as(None, "/ti/kontakt/", width=360)
    assert page.locator("html").get_attribute("lang") == "ti"
    assert page.locator("#sprache").input_value() == "ti"
    _look_at(page)
    _tab_to(page, "#ort")
    page.keyboard.type("ድረስደን")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"ort=.*#antwort"))
    answer = page.locator("section:has(#antwort)")
    assert answer.locator("article").count() == 1
    first = answer.locator(".people > li").first
    assert "Anna Beispiel" in first.inner_text() and "ትግርኛ" in first.inner_text()
    assert first.locator(".language.wanted").inner_text() == "ትግርኛ"
    _look_at(page)
    _tab_to(page, f'a[href="mailto:{shown.cast.anna.account.email}"]')
    _tab_to(page, "article summary")
    page.keyboard.press("Enter")
    assert answer.get_by_text("Boris Beispiel").first.is_visible()
    _tab_to(page, "article dl a, article .take-along a")
    page.keyboard.down("Shift")
    _tab_to(page, "article h3 a")
    page.keyboard.up("Shift")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/ti/projekte/elbe/"))
    assert page.get_by_text("Wir gehen mit.").first.is_visible()
    assert page.locator('[lang="de"]:has-text("Wir gehen mit.")').count() >= 1
    _look_at(page)


def test_near_me_fills_in_the_place_and_tells_nobody_where_she_is(shown: Stage, open_as: Opener) -> None:
    asked: list[str] = []
    page = open_as(None, "/kontakt/", width=360, geolocation=DRESDEN, permissions=["geolocation"])
    page.on("request", lambda request: asked.append(request.url))
    _tab_to(page, "[data-near]")
    page.keyboard.press("Enter")
    page.locator("#near", has_text="Dresden").wait_for()
    assert page.locator("#ort").input_value() == "Dresden"
    assert [url for url in asked if not url.endswith("near.json")] == []
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("ort=Dresden"))
    assert page.locator("#elbe-name").is_visible()
    assert not any("51.0" in url or "13.7" in url for url in asked)


def test_near_me_outside_of_saxony_or_refused_says_what_to_do(shown: Stage, open_as: Opener) -> None:
    away = open_as(None, "/kontakt/", width=360, geolocation=MUNICH, permissions=["geolocation"])
    away.locator("[data-near]").click()
    away.get_by_text("Sie sind gerade nicht in Sachsen.").wait_for()
    assert away.locator("#ort").input_value() == ""
    assert away.locator("#ort").evaluate("each => each === document.activeElement")
    refused = open_as(None, "/kontakt/", width=360)
    refused.locator("[data-near]").click()
    refused.get_by_text("Ihr Gerät sagt uns nicht, wo Sie sind.").wait_for()
    _look_at(refused)


def test_without_javascript_there_is_no_button_that_does_nothing(shown: Stage, open_as: Opener) -> None:
    page = open_as(None, "/kontakt/", width=320, java_script_enabled=False)
    assert not page.locator("[data-near]").is_visible()
    page.get_by_label("Ort oder Postleitzahl in Sachsen").fill("01067")
    page.get_by_role("button", name="Suchen").click()
    assert page.locator("#elbe-name").is_visible()


@pytest.mark.parametrize(
    ("path", "options"),
    [
        ("/ar/kontakt/?ort=Dresden", {"width": 320}),
        ("/kontakt/?ort=Dresden", {"width": 320, "color_scheme": "dark"}),
        ("/ar/projekte/elbe/", {"width": 1280, "color_scheme": "dark"}),
        ("/projekte/", {"width": 320}),
        ("/projekte/", {"width": 1280, "forced_colors": "active"}),
        ("/projekte/zahlen/", {"width": 320}),
        ("/de-simple/projekte/elbe/", {"width": 320}),
        ("/kontakt/?ort=M%C3%BCnchen", {"width": 320}),
    ],
)
def test_axe_finds_nothing_in_any_direction_and_light(
    shown: Stage, open_as: Opener, path: str, options: dict[str, object]
) -> None:
    page = open_as(None, path, **options)
    _look_at(page)
    assert page.locator("h1").count() == 1


def test_the_map_is_walked_by_keyboard_and_does_not_mirror(shown: Stage, open_as: Opener) -> None:
    page = open_as(None, "/ar/kontakt/", width=1280)
    links = page.locator(".saxony-map a")
    assert links.count() == 13
    leipzig, goerlitz = (
        page.locator(f'.saxony-map a[aria-label="{name}"] path').bounding_box()
        for name in ("Stadt Leipzig", "Landkreis Görlitz")
    )
    assert leipzig and goerlitz and leipzig["x"] < goerlitz["x"]
    _tab_to(page, '.saxony-map a[aria-label="Landeshauptstadt Dresden"]')
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("ort="))
    assert page.locator("#elbe-name").is_visible()
    assert page.locator('.saxony-map [aria-current="true"]').count() == 1
