"""The exhibition for everybody: what it is, where it is now, where it goes, as a page and as a calendar."""

from collections.abc import Iterable
from datetime import UTC

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from lotse.exhibition.queries.tour import Stop, lent_sets, stops, windows_of
from lotse.exhibition.visitors.tour_data import events
from lotse.foundation.outbox import link_to
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.visitors import MenuLink, PublicPage
from lotse.foundation.visitors.ways import ways_to
from lotse.organisations.domain.places import District
from lotse.organisations.public import Area, map_areas

# The page of the exhibition names the next places only.
NEXT_STOPS = 4


@screen(Door.VISITOR)
def exhibition(request: ScreenRequest) -> HttpResponse:
    """What it is, where it is now, where it goes next."""
    ahead = [stop for stop in stops(past_days=0) if not stop.is_past]
    context = {
        "here": [stop for stop in ahead if stop.is_now],
        "ahead": [stop for stop in ahead if not stop.is_now][:NEXT_STOPS],
        "sets": lent_sets(),
    }
    return render(request, "exhibition/visitors/exhibition.html", context)


@screen(Door.VISITOR)
def tour(request: ScreenRequest) -> HttpResponse:
    """The calendar of the tour, with the days on which a set is still free."""
    every = stops()
    ahead = [stop for stop in every if not stop.is_past]
    context = {
        "ahead": ahead,
        "areas": areas_of(ahead),
        "data": events(ahead),
        "past": [stop for stop in reversed(every) if stop.is_past],
        "free": [(each, windows_of(each)[:3]) for each in lent_sets()],
        "feed": link_to(reverse("exhibition:tour_ics")),
    }
    return render(request, "exhibition/visitors/tour.html", context)


def areas_of(ahead: Iterable[Stop]) -> list[Area]:
    """The map: each district with a stop leads to the first of its rows."""
    by_key: dict[str, list[Stop]] = {}
    for stop in ahead:
        by_key.setdefault(stop.district_key, []).append(stop)

    def href(district: District) -> str:
        here = by_key.get(district.ags)
        return f"#stop-{here[0].uid}" if here else ""

    def note(district: District) -> str:
        return ", ".join(dict.fromkeys(stop.place for stop in by_key.get(district.ags, ())))

    return map_areas(href, here=[key for key, held in by_key.items() if any(stop.is_now for stop in held)], note=note)


@screen(Door.VISITOR)
def tour_ics(request: ScreenRequest) -> HttpResponse:
    """The same for calendar programs, in the language of the address."""
    headers = {"Content-Disposition": 'inline; filename="tour.ics"'}
    return HttpResponse(calendar_of(stops()), content_type="text/calendar; charset=utf-8", headers=headers)


def calendar_of(every: Iterable[Stop]) -> bytes:
    """Whole days, half-open: no hour, so that no change of the clock can move anything (RFC 5545)."""
    calendar = Calendar()
    calendar.add("prodid", "-//Lotse//Tour//DE")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _("Wanderausstellung „Integrationsgeschichten“"))
    for stop in every:
        calendar.add_component(_event(stop))
        if stop.opening_at is not None:
            calendar.add_component(_opening(stop))
    written: bytes = calendar.to_ical()
    return written


def _begun(stop: Stop, *, uid: str) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stop.changed_at.astimezone(UTC))
    event.add("last-modified", stop.changed_at.astimezone(UTC))
    where = [stop.host, stop.street, f"{stop.postcode} {stop.place}".strip()]
    event.add("location", ", ".join(part for part in where if part))
    event.add("url", link_to(reverse("exhibition:tour")))
    return event


def _event(stop: Stop) -> Event:
    event = _begun(stop, uid=f"{stop.uid}@lotse")
    event.add("summary", _("Ausstellung „Integrationsgeschichten“: %(place)s") % {"place": stop.place})
    event.add("dtstart", stop.days.first)
    event.add("dtend", stop.days.after)
    event.add("transp", "TRANSPARENT")
    if stop.hours:
        event.add("description", stop.hours)
    return event


def _opening(stop: Stop) -> Event:
    assert stop.opening_at is not None
    event = _begun(stop, uid=f"{stop.uid}-opening@lotse")
    event.add("summary", _("Eröffnung: „Integrationsgeschichten“ in %(place)s") % {"place": stop.place})
    event.add("dtstart", stop.opening_at.astimezone(UTC))
    return event


def menu() -> Iterable[MenuLink]:
    """The exhibition in the visitors' menu."""
    return [MenuLink(reverse("exhibition:exhibition"), _("Ausstellung"), place=40)]


def pages() -> Iterable[PublicPage]:
    """For the map of the site: every language has these pages."""
    for name in ("exhibition", "tour"):
        yield PublicPage({way.code: way.href for way in ways_to(f"exhibition:{name}")})
