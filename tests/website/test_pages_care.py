"""What a user would lose: words she understands, links that lead somewhere, and a server that cannot be sent spying."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from wagtail.models import Page

from lotse.foundation.clock import today
from lotse.website import links
from lotse.website.contents.pieces import stream, text
from lotse.website.domain.readability import measure, syllables
from lotse.website.links import (
    Forbidden,
    addresses_outside,
    broken_links,
    check_address,
    note_addresses,
    public_address,
)
from lotse.website.models import ContentPage, ExternalLink
from lotse.website.reviews import pages_to_review
from lotse.website.texts import words_of
from tests.people import Cast


def test_lix_by_hand() -> None:
    """Ten words in two sentences, two of them with more than six letters: 10 / 2 + 100 * 2 / 10."""
    measured = measure("Das Haus ist klein. Die Mentorin begleitet uns zum Amt.")
    assert (measured.words, measured.sentences, measured.longest_sentence) == (10, 2, 6)
    assert measured.lix == pytest.approx(25.0)


def test_the_first_wiener_sachtextformel_by_hand() -> None:
    """Same text: MS 20 (Men-to-rin, be-glei-tet), SL 5, IW 20, ES 60 (Das Haus ist klein uns zum Amt: 7 and Die: 8)."""
    measured = measure("Das Haus ist klein. Die Mentorin begleitet uns zum Amt.")
    assert measured.wstf == pytest.approx(0.1935 * 20 + 0.1672 * 5 + 0.1297 * 20 - 0.0327 * 80 - 0.875)


@pytest.mark.parametrize(
    ("word", "number"),
    [("Haus", 1), ("Mentorin", 3), ("Häuser", 2), ("Ausländerbehörde", 6), ("die", 1), ("Boot", 1), ("hm", 1)],
)
def test_syllables(word: str, number: int) -> None:
    assert syllables(word) == number


def test_nothing_is_measured_without_words_and_hard_texts_are_told_from_plain_ones() -> None:
    assert measure("…").words == 0
    assert measure("Wir gehen mit. Das kostet nichts. Kommen Sie zu uns.").is_plain
    law = (
        "Die Inanspruchnahme aufenthaltsrechtlicher Beschäftigungserlaubnisse erfordert vorherige Zustimmungsverfahren."
    )
    assert not measure(law).is_plain


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "10.0.0.1", "192.168.1.1", "169.254.169.254", "::1", "0.0.0.0", "100.64.0.1"]
)
def test_private_addresses_are_never_asked(host: str) -> None:
    with pytest.raises(Forbidden):
        public_address(host, 80)


@pytest.mark.parametrize(
    "address",
    ["ftp://example.org/", "http://user:secret@example.org/", "http://example.org:5432/", "file:///etc/passwd"],
)
def test_what_is_no_web_address_is_never_asked(address: str) -> None:
    with pytest.raises(Forbidden):
        links.asked(address)


def test_a_redirect_into_the_house_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def answer(address: str) -> tuple[int, str]:
        told.append(address)
        if address == "https://example.org/":
            return 302, "http://127.0.0.1/geheim"
        raise Forbidden(address)

    monkeypatch.setattr(links, "_asked_once", answer)
    with pytest.raises(Forbidden):
        links.asked("https://example.org/")
    assert told == ["https://example.org/", "http://127.0.0.1/geheim"]


def _page(body: str, **values: Any) -> ContentPage:
    parent = Page.objects.get(depth=2, locale__language_code="de")
    page = ContentPage(title="Neu", slug="neu", locale=parent.locale, body=body, **values)
    parent.add_child(instance=page)
    return page


@pytest.mark.django_db
def test_editors_hear_of_dead_links_after_three_nights(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = text("Ein Satz.")
    stored["value"] = '<p><a href="https://example.org/weg">dort</a> <a linktype="page" id="999999">hier</a></p>'
    page = _page(stream(stored))
    assert addresses_outside() == {"https://example.org/weg"}
    assert [link.target for link in broken_links()] == ["999999"]
    monkeypatch.setattr(links, "asked", lambda _address: 404)
    for _night in range(3):
        note_addresses()
        check_address(ExternalLink.objects.get())
    assert {(link.page_id, link.answer) for link in broken_links()} == {(page.pk, "page"), (page.pk, "404")}
    assert "example.org/weg" in cast.edgar.client().get(reverse("website_desk:care")).content.decode()
    monkeypatch.setattr(links, "asked", lambda _address: 200)
    check_address(ExternalLink.objects.get())
    assert [link.answer for link in broken_links()] == ["page"]


@pytest.mark.django_db
def test_pages_whose_day_has_come_are_listed_with_who_answers_for_them(cast: Cast) -> None:
    _page(stream(), review_on=today() - timedelta(days=3), owner=cast.edgar.account)
    (due,) = pages_to_review(today())
    assert (due.title, due.who) == ("Neu", "Edgar Beispiel")
    assert "Neu" in cast.edgar.client().get(reverse("website_desk:care")).content.decode()


@pytest.mark.django_db
def test_the_hint_stands_beside_the_editor_and_measures_the_words_of_the_page(cast: Cast) -> None:
    page = _page(stream(text("Wir gehen mit.", "Das kostet nichts.")), lead="Kurz gesagt.")
    assert words_of(page) == "Kurz gesagt.\nWir gehen mit.\nDas kostet nichts."
    shown = cast.edgar.client().get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert "Gut zu lesen." in shown and "LIX" in shown
