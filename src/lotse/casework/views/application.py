"""Applications: noted in a moment, moved by one tap."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from lotse.casework.actions.applications import (
    begin_application,
    edit_application,
    move_application,
    take_back_stage,
)
from lotse.casework.course_policy import obstacles_to_working_on
from lotse.casework.domain.applications import next_stages, without_last
from lotse.casework.editing import Collision
from lotse.casework.forms.application import ApplicationEditForm, ApplicationForm, StageForm, firms_of
from lotse.casework.models import Application
from lotse.casework.models.choices import ApplicationStage
from lotse.casework.queries.applications import stages_of
from lotse.casework.queries.course import firms_known_in, phase_proposal
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.queries.trace import latest_change
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen

MENTEE = ("mentee__mentor__account", "mentee__mentoring", "mentee__project")


@screen(CASE_ROLES, methods=("GET", "POST"))
def application_new(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """A new application."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_working_on(mentee))
    form = ApplicationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        made = begin_application(request.actor, mentee=mentee, **form.cleaned_data)
        return redirect("casework:application_edit", made.public_id)
    context = {"mentee": mentee, "form": form, **firms_of(firms_known_in(mentee.project_id))}
    return render(request, "casework/application_new.html", context, status=COME_BACK if form.errors else 200)


@screen(CASE_ROLES, methods=("GET", "POST"))
def application_edit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One application: its stages by a tap, the last one undone by another, the rest in a form."""
    application = get_visible_or_404(Application, request.actor, public_id, select=MENTEE)
    if request.method == "POST" and _tapped(request, application):
        return redirect("casework:application_edit", public_id)
    is_form = request.method == "POST" and "shown" in request.POST
    form = ApplicationEditForm(request.POST if is_form else None, row=application)
    if is_form and form.is_valid():
        try:
            edit_application(request.actor, application=application, edits=form.edits())
        except Collision as collision:
            form = ApplicationEditForm.after(collision)
        else:
            return redirect("casework:mentee", application.mentee.public_id)
    return render(request, "casework/application.html", _page(application, form), status=COME_BACK if is_form else 200)


def _tapped(request: ScreenRequest, application: Application) -> bool:
    """Do what a single button asked for; False when none was tapped."""
    if "take_back" in request.POST:
        take_back_stage(request.actor, application=application)
        return True
    tap = StageForm(request.POST)
    if "stage" not in request.POST or not tap.is_valid():
        return False
    move_application(request.actor, application=application, **tap.cleaned_data)
    return True


def _page(application: Application, form: ApplicationEditForm) -> dict[str, Any]:
    mentee = application.mentee
    return {
        "application": application,
        "mentee": mentee,
        "form": form,
        "next_stages": [ApplicationStage(stage) for stage in next_stages(application.stage)],
        "stages": stages_of(application),
        "can_take_back": without_last(application.history) is not None,
        "obstacles": obstacles_to_working_on(mentee),
        "proposal": phase_proposal(mentee),
        "latest": latest_change(form.row) if form.clashes else None,
        **firms_of(firms_known_in(mentee.project_id)),
    }
