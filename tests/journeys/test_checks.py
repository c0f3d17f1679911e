"""The five public checks on a phone, by keyboard alone. What people would lose: the answer, when they have no mouse.

Every page on the way is looked at by axe, fits into 320 px, and leaves neither cookie nor storage behind.
"""

import re

import pytest
from playwright.sync_api import Page

from tests.barriers import assert_fits, assert_no_barrier
from tests.journeys.conftest import Opener

pytestmark = pytest.mark.journey
# What is pressed or typed at each question; the words are those of the page.
_WAYS = {
    "may_work": ("Darf ich arbeiten?", ["eine Arbeit", "Duldung", "§ 60b"]),
    "may_hire": (
        "Dürfen wir einstellen?",
        ["eine Arbeit", "Aufenthaltserlaubnis", "§ 25 Abs. 2", "31 12 2030", "gestattet", "?"],
    ),
    "pay": (
        "Stimmt mein Lohn?",
        ["Arbeitnehmer", " 9 2026", "andere Branche", "160", "1500", "?", "Nein", "Nein", "Nein"],
    ),
    "act_until": (
        "Bis wann muss ich handeln?",
        ["Kündigung", "2 11 2026", "auf Papier", "Ja", "Dresden", "?", "?", "?", "?"],
    ),
    "support": (
        "Welche Förderung gibt es?",
        ["versicherungspflichtige", "Sachsen", "Nein", "1 3 2027", "25 Abs. 1 oder 2", "Grundsicherung", *["?"] * 6],
    ),
}
_ANSWERS = {
    "may_work": "Nach diesen Angaben: nein.",
    "may_hire": "Ja, nach diesem Papier dürfen Sie einstellen.",
    "pay": "Es fehlen mindestens",
    "act_until": "Klage gegen die Kündigung einreichen",
    "support": "Förderungen",
}


def _focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent || document.activeElement.id"))


def _tab_to(page: Page, words: str) -> None:
    """Tab until something with these words has the focus."""
    for _step in range(60):
        page.keyboard.press("Tab")
        if words in _focused(page):
            return
    raise AssertionError(f"{words} is not in reach of the keyboard on {page.url}")


def _past_the_menus(page: Page) -> None:
    """The first thing in reach leads to what the page is for."""
    page.keyboard.press("Tab")
    assert "Zum Inhalt" in _focused(page), page.url
    page.keyboard.press("Enter")


def _answer(page: Page, said: str) -> None:
    """One question, by keyboard alone."""
    _past_the_menus(page)
    if said == "?":
        _tab_to(page, "Weiß ich nicht")
    elif page.locator("select#answer").count():
        _reach(page, "select#answer")
        labels = page.locator("select#answer option").all_text_contents()
        for _step in range(next(place for place, label in enumerate(labels) if said in label)):
            page.keyboard.press("ArrowDown")
        _tab_to(page, "Weiter")
    elif page.locator("#day").count():
        _reach(page, "#day")
        day, month, year = said.split(" ")
        for part in (day, month, year):
            page.keyboard.type(part)
            page.keyboard.press("Tab")
        _reach(page, "button:has-text('Weiter')")
    elif page.locator("input#answer").count():
        _reach(page, "input#answer")
        page.keyboard.type(said)
        _tab_to(page, "Weiter")
    else:
        _choose(page, said)
        _tab_to(page, "Weiter")
    address = page.url
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != address)


def _reach(page: Page, selector: str) -> None:
    """Tab until exactly this has the focus."""
    for _step in range(60):
        if page.locator(selector).first.evaluate("each => each === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} is not in reach of the keyboard on {page.url}")


def _choose(page: Page, said: str) -> None:
    """Into the group by Tab, to the choice by arrows, as browsers do it with radio buttons; Space ticks the first."""
    _reach(page, "fieldset input")
    page.keyboard.press("Space")
    for _step in range(30):
        chosen = page.locator("label:has(:checked)").text_content() or ""
        if said in chosen:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"{said} is no choice on {page.url}")


