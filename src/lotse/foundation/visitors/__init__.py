"""What the rooms offer visitors, gathered without one room knowing another: each registers providers when it starts.

A provider is asked in the language that is spoken and answers with what is public at this moment.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime


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
    """What the search may show: text in one language; `kind` is a key such as page, contact, story.

    `words` are what visitors may ask for though the text does not say it (places, postcodes, other names). `key` is
    the same in all languages of a text, where its addresses differ by more than the language.
    """

    kind: str
    href: str
    title: str
    text: str
    language: str
    words: tuple[str, ...] = field(default=())
    key: str = ""


@dataclass(frozen=True, slots=True)
class PublicNumber:
    """One number that anybody may read, with the way it was counted.

    `at_least` is the count rounded down; 0 stands for fewer than ten, None for a number that is not shown.
    """

    key: str
    version: int
    at_least: int | None
    label: str
    how: str


@dataclass(frozen=True, slots=True)
class PublicFigures:
    """The numbers of a project or of the programme: counted since a day, as they stood on a day."""

    day: date
    since: date
    next_on: date
    numbers: tuple[PublicNumber, ...]


MenuProvider = Callable[[], Iterable[MenuLink]]
PagesProvider = Callable[[], Iterable[PublicPage]]
FindableProvider = Callable[[str], Iterable[Findable]]
# By the key of a project; by the empty key for all projects together.
FiguresProvider = Callable[[str], PublicFigures | None]

_menu: list[MenuProvider] = []
_foot: list[MenuProvider] = []
_pages: list[PagesProvider] = []
_findable: list[FindableProvider] = []
_figures: list[FiguresProvider] = []


def offer(
    *,
    menu: MenuProvider | None = None,
    foot: MenuProvider | None = None,
    pages: PagesProvider | None = None,
    findable: FindableProvider | None = None,
    figures: FiguresProvider | None = None,
) -> None:
    """Called once by a room when it starts."""
    if menu:
        _menu.append(menu)
    if foot:
        _foot.append(foot)
    if pages:
        _pages.append(pages)
    if findable:
        _findable.append(findable)
    if figures:
        _figures.append(figures)


def menu_links() -> list[MenuLink]:
    """The visitors' menu in the language that is spoken."""
    return sorted((link for provider in _menu for link in provider()), key=lambda link: (link.place, link.label))


def foot_links() -> list[MenuLink]:
    """What stands at the foot of every page, in the language that is spoken."""
    return sorted((link for provider in _foot for link in provider()), key=lambda link: (link.place, link.label))


def public_pages() -> list[PublicPage]:
    """Every public page of every room."""
    return [page for provider in _pages for page in provider()]


def findable(language: str) -> list[Findable]:
    """Everything that the search may show in `language`."""
    return [found for provider in _findable for found in provider(language)]


def figures_of(project_key: str = "") -> PublicFigures | None:
    """The public numbers of a project, or of all together; None where there are none yet."""
    return next((found for provider in _figures if (found := provider(project_key)) is not None), None)
