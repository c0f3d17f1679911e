"""What visitors write. They would lose their words, their peace, or the certainty that nothing shows by itself."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.core import signing
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from lotse.exhibition.actions.voices import (
    Left,
    answer_voice,
    forget_voices,
    hide_voice,
    leave_voice,
    put_back,
    show_voice,
    translate_voice,
)
from lotse.exhibition.domain.voices import Kind, State, Way
from lotse.exhibition.models import Story, Voice
from lotse.exhibition.models.voices import Reason
from lotse.exhibition.queries.voices import feedback_shares, figures_of_stops, voices_of_story
from lotse.exhibition.visitors.caution import _SALT
from lotse.exhibition.visitors.voices import PER_MINUTE
from lotse.foundation.actor import DESK, NOBODY, system
from lotse.foundation.clock import now
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from lotse.foundation.publishing import state_of_site
from tests.exhibition.gallery import PEOPLE, hang, take_down
from tests.people import Cast

pytestmark = pytest.mark.django_db
KEY = PEOPLE[0][0]
PROGRAM = system(DESK)


@pytest.fixture
def story() -> Story:
    return hang(0)


@pytest.fixture
def at_the_desk(cast: Cast) -> Iterator[Cast]:
    with at_work(cast.edgar.actor):
        yield cast


def _stamp(age: timedelta = timedelta(minutes=1)) -> str:
    """As if the form had been opened some time ago."""
    signer = signing.TimestampSigner(salt=_SALT)
    made = signing.b62_encode(int((now() - age).timestamp()))
    value = f"{signer.sep}{made}"
    return f"{value}{signer.sep}{signer.signature(value)}"


def _sent(**values: str) -> dict[str, str]:
    return {"text": "Bitte.", "written": _stamp(), "once": str(uuid4()), **values}


def _address(name: str = "voice_answer_to", language: str = "de", **arguments: str) -> str:
    arguments = arguments or ({"key": KEY} if name.endswith(("_to", "_of", "_for")) else {})
    with override(language):
        return reverse(f"exhibition:{name}", kwargs=arguments or None)


def _voices() -> list[Voice]:
    with at_work(PROGRAM):
        return list(Voice.objects.unscoped("test").order_by("id"))


def _left(text: str = "Ein Wort.", story: Story | None = None, **values: object) -> Voice:
    given: dict[str, object] = {
        "kind": Kind.ANSWER,
        "way": Way.PHONE,
        "language": "de",
        "client_key": uuid4(),
        **values,
    }
    with at_work(PROGRAM):
        return leave_voice(PROGRAM, left=Left(text=text, **given), story=story)  # type: ignore[arg-type]  # by name


def test_an_answer_waits_until_an_editor_shows_it(story: Story, cast: Cast) -> None:
    sent = _sent(text="Mut. Das hat gereicht.", first_name="Jens", age="middle", place="Görlitz")
    response = Client().post(_address(), sent)
    assert response.status_code == 302 and response.url == _address("voice_thanks_for")
    assert not response.cookies
    assert "Mut. Das" not in Client().get(_address("room", key=KEY)).content.decode()
    (voice,) = _voices()
    assert (voice.state, voice.story_id, voice.language) == (State.WAITING, story.pk, "de")
    before = state_of_site()
    with at_work(cast.edgar.actor):
        show_voice(cast.edgar.actor, voice=voice)
    assert state_of_site() != before
    html = Client().get(_address("room", key=KEY)).content.decode()
    assert "Mut. Das hat gereicht." in html and "<bdi>Jens</bdi>" in html


def test_sent_twice_is_one_entry_and_leads_to_the_same_page(story: Story) -> None:
    sent = _sent()
    first, second = (Client().post(_address(), sent) for _ in range(2))
    assert first.url == second.url and len(_voices()) == 1
    again = _left("Ein anderes Wort.", client_key=_voices()[0].client_key)
    assert again.pk == _voices()[0].pk and len(_voices()) == 1


def test_too_many_entries_in_a_minute_end_in_a_friendly_wait_and_nothing_typed_is_lost(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert PER_MINUTE == 40  # a class, and no more
    monkeypatch.setattr("lotse.exhibition.visitors.voices.PER_MINUTE", 4)
    with time_machine.travel(now(), tick=False):
        statuses = [Client().post(_address(), _sent(text=f"Kauft {n}")).status_code for n in range(6)]
        late = Client().post(_address(), _sent(text="Mein echter Text"))
    assert statuses == [302] * 4 + [429] * 2
    assert late.status_code == 429 and "Mein echter Text" in late.content.decode()
    assert int(late.headers["Retry-After"]) > 0


@pytest.mark.parametrize("spoilt", [{"website": "http://x"}, {"written": ""}, {"written": "1:2:3"}, {"written": "now"}])
def test_machines_come_back_with_a_word_and_keep_nothing(story: Story, spoilt: dict[str, str]) -> None:
    if spoilt.get("written") == "now":
        spoilt = {"written": _stamp(timedelta())}
    response = Client().post(_address(), _sent(**spoilt))
    assert response.status_code == 422 and _voices() == []


def test_what_is_typed_is_shown_as_text_in_its_own_direction(story: Story, cast: Cast) -> None:
    text = "<script>alert(1)</script> \u202eسلام\u202c  und mehr"
    assert Client().post(_address(), _sent(text=text, first_name="<b>\u2067X")).status_code == 302
    (voice,) = _voices()
    assert "\u202e" not in voice.text and "سلام" in voice.text
    with at_work(cast.edgar.actor):
        show_voice(cast.edgar.actor, voice=voice)
    html = Client().get(_address("room", key=KEY)).content.decode()
    assert "&lt;script&gt;" in html and "<script>alert" not in html
    assert '<blockquote lang="de" dir="auto">' in html and "<bdi>&lt;b&gt;X</bdi>" in html


def test_five_hundred_signs_and_no_more(story: Story) -> None:
    assert Client().post(_address(), _sent(text="ä" * 501)).status_code == 422
    assert Client().post(_address(), _sent(text=" \n ")).status_code == 422
    assert Client().post(_address(), _sent(text="ä" * 500)).status_code == 302


def test_entries_to_what_was_taken_back_are_not_taken(story: Story) -> None:
    take_down(story)
    for method in (Client().get, Client().post):
        assert method(_address(), _sent()).status_code == 410
    assert Client().get(_address("voice_tablet_for")).status_code == 410
    assert _voices() == []


def test_nobody_else_sees_or_decides(story: Story, cast: Cast) -> None:
    voice = _left(story=story)
    with at_work(NOBODY):
        assert not Voice.objects.unscoped("The wall holds by itself.").exists()
    with at_work(cast.anna.actor):
        assert not Voice.objects.unscoped("The wall holds by itself.").exists()
        with pytest.raises(Refused):
            show_voice(cast.anna.actor, voice=voice)
    assert cast.anna.client().get(reverse("exhibition_desk:voices")).status_code == 403


def test_an_answer_in_somebodys_name_needs_her_yes(story: Story, at_the_desk: Cast) -> None:
    editor = at_the_desk.edgar.actor
    voice = _left("Woher kommt der Mut?", story, kind=Kind.QUESTION)
    with pytest.raises(Refused):
        answer_voice(editor, voice=voice, text="Von der Tante.", language="de", is_agreed=False)
    answer_voice(editor, voice=voice, text="Von der Tante.", language="de", is_agreed=True)
    assert voices_of_story(story.pk) == ()
    show_voice(editor, voice=voice)
    (shown,) = voices_of_story(story.pk)
    assert shown.answer == "Von der Tante." and shown.is_question
    to_programme = _left("Hilft das Programm auch mir?", kind=Kind.QUESTION)
    answer_voice(editor, voice=to_programme, text="Ja.", language="de", is_agreed=False)


def test_showing_hiding_and_putting_back(story: Story, at_the_desk: Cast) -> None:
    editor = at_the_desk.edgar.actor
    voice = _left(story=story)
    hide_voice(editor, voice=voice, reason=Reason.ASIDE)
    assert (voice.state, voice.reason) == (State.HIDDEN, "aside")
    put_back(editor, voice=voice)
    show_voice(editor, voice=voice)
    assert (voice.state, voice.reason) == (State.SHOWN, "")
    translate_voice(editor, voice=voice, german="Auf Deutsch.")
    assert voices_of_story(story.pk)[0].german == "Auf Deutsch."
    empty = _left("", kind=Kind.FEEDBACK, degrees={"learned": "yes"})
    with pytest.raises(Refused):
        show_voice(editor, voice=empty)


def test_anybody_takes_an_entry_down_and_after_an_editors_look_it_stays(story: Story, cast: Cast) -> None:
    voice = _left("Das verletzt mich.", story)
    report = _address("voice_report", public_id=str(voice.public_id))
    assert "Das verletzt" not in Client().get(report).content.decode()
    with at_work(cast.edgar.actor):
        show_voice(cast.edgar.actor, voice=voice)
    assert "Das verletzt" in Client().get(report).content.decode()
    assert Client().post(report, _sent(why="Bitte weg")).status_code == 302
    assert "Das verletzt" not in Client().get(_address("room", key=KEY)).content.decode()
    (voice,) = _voices()
    assert voice.report == "Bitte weg"
    with at_work(cast.edgar.actor):
        show_voice(cast.edgar.actor, voice=voice)
    Client().post(report, _sent(why="Noch einmal"))
    (voice,) = _voices()
    assert voice.state == State.SHOWN and voice.reported_at is not None
    page = cast.edgar.client().get(reverse("exhibition_desk:voices")).content.decode()
    assert "gemeldet" in page and "Noch einmal" in page


def test_figures_show_from_ten_people_on(at_the_desk: Cast) -> None:
    for number in range(10):
        assert feedback_shares() == ()
        mood = "yes" if number < 7 else "no"
        _left("", kind=Kind.FEEDBACK, stop="W-2026-001", degrees={"learned": mood})
    (share,) = feedback_shares()
    assert [part for _label, part in share.parts] == [70, 0, 30]
    (stop,) = figures_of_stops(at_the_desk.edgar.actor)
    assert (stop.stop, stop.feedback, stop.shares[0].yes) == ("W-2026-001", 10, 70)


def test_what_is_not_shown_goes_after_ninety_days(story: Story, at_the_desk: Cast) -> None:
    editor = at_the_desk.edgar.actor
    kept, gone, fresh = _left("Bleibt stehen.", story), _left("Geht.", story), _left("Neu.", story)
    show_voice(editor, voice=kept)
    with at_work(PROGRAM, action="test.aged"):
        old = Voice.objects.unscoped("test").filter(pk__in=[kept.pk, gone.pk])
        old.update(created_at=now() - timedelta(days=91))
    with at_work(PROGRAM):
        assert forget_voices(PROGRAM) == 1
    assert {voice.pk for voice in _voices()} == {kept.pk, fresh.pk}


def test_of_feedback_the_words_go_and_the_crosses_stay(at_the_desk: Cast) -> None:
    voice = _left("Mein Name ist Uwe.", kind=Kind.FEEDBACK, first_name="Uwe", degrees={"moved": "yes"})
    with at_work(PROGRAM, action="test.aged"):
        Voice.objects.unscoped("test").filter(pk=voice.pk).update(created_at=now() - timedelta(days=91))
    with at_work(PROGRAM):
        assert forget_voices(PROGRAM) == 1
    (left,) = _voices()
    assert (left.text, left.first_name, left.moved) == ("", "", "yes")


def test_feedback_wants_at_least_one_answer() -> None:
    address = _address("voice_feedback_at", stop="W-2026-007")
    assert Client().post(address, _sent(text="")).status_code == 422
    assert Client().post(address, _sent(text="", moved="some")).status_code == 302
    (voice,) = _voices()
    assert (voice.stop, voice.moved, voice.kind) == ("W-2026-007", "some", Kind.FEEDBACK)
