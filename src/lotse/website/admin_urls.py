"""The desk on which public pages are written: Wagtail's own screens behind our gate, without those that are not ours.

Accounts, groups, passwords, languages and sites are settled elsewhere; their screens exist in the library and are open
to nobody here.
"""

from base64 import b64encode
from collections.abc import Callable, Iterable
from functools import cache, wraps
from hashlib import sha256
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, URLResolver, path, reverse
from wagtail.admin import urls as wagtail_urls

from lotse.foundation.roles import PUBLISHING_ROLES, Role
from lotse.foundation.screens import of_library

_NOBODY: Final[frozenset[Role]] = frozenset()
_CLOSED_NAMESPACES: Final = frozenset({"wagtailusers_users", "wagtailusers_groups", "wagtaillocales"})
_CLOSED: Final = frozenset(
    {
        "wagtailadmin_account",
        "wagtailadmin_login",
        "wagtailadmin_password_reset",
        "wagtailadmin_password_reset_done",
        "wagtailadmin_password_reset_confirm",
        "wagtailadmin_password_reset_complete",
        "wagtailadmin_error_test",
        # It shows all languages to everybody; the house's own list shows each translator hers.
        "translations_report",
        "translations_report_results",
    }
)
View = Callable[..., HttpResponse]


# One script of the translators' screen stands in the page. Ours has done its work by then (desk.js); it is let through
# by its fingerprint, so that browsers do not complain.
_IN_THE_PAGE: Final = """
        if (typeof window.chooserUrls === "undefined") {{
            window.chooserUrls = {{
                imageChooser: "{pictures}",
                documentChooser: "{files}",
                pageChooser: "{pages}",
            }}
        }}
    """


@cache
def _fingerprint() -> str:
    text = _IN_THE_PAGE.format(
        pictures=reverse("wagtailimages_chooser:choose"),
        files=reverse("wagtaildocs_chooser:choose"),
        pages=reverse("wagtailadmin_choose_page"),
    )
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _under_its_policy(view: View) -> View:
    """What the house allows everywhere, and what the editor needs on top: its preview in a frame, pictures just chosen.

    Styles that scripts of the library write into elements cannot be told from others, so styles are open here, and
    nowhere else; scripts are not.
    """

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response: Any = view(request, *args, **kwargs)
        response._csp_update = {
            "script-src": [_fingerprint()],
            "style-src": ["'unsafe-inline'"],
            "img-src": ["blob:"],
            "frame-src": ["'self'"],
        }
        response._csp_replace = {"frame-ancestors": ["'self'"]}
        told: HttpResponse = response
        return told

    return answer


def declare(entries: Iterable[Any], *, is_closed: bool = False) -> None:
    """Say of every view of the library, at any depth, whom it is for."""
    for entry in entries:
        if isinstance(entry, URLResolver):
            below = is_closed or entry.namespace in _CLOSED_NAMESPACES
            declare(entry.url_patterns, is_closed=below)
        elif isinstance(entry, URLPattern) and not hasattr(entry.callback, "screen"):
            closed = is_closed or entry.name in _CLOSED or entry.name is None
            entry.callback = _under_its_policy(of_library(_NOBODY if closed else PUBLISHING_ROLES)(entry.callback))


def _sign_out(_request: HttpRequest) -> HttpResponse:
    """The house's own way out: the library's form goes on to it, with its secret."""
    return redirect("account_logout", preserve_request=True)


# Asked before the library's own.
urlpatterns: list[Any] = [path("logout/", _sign_out, name="wagtailadmin_logout"), *wagtail_urls.urlpatterns]
declare(urlpatterns)
