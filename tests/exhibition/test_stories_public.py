"""What a visitor reads, and what a portrayed person would lose: that nothing is shown without her yes."""

import json
import re
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from lotse.exhibition.actions.media import set_portrait
from lotse.exhibition.models import Release, SafetyCheck, StoryText
from lotse.foundation.actor import DESK, system
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from tests.exhibition.story_world import StoryWorld, make_story, make_text, release

pytestmark = pytest.mark.django_db
CANARY = "KANARIENVOGEL"


@pytest.fixture
def world(db: None) -> StoryWorld:
    return make_story()


def change(**values: object) -> None:
    with at_work(system(DESK), action="test.made"):
        Release.objects.unscoped("test").filter(medium="web").update(**values)


def test_list_and_page_show_what_is_released(world: StoryWorld) -> None:
    listed = Client().get("/geschichten/")
    assert listed.status_code == 200
    assert CANARY in listed.content.decode()
    page = Client().get(f"/ti/geschichten/{world.story.key}/")
    assert page.status_code == 200
    assert f"{CANARY} ti" in page.content.decode()
    assert page.headers["ETag"]
    assert not page.cookies


@pytest.mark.parametrize(
    "values",
    [
        lambda: {"valid_until": today()},
        lambda: {"valid_from": today() + timedelta(days=1)},
        lambda: {"withdrawn_at": now()},
    ],
    ids=["expired today", "not yet slept over", "taken back"],
)
def test_without_a_standing_yes_nothing_is_shown(world: StoryWorld, values: Callable[[], dict[str, object]]) -> None:
    change(**values())
    assert CANARY not in Client().get("/geschichten/").content.decode()
    page = Client().get(f"/geschichten/{world.story.key}/")
    assert page.status_code == 410
    assert CANARY not in page.content.decode()
    assert "Amanuel" not in page.content.decode()


def test_an_overdue_or_unfavourable_check_takes_the_page_down_by_itself(world: StoryWorld) -> None:
    with at_work(system(DESK), action="test.made"):
        SafetyCheck.objects.create(
            story=world.story,
            person=world.person,
            is_defensible=False,
            checked_on=today(),
            review_on=today() + timedelta(days=10),
        )
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 410


def test_a_check_ends_on_its_day(world: StoryWorld, time_machine) -> None:  # type: ignore[no-untyped-def]
    time_machine.move_to(now() + timedelta(days=301))
    with at_work(system(DESK), action="test.made"):
        Release.objects.unscoped("test").update(valid_until=today() + timedelta(days=99))
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 410


def test_a_changed_text_needs_a_new_yes_and_the_old_one_stays_meanwhile(world: StoryWorld) -> None:
    with at_work(system(DESK), action="test.made"):
        newer = make_text(world.story, "de", version=2, title="NEUER TITEL")
    assert "NEUER TITEL" not in Client().get(f"/geschichten/{world.story.key}/").content.decode()
    with at_work(system(DESK), action="test.made"):
        release(world.person, newer, "web")
    assert "NEUER TITEL" in Client().get(f"/geschichten/{world.story.key}/").content.decode()


def test_every_person_of_a_story_must_have_said_yes(world: StoryWorld) -> None:
    from lotse.exhibition.models import PortrayedPerson

    with at_work(system(DESK), action="test.made"):
        PortrayedPerson.objects.create(story=world.story, shown_name="Chefin", kind="employer")
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 410


def test_another_language_is_offered_openly(world: StoryWorld) -> None:
    page = Client().get(f"/uk/geschichten/{world.story.key}/")
    assert page.status_code == 404
    assert f"/ti/geschichten/{world.story.key}/" in page.content.decode()
    assert CANARY in Client().get("/uk/geschichten/").content.decode()


def test_an_unknown_story_is_a_404(world: StoryWorld) -> None:
    assert Client().get("/geschichten/gibtsnicht/").status_code == 404
    assert Client().get("/geschichten/gibtsnicht/karte.png").status_code == 404


