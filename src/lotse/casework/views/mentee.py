"""One mentee: what is next, for whom one waits, what was said. Opening it leaves a trace."""

import re
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language, override

from lotse.casework.access_page import access_line
from lotse.casework.countries import country_name
from lotse.casework.file_policy import obstacles_to_erasing
from lotse.casework.forms.note import NoteForm
from lotse.casework.models import Mentee
from lotse.casework.models.choices import Phase
from lotse.casework.models.spoken import language_name
from lotse.casework.queries.course import phase_proposal, possible_phases
from lotse.casework.queries.file import MenteeFile, mentee_file, mentee_or_404
from lotse.casework.queries.notes import NotesPage, notes_of
from lotse.casework.queries.phases import way_of
from lotse.casework.queries.trace import was_opened_lately
from lotse.foundation.clock import today
from lotse.foundation.journal import record_reading
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen

OLDER = "nach"
JUST_WRITTEN = "neu"
SETTLED = "geklaert"
# Where the screen of a step leads back to, with the step that can still be taken back.
JUST_DONE = "erledigt"


def key_in(text: str | None) -> UUID | None:
    """The identifier that an address carries after its question mark; None for anything else."""
    try:
        return UUID(text or "")
    except ValueError:
        return None


@screen(CASE_ROLES)
def mentee(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The file; for htmx the older notes alone."""
    after = key_in(request.GET.get(OLDER))
    if request.htmx and after is not None:
        return _older_notes(request, public_id, after)
    file = mentee_file(request.actor, public_id, notes_after=after)
    if file.mentee.merged_into is not None:
        return redirect("casework:mentee", file.mentee.merged_into.public_id)
    _leave_trace(request, file.mentee)
    return render(request, "casework/mentee.html", _page(request, file))


def _older_notes(request: ScreenRequest, public_id: UUID, after: UUID) -> HttpResponse:
    """A fragment leaves no second trace, and none is to be had without the first."""
    mentee = mentee_or_404(request.actor, public_id)
    if not was_opened_lately(request.actor, mentee):
        _leave_trace(request, mentee)
    return render(
        request, "casework/mentee.html#notes", {"file": {"notes": notes_of(request.actor, mentee, after=after)}}
    )


def _leave_trace(request: ScreenRequest, mentee: Mentee) -> None:
    record_reading(request.actor, project_id=mentee.project_id, subject_id=mentee.pk, screen="mentee")


def _page(request: ScreenRequest, file: MenteeFile) -> dict[str, Any]:
    mentee = file.mentee
    return {
        "file": file,
        "mentee": mentee,
        "access": access_line(file.access),
        "way": way_of(mentee.phase),
        "is_closed": mentee.phase == Phase.CLOSED,
        "is_waiting": mentee.phase == Phase.WAITING,
        "language_spoken": language_name(mentee.language) if mentee.language else "",
        "country": country_name(mentee.nationality) if mentee.nationality else "",
        "age": _age(mentee),
        "dial": re.sub(r"[^+\d]", "", mentee.phone),
        "settled_cell": key_in(request.GET.get(SETTLED)),
        "just_done": key_in(request.GET.get(JUST_DONE)),
        "proposal": phase_proposal(mentee),
        "phases": possible_phases(mentee),
        "form": None,
        "note_fields": empty_note_fields(get_language() or "de", today()),
        "just_written": _undoable(request, file.notes),
        "may_erase": not obstacles_to_erasing(request.actor, mentee),
    }


@lru_cache(maxsize=16)
def empty_note_fields(language: str, day: date) -> SafeString:
    """The open note form with nothing in it is the same for everybody all day: rendered once, not with each page."""
    with override(language):
        return render_to_string("casework/mentee/note_fields.html", {"form": NoteForm(auto_id="note_%s")})


def _age(mentee: Mentee) -> int | None:
    if mentee.born_on is None:
        return None
    day, born = today(), mentee.born_on
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _undoable(request: ScreenRequest, notes: NotesPage) -> UUID | None:
    """The note that this person has just saved and may still take back."""
    key = key_in(request.GET.get(JUST_WRITTEN))
    return key if any(line.key == key and line.is_correctable for line in notes.lines) else None
