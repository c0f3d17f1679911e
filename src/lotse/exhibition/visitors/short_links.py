"""Where the codes on panels lead: for ten years and more, without an error for whoever stands before a panel."""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from django.utils.translation.trans_real import get_languages, parse_accept_lang_header

from lotse.exhibition.queries.short_links import Way, way_of
from lotse.exhibition.reading import in_public
from lotse.exhibition.scans import SCANS
from lotse.foundation import languages
from lotse.foundation.clock import today
from lotse.foundation.screens import Door, ScreenRequest, screen


class Followed(HttpResponseRedirect):
    """A way on; numbers of the day are written after the visitor is gone, never in her request."""

    def close(self) -> None:
        """Called by the server when the answer has left."""
        super().close()
        SCANS.write_if_due()


@screen(Door.VISITOR)
def follow(request: ScreenRequest, code: str) -> HttpResponse:
    """In the language that the telephone speaks; the page behind offers the others."""
    with in_public():
        way = way_of(code, wishes(request))
    if way is None:
        raise Http404
    SCANS.note(code, today())
    response = Followed(address_of(way, languages.of_visitor(request)))
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Vary"] = "Accept-Language"
    return response


def wishes(request: ScreenRequest) -> list[str]:
    """The public languages that the browser asks for, best first."""
    asked = parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    codes = [code for wish, _weight in asked for code in (wish, wish.partition("-")[0])]
    return [code for code in dict.fromkeys(codes) if code in get_languages()]


def address_of(way: Way, language: str) -> str:
    """The page behind a code; after a withdrawal the neutral one."""
    with override(way.language or language):
        if not way.language:
            return reverse("exhibition:not_here")
        return reverse(f"exhibition:{way.page}", kwargs={"key": way.key} if way.key else None)


@screen(Door.VISITOR)
def not_here(request: ScreenRequest) -> HttpResponse:
    """Neutral on purpose: it names nobody and gives no reason."""
    response = render(request, "exhibition/visitors/not_here.html")
    response.headers["X-Robots-Tag"] = "noindex"
    return response
