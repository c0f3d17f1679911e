"""The head of a page and the phone's bar: the same for one person all day, so written once and kept.

Only the form token and the way back differ from page to page; they are put in afterwards. Measured: 5 ms of a page.
"""

from functools import lru_cache

from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from lotse.foundation.actor import Actor
from lotse.foundation.menu import here, menu_of
from lotse.foundation.page import of_page

# Neither can stand in a name or an address.
_TOKEN, _BACK = "\x00token\x00", "\x00back\x00"


class _Anywhere:
    """Stands for the request while the part is written."""

    @staticmethod
    def get_full_path() -> str:
        return _BACK


@lru_cache(maxsize=512)
def _written(part: str, actor: Actor, place: str, *, language: str) -> str:
    values = {**of_page(actor, language=language), "menu": menu_of(actor, place)}
    return render_to_string(f"foundation/frame/{part}.html", {**values, "csrf_token": _TOKEN, "request": _Anywhere()})


def _token(request: HttpRequest) -> str:
    """One form token for all parts of a page: masking it anew for each costs more than the part."""
    token: str | None = getattr(request, "_frame_token", None)
    if token is None:
        token = request._frame_token = get_token(request)  # type: ignore[attr-defined]  # kept with the request
    return token


def frame_part(part: str, request: HttpRequest, actor: Actor, *, language: str) -> SafeString:
    """One part of the frame for this person on this page."""
    html = _written(part, actor, here(request.path), language=language)
    if _TOKEN in html:
        html = html.replace(_TOKEN, _token(request))
    # What the template engine escaped, with a token of letters and digits and an escaped address put in.
    return mark_safe(html.replace(_BACK, escape(request.get_full_path())))  # noqa: S308 - see above
