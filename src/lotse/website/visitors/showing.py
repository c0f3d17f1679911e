"""How a page is written for visitors: the same for everybody, with what search engines and feeds want to know."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language_bidi, override

from lotse.foundation.linked_data import linked
from lotse.foundation.outbox import link_to
from lotse.foundation.visitors.ways import Way, way_in
from lotse.website.translations import is_behind
from lotse.website.visitors.facts import facts
from lotse.website.visitors.structured import structured
from lotse.website.visitors.tree import Leaf, address_of, tree


def alternates(found: dict[str, Leaf], *, way: str) -> list[Way]:
    """All public languages in their order."""
    return [
        way_in(code, found[code].href if code in found else address_of(code, way), exists=code in found)
        for code, _name in settings.LANGUAGES
    ]


def previewed(page: Any, request: HttpRequest) -> HttpResponse:
    """One page as editors have it before them; it may not be published yet."""
    with override(page.locale.language_code):
        return render(request, page.look, told(page))


def _unpublished(page: Any, code: str) -> Leaf:
    return Leaf(
        page.pk or 0, page.translation_key, code, page.title, "", page._meta.model_name, 3, page.path or "", False, None
    )


def told(page: Any) -> dict[str, Any]:
    """What every template of a page knows; the page's language is spoken."""
    trees = tree()
    leaf = trees.by_id.get(page.pk) or _unpublished(page, page.locale.language_code)
    found, things = trees.translations(leaf.key), structured(page, leaf, trees=trees)
    source = found.get(settings.LANGUAGE_CODE)
    return {
        "page": page,
        "leaf": leaf,
        "language": leaf.language,
        "direction": "rtl" if get_language_bidi() else "ltr",
        "path_here": trees.above(leaf),
        "below": trees.children(leaf),
        "alternates": alternates(found, way=source.way if source else leaf.way),
        "canonical": link_to(leaf.href),
        "behind": leaf.language != settings.LANGUAGE_CODE and is_behind(page),
        "source": source,
        "demo": settings.DEMO,
        "linked": linked(things[0] if len(things) == 1 else things),
        "card": link_to(reverse("website:social_card", args=[leaf.key])),
        **facts(page, leaf, trees=trees),
    }
