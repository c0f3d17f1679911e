"""May this person work? Asked in a talk, by keyboard, on a phone. A user would lose: the answer at the right moment.

What stands on the paper goes in, the answer, the next expiry and the letter come out.
"""

from datetime import timedelta

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from lotse.casework.actions.access import keep_answer, review_answers
from lotse.casework.actions.papers import note_paper
from lotse.casework.models import AccessCheck, Mentee
from lotse.foundation.actor import system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from tests.barriers import assert_fits, assert_no_barrier
from tests.journeys.conftest import PICTURES, Opener, Stage
from tests.journeys.test_mentors_day import choose, follow, send
from tests.people import make_mentee

pytestmark = pytest.mark.journey
# What the person says, by the words of the question.
_SAID = {
    "Sind Sie verpflichtet, in einer Aufnahmeeinrichtung zu wohnen?": "nein",
    "Wie steht Ihr Asylverfahren?": "es läuft, noch kein Bescheid",
    "Was für ein Asylverfahren führt das BAMF?": "das gewöhnliche",
    "Haben Sie im Asylverfahren ohne Entschuldigung Pflichten verletzt?": "nein",
    "Hat Deutschland einen anderen Staat um Ihre Übernahme gebeten (Dublin-Verfahren)?": "nein",
    "Haben Sie schon Schutz in einem anderen EU-Staat?": "nein",
}

_ASKS_SOMETHING_ELSE = """words => {
    const asked = document.querySelector("#frage-text");
    return document.querySelector("#antwort") && (!asked || asked.innerText !== words);
}"""


@pytest.fixture
def selam(on_stage: Stage) -> Mentee:
    """Somebody with a Gestattung, seen today."""
    mentee = make_mentee(on_stage.cast.anna, given_name="Selam", family_name="Habtom", nationality="ER", place="Riesa")
    with at_work(on_stage.cast.anna.actor):
        until = today() + timedelta(days=50)
        note_paper(on_stage.cast.anna.actor, mentee=mentee, kind="GESTATTUNG", valid_until=until)
    return mentee


def _looks_right(page: Page, name: str) -> None:
    assert_no_barrier(page)
    assert_fits(page)
    if PICTURES is not None:
        page.screenshot(path=PICTURES / f"{name}.png", full_page=True)


def _answer_what_is_asked(page: Page) -> bool:
    """Say what the person says; False when nothing is asked any more."""
    asked = page.locator("#frage-text")
    if not asked.count():
        return False
    words = asked.inner_text()
    said = _SAID.get(words.strip("„“"))
    choices = page.locator("#frage select")
    if choices.count():
        choices.first.select_option(label=said)
    elif said is not None:
        choose(page, said)
    else:
        page.get_by_label("Am", exact=True).fill("2023-01-10")
    send(page, "Merken")
    page.wait_for_function(_ASKS_SOMETHING_ELSE, arg=words)
    return True


def test_an_answer_is_found_in_a_talk_on_a_phone(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    page = open_as(on_stage.cast.anna, reverse("casework:mentee", args=[selam.public_id]), width=360)
    follow(page, "Darf dieser Mensch arbeiten? Jetzt prüfen")
    expect(page.get_by_role("heading", name="Unklar: bitte nachfragen")).to_be_visible()
    expect(page.get_by_text("noch 50 Tage")).to_be_visible()
    _looks_right(page, "access-ask-phone")
    for _turn in range(12):
        if not _answer_what_is_asked(page):
            break
    expect(page.get_by_role("heading", name="Anspruch auf Erlaubnis")).to_be_visible()
    expect(page.get_by_text("Nein. Erst wenn die Erlaubnis im Papier steht.")).to_be_visible()
    expect(page.get_by_role("link", name="Brief ansehen (PDF)")).to_be_visible()
    page.get_by_text("Wie kommt die Antwort zustande?").first.focus()
    page.keyboard.press("Enter")
    _looks_right(page, "access-answer-phone")


def test_nobody_knows_leads_to_the_letter(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    page = open_as(on_stage.cast.anna, reverse("casework:access", args=[selam.public_id]), width=320)
    first = page.locator("#frage-text").inner_text()
    send(page, "Weiß ich nicht")
    page.wait_for_function(_ASKS_SOMETHING_ELSE, arg=first)
    expect(page.get_by_text("weiß gerade niemand")).to_be_visible()
    assert page.locator("#frage-text").inner_text() != first
    expect(page.get_by_role("heading", name="Brief an die Ausländerbehörde")).to_be_visible()
    _looks_right(page, "access-letter-phone")


def test_a_changed_answer_is_looked_at_and_kept(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    anna = on_stage.cast.anna
    with at_work(anna.actor):
        note_paper(anna.actor, mentee=selam, kind="AE", paragraph="25.2", valid_until=today() + timedelta(days=400))
        kept = keep_answer(anna.actor, mentee=selam, question="work")
    with at_work(system(on_stage.cast.elbe.pk), action="test.pretended") as program:
        AccessCheck.objects.unscoped("test").filter(pk=kept.pk).update(grade="NEIN")
        review_answers(program, project_id=on_stage.cast.elbe.pk)
    page = open_as(anna, reverse("casework:access_changes"), width=360)
    _looks_right(page, "access-changes-phone")
    follow(page, selam.full_name)
    expect(page.get_by_text("Das Recht hat sich geändert: bitte prüfen")).to_be_visible()
    _looks_right(page, "access-changed-phone")
    send(page, "Neue Antwort in der Akte festhalten")
    expect(page.get_by_text("Das Recht hat sich geändert: bitte prüfen")).to_have_count(0)


def test_the_page_in_the_dark_and_wide(on_stage: Stage, open_as: Opener, selam: Mentee) -> None:
    path = reverse("casework:access", args=[selam.public_id])
    _looks_right(open_as(on_stage.cast.anna, path, color_scheme="dark"), "access-dark")
    _looks_right(open_as(on_stage.cast.anna, path), "access-wide")
