"""What machines fetch: the map of the site, the feed of news, the file of an event, the word for search engines."""

from datetime import UTC
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.feedgenerator import Rss201rev2Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from lotse.foundation import visitors
from lotse.foundation.outbox import link_to
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.website.models import EventPage, NewsPage
from lotse.website.visitors.tree import Leaf, tree

NEWEST = 30


def hreflang(code: str) -> str:
    """A code as search engines read it; Leichte Sprache has none of its own."""
    return "de-x-simple" if code == "de-simple" else code


@screen(Door.VISITOR)
def sitemap(request: ScreenRequest) -> HttpResponse:
    """Every public page of every room, each with its translations."""
    places = [
        {
            "href": link_to(href),
            "others": [(hreflang(code), link_to(other)) for code, other in found.addresses.items()],
            "changed_at": found.changed_at,
        }
        for found in visitors.public_pages()
        for href in found.addresses.values()
    ]
    return render(
        request, "website/visitors/sitemap.xml", {"places": places}, content_type="application/xml; charset=utf-8"
    )


@screen(Door.VISITOR)
def robots(request: ScreenRequest) -> HttpResponse:
    """Everything public may be read; the rest is behind a door anyway."""
    lines = ["User-agent: *", "Disallow: /redaktion/", "Disallow: /konto/", "Disallow: /anmelden/"]
    return HttpResponse("\n".join([*lines, f"Sitemap: {link_to(reverse('website_root:sitemap'))}", ""]), "text/plain")


@screen(Door.VISITOR)
def news_feed(request: ScreenRequest) -> HttpResponse:
    """The news of the language that is spoken."""
    language, trees = get_language() or settings.LANGUAGE_CODE, tree()
    here = [leaf for leaf in trees.by_way.get(language, {}).values() if leaf.kind == "newspage"]
    held = {leaf.id: leaf for leaf in here}
    feed = Rss201rev2Feed(
        title=f"{settings.WAGTAIL_SITE_NAME}: {_('Aktuelles')}",
        link=link_to(reverse("website:start")),
        description=_("Was sich im Programm tut."),
        language=language,
        feed_url=link_to(request.path),
    )
    for page in NewsPage.objects.filter(pk__in=held).order_by("-day", "-pk")[:NEWEST]:
        _tell(feed, page, held[page.pk])
    return HttpResponse(feed.writeString("utf-8"), content_type="application/rss+xml; charset=utf-8")


def _tell(feed: Any, page: NewsPage, leaf: Leaf) -> None:
    feed.add_item(
        title=page.title,
        link=link_to(leaf.href),
        description=page.lead,
        pubdate=page.first_published_at,
        unique_id=str(page.translation_key),
        unique_id_is_permalink=False,
    )


@screen(Door.VISITOR)
def event_ics(request: ScreenRequest, key: UUID) -> HttpResponse:
    """One event for the calendar, in the language that is spoken."""
    leaf = tree().translations(key).get(get_language() or settings.LANGUAGE_CODE)
    event = EventPage.objects.filter(pk=leaf.id).first() if leaf else None
    if leaf is None or event is None:
        raise Http404
    calendar, entry = Calendar(), Event()
    calendar.add("prodid", "-//Lotse//DE")
    calendar.add("version", "2.0")
    entry.add("uid", str(uuid5(NAMESPACE_URL, str(event.translation_key))))
    entry.add("dtstamp", (event.last_published_at or event.starts_at).astimezone(UTC))
    entry.add("dtstart", event.starts_at.astimezone(UTC))
    if event.ends_at:
        entry.add("dtend", event.ends_at.astimezone(UTC))
    entry.add("summary", event.title)
    entry.add("location", ", ".join(part for part in (event.place, *event.address.splitlines()) if part))
    entry.add("url", link_to(leaf.href))
    calendar.add_component(entry)
    name = f"{event.slug}.ics"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8", headers=headers)
