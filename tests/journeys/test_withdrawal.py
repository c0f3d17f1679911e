"""She opens her link on a small phone, in Tigrinya, by keyboard, and takes her story back: nothing of it is left.

What somebody who told her story would lose: the certainty that her no is as easy as her yes.
"""

import pytest
from playwright.sync_api import Page, expect

from lotse.exhibition.keys import new_key
from lotse.exhibition.models import ShortLink, WithdrawalTask
from lotse.exhibition.reading import in_public
from tests.barriers import assert_no_barrier
from tests.exhibition.story_world import StoryWorld, make_story
from tests.journeys.conftest import Opener, Stage

pytestmark = pytest.mark.journey
CANARY = "KANARIENVOGEL"


@pytest.fixture
def world(on_stage: Stage) -> StoryWorld:
    """Her story, shown everywhere."""
    return make_story(new_key())


def tab_to(page: Page, selector: str) -> None:
    """Reach something as somebody without a mouse does."""
    for _step in range(80):
        if page.evaluate("selector => document.activeElement?.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached by keyboard.")


def test_she_takes_her_story_back_by_keyboard_on_a_phone(world: StoryWorld, open_as: Opener) -> None:
    page = open_as(None, f"/ti/geschichten/eigene/{world.token}/", width=360)
    expect(page.locator("html")).to_have_attribute("lang", "ti")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert_no_barrier(page)
    tab_to(page, "#zuruecknehmen input[type=radio]")
    assert page.locator("#zuruecknehmen input[value=all]").is_checked()
    tab_to(page, "#zuruecknehmen button")
    page.keyboard.press("Enter")
    page.wait_for_url("**/beleg/**")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert_no_barrier(page)

    with in_public():
        codes = list(ShortLink.objects.unscoped("test").filter(story=world.story).values_list("code", flat=True))
        assert WithdrawalTask.objects.unscoped("test").filter(story=world.story).exists()
    key = world.story.key
    gone = [
        f"/geschichten/{key}/",
        f"/ti/geschichten/{key}/",
        f"/medien/{world.picture.public_id}/portrait/640.webp",
        f"/medien/{world.interview.public_id}/aufnahme",
        f"/medien/{world.subtitles.public_id}/untertitel.vtt",
    ]
    for path in gone:
        answer = page.request.get(path)
        assert answer.status in (404, 410), path
        assert CANARY not in answer.text()
    for path in ["/geschichten/", "/ti/geschichten/", *(f"/q/{code}/" for code in codes)]:
        answer = page.request.get(path)
        assert answer.status == 200, path
        # Other stories stay; of hers nothing, not even its address.
        assert key not in answer.text(), path
    page.goto(f"/ti/geschichten/{key}/")
    assert_no_barrier(page)


def test_without_javascript_it_works_the_same(world: StoryWorld, open_as: Opener) -> None:
    page = open_as(None, f"/ar/geschichten/eigene/{world.token}/", width=360, java_script_enabled=False)
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.locator("#zuruecknehmen button").press("Enter")
    page.wait_for_url("**/beleg/**")
    assert page.request.get(f"/geschichten/{world.story.key}/").status == 410
