"""Which language a page of the checks speaks.

Its frame speaks the language of the address like every page for visitors; what it asks and answers is there in German
and English alone. Where the two differ, the page says so and offers both.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language_info, override

from lotse.foundation.visitors.ways import Way, address_in, way_in
from lotse.website.checks.given import LANGUAGE


def of_check(request: HttpRequest) -> str:
    """German or English: as the address asks, else that of the frame; English for whoever reads neither."""
    frame = of_frame(request)
    if frame in settings.STAFF_LANGUAGES:
        return frame
    return _asked(request) or (settings.LANGUAGE_CODE if frame.startswith(settings.LANGUAGE_CODE) else "en")


def of_frame(request: HttpRequest) -> str:
    """The language of the address; between German and English a link may still choose by its query."""
    spoken = request.LANGUAGE_CODE or settings.LANGUAGE_CODE
    return _asked(request) or spoken if spoken in settings.STAFF_LANGUAGES else spoken


def kept(request: HttpRequest) -> dict[str, str]:
    """What links of the page carry on: the choice of somebody whose own language the checks do not speak."""
    asked = _asked(request)
    return {LANGUAGE: asked} if asked and of_frame(request) not in settings.STAFF_LANGUAGES else {}


def way_to(name: str, request: HttpRequest) -> str:
    """An address in the language of the frame, whatever is spoken at the moment."""
    return address_in(of_frame(request), name)


def way_on(name: str, request: HttpRequest, told: Mapping[str, str] = MappingProxyType({})) -> str:
    """The same with what was told, and the choice of language where there is one: from page to page of the checks."""
    query = urlencode({**told, **kept(request)})
    return way_to(name, request) + (f"?{query}" if query else "")


def shown(request: HttpRequest, template: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    """A page in the visitors' frame."""
    frame, check = of_frame(request), of_check(request)
    spoken = {
        "check_language": check,
        "check_direction": "rtl" if get_language_info(check)["bidi"] else "ltr",
        "alternates": _alternates(request),
        "offered": [] if frame == check else _offered(request),
    }
    with override(frame):
        response = render(request, template, {**context, **spoken}, status=status)
    response.headers["Content-Language"] = frame if frame == check else f"{frame}, {check}"
    return response


def _asked(request: HttpRequest) -> str:
    asked = request.GET.get(LANGUAGE, "")
    return asked if asked in settings.STAFF_LANGUAGES else ""


def _alternates(request: HttpRequest) -> list[Way]:
    """This page with all that was told, in every language: links, because a cookie would be a trace."""
    match = request.resolver_match
    name = match.view_name if match else "website:checks"
    return [_alternate(request, code, name=name) for code, _own in settings.LANGUAGES]


def _alternate(request: HttpRequest, code: str, *, name: str) -> Way:
    sent = request.GET.copy()
    if code in settings.STAFF_LANGUAGES:
        sent.pop(LANGUAGE, None)
    query = f"?{sent.urlencode()}" if sent else ""
    return way_in(code, f"{address_in(code, name)}{query}")


def _offered(request: HttpRequest) -> list[Way]:
    """The same page with the check in German and in English, the frame as it is."""
    ways = []
    for code in settings.STAFF_LANGUAGES:
        sent = request.GET.copy()
        sent[LANGUAGE] = code
        ways.append(way_in(code, f"{request.path}?{sent.urlencode()}"))
    return ways
