"""The checks and the list of the law stand in the visitors' frame. What people would lose: the way, in their language.

Who comes from the website must not notice a seam; who reads neither German nor English must be told so, not guess it.
"""

import gzip
import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client
from django.urls import reverse
from django.utils.translation import get_language_info, gettext, override

from lotse.foundation.papers.typesetting import NotTypeset
from lotse.foundation.templatetags import visitors as frame
from lotse.website.checks import flow
from lotse.website.checks.register import CHECKS
from lotse.website.checks.speech import way_to
from tests.people import Cast

pytestmark = pytest.mark.django_db
ANSWERED = "?activity=job&status=AE&ae_par=25.2&note_text=GESTATTET"
# What a page of each kind is asked with, and how it answers.
PAGES = [
    ("/pruefen/", 200),
    *[(f"/pruefen/{check.path}/", 200) for check in CHECKS],
    ("/pruefen/arbeiten/?activity=job", 200),
    ("/pruefen/fristen/?what=dismissal&received=31&received=2&received=2026", 422),
    (f"/pruefen/arbeiten/antwort/{ANSWERED}", 200),
    ("/recht/", 200),
    ("/recht/?q=AufenthG", 200),
]
EVERY_PAGE = pytest.mark.parametrize(("path", "status"), PAGES)
HEAVIEST = 80_000


def _page(path: str, *, status: int = 200, client: Client | None = None) -> str:
    response = (client or Client()).get(path)
    assert response.status_code == status, path
    assert not response.cookies, path
    assert "Cookie" not in response.headers.get("Vary", ""), path
    assert response.headers["Cache-Control"] == "no-store", path
    return str(response.content.decode())


def _part(page: str, begin: str, end: str) -> str:
    found = re.search(f"{begin}.*?{end}", page, re.S)
    assert found, begin
    return found[0]


def _header(page: str) -> str:
    """Without the addresses of the language menu and the mark of the page in the menu: they are each page's own."""
    header = _part(page, '<header class="public-header">', "</header>")
    return re.sub(r'<details class="public-languages">.*?</details>| aria-current="page"', "", header, flags=re.S)


@EVERY_PAGE
def test_every_page_has_the_frame_of_the_website(path: str, status: int) -> None:
    page, website = _page(path, status=status), Client().get("/kontakt/").content.decode()
    assert _header(page) == _header(website)
    footer = _part(page, '<footer class="public-footer">', "</footer>")
    assert footer == _part(website, '<footer class="public-footer">', "</footer>")
    assert '<a class="skip" href="#main">' in page and '<main id="main"' in page
    for of_staff in ("site-header", "site-footer", "csrfmiddlewaretoken", "data-account", "lotse/screens.css"):
        assert of_staff not in page, of_staff
    assert "· Arbeitsmarktmentoren Sachsen</title>" in page
    assert "check-offer" not in page
    assert page.count("<h1") == 1


@EVERY_PAGE
def test_a_first_visit_is_light(path: str, status: int) -> None:
    page = _page(path, status=status)
    sent = len(gzip.compress(page.encode()))
    for place in set(re.findall(r'(?:href|src)="(/static/[^"]+\.(?:css|js))"', page)):
        found = finders.find(place.removeprefix(settings.STATIC_URL))
        sent += len(gzip.compress(Path(str(found)).read_bytes()))
    assert 5_000 < sent <= HEAVIEST


def test_whoever_is_signed_in_is_not_looked_at_and_finds_the_way_back(cast: Cast, statements: list[str]) -> None:
    staff = cast.anna.client()
    for path, status in PAGES:
        before = len(statements)
        seen = _page(path, status=status, client=staff)
        assert not [sql for sql in statements[before:] if re.search("session|identity_", sql)], path
        assert seen == _page(path, status=status)
    assert f'href="{reverse("account_login")}"' in seen
    arriving = staff.get(reverse("account_login"))
    assert arriving.status_code == 302 and arriving.url == reverse("identity:arrive")


@pytest.mark.parametrize(
    "language", [code for code, _name in settings.LANGUAGES if code not in settings.STAFF_LANGUAGES]
)
def test_in_every_other_language_the_frame_speaks_it_and_says_what_the_check_speaks(language: str) -> None:
    with override(language):
        said = gettext("Diese Seite gibt es auf Deutsch und auf Englisch.")
        menu = gettext("Hauptmenü")
    info, inside = get_language_info(language), "de" if language == "de-simple" else "en"
    assert language == "de-simple" or said != "Diese Seite gibt es auf Deutsch und auf Englisch."
    for path, status in PAGES[0], PAGES[1], PAGES[-3], PAGES[-2]:
        page = _page(f"/{language}{path}", status=status)
        direction = "rtl" if info["bidi"] else "ltr"
        assert f'<html lang="{language}" dir="{direction}">' in page
        assert said in page and f'aria-label="{menu}"' in page
        assert ">Vor Ort<" not in page
        assert f'<div lang="{inside}" dir="ltr">' in page
        offer = _part(page, '<section class="told check-offer', "</section>")
        assert re.findall(r'hreflang="(\w+)" dir="ltr"( aria-current="true")?', offer) == [
            ("de", ' aria-current="true"' if inside == "de" else ""),
            ("en", ' aria-current="true"' if inside == "en" else ""),
        ]


def _links(page: str) -> list[str]:
    main = page[page.index("<main") : page.index("</main>")]
    return [unescape(href) for href in re.findall(r'(?:href|action)="([^"#]+)"', main)]


