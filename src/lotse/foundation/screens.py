"""A screen declares who it is for. The gate refuses a view that declares nothing, and so do the tests."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

from lotse.foundation.actor import Actor
from lotse.foundation.roles import Role

P = ParamSpec("P")


class Door(Enum):
    """Screens that ask for no role."""

    PUBLIC = "anybody"
    # The same page for everybody: it is written without looking at session or cookie and may be kept by caches.
    VISITOR = "anybody, without being looked at"
    SIGNED_IN = "anybody who is signed in"
    # Setting up the second factor must be reachable before there is one.
    SIGNING_IN = "anybody who has passed the first factor"


Audience = Door | frozenset[Role]


class ScreenRequest(HttpRequest):
    """A request that passed the gate."""

    actor: Actor
    htmx: Any


@dataclass(frozen=True, slots=True)
class Screen:
    """What a view declared."""

    audience: Audience
    methods: tuple[str, ...]
    # A view of a library, declared by us: what it notes while it is read is its own business.
    of_library: bool = False


View = Callable[Concatenate[ScreenRequest, P], HttpResponse]


def screen(audience: Audience, *, methods: tuple[str, ...] = ("GET",)) -> Callable[[View[P]], View[P]]:
    """Declare for whom a view is and which methods it answers; HEAD follows GET."""

    def declare(view: View[P]) -> View[P]:
        allowed = (*methods, "HEAD") if "GET" in methods else methods

        @wraps(view)
        def answer(request: ScreenRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if request.method not in allowed:
                return HttpResponseNotAllowed(methods)
            return view(request, *args, **kwargs)

        marked: Any = answer
        marked.screen = Screen(audience, methods)
        declared: View[P] = marked
        return declared

    return declare


def of_library(audience: Audience) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """Declare for whom a view of a library is; which methods it answers it knows itself."""

    def declare(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            return view(request, *args, **kwargs)

        marked: Any = answer
        marked.screen = Screen(audience, ("GET", "POST"), of_library=True)
        declared: Callable[..., HttpResponse] = marked
        return declared

    return declare
