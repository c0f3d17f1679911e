"""What the frame of visitors' pages asks for: menu, languages, foot; the same for everybody."""

from functools import lru_cache
from typing import Any

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template import Context
from django.urls import NoReverseMatch, reverse
from django.utils.translation import get_language_info, override

from lotse.foundation import visitors

register = template.Library()


@register.simple_tag
def menu_of_visitors() -> list[visitors.MenuLink]:
    """The main menu in the language that is spoken."""
    return visitors.menu_links()


@register.simple_tag
def address_of_site() -> str:
    """Where the site stands: what search engines read must be whole addresses."""
    return str(settings.ADDRESS).rstrip("/")


@register.simple_tag
def foot_of_visitors() -> list[visitors.MenuLink]:
    """What stands at the foot of every page."""
    return visitors.foot_links()


@register.simple_tag(takes_context=True)
def languages_of_page(context: Context) -> Any:
    """This page in every language: as the view says, else by its address."""
    told = context.get("alternates")
    if told is not None:
        return told
    request: HttpRequest | None = context.get("request")
    match = request.resolver_match if request else None
    if match is None or match.kwargs.get("token") or context.get("is_error"):
        return _ways("website:start", (), ())
    ways = _ways(match.view_name, tuple(match.args), tuple(sorted(match.kwargs.items())))
    # An address that carries no language cannot lead to another one.
    return ways if len({way["href"] for way in ways}) > 1 else _ways("website:start", (), ())


@lru_cache(maxsize=1024)
def _ways(name: str, args: tuple[Any, ...], kwargs: tuple[tuple[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    return tuple(_way(code, name, args, kwargs=dict(kwargs)) for code, _own in settings.LANGUAGES)


def _way(code: str, name: str, args: tuple[Any, ...], *, kwargs: dict[str, Any]) -> dict[str, Any]:
    info = get_language_info(code)
    with override(code):
        try:
            href = reverse(name, args=args, kwargs=kwargs)
        except NoReverseMatch:
            href = reverse("website:start")
    return {
        "code": code,
        "name": info["name_local"],
        "direction": "rtl" if info["bidi"] else "ltr",
        "href": href,
        "exists": True,
    }
