"""What a user would lose: the page she came for, in her language, without being counted or followed."""

import json
import re
from datetime import datetime, timedelta
from uuid import uuid4
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.core import mail
from django.test import Client
from django.urls import resolve, reverse
from wagtail.models import Page, PageViewRestriction

from lotse.foundation import visitors
from lotse.foundation.clock import SAXONY, now
from lotse.foundation.outbox import send_due
from lotse.website.contents.plan import PLAN
from lotse.website.contents.writing import languages
from lotse.website.models import BarrierNote, EventPage
from lotse.website.visitors.feeds import hreflang
from lotse.website.visitors.tree import tree
from tests.people import Cast
from tests.website.losing import lose

pytestmark = pytest.mark.django_db
LINKED = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)


def _all_addresses() -> list[str]:
    return [leaf.href for leaf in tree().by_id.values()]


def test_the_first_pages_are_there_in_every_language() -> None:
    held = tree().by_way
    assert set(held) == {code for code, _name in settings.LANGUAGES}
    assert {code: len(ways) for code, ways in held.items()} == dict.fromkeys(held, len(PLAN))
    assert all("" in ways for ways in held.values())


def test_no_first_page_has_the_address_of_a_screen() -> None:
    for planned in PLAN:
        if planned.above == "start":
            assert resolve(f"/{planned.slug}/").view_name == "wagtail_serve", planned.slug


def test_no_translation_speaks_of_a_text_that_is_gone() -> None:
    from wagtail_localize.models import StringSegment

    german = set(StringSegment.objects.order_by("pk").values_list("string__data", flat=True))
    german |= {text.replace("&amp;", "&") for text in german}
    for code, texts in languages():
        stray = {text for text in texts if text not in german and not text.startswith("/")}
        assert stray == set(), code


def test_pages_are_the_same_for_everybody_and_leave_no_cookie(cast: Cast) -> None:
    editor = cast.edgar.client()
    for address in _all_addresses():
        plain, signed_in = Client().get(address), editor.get(address)
        assert plain.status_code == 200, address
        assert plain.content == signed_in.content, address
        assert not plain.cookies and "Cookie" not in plain.headers.get("Vary", ""), address
        assert plain.headers["Cache-Control"] == "public, no-cache"
        assert Client().get(address, headers={"If-None-Match": plain.headers["ETag"]}).status_code == 304


def test_a_missing_translation_is_said_in_the_frame_of_the_language_and_never_replaced_by_german() -> None:
    lose("programm", "pl")
    page = Client().get("/pl/programm/")
    text = page.content.decode()
    assert page.status_code == 200 and 'lang="pl"' in text
    assert '<meta name="robots" content="noindex">' in text and 'rel="alternate"' not in text
    assert "polski" in text and 'href="/en/programme/"' in text and 'href="/programm/"' in text
    assert "Förderphase" not in text
    assert Client().get("/en/programm/").headers["Location"] == "/en/programme/"
    assert Client().get("/pl/gibt-es-nicht/").status_code == 404


def test_alternates_name_real_translations_alone() -> None:
    lose("programm", "pl")
    text = Client().get("/programm/").content.decode()
    named = re.findall(r'rel="alternate" hreflang="([\w-]+)"', text)
    assert named == [hreflang(code) for code, _name in settings.LANGUAGES if code != "pl"]


@pytest.mark.parametrize("closed", ["de", "en"])
def test_a_private_page_is_private_in_every_language_and_everywhere(closed: str) -> None:
    german = Page.objects.get(slug="programm", locale__language_code="de")
    there = [leaf.href for leaf in tree().translations(german.translation_key).values()]
    assert len(there) == len(settings.LANGUAGES) and all(Client().get(address).status_code == 200 for address in there)
    restricted = Page.objects.get(translation_key=german.translation_key, locale__language_code=closed)
    PageViewRestriction.objects.create(page=restricted, restriction_type="login")
    elsewhere = "".join(Client().get(page).content.decode() for page in ("/", "/en/", "/sitemap.xml", "/mithelfen/"))
    assert "<loc>" in elsewhere and "<h1" in elsewhere
    for address in there:
        assert Client().get(address).status_code == 404
        assert f'{address}"' not in elsewhere and f"{address}<" not in elsewhere
    assert "Das Programm" not in [found.title for found in visitors.findable("de")]
    assert not {href for page in visitors.public_pages() for href in page.addresses.values()} & set(there)


