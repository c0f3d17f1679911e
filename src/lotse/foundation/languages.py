"""Which languages there are, and which one a page speaks.

Pages for visitors carry their language in the address (`/ti/…`, German without one), so that they can be cached, linked
and printed on a panel. Pages for staff speak the language that the person chose, German or English.
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import LocalePrefixPattern, URLPattern, URLResolver, get_resolver
from django.utils import translation
from django.utils.translation.trans_real import get_languages, parse_accept_lang_header

from lotse.foundation.catalogues import make_one
from lotse.foundation.screens import Door

# What Django does not know of; Leichte Sprache is a language of its own (variant "simple" of the IANA registry).
ADDED: dict[str, dict[str, Any]] = {
    "ti": {"bidi": False, "code": "ti", "name": "Tigrinya", "name_local": "ትግርኛ"},
    "de-simple": {"bidi": False, "code": "de-simple", "name": "Easy German", "name_local": "Leichte Sprache"},
}
# What visitors read; the first is the one that everything is written in first. Staff read two of them.
PUBLIC = ("de", "en", "pl", "ro", "sk", "cs", "hu", "ar", "fa", "uk", "ru", "ti", "tr", "fr", "de-simple")
STAFF = ("de", "en")
View = Callable[..., HttpResponse]


def in_address(request: HttpRequest) -> str | None:
    """The language with which the address begins; also one whose catalogue is not made yet, unlike Django's own."""
    code = request.path_info.lstrip("/").partition("/")[0]
    return code if code in get_languages() else None


def chosen(request: HttpRequest) -> str:
    """What a member of staff reads: by the choice of the person, else of the browser, else German."""
    cookie = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    if cookie in settings.STAFF_LANGUAGES:
        return cookie
    for wish, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        if (wish := wish.partition("-")[0]) in settings.STAFF_LANGUAGES:
            return wish
    return str(settings.LANGUAGE_CODE)


def of_visitor(request: HttpRequest) -> str:
    """What a visitor's browser asks for first among all public languages; German when it asks for none of them."""
    known = get_languages()
    for wish, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        found = next((code for code in (wish, wish.partition("-")[0]) if code in known), None)
        if found:
            return found
    return str(settings.LANGUAGE_CODE)


@cache
def _spoken_by_address() -> frozenset[View]:
    """The views below the addresses that carry a language."""
    return frozenset(_views(get_resolver().url_patterns, below=False))


def _views(patterns: list[Any], *, below: bool) -> Iterator[View]:
    for entry in patterns:
        if isinstance(entry, URLResolver):
            yield from _views(entry.url_patterns, below=below or isinstance(entry.pattern, LocalePrefixPattern))
        elif below and isinstance(entry, URLPattern):
            yield entry.callback


class LanguageMiddleware:
    """Speaks the language of the address, or on pages of staff that of the person."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Addresses are found in the language that they begin with."""
        speak(request, in_address(request) or settings.LANGUAGE_CODE)
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", translation.get_language() or settings.LANGUAGE_CODE)
        return response

    def process_view(self, request: HttpRequest, view: View, args: Any, kwargs: Any) -> None:  # noqa: PLR0917 - Django's
        """Staff read what they chose; what is the same for everybody looks at nobody's choice."""
        declared = getattr(view, "screen", None)
        if declared is not None and declared.audience is Door.VISITOR:
            return
        if in_address(request) is None and view not in _spoken_by_address():
            speak(request, chosen(request))


def speak(request: HttpRequest, language: str) -> None:
    """From here on this request speaks `language`."""
    make_one(language)
    translation.activate(language)
    request.LANGUAGE_CODE = translation.get_language()
