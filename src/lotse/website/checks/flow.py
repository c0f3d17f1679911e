"""The way through every check: one question a page, the answer, the paper. All that was told is in the address.

The pages are kept by no cache, name no referrer, are found by no search engine and set no cookie.
"""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Final

from django.http import HttpResponse, HttpResponseRedirect
from django.utils.translation import override

from lotse.foundation.clock import today
from lotse.foundation.papers.typesetting import NotTypeset
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.website.checks.check import Check
from lotse.website.checks.given import CHANGE, LANGUAGE, Given, read
from lotse.website.checks.paper import answer_pdf
from lotse.website.checks.question import answers, question
from lotse.website.checks.speech import kept, of_check, shown, way_on, way_to

# Longer addresses come from no page of ours.
_LONGEST: Final = 6_000

View = Callable[[ScreenRequest], HttpResponse]


def leaving_no_trace(view: View) -> View:
    """Asked and answered in German or English; kept out of caches, histories of other pages and search engines."""

    @wraps(view)
    def careful(request: ScreenRequest) -> HttpResponse:
        language = of_check(request)
        with override(language):
            response = view(request)
        response.headers["Cache-Control"] = "no-store"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        response.headers.setdefault("Content-Language", language)
        return response

    return careful


def asking(check: Check) -> View:
    """The page that asks the next question, or goes on to the answer."""

    @screen(Door.VISITOR)
    @leaving_no_trace
    def ask(request: ScreenRequest) -> HttpResponse:
        given = told_to(check, request)
        name = question_due(check, given, request.GET.get(CHANGE, ""))
        if name is None:
            return HttpResponseRedirect(way(check, request, "_answer", told=given.texts))
        asked = question(check, name, given)
        rest = given.without(name)
        context = {
            **about(check, request),
            "question": asked,
            "before": rest.texts.items(),
            "told": answers(check, rest, way_of(check, request), more=kept(request)),
            "number": len(rest.facts) + 1,
            "back": _back(check, request, rest),
            "answer_now": way(check, request, "_answer", told=rest.texts),
        }
        return shown(request, "website/checks/question.html", context, status=422 if asked.error else 200)

    return ask


def answering(check: Check) -> View:
    """The page with the answer."""

    @screen(Door.VISITOR)
    @leaving_no_trace
    def answer(request: ScreenRequest) -> HttpResponse:
        given = told_to(check, request)
        if given.errors:
            return HttpResponseRedirect(f"{way_of(check, request)}?{request.GET.urlencode()}")
        context = {
            **about(check, request),
            "result": check.answer(given),
            "told": answers(check, given, way_of(check, request), more=kept(request)),
            "pdf": way(check, request, "_pdf", told=given.texts),
            "day": given.day,
            "overview": way_on("website:checks", request),
            "contact": way_to("website:contact", request),
        }
        return shown(request, "website/checks/answer.html", context)

    return answer


def printing(check: Check) -> View:
    """The answer as a tagged PDF with day, rules and sources."""

    @screen(Door.VISITOR)
    @leaving_no_trace
    def paper(request: ScreenRequest) -> HttpResponse:
        given = told_to(check, request)
        if given.errors:
            return HttpResponseRedirect(f"{way_of(check, request)}?{request.GET.urlencode()}")
        screen_way = way(check, request, "_answer", told=given.texts)
        link = request.build_absolute_uri(screen_way)
        try:
            pdf = answer_pdf(check, given, check.answer(given), link=link)
        except NotTypeset:
            context = {**about(check, request), "answer": screen_way}
            return shown(request, "website/checks/no_paper.html", context, status=503)
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


def way_of(check: Check, request: ScreenRequest) -> str:
    """Where its questions are asked."""
    return way_to(_name(check, ""), request)


def way(check: Check, request: ScreenRequest, part: str, *, told: Mapping[str, str]) -> str:
    """Its questions, its "_answer" or its "_pdf" with what was told."""
    return way_on(_name(check, part), request, told)


def _name(check: Check, part: str) -> str:
    return f"website:check_{check.name}{part}"


def _back(check: Check, request: ScreenRequest, given: Given) -> str:
    """To the question before; from the first one to the overview."""
    names = list(given.facts)
    if not names:
        return way_on("website:checks", request)
    return way(check, request, "", told={**given.texts, CHANGE: names[-1]})


def about(check: Check, request: ScreenRequest) -> dict[str, Any]:
    """What every page of a check knows."""
    return {
        "check": check,
        "action": way_of(check, request),
        "start": way(check, request, "", told={}),
        "spoken": kept(request).get(LANGUAGE, ""),
    }
