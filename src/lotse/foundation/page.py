"""What every page knows: the actor and their menu, the demo's mark, the direction of its language."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language, get_language_bidi

from lotse.foundation.actor import NOBODY, Actor
from lotse.foundation.menu import Menu, addresses, menu_of


def draft_key(actor: Actor) -> str:
    """The key with which the browser encrypts this account's drafts; empty for visitors, whose drafts stay in the tab.

    Drafts of notes are kept on the device so that nothing typed is lost. Without signing in again nobody can read them:
    the key is in no storage of the browser, only in pages, which are never kept by any cache.
    """
    if actor.account_id is None:
        return ""
    return salted_hmac("lotse.drafts", str(actor.account_id), algorithm="sha256").hexdigest()


def of_page(actor: Actor, *, language: str) -> dict[str, Any]:
    """What a page knows without its request."""
    return {
        "actor": actor,
        "demo": settings.DEMO,
        "language": language,
        "direction": "rtl" if get_language_bidi() else "ltr",
        "languages": tuple(settings.STAFF_LANGUAGES.items()),
        "addresses": SimpleLazyObject(addresses),
    }


def page(request: HttpRequest) -> dict[str, Any]:
    """Context of every template."""
    actor: Actor = getattr(request, "actor", NOBODY)

    def menu() -> Menu:
        return menu_of(actor, request.path)

    return {
        **of_page(actor, language=get_language() or settings.LANGUAGE_CODE),
        # Asked for by whole pages only, never by fragments.
        "menu": SimpleLazyObject(menu),
        "draft_key": SimpleLazyObject(lambda: draft_key(actor)),
    }
