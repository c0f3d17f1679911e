"""Every page for visitors in every language: what nobody would see until it is too late.

Cookies, questions to other servers, a page too heavy for a prepaid card, translations that lead nowhere.
"""

import gzip
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.http import HttpResponse
from django.test import Client
from django.urls import NoReverseMatch, reverse
from django.utils.translation import get_language_info, override

from lotse.foundation.screens import Door
from tests.access.routes import all_routes
from tests.exhibition.story_world import StoryWorld, make_story

pytestmark = pytest.mark.django_db
LANGUAGES = [code for code, _name in settings.LANGUAGES]
HEAVIEST = 100_000
_RESOURCE = re.compile(r"<(?:link|script|img|source|audio|video|iframe)\b[^>]*?(?:src|href)=\"([^\"]+)\"[^>]*>", re.S)
_ALTERNATE = re.compile(r'<link rel="alternate" hreflang="[^"]+" href="([^"]+)">')
_INLINE = re.compile(r"\s(?:style|on[a-z]+)=\"", re.I)


@pytest.fixture
def story(db: None) -> StoryWorld:
    return make_story()


def _screens(language: str) -> Iterator[str]:
    """Every address for visitors that needs no identifier."""
    with override(language):
        for route in all_routes():
            if route.audience is Door.VISITOR and not route.arguments and "GET" in route.methods:
                try:
                    yield reverse(route.name)
                except NoReverseMatch:
                    continue


def _pages(language: str) -> list[str]:
    """What the map of the site names in this language, and every screen."""
    from lotse.foundation.visitors import public_pages

    mapped = [page.addresses[language] for page in public_pages() if language in page.addresses]
    return sorted({*mapped, *_screens(language)})


def _is_html(response: HttpResponse) -> bool:
    return response.headers["Content-Type"].startswith("text/html")


def _own(href: str) -> str:
    return href.removeprefix(settings.ADDRESS.rstrip("/"))


@pytest.mark.long
def test_every_page_is_the_same_for_everybody_and_asks_nobody_else(story: StoryWorld) -> None:
    """And its translations name each other: else search engines forget them, and visitors cannot read on."""
    client, alternates, shown = Client(), dict[str, set[str]](), set[str]()
    for language in LANGUAGES:
        pages = _pages(language)
        assert len(pages) > 10
        for path in pages:
            response = client.get(path)
            assert response.status_code in (200, 302), (path, response.status_code)
            assert not response.cookies, path
            if response.status_code == 200:
                _is_kept_rightly(path, response)
                shown |= {path} - ({path} if "noindex" in response.headers.get("X-Robots-Tag", "") else set())
                if _is_html(response):
                    _look_at(path, response, language=language)
                    alternates[path] = {_own(href) for href in _ALTERNATE.findall(response.content.decode())}
    _name_each_other({path: others for path, others in alternates.items() if others})
    listed = [_own(place) for place in re.findall(r"<loc>([^<]+)</loc>", client.get("/sitemap.xml").content.decode())]
    assert len(listed) == len(set(listed)) > 50 and set(listed) <= shown


def _is_kept_rightly(path: str, response: HttpResponse) -> None:
    # A form that is sent has its own door: it is kept by nobody.
    if "no-store" not in response.headers["Cache-Control"]:
        assert response.headers["ETag"], path
        assert "Cookie" not in response.headers.get("Vary", ""), path


def _name_each_other(alternates: dict[str, set[str]]) -> None:
    assert len(alternates) > 100
    for path, others in alternates.items():
        assert path in others, path
        for other in others:
            assert path in alternates.get(other, ()), f"{path} names {other}, but not the other way round"


def _look_at(path: str, response: HttpResponse, *, language: str) -> None:
    html = response.content.decode()
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy, path
    assert "csrfmiddlewaretoken" not in html and "data-account" not in html, path
    assert not _INLINE.search(re.sub(r"<svg.*?</svg>", "", html, flags=re.S)), path
    direction = "rtl" if get_language_info(language)["bidi"] else "ltr"
    assert f'dir="{direction}"' in html[: html.index("<head")], path
    assert html.count("<h1") == 1, path
    assert re.search(r"<title>\s*\S", html), path
    for tag in _RESOURCE.finditer(html):
        if 'rel="alternate"' in tag.group() or 'rel="canonical"' in tag.group():
            continue
        assert _own(tag.group(1)).startswith(("/", "data:")), (path, tag.group(1))
    assert _weight(html) <= HEAVIEST, (path, _weight(html))


def _weight(html: str) -> int:
    """Bytes of a first visit without pictures: page, style sheets and scripts packed, fonts as they are."""
    total = len(gzip.compress(html.encode()))
    for tag in _RESOURCE.finditer(html):
        place = tag.group(1)
        if place.startswith(settings.STATIC_URL) and re.search(r"\.(css|js|woff2)$", place):
            total += _sent(place)
    return total


@cache
def _sent(place: str) -> int:
    found = finders.find(place.removeprefix(settings.STATIC_URL))
    assert isinstance(found, str), place
    content = Path(found).read_bytes()
    return len(content) if place.endswith(".woff2") else len(gzip.compress(content))


@pytest.mark.parametrize("language", ["de", "ar", "ti"])
def test_shared_links_have_a_picture(language: str, story: StoryWorld) -> None:
    client = Client()
    with override(language):
        for path in (reverse("website:start"), reverse("website:site_card")):
            response = client.get(path)
            pictures = re.findall(r'property="og:image" content="([^"]+)"', response.content.decode(errors="replace"))
            for picture in [_own(each) for each in pictures] or [reverse("website:site_card")]:
                drawn = client.get(picture)
                assert drawn.status_code == 200 and drawn.headers["Content-Type"] == "image/png"
                assert drawn.headers["ETag"] and len(drawn.content) < 80_000
