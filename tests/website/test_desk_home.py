"""What a user would lose: the way from the desk to her other work, and what she would have forgotten there."""

import json
import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.urls import reverse
from wagtail.models import Locale, Page

from lotse.exhibition.actions.handover import hand_over
from lotse.exhibition.actions.voices import Left, leave_voice
from lotse.exhibition.actions.withdrawal import take_back
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.domain.voices import Kind, Way
from lotse.exhibition.reading import PROGRAM
from lotse.foundation.clock import now, today
from lotse.foundation.menu import menu_of
from lotse.foundation.roles import Role
from lotse.website.barriers import answer_barrier, report_barrier
from lotse.website.contents.pieces import stream, text
from lotse.website.models import ContentPage
from tests.exhibition.story_world import make_story
from tests.exhibition.tour_world import ask, from_now, make_set, signed, walk
from tests.people import Cast, Person
from tests.website.losing import lose

pytestmark = pytest.mark.django_db
NOTHING = "Gerade wartet nichts auf Sie."
LIBRARY = ("explorer", "images", "documents", "reports")


def _home(who: Person, language: str = "de") -> str:
    answer = who.client().get(reverse("wagtailadmin_home"), headers={"Accept-Language": language})
    assert answer.status_code == 200
    return str(answer.content.decode())


def _side(page: str) -> list[dict[str, Any]]:
    """The menu that the library's script draws; what opens holds its `entries`."""
    found = re.search(r'id="wagtail-sidebar-props" type="application/json">(.*?)</script>', page, re.DOTALL)
    assert found
    drawn = next(part for part in json.loads(found[1])["modules"] if part["_type"].endswith("MainMenuModule"))
    return [_entry(each["_args"]) for each in drawn["_args"][0]]


def _entry(drawn: list[Any]) -> dict[str, Any]:
    below = drawn[1] if len(drawn) > 1 and isinstance(drawn[1], list) else []
    return {**drawn[0], "entries": [_entry(each["_args"]) for each in below]}


def _waits(page: str) -> list[tuple[str, str]]:
    """Lines of the panel, as (words, address)."""
    found = re.search(r'id="waiting-section".*?</section>', page, re.DOTALL)
    assert found
    return [(words, href) for href, words in re.findall(r'<a href="([^"]+)">([^<]+)</a>', found[0])]


def _german(slug: str) -> Any:
    return Page.objects.get(slug=slug, locale__language_code="de").specific


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("name", ["edgar", "tara"])
def test_the_desk_has_the_entries_of_the_own_menu_in_the_same_words(cast: Cast, name: str, language: str) -> None:
    who: Person = getattr(cast, name)
    shown = [entry for entry in _side(_home(who, language)) if entry["name"] not in LIBRARY]
    # The request spoke the language; so do the words from here on.
    own = [link for link in menu_of(who.actor, "/").links if link.href != reverse("wagtailadmin_home")]
    assert own and [(entry["label"], entry["url"]) for entry in shown] == [(str(one.label), one.href) for one in own]
    assert all(entry["icon_name"] for entry in shown)


def test_a_group_of_the_own_menu_opens_on_the_desk_too(cast: Cast) -> None:
    cast.edgar.account.memberships.create(role=Role.LEAD, project=cast.elbe, valid_from=today() - timedelta(days=2))
    (group,) = menu_of(cast.edgar.actor, "/").groups
    (shown,) = [entry for entry in _side(_home(cast.edgar)) if entry["label"] == str(group.label)]
    assert [entry["url"] for entry in shown["entries"]] == [link.href for link in group.links]


def test_nothing_waits_and_the_editor_is_told_so(cast: Cast) -> None:
    for who in (cast.edgar, cast.tara):
        page = _home(who)
        assert NOTHING in page and _waits(page) == []
    assert "Nothing is waiting for you right now." in _home(cast.edgar, "en")


def _let_much_wait() -> None:
    """One or two of everything."""
    report_barrier(text="Zu klein.", where="", address="", language="de")
    for slug in ("programm", "mithelfen"):
        page = _german(slug)
        page.review_on = today()
        page.save()
    stored = text("Ein Satz.")
    stored["value"] = '<p><a linktype="page" id="999999">hier</a></p>'
    above = Page.objects.get(depth=2, locale__language_code="de")
    above.add_child(instance=ContentPage(title="Neu", slug="neu", locale=above.locale, body=stream(stored), live=True))
    lose("programm", "pl")
    lose("programm", "ti")
    ask(make_set(), from_now(30))
    left = Left(kind=Kind.ANSWER, way=Way.PHONE, language="de", client_key=uuid4(), text="Ein Wort an die Wand.")
    leave_voice(PROGRAM, left=left)


def test_an_editor_sees_what_waits_and_where_she_does_it(cast: Cast) -> None:
    _let_much_wait()
    page = _home(cast.edgar)
    care, translations = reverse("website_desk:care"), reverse("website_desk:translations")
    # The new page is in German alone, the other one lacks two of fourteen.
    assert _waits(page) == [
        ("1 gemeldete Barriere ist noch nicht beantwortet", reverse("website_desk:barriers")),
        ("1 Anfrage zur Ausleihe wartet auf Antwort", reverse("exhibition_desk:loans")),
        ("1 Stimme ist noch nicht gesichtet", reverse("exhibition_desk:voices")),
        ("2 Seiten sind wieder zu lesen", f"{care}#overdue"),
        ("1 Link führt ins Leere", f"{care}#broken"),
        ("16 Übersetzungen fehlen noch", f"{translations}?stand=missing"),
    ]
    assert NOTHING not in page
    client = cast.edgar.client()
    for _words, href in _waits(page):
        address, _sign, place = href.partition("#")
        answer = client.get(address)
        assert answer.status_code == 200 and (not place or f'id="{place}"' in answer.content.decode()), href
    assert "2 pages are due to be read again" in [words for words, _href in _waits(_home(cast.edgar, "en"))]


