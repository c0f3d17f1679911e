"""A mentor's ten daily actions, each done in a real browser by keyboard and reading what is on the screen.

What a user would lose: a day of work in one place.
"""

from datetime import timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from lotse.casework.models import (
    Appointment,
    CheckIn,
    ContactNote,
    Mentee,
    Mentoring,
    Outcome,
    Profile,
    Step,
    Wait,
)
from lotse.foundation.actor import system
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from tests.journeys.conftest import Opener, Stage
from tests.people import make_mentee

pytestmark = pytest.mark.journey


@pytest.fixture
def selam(on_stage: Stage) -> Mentee:
    """Somebody whom Anna accompanies."""
    return make_mentee(on_stage.cast.anna, given_name="Selamawit", family_name="Habtemariam", phone="030 23125 101")


def _inside(stage: Stage):  # type: ignore[no-untyped-def]
    return at_work(system(stage.cast.elbe.pk), action="test.made")


def tick(box: Locator) -> None:
    """By keyboard: a click may meet the bar that lies over the foot of a phone's page."""
    box.press("Space")
    expect(box).to_be_checked()


def press(page: Page, name: str) -> None:
    """Press a button as somebody without a mouse does."""
    button = page.get_by_role("button", name=name, exact=True).first
    button.focus()
    page.keyboard.press("Enter")


def send(page: Page, name: str) -> None:
    """Press the button of a form and wait until what it did has arrived on the screen."""
    with page.expect_response(lambda response: response.request.method == "POST"):
        press(page, name)
    page.wait_for_load_state("networkidle")


def follow(page: Page, name: str) -> None:
    """Follow a link by keyboard."""
    link = page.get_by_role("link", name=name, exact=True).first
    link.focus()
    page.keyboard.press("Enter")


def choose(page: Page, name: str) -> None:
    """Tick a chip by keyboard."""
    page.get_by_label(name, exact=True).first.focus()
    page.keyboard.press("Space")


