"""What a visitor would lose: an answer in her language. What others would lose: that nobody can look for them here."""

import logging

import pytest
from django.test import Client

from lotse.exhibition.models import Release
from lotse.foundation.actor import DESK, system
from lotse.foundation.clock import now
from lotse.foundation.database.context import at_work
from lotse.foundation.models import SearchText, SearchWord
from lotse.foundation.search.index import bring_up_to_date
from tests.exhibition.story_world import StoryWorld, make_story
from tests.people import Cast, make_mentee

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(db: None) -> StoryWorld:
    made = make_story()
    bring_up_to_date()
    return made


def _answer(query: str, language: str = "") -> str:
    response = Client().get(f"/{language}suche/", {"q": query})
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert not response.cookies
    return response.content.decode()


def test_stories_are_found_and_marked(story: StoryWorld) -> None:
    html = _answer("kanarienvogel")
    assert f"/geschichten/{story.story.key}/" in html
    assert "<mark>KANARIENVOGEL</mark>" in html


def test_a_place_leads_to_its_project_in_any_language(cast: Cast) -> None:
    bring_up_to_date()
    for language in ("", "en/", "ti/", "ar/"):
        html = _answer("Elbe", language)
        assert "/projekte/" in html, language


def test_what_she_took_back_is_not_found_any_more(story: StoryWorld) -> None:
    with at_work(system(DESK), action="test.made"):
        Release.objects.unscoped("test").update(withdrawn_at=now())
    html = _answer("kanarienvogel")
    assert "<mark>" not in html and f"/geschichten/{story.story.key}/" not in html
    bring_up_to_date()
    assert not SearchText.objects.filter(title__contains="KANARIENVOGEL").exists()
    assert not SearchWord.objects.filter(word__contains="kanarienvogel").exists()


def test_nobody_of_the_casework_can_be_looked_for(cast: Cast) -> None:
    mentee = make_mentee(cast.anna, given_name="Zyxwina", family_name="Qvarnthal")
    bring_up_to_date()
    for word in ("Zyxwina", "Qvarnthal", str(mentee.public_id)):
        html = _answer(word)
        assert "Zyxwina Qvarnthal" not in html and f"/mentees/{mentee.public_id}" not in html
        # The digits of an identifier may be somebody's postcode.
        assert "<mark>" not in html or word == str(mentee.public_id)
        assert not SearchText.objects.filter(text__icontains=word).exists()
    assert not SearchWord.objects.filter(word__in=["zyxwina", "qvarnthal"]).exists()


def test_what_was_asked_is_written_nowhere(story: StoryWorld, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        _answer("geheimnisvoll")
    assert "geheimnisvoll" not in caplog.text
    assert not SearchWord.objects.filter(word="geheimnisvoll").exists()


def test_what_is_typed_stays_text(story: StoryWorld) -> None:
    html = _answer("<script>alert(1)</script>")
    assert "<script>alert" not in html


def test_when_nothing_is_found_there_is_a_way_on(story: StoryWorld) -> None:
    html = _answer("qwxzqwxz")
    assert "/kontakt/" in html and "nichts gefunden" in html


def test_an_unknown_kind_is_no_error(story: StoryWorld) -> None:
    assert Client().get("/suche/", {"q": "kanarienvogel", "art": "mentee"}).status_code == 200
    assert Client().get("/suche/", {"q": "x" * 5000}).status_code == 200
