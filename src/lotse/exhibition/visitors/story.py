"""Stories for everybody: the list, one story, and what stands there when a story is gone."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lotse.exhibition.queries.stories import (
    StoryCard,
    languages_shown,
    stories_elsewhere,
    stories_shown,
    story_shown,
    was_public,
)
from lotse.exhibition.queries.voices import voices_of_story
from lotse.exhibition.reading import in_public
from lotse.exhibition.visitors.story_data import story_data
from lotse.exhibition.visitors.words import Trade
from lotse.foundation.menu import address
from lotse.foundation.publishing import while_unchanged
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.visitors import Findable, MenuLink, PublicPage
from lotse.foundation.visitors.ways import Way, address_in, ways_to
from lotse.organisations.domain.places import district
from lotse.organisations.public import district_name

# Shown large; the rest of the list follows below.
FILTERS = ("kreis", "arbeit", "sprache")


def _spoken() -> str:
    return get_language() or settings.LANGUAGE_CODE


@screen(Door.VISITOR)
def stories(request: ScreenRequest) -> HttpResponse:
    """All stories in this language, by district, work and language of the talk; the others openly beside."""
    language = _spoken()
    with in_public():
        here = stories_shown(language)
        elsewhere = stories_elsewhere(language)
    wanted = {name: request.GET.get(name, "")[:20] for name in FILTERS}
    context = {
        "stories": [card for card in here if _fits(card, wanted)],
        "is_narrowed": any(wanted.values()),
        "elsewhere": [] if any(wanted.values()) else elsewhere,
        "filters": _filters([*here, *elsewhere], wanted),
    }
    return render(request, "exhibition/visitors/stories.html", context)


def _fits(card: StoryCard, wanted: dict[str, str]) -> bool:
    held = {"kreis": card.district_key, "arbeit": card.trade, "sprache": card.interview_language}
    return all(not value or held[name] == value for name, value in wanted.items())


def _filters(cards: Iterable[StoryCard], wanted: dict[str, str]) -> list[dict[str, Any]]:
    """Only choices that lead to a story."""
    cards, names = list(cards), dict(settings.LANGUAGES)
    held = {
        "kreis": {card.district_key: place_of(card.district_key) for card in cards if card.district_key},
        "arbeit": {card.trade: str(Trade(card.trade).label) for card in cards if card.trade},
        "sprache": {
            code: names.get(code, code)
            for code in {card.interview_language for card in cards if card.interview_language}
        },
    }
    labels = {"kreis": _("Wo"), "arbeit": _("Arbeit"), "sprache": _("Sprache im Gespräch")}
    return [
        {
            "name": name,
            "label": labels[name],
            "choices": sorted(found.items(), key=lambda c: c[1]),
            "chosen": wanted[name],
        }
        for name, found in held.items()
        if len(found) > 1
    ]


def place_of(key: str) -> str:
    """The name of a district; empty where none is known."""
    found = district(key) if key else None
    return district_name(found) if found else ""


@screen(Door.VISITOR)
def story(request: ScreenRequest, key: str) -> HttpResponse:
    """One story; in another language when it is not there in this one; a neutral page when it was taken back."""
    language = _spoken()
    context = _told(key, language)
    if context is None:
        with in_public():
            return _not_here(request, key, language)
    return render(request, "exhibition/visitors/story.html", context)


@while_unchanged
def _told(key: str, language: str) -> dict[str, Any] | None:
    with in_public():
        shown = story_shown(key, language)
        voices = voices_of_story(shown.card.story_id) if shown else ()
    if shown is None:
        return None
    names = dict(settings.LANGUAGES)
    return {
        "story": shown,
        "card": shown.card,
        "others": [(code, names[code], address_of(key, code)) for code in shown.card.languages if code != language],
        "district": place_of(shown.card.district_key),
        "interview_language": names.get(shown.card.interview_language, ""),
        "data": story_data(shown),
        "alternates": _ways(shown.card),
        "contact_href": address("website:contact"),
        "answer_href": reverse("exhibition:voice_answer_to", args=[key]),
        "ask_href": reverse("exhibition:voice_ask_of", args=[key]),
        "voices": voices,
    }


def _ways(card: StoryCard) -> list[Way]:
    """This page in all languages of the menu; search engines hear only of those in which it can be read."""
    every = ways_to("exhibition:story", card.key)
    return [replace(way, exists=way.code in card.languages) for way in every]


def _not_here(request: ScreenRequest, key: str, language: str) -> HttpResponse:
    """404 where there never was one, 410 where it is gone, else the languages in which it can be read."""
    left = languages_shown(key)
    if (not left and was_public(key)) or (left and was_public(key, language)):
        return gone(request)
    if not left:
        raise Http404
    names = dict(settings.LANGUAGES)
    context = {"others": [(code, names[code], address_of(key, code)) for code in left]}
    response = render(request, "exhibition/visitors/story_elsewhere.html", context, status=404)
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def gone(request: ScreenRequest) -> HttpResponse:
    """410: neutral, without a name or a reason."""
    response = render(request, "exhibition/visitors/story_gone.html", status=410)
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cache-Control"] = "no-store"
    return response


def address_of(key: str, language: str) -> str:
    """A story's address in a language."""
    return address_in(language, "exhibition:story", key)


def menu() -> list[MenuLink]:
    """The stories in the visitors' menu."""
    return [MenuLink(reverse("exhibition:stories"), _("Geschichten"), 30)]


def pages() -> list[PublicPage]:
    """Every story in each of its languages, for the map of the site."""
    found = []
    with in_public():
        seen = {card.key: card for code, _name in settings.LANGUAGES for card in stories_shown(code)}
    for card in seen.values():
        found.append(PublicPage({code: address_of(card.key, code) for code in card.languages}, card.published_at))
    lists = {way.code: way.href for way in ways_to("exhibition:stories")}
    return [PublicPage(lists), *found]


@while_unchanged
def findable(language: str) -> list[Findable]:
    """What the search may show in this language."""
    with in_public():
        shown = [story_shown(card.key, language) for card in stories_shown(language)]
    return [
        Findable(
            kind="story",
            href=address_of(each.card.key, language),
            title=f"{each.card.name}: {each.card.title}",
            text=" ".join([each.card.lead, *each.body, *each.quotes]),
            language=language,
            words=(each.card.occupation, each.card.name),
        )
        for each in shown
        if each is not None
    ]
