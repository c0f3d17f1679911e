"""Visitors write: an answer to a panel, a question of their own, what they thought, a report. Nothing shows itself."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language_info, override

from lotse.exhibition.actions.voices import Left, leave_voice, report_voice
from lotse.exhibition.domain.voices import Way
from lotse.exhibition.queries.stories import StoryCard, was_public
from lotse.exhibition.queries.virtual import card_in_any_language, language_codes, questions_by_language, story_of
from lotse.exhibition.queries.voices import shown_voice
from lotse.exhibition.reading import PROGRAM, in_public
from lotse.exhibition.visitors.secrecy import behind_a_link
from lotse.exhibition.visitors.story import gone
from lotse.exhibition.visitors.virtual import menu_of, spoken
from lotse.exhibition.visitors.voice_forms import FeedbackForm, QuestionForm, ReportForm, Sent, VoiceForm
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.throttle import seconds_to_wait
from lotse.foundation.visitors.ways import ways_to

# A whole class may write at the same time from one address.
PER_MINUTE = 40
REPORTS_PER_MINUTE = 5
_Writing = Callable[..., HttpResponse]


def _writing(view: _Writing) -> _Writing:
    """A form without a cookie: kept by nobody, its address told to no other page."""
    return behind_a_link(screen(Door.PUBLIC, methods=("GET", "POST"))(view))


@_writing
def answer(request: ScreenRequest, key: str = "") -> HttpResponse:
    """Answer the question of a panel, or of the whole exhibition."""
    return _write(request, VoiceForm, page="voice_answer", key=key)


@_writing
def ask(request: ScreenRequest, key: str = "") -> HttpResponse:
    """Ask somebody who is portrayed, or the programme."""
    return _write(request, QuestionForm, page="voice_ask", key=key)


@_writing
def feedback(request: ScreenRequest, stop: str = "") -> HttpResponse:
    """Three questions about the visit."""
    return _write(request, FeedbackForm, page="voice_feedback", stop=stop[:20])


def _write(request: ScreenRequest, kind: type[VoiceForm], *, page: str, key: str = "", stop: str = "") -> HttpResponse:
    with in_public():
        here = card_in_any_language(key, spoken()) if key else None
        if key and here is None:
            return _gone(request, key)
        form = kind(request.POST if request.method == "POST" else None)
        context = {"form": form, "card": here, "page": page, **_ways(page, key, stop)}
        wait = _seconds(request, PER_MINUTE) if form.is_bound else 0
        if wait:
            return _slowly(request, context, wait)
        if form.is_bound and form.is_valid():
            _keep(form, here, stop=stop)
            return HttpResponseRedirect(_onward(form, key))
    return render(request, f"exhibition/visitors/{page}.html", context, status=422 if form.is_bound else 200)


def _keep(form: VoiceForm, here: StoryCard | None, *, stop: str) -> None:
    given = form.cleaned_data
    left = Left(
        kind=form.kind,
        way=given["way"],
        language=spoken(),
        client_key=form.key,
        text=given["text"],
        first_name=given["first_name"],
        age=given["age"],
        place=given["place"],
        stop=stop,
        degrees=form.degrees if isinstance(form, FeedbackForm) else {},
    )
    leave_voice(PROGRAM, left=left, story=story_of(here) if here else None)


def _onward(form: Sent, key: str) -> str:
    """To thanks; on a tablet back to where the next visitor begins."""
    name = "voice_tablet" if form.cleaned_data["way"] == Way.TABLET else "voice_thanks"
    address = reverse(f"exhibition:{name}_for", kwargs={"key": key}) if key else reverse(f"exhibition:{name}")
    return f"{address}#danke-{spoken()}" if name == "voice_tablet" else address


def _ways(page: str, key: str, stop: str) -> dict[str, Any]:
    """The same page in other languages: a form about a story is offered where the story is."""
    if page == "voice_feedback":
        here = ways_to("exhibition:voice_feedback_at", stop) if stop else ways_to(f"exhibition:{page}")
        return {"alternates": here}
    if key:
        name = {"voice_answer": "voice_answer_to", "voice_ask": "voice_ask_of"}[page]
        return {"alternates": menu_of(name, language_codes(key), key)}
    return {"alternates": ways_to(f"exhibition:{page}")}


def _gone(request: ScreenRequest, key: str) -> HttpResponse:
    with in_public():
        if not was_public(key):
            raise Http404
    return gone(request)


def _seconds(request: HttpRequest, per_minute: int) -> int:
    return seconds_to_wait(request, "voices", per_minute=per_minute)


def _slowly(request: HttpRequest, context: dict[str, Any], wait: int) -> HttpResponse:
    """What was typed stays; it can be sent again in a moment."""
    template = f"exhibition/visitors/{context['page']}.html"
    response = render(request, template, {**context, "wait": wait}, status=429)
    response.headers["Retry-After"] = str(wait)
    return response


@screen(Door.VISITOR)
def thanks(request: ScreenRequest, key: str = "") -> HttpResponse:
    """It arrived, and what happens with it."""
    with in_public():
        card = card_in_any_language(key, spoken()) if key else None
    return render(request, "exhibition/visitors/voice_thanks.html", {"card": card})


@_writing
def report(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Ask to take an entry down; no reason is needed."""
    with in_public():
        shown = shown_voice(public_id)
        form = ReportForm(request.POST if request.method == "POST" else None)
        context = {"form": form, "voice": shown, "page": "voice_report", "is_done": request.GET.get("danke") == "1"}
        if shown and form.is_bound:
            wait = _seconds(request, REPORTS_PER_MINUTE)
            if wait:
                return _slowly(request, context, wait)
            if form.is_valid():
                report_voice(PROGRAM, public_id=public_id, why=form.cleaned_data["why"])
                return HttpResponseRedirect(f"{request.path}?danke=1")
    status = 422 if shown and form.is_bound else 200
    return render(request, "exhibition/visitors/voice_report.html", context, status=status)


@behind_a_link
@screen(Door.PUBLIC)
def tablet(request: ScreenRequest, key: str = "") -> HttpResponse:
    """The tablet beside the panels: every language on one page, so that it works while the line is down."""
    with in_public():
        asked = questions_by_language(key) if key else {}
    if key and not asked:
        return _gone(request, key)
    codes = [code for code, _name in settings.LANGUAGES if code in asked or not key]
    desks = [_desk(code, key, asked.get(code, ("", ""))) for code in codes]
    return render(request, "exhibition/visitors/voice_tablet.html", {"desks": desks, "key": key})


def _desk(code: str, key: str, asked: tuple[str, str]) -> dict[str, Any]:
    """One language of the tablet."""
    with override(code):
        name = "voice_answer_to" if key else "voice_answer"
        info = get_language_info(code)
        person, question = asked
        return {
            "code": code,
            "name": info["name_local"],
            "direction": "rtl" if info["bidi"] else "ltr",
            "to": reverse(f"exhibition:{name}", kwargs={"key": key} if key else None),
            "form": VoiceForm(initial={"way": Way.TABLET}, auto_id=f"{code}_%s"),
            "person": person,
            "question": question,
        }
