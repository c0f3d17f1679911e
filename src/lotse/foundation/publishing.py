"""What is the same for everybody may be kept by caches, but is asked for again each time: a withdrawal acts at once.

The *state of the site* is one value that every change of something public changes, in the same transaction. The page
cache (`foundation.page_cache`), the search and share pictures hold what they made only while the state is the same.
"""

from collections import OrderedDict
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from hashlib import blake2b
from threading import Lock
from typing import Any, Final, ParamSpec, TypeVar

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.translation import get_language

from lotse.foundation.clock import today

V = TypeVar("V", bound=Callable[..., HttpResponse])
P = ParamSpec("P")
R = TypeVar("R")

# What the page cache knew when it let a request through: pages are kept for that state, so they may be made from it.
told_state: ContextVar[str | None] = ContextVar("told_state", default=None)
_MOST_HELD: Final = 512

# Names in the WSGI environment: a page cache stands before Django, and what Django tells it of an answer.
KEEPER: Final = "lotse.page_cache"
PUBLISHED: Final = "lotse.published"
STATE: Final = "select count(*), coalesce(bit_xor(token), 0) from foundation_publication"


def published_again() -> None:
    """Call where something that visitors see appears, changes or goes, in the same transaction.

    Tables with a trigger (`foundation.database.shown.ShownToVisitors`) do it by themselves.
    """
    with connection.cursor() as cursor:
        cursor.execute("select lotse_published()")


def state_of_site() -> str:
    """A value that is another one after each change of something public, and on another day."""
    told = told_state.get()
    if told is not None:
        return told
    with connection.cursor() as cursor:
        cursor.execute(STATE)
        count, mixed = cursor.fetchone() or (0, 0)
    return state_from(count, mixed)


def state_from(count: int, mixed: int) -> str:
    """What the rows of `STATE` say, together with the day: calendars and periods turn at midnight."""
    return f"{count}.{mixed:x}.{today():%y%j}"


def while_unchanged(read: Callable[P, R]) -> Callable[P, R]:
    """Read what is public once in each state of the site and each language, for all threads of the process.

    For reads of tables that visitors see, and of nothing else; what they give back is shared and changed by nobody.
    """
    held: OrderedDict[Any, R] = OrderedDict()
    lock = Lock()

    @wraps(read)
    def read_once(*args: P.args, **kwargs: P.kwargs) -> R:
        key = (state_of_site(), get_language(), args, tuple(sorted(kwargs.items())))
        with lock:
            if key in held:
                return held[key]
        found = read(*args, **kwargs)
        with lock:
            if held and next(reversed(held))[0] != key[0]:
                held.clear()  # another state: nobody asks for the old one again
            held[key] = found
            while len(held) > _MOST_HELD:
                held.popitem(last=False)
        return found

    return read_once


@dataclass(frozen=True, slots=True)
class Published:
    """An answer that is the same for everybody."""

    route: str
    may_be_kept: bool


def kept_with(*names: str) -> Callable[[V], V]:
    """Pages of this view may be kept with these parameters in their query; without, only the page without a query is.

    For numbers of pages and choices out of a list, never for what visitors type: that is nobody's to keep.
    """

    def declare(view: V) -> V:
        view.kept_with = frozenset(names)  # type: ignore[attr-defined]  # read below
        return view

    return declare


def published(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """With a validator; 304 for whoever has the page already. Answers that set their own rule keep it.

    What somebody typed stands in the query: then no cache on the way keeps the answer, and no further page is told.
    """
    if response.streaming or response.status_code != 200 or request.method not in ("GET", "HEAD"):
        return response
    if not _declared(request).may_be_kept:
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers.setdefault("Referrer-Policy", "no-referrer")
    response.headers.setdefault("Cache-Control", "public, no-cache")
    if "no-store" in response.headers["Cache-Control"]:
        return response
    if "ETag" not in response.headers:
        response.headers["ETag"] = f'W/"{blake2b(response.content, digest_size=12).hexdigest()}"'
    if KEEPER in request.META:
        # The page cache packs and compares by itself; with this header Django's compression leaves the answer alone.
        response.headers["Content-Encoding"] = "identity"
        request.META[PUBLISHED] = _declared(request)
        return response
    answer = get_conditional_response(request, etag=response.headers["ETag"], response=response)
    return answer if isinstance(answer, HttpResponse) else response


def _declared(request: HttpRequest) -> Published:
    match = request.resolver_match
    names: frozenset[str] = getattr(match.func, "kept_with", frozenset()) if match else frozenset()
    return Published(match.view_name if match else "", may_be_kept=names.issuperset(request.GET))
