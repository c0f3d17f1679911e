"""Files that may be of one person: look at both side by side, make one of them, or say that they are two."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.casework.actions.duplicates import merge_mentees, tell_apart
from lotse.casework.actions.merge_undo import undo_merge
from lotse.casework.file_policy import obstacles_to_merging
from lotse.casework.models import Mentee, Merge
from lotse.casework.queries.duplicates import likely_pairs
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.queries.side_by_side import side_by_side
from lotse.casework.views.mentee import key_in
from lotse.foundation.journal import record_reading
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen

TWO_PEOPLE = "zwei"
WITH = "mit"


@screen(CASE_ROLES)
def duplicates(request: ScreenRequest) -> HttpResponse:
    """Pairs among those whom the reader sees."""
    return render(request, "casework/duplicates.html", {"pairs": likely_pairs(request.actor)})


@screen(CASE_ROLES, methods=("GET", "POST"))
def merge(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Both files side by side: the mentee of the address stays, the other, named in `mit`, goes into it."""
    mentee = mentee_or_404(request.actor, public_id)
    other_id = key_in(request.GET.get(WITH))
    if other_id is None:
        return redirect("casework:duplicates")
    other = mentee_or_404(request.actor, other_id)
    if request.method == "GET":
        _leave_trace(request, mentee, other)
        context = {
            "mentee": mentee,
            "other": other,
            "lines": side_by_side(mentee, other),
            "obstacles": obstacles_to_merging(request.actor, mentee, other),
        }
        return render(request, "casework/merge.html", context)
    if TWO_PEOPLE in request.POST:
        tell_apart(request.actor, mentee=mentee, other=other)
        messages.success(request, _("Notiert: Das sind zwei Menschen."))
        return redirect("casework:duplicates")
    merge_mentees(request.actor, mentee=mentee, absorbed=other)
    return redirect("casework:mentee", mentee.public_id)


def _leave_trace(request: ScreenRequest, *mentees: Mentee) -> None:
    for each in mentees:
        record_reading(request.actor, project_id=each.project_id, subject_id=each.pk, screen="merge")


@screen(CASE_ROLES, methods=("POST",))
def merge_undo(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Make two files of one again."""
    merge = get_visible_or_404(Merge, request.actor, public_id, select=("mentee", "absorbed"))
    undo_merge(request.actor, merge=merge)
    messages.success(request, _("Es sind wieder zwei Akten."))
    return redirect("casework:mentee", merge.mentee.public_id)
