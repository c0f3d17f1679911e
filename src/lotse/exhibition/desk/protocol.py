"""Hand-over and return on a tablet: panel by panel, photos, two signatures."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.exhibition.actions.handover import hand_over, take_back
from lotse.exhibition.desk.loan_forms import WalkForm
from lotse.exhibition.domain.loans import LoanState
from lotse.exhibition.loan_policy import obstacles_to_moving
from lotse.exhibition.models import Loan
from lotse.exhibition.queries.loans import contact_of, hand_over_obstacles, loan_or_404, panels_of
from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.screens import ScreenRequest, screen


def _form(request: ScreenRequest, loan: Loan, *, goes_out: bool) -> WalkForm:
    panels = [panel for panel in panels_of(loan.panel_set) if panel.taken_out_on is None]
    contact = contact_of(request.actor, loan)
    host = contact.full_name if contact else loan.host.name
    ours = request.actor.name
    initial = {"giver": ours if goes_out else host, "taker": host if goes_out else ours}
    if request.method != "POST":
        return WalkForm(panels=panels, initial=initial)
    return WalkForm(request.POST, panels=panels, photos=request.FILES.getlist("photos"), initial=initial)


@screen(EDITING_ROLES, methods=("GET", "POST"))
def hand_over_walk(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The panels go out."""
    loan = loan_or_404(public_id)
    refuse_if(hand_over_obstacles(loan))
    form = _form(request, loan, goes_out=True)
    if request.method == "POST" and form.is_valid():
        hand_over(request.actor, loan=loan, walk=form.walk)
        messages.success(request, _("Die Tafeln sind übergeben."))
        return redirect("exhibition_desk:loan", public_id)
    return _page(request, loan, form, title=_("Übergabe"))


@screen(EDITING_ROLES, methods=("GET", "POST"))
def return_walk(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The panels come back."""
    loan = loan_or_404(public_id)
    refuse_if(obstacles_to_moving(loan, LoanState.RETURNED))
    form = _form(request, loan, goes_out=False)
    if request.method == "POST" and form.is_valid():
        take_back(request.actor, loan=loan, walk=form.walk)
        messages.success(request, _("Die Tafeln sind zurück."))
        return redirect("exhibition_desk:loan", public_id)
    return _page(request, loan, form, title=_("Rückgabe"))


def _page(request: ScreenRequest, loan: Loan, form: WalkForm, *, title: str) -> HttpResponse:
    context = {"loan": loan, "form": form, "title": title}
    return render(request, "exhibition/desk/protocol.html", context, status=422 if form.errors else 200)
