"""How a page is written for visitors: the same for everybody, with what search engines and feeds want to know."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language_bidi, get_language_info, override

from lotse.foundation.linked_data import linked
from lotse.foundation.outbox import link_to
from lotse.website.translations import is_behind
from lotse.website.visitors.facts import facts
from lotse.website.visitors.structured import structured
from lotse.website.visitors.tree import Leaf, Tree, tree


@dataclass(frozen=True, slots=True)
class Alternate:
    """This page in another language, under the name that its readers give it."""

    code: str
    name: str
    direction: str
    href: str
    is_here: bool
    # Whether there is such a page; otherwise the address says so in that language.
    exists: bool = True


def alternates(found: dict[str, Leaf], *, way: str, here: str) -> list[Alternate]:
    """All public languages in their order."""
    ways = []
    for code, _name in settings.LANGUAGES:
        info, leaf = get_language_info(code), found.get(code)
        direction = "rtl" if info["bidi"] else "ltr"
        href = leaf.href if leaf else _missing(code, way)
        ways.append(Alternate(code, str(info["name_local"]), direction, href, code == here, leaf is not None))
    return ways


def _missing(code: str, way: str) -> str:
    with override(code):
        return reverse("wagtail_serve", args=[way])


def shown(page: Any, request: HttpRequest) -> HttpResponse:
    """One page of any kind; `request` may be the editors' preview, whose page may not be published yet."""
    code, trees = page.locale.language_code, tree()
    with override(code):
        leaf = trees.by_id.get(page.pk) or _unpublished(page, code)
        context = about(page, leaf, trees=trees, request=request)
        return render(request, page.look, context)


def _unpublished(page: Any, code: str) -> Leaf:
    return Leaf(
        page.pk or 0, page.translation_key, code, page.title, "", page._meta.model_name, 3, page.path or "", False, None
    )


def about(page: Any, leaf: Leaf, *, trees: Tree, request: HttpRequest) -> dict[str, Any]:
    """What every template of a page knows."""
    found, things = trees.translations(leaf.key), structured(page, leaf, trees=trees)
    source = found.get(settings.LANGUAGE_CODE)
    return {
        "page": page,
        "leaf": leaf,
        "tree": trees,
        "language": leaf.language,
        "direction": "rtl" if get_language_bidi() else "ltr",
        "path_here": trees.above(leaf),
        "below": trees.children(leaf),
        "alternates": alternates(found, way=source.way if source else leaf.way, here=leaf.language),
        "canonical": link_to(leaf.href),
        "behind": leaf.language != settings.LANGUAGE_CODE and is_behind(page),
        "source": source,
        "demo": settings.DEMO,
        "linked": linked(things[0] if len(things) == 1 else things),
        "card": link_to(reverse("website:social_card", args=[leaf.key])),
        **facts(page, leaf, trees=trees),
    }
