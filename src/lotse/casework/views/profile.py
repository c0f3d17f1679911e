"""Who somebody is and what they bring: two long forms that several people edit."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from lotse.casework.actions.profile import edit_mentee, edit_profile, open_profile
from lotse.casework.editing import Collision
from lotse.casework.forms.edit import EditForm
from lotse.casework.forms.mentee import MenteeForm
from lotse.casework.forms.profile import ProfileForm
from lotse.casework.queries.file import mentee_or_404, profile_of
from lotse.casework.queries.trace import latest_change
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import record_reading
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen


@screen(CASE_ROLES, methods=("GET", "POST"))
def mentee_edit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Identity and contact."""
    mentee = mentee_or_404(request.actor, public_id)
    form = MenteeForm(request.POST or None, row=mentee)
    if request.method == "POST" and form.is_valid():
        try:
            edit_mentee(request.actor, mentee=mentee, edits=form.edits())
        except Collision as collision:
            form = MenteeForm.after(collision)
        else:
            return redirect("casework:mentee", mentee.public_id)
    return _show(request, "casework/mentee_edit.html", form, mentee=mentee)


@screen(CASE_ROLES, methods=("GET", "POST"))
def profile_edit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The profile; it shows what is sealed, so opening it leaves a trace."""
    mentee = mentee_or_404(request.actor, public_id)
    if request.method == "GET":
        record_reading(request.actor, project_id=mentee.project_id, subject_id=mentee.pk, screen="profile")
        return _show(request, "casework/profile_edit.html", ProfileForm(row=profile_of(mentee)), mentee=mentee)
    profile = open_profile(request.actor, mentee=mentee)
    form = ProfileForm(request.POST, row=profile)
    if form.is_valid():
        try:
            edit_profile(request.actor, profile=profile, edits=form.edits())
        except Collision as collision:
            form = ProfileForm.after(collision)
        else:
            return redirect("casework:mentee", mentee.public_id)
    return _show(request, "casework/profile_edit.html", form, mentee=mentee)


def _show(request: ScreenRequest, template: str, form: EditForm, **context: Any) -> HttpResponse:
    latest = latest_change(form.row) if form.clashes else None
    status = COME_BACK if request.method == "POST" else 200
    return render(request, template, {"form": form, "latest": latest, **context}, status=status)
