"""The house's own menu on the library's desk: the same entries, words and order as on every other screen."""

from collections.abc import Iterator
from typing import Any, Final

from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from lotse.foundation.menu import Link, menu_of

# The library's drawings for ours.
_DRAWINGS: Final = {
    "alert": "warning",
    "calendar": "calendar",
    "chart": "table",
    "check": "check",
    "copy": "copy",
    "file": "doc-full",
    "hand": "resubmit",
    "lock": "lock",
    "mail": "mail",
    "note": "comment",
    "people": "group",
    "person": "user",
    "place": "site",
    "search": "search",
    "swap": "wagtail-localize-language",
    "today": "calendar-check",
    "upload": "upload",
    "wait": "time",
}
_ANY: Final = "link"
_GROUP: Final = "folder-open-inverse"
# Behind what the library lists by itself: pages, pictures, files and its reports (9000).
_FIRST: Final = 9100


def entries(request: HttpRequest) -> Iterator[MenuItem]:
    """Of the actor, without the desk on which she is."""
    actor: Any = request.actor  # type: ignore[attr-defined]  # set by the gate
    menu = menu_of(actor, request.path)
    links = [link for link in menu.links if link.href != reverse("wagtailadmin_home")]
    for number, link in enumerate(links):
        yield _entry(link, _FIRST + number, is_first=number == 0)
    for number, group in enumerate(menu.groups, start=len(links)):
        below = Menu(items=[_entry(link, place) for place, link in enumerate(group.links)])
        yield SubmenuMenuItem(group.label, below, icon_name=_GROUP, order=_FIRST + number)


def _entry(link: Link, order: int, *, is_first: bool = False) -> MenuItem:
    classname = "lotse-first" if is_first else ""
    return MenuItem(link.label, link.href, icon_name=_DRAWINGS.get(link.icon, _ANY), classname=classname, order=order)
