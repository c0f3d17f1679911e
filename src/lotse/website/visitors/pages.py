"""The addresses of pages: the page itself, or the open word that it is not there in this language yet."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, get_language_info
from wagtail.models import Page

from lotse.foundation.publishing import kept_with, while_unchanged
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.website.visitors.former import pages_formerly_at
from lotse.website.visitors.showing import alternates, told
from lotse.website.visitors.tree import Leaf, Tree, address_of, tree


@screen(Door.VISITOR)
def start(request: ScreenRequest) -> HttpResponse:
    """The first page in the language of the address."""
    return _answer(request, "")


@kept_with("seite")
@screen(Door.VISITOR)
def page(request: ScreenRequest, way: str) -> HttpResponse:
    """Any page of the editors."""
    return _answer(request, way)


def _answer(request: HttpRequest, way: str) -> HttpResponse:
    language, trees = get_language() or settings.LANGUAGE_CODE, tree()
    leaf = trees.at(language, way)
    if leaf is not None:
        return render(request, *_read(leaf.id))
    former = pages_formerly_at(way, trees)
    if language in former:
        return _moved(request, former[language].href)
    elsewhere = trees.anywhere(way)
    if elsewhere is None or (settings.LANGUAGE_CODE in former and elsewhere.language != settings.LANGUAGE_CODE):
        return _moved_elsewhere(request, former, trees=trees, language=language)
    translated = trees.translations(elsewhere.key).get(language)
    return redirect(translated.href) if translated else _not_yet(request, elsewhere, trees=trees, language=language)


def _moved_elsewhere(request: HttpRequest, former: dict[str, Leaf], *, trees: Tree, language: str) -> HttpResponse:
    """A page without translation was reached under its German address; that one may be a former one too."""
    leaf = next(iter(former.values()), None)
    if leaf is None:
        raise Http404
    translated = trees.translations(leaf.key).get(language)
    return _moved(request, translated.href if translated else address_of(language, leaf.way))


def _moved(request: HttpRequest, href: str) -> HttpResponse:
    """For good, but asked for again each time: browsers that kept both ways of a page moved to and fro would circle."""
    query = request.META.get("QUERY_STRING", "")
    answer = redirect(f"{href}?{query}" if query else href, permanent=True)
    answer.headers["Cache-Control"] = "public, no-cache"
    return answer


@while_unchanged
def _read(number: int) -> tuple[str, dict[str, Any]]:
    """A page's template and content, for every reader until something changes."""
    page = Page.objects.select_related("locale").get(pk=number).specific
    return page.look, told(page)


def _not_yet(request: HttpRequest, leaf: Leaf, *, trees: Tree, language: str) -> HttpResponse:
    """Said in the visitor's language, with the languages in which the page can be read.

    It answers 200, not 404: the address is a right one, people come here from our own language menu, and the page says
    something useful. Search engines are told not to keep it, and no page names it as its translation.
    """
    found = trees.translations(leaf.key)
    ways = alternates(found, way=leaf.way)
    context = {
        "name": get_language_info(language)["name_local"],
        "alternates": ways,
        "existing": [way for way in ways if way.exists],
        "start": trees.at(language, ""),
    }
    return render(request, "website/visitors/not_yet.html", context)
