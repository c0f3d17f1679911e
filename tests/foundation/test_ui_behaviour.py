"""What people rely on while they write: nothing typed is lost, nothing is sent twice, everything works by keyboard."""

import time

import pytest

from tests.barriers import assert_fits, assert_no_barrier
from tests.browser import PATIENCE
from tests.foundation.browser_page import House, visit

pytestmark = pytest.mark.journey
ACCOUNT = "ab" * 32
ERROR = (
    "<!doctype html><title>x</title><main><h1>Schiefgegangen</h1><p class='lead'>Es liegt nicht an Ihnen.</p></main>"
)
TEXT = "Praktikum zugesagt, Beginn am 1. Dezember"


@pytest.fixture
def house():
    house = House()
    yield house
    house.close()
    expected = ("ERR_EMPTY_RESPONSE", "status of 500", "htmx:")
    assert [said for said in house.complaints if not any(part in said for part in expected)] == []


def _until(page, expression: str) -> None:
    """Wait for something in the page; the policy forbids the way playwright has for it."""
    deadline = time.monotonic() + PATIENCE / 1000
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, expression
        page.wait_for_timeout(50)


def _once(post: str) -> str:
    """The token of single effect in a multipart body."""
    return post.split('name="once"')[1].split("\r\n")[2]


def _write(page, text: str = TEXT) -> None:
    page.locator("#fresh_text").fill(text)


def _save(page) -> None:
    page.locator("form[data-autosave=sample] button:not([type=button])").click()


def test_a_double_click_sends_once(browser, house):
    def slowly(answers):
        time.sleep(0.4)
        answers.give("", status=302, to="/fertig/")

    house.answer = slowly
    page = visit(browser, house)
    _write(page)
    page.locator("form[data-autosave=sample] button:not([type=button])").dblclick()
    page.wait_for_selector("h1:text('Gespeichert')")
    assert page.url.endswith("/fertig/")
    assert len(house.posts) == 1
    page.go_back()
    page.wait_for_selector("h1:text('Stil')")


def test_a_lost_connection_keeps_the_text_and_sends_the_same_form_later(browser, house):
    def answer(answers):
        if len(house.posts) == 1:
            answers.close_connection = True  # the first time nothing comes back
        else:
            answers.give("", status=302, to="/fertig/")

    house.answer = answer
    page = visit(browser, house)
    _write(page)
    _save(page)
    page.wait_for_selector("#connection :text('Keine Verbindung')")
    assert page.locator("#fresh_text").input_value() == TEXT
    assert page.locator("#fresh_text").get_attribute("readonly") is not None
    page.wait_for_selector("h1:text('Gespeichert')")
    assert len(house.posts) == 2
    assert _once(house.posts[0]) == _once(house.posts[1])
    assert TEXT in house.posts[1]


def test_a_lost_connection_of_a_fragment_form_is_retried_too(browser, house):
    house.extra = (
        '<form method="post" hx-post="/x/" hx-target="#out"><label>Wort <input id="word" name="word"></label>'
        '<button id="go">Senden</button></form><div id="out"></div>'
    )

    def answer(answers):
        if len(house.posts) == 1:
            answers.close_connection = True
        else:
            answers.give("<p id='came' tabindex='-1'>angekommen</p>")

    house.answer = answer
    page = visit(browser, house)
    page.locator("#word").fill("Riesa")
    page.locator("#go").click()
    page.wait_for_selector("#connection :text('Keine Verbindung')")
    page.wait_for_selector("#came")
    assert ["word=Riesa" in post for post in house.posts] == [True, True]
    assert page.locator("#connection").inner_text() == ""


def test_unsaved_words_are_not_left_by_accident(browser, house):
    page = visit(browser, house)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto("/fertig/")
    assert asked == []
    page.locator("#id_text").click()
    page.keyboard.type("noch nicht gespeichert")
    page.goto("/seite/stil/")
    assert asked == ["beforeunload"]


def test_a_server_error_explains_itself_over_the_form(browser, house):
    house.answer = lambda answers: answers.give(ERROR, status=500)
    page = visit(browser, house)
    _write(page)
    _save(page)
    page.wait_for_selector("#connection :text('Es liegt nicht an Ihnen.')")
    assert page.locator("#fresh_text").input_value() == TEXT
    assert page.locator("#fresh_text").get_attribute("readonly") is None


def test_a_draft_comes_back_and_lies_encrypted_on_the_device(browser, house):
    house.account = ACCOUNT
    page = visit(browser, house)
    _write(page)
    _until(page, "localStorage.length === 1")
    kept = page.evaluate("Object.values(localStorage)[0]")
    assert "Praktikum" not in kept and len(kept) > 60
    page.reload()
    page.wait_for_selector(":text('Ihr angefangener Text ist wieder da.')")
    assert page.locator("#fresh_text").input_value() == TEXT
    page.locator("button:text('Verwerfen')").click()
    assert page.locator("#fresh_text").input_value() == ""
    assert page.evaluate("localStorage.length") == 0