@pytest.mark.parametrize(("path", "status"), PAGES)
def test_nobody_is_led_out_of_her_language(path: str, status: int) -> None:
    """With the check in German, which somebody chose who reads Arabic: both stay on every way that goes on."""
    asked = f"/ar{path}{'&' if '?' in path else '?'}sprache=de"
    page = _page(asked, status=status)
    assert '<html lang="ar" dir="rtl">' in page and '<div lang="de" dir="ltr">' in page
    own = [href for href in _links(page) if href.startswith("/")]
    assert own and all(href.startswith("/ar/") for href in own), own
    going_on = [href for href in own if re.match(r"/ar/(pruefen|recht)/.*\?", href) and "liste.csv" not in href]
    assert all("sprache" in parse_qs(urlsplit(href).query) for href in going_on), going_on
    if "<form" in page:
        assert '<input type="hidden" name="sprache" value="de">' in page


def test_a_way_through_in_arabic_ends_in_arabic() -> None:
    client = Client()
    last = client.get(f"/ar/pruefen/arbeiten/{ANSWERED}&valid_to=2030-01-01&sprache=de")
    assert last.status_code == 302 and last.url.startswith("/ar/pruefen/arbeiten/antwort/?")
    page = _page(last.url)
    assert "Ja. Nach Ihren Angaben dürfen Sie das, ohne weitere Erlaubnis." in page
    assert client.get(last.url).headers["Content-Language"] == "ar, de"
    # Only the frame turns round: an arrow back points where the check's own text begins.
    assert '<html lang="ar" dir="rtl">' in page and '<div lang="de" dir="ltr">' in page


def test_the_language_menu_leads_to_this_page_with_all_that_was_told() -> None:
    menu = _part(_page(f"/en/pruefen/arbeiten/{ANSWERED}"), '<details class="public-languages">', "</details>")
    ways = {code: unescape(href) for href, code in re.findall(r'<a href="([^"]+)" lang="([\w-]+)"', menu)}
    assert list(ways) == [code for code, _name in settings.LANGUAGES]
    for code, href in ways.items():
        prefix = "" if code == settings.LANGUAGE_CODE else f"/{code}"
        assert href == f"{prefix}/pruefen/arbeiten/{ANSWERED}"
        assert f'<html lang="{code}"' in _page(href)


def test_english_readers_get_the_answer_in_english() -> None:
    """Every headline, question and word of advice: the answer itself once stood there in German."""
    for check in CHECKS:
        names = [kind.name for kind in check.schema]
        for name in names:
            kind = check.kind_of(name)
            with override("en"):
                assert gettext(kind.question) != kind.question, (check.name, name)
    headlines = set()
    for path in ("arbeiten", "einstellen"):
        page = _page(f"/en/pruefen/{path}/antwort/{ANSWERED}&valid_to=2030-01-01")
        headlines.add(_part(page, '<h1 class="check-question">', "</h1>"))
        assert "Zum Betrieb" not in page and "Das gilt für die Person" not in page
    assert all("Yes" in headline for headline in headlines)


def test_a_day_is_called_a_day() -> None:
    """Pages for editors bring a catalogue of their own, in which a "Tag" is a keyword."""
    page = _page("/pruefen/fristen/?what=dismissal")
    assert '<label for="day">Tag</label>' in page
    assert '<label for="day">Day</label>' in _page("/en/pruefen/fristen/?what=dismissal")


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_drawn_paper_is_described_in_the_language_of_the_page(language: str) -> None:
    """What is printed on it is German; what it shows is said to who does not see it, and in no foreign voice."""
    with override(language):
        page = _page(f"{reverse('website:checks')}arbeiten/?activity=job")
    drawn = re.findall(r'<svg[^>]*aria-labelledby="paper-[^>]*>', page)
    assert drawn
    assert not [each for each in drawn if " lang=" in each]


def test_a_paper_that_cannot_be_made_leads_back_to_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_more: object) -> bytes:
        raise NotTypeset

    monkeypatch.setattr(flow, "answer_pdf", refuse)
    page = _page(f"/ar/pruefen/arbeiten/antwort.pdf{ANSWERED}", status=503)
    assert _links(page)[-1] == f"/ar/pruefen/arbeiten/antwort/{ANSWERED}"
    assert "public-header" in page and "could not be made" in page


def test_an_address_may_still_choose_between_german_and_english() -> None:
    page = _page("/pruefen/lohn/?sprache=en&kind=employee")
    assert '<html lang="en"' in page and "check-offer" not in page
    assert '<form method="get" action="/en/pruefen/lohn/"' in page
    assert 'name="sprache"' not in page
    assert '<html lang="de"' in _page("/en/recht/?sprache=de")
    assert '<html lang="de"' in _page("/pruefen/lohn/?sprache=xx")


def test_addresses_do_not_depend_on_what_is_spoken(rf) -> None:  # type: ignore[no-untyped-def]
    request = rf.get("/fa/pruefen/")
    request.LANGUAGE_CODE = "fa"
    with override("de"):
        assert way_to("website:checks", request) == "/fa/pruefen/"


def test_what_was_told_stands_in_no_part_of_the_frame_that_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[tuple[object, ...]] = []
    for name in ("_header", "_alternates"):
        monkeypatch.setattr(frame, name, lambda *given: kept.append(given) or "")
    assert ANSWERED.strip("?").partition("&")[0] in _page(f"/pruefen/arbeiten/{ANSWERED}") and kept == []
    assert Client().get("/kontakt/").status_code == 200 and len(kept) == 2
