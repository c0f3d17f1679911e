"""Taking somebody in: first the question whether they are here already, then a file."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render

from lotse.casework.actions.intake import take_in
from lotse.casework.forms.intake import IntakeForm
from lotse.casework.queries.duplicates import LikelySame, likely_same_people
from lotse.casework.queries.load import mentors_to_choose, projects_to_take_into
from lotse.casework.views.note import COME_BACK
from lotse.foundation.actor import Actor
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen


def _form(actor: Actor, data: Any) -> IntakeForm:
    projects = projects_to_take_into(actor)
    mentors = [mentor for project in projects for mentor in mentors_to_choose(actor, project.pk)]
    return IntakeForm(data, projects=projects, mentors=mentors)


@screen(CASE_ROLES, methods=("GET", "POST"))
def intake(request: ScreenRequest) -> HttpResponse:
    """The short form; who looks alike is shown before a second file is made."""
    form = _form(request.actor, request.POST or None)
    alike: list[LikelySame] = []
    if request.method == "POST" and form.is_valid():
        person, project = form.person, form.cleaned_data["project"]
        alike = likely_same_people(
            request.actor,
            given_name=person.given_name,
            family_name=person.family_name,
            born_on=person.born_on,
            phone=person.phone,
            project_ids=[project.pk],
        )
        if not alike or form.is_answered:
            mentor = form.cleaned_data["mentor"]
            mentee = take_in(request.actor, project=project, person=person, mentor=mentor)
            return redirect("casework:eligibility", mentee.public_id)
    status = COME_BACK if request.method == "POST" else 200
    question = form.question if alike else ""
    return render(request, "casework/intake.html", {"form": form, "alike": alike, "question": question}, status=status)
