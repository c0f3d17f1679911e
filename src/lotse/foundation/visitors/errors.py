"""Pages for when something does not work, for whoever is not signed in: the visitors' frame, no form token, no cookie.

Who somebody is was settled before, or it was not asked: nothing here looks at a session.
"""

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Obstacle


@dataclass(frozen=True, slots=True)
class Fault:
    """What happened and what to do next."""

    title: str | Promise
    text: str | Promise


UNREADABLE: Final = Fault(
    _("Das konnten wir nicht lesen"),
    _("Die Anfrage war unvollständig oder zu groß. Bitte gehen Sie zurück und versuchen Sie es noch einmal."),
)
NOT_FOR_EVERYBODY: Final = Fault(
    _("Diese Seite ist nicht für alle da"),
    _("Sie gehört zur Arbeit des Programms. Wenn Sie dort arbeiten, melden Sie sich bitte an."),
)
NOT_NOW: Final = Fault(_("Das geht gerade nicht"), "")
NOTHING_HERE: Final = Fault(
    _("Hier ist nichts"),
    _("Vielleicht ist der Link alt, oder ein Zeichen fehlt. Suchen Sie hier weiter, oder fragen Sie uns."),
)
OPEN_TOO_LONG: Final = Fault(
    _("Die Seite war zu lange offen"),
    _(
        "Es wurde nichts gesendet. Bitte laden Sie die Seite neu und senden Sie das Formular noch einmal. Ihr Text "
        "steht noch da."
    ),
)
BROKEN: Final = Fault(
    _("Da ist bei uns etwas schiefgegangen"),
    _("Es liegt nicht an Ihnen. Nichts wurde halb gespeichert. Bitte versuchen Sie es in ein paar Minuten."),
)


def fault_page(
    request: HttpRequest, fault: Fault, status: int, *, obstacles: list[Obstacle] | None = None
) -> HttpResponse:
    """With ways on; after a fault of ours without menu and search, because they ask the database, which may be it."""
    template = "foundation/visitors/broken.html" if status >= 500 else "foundation/visitors/error.html"
    context = {
        "title": fault.title,
        "text": fault.text,
        "obstacles": obstacles or [],
        "is_error": True,
        "offers_search": fault is NOTHING_HERE,
        "back": page_before(request) if fault is OPEN_TOO_LONG else "",
    }
    return render(request, template, context, status=status)


def page_before(request: HttpRequest) -> str:
    """Where the form stood, if that was a page of ours."""
    before = request.headers.get("Referer", "")
    return before if url_has_allowed_host_and_scheme(before, {request.get_host()}) else ""
