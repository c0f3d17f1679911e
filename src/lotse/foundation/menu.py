"""The main menu: which roles meet which entries. Data, so that a test can resolve every address and walk every role."""

from dataclasses import dataclass
from functools import lru_cache

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Actor
from lotse.foundation.roles import EDITING_ROLES, Role

MENTORING = frozenset({Role.MENTOR, Role.DEPUTY, Role.LEAD})
WRITING = frozenset({Role.MENTOR, Role.DEPUTY})
LEADING = frozenset({Role.LEAD})
STAFFING = frozenset({Role.LEAD, Role.OPERATOR})
OPERATING = frozenset({Role.OPERATOR})
PUBLISHING = frozenset({Role.EDITOR, Role.TRANSLATOR})
COUNTING = frozenset({Role.LEAD, Role.SUPPORT, Role.MINISTRY})


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry before it meets an actor: `address` is the name of a URL."""

    address: str
    label: str | Promise
    icon: str
    roles: frozenset[Role]
    # Entries of a group share one drop-down; entries in reach of the thumb stand in the phone's bar.
    group: str | Promise = ""
    in_thumb_reach: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """One entry as a page shows it."""

    href: str
    label: str | Promise
    icon: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading."""

    label: str | Promise
    links: tuple[Link, ...]

    @property
    def is_here(self) -> bool:
        """Whether the page shown belongs to this group."""
        return any(link.is_here for link in self.links)


@dataclass(frozen=True, slots=True)
class Menu:
    """What one actor meets on one page."""

    links: tuple[Link, ...] = ()
    groups: tuple[Group, ...] = ()
    thumb: tuple[Link, ...] = ()
    # Where the contact note is written; empty for those who write none.
    note: str = ""
    # What visitors see of this person, beside her account; empty for those whom they do not meet.
    card: str = ""

    def __bool__(self) -> bool:
        return bool(self.links or self.groups)


PROJECT = _("Projekt")

ENTRIES = (
    Entry("casework:today", _("Heute"), "today", MENTORING, in_thumb_reach=True),
    Entry("casework:mentees", _("Mentees"), "people", MENTORING, in_thumb_reach=True),
    Entry("casework:waiting", _("Worauf wird gewartet"), "wait", MENTORING),
    Entry("casework:appointments", _("Termine"), "calendar", MENTORING),
    Entry("casework:load", _("Auslastung"), "chart", LEADING, PROJECT),
    Entry("casework:waiting_list", _("Warteliste"), "wait", LEADING, PROJECT),
    Entry("casework:deputies", _("Vertretung"), "swap", LEADING, PROJECT),
    Entry("casework:handovers", _("Übergaben"), "hand", LEADING, PROJECT),
    Entry("casework:imports", _("Liste laden"), "upload", LEADING, PROJECT),
    Entry("casework:duplicates", _("Doppelte Akten"), "copy", LEADING, PROJECT),
    Entry("casework:retention", _("Aufbewahrung"), "lock", LEADING, PROJECT),
    Entry("wagtailadmin_home", _("Seiten"), "file", EDITING_ROLES),
    Entry("website_desk:translations", _("Übersetzungen"), "swap", PUBLISHING),
    Entry("website_desk:care", _("Pflege der Seiten"), "check", EDITING_ROLES),
    Entry("website_desk:barriers", _("Barrieren"), "alert", EDITING_ROLES),
    Entry("organisations:project_texts", _("Projekte im Netz"), "place", PUBLISHING),
    Entry("organisations:members", _("Mitarbeit"), "person", STAFFING, PROJECT),
    Entry("organisations:support", _("Hilfe im Projekt"), "search", STAFFING, PROJECT),
    Entry("exhibition_desk:stories", _("Geschichten"), "person", PUBLISHING),
    Entry("exhibition_desk:voices", _("Stimmen"), "note", EDITING_ROLES),
    Entry("exhibition_desk:loans", _("Ausleihen"), "calendar", EDITING_ROLES),
    Entry("exhibition_desk:panels", _("Tafeln"), "copy", PUBLISHING),
    Entry("identity:mails", _("Nachrichten"), "mail", OPERATING),
    Entry("evaluation:figures", _("Zahlen"), "chart", COUNTING),
)
CARD = Entry("organisations:card", _("Meine Karte"), "person", frozenset({Role.MENTOR}))
NOTE = Entry("casework:note_new", _("Notiz"), "note", WRITING)
# Addresses that pages name without being in the menu.
ADDRESSES = {
    "start": "website:start",
    "account": "identity:account",
    "sign_in": "account_login",
    "sign_out": "account_logout",
    "language": "set_language",
    "rights": "organisations:rights",
    "support": "organisations:support",
}


def address(name: str) -> str:
    """The path of a named URL in the language that is spoken; empty while the screen behind it is not built."""
    return _address(name, get_language() or "")


@lru_cache(maxsize=2048)
def _address(name: str, language: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


def addresses() -> dict[str, str]:
    """The paths of the house's own pages by short name."""
    return {short: address(name) for short, name in ADDRESSES.items()}


def here(path: str) -> str:
    """The longest address of the menu under which `path` lies; empty for pages outside of it."""
    return next((href for href in _longest_first(get_language() or "") if _is_under(path, href)), "")


@lru_cache(maxsize=64)
def _longest_first(language: str) -> list[str]:
    return sorted({_address(entry.address, language) for entry in ENTRIES} - {""}, key=len, reverse=True)


def _is_under(path: str, href: str) -> bool:
    return path == href or (len(href) > 1 and path.startswith(href))


def menu_of(actor: Actor, path: str) -> Menu:
    """The menu of `actor` on the page at `path`."""
    met = [entry for entry in ENTRIES if actor.has_any_role(entry.roles)]
    links = {entry: link for entry in met if (link := _link(entry, path))}
    groups: dict[str, list[Link]] = {}
    for entry, link in links.items():
        if entry.group:
            groups.setdefault(str(entry.group), []).append(link)
    return Menu(
        links=tuple(link for entry, link in links.items() if not entry.group),
        groups=tuple(Group(label, tuple(held)) for label, held in groups.items()),
        thumb=tuple(link for entry, link in links.items() if entry.in_thumb_reach),
        note=address(NOTE.address) if actor.has_any_role(NOTE.roles) else "",
        card=address(CARD.address) if actor.has_any_role(CARD.roles) else "",
    )


def _link(entry: Entry, path: str) -> Link | None:
    href = address(entry.address)
    if not href:
        return None
    return Link(href, entry.label, entry.icon, _is_under(path, href))
