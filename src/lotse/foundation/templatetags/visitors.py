"""The frame of visitors' pages: menu, languages and foot, the same for everybody, so written once and kept.

What changes from page to page is which entry of the menu is being read, and where its languages lie.
"""

from functools import lru_cache
from typing import Any

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template import Context
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse
from django.utils.safestring import SafeString
from django.utils.translation import get_language, override

from lotse.foundation import visitors
from lotse.foundation.publishing import while_unchanged
from lotse.foundation.visitors.ways import Way, way_in, ways_to

register = template.Library()
Ways = tuple[Way, ...]


@register.simple_tag
def address_of_site() -> str:
    """Where the site stands: what search engines read must be whole addresses."""
    return str(settings.ADDRESS).rstrip("/")


@register.simple_tag(takes_context=True)
def languages_of_page(context: Context) -> Ways:
    """This page in every language: as the view says, else by its address."""
    told = context.get("alternates")
    if told is not None:
        return tuple(told)
    request: HttpRequest | None = context.get("request")
    match = request.resolver_match if request else None
    if match is None or match.kwargs.get("token") or context.get("is_error"):
        return tuple(ways_to("website:start"))
    ways = _ways(match.view_name, tuple(match.args), tuple(sorted(match.kwargs.items())))
    # An address that carries no language cannot lead to another one.
    return ways if len({way.href for way in ways}) > 1 else tuple(ways_to("website:start"))


@lru_cache(maxsize=1024)
def _ways(name: str, args: tuple[Any, ...], kwargs: tuple[tuple[str, Any], ...]) -> Ways:
    return tuple(way_in(code, _address(code, name, args, kwargs=dict(kwargs))) for code, _own in settings.LANGUAGES)


def _address(code: str, name: str, args: tuple[Any, ...], *, kwargs: dict[str, Any]) -> str:
    with override(code):
        try:
            return reverse(name, args=args, kwargs=kwargs)
        except NoReverseMatch:
            return reverse("website:start")


@register.simple_tag(takes_context=True)
def header_of_visitors(context: Context, ways: Ways) -> SafeString:
    """Brand, menu, search, languages."""
    request: HttpRequest | None = context.get("request")
    here = request.path if request else ""
    hrefs = frozenset(entry.href for entry in _menu())
    write = _written_header if _tell_what_was_told(ways) else _header
    return write(ways, here if here in hrefs else "")


def _tell_what_was_told(ways: Ways) -> bool:
    """What visitors told a check stands in the ways to its other languages: that is kept nowhere."""
    return any("?" in way.href for way in ways)


@while_unchanged
def _menu() -> list[visitors.MenuLink]:
    return visitors.menu_links()


def _written_header(ways: Ways, here: str) -> SafeString:
    values = {"entries": _menu(), "ways": ways, "here": here, "language": get_language()}
    return render_to_string("foundation/visitors/header.html", values)


_header = while_unchanged(_written_header)


@register.simple_tag
@while_unchanged
def footer_of_visitors() -> SafeString:
    """Who pays, what the law asks for, where staff go."""
    return render_to_string("foundation/visitors/footer.html", {"entries": visitors.foot_links()})


@register.simple_tag
def alternates_of_page(ways: Ways) -> SafeString:
    """For search engines: the languages in which this page can be read."""
    return (_written_alternates if _tell_what_was_told(ways) else _alternates)(ways)


def _written_alternates(ways: Ways) -> SafeString:
    return render_to_string("foundation/visitors/alternates.html", {"ways": ways, "site_address": address_of_site()})


_alternates = lru_cache(maxsize=1024)(_written_alternates)
