"""What the template of each kind of page knows beyond what every page knows."""

from collections.abc import Callable
from typing import Any

from wagtail.models import Page

from lotse.website.blocks.doors import way_through
from lotse.website.models import EventPage, NewsPage
from lotse.website.visitors.tree import Leaf, Tree, address_of
from lotse.website.visitors.vacancies import by_language, decided_by, list_of_vacancies

Facts = dict[str, Any]
_PAST = 10


def facts(page: Any, leaf: Leaf, *, trees: Tree) -> Facts:
    """By kind; most kinds need nothing."""
    make = _BY_KIND.get(leaf.kind)
    return make(page, leaf, trees) if make else {}


def _doors(page: Any, leaf: Leaf, trees: Tree) -> Facts:
    doors = []
    for block in page.doors:
        value = block.value
        chosen = value["page"]
        href = _way_to(chosen, leaf.language, trees) if chosen else way_through(value["screen"])
        doors.append({"sign": value["sign"], "title": value["title"], "text": value["text"], "href": href})
    return {"doors": doors}


def _way_to(chosen: Page, language: str, trees: Tree) -> str:
    """The chosen page in the language of this one; untranslated, the address at which that is said."""
    found = trees.by_id.get(chosen.pk)
    if found is None:
        return way_through("")
    translated = trees.translations(found.key).get(language)
    return translated.href if translated else address_of(language, found.way)


def _news(_page: Any, leaf: Leaf, trees: Tree) -> Facts:
    held = {child.id: child for child in trees.children(leaf)}
    rows = NewsPage.objects.filter(pk__in=held).order_by("-day", "-pk").values("pk", "title", "lead", "day")
    return {"news": [{**row, "href": held[row["pk"]].href} for row in rows]}


def _events(_page: Any, leaf: Leaf, trees: Tree) -> Facts:
    held = {child.id: child for child in trees.children(leaf)}
    found = list(EventPage.objects.filter(pk__in=held).order_by("starts_at", "pk"))
    told = [(event, {**_event(event), "href": held[event.pk].href}) for event in found]
    past = [row for event, row in told if event.is_past]
    return {"coming": [row for event, row in told if not event.is_past], "past": past[::-1][:_PAST]}


def _event(event: EventPage) -> Facts:
    return {"title": event.title, "place": event.place, "starts_at": event.starts_at}


def _vacancy(page: Any, leaf: Leaf, _trees: Tree) -> Facts:
    decides, is_over = decided_by(page, leaf)
    return {"vacancy": decides, "is_over": is_over, "all_vacancies": list_of_vacancies(leaf.language)}


_BY_KIND: dict[str, Callable[[Any, Leaf, Tree], Facts]] = {
    "startpage": _doors,
    "newsindexpage": _news,
    "eventindexpage": _events,
    "vacancyindexpage": lambda _page, leaf, _trees: by_language(leaf.language),
    "vacancypage": _vacancy,
}
