"""What a user would lose: the certainty that what was taken down is gone, in every language, and nothing else is."""

from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page, PageLogEntry, PageViewRestriction

from lotse.foundation.search.index import bring_up_to_date
from lotse.website.models import ContentPage
from tests.people import Cast

pytestmark = pytest.mark.django_db
OTHERS = len(settings.LANGUAGES) - 1
NEWS = "seite-in-vielen-sprachen"


def _page(slug: str, language: str = "de") -> Any:
    return Page.objects.get(slug=slug, locale__language_code=language).specific


def _public(page: Page) -> set[str]:
    """In which languages the page is public."""
    held = Page.objects.filter(translation_key=page.translation_key, live=True)
    return set(held.values_list("locale__language_code", flat=True))


def _address(page: Page) -> str:
    return reverse("wagtailadmin_pages:unpublish", args=[page.pk])


def _of_several(*pages: Page) -> str:
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    return f"{address}?{'&'.join(f'id={page.pk}' for page in pages)}"


def _history(page: Page) -> list[Any]:
    entries = PageLogEntry.objects.filter(action="wagtail.unpublish", page__translation_key=page.translation_key)
    return list(entries.order_by("page_id").values_list("page_id", "user__email"))


def _text(address: str) -> str:
    return Client().get(address).content.decode()


def test_a_german_page_goes_in_every_language_and_the_editor_is_told_before(cast: Cast) -> None:
    page, editor = _page("programm"), cast.edgar.client()
    assert "/en/programme/" in _text("/sitemap.xml") and "/en/programme/" in _text("/en/search/?q=programme")
    asked = editor.get(_address(page)).content.decode()
    assert f"aller {OTHERS} Übersetzungen" in asked and "bleiben die Übersetzungen aus dem Netz" in asked
    assert reverse("website_desk:translations") in asked
    assert len(_public(page)) == OTHERS + 1
    assert editor.post(_address(page)).status_code == 302
    assert _public(page) == set()
    bring_up_to_date()
    for address in ("/programm/", "/en/programme/", "/pl/programm/"):
        assert Client().get(address).status_code == 404, address
    for address in ("/sitemap.xml", "/en/", "/en/search/?q=programme"):
        assert 'programme/"' not in _text(address) and "/en/programme/<" not in _text(address), address
    told = _history(page)
    assert len(told) == OTHERS + 1 and {email for _page_id, email in told} == {cast.edgar.account.email}


def test_a_translation_goes_alone(cast: Cast) -> None:
    page, english, editor = _page("programm"), _page("programme", "en"), cast.edgar.client()
    asked = editor.get(_address(english)).content.decode()
    assert "Nur diese Übersetzung geht aus dem Netz." in asked and "Übersetzungen aus dem Netz" not in asked
    everywhere = _public(page)
    editor.post(_address(english))
    assert _public(page) == everywhere - {"en"}
    editor.post(_of_several(_page("programme", "en"), _page("news", "en")))
    assert _public(page) == everywhere - {"en"} and _public(_page("aktuelles")) == everywhere - {"en"}


def test_pages_below_stay_or_go_as_the_editor_says(cast: Cast) -> None:
    index, news, editor = _page("aktuelles"), _page(NEWS), cast.edgar.client()
    everywhere = _public(news)
    editor.post(_address(index))
    assert _public(index) == set() and _public(news) == everywhere
    index.save_revision().publish()
    assert _public(index) == {"de"}
    editor.post(_address(index), {"include_descendants": "on"})
    assert _public(index) == _public(news) == set()


def test_translations_of_pages_below_go_wherever_they_lie(cast: Cast) -> None:
    news = _page(NEWS)
    news.move(_page("programm"), pos="last-child")
    assert news.get_translation(Locale.objects.get(language_code="en")).get_parent().slug == "news"
    cast.edgar.client().post(_address(_page("programm")), {"include_descendants": "on"})
    assert _public(news) == set() and _public(_page("aktuelles")) != set()
    assert len(_history(news)) == OTHERS + 1


@pytest.mark.parametrize("below", [False, True])
def test_several_at_once_go_in_every_language_too(cast: Cast, below: bool) -> None:
    pages, news, editor = [_page("programm"), _page("aktuelles")], _page(NEWS), cast.edgar.client()
    everywhere, other = _public(news), _public(_page("mithelfen"))
    asked = editor.get(_of_several(*pages)).content.decode()
    assert "Mit jeder deutschen Seite gehen auch ihre Übersetzungen aus dem Netz." in asked
    editor.post(_of_several(*pages), {"include_descendants": "on"} if below else {})
    assert [_public(page) for page in pages] == [set(), set()]
    assert _public(news) == (set() if below else everywhere) and _public(_page("mithelfen")) == other


