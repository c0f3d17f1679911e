"""The desk on which public pages are written: Wagtail's own screens behind our gate, without those that are not ours.

Accounts, groups, passwords, languages and sites are settled elsewhere; their screens exist in the library and are open
to nobody here.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final

from django.http import HttpResponse
from django.urls import URLPattern, URLResolver
from wagtail.admin import urls as wagtail_urls

from lotse.foundation.roles import PUBLISHING_ROLES, Role
from lotse.foundation.screens import of_library

_NOBODY: Final[frozenset[Role]] = frozenset()
_CLOSED_NAMESPACES: Final = frozenset({"wagtailusers_users", "wagtailusers_groups", "wagtaillocales"})
_CLOSED: Final = frozenset(
    {
        "wagtailadmin_account",
        "wagtailadmin_login",
        "wagtailadmin_logout",
        "wagtailadmin_password_reset",
        "wagtailadmin_password_reset_done",
        "wagtailadmin_password_reset_confirm",
        "wagtailadmin_password_reset_complete",
        "wagtailadmin_error_test",
    }
)
View = Callable[..., HttpResponse]


def declare(entries: Iterable[Any], *, is_closed: bool = False) -> None:
    """Say of every view of the library, at any depth, whom it is for."""
    for entry in entries:
        if isinstance(entry, URLResolver):
            below = is_closed or entry.namespace in _CLOSED_NAMESPACES
            declare(entry.url_patterns, is_closed=below)
        elif isinstance(entry, URLPattern) and not hasattr(entry.callback, "screen"):
            closed = is_closed or entry.name in _CLOSED or entry.name is None
            entry.callback = of_library(_NOBODY if closed else PUBLISHING_ROLES)(entry.callback)


urlpatterns: list[Any] = list(wagtail_urls.urlpatterns)
declare(urlpatterns)