def test_a_draft_of_another_account_stays_closed(browser, house):
    house.account = ACCOUNT
    page = visit(browser, house)
    _write(page)
    _until(page, "localStorage.length === 1")
    house.account = ACCOUNT[:8] + "cd" * 28  # the same drawer, another key
    page.reload()
    _until(page, "localStorage.length === 0")
    assert page.locator("#fresh_text").input_value() == ""


def test_a_saved_text_leaves_no_draft(browser, house):
    house.account = ACCOUNT
    page = visit(browser, house)
    _write(page)
    _until(page, "localStorage.length === 1")
    _save(page)
    page.wait_for_selector("h1:text('Gespeichert')")
    assert page.evaluate("localStorage.length") == 0


def test_errors_keep_the_draft(browser, house):
    house.account = ACCOUNT
    house.answer = lambda answers: answers.give(house.page())
    page = visit(browser, house)
    _write(page)
    _until(page, "localStorage.length === 1")
    _save(page)
    page.wait_for_selector(":text('Ihr angefangener Text ist wieder da.')")
    assert page.locator("#fresh_text").input_value() == TEXT


def test_signing_out_leaves_nothing(browser, house):
    house.account = ACCOUNT
    house.extra = (
        '<form method="post" action="/abmelden/" data-plain data-signs-out><button id="out">Abmelden</button></form>'
    )
    house.answer = lambda answers: answers.give(house.page())
    page = visit(browser, house)
    _write(page)
    _until(page, "localStorage.length === 1")
    page.locator("#out").click()
    page.wait_for_load_state()
    assert page.evaluate("localStorage.length") == 0


def test_a_link_opens_its_page_as_dialog_and_errors_stay_in_it(browser, house):
    house.extra = '<a id="open" href="/notiz/" data-dialog>Notiz</a>'
    page = visit(browser, house)
    house.answer = lambda answers: answers.give(house.page())
    page.locator("#open").click()
    dialog = page.locator("#page-dialog")
    dialog.locator("[data-dialog-part] h1").wait_for()
    form = dialog.locator("form[data-autosave=sample]")
    assert form.get_attribute("action") == "/notiz/"
    form.locator("textarea").fill(TEXT)
    form.locator("button:not([type=button])").click()
    _until(page, "document.activeElement.closest('#page-dialog')")
    assert page.url.endswith("/seite/stil/")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "open"


def test_suggestions_by_keyboard(browser, house):
    page = visit(browser, house)
    box = page.locator("#sample-search")
    page.wait_for_selector("#sample-search[role=combobox]")
    box.press_sequentially("ol", delay=20)
    page.wait_for_selector("#sample-search[aria-expanded=true]")
    assert page.locator("#sample-search-list li").all_text_contents() == ["Olena K.", "Olga M."]
    box.press("ArrowDown")
    box.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant") == "sample-search-list-1"
    box.press("Enter")
    assert box.input_value() == "Olga M."
    assert box.get_attribute("aria-expanded") == "false"


def test_a_signature_becomes_strokes(browser, house):
    page = visit(browser, house)
    sheet = page.locator(".pad svg")
    sheet.scroll_into_view_if_needed()
    page.locator("[data-signature-clear]").click()
    assert page.locator("[data-signature-path]").input_value() == ""
    spot = sheet.bounding_box()
    page.mouse.move(spot["x"] + 50, spot["y"] + 80)
    page.mouse.down()
    page.mouse.move(spot["x"] + 150, spot["y"] + 40)
    page.mouse.up()
    assert page.locator("[data-signature-path]").input_value().startswith("M50 80L50 80L")


def test_a_menu_closes_with_escape_and_gives_the_focus_back(browser, house):
    page = visit(browser, house)
    summary = page.locator("main details.menu summary")
    summary.press("Enter")
    assert page.locator("main details.menu[open]").count() == 1
    page.keyboard.press("Escape")
    assert page.locator("main details.menu[open]").count() == 0
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_an_error_leads_to_its_field(browser, house):
    page = visit(browser, house)
    page.locator(".error-summary a:text('Geburtstag')").click()
    assert page.evaluate("document.activeElement.id") == "id_born_on"


def test_without_javascript_the_page_says_and_offers_the_same(browser, house):
    page = visit(browser, house, java_script_enabled=False)
    assert page.locator(".needs-js:visible").count() == 0
    assert page.locator("form[data-autosave=sample]").get_attribute("method") == "post"
    assert page.locator("text=Auf Papier unterschrieben").is_visible()


@pytest.mark.parametrize(
    ("query", "scheme", "width"),
    [
        ("?rolle=mentor", "light", 1280),
        ("?rolle=mentor", "dark", 320),
        ("?rolle=lead&richtung=rtl", "dark", 1280),
        ("?rolle=lead&richtung=rtl", "light", 320),
    ],
)
def test_accessible_in_both_directions_and_schemes(browser, house, query, scheme, width):
    page = visit(browser, house, query, viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.wait_for_selector("#sample-search[role=combobox]")
    assert_fits(page)
    assert_no_barrier(page)
