"""A host borrows the exhibition, from the request to the end, by keyboard; calendar and iCal are right at every step.

What a host would lose: a tour that she can book without a telephone, a mouse or an account.
"""

import re
from datetime import timedelta
from urllib.request import urlopen

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from lotse.exhibition.domain.loans import LoanState
from lotse.exhibition.models import Loan, PanelSet
from lotse.foundation.clock import today
from lotse.foundation.models import Message
from tests.barriers import assert_fits, assert_no_barrier
from tests.exhibition.tour_world import ask, from_now, make_set
from tests.journeys.conftest import Opener, Stage
from tests.journeys.patience import open_for_a_minute
from tests.journeys.test_mentors_day import press, send, tick

pytestmark = pytest.mark.journey


def _places(stage: Stage, path: str = "/ausstellung/tour.ics") -> list[str]:
    with urlopen(stage.address + path, timeout=30) as answer:
        return [str(event["uid"]) for event in Calendar.from_ical(answer.read()).walk("VEVENT")]


def _tab_to(page: Page, label: str) -> None:
    """Tab until the control with this label has the focus: nothing may be out of reach of the keyboard."""
    target = page.get_by_label(label, exact=False).first
    for _ in range(80):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{label} is not reached by the keyboard")


def _wide_enough(page: Page, width: int) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.fixture
def lent(on_stage: Stage) -> PanelSet:
    """A set that nobody else wants."""
    return make_set(f"reise-{PanelSet.objects.count()}", panels=2)


@pytest.mark.long
def test_a_host_requests_gets_and_returns_the_exhibition(on_stage: Stage, open_as: Opener, lent: PanelSet) -> None:
    editor = on_stage.cast.edgar
    first, last = today() + timedelta(days=50), today() + timedelta(days=70)
    page = open_as(None, "/ausstellung/ausleihen/", width=360)
    _wide_enough(page, 360)
    page.get_by_label(lent.name).first.focus()
    page.keyboard.press("Space")
    _tab_to(page, "Erster Tag")
    page.get_by_label("Erster Tag").fill(first.isoformat())
    page.get_by_label("Letzter Tag").fill(last.isoformat())
    _tab_to(page, "Wo soll sie zu sehen sein?")
    page.keyboard.type("Stadtbibliothek am Markt (erfunden)")
    _tab_to(page, "Postleitzahl und Ort")
    page.keyboard.type("01589 Riesa")
    _tab_to(page, "Ihr Name")
    page.keyboard.type("Ada Beispiel")
    _tab_to(page, "E-Mail")
    page.keyboard.type("ada@example.org")
    open_for_a_minute(page)
    send(page, "Anfrage senden")
    expect(page.get_by_role("heading", level=1)).to_have_text("Danke für Ihre Anfrage")
    loan = Loan.objects.get(panel_set=lent)
    expect(page.get_by_text(loan.number)).to_be_visible()
    uid = f"{loan.public_id}@lotse"

    page.goto(f"/ausstellung/leihe/{loan.token}/")
    send(page, "Anfrage bestätigen")
    assert uid not in _places(on_stage)

    desk = open_as(editor, "/redaktion/ausstellung/ausleihen/")
    desk.get_by_role("link", name="Stadtbibliothek am Markt (erfunden)").first.focus()
    desk.keyboard.press("Enter")
    desk.get_by_label("Nachricht an den Gastgeber").fill("Wir freuen uns.")
    send(desk, "Angebot senden")
    assert uid not in _places(on_stage)

    page.reload()
    page.get_by_label("Ihr Name").fill("Ada Beispiel")
    page.get_by_label("Wir nehmen das Angebot").focus()
    page.keyboard.press("Space")
    send(page, "Angebot annehmen")
    assert uid in _places(on_stage) and uid in _places(on_stage, "/ti/ausstellung/tour.ics")
    page.locator("input[type=file]").set_input_files(
        {"name": "vertrag.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 unterschrieben"}
    )
    send(page, "Hochladen")
    expect(page.get_by_text("Eine Datei ist da")).to_be_visible()

    desk.reload()
    send(desk, "Unterschrieben")
    desk.get_by_role("link", name="Tafeln übergeben").focus()
    desk.keyboard.press("Enter")
    _protocol(desk)
    loan.refresh_from_db()
    assert loan.stands is LoanState.HANDED_OVER and uid in _places(on_stage)

    desk.get_by_role("link", name="Tafeln zurücknehmen").focus()
    desk.keyboard.press("Enter")
    _protocol(desk)
    send(desk, "Ausleihe abschließen")
    loan.refresh_from_db()
    assert loan.stands is LoanState.CLOSED and uid in _places(on_stage)
    page.reload()
    expect(page.get_by_text("abgeschlossen")).to_be_visible()
    tour = open_as(None, "/ar/ausstellung/tour/", width=360)
    assert tour.locator("html").get_attribute("dir") == "rtl"
    _wide_enough(tour, 360)


def _protocol(desk: Page) -> None:
    desk.get_by_label("Auf Papier unterschrieben").focus()
    desk.keyboard.press("Space")
    send(desk, "Protokoll abschließen")


def test_taken_days_come_back_with_free_ones_and_nothing_typed_is_lost(
    on_stage: Stage, open_as: Opener, lent: PanelSet
) -> None:
    from tests.exhibition.tour_world import ask, from_now

    ask(lent, from_now(40))
    shown = from_now(42)
    page = open_as(None, "/ausstellung/ausleihen/", java_script_enabled=False)
    tick(page.get_by_label(lent.name).first)
    page.get_by_label("Erster Tag").fill(shown.first.isoformat())
    page.get_by_label("Letzter Tag").fill(shown.last.isoformat())
    page.get_by_label("Wo soll sie zu sehen sein?").fill("Rathaus (erfunden)")
    page.get_by_label("Postleitzahl und Ort").fill("02625 Bautzen")
    page.get_by_label("Ihr Name").fill("Berta Beispiel")
    page.get_by_label("E-Mail").fill("berta@example.org")
    open_for_a_minute(page)
    press(page, "Anfrage senden")
    expect(page.get_by_text(re.compile("Das nächste Mal frei")).first).to_be_visible()
    expect(page.get_by_label("Ihr Name")).to_have_value("Berta Beispiel")


def test_a_host_has_a_lost_link_sent_again_by_keyboard_on_a_phone(on_stage: Stage, open_as: Opener) -> None:
    lent = make_set(f"verloren{today():%j}")
    loan = ask(lent, from_now(40), email="verloren@example.org")
    page = open_as(None, "/ar/ausstellung/ausleihen/", width=360)
    way = page.locator("main a[href$='/ausleihen/link/']")
    way.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/ar/ausstellung/ausleihen/link/")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    open_for_a_minute(page)
    assert_no_barrier(page)
    assert_fits(page)
    page.get_by_role("textbox").last.focus()
    page.keyboard.type("verloren@example.org")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ausleihen/link/?ok=1")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert_no_barrier(page)
    assert_fits(page)
    assert not page.context.cookies()
    sent = Message.objects.get(kind="exhibition.loan", facts__kind="link", address="verloren@example.org")
    assert sent.facts["loan"] == str(loan.public_id)
