"""Links on our pages: which there are, which lead nowhere.

Inside the house that is known at once. Addresses outside are asked at night, one by one, with bounded waits, and never
inside a private network: a page must not become a way to look around behind our own walls.
"""

import ipaddress
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPSConnection
from typing import Any
from urllib.parse import urljoin, urlsplit

from wagtail.fields import StreamField

from lotse.foundation.clock import now
from lotse.foundation.publishing import while_unchanged
from lotse.website.models import PAGE_KINDS, ExternalLink
from lotse.website.texts import leaves_of
from lotse.website.visitors.tree import tree

# Nights without an answer before editors hear of it.
PATIENCE = 3
_SECONDS = 10.0
_HOPS = 4
_LINK = re.compile(r'<a\b[^>]*?\blinktype="page"[^>]*?\bid="(\d+)"|<a\b[^>]*?\bid="(\d+)"[^>]*?\blinktype="page"')
_ADDRESS = re.compile(r'href="(https?://[^"]+)"|^(https?://\S+)$')


class Forbidden(Exception):
    """An address that is nobody's business to ask: private, local, or no web address at all."""


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """Where it stands, where it leads, what is wrong."""

    page_id: int
    page: str
    language: str
    target: str
    # "page" for a page of ours that is not public (in this language), else what the address answered.
    answer: str


def _texts() -> Iterator[tuple[Any, str]]:
    """Every stored text of every public page."""
    public = tree().by_id
    for kind in PAGE_KINDS:
        for page in kind.objects.filter(pk__in=public).select_related("locale").order_by("path"):
            for field in page._meta.get_fields():
                if isinstance(field, StreamField):
                    yield from ((page, text) for text in leaves_of(getattr(page, field.name).get_prep_value()))


@dataclass(frozen=True, slots=True)
class _Named:
    """A link as it stands in a text: `target` is the number of a page of ours, or an address outside."""

    page_id: int
    page: str
    language: str
    target: int | str


@while_unchanged
def _named() -> tuple[_Named, ...]:
    """Every link of every public page, in the order of the pages: all texts are read through once for each change."""
    return tuple(
        _Named(page.pk, page.title, page.locale.language_code, target)
        for page, text in _texts()
        for target in (
            *(int(one or two) for one, two in _LINK.findall(text)),
            *(one or two for one, two in _ADDRESS.findall(text)),
        )
    )


def addresses_outside() -> set[str]:
    """Every address outside the house that a public page names."""
    return {link.target for link in _named() if isinstance(link.target, str)}


def broken_links() -> list[BrokenLink]:
    """Inside and outside, in the order of the pages."""
    dead = dict(
        ExternalLink.objects.filter(failures__gte=PATIENCE).order_by("address").values_list("address", "answer")
    )
    known, broken = tree(), []
    for link in _named():
        if isinstance(link.target, str):
            if link.target in dead:
                broken.append(BrokenLink(link.page_id, link.page, link.language, link.target, dead[link.target]))
            continue
        target = known.by_id.get(link.target)
        if target is None or link.language not in known.translations(target.key):
            name = target.title if target else str(link.target)
            broken.append(BrokenLink(link.page_id, link.page, link.language, name, "page"))
    return broken


def note_addresses() -> int:
    """Keep the list of addresses in step with the pages; returns how many there are."""
    named = addresses_outside()
    ExternalLink.objects.exclude(address__in=named).delete()
    ExternalLink.objects.bulk_create((ExternalLink(address=one) for one in sorted(named)), ignore_conflicts=True)
    return len(named)


def check_address(link: ExternalLink) -> None:
    """Ask one address and write down what it said."""
    try:
        status = asked(link.address)
        link.answer, works = str(status), status < 400 or status in (401, 403, 405, 429)
    except Forbidden:
        link.answer, works = "private", False
    except (OSError, ValueError) as error:
        link.answer, works = type(error).__name__[:40], False
    link.checked_at, link.failures = now(), 0 if works else link.failures + 1
    link.save(update_fields=["checked_at", "answer", "failures"])


def asked(address: str) -> int:
    """The status behind an address, redirects followed; raises Forbidden before any private address is reached."""
    for _hop in range(_HOPS):
        status, place = _asked_once(address)
        if not 300 <= status < 400 or not place:
            return status
        address = urljoin(address, place)
    return status


def _asked_once(address: str) -> tuple[int, str]:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise Forbidden(address)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    if port not in (80, 443):
        raise Forbidden(address)
    target = public_address(parts.hostname, port)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(parts.hostname, port, timeout=_SECONDS)
    # Resolved once and used: a name that answers differently the second time leads nowhere else.
    connection._create_connection = lambda _place, *rest: socket.create_connection((target, port), *rest)  # type: ignore[attr-defined]  # http.client's own hook
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("HEAD", path, headers={"User-Agent": "Lotse-Linkpruefung"})
        response = connection.getresponse()
        return response.status, response.getheader("Location") or ""
    finally:
        connection.close()


def public_address(host: str, port: int) -> str:
    """The first address of a host if all of them are public; raises Forbidden otherwise."""
    found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not found or any(not ipaddress.ip_address(one.partition("%")[0]).is_global for one in found):
        raise Forbidden(host)
    return found[0]
