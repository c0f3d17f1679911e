"""The virtual exhibition. What visitors would lose: the way through it, and whoever took a story back her peace."""

import re

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from tests.exhibition.gallery import PEOPLE, hang, take_down

pytestmark = pytest.mark.django_db
PAGES = ("hall", "hall_exit", "hall_booklet", "hall_questions", "hall_without_net")


def _page(name: str, language: str = "de", **arguments: str) -> str:
    with override(language):
        return reverse(f"exhibition:{name}", kwargs=arguments or None)


def _get(name: str, language: str = "de", status: int = 200, **arguments: str) -> str:
    response = Client().get(_page(name, language, **arguments))
    assert response.status_code == status, response.content[:300]
    assert not response.cookies
    return response.content.decode()


def test_one_walks_from_the_entrance_through_every_room_to_the_exit_by_links_alone() -> None:
    for number in range(3):
        hang(number)
    client, seen = Client(), []
    address = _page("hall")
    for _step in range(6):
        html = client.get(address).content.decode()
        seen.append(re.search(r'class="hall-where">\s*([^<]+?)\s*<', html)[1])  # type: ignore[index]
        found = re.search(r'rel="next"[^>]*href="([^"]+)"|href="([^"]+)"[^>]*rel="next"', html)
        if not found:
            break
        address = found[1] or found[2]
    assert seen == ["Eingang", "Raum 1 von 3", "Raum 2 von 3", "Raum 3 von 3", "Ausgang"]


def test_a_room_shows_picture_sentence_question_and_ways_on() -> None:
    hang(0)
    html = _get("room", key=PEOPLE[0][0])
    assert "Mariam T." in html and PEOPLE[0][4] in html and PEOPLE[0][5] in html
    assert 'type="image/avif"' in html and "Porträt: Mariam T. bei der Arbeit" in html
    assert 'rel="prev"' in html and 'rel="next"' in html
    assert _page("voice_answer_to", key=PEOPLE[0][0]) in html


def test_pages_are_the_same_for_everybody_and_validated_each_time() -> None:
    hang(0)
    first = Client().get(_page("room", key=PEOPLE[0][0]))
    assert first.headers["Cache-Control"] == "public, no-cache"
    again = Client().get(_page("room", key=PEOPLE[0][0]), headers={"if-none-match": first.headers["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_every_page_stands_in_every_language(language: str) -> None:
    hang(0, languages=("de", language) if language != "de" else ("de",))
    for name in PAGES:
        html = _get(name, language)
        assert f'<html lang="{language}"' in html
    html = _get("room", language, key=PEOPLE[0][0])
    assert ('dir="rtl"' in html.split(">", 2)[1] + html[:200]) == (language in ("ar", "fa"))


def test_a_room_that_is_not_there_in_a_language_says_so_and_where_it_is() -> None:
    hang(0, languages=("de",))
    html = _get("room", "pl", status=404, key=PEOPLE[0][0])
    assert _page("room", "de", key=PEOPLE[0][0]) in html
    assert _page("room", "en", key=PEOPLE[0][0]) not in html
    empty = _get("hall", "pl")
    assert _page("hall", "de") in empty


@pytest.mark.parametrize("language", ["pl", "ar"])
def test_the_language_being_read_is_in_the_menu_also_where_it_has_no_story_yet(language: str) -> None:
    """Without it a reader sees neither where she is nor, after looking around, how to come back."""
    key = PEOPLE[0][0]
    hang(0, languages=("de", "en"))
    pages = [(name, 200, {}) for name in PAGES]
    pages += [("room", 404, {"key": key}), ("voice_answer_to", 200, {"key": key})]
    for name, status, about in pages:
        html = _get(name, language, status=status, **about)
        menu = re.findall(r'<a href="([^"]+)"[^>]*hreflang="([^"]+)"[^>]*>', html.split("<main")[0])
        assert {code for _href, code in menu} == {"de", "en", language}, name
        (here,) = re.findall(r'<a href="([^"]+)"[^>]*aria-current="true"', html.split("<main")[0])
        assert here == _page(name, language, **about)
        # Search engines hear only of what can be read.
        assert f'<link rel="alternate" hreflang="{language}"' not in html
    listed = _get("hall", language).split("<main")[1]
    assert f'hreflang="{language}"' not in listed
    assert (
        f'hreflang="{language}"'
        not in _get("room", language, status=404, key=key).split("<main")[1].split("<footer")[0]
    )


def test_what_was_taken_back_is_gone_from_every_page_at_once() -> None:
    story = hang(0)
    hang(1)
    assert all("Mariam" in _get(name) for name in PAGES if name != "hall_exit")
    take_down(story)
    for name in PAGES:
        assert "Mariam" not in _get(name)
    assert "Mariam" not in _get("room", status=410, key=PEOPLE[0][0])
    assert "Mariam" not in _get("room", "en", status=410, key=PEOPLE[0][0])
    assert "Mariam" not in _get("room", key=PEOPLE[1][0])
    assert Client().get(_page("room", key="nevernow")).status_code == 404


@pytest.mark.parametrize("name", ["hall", "hall_booklet", "hall_questions"])
def test_statements_do_not_grow_with_the_rooms(name: str, statements: list[str]) -> None:
    counts = []
    for number in range(3):
        hang(number)
        _get(name)  # what is worked out once for each state of the site
        statements.clear()
        _get(name)
        counts.append(len(statements))
    assert counts[0] == counts[1] == counts[2] <= 20
