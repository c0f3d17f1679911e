"""Who accompanies how many, and giving people into other hands."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import ngettext

from lotse.casework.actions.assignment import assign_mentees
from lotse.casework.forms.deputies import AssignForm
from lotse.casework.queries.load import membership_of, mentees_with_keys, open_mentees_of, project_loads
from lotse.foundation.roles import CASE_ROLES, Role
from lotse.foundation.screens import ScreenRequest, screen
from lotse.organisations.public import mentors_of

AT_ONCE = 500


@screen(frozenset({Role.LEAD}))
def load(request: ScreenRequest) -> HttpResponse:
    """All mentors of the project, the one with the most room first; with `von` the people of one of them."""
    leaving = membership_of(request.actor, request.GET.get("von"))
    context = {
        "projects": project_loads(request.actor),
        "leaving": leaving,
        "held": open_mentees_of(request.actor, leaving) if leaving else [],
        "mentors": mentors_of(leaving.project_id).exclude(pk=leaving.pk) if leaving and leaving.project_id else [],
    }
    return render(request, "casework/load.html", context)


@screen(CASE_ROLES, methods=("POST",))
def assign(request: ScreenRequest) -> HttpResponse:
    """Give people to a mentor: one from the waiting list, or everybody of somebody who leaves."""
    mentees = mentees_with_keys(request.actor, _keys(request.POST.getlist("mentees")))
    project_ids = {mentee.project_id for mentee in mentees}
    form = AssignForm(request.POST, mentors=mentors_of(project_ids.pop()))
    if project_ids or not form.is_valid():
        raise Http404
    mentor = form.cleaned_data["mentor"]
    given = assign_mentees(request.actor, mentees=mentees, mentor=mentor)
    words = ngettext("%(count)d Mensch ist zugeteilt.", "%(count)d Menschen sind zugeteilt.", len(given))
    messages.success(request, words % {"count": len(given)})
    return redirect(_back(request))


def _keys(texts: list[str]) -> list[UUID]:
    try:
        return [UUID(text) for text in texts[:AT_ONCE]]
    except ValueError as error:
        raise Http404 from error


def _back(request: ScreenRequest) -> str:
    """Where the form stood; never another site."""
    target = request.POST.get("back", "")
    if target.startswith("/") and url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        return target
    return "casework:waiting_list"
