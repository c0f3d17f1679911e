"""Pages for when something does not work: what happened, why, what to do next; never a trace of the inside."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from lotse.foundation import languages
from lotse.foundation.actor import Obstacle


def _page(request: HttpRequest, status: int, **context: Any) -> HttpResponse:
    if getattr(request, "resolver_match", None) is None:
        languages.speak(request, languages.in_address(request) or languages.chosen(request))
    response = render(request, "foundation/error.html", context, status=status)
    response.headers["Cache-Control"] = "no-store"
    return response


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400."""
    return _page(
        request,
        400,
        title=_("Das konnten wir nicht lesen"),
        text=_("Die Anfrage war unvollständig oder zu groß. Bitte gehen Sie zurück und versuchen Sie es noch einmal."),
    )


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403 without obstacles: the page belongs to another role's tasks."""
    return _page(
        request,
        403,
        title=_("Diese Seite gehört nicht zu Ihren Aufgaben"),
        text=_("Wenn Sie sie für Ihre Arbeit brauchen, sprechen Sie bitte mit der Leitung Ihres Projekts."),
    )


def refused(request: HttpRequest, obstacles: list[Obstacle]) -> HttpResponse:
    """403 with what stands in the way and what would mend it."""
    return _page(request, 403, title=_("Das geht gerade nicht"), text="", obstacles=obstacles)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404, the same to the byte whether there is nothing or nothing for you."""
    return _page(
        request,
        404,
        title=_("Hier ist nichts"),
        text=_("Vielleicht ist der Link alt, oder ein Zeichen fehlt. Über das Menü kommen Sie weiter."),
    )


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form without its secret: most often a page that stayed open over night."""
    return _page(
        request,
        403,
        title=_("Die Seite war zu lange offen"),
        text=_("Bitte laden Sie sie neu und senden Sie das Formular noch einmal. Ihr Text steht noch da."),
    )


def server_error(request: HttpRequest) -> HttpResponse:
    """500: plain, because anything may be broken."""
    return _page(
        request,
        500,
        title=_("Da ist bei uns etwas schiefgegangen"),
        text=_("Es liegt nicht an Ihnen. Nichts wurde halb gespeichert. Bitte versuchen Sie es in ein paar Minuten."),
    )