def test_1_she_sees_who_needs_her_today(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    with _inside(on_stage):
        Step.objects.create(
            project=on_stage.cast.elbe,
            mentee=selam,
            mentoring=selam.mentoring,
            title="Zeugnis nachreichen",
            waits_for="mentee",
            waits_since=today() - timedelta(days=12),
            due_on=today() - timedelta(days=1),
        )
    page = open_as(on_stage.cast.anna, "/heute/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Anna")
    expect(page.get_by_text("Zeugnis nachreichen").first).to_be_visible()


def test_2_she_writes_a_note_on_the_phone(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    page = open_as(on_stage.cast.anna, f"/mentees/{selam.public_id}/", width=360)
    page.get_by_label("Was war?").first.fill("Praktikum zugesagt, Beginn am Montag.")
    choose(page, "Praktikum")
    send(page, "Notiz speichern")
    expect(page.get_by_text("Praktikum zugesagt, Beginn am Montag.").first).to_be_visible()
    with _inside(on_stage) as actor:
        note = ContactNote.objects.visible_to(actor).get(mentee=selam)
        assert (note.topics, note.happened_on) == (["internship"], today())
        assert Mentee.objects.visible_to(actor).get(pk=selam.pk).last_contact_on == today()


def test_3_first_talk_intake_and_profile(on_stage: Stage, open_as: Opener) -> None:
    page = open_as(on_stage.cast.anna, "/aufnahme/")
    page.get_by_label("Vorname").fill("Олександр")
    page.get_by_label("Familienname").fill("Kowalenko")
    send(page, "Aufnehmen")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    with _inside(on_stage) as actor:
        mentee = Mentee.objects.visible_to(actor).get(family_name="Kowalenko")
        assert mentee.mentor_id == on_stage.cast.anna.membership.pk
    page.goto(f"/mentees/{mentee.public_id}/profil/")
    page.get_by_label("Deutsch", exact=False).first.select_option("B1")
    send(page, "Speichern")
    with _inside(on_stage) as actor:
        assert Profile.objects.visible_to(actor).get(mentee=mentee).german_level == "B1"


def test_4_she_checks_whether_the_programme_is_right(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    page = open_as(on_stage.cast.anna, f"/mentees/{selam.public_id}/voraussetzungen/")
    tick(page.locator("[name=labour_access][value=unknown]").first)
    send(page, "Antworten merken")
    with _inside(on_stage) as actor:
        mentoring = Mentoring.objects.visible_to(actor).get(pk=selam.mentoring_id)
        assert mentoring.labour_access == "unknown" and mentoring.eligible_on is None


def test_5_she_chases_an_authority(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    page = open_as(on_stage.cast.anna, f"/mentees/{selam.public_id}/schritt/")
    page.locator("[name=title]").fill("Erlaubnis zur Beschäftigung")
    send(page, "In den Plan")
    with _inside(on_stage) as actor:
        step = Step.objects.visible_to(actor).get(mentee=selam)
        Step.objects.visible_to(actor).update(waits_since=today() - timedelta(days=5))
    page.goto(f"/schritte/{step.public_id}/")
    page.locator("[name=party]").select_option("foreigners_office")
    send(page, "Ball weitergeben")
    with _inside(on_stage) as actor:
        assert Step.objects.visible_to(actor).get(pk=step.pk).waits_for == "foreigners_office"
        assert Wait.objects.visible_to(actor).filter(step=step).count() == 1
    page.goto("/worauf-wird-gewartet/")
    expect(page.get_by_text("Ausländerbehörde").first).to_be_visible()


def test_6_and_7_she_applies_and_rings_the_firm(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    page = open_as(on_stage.cast.anna, f"/mentees/{selam.public_id}/bewerbungen/neu/")
    page.locator("[name=employer_name]").fill("Bäckerei Morgenstern (erfunden)")
    send(page, "Speichern")
    page.goto(f"/mentees/{selam.public_id}/")
    follow(page, "Bäckerei Morgenstern (erfunden)")
    send(page, "abgeschickt")
    expect(page.get_by_text("abgeschickt").first).to_be_visible()


def test_8_she_plans_childcare_from_a_chain_of_steps(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    page = open_as(on_stage.cast.anna, f"/mentees/{selam.public_id}/")
    with _inside(on_stage) as actor:
        before = Step.objects.visible_to(actor).filter(mentee=selam).count()
    page.goto(f"/mentees/{selam.public_id}/wege/")
    page.get_by_role("main").get_by_role("link").filter(has_text="Kinder").first.click()
    page.wait_for_load_state("networkidle")
    send(page, "In den Plan")
    with _inside(on_stage) as actor:
        assert Step.objects.visible_to(actor).filter(mentee=selam).count() > before


def test_9_she_goes_along_to_an_authority(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    page = open_as(on_stage.cast.anna, f"/mentees/{selam.public_id}/termin/")
    tick(page.locator("[name=kind][value=authority]").first)
    moment = (now() + timedelta(days=2)).strftime("%Y-%m-%dT10:00")
    page.locator("[name=starts_at]").fill(moment)
    page.locator("[name=take_along]").fill("Pass, Arbeitsvertrag")
    tick(page.locator("[name=goes_along]"))
    send(page, "Speichern")
    page.goto(f"/termine/?woche={moment[:10]}")
    expect(page.get_by_text("Pass, Arbeitsvertrag").first).to_be_visible()
    with _inside(on_stage) as actor:
        assert Appointment.objects.visible_to(actor).get(mentee=selam).goes_along


def test_10_she_asks_how_the_new_job_goes(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    page = open_as(on_stage.cast.anna, f"/mentees/{selam.public_id}/ergebnisse/neu/")
    tick(page.locator("[name=kind][value=employment]").first)
    page.locator("[name=employer_name]").fill("Autohaus Elbufer (erfunden)")
    page.locator("[name=started_on]").fill((today() - timedelta(days=8)).isoformat())
    send(page, "Speichern")
    with _inside(on_stage) as actor:
        outcome = Outcome.objects.visible_to(actor).get(mentee=selam)
        first = CheckIn.objects.visible_to(actor).filter(outcome=outcome).order_by("due_on").first()
        assert first is not None and first.kind == "week_1"
    page.goto("/heute/")
    expect(page.get_by_text("Woche 1").first).to_be_visible()
    page.goto(f"/nachfragen/{first.public_id}/")
    tick(page.locator("[name=mentee_says][value=good]").first)
    tick(page.locator("[name=employer_says][value=good]").first)
    send(page, "Speichern")
    with _inside(on_stage) as actor:
        assert CheckIn.objects.visible_to(actor).get(pk=first.pk).done_on == today()
