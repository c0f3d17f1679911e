"""Who waits for a mentor: in the order of waiting, and of nothing else."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from lotse.casework.queries.load import as_waiting, mentors_to_choose, waiting_people
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen

PAGE_SIZE = 40


@screen(CASE_ROLES)
def waiting_list(request: ScreenRequest) -> HttpResponse:
    """The list, page by page; a lead assigns to anybody, a mentor takes over."""
    page = Paginator(waiting_people(request.actor), PAGE_SIZE).get_page(request.GET.get("seite"))
    mentors = {key: mentors_to_choose(request.actor, key) for key in sorted(request.actor.project_ids)}
    lines = [(each, mentors[each.mentee.project_id]) for each in as_waiting(page.object_list)]
    context = {"page": page, "lines": lines, "leads": bool(request.actor.led_project_ids)}
    return render(request, "casework/waiting_list.html", context)
