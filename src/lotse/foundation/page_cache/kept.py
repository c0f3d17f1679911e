"""One kept page, and the shelf of them: bounded in bytes, the longest unused goes first."""

import gzip
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

Headers = list[tuple[str, str]]
Key = tuple[str, ...]

_PACKED: Final = ("text/", "application/json", "application/xml", "application/rss", "application/atom", "image/svg")
_SHORTEST_PACKED: Final = 200
# What a page without its body says again.
_VALIDATORS: Final = frozenset({"etag", "cache-control", "content-location", "expires", "vary"})
# Beside the body: headers and the entry itself.
_OVERHEAD: Final = 3_000


@dataclass(frozen=True, slots=True)
class Page:
    """An answer of 200 as it goes out; `body` is packed where that saves something."""

    route: str
    etag: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    is_packed: bool
    validators: tuple[tuple[str, str], ...] = field(init=False)

    def __post_init__(self) -> None:
        short = tuple((name, value) for name, value in self.headers if name.lower() in _VALIDATORS)
        object.__setattr__(self, "validators", short)

    @property
    def size(self) -> int:
        """What the page costs on the shelf."""
        return len(self.body) + _OVERHEAD

    def plain(self) -> bytes:
        """The body for clients that cannot unpack; rare enough to unpack each time."""
        return gzip.decompress(self.body) if self.is_packed else self.body


def page_from(headers: Sequence[tuple[str, str]], body: bytes, *, route: str) -> Page:
    """Packed once; without what belongs to one answer alone."""
    named = {name.lower(): value for name, value in headers}
    packs = named.get("content-type", "").startswith(_PACKED) and len(body) >= _SHORTEST_PACKED
    dropped = {"content-length", "content-encoding", "x-request-id", "date", "vary"}
    lasting = [(name, value) for name, value in headers if name.lower() not in dropped]
    vary = [word for word in (named.get("vary", ""), "Accept-Encoding" if packs else "") if word]
    if vary:
        lasting.append(("Vary", ", ".join(vary)))
    return Page(
        route=route,
        etag=named.get("etag", ""),
        headers=tuple(lasting),
        body=gzip.compress(body, compresslevel=6, mtime=0) if packs else body,
        is_packed=packs,
    )


class Shelf:
    """Pages by their key, each with the state of the site for which it is valid."""

    def __init__(self, limit: int) -> None:
        self._limit, self._held = limit, 0
        self._pages: OrderedDict[Key, tuple[str, Page]] = OrderedDict()
        self._lock = threading.Lock()

    def __contains__(self, key: Key) -> bool:
        return key in self._pages

    def __len__(self) -> int:
        return len(self._pages)

    @property
    def held(self) -> int:
        """Bytes on the shelf."""
        return self._held

    def get(self, key: Key, state: str) -> Page | None:
        """The page, if it is valid in this state."""
        with self._lock:
            found = self._pages.get(key)
            if found is None or found[0] != state:
                return None
            self._pages.move_to_end(key)
            return found[1]

    def put(self, key: Key, page: Page, *, state: str) -> None:
        """Keep it; what was unused for longest makes room."""
        if page.size > self._limit // 4:
            return
        with self._lock:
            before = self._pages.pop(key, None)
            self._held += page.size - (before[1].size if before else 0)
            self._pages[key] = state, page
            while self._held > self._limit:
                _key, (_state, gone) = self._pages.popitem(last=False)
                self._held -= gone.size
