"""Every address of the program, read from the URL configuration itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

from lotse.foundation.screens import Screen
from lotse.organisations.gate import audience_of


@dataclass(frozen=True)
class Route:
    """One address."""

    name: str
    pattern: str
    view: Any
    arguments: tuple[str, ...]

    @property
    def audience(self) -> object:
        """Whom it is for, as the gate sees it."""
        return audience_of(self.view, self.name)

    @property
    def methods(self) -> tuple[str, ...]:
        """What it answers; views of the sign-in library answer GET and POST."""
        declared: Screen | None = getattr(self.view, "screen", None)
        return declared.methods if declared else ("GET", "POST")


def _walk(patterns: list[Any], prefix: str, namespace: str) -> Iterator[Route]:
    for entry in patterns:
        where = prefix + str(entry.pattern)
        if isinstance(entry, URLResolver):
            inner = f"{namespace}{entry.namespace}:" if entry.namespace else namespace
            yield from _walk(entry.url_patterns, where, inner)
        elif isinstance(entry, URLPattern):
            name = f"{namespace}{entry.name}"
            yield Route(name, where, entry.callback, tuple(entry.pattern.converters))


def all_routes() -> list[Route]:
    """Sorted by pattern, so that the table reads like the menu.

    Views of libraries and the pages of the editors have suites of their own (tests/website/test_pages_*.py).
    """
    found = (route for route in _walk(get_resolver().url_patterns, "", "") if not _has_its_own_suite(route))
    return sorted(found, key=lambda route: (route.pattern, route.name))


def _has_its_own_suite(route: Route) -> bool:
    declared: Screen | None = getattr(route.view, "screen", None)
    return route.name == "wagtail_serve" or (declared is not None and declared.of_library)