def _look_at(page: Page) -> None:
    assert_no_barrier(page)
    assert_fits(page)
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("name", _WAYS)
def test_each_check_by_keyboard_on_a_phone(open_as: Opener, name: str) -> None:
    title, answers = _WAYS[name]
    page = open_as(None, "/pruefen/", width=320)
    _look_at(page)
    _tab_to(page, title)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/pruefen/[a-z]+/"))
    for said in answers:
        _look_at(page)
        _answer(page, said)
    page.wait_for_url(re.compile("/antwort/"))
    _look_at(page)
    assert _ANSWERS[name] in (page.locator("h1").text_content() or "")
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_mistake_is_said_and_what_was_typed_stays(open_as: Opener) -> None:
    page = open_as(None, "/pruefen/arbeiten/?activity=job&status=AE&ae_par=25.2&note_text=GESTATTET", width=360)
    _answer(page, "31 2 2026")
    assert "Diesen Tag gibt es nicht" in (page.get_by_role("alert").first.text_content() or "")
    assert page.locator("#month").input_value() == "2"
    _look_at(page)


def test_back_of_the_browser_brings_the_question_before(open_as: Opener) -> None:
    page = open_as(None, "/pruefen/fristen/", width=360)
    _answer(page, "Kündigung")
    assert "An welchem Tag" in (page.locator("h1").text_content() or "")
    page.go_back()
    assert "Was ist geschehen?" in (page.locator("h1").text_content() or "")


def test_a_check_works_without_javascript_and_in_the_dark(open_as: Opener) -> None:
    page = open_as(None, "/pruefen/lohn/", width=360, java_script_enabled=False)
    page.get_by_label("Arbeit als Arbeitnehmerin oder Arbeitnehmer").check()
    page.get_by_role("button", name="Weiter").click()
    assert page.get_by_role("heading", level=1, name="Um welchen Monat geht es?").is_visible()
    dark = open_as(None, "/pruefen/fristen/antwort/?what=dismissal&received=2026-11-20", width=360, color_scheme="dark")
    _look_at(dark)
    dark.get_by_text("So kommt die Antwort zustande").click()
    _look_at(dark)


def test_in_arabic_the_frame_turns_round_and_the_check_does_not(open_as: Opener) -> None:
    page = open_as(None, "/ar/pruefen/", width=360)
    _look_at(page)
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator("main .check-offer").evaluate("each => getComputedStyle(each).direction") == "rtl"
    assert page.get_by_role("heading", level=1).evaluate("each => getComputedStyle(each).direction") == "ltr"
    page.get_by_role("link", name="Deutsch", exact=True).first.click()
    page.get_by_role("link", name="Darf ich arbeiten?").click()
    page.get_by_label("eine Arbeit", exact=False).first.check()
    page.get_by_role("button", name="Weiter").click()
    page.wait_for_url(re.compile("/ar/pruefen/arbeiten/.*sprache=de"))
    _look_at(page)
    # The arrow of "Zurück" points the way the check is read, not the way the frame is.
    assert page.locator(".back .icon").evaluate("each => getComputedStyle(each).scale") == "none"
    assert page.context.cookies() == []


def test_the_button_prints_and_paper_shows_no_menu(open_as: Opener) -> None:
    page = open_as(None, "/pruefen/fristen/antwort/?what=dismissal&received=2026-11-20", width=800)
    page.evaluate("window.print = () => { window.printed = true }")
    page.get_by_role("button", name="Drucken").click()
    assert page.evaluate("window.printed") is True
    page.emulate_media(media="print")
    for hidden in (".public-menu", ".public-search", ".public-languages", ".public-footer nav", "main .button"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.locator("h1").is_visible()
    assert page.locator(".funder").is_visible()


@pytest.mark.parametrize(("path", "widths"), [("/recht/", (320, 768)), ("/ar/recht/", (768, 320))])
def test_the_list_of_the_law_needs_no_scrolling_sideways(open_as: Opener, path: str, widths: tuple[int, int]) -> None:
    """A table that scrolls by itself is out of reach of the keyboard."""
    page = open_as(None, path, width=widths[0])
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        frame = page.locator(".table-frame")
        assert frame.evaluate("each => each.scrollWidth - each.clientWidth") == 0, width
        _look_at(page)
