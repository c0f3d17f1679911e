"""What the rooms offer visitors, gathered without one room knowing another: each registers providers when it starts.

A provider is asked in the language that is spoken and answers with what is public at this moment.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class MenuLink:
    """One entry of the visitors' menu; `place` orders the entries."""

    href: str
    label: str
    place: int = 50


@dataclass(frozen=True, slots=True)
class PublicPage:
    """One page for the map of the site: its address in each language in which it exists."""

    addresses: dict[str, str]
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Findable:
    """What the search may show: text in one language; `kind` is a key such as page, contact, story."""

    kind: str
    href: str
    title: str
    text: str
    language: str
    words: tuple[str, ...] = field(default=())


MenuProvider = Callable[[], Iterable[MenuLink]]
PagesProvider = Callable[[], Iterable[PublicPage]]
FindableProvider = Callable[[str], Iterable[Findable]]

_menu: list[MenuProvider] = []
_pages: list[PagesProvider] = []
_findable: list[FindableProvider] = []


def offer(
    *,
    menu: MenuProvider | None = None,
    pages: PagesProvider | None = None,
    findable: FindableProvider | None = None,
) -> None:
    """Called once by a room when it starts."""
    if menu:
        _menu.append(menu)
    if pages:
        _pages.append(pages)
    if findable:
        _findable.append(findable)


def menu_links() -> list[MenuLink]:
    """The visitors' menu in the language that is spoken."""
    return sorted((link for provider in _menu for link in provider()), key=lambda link: (link.place, link.label))


def public_pages() -> list[PublicPage]:
    """Every public page of every room."""
    return [page for provider in _pages for page in provider()]


def findable(language: str) -> list[Findable]:
    """Everything that the search may show in `language`."""
    return [found for provider in _findable for found in provider(language)]
