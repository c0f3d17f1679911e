"""The invented stories in every language, also for who hears their pictures: none may fall back into German."""

import re
from collections import defaultdict
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from lotse.demo.stories import write_stories
from lotse.exhibition.queries.stories import stories_shown
from lotse.exhibition.reading import in_public
from lotse.foundation.clock import today

pytestmark = pytest.mark.django_db
LANGUAGES = [code for code, _name in settings.LANGUAGES]
_PICTURE = re.compile(r"<img\b[^>]*>")
_SOURCE, _WORDS = re.compile(r'\bsrc="([^"]+)"'), re.compile(r'\balt="([^"]*)"')


@pytest.fixture
def keys(db: None) -> list[str]:
    """The stories on show."""
    assert write_stories(today()) == 9
    with in_public():
        return [card.key for card in stories_shown("de")]


def _pages(keys: list[str], language: str) -> Iterator[tuple[str, str, bool]]:
    """Every page with portraits: address, text, and whether a portrait stands alone, without the name beside it."""
    with override(language):
        beside = [reverse(f"exhibition:{name}") for name in ("stories", "hall", "hall_exit")]
        alone = [reverse("exhibition:hall_booklet")]
        alone += [reverse(f"exhibition:{name}", args=[key]) for name in ("story", "room") for key in keys]
    client = Client()
    for place in (*beside, *alone):
        response = client.get(place)
        assert response.status_code == 200, place
        yield place, response.content.decode(), place in alone


def test_what_a_portrait_shows_is_said_in_every_language(keys: list[str]) -> None:
    assert len(keys) == 8
    told: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for language in LANGUAGES:
        for place, html, is_alone in _pages(keys, language):
            said = dict(_words(html, place))
            assert bool(said) == is_alone, place
            for source, words in said.items():
                told[source][language].add(words)
    assert len(told) == len(keys)
    for by_language in told.values():
        assert set(by_language) == set(LANGUAGES)
        assert len(set().union(*by_language.values())) == len(LANGUAGES), dict(by_language)


def _words(html: str, place: str) -> Iterator[tuple[str, str]]:
    """Source and words of every picture that has any; none may be in another language than the page."""
    pictures = _PICTURE.findall(html)
    assert pictures, place
    for picture in pictures:
        source, words = _SOURCE.search(picture), _WORDS.search(picture)
        assert source and words, f"{place}: {picture}"
        assert " lang=" not in picture, f"{place}: {picture}"
        if words[1]:
            yield source[1], words[1]
