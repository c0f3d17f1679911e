"""The demo shows how news and events look; an invented event on real pages would send somebody to a closed door."""

import json
import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from holidays import country_holidays
from wagtail.models import Page
from wagtail_localize.models import Translation

from lotse.demo.pages import write_invented_pages
from lotse.foundation.clock import SAXONY, now, today
from lotse.website.models import EventPage, NewsPage

pytestmark = pytest.mark.django_db
LISTS = ("/veranstaltungen/", "/en/events/", "/aktuelles/", "/en/news/")


@pytest.fixture
def _in_a_demo(settings: Any) -> None:
    settings.DEMO = True


@pytest.mark.usefixtures("_in_a_demo")
def test_events_and_news_stand_in_both_languages_and_say_that_they_are_invented() -> None:
    assert write_invented_pages(today()) == 18
    for address in LISTS:
        assert Client().get(address).content.decode().count("<li") > 2, address
    written = [*EventPage.objects.order_by("path"), *NewsPage.objects.exclude(day=today()).order_by("path")]
    assert len([page for page in written if isinstance(page, EventPage)]) == 6
    for page in written:
        if page.slug in {"seite-in-vielen-sprachen"} or "languages" in page.slug:
            continue
        if page.locale.language_code in {"de", "en"}:
            text = Client().get(page.url_path.replace("/start-en/", "/en/").replace("/start/", "/")).content.decode()
            assert ("(erfunden)" if page.locale.language_code == "de" else "(invented)") in text, page.slug


@pytest.mark.usefixtures("_in_a_demo")
def test_events_lie_ahead_and_go_into_the_calendar() -> None:
    write_invented_pages(today())
    for event in EventPage.objects.order_by("path"):
        assert now() + timedelta(days=7) < event.starts_at < event.ends_at < now() + timedelta(days=70)
        address = event.url_path.replace("/start-en/", "/en/").replace("/start/", "/")
        page = Client().get(address).content.decode()
        linked = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
        assert linked and "Event" in {thing["@type"] for thing in json.loads(linked[1])}
        calendar = re.search(r'href="([^"]+\.ics)"', page)
        assert calendar and b"BEGIN:VEVENT" in Client().get(calendar[1]).content


@pytest.mark.usefixtures("_in_a_demo")
@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2027, 3, 20), date(2027, 9, 1)])
def test_no_event_is_on_a_holiday(day: date) -> None:
    write_invented_pages(day)
    begins = {event.starts_at.astimezone(SAXONY) for event in EventPage.objects.order_by("path")}
    assert [moment.weekday() for moment in sorted(begins)] == [5, 2, 4]
    assert all(date(2026, 11, 22) < moment.date() != date(2026, 12, 25) for moment in begins)
    assert not {moment.date() for moment in begins} & set(country_holidays("DE", subdiv="SN", years=(2026, 2027)))


@pytest.mark.usefixtures("_in_a_demo")
def test_editors_can_go_on_with_them() -> None:
    write_invented_pages(today())
    assert Page.find_problems() == ([], [], [], [], [])
    event = EventPage.objects.get(slug="tag-der-offenen-tuer")
    assert Translation.objects.filter(source__object_id=event.translation_key).count() == 1
    event.lead = "Geändert."
    event.save_revision().publish()
    beside = EventPage(title="Noch einer", slug="noch-einer", place="Riesa", starts_at=now(), locale=event.locale)
    event.get_parent().add_child(instance=beside)
    assert "Noch einer" in Client().get("/veranstaltungen/").content.decode()


def test_nothing_is_invented_outside_a_demo(settings: Any) -> None:
    settings.DEMO = False
    assert write_invented_pages(today()) == 0
    assert not EventPage.objects.exists()
