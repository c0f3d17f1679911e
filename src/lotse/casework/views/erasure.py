"""All data of a person go: for the lead, with a reason and the name typed."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.casework.actions.erasure import erase_mentee
from lotse.casework.file_policy import NAME_NOT_TYPED, obstacles_to_erasing
from lotse.casework.forms.erasure import ErasureForm
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen


@screen(CASE_ROLES, methods=("GET", "POST"))
def erase(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Say what goes and what stays, then erase."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_erasing(request.actor, mentee))
    form = ErasureForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        typed = form.cleaned_data["typed"]
        if NAME_NOT_TYPED in obstacles_to_erasing(request.actor, mentee, typed=typed):
            form.add_error("typed", str(NAME_NOT_TYPED.message))
        else:
            erase_mentee(request.actor, mentee=mentee, reason=form.cleaned_data["reason"], typed=typed)
            messages.success(request, _("Alle Daten sind gelöscht."))
            return redirect("casework:mentees")
    context = {"mentee": mentee, "form": form}
    return render(request, "casework/erase.html", context, status=COME_BACK if form.errors else 200)
