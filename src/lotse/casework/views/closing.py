"""The end of a mentoring, and the way back."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.casework.actions.closing import close_mentoring, reopen_mentoring
from lotse.casework.course_policy import (
    is_reopening_an_undo,
    obstacles_to_closing,
    obstacles_to_reopening,
    open_ends,
)
from lotse.casework.forms.closing import CloseForm
from lotse.casework.models.choices import ClosingReason
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen


@screen(CASE_ROLES, methods=("GET", "POST"))
def close(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Why it ends; what is still open is named and goes along if one says so."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_closing(mentee, along=True))
    loose = open_ends(mentee)
    form = CloseForm(request.POST or None, initial=_because(request))
    if request.method == "POST" and form.is_valid():
        if loose and not form.cleaned_data["along"]:
            form.add_error("along", _("Bitte bestätigen Sie das, oder schließen Sie zuerst ab, was offen ist."))
        else:
            close_mentoring(request.actor, mentee=mentee, **form.cleaned_data)
            messages.success(
                request, _("Die Begleitung ist abgeschlossen. Zwei Wochen lang lässt sich das rückgängig machen.")
            )
            return redirect("casework:mentee", public_id)
    context = {"mentee": mentee, "form": form, "loose": loose}
    return render(request, "casework/close.html", context, status=COME_BACK if form.errors else 200)


def _because(request: ScreenRequest) -> dict[str, Any]:
    reason = request.GET.get("grund", "")
    return {"reason": reason} if reason in ClosingReason.values else {}


@screen(CASE_ROLES, methods=("GET", "POST"))
def reopen(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Undo a closing, or welcome somebody back."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_reopening(mentee))
    assert mentee.mentoring is not None
    mentee.mentoring.mentee = mentee
    is_undo = is_reopening_an_undo(mentee.mentoring)
    if request.method == "POST":
        reopen_mentoring(request.actor, mentee=mentee)
        return redirect("casework:mentee", public_id)
    return render(request, "casework/reopen.html", {"mentee": mentee, "is_undo": is_undo})
