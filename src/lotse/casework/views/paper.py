"""Residence papers: note one that was shown, put it right, take it off the list."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.casework.actions.papers import edit_paper, note_paper, remove_paper
from lotse.casework.editing import Collision
from lotse.casework.forms.paper import PaperEditForm, PaperForm
from lotse.casework.models import ResidencePaper
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.queries.trace import latest_change
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import record_reading
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen


@screen(CASE_ROLES, methods=("GET", "POST"))
def paper_new(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """A paper that was just seen."""
    mentee = mentee_or_404(request.actor, public_id)
    form = PaperForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        note_paper(request.actor, mentee=mentee, **form.cleaned_data)
        return redirect("casework:mentee", mentee.public_id)
    context = {"mentee": mentee, "form": form, "paper": None, "latest": None}
    return render(request, "casework/paper.html", context, status=COME_BACK if form.errors else 200)


@screen(CASE_ROLES, methods=("GET", "POST"))
def paper_edit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Put a noted paper right; the page opens what is sealed, so it leaves a trace."""
    paper = get_visible_or_404(ResidencePaper, request.actor, public_id, select=("mentee",))
    mentee = paper.mentee
    form = PaperEditForm(request.POST or None, row=paper)
    if request.method == "POST" and form.is_valid():
        try:
            edit_paper(request.actor, paper=paper, edits=form.edits())
        except Collision as collision:
            form = PaperEditForm.after(collision)
        else:
            return redirect("casework:mentee", mentee.public_id)
    if request.method == "GET":
        record_reading(request.actor, project_id=mentee.project_id, subject_id=mentee.pk, screen="paper")
    latest = latest_change(paper) if form.clashes else None
    context = {"mentee": mentee, "paper": paper, "form": form, "latest": latest}
    return render(request, "casework/paper.html", context, status=COME_BACK if request.method == "POST" else 200)


@screen(CASE_ROLES, methods=("POST",))
def paper_remove(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """A paper that was noted by mistake."""
    paper = get_visible_or_404(ResidencePaper, request.actor, public_id, select=("mentee",))
    remove_paper(request.actor, paper=paper)
    messages.success(request, _("Das Papier steht nicht mehr in der Akte."))
    return redirect("casework:mentee", paper.mentee.public_id)
