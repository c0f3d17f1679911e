"""The virtual exhibition: an opening wall, one room for each story, a closing wall with what visitors wrote."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from lotse.exhibition.queries.stories import stories_shown, story_shown, was_public
from lotse.exhibition.queries.virtual import Hall, Room, hall, heard, language_codes
from lotse.exhibition.queries.voices import feedback_shares, voices_of_story, voices_of_wall
from lotse.exhibition.reading import in_public
from lotse.exhibition.visitors.story import gone
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.visitors import PublicPage
from lotse.foundation.visitors.ways import Way, ways_to


def spoken() -> str:
    """The language of the address."""
    return get_language() or str(settings.LANGUAGE_CODE)


def menu_of(name: str, codes: Iterable[str], *keys: str) -> list[Way]:
    """The languages of the menu: those in which there is something to read, and always the one being read.

    Without it nobody would see where she is. Where it says that there is nothing yet, search engines do not hear of it.
    """
    there = set(codes)
    every = ways_to(f"exhibition:{name}", *keys, codes={*there, spoken()})
    return [replace(each, exists=each.code in there) for each in every]


def _show(request: ScreenRequest, template: str, of: Hall, *, name: str, **more: Any) -> HttpResponse:
    context = {"hall": of, "alternates": menu_of(name, of.languages), **more}
    return render(request, f"exhibition/visitors/{template}.html", context)


@screen(Door.VISITOR)
def entrance(request: ScreenRequest) -> HttpResponse:
    """What this is, and all rooms."""
    with in_public():
        found = hall(spoken())
    first = reverse("exhibition:room", kwargs={"key": found.rooms[0].key}) if found.rooms else ""
    return _show(request, "hall", found, name="hall", first=first)


@screen(Door.VISITOR)
def room(request: ScreenRequest, key: str) -> HttpResponse:
    """One story: picture, sentence, sound, question, and the ways on."""
    with in_public():
        found = hall(spoken())
        here, story = found.at(key), story_shown(key, spoken())
        if here is None or story is None:
            return _no_room(request, key)
        before, after = found.beside(here)
        context = {
            "hall": found,
            "room": here,
            "card": here.card,
            "story": story,
            "before": before,
            "after": after,
            "recording": heard(story),
            "voices": voices_of_story(here.card.story_id),
            "alternates": menu_of("room", here.card.languages, key),
        }
    return render(request, "exhibition/visitors/room.html", context)


def _no_room(request: ScreenRequest, key: str) -> HttpResponse:
    """Not in this language, or no longer at all; each says so and leads on."""
    languages = language_codes(key)
    if (languages and was_public(key, spoken())) or (not languages and was_public(key)):
        return gone(request)
    if not languages:
        raise Http404
    context = {"alternates": menu_of("room", languages, key)}
    return render(request, "exhibition/visitors/room_elsewhere.html", context, status=404)


@screen(Door.VISITOR)
def exit_wall(request: ScreenRequest) -> HttpResponse:
    """What other visitors wrote, and what one can do now."""
    with in_public():
        found = hall(spoken())
        voices = voices_of_wall([each.card.story_id for each in found.rooms])
        wall = {"voices": voices, "shares": feedback_shares(), "last": found.rooms[-1] if found.rooms else None}
        return _show(request, "hall_exit", found, name="hall_exit", **wall)


@screen(Door.VISITOR)
def booklet(request: ScreenRequest) -> HttpResponse:
    """All rooms on one page, made to be printed as a booklet."""
    with in_public():
        return _show(request, "hall_booklet", hall(spoken()), name="hall_booklet")


@screen(Door.VISITOR)
def questions(request: ScreenRequest) -> HttpResponse:
    """All questions on one sheet: for a class, a team, a kitchen table."""
    with in_public():
        return _show(request, "hall_questions", hall(spoken()), name="hall_questions")


@screen(Door.VISITOR)
def without_net(request: ScreenRequest) -> HttpResponse:
    """A sheet to hang beside the panels for whoever has no telephone or no line."""
    with in_public():
        found = hall(spoken())
        return _show(request, "hall_without_net", found, name="hall_without_net", lines=_lines(found.rooms))


def _lines(rooms: Iterable[Room]) -> list[tuple[Room, str]]:
    """Each room with the address that can be typed at home."""
    return [(each, reverse("exhibition:room", kwargs={"key": each.key})) for each in rooms]


def pages() -> list[PublicPage]:
    """The walls and rooms in each of their languages, for the map of the site."""
    with in_public():
        shown = {card.key: card for code, _name in settings.LANGUAGES for card in stories_shown(code)}
    languages = {code for card in shown.values() for code in card.languages}
    walls = [PublicPage(_addresses(name, languages)) for name in ("hall", "hall_exit", "hall_questions")]
    rooms = [PublicPage(_addresses("room", card.languages, card.key), card.published_at) for card in shown.values()]
    return [*walls, *rooms] if shown else []


def _addresses(name: str, codes: Iterable[str], *keys: str) -> dict[str, str]:
    return {each.code: each.href for each in ways_to(f"exhibition:{name}", *keys, codes=codes)}
