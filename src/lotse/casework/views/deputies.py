"""Who stands in for whom."""

from datetime import timedelta
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.casework.forms.deputies import DeputyForm
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import Refused
from lotse.foundation.roles import Role
from lotse.foundation.screens import ScreenRequest, screen
from lotse.organisations.public import (
    appoint_deputy,
    deputyship_or_404,
    deputyships_of,
    end_deputyship,
    people_to_replace,
    people_to_stand_in,
)


@screen(frozenset({Role.LEAD}), methods=("GET", "POST"))
def deputies(request: ScreenRequest) -> HttpResponse:
    """Present and coming absences, and a new one."""
    actor = request.actor
    form = DeputyForm(request.POST or None, absent=people_to_replace(actor), deputies=people_to_stand_in(actor))
    if request.method == "POST" and form.is_valid():
        try:
            appoint_deputy(actor, **form.cleaned_data)
        except Refused as refusal:
            for obstacle in refusal.obstacles:
                form.add_error(None, str(obstacle.message))
        else:
            messages.success(request, _("Die Vertretung ist geregelt."))
            return redirect("casework:deputies")
    arranged = [(each, each.valid_until - timedelta(days=1)) for each in deputyships_of(actor)]
    context = {"form": form, "deputyships": arranged}
    return render(request, "casework/deputies.html", context, status=COME_BACK if form.errors else 200)


@screen(frozenset({Role.LEAD}), methods=("POST",))
def deputy_end(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """End it now."""
    end_deputyship(request.actor, deputyship=deputyship_or_404(request.actor, public_id))
    messages.success(request, _("Die Vertretung ist beendet."))
    return redirect("casework:deputies")
