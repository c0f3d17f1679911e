"""From the file to a story: only by a yes, and with nothing of the file; the desk, step by step, until it is shown."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from lotse.exhibition.actions.media import describe_portrait, set_portrait
from lotse.exhibition.actions.people import Risks, check_safety, invite
from lotse.exhibition.actions.releases import give_release, submit_text
from lotse.exhibition.actions.stories import publish, write_text
from lotse.exhibition.domain.releases import COOLING_OFF
from lotse.exhibition.links import token_of_invitation, token_of_person
from lotse.exhibition.models import PersonContact, PortrayedPerson, Release, Story, StoryInvitation
from lotse.exhibition.reading import PORTRAYED, in_public
from lotse.exhibition.story_policy import obstacles_to_publishing
from lotse.exhibition.visitors.caution import stamp
from lotse.foundation.actor import DESK, system
from lotse.foundation.clock import now
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from lotse.foundation.models import Message
from tests.exhibition.story_world import make_story
from tests.people import Cast, make_mentee

TEXT = {
    "title": "Titel",
    "lead": "Anfang",
    "body": "Text",
    "question": "Frage?",
    "quotes": ["Ja."],
    "occupation": "Koch",
}
WORDS = "ሓደ ከሻኒ ኣብ እቶን"


def test_a_yes_in_person_takes_over_what_is_on_the_form_and_no_key_of_the_file(cast: Cast) -> None:
    mentee = make_mentee(cast.anna, email="selam@example.org", language="ti")
    where = reverse("exhibition_desk:invite", args=[mentee.public_id])
    client = cast.anna.client()
    page = client.get(where)
    assert page.status_code == 200 and 'lang="ti"' in page.content.decode()
    form = {"shown_name": "Selam", "language": "ti", "email": "selam@example.org", "phone": "", "agreed": "on"}
    answer = client.post(where, {**form, "agreed_here": "1"})
    assert answer.status_code == 302
    with in_public():
        person = PortrayedPerson.objects.unscoped("test").get()
        contact = PersonContact.objects.unscoped("test").get()
        assert (person.shown_name, person.language, contact.email, contact.full_name) == (
            "Selam",
            "ti",
            "selam@example.org",
            "",
        )
        columns = {
            field.name for model in (Story, PortrayedPerson, PersonContact) for field in model._meta.get_fields()
        }
        assert not any("mentee" in name or "casework" in name for name in columns)
    assert Message.objects.filter(kind="exhibition.portrayed").count() == 1


def test_without_a_yes_nothing_goes_over(cast: Cast) -> None:
    mentee = make_mentee(cast.anna, email="selam@example.org")
    where = reverse("exhibition_desk:invite", args=[mentee.public_id])
    form = {"shown_name": "Selam", "language": "ti", "email": "selam@example.org", "agreed_here": "1"}
    assert cast.anna.client().post(where, form).status_code == 422
    assert cast.dario.client().get(where).status_code == 404
    with in_public():
        assert not PortrayedPerson.objects.unscoped("test").exists()


def test_her_own_link_asks_and_a_no_leaves_nothing(cast: Cast, time_machine) -> None:  # type: ignore[no-untyped-def]
    time_machine.move_to(now())
    invitation = invite(cast.anna.actor, language="ti", address="selam@example.org")
    where = f"/ti/geschichten/einladung/{token_of_invitation(invitation)}/"
    assert Client().get(where).status_code == 200
    assert Client().post(where, {"no": "1"}).status_code == 302
    assert Client().get(where).status_code == 404
    again = invite(cast.anna.actor, language="ti")
    where = f"/ti/geschichten/einladung/{token_of_invitation(again)}/"
    written = stamp()
    time_machine.shift(10)
    form = {
        "shown_name": "Selam",
        "email": "selam@example.org",
        "phone": "",
        "agreed": "on",
        "written": written,
        "website": "",
    }
    answer = Client().post(where, form)
    assert answer.status_code == 302
    with in_public():
        person = PortrayedPerson.objects.unscoped("test").get()
        assert answer.headers["Location"] == f"/ti/geschichten/eigene/{token_of_person(person)}/?ok=agreed"
        assert StoryInvitation.objects.unscoped("test").get(said_yes=True).invited_by_id == cast.anna.account.pk


def test_from_the_yes_to_the_page_every_step_says_what_is_missing(cast: Cast, time_machine) -> None:  # type: ignore[no-untyped-def]
    time_machine.move_to(now())
    client, editor = cast.edgar.client(), cast.edgar.actor
    about = {
        "shown_name": "Chefin",
        "kind": "employer",
        "language": "de",
        "full_name": "",
        "email": "",
        "phone": "",
        "agreed": "on",
    }
    assert client.post(reverse("exhibition_desk:story_new"), about).status_code == 302
    with in_public():
        story, person = Story.objects.unscoped("test").get(), PortrayedPerson.objects.unscoped("test").get()

    def missing() -> list[str]:
        with in_public() as program:
            return [each.code for each in obstacles_to_publishing(program, story)]

    assert missing() == ["no_text"]
    text = write_text(editor, story=story, language="de", values=TEXT)
    assert missing()[:2] == ["text_not_submitted", "no_release"]
    with pytest.raises(Refused):
        give_release(PORTRAYED, person=person, text=text, medium="web")
    submit_text(editor, text=text, people=[person])
    give_release(PORTRAYED, person=person, text=text, medium="web")
    assert missing() == ["cooling_off", "no_safety_check"]
    time_machine.shift(COOLING_OFF + timedelta(days=1))
    check_safety(editor, person=person, risks=Risks("none", "none", "some"), is_defensible=True)
    assert missing() == []
    page = cast.edgar.client().get(reverse("exhibition_desk:story", args=[story.public_id]))
    assert page.status_code == 200 and "Veröffentlichen" in page.content.decode()
    assert Client().get(f"/geschichten/{story.key}/").status_code == 404
    publish(editor, story=story)
    assert Client().get(f"/geschichten/{story.key}/").status_code == 200


def test_a_high_risk_is_never_shown_under_name_and_face(cast: Cast) -> None:
    world = make_story()
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 200
    check = check_safety(cast.edgar.actor, person=world.person, risks=Risks("high", "none", "none"), is_defensible=True)
    assert not check.is_defensible
    assert Client().get(f"/geschichten/{world.story.key}/").status_code == 410


def test_translators_write_their_languages_alone_and_see_no_person(cast: Cast) -> None:
    world = make_story(languages=("de",))
    tara = cast.tara.client()
    assert tara.get(reverse("exhibition_desk:stories")).status_code == 200
    form = {"title": "ናይ", "shown_name": "", "occupation": "", "lead": "", "body": "", "quotes": "", "question": ""}
    for code, status in (("ti", 302), ("pl", 403), ("de", 403)):
        where = reverse("exhibition_desk:story_text", args=[world.story.public_id, code])
        assert tara.post(where, form).status_code == status, code
    assert tara.get(reverse("exhibition_desk:story_person", args=[world.person.public_id])).status_code == 403
    page = tara.get(reverse("exhibition_desk:story", args=[world.story.public_id])).content.decode()
    assert "abcd234@example.org" not in page and "Amanuel T." not in page
    for name, key in (("story", world.story), ("story_person", world.person), ("story_subtitles", world.interview)):
        assert cast.edgar.client().get(reverse(f"exhibition_desk:{name}", args=[key.public_id])).status_code == 200
    assert cast.edgar.client().get(reverse("exhibition_desk:withdrawals")).status_code == 200
    assert (
        cast.edgar.client()
        .get(reverse("exhibition_desk:story_recording_add", args=[world.story.public_id]))
        .status_code
        == 200
    )


@pytest.mark.parametrize(("code", "side"), [("de", "ltr"), ("ar", "rtl")])
def test_a_text_is_written_from_the_side_on_which_its_language_begins(cast: Cast, code: str, side: str) -> None:
    world = make_story(languages=("de", "ar"))
    where = reverse("exhibition_desk:story_text", args=[world.story.public_id, code])
    page = cast.edgar.client().get(where).content.decode()
    for name in ("title", "occupation", "lead", "body", "quotes", "question", "alt", "shown_name"):
        field = re.search(rf'<(?:input|textarea)[^>]* name="{name}"[^>]*>', page)
        assert field and f'lang="{code}"' in field[0], name
        assert f'dir="{"auto" if name == "shown_name" else side}"' in field[0], name


def test_translators_say_in_their_languages_what_the_portrait_shows(cast: Cast) -> None:
    """Who hears the picture hears her own language; and never what another picture showed."""
    world, tara = make_story(languages=("de", "ti")), cast.tara.client()
    where = reverse("exhibition_desk:story_text", args=[world.story.public_id, "ti"])
    assert "Ein Bäcker am Ofen." in tara.get(where).content.decode()
    told = f'alt="{WORDS}"'
    page = f"/ti/geschichten/{world.story.key}/"
    assert 'alt="Ein Bäcker am Ofen." lang="de"' in Client().get(page).content.decode()
    form = {"title": "KANARIENVOGEL ti", "alt": WORDS}
    assert tara.post(where, form).status_code == 302
    shown = Client().get(page).content.decode()
    assert told in shown and f"{told} lang=" not in shown
    assert tara.post(where, {**form, "alt": ""}).status_code == 302
    assert told in Client().get(page).content.decode()
    for drawing, is_said in (("koch", True), ("pflegerin", False)):
        set_portrait(system(DESK), story=world.story, alt_texts={"de": "Ein Koch"}, drawing=drawing)
        assert (told in Client().get(page).content.decode()) is is_said
    with pytest.raises(Refused):
        describe_portrait(cast.tara.actor, story=world.story, language="pl", words="Kucharz")


def test_on_her_page_she_says_yes_by_language_place_and_time(db: None) -> None:
    world = make_story(languages=("de", "ti"))
    with at_work(system(DESK), action="test.made"):
        Release.objects.unscoped("test").delete()
    where = f"/ti/geschichten/eigene/{world.token}/"
    form = {"languages": ["ti"], "where": ["web", "panel"], "years": "2", "interpreter": "Frau B.", "understood": "on"}
    assert Client().get(where).status_code == 200
    assert Client().post(f"{where}ja/", {**form, "understood": ""}).status_code == 422
    assert Client().post(f"{where}ja/", form).status_code == 302
    assert Client().post(f"{where}ja/", form).status_code == 302
    with in_public():
        given = (
            Release.objects.unscoped("test").order_by("medium").values_list("medium", "language", "how", "interpreter")
        )
        assert list(given) == [("panel", "ti", "own_link", "Frau B."), ("web", "ti", "own_link", "Frau B.")]
    assert Client().get(f"/ti/geschichten/{world.story.key}/").status_code == 410
    assert Client().post(f"{where}wunsch/", {"text": "Bitte ein anderer Name."}).status_code == 302
    assert "Bitte ein anderer Name." in Client().get(where).content.decode()
