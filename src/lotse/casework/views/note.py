"""The contact note: written in half a minute, put right later, taken back at once."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from lotse.casework.actions.notes import edit_note, take_back_note, write_note
from lotse.casework.editing import Collision
from lotse.casework.file_policy import (
    obstacles_to_editing_a_note,
    obstacles_to_writing_a_note,
)
from lotse.casework.forms.note import NoteEditForm, NoteForm
from lotse.casework.models import ContactNote, Mentee
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.queries.notes import recent_mentees
from lotse.casework.queries.search import mentees_named
from lotse.casework.queries.trace import latest_change
from lotse.casework.views.mentee import JUST_WRITTEN
from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen

SUGGESTIONS = 8
# Status of a form that came back: the page's script shows it in place.
COME_BACK = 422


@screen(CASE_ROLES)
def note_new(request: ScreenRequest) -> HttpResponse:
    """Whom is it about? Those met last are one tap away, all others two letters."""
    query = request.GET.get("q", "").strip()
    found = mentees_named(request.actor, query, limit=SUGGESTIONS) if query else []
    if request.htmx and "q" in request.GET:
        return render(request, "casework/note_new.html#found", {"found": found})
    context = {"query": query, "found": found, "recent": [] if query else recent_mentees(request.actor)}
    return render(request, "casework/note_new.html", context)


@screen(CASE_ROLES, methods=("GET", "POST"))
def note_for(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """A note about one mentee; the same form stands open on the mentee's page."""
    mentee = mentee_or_404(request.actor, public_id)
    form = NoteForm(request.POST or None, auto_id="note_%s")
    if request.method == "POST" and form.is_valid():
        note = write_note(request.actor, mentee=mentee, **form.cleaned_data)
        return redirect(_after_saving(mentee, note))
    context = {"mentee": mentee, "form": form, "obstacles": obstacles_to_writing_a_note(request.actor, mentee)}
    return render(request, "casework/note_for.html", context, status=COME_BACK if form.errors else 200)


def _after_saving(mentee: Mentee, note: ContactNote) -> str:
    return f"{reverse('casework:mentee', args=[mentee.public_id])}?{JUST_WRITTEN}={note.public_id}"


@screen(CASE_ROLES, methods=("GET", "POST"))
def note_edit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Put a note right."""
    note = get_visible_or_404(ContactNote, request.actor, public_id, select=("mentee", "author__account"))
    refuse_if(obstacles_to_editing_a_note(request.actor, note))
    form = NoteEditForm(request.POST or None, row=note)
    if request.method == "POST" and form.is_valid():
        try:
            edit_note(request.actor, note=note, edits=form.edits())
        except Collision as collision:
            form = NoteEditForm.after(collision)
        else:
            return redirect("casework:mentee", note.mentee.public_id)
    latest = latest_change(note) if form.clashes else None
    context = {"note": note, "mentee": note.mentee, "form": form, "latest": latest}
    return render(request, "casework/note_edit.html", context, status=COME_BACK if request.method == "POST" else 200)


@screen(CASE_ROLES, methods=("POST",))
def note_undo(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Take the note back that was just saved."""
    note = get_visible_or_404(ContactNote, request.actor, public_id, select=("mentee",))
    mentee = take_back_note(request.actor, note=note)
    messages.success(request, _("Die Notiz ist zurückgenommen."))
    return redirect("casework:mentee", mentee.public_id)
