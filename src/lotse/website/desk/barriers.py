"""Reports of barriers, and the promise to answer each within six weeks."""

from datetime import timedelta
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from lotse.foundation.clock import now
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.screens import ScreenRequest, screen
from lotse.website.barriers import answer_barrier, barrier_notes
from lotse.website.models import BarrierNote

PROMISED = timedelta(weeks=6)


@screen(EDITING_ROLES)
def barriers(request: ScreenRequest) -> HttpResponse:
    """Open ones first."""
    context = {"notes": barrier_notes()[:200], "late_before": now() - PROMISED}
    return render(request, "website/desk/barriers.html", context)


@screen(EDITING_ROLES, methods=("POST",))
def barrier_answered(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """It has been dealt with."""
    answer_barrier(request.actor, note=get_object_or_404(BarrierNote, public_id=public_id))
    messages.success(request, _("Als beantwortet eingetragen."))
    return redirect("website_desk:barriers")