def test_a_german_page_is_deleted_in_every_language_and_a_translation_alone(cast: Cast) -> None:
    page, editor = _page("programm"), cast.edgar.client()
    everywhere, english = _public(page), _page("programme", "en")
    editor.post(reverse("wagtailadmin_pages:delete", args=[english.pk]))
    assert _public(page) == everywhere - {"en"}
    asked = editor.get(reverse("wagtailadmin_pages:delete", args=[page.pk])).content.decode()
    assert f"{OTHERS - 1} Übersetzungen" in asked
    assert editor.post(reverse("wagtailadmin_pages:delete", args=[page.pk])).status_code == 302
    assert not Page.objects.filter(translation_key=page.translation_key).exists()
    assert Client().get("/programm/").status_code == Client().get("/pl/programm/").status_code == 404


def test_a_translation_that_lies_elsewhere_is_no_longer_public_when_its_page_is_deleted(cast: Cast) -> None:
    news = _page(NEWS)
    news.move(_page("programm"), pos="last-child")
    cast.edgar.client().post(reverse("wagtailadmin_pages:delete", args=[_page(NEWS).pk]))
    assert not Page.objects.filter(pk=news.pk).exists() and _public(news) == set()


def test_of_several_that_are_deleted_no_translation_stays_public(cast: Cast) -> None:
    """Pages with others below them are not deleted by editors: the library has a right of its own for it."""
    pages, kept, editor = [_page("programm"), _page(NEWS)], _page("aktuelles"), cast.edgar.client()
    other = _public(kept)
    address = _of_several(*pages, kept).replace("/unpublish/", "/delete/")
    asked = editor.get(address).content.decode()
    assert "Mit jeder deutschen Seite gehen auch ihre Übersetzungen aus dem Netz." in asked
    editor.post(address)
    assert list(Page.objects.filter(pk__in=[page.pk for page in (*pages, kept)])) == [kept.page_ptr]
    assert [_public(page) for page in pages] == [set()] * 2 and _public(kept) == other


def test_translators_take_nothing_down(cast: Cast) -> None:
    page = _page("programm")
    everywhere = _public(page)
    cast.edgar.client().get(reverse("wagtailadmin_home"))
    draft = page.get_parent().add_child(instance=ContentPage(title="Entwurf", slug="entwurf", live=False))
    foreign = draft.copy_for_translation(Locale.objects.get(language_code="ti"))
    foreign.save_revision().publish()
    translator = cast.tara.client()
    for each in (page, page.get_translation(Locale.objects.get(language_code="ti"))):
        translator.post(_address(each), {"include_descendants": "on"})
        translator.post(_of_several(each), {"include_descendants": "on"})
    assert _public(page) == everywhere and _public(draft) == {"ti"}


def test_a_private_page_that_was_taken_down_stays_away_when_it_is_private_no_more(cast: Cast) -> None:
    page = _page("programm")
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    cast.edgar.client().post(_address(page))
    restriction.delete()
    assert _public(page) == set() and Client().get("/en/programme/").status_code == 404


def test_aliases_follow_their_page_and_take_nothing_along(cast: Cast) -> None:
    page, editor = _page("programm"), cast.edgar.client()
    everywhere = _public(page)
    english = _page("programme", "en")
    aliases = [page.create_alias(update_slug="doppelt"), english.create_alias(update_slug="double")]
    editor.post(_address(aliases[0]))
    assert _public(page) == everywhere and _public(aliases[1]) == {"en"}
    aliases[0].refresh_from_db()
    page.save_revision().publish()
    editor.post(_address(page))
    assert _public(page) == _public(aliases[0]) == _public(aliases[1]) == set()
    assert len(_history(page)) == OTHERS + 1


def test_moving_a_german_page_moves_no_translation(cast: Cast) -> None:
    page, target = _page("aktuelles"), _page("programm")
    address = reverse("wagtailadmin_pages:move_confirm", args=[page.pk, target.pk])
    cast.edgar.client().post(address)
    assert _page("aktuelles").get_parent().pk == target.pk and _page("news", "en").depth == 3
    assert Client().get("/en/news/").status_code == 200
