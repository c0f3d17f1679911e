"""Pages for when something does not work: what happened, why, what to do next; never a trace of the inside.

People who are signed in stay in the frame of their desk. Everybody else stands in the visitors' frame, which has no
form token and therefore sets no cookie; the gate alone says who somebody is, and before it nobody is anybody. A form
of the desk that comes too late stays there too when its sender's session has ended meanwhile.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from lotse.foundation import languages
from lotse.foundation.actor import NOBODY, Actor, Obstacle
from lotse.foundation.visitors import errors as for_visitors
from lotse.foundation.visitors.errors import Fault

_NOT_YOURS = Fault(
    _("Diese Seite gehört nicht zu Ihren Aufgaben"),
    _("Wenn Sie sie für Ihre Arbeit brauchen, sprechen Sie bitte mit der Leitung Ihres Projekts."),
)
_NOTHING_HERE = Fault(
    _("Hier ist nichts"),
    _("Vielleicht ist der Link alt, oder ein Zeichen fehlt. Über das Menü kommen Sie weiter."),
)
_SENT_TOO_LATE = Fault(
    for_visitors.OPEN_TOO_LONG.title,
    _(
        "Es wurde nichts gespeichert. Laden Sie die Seite mit dem Formular neu und senden Sie es noch einmal. Steht "
        "Ihr Text noch da, kopieren Sie ihn vorher."
    ),
)


def _page(
    request: HttpRequest,
    status: int,
    fault: Fault,
    *,
    of_desk: Fault | None = None,
    obstacles: list[Obstacle] | None = None,
    is_at_desk: bool = False,
) -> HttpResponse:
    actor: Actor = getattr(request, "actor", NOBODY)
    if getattr(request, "resolver_match", None) is None:
        languages.speak(request, languages.in_address(request) or languages.of_visitor(request))
    if actor.account_id is None and not is_at_desk:
        response = for_visitors.fault_page(request, fault, status, obstacles=obstacles)
    else:
        said = of_desk or fault
        back = for_visitors.page_before(request) if fault is for_visitors.OPEN_TOO_LONG else ""
        context = {"title": said.title, "text": said.text, "obstacles": obstacles or [], "back": back}
        response = render(request, "foundation/error.html", context, status=status)
    response.headers["Cache-Control"] = "no-store"
    return response


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400."""
    return _page(request, 400, for_visitors.UNREADABLE)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403 without obstacles: the page belongs to another role's tasks."""
    return _page(request, 403, for_visitors.NOT_FOR_EVERYBODY, of_desk=_NOT_YOURS)


def refused(request: HttpRequest, obstacles: list[Obstacle]) -> HttpResponse:
    """403 with what stands in the way and what would mend it."""
    return _page(request, 403, for_visitors.NOT_NOW, obstacles=obstacles)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404, the same to the byte whether there is nothing or nothing for you."""
    return _page(request, 404, for_visitors.NOTHING_HERE, of_desk=_NOTHING_HERE)


def sent_too_late(request: HttpRequest, *, is_at_desk: bool) -> HttpResponse:
    """403 for a form without its secret: most often a page that stayed open over night."""
    return _page(request, 403, for_visitors.OPEN_TOO_LONG, of_desk=_SENT_TOO_LATE, is_at_desk=is_at_desk)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: plain, because anything may be broken."""
    return _page(request, 500, for_visitors.BROKEN)
