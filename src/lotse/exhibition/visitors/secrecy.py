"""Pages behind a secret link: in no cache, in no search engine, and the link is told to no other page."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

View = Callable[..., HttpResponse]


def behind_a_link(view: View) -> View:
    """Visitors have no cookie, so there is no form token to check: the link itself is the secret."""

    @wraps(view)
    def careful(*args: Any, **kwargs: Any) -> HttpResponse:
        response = view(*args, **kwargs)
        response.headers["Cache-Control"] = "no-store"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response

    return csrf_exempt(careful)
