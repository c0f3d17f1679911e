"""Heute: who needs me, in the order in which the day can be worked off."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from lotse.casework.day_words import part, sentence
from lotse.casework.domain.daybook import greeting
from lotse.casework.queries.today import day_of
from lotse.casework.views.step import JUST_DONE, key_in
from lotse.foundation.actor import Actor
from lotse.foundation.clock import SAXONY, now
from lotse.foundation.clock import today as this_day
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen

VIEW, PROJECT = "blick", "projekt"
_SECTIONS = ("agenda", "due", "quiet", "ending")


@screen(CASE_ROLES)
def today(request: ScreenRequest) -> HttpResponse:
    """One's own day; for who leads, the day of the project."""
    actor = request.actor
    has_both = bool(actor.mentor_ids) and bool(actor.led_project_ids)
    whole_project = not actor.mentor_ids or (has_both and request.GET.get(VIEW) == PROJECT)
    day = day_of(actor, whole_project=whole_project)
    context: dict[str, Any] = {
        "greeting": _greeting(actor),
        "day": this_day(),
        "sentence": sentence(day.book, whole_project=whole_project),
        "is_quiet": not day.book,
        **{name: part(getattr(day.book, name), day.people, whole_project=whole_project) for name in _SECTIONS},
        "extra": day,
        "has_both": has_both,
        "whole_project": whole_project,
        "own_day": not whole_project,
        "just_done": _done(request),
    }
    return render(request, "casework/today.html", context)


def _greeting(actor: Actor) -> str:
    words = {"morning": _("Guten Morgen"), "day": _("Guten Tag"), "evening": _("Guten Abend")}
    return f"{words[greeting(now().astimezone(SAXONY).hour)]}, {actor.name}"


def _done(request: ScreenRequest) -> UUID | None:
    return key_in(request.GET, JUST_DONE)
