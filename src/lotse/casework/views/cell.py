"""A cell of an imported list that somebody has looked at, or looks at again."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from lotse.casework.actions.cells import reopen_cell, settle_cell
from lotse.casework.models import CellToCheck
from lotse.casework.views.mentee import SETTLED
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen


@screen(CASE_ROLES, methods=("POST",))
def cell_settle(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Settle it; with `wieder` in the form, take that back."""
    cell = get_visible_or_404(CellToCheck, request.actor, public_id, select=("mentee",))
    page = reverse("casework:mentee", args=[cell.mentee.public_id])
    if "wieder" in request.POST:
        reopen_cell(request.actor, cell=cell)
        return redirect(page)
    settle_cell(request.actor, cell=cell)
    return redirect(f"{page}?{SETTLED}={cell.public_id}")
