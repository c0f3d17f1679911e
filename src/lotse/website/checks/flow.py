"""The way through every check: one question a page, the answer, the paper. All that was told is in the address.

The pages are kept by no cache, name no referrer, are found by no search engine and set no cookie.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, Final

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, get_language_info, gettext, override

from lotse.foundation.clock import today
from lotse.foundation.papers.typesetting import NotTypeset
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.website.checks.check import Check
from lotse.website.checks.given import CHANGE, LANGUAGE, Given, read
from lotse.website.checks.paper import answer_pdf
from lotse.website.checks.question import answers, question

# Longer addresses come from no page of ours.
_LONGEST: Final = 6_000

View = Callable[[ScreenRequest], HttpResponse]


def leaving_no_trace(view: View) -> View:
    """In the language of the address; the answer stays out of caches, histories of other pages and search engines."""

    @wraps(view)
    def careful(request: ScreenRequest) -> HttpResponse:
        asked = request.GET.get(LANGUAGE, "")
        language = asked if asked in settings.STAFF_LANGUAGES else _of_address()
        with override(language):
            response = view(request)
        response.headers["Cache-Control"] = "no-store"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        response.headers["Content-Language"] = language
        return response

    return careful


def _of_address() -> str:
    """The checks are there in German and English; English is offered to whoever reads neither."""
    spoken = get_language() or settings.LANGUAGE_CODE
    if spoken in settings.STAFF_LANGUAGES:
        return spoken
    return settings.LANGUAGE_CODE if spoken.startswith("de") else "en"


def asking(check: Check) -> View:
    """The page that asks the next question, or goes on to the answer."""

    @screen(Door.PUBLIC)
    @leaving_no_trace
    def ask(request: ScreenRequest) -> HttpResponse:
        given = told_to(check, request)
        name = question_due(check, given, request.GET.get(CHANGE, ""))
        if name is None:
            return HttpResponseRedirect(way(check, "_answer", request, given=given))
        asked = question(check, name, given)
        rest = given.without(name)
        context = {
            **about(check, request),
            "question": asked,
            "before": rest.texts.items(),
            "told": answers(check, rest, way_of(check), more=_spoken(request)),
            "number": len(rest.facts) + 1,
            "back": _back(check, request, rest),
            "answer_now": way(check, "_answer", request, given=rest),
        }
        return render(request, "website/checks/question.html", context, status=422 if asked.error else 200)

    return ask


def answering(check: Check) -> View:
    """The page with the answer."""

    @screen(Door.PUBLIC)
    @leaving_no_trace
    def answer(request: ScreenRequest) -> HttpResponse:
        given = told_to(check, request)
        if given.errors:
            return HttpResponseRedirect(f"{way_of(check)}?{request.GET.urlencode()}")
        context = {
            **about(check, request),
            "result": check.answer(given),
            "told": answers(check, given, way_of(check), more=_spoken(request)),
            "pdf": way(check, "_pdf", request, given=given),
            "day": given.day,
            "overview": reverse("website:checks"),
            "contact": reverse("website:contact"),
        }
        return render(request, "website/checks/answer.html", context)

    return answer


def printing(check: Check) -> View:
    """The answer as a tagged PDF with day, rules and sources."""

    @screen(Door.PUBLIC)
    @leaving_no_trace
    def paper(request: ScreenRequest) -> HttpResponse:
        given = told_to(check, request)
        if given.errors:
            return HttpResponseRedirect(f"{way_of(check)}?{request.GET.urlencode()}")
        link = request.build_absolute_uri(way(check, "_answer", request, given=given))
        try:
            pdf = answer_pdf(check, given, check.answer(given), link=link)
        except NotTypeset:
            text = gettext("Das Papier ließ sich gerade nicht herstellen. Bitte drucken Sie die Seite.")
            return HttpResponse(text, status=503, content_type="text/plain; charset=utf-8")
        name = f"{check.path}-{given.day.isoformat()}.pdf"
        headers = {"Content-Disposition": f'inline; filename="{name}"'}
        return HttpResponse(pdf, content_type="application/pdf", headers=headers)

    return paper


def told_to(check: Check, request: ScreenRequest) -> Given:
    """The answers in the address, without those that no longer belong to the case."""
    sent = request.GET.copy()
    if len(request.META.get("QUERY_STRING", "")) > _LONGEST:
        sent.clear()
    given = read(check.schema, sent, today())
    return given.without(*check.stale(given))


def question_due(check: Check, given: Given, changing: str) -> str | None:
    """An answer that cannot be read comes first, then the one to be changed, then what the rules need."""
    if given.errors:
        return next(iter(given.errors))
    if changing in check.schema:
        return changing
    return check.next_fact(given)


def way_of(check: Check, part: str = "") -> str:
    """An address of the check: of its questions, "_answer", "_pdf"."""
    return reverse(f"website:check_{check.name}{part}")


def way(check: Check, part: str, request: ScreenRequest, *, given: Given) -> str:
    """The same with all that was told, and the language where the address names one."""
    return f"{way_of(check, part)}?{given.query(**_spoken(request))}"


def _spoken(request: ScreenRequest) -> dict[str, str]:
    """The language, where the address names one."""
    return {LANGUAGE: request.GET[LANGUAGE]} if request.GET.get(LANGUAGE) in settings.STAFF_LANGUAGES else {}


def _back(check: Check, request: ScreenRequest, given: Given) -> str:
    """To the question before; from the first one to the overview."""
    names = list(given.facts)
    if not names:
        return reverse("website:checks")
    return f"{way_of(check)}?{given.query(**{CHANGE: names[-1]}, **_spoken(request))}"


def about(check: Check, request: ScreenRequest) -> dict[str, Any]:
    """What every page of a check knows."""
    return {
        "check": check,
        "start": way_of(check),
        "spoken": _spoken(request).get(LANGUAGE, ""),
        "languages_here": languages_here(request),
    }


def languages_here(request: ScreenRequest) -> list[tuple[str, str, str]]:
    """Code, own name and address of this page in each language: links, because a cookie would be a trace."""
    ways = []
    for code in settings.STAFF_LANGUAGES:
        sent = request.GET.copy()
        sent[LANGUAGE] = code
        ways.append((code, str(get_language_info(code)["name_local"]), f"{request.path}?{sent.urlencode()}"))
    return ways
