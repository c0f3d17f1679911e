"""The figures of the programme, each with the way it was counted."""

from datetime import date

from django.http import Http404, HttpResponse
from django.shortcuts import render

from lotse.evaluation.indicators import DEFINITIONS
from lotse.evaluation.queries import figure_tables, month_ends
from lotse.foundation.roles import Role
from lotse.foundation.screens import ScreenRequest, screen

COUNTING = frozenset({Role.LEAD, Role.SUPPORT, Role.MINISTRY})


@screen(COUNTING)
def figures(request: ScreenRequest) -> HttpResponse:
    """The figures of the last month that has ended, or of the one asked for."""
    days = month_ends()
    day = _asked(request.GET.get("tag"), days)
    context = {"days": days, "day": day, "tables": figure_tables(request.actor, day) if day else []}
    return render(request, "evaluation/figures.html", context)


def _asked(text: str | None, days: list[date]) -> date | None:
    """A day that may be shown; no other day exists."""
    if text is None:
        return days[0] if days else None
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise Http404 from error
    if day not in days:
        raise Http404
    return day


@screen(COUNTING)
def definitions(request: ScreenRequest) -> HttpResponse:
    """How each number is counted, by version."""
    return render(request, "evaluation/definitions.html", {"definitions": DEFINITIONS})
