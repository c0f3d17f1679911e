"""Short links and the tablet. What somebody before a panel would lose: the story behind the code, in her language."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from lotse.exhibition.domain.voices import Hint, cleaned, hints, shares
from lotse.exhibition.models import ScanCount, ShortLink, Story
from lotse.exhibition.scans import SCANS
from lotse.exhibition.voice_jobs import forget
from lotse.foundation.actor import DESK, system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from tests.exhibition.gallery import PEOPLE, hang, take_down

KEY = PEOPLE[0][0]
CODE = f"/q/q{KEY[:5]}/"
STATIC = Path(settings.ROOT) / "src/lotse/exhibition/static/exhibition"


@pytest.fixture
def story(db: None) -> Story:
    return hang(0, languages=("de", "en", "ar"))


@pytest.mark.parametrize(
    ("asked", "path"),
    [
        ("ar-SY,ar;q=0.9,de;q=0.5", f"/ar/ausstellung/rundgang/{KEY}/"),
        ("pl,en;q=0.8", f"/en/ausstellung/rundgang/{KEY}/"),
        ("pl", f"/ausstellung/rundgang/{KEY}/"),
        ("", f"/ausstellung/rundgang/{KEY}/"),
        ("xx;q=foo,,;;", f"/ausstellung/rundgang/{KEY}/"),
    ],
)
def test_a_code_leads_to_the_story_in_the_language_of_the_telephone(story: Story, asked: str, path: str) -> None:
    response = Client().get(CODE, headers={"accept-language": asked})
    assert (response.status_code, response.headers["Location"]) == (302, path)
    assert "no-store" in response.headers["Cache-Control"] and not response.cookies
    assert Client().get(path).status_code == 200


def test_after_a_withdrawal_the_code_leads_to_a_neutral_page_in_every_language(story: Story) -> None:
    take_down(story)
    for code, _name in settings.LANGUAGES:
        response = Client().get(CODE, headers={"accept-language": code}, follow=True)
        assert response.status_code == 200 and response.headers["X-Robots-Tag"] == "noindex"
        html = response.content.decode()
        assert f'<html lang="{code}"' in html and "Mariam" not in html and KEY not in html


def test_a_code_that_was_never_given_out_is_not_found(db: None) -> None:
    assert Client().get("/q/never0/").status_code == 404


def test_a_code_to_the_question_leads_there(story: Story) -> None:
    with at_work(system(DESK), action="test.made"):
        ShortLink.objects.create(code="frage77", story=story, target=ShortLink.Target.QUESTION)
    assert Client().get("/q/FRAGE77/").headers["Location"] == f"/ausstellung/antworten/{KEY}/"


def test_scans_are_counted_by_day_and_say_nothing_about_anybody(story: Story) -> None:
    # Written just now, so that nothing is due for a minute.
    SCANS.note(CODE[3:-1], today())
    SCANS.write_if_due(every=0)
    ScanCount.objects.all().delete()
    for _visit in range(3):
        Client().get(CODE)
    assert not ScanCount.objects.exists()
    SCANS.note(CODE[3:-1], today() - timedelta(days=1))
    SCANS.write_if_due(every=0)
    Client().get(CODE)
    forget()
    counted = ScanCount.objects.order_by("on").values_list("code", "on", "count")
    assert list(counted) == [(CODE[3:-1], today() - timedelta(days=1), 1), (CODE[3:-1], today(), 4)]
    assert {field.name for field in ScanCount._meta.get_fields()} == {"id", "code", "on", "count"}


def test_the_tablet_holds_every_language_of_the_story_on_one_page(story: Story) -> None:
    html = Client().get(reverse("exhibition:voice_tablet_for", kwargs={"key": KEY})).content.decode()
    for code, direction in (("de", "ltr"), ("en", "ltr"), ("ar", "rtl")):
        assert f'<section id="{code}" lang="{code}" dir="{direction}"' in html
    assert 'id="pl"' not in html and f'action="/ar/ausstellung/antworten/{KEY}/"' in html
    whole = Client().get(reverse("exhibition:voice_tablet")).content.decode()
    assert all(f'<section id="{code}"' in whole for code, _name in settings.LANGUAGES)


@pytest.mark.parametrize("name", ["hall.js", "tablet.js", "queue.js"])
def test_modules_are_small(name: str) -> None:
    assert (STATIC / name).stat().st_size <= 3072


def test_the_sheet_is_small() -> None:
    assert (STATIC / "exhibition.css").stat().st_size <= 12 * 1024


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Danke, das hat mich berührt.", set()),
        ("Meine Oma kam 1945 als Flüchtling. Niemand sollte ihr das sagen.", set()),
        ("K4n4ken raus", {Hint.HATE}),
        ("n a z i s", {Hint.HATE}),
        ("Kauft auf www.billig.example", {Hint.LINK}),
        ("Ruft mich an: 0371 5550123", {Hint.CONTACT}),
        ("anna@example.org", {Hint.CONTACT}),
        ("DAS IST DOCH ALLES NUR GELOGEN", {Hint.LOUD}),
        ("Toooooooll", {Hint.REPEATED}),
        ("أهلا وسهلا", set()),
    ],
)
def test_hints_mark_what_an_editor_should_see_twice(text: str, expected: set[Hint]) -> None:
    assert hints(text) >= expected
    if not expected:
        assert hints(text) == frozenset()


def test_persian_keeps_its_joiners_and_nothing_turns_the_page() -> None:
    assert cleaned("می\u200cخواهم") == "می\u200cخواهم"
    assert cleaned("a\u202eb\u2066c\ufeff\u0007") == "abc"
    assert cleaned("  eins \r\n\r\n\r\n\r\n zwei ") == "eins\n\nzwei"


def test_shares_add_up_to_a_hundred_and_need_ten() -> None:
    assert shares(["a"] * 9, "ab") is None
    found = shares(["a"] * 4 + ["b"] * 4 + ["c"] * 4, "abc")
    assert found is not None and sum(found.values()) == 100
    assert json.dumps(shares(["a"] * 10, "ab")) == '{"a": 100, "b": 0}'
