"""What a portrayed person would lose: that her no is as easy as her yes, acts at once, and stays."""

import json
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from lotse.exhibition import ledger
from lotse.exhibition.actions.forgetting import erase_story
from lotse.exhibition.actions.stories import begin_again, publish
from lotse.exhibition.actions.withdrawal import obey_ledger, take_back
from lotse.exhibition.domain import traces
from lotse.exhibition.domain.traces import TakenBack, Trace
from lotse.exhibition.models import Release, ShortLink, Story, StoryText, Withdrawal, WithdrawalTask
from lotse.exhibition.reading import PORTRAYED, in_public
from lotse.exhibition.visitors.caution import stamp
from lotse.foundation.actor import DESK, system
from lotse.foundation.clock import now
from lotse.foundation.database.context import at_work
from lotse.foundation.models import Change, DataKey, Message
from lotse.foundation.publishing import state_of_site
from lotse.foundation.visitors import findable, public_pages
from tests.exhibition.story_world import StoryWorld, make_story, release

pytestmark = pytest.mark.django_db
CANARY = "KANARIENVOGEL"


@pytest.fixture(autouse=True)
def _own_ledger(settings, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    settings.WITHDRAWN_LEDGER = tmp_path / "withdrawn.ledger"


@pytest.fixture
def world(db: None) -> StoryWorld:
    return make_story()


@pytest.fixture
def hung(monkeypatch: pytest.MonkeyPatch) -> None:
    """A panel hangs in a town hall."""
    panel = Trace("panel:7", "cover_panel", "Tafel 7", where="Rathaus Riesa", days=2)
    monkeypatch.setattr(traces, "_traces", [lambda taken: [panel] if taken.concerns("panel") else []])


def address(name: str, world: StoryWorld, language: str = "ti") -> str:
    with override(language):
        return reverse(f"exhibition:{name}", args=[world.token])


def addresses_of(world: StoryWorld) -> list[str]:
    """Everything of hers that somebody may hold an address of."""
    key = world.story.key
    return [
        f"/geschichten/{key}/",
        f"/ti/geschichten/{key}/",
        f"/geschichten/{key}/karte.png",
        f"/ti/geschichten/{key}/karte.png",
        f"/medien/{world.picture.public_id}/portrait/320.webp",
        f"/medien/{world.interview.public_id}/aufnahme",
        f"/medien/{world.subtitles.public_id}/untertitel.vtt",
    ]


def everything_public() -> str:
    found = [repr(item) for code in ("de", "ti", "en") for item in findable(code)]
    return "".join(found + [repr(page) for page in public_pages()])


def test_one_button_takes_everything_down_at_once(world: StoryWorld, hung: None) -> None:
    client, site = Client(), state_of_site()
    kept = {path: client.get(path).headers.get("ETag", "") for path in addresses_of(world)}
    assert CANARY in everything_public()
    answer = client.post(address("own_take_back", world), {"what": "all"})
    assert answer.status_code == 302
    for path, etag in kept.items():
        gone = client.get(path, headers={"If-None-Match": etag} if etag else {})
        assert gone.status_code in (404, 410), path
        assert CANARY.encode() not in gone.content and b"Amanuel" not in gone.content
    assert CANARY not in everything_public()
    assert world.story.key not in everything_public()
    for path in ("/geschichten/", "/ti/geschichten/", "/ausstellung/rundgang/"):
        assert CANARY not in client.get(path).content.decode(), path
    assert state_of_site() != site
    receipt = client.get(answer.headers["Location"])
    assert receipt.status_code == 200
    assert "Rathaus Riesa" in receipt.content.decode()
    with in_public():
        task = WithdrawalTask.objects.unscoped("test").get(kind="cover_panel")
        assert WithdrawalTask.objects.unscoped("test").filter(kind="tell_press").exists()
        assert (task.kind, task.where) == ("cover_panel", "Rathaus Riesa")
    mail = Message.objects.get(kind="exhibition.portrayed")
    assert mail.language == "ti" and "Amanuel" not in json.dumps(mail.facts)


def test_short_links_lead_to_a_neutral_page(world: StoryWorld) -> None:
    with in_public():
        codes = list(ShortLink.objects.unscoped("test").order_by("code").values_list("code", flat=True))
    take_back(PORTRAYED, person=world.person)
    for code in codes:
        page = Client().get(f"/q/{code}/", follow=True)
        assert page.status_code == 200
        assert CANARY not in page.content.decode() and "Amanuel" not in page.content.decode()


@pytest.mark.parametrize(
    ("what", "german", "tigrinya", "sound"),
    [("language:ti", 200, 410, 200), ("medium:video", 200, 200, 410), ("medium:web", 410, 410, 410)],
)
def test_less_than_everything_can_be_taken_back(
    world: StoryWorld, what: str, german: int, tigrinya: int, sound: int
) -> None:
    client = Client()
    assert client.post(address("own_take_back", world), {"what": what}).status_code == 302
    assert client.get(f"/geschichten/{world.story.key}/").status_code == german
    assert client.get(f"/ti/geschichten/{world.story.key}/").status_code == tigrinya
    assert client.get(f"/medien/{world.interview.public_id}/aufnahme").status_code == sound


def test_a_double_click_is_one_withdrawal(world: StoryWorld, hung: None) -> None:
    first = take_back(PORTRAYED, person=world.person)
    assert take_back(PORTRAYED, person=world.person).pk == first.pk
    with in_public():
        assert Withdrawal.objects.unscoped("test").count() == 1
        assert WithdrawalTask.objects.unscoped("test").filter(kind="cover_panel").count() == 1
    assert len(ledger.entries()) == 1


def test_get_takes_nothing_back_and_a_wrong_link_is_a_404(world: StoryWorld) -> None:
    client = Client()
    assert client.get(address("own_take_back", world)).status_code == 405
    assert client.get("/ti/geschichten/eigene/0123456789/").status_code == 404
    assert client.post("/ti/geschichten/eigene/0123456789/zuruecknehmen/", {"what": "all"}).status_code == 404
    assert client.get(f"/geschichten/{world.story.key}/").status_code == 200


def test_her_page_is_in_no_cache_and_no_search_engine(world: StoryWorld) -> None:
    page = Client().get(address("own", world))
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in page.headers["X-Robots-Tag"]
    assert not page.cookies


def test_an_effect_that_fails_undoes_nothing_half(world: StoryWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(taken: TakenBack) -> int:
        raise OSError("disk")

    monkeypatch.setattr(traces, "_effects", {"files": (broken, "")})
    with pytest.raises(OSError, match="disk"):
        take_back(PORTRAYED, person=world.person)
    monkeypatch.setattr(traces, "_effects", {})
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 200
    # She asked for it: the ledger knows, and the next look at it does it.
    assert obey_ledger() == 1
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 410


def forget_in_database(world: StoryWorld) -> None:
    """The database as it was before."""
    with at_work(system(DESK), action="test.restored"):
        WithdrawalTask.objects.unscoped("test").delete()
        Withdrawal.objects.unscoped("test").delete()
        Release.objects.unscoped("test").update(withdrawn_at=None)
        Story.objects.unscoped("test").update(state="published", withdrawn_at=None)


def test_the_ledger_is_obeyed_after_a_restore(world: StoryWorld, hung: None) -> None:
    taken = take_back(PORTRAYED, person=world.person)
    forget_in_database(world)
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 200
    assert obey_ledger() == 1
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 410
    with in_public():
        again = Withdrawal.objects.unscoped("test").get()
        assert again.public_id == taken.public_id
        assert WithdrawalTask.objects.unscoped("test").count() == 1
    assert obey_ledger() == 0


def test_a_new_yes_after_a_withdrawal_stands(world: StoryWorld) -> None:
    take_back(PORTRAYED, person=world.person)
    editor = system(DESK)
    with in_public():
        story = Story.objects.unscoped("test").get()
        text = StoryText.objects.unscoped("test").get(language="de")
    begin_again(editor, story=story)
    with at_work(editor, action="test.made"):
        release(world.person, text, "web")
    publish(editor, story=story)
    assert obey_ledger() == 0
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 200
    assert Client().get(f"/ti/geschichten/{world.story.key}/").status_code == 410


def test_a_damaged_ledger_is_obeyed_all_the_same(world: StoryWorld) -> None:
    take_back(PORTRAYED, person=world.person)
    path = ledger.ledger_file()
    path.write_text(path.read_text() + "broken\n")
    forget_in_database(world)
    assert obey_ledger() == 1
    assert "Amanuel" not in path.read_text() and "example.org" not in path.read_text()


def test_erasing_leaves_an_address_that_says_taken_back_and_nothing_else(world: StoryWorld) -> None:
    take_back(PORTRAYED, person=world.person)
    erase_story(system(DESK), story=world.story)
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 410
    assert Client().get(address("own", world)).status_code == 404
    with in_public():
        assert not DataKey.objects.unscoped("test").exists()
        assert not Change.objects.unscoped("test").filter(subject_id=-world.story.pk).exclude(old=None).exists()


def test_a_lost_link_is_sent_without_saying_whether_somebody_is_known(world: StoryWorld, time_machine) -> None:  # type: ignore[no-untyped-def]
    client, old = Client(), world.token
    time_machine.move_to(now())
    answers = []
    for email in ("abcd234@example.org", "nobody@example.org"):
        written = stamp()
        time_machine.shift(10)
        sent = client.post("/ti/geschichten/link/", {"email": email, "written": written, "website": ""})
        answers.append((sent.status_code, sent.headers.get("Location")))
    assert answers[0] == answers[1] == (302, "/ti/geschichten/link/?ok=1")
    assert Message.objects.filter(kind="exhibition.portrayed").count() == 1
    assert client.get(f"/ti/geschichten/eigene/{old}/").status_code == 404