def test_what_changed_in_german_waits_for_translators_and_what_they_finished_for_editors(cast: Cast) -> None:
    german = _german("programm")
    german.lead = "Fünfzehn Projekte, ein Ziel."
    german.save_revision().publish()
    address = reverse("website_desk:translations")
    behind = "2 Übersetzungen sind veraltet", f"{address}?stand=behind"
    assert _waits(_home(cast.tara)) == [behind]
    german = _german("mithelfen")
    german.get_translation(Locale.objects.get(language_code="ti")).unpublish()
    assert _waits(_home(cast.tara)) == [behind]
    assert _waits(_home(cast.edgar)) == [
        ("14 Übersetzungen sind veraltet", f"{address}?stand=behind"),
        ("1 Übersetzung ist noch nicht veröffentlicht", f"{address}?stand=unpublished"),
    ]


def test_what_must_be_taken_down_stands_first(cast: Cast) -> None:
    world, lent = make_story(), make_set()
    lent.panels.filter(number=2).update(story_key=world.story.key)
    loan = signed(cast.edgar.actor, lent, from_now(30))
    hand_over(cast.edgar.actor, loan=loan, walk=walk(loan))
    take_back(BY_LINK, person=world.person)
    words, href = _waits(_home(cast.edgar))[0]
    assert words.endswith("Aufgaben nach Rücknahmen sind offen") and href == reverse("exhibition_desk:withdrawals")
    assert _waits(_home(cast.tara)) == []
    with time_machine.travel(now() + timedelta(days=90)):
        assert ("1 Ausleihe sollte zurück sein", reverse("exhibition_desk:loans")) in _waits(_home(cast.edgar))


def test_a_translator_sees_her_languages_and_no_line_of_editors(cast: Cast) -> None:
    _let_much_wait()
    translations = reverse("website_desk:translations")
    # Tigrinya of one page, Tigrinya and Ukrainian of the new one; the Polish one is not hers.
    assert _waits(_home(cast.tara)) == [("3 Übersetzungen fehlen noch", f"{translations}?stand=missing")]


def test_what_is_done_is_no_longer_there(cast: Cast) -> None:
    note = report_barrier(text="Zu klein.", where="", address="", language="de")
    assert len(_waits(_home(cast.edgar))) == 1
    answer_barrier(cast.edgar.actor, note=note)
    assert NOTHING in _home(cast.edgar)


def test_the_home_asks_the_same_for_little_and_for_much(cast: Cast, statements: list[str]) -> None:
    client, home, asked = cast.edgar.client(), reverse("wagtailadmin_home"), []
    for prepare in (lambda: None, _let_much_wait):
        prepare()
        client.get(home)
        statements.clear()
        client.get(home)
        asked.append(len(statements))
    assert asked[0] == asked[1] <= 60


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_list_of_all_languages_is_closed_by_its_address_and_in_no_menu(cast: Cast, language: str) -> None:
    names = ("wagtail_localize:translations_report", "wagtail_localize:translations_report_results")
    for who in (cast.edgar, cast.tara):
        (reports,) = [entry for entry in _side(_home(who, language)) if entry["name"] == "reports"]
        assert reports["entries"] and reverse(names[0]) not in [entry["url"] for entry in reports["entries"]]
        for name in names:
            answer = who.client().get(reverse(name), headers={"Accept-Language": language})
            assert answer.status_code == 403, name


def test_the_desk_is_called_lotse_and_wears_its_colours(cast: Cast) -> None:
    client = cast.edgar.client()
    for address in (reverse("wagtailadmin_home"), reverse("wagtailadmin_pages:edit", args=[_german("programm").pk])):
        page = client.get(address).content.decode()
        title = re.search(r"<title>(.*?)</title>", page, re.DOTALL)
        assert title and title[1].strip().endswith("- Lotse") and "Wagtail" not in title[1]
        assert "website/desk" in page and "wagtailadmin/images/favicon" not in page
        mark = re.search(r"<template data-wagtail-sidebar-branding-logo>(.*?)</template>", page, re.DOTALL)
        assert mark and "<svg" in mark[1] and "Lotse" in mark[1]
    assert "Redaktion - Lotse" in _home(cast.edgar)
    assert "guide.wagtail.org" not in _home(cast.edgar)


def test_who_signs_out_at_the_desk_is_signed_out(cast: Cast) -> None:
    client = cast.edgar.client()
    answer = client.post(reverse("wagtailadmin_logout"))
    # The form goes on with all that it holds: its secret is asked for there.
    assert (answer.status_code, answer.headers["Location"]) == (307, reverse("account_logout"))
    client.post(answer.headers["Location"])
    assert client.get(reverse("wagtailadmin_home")).headers["Location"].startswith(reverse("account_login"))
