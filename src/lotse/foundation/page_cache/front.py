"""Stands before Django and gives back what it wrote for visitors, as long as nothing public has changed.

A page is valid only for the state of the site that was read before it was written; the state is read anew every half
second. So what was taken back is gone from every process within a second, and when the state cannot be read nothing
kept is shown. No cookie is looked at, none is ever kept.
"""

import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import structlog
from django.utils.http import parse_etags

from lotse.foundation.page_cache.kept import Headers, Key, Page, Shelf, page_from
from lotse.foundation.page_cache.turns import Turns
from lotse.foundation.publishing import KEEPER, PUBLISHED, Published, told_state

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

log = structlog.get_logger("lotse.request")

# Pages with a query have a shelf of their own: whoever invents queries pushes out only other inventions.
PAGES_BYTES: Final = 24 * 1024 * 1024
QUERIES_BYTES: Final = 4 * 1024 * 1024
_LONGEST_PATH: Final = 300
_LONGEST_QUERY: Final = 120
_GZIP: Final = re.compile(r"\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))")


class PageCache:
    """A WSGI application before another one; `state` says what is public now, or None when nobody knows."""

    def __init__(self, application: "WSGIApplication", state: Callable[[], str | None]) -> None:
        self._application, self._state = application, state
        self.pages, self.queries = Shelf(PAGES_BYTES), Shelf(QUERIES_BYTES)
        self._turns = Turns()

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """A kept page, or what Django writes."""
        key = key_of(environ)
        state = self._state() if key else None
        if key is None or state is None:
            return self._application(environ, start_response)
        place = _Place(self.queries if key[-1] else self.pages, key, state)
        kept = place.page()
        if kept:
            return _given_again(kept, environ, start_response)
        if environ["REQUEST_METHOD"] != "GET":
            return self._application(environ, start_response)
        if "HTTP_COOKIE" in environ and not place.was_taken():
            # Perhaps a page of staff: theirs alone, and nobody waits for somebody else's.
            return self._written(environ, start_response, place=place)
        return self._in_turn(environ, start_response, place=place)

    def _in_turn(
        self, environ: "WSGIEnvironment", start_response: "StartResponse", *, place: "_Place"
    ) -> Iterable[bytes]:
        with self._turns.turn(place.key) as waited:
            if waited:
                place = _Place(place.shelf, place.key, self._state() or "")
                kept = place.page()
                if kept:
                    return _given_again(kept, environ, start_response)
            return self._written(environ, start_response, place=place)

    def _written(
        self, environ: "WSGIEnvironment", start_response: "StartResponse", *, place: "_Place"
    ) -> Iterable[bytes]:
        heard = _Heard()
        environ[KEEPER] = True
        told = told_state.set(place.state or None)
        try:
            answer = self._application(environ, heard)
        finally:
            told_state.reset(told)
        published: Published | None = environ.get(PUBLISHED)
        if published is None or not heard.status.startswith("200"):
            start_response(heard.status, heard.headers)
            return answer
        for_everybody = heard.is_for_everybody()
        page = page_from(heard.headers if for_everybody else heard.unkept(), _whole(answer), route=published.route)
        if published.may_be_kept and place.state and for_everybody:
            place.put(page)
        return _given(page, environ, start_response)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page lies, in which state of the site."""

    shelf: Shelf
    key: Key
    state: str

    def page(self) -> Page | None:
        return self.shelf.get(self.key, self.state)

    def was_taken(self) -> bool:
        return self.key in self.shelf

    def put(self, page: Page) -> None:
        self.shelf.put(self.key, page, state=self.state)


@dataclass(slots=True)
class _Heard:
    """What Django told the server."""

    status: str = ""
    headers: Headers = field(default_factory=list)

    def __call__(self, status: str, headers: Headers, exc_info: Any = None, /) -> Callable[[bytes], object]:
        self.status, self.headers = status, headers
        return _refuse_writing

    def is_for_everybody(self) -> bool:
        """A page that looked at the session, or that sets a cookie, is not; whatever its view declared."""
        named = {name.lower(): value.lower() for name, value in self.headers}
        return "set-cookie" not in named and "cookie" not in named.get("vary", "")

    def unkept(self) -> Headers:
        """For pages that are not what they declared: whoever asked may read it, and nobody may keep it."""
        lasting = [pair for pair in self.headers if pair[0].lower() not in ("etag", "cache-control")]
        return [*lasting, ("Cache-Control", "no-store")]


def _refuse_writing(_data: bytes) -> object:
    raise NotImplementedError("Django gives its answers back; it never writes past them.")


def _whole(answer: Iterable[bytes]) -> bytes:
    try:
        return b"".join(answer)
    finally:
        close = getattr(answer, "close", None)
        if close:
            close()


def key_of(environ: "WSGIEnvironment") -> Key | None:
    """Under which a page for everybody may lie; None for what can be none. The query stands last."""
    path, query = environ["PATH_INFO"], environ.get("QUERY_STRING", "")
    if (
        environ["REQUEST_METHOD"] not in ("GET", "HEAD")
        or "HTTP_HX_REQUEST" in environ  # a fragment of the page
        or len(path) > _LONGEST_PATH
        or len(query) > _LONGEST_QUERY
        or path.startswith("/static/")
    ):
        return None
    scheme = environ.get("HTTP_X_FORWARDED_PROTO") or environ["wsgi.url_scheme"]
    return scheme, environ.get("HTTP_HOST", ""), environ.get("SCRIPT_NAME", ""), path, query


def _given_again(page: Page, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
    started = time.perf_counter()
    answer = _given(page, environ, start_response)
    spent = round((time.perf_counter() - started) * 1000, 1)
    log.info("request", method=environ["REQUEST_METHOD"], route=page.route, kept=True, ms=spent)
    return answer


def _given(page: Page, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
    """Whole, packed or not, or only that nothing has changed."""
    if page.etag and _is_known(page.etag, environ.get("HTTP_IF_NONE_MATCH", "")):
        start_response("304 Not Modified", list(page.validators))
        return []
    body, headers = page.body, list(page.headers)
    if page.is_packed:
        if _GZIP.search(environ.get("HTTP_ACCEPT_ENCODING", "")):
            headers.append(("Content-Encoding", "gzip"))
        else:
            body = page.plain()
    headers.append(("Content-Length", str(len(body))))
    start_response("200 OK", headers)
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]


def _is_known(etag: str, known: str) -> bool:
    """Weakly compared: packed or not, it is the same page."""
    if not known:
        return False
    if known == etag or known.strip() == "*":
        return True
    return etag.removeprefix("W/") in {each.removeprefix("W/") for each in parse_etags(known)}