def test_what_lies_below_a_private_page_is_private_in_every_language() -> None:
    index = Page.objects.get(slug="aktuelles", locale__language_code="de")
    PageViewRestriction.objects.create(page=index, restriction_type="login")
    assert Client().get("/aktuelles/seite-in-vielen-sprachen/").status_code == 404
    assert Client().get("/en/news/pages-in-many-languages/").status_code == 404
    assert b"<item>" not in Client().get("/en/aktuelles/neu.rss").content


def test_machines_are_told_what_a_page_is() -> None:
    kinds = {
        "/": "GovernmentOrganization",
        "/fragen/": "FAQPage",
        "/aktuelles/seite-in-vielen-sprachen/": "NewsArticle",
    }
    for address, kind in kinds.items():
        found = LINKED.search(Client().get(address).content.decode())
        assert found
        told = json.loads(found[1])
        assert kind in [thing["@type"] for thing in (told if isinstance(told, list) else [told])]


def test_the_map_of_the_site_names_every_page_with_its_translations() -> None:
    root = ElementTree.fromstring(Client().get("/sitemap.xml").content)
    places = {place.text for place in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}
    assert {f"{settings.ADDRESS}{address}" for address in _all_addresses()} <= places
    assert "sitemap.xml" in Client().get("/robots.txt").content.decode()


def test_news_can_be_subscribed_and_events_go_into_the_calendar() -> None:
    assert b"<title>Diese Seiten sprechen jetzt viele Sprachen</title>" in Client().get("/aktuelles/neu.rss").content
    index = Page.objects.get(slug="veranstaltungen", locale__language_code="de")
    soon = now() + timedelta(days=1)
    event = EventPage(title="Offenes Haus", slug="offenes-haus", place="Riesa", starts_at=soon, locale=index.locale)
    index.add_child(instance=event)
    page = Client().get("/veranstaltungen/offenes-haus/").content.decode()
    assert f"/veranstaltungen/{event.translation_key}.ics" in page and '"@type": "Event"' in page
    assert b"SUMMARY:Offenes Haus" in Client().get(f"/veranstaltungen/{event.translation_key}.ics").content
    assert Client().get(f"/veranstaltungen/{uuid4()}.ics").status_code == 404
    assert "Offenes Haus" in Client().get("/veranstaltungen/").content.decode()


def test_an_event_names_its_day_once_unless_it_ends_on_another() -> None:
    index = Page.objects.get(slug="veranstaltungen", locale__language_code="de")
    begins = datetime(2027, 5, 4, 17, tzinfo=SAXONY)
    for slug, hours, days in (("abend", 2, 1), ("nacht", 8, 2)):
        event = EventPage(title="Lesung", slug=slug, place="Riesa", starts_at=begins, locale=index.locale)
        event.ends_at = begins + timedelta(hours=hours)
        index.add_child(instance=event)
        text = Client().get(f"/veranstaltungen/{slug}/").content.decode()
        assert len(re.findall(r"[45]\. Mai 2027", text)) == days, slug


def _moment() -> str:
    page = Client().get(reverse("website:barrier")).content.decode()
    found = re.search(r'name="moment" value="([^"]+)"', page)
    assert found
    return found[1]


def test_a_barrier_is_reported_without_a_cookie_and_the_editors_hear_of_it(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    said = {"text": "Der Knopf ist zu klein.", "where": "/fragen/", "address": "a@example.org", "moment": _moment()}
    answer = client.post(reverse("website:barrier"), said)
    assert answer.status_code == 302 and not answer.cookies
    note = BarrierNote.objects.get()
    assert note.text == "Der Knopf ist zu klein." and note.language == "de"
    send_due()
    assert [message.to for message in mail.outbox] == [[cast.edgar.account.email]]
    assert "Knopf" not in mail.outbox[0].body and "a@example.org" not in mail.outbox[0].body
    desk = cast.edgar.client()
    assert "Der Knopf ist zu klein." in desk.get(reverse("website_desk:barriers")).content.decode()
    desk.post(reverse("website_desk:barrier_answered", args=[note.public_id]))
    note.refresh_from_db()
    assert note.answered_by == cast.edgar.account


def test_machines_and_old_forms_leave_nothing_behind() -> None:
    address, said = reverse("website:barrier"), {"text": "Kaufen Sie hier", "moment": _moment()}
    assert Client().post(address, {**said, "homepage": "http://example.org"}).status_code == 302
    assert Client().post(address, {**said, "moment": "erfunden"}).status_code == 422
    assert not BarrierNote.objects.exists()
    answers = [Client().post(address, {**said, "homepage": "x"}).status_code for _n in range(5)]
    assert answers[-1] == 429
