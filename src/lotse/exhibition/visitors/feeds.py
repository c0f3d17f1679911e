"""What newspapers and readers subscribe to, in each language: new stories, and the next places of the tour."""

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Rss201rev2Feed
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lotse.exhibition.queries.stories import StoryCard, stories_shown
from lotse.exhibition.queries.tour import Stop, stops
from lotse.exhibition.reading import in_public
from lotse.exhibition.visitors.story import address_of
from lotse.foundation.outbox import link_to
from lotse.foundation.screens import Door, ScreenRequest, screen

NEWEST = 30


@screen(Door.VISITOR)
def stories_feed(request: ScreenRequest) -> HttpResponse:
    """Stories in this language, the newest first; one that was taken back is in it no more."""
    language = get_language() or settings.LANGUAGE_CODE
    with in_public():
        shown = stories_shown(language)
    feed = _feed(request, _("Integrationsgeschichten"), about=_("Neue Geschichten"), way=reverse("exhibition:stories"))
    for card in sorted(shown, key=_newest_first)[:NEWEST]:
        feed.add_item(
            title=card.title,
            link=link_to(address_of(card.key, language)),
            description=card.lead,
            pubdate=card.published_at,
            unique_id=f"story:{card.key}:{language}",
            unique_id_is_permalink=False,
        )
    return _written(feed)


def _newest_first(card: StoryCard) -> tuple[float, str]:
    return -card.published_at.timestamp() if card.published_at else 0.0, card.key


@screen(Door.VISITOR)
def tour_feed(request: ScreenRequest) -> HttpResponse:
    """Where the exhibition is and where it goes; places that are over stay out."""
    way = reverse("exhibition:tour")
    feed = _feed(request, _("Wanderausstellung „Integrationsgeschichten“"), about=_("Die nächsten Orte"), way=way)
    for stop in stops(past_days=0):
        if not stop.is_past:
            feed.add_item(
                title=f"{stop.place}: {stop.host}",
                link=link_to(way),
                description=_told(stop),
                pubdate=stop.changed_at,
                unique_id=f"stop:{stop.uid}",
                unique_id_is_permalink=False,
            )
    return _written(feed)


def _told(stop: Stop) -> str:
    days = f"{date_format(stop.days.first)} – {date_format(stop.days.last)}"
    where = ", ".join(part for part in (stop.host, stop.street, f"{stop.postcode} {stop.place}".strip()) if part)
    return " · ".join(part for part in (days, where, stop.hours) if part)


def _feed(request: ScreenRequest, title: str, *, about: str, way: str) -> Any:
    return Rss201rev2Feed(
        title=title,
        link=link_to(way),
        description=about,
        language=get_language() or settings.LANGUAGE_CODE,
        feed_url=link_to(request.path),
    )


def _written(feed: Any) -> HttpResponse:
    return HttpResponse(feed.writeString("utf-8"), content_type="application/rss+xml; charset=utf-8")
