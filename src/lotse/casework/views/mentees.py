"""The list of mentees: filtered, page by page, searched by half a name, taken along as a spreadsheet by leads."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode

from lotse.casework.actions.mentee_export import export_mentees
from lotse.casework.forms.filter import FilterForm
from lotse.casework.list_words import rows_of
from lotse.casework.queries.mentee_list import COUNTED, Page, Place, listed, mentee_page, mentors_to_choose
from lotse.casework.queries.search import mentees_named
from lotse.casework.views.step import key_in
from lotse.foundation.clock import today
from lotse.foundation.roles import CASE_ROLES, Role
from lotse.foundation.screens import ScreenRequest, screen

SUGGESTED, SEARCHED = 8, 50
QUERY, SUGGEST, AFTER, BEFORE, END = "q", "vorschlag", "nach", "vor", "ende"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@screen(CASE_ROLES)
def mentees(request: ScreenRequest) -> HttpResponse:
    """The page, its list alone when a filter changed, or suggestions while a name is typed."""
    query = request.GET.get(QUERY, "").strip()
    if request.htmx and SUGGEST in request.GET:
        found = mentees_named(request.actor, query, limit=SUGGESTED) if len(query) > 1 else []
        return render(request, "casework/mentees.html#suggestions", {"found": found})
    context = _searched(request, query) if query else _listed(request)
    template = "casework/mentees.html#list" if request.htmx and not query else "casework/mentees.html"
    return render(request, template, context)


def _searched(request: ScreenRequest, query: str) -> dict[str, Any]:
    found = mentees_named(request.actor, query, limit=SEARCHED)
    return {
        "query": query,
        "rows": rows_of(listed([each.pk for each in found])),
        "count": len(found),
        "is_cut": len(found) == SEARCHED,
        "is_lead": bool(request.actor.led_project_ids),
        "filter": FilterForm({}, mentors=()),
    }


def _listed(request: ScreenRequest) -> dict[str, Any]:
    is_lead = bool(request.actor.led_project_ids)
    form = FilterForm(request.GET, mentors=mentors_to_choose(request.actor) if is_lead else ())
    place = Place(after=key_in(request.GET, AFTER), before=key_in(request.GET, BEFORE), is_end=END in request.GET)
    page = mentee_page(request.actor, form.choice(), place)
    kept = form.kept()
    return {
        "filter": form,
        "kept": kept,
        "chosen": [{"words": words, "href": _address(form.kept(without=name))} for name, words in form.chosen()],
        "rows": rows_of(page.rows),
        "count": page.count,
        "counted": COUNTED,
        "is_lead": is_lead,
        "pages": _pages(page, kept),
    }


def _pages(page: Page, kept: dict[str, str]) -> dict[str, str]:
    """Addresses of the pages around; empty where there is none."""
    return {
        "first": _address(kept) if page.has_previous else "",
        "previous": _address({**kept, BEFORE: str(page.first)}) if page.has_previous else "",
        "next": _address({**kept, AFTER: str(page.last)}) if page.has_next else "",
        "last": _address({**kept, END: "1"}) if page.has_next else "",
    }


def _address(asked: dict[str, str]) -> str:
    path = reverse("casework:mentees")
    return f"{path}?{urlencode(asked)}" if asked else path


@screen(frozenset({Role.LEAD}), methods=("POST",))
def mentees_export(request: ScreenRequest) -> HttpResponse:
    """The list as it is filtered, as a spreadsheet."""
    form = FilterForm(request.POST, mentors=mentors_to_choose(request.actor))
    with export_mentees(request.actor, choice=form.choice()) as file:
        disposition = f'attachment; filename="mentees-{today():%Y-%m-%d}.xlsx"'
        return HttpResponse(file.read(), content_type=XLSX, headers={"Content-Disposition": disposition})