def test_a_story_tells_machines_what_it_says_and_nothing_ends_the_element(world: StoryWorld) -> None:
    title = "Brot </script><b>& mehr"
    with at_work(system(DESK), action="test.made"):
        release(world.person, make_text(world.story, "de", version=2, title=title), "web")
    page = Client().get(f"/geschichten/{world.story.key}/").content.decode()
    (told,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    article = json.loads(told)
    assert article["headline"] == title
    assert article["url"].endswith(f"/geschichten/{world.story.key}/")
    assert article["articleBody"] == "Der erste Absatz.\n\nDer zweite Absatz."


def test_a_shared_story_has_a_picture_while_it_is_released(world: StoryWorld) -> None:
    client, place = Client(), f"/ti/geschichten/{world.story.key}/karte.png"
    page = client.get(f"/ti/geschichten/{world.story.key}/").content.decode()
    (named,) = re.findall(r'property="og:image" content="([^"]+)"', page)
    assert named.endswith(place)
    drawn = client.get(place)
    assert (drawn.status_code, drawn.headers["Content-Type"]) == (200, "image/png")
    assert Image.open(BytesIO(drawn.content)).size == (1200, 630)
    assert client.get(f"/uk/geschichten/{world.story.key}/karte.png").status_code == 404
    change(withdrawn_at=now())
    gone = client.get(place, headers={"If-None-Match": drawn.headers["ETag"]})
    assert (gone.status_code, gone.content, gone.headers["Cache-Control"]) == (410, b"", "no-store")


def test_files_ask_for_the_release_each_time(world: StoryWorld) -> None:
    client = Client()
    picture = f"/medien/{world.picture.public_id}/portrait/320.webp"
    sound, track = (
        f"/medien/{world.interview.public_id}/aufnahme",
        f"/medien/{world.subtitles.public_id}/untertitel.vtt",
    )
    assert client.get(picture).headers["Content-Type"] == "image/webp"
    part = client.get(sound, headers={"Range": "bytes=4-7"})
    assert (part.status_code, part.content) == (206, bytes(range(4)))
    assert client.get(sound, headers={"Range": "bytes=999999-"}).status_code == 416
    assert client.get(track).content.startswith(b"WEBVTT")
    with at_work(system(DESK), action="test.made"):
        Release.objects.unscoped("test").filter(medium="video").update(withdrawn_at=now())
    assert client.get(picture).status_code == 200
    assert client.get(sound).status_code == 410
    assert client.get(track).status_code == 410
    change(withdrawn_at=now())
    assert client.get(picture).status_code == 404


def test_what_is_released_cannot_be_written_over(world: StoryWorld) -> None:
    from lotse.exhibition.actions.stories import write_text

    write_text(system(DESK), story=world.story, language="de", values={"title": "Anders"})
    with at_work(system(DESK)):
        texts = StoryText.objects.unscoped("test").filter(language="de").order_by("version")
        assert [(text.version, text.title) for text in texts] == [(1, f"{CANARY} de"), (2, "Anders")]


def test_a_photograph_loses_place_and_camera_and_goes_with_the_next_one(world: StoryWorld) -> None:
    camera = Image.Exif()
    camera[0x010F] = "KAMERA"
    held = BytesIO()
    Image.new("RGB", (900, 1200), "teal").save(held, "JPEG", exif=camera)
    photo = SimpleUploadedFile("IMG_4711.jpg", held.getvalue())
    first = set_portrait(system(DESK), story=world.story, alt_texts={"de": "Am Ofen"}, photo=photo)
    with default_storage.open(first.file.name) as kept:
        assert b"KAMERA" not in kept.read()
    shown = Client().get(f"/medien/{first.public_id}/portrait/320.avif")
    assert (shown.status_code, shown.headers["Content-Type"]) == (200, "image/avif")
    assert Client().get(f"/medien/{world.picture.public_id}/portrait/320.avif").status_code == 404
