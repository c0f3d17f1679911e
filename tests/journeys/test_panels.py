"""From a released story to a file for the print shop, by keyboard. An editor would lose: panels without a designer."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, expect

from lotse.exhibition.models import PrintFile, Story, StoryText
from lotse.exhibition.panel_jobs import make_print_files
from lotse.exhibition.reading import PROGRAM
from lotse.foundation.clock import now
from lotse.foundation.database.context import at_work
from tests.barriers import assert_fits, assert_no_barrier
from tests.exhibition.panel_samples import SENTENCES
from tests.exhibition.test_panels import LONG, story
from tests.journeys.conftest import PICTURES, Opener, Stage
from tests.journeys.test_mentors_day import choose, follow, send

pytestmark = pytest.mark.journey


def _looks_right(page: Page, name: str) -> None:
    assert_no_barrier(page)
    assert_fits(page)
    if PICTURES is not None:
        page.screenshot(path=PICTURES / f"panels_{name}.png", full_page=True)


@contextmanager
def _told() -> Iterator[Story]:
    with at_work(PROGRAM, action="test.story"):
        made = story()
        for language in ("fa", "ti"):
            words = SENTENCES[language]
            texts = {"title": words["title"], "lead": words["sentence"], "body": words["sentence"]}
            StoryText.objects.create(
                story=made,
                language=language,
                question=words["question"],
                quotes=[words["quote"]],
                source_version=1,
                submitted_at=now(),
                **texts,
            )
        yield made


def test_from_the_story_to_the_print_shop(on_stage: Stage, open_as: Opener) -> None:
    with _told() as made:
        key = made.key
    page = open_as(on_stage.cast.edgar, "/redaktion/ausstellung/tafeln/", width=360)
    _looks_right(page, "overview_360")
    card = page.get_by_role("article", name="Selam").filter(has=page.locator(f"#story-{key}"))
    card.get_by_role("button", name="Tafel anlegen: Plakat A1").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Passt der Text?")).to_be_visible()
    expect(page.get_by_text("passt", exact=True)).to_be_visible()
    page.locator(".panel-sheet img").scroll_into_view_if_needed()
    expect(page.locator(".panel-sheet img")).to_have_js_property("naturalWidth", 700)
    _looks_right(page, "one_360")
    choose(page, "Blatt A4 zum Mitnehmen")
    send(page, "Dateien machen")
    expect(page.get_by_text("wird gemacht").first).to_be_visible()
    with at_work(PROGRAM):
        batch = PrintFile.objects.visible_to(PROGRAM).latest("pk").batch
    assert make_print_files(str(batch)) == 2
    page.reload()
    expect(page.get_by_role("link", name="für die Druckerei")).to_be_visible()
    expect(page.get_by_role("link", name="Blatt A4 zum Mitnehmen")).to_be_visible()
    page.set_viewport_size({"width": 1280, "height": 900})
    follow(page, "فارسی")
    expect(page.get_by_text("Es fehlt eine Freigabe für diese Fassung.")).to_be_visible()
    _looks_right(page, "one_persian")
    page.emulate_media(color_scheme="dark")
    page.goto("/redaktion/ausstellung/tafeln/")
    _looks_right(page, "overview_dark")
    with at_work(PROGRAM, action="test.long"):
        StoryText.objects.unscoped("test").filter(story__key=key, language="de").update(body=LONG * 90)
    follow(page, "Deutsch, Plakat A1: passt")
    expect(page.get_by_text("Zeichen zu viel").first).to_be_visible()
    _looks_right(page, "too_long_dark")
