"""Loans at the desk: what has to be answered, one loan with everything about it, its next step."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.actions.loans import (
    cancel_loan,
    close_loan,
    confirm_request,
    decline_request,
    note_signature,
    offer_loan,
    request_loan,
    send_link,
)
from lotse.exhibition.desk.loan_events import EVENTS, STATES
from lotse.exhibition.desk.loan_forms import DeskLoanForm, OfferForm, ReasonForm, SignatureForm, wish_of
from lotse.exhibition.domain.loans import LoanState, may_follow
from lotse.exhibition.models import Loan, LoanFile
from lotse.exhibition.papers.loan_papers import agreement_pdf, protocol_pdf
from lotse.exhibition.queries.loans import (
    contact_of,
    hand_over_obstacles,
    lacks_of,
    loan_or_404,
    offer_obstacles,
    open_loans,
    panels_of,
    past_loans,
    protocols_of,
)
from lotse.exhibition.queries.panel_stories import withdrawn_panels
from lotse.exhibition.queries.timeline import timeline_of
from lotse.exhibition.visitors.loan import pdf, send_file, send_kit
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.forms import Form
from lotse.foundation.journal import Refused
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.screens import ScreenRequest, screen


@screen(EDITING_ROLES)
def loans(request: ScreenRequest) -> HttpResponse:
    """What waits for the desk first, then what is under way."""
    every = open_loans()
    day = today()
    context = {
        "requests": [each for each in every if each.stands is LoanState.REQUESTED],
        "waiting": [each for each in every if each.stands is LoanState.OFFERED],
        "coming": [each for each in every if each.stands is LoanState.AGREED],
        "out": [(each, each.days.after <= day) for each in every if each.stands is LoanState.HANDED_OVER],
        "back": [each for each in every if each.stands is LoanState.RETURNED],
        "past": [(each, STATES[each.stands]) for each in past_loans()],
    }
    return render(request, "exhibition/desk/loans.html", context)


@screen(EDITING_ROLES, methods=("GET", "POST"))
def loan_new(request: ScreenRequest) -> HttpResponse:
    """A request by telephone: written down here, confirmed at once."""
    form = DeskLoanForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = request_loan(request.actor, wish=wish_of(form), is_confirmed=True)
        except Refused as refusal:
            _say(form, refusal)
        else:
            return redirect("exhibition_desk:loan", made.public_id)
    return render(request, "exhibition/desk/loan_new.html", {"form": form}, status=422 if form.errors else 200)


def _say(form: Form, refusal: Refused) -> None:
    for obstacle in refusal.obstacles:
        form.add_error(None, f"{obstacle.message} {obstacle.mend}".strip())


@screen(EDITING_ROLES)
def loan(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One loan."""
    return _page(request, loan_or_404(public_id))


def _page(request: ScreenRequest, loan: Loan, *, status: int = 200, **forms: Form) -> HttpResponse:
    state = loan.stands
    panels = panels_of(loan.panel_set)
    context = {
        "loan": loan,
        "state_word": STATES[state],
        "contact": contact_of(request.actor, loan),
        "lacks": [lack.value for lack in lacks_of(loan)],
        "timeline": timeline_of([loan.panel_set], around=loan),
        "may_offer": may_follow(state, LoanState.OFFERED),
        "may_cancel": may_follow(state, LoanState.CANCELLED),
        "offer_obstacles": offer_obstacles(loan),
        "hand_over_obstacles": hand_over_obstacles(loan),
        "withdrawn": withdrawn_panels(panels),
        "offer": OfferForm.of(loan),
        "reason": ReasonForm(auto_id="reason_%s"),
        "signature": SignatureForm(auto_id="signature_%s"),
        "files": list(loan.files.order_by("pk")),
        "protocols": protocols_of(loan),
        "visits": list(loan.visits.order_by("counted_on")),
        "events": [(each, EVENTS.get(each.kind, each.kind)) for each in loan.events.select_related("account")],
        **forms,
    }
    return render(request, "exhibition/desk/loan.html", context, status=status)


@screen(EDITING_ROLES, methods=("POST",))
def loan_offer(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Send the terms."""
    found = loan_or_404(public_id)
    form = OfferForm.of(found, request.POST)
    if form.is_valid():
        try:
            offer_loan(request.actor, loan=found, offer=form.offer)
        except Refused as refusal:
            _say(form, refusal)
        else:
            messages.success(request, _("Das Angebot ist unterwegs."))
            return redirect("exhibition_desk:loan", public_id)
    return _page(request, found, status=422, offer=form)


def _signed(actor: Actor, found: Loan, form: Form) -> object:
    return note_signature(actor, loan=found, signed_on=form.cleaned_data["signed_on"])


# Steps that need one answer or none: their form, what they do, what is said afterwards.
Step = tuple[type[Form], str, Callable[[Actor, Loan, Form], object], Any]
_STEPS: dict[str, Step] = {
    "confirm": (Form, "", lambda actor, found, form: confirm_request(actor, loan=found), _("Die Anfrage gilt.")),
    "signed": (SignatureForm, "signature", _signed, _("Die Vereinbarung ist unterschrieben.")),
    "close": (Form, "", lambda actor, found, form: close_loan(actor, loan=found), _("Die Ausleihe ist abgeschlossen.")),
    "link": (Form, "", lambda actor, found, form: send_link(actor, loan=found), _("Der neue Link ist unterwegs.")),
    "decline": (
        ReasonForm,
        "reason",
        lambda actor, found, form: decline_request(actor, loan=found, reason=form.cleaned_data["reason"]),
        _("Die Absage ist unterwegs."),
    ),
    "cancel": (
        ReasonForm,
        "reason",
        lambda actor, found, form: cancel_loan(actor, loan=found, reason=form.cleaned_data["reason"]),
        _("Die Ausleihe ist abgesagt."),
    ),
}


@screen(EDITING_ROLES, methods=("POST",))
def loan_step(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The next small step; what stands in the way answers for itself."""
    found = loan_or_404(public_id)
    step = _STEPS.get(request.POST.get("step", ""))
    if step is None:
        raise Http404
    kind, name, act, said = step
    form = kind(request.POST, auto_id=f"{name}_%s") if name else kind(request.POST)
    if not form.is_valid():
        return _page(request, found, status=422, **{name: form})
    act(request.actor, found, form)
    messages.success(request, said)
    return redirect("exhibition_desk:loan", public_id)


@screen(EDITING_ROLES)
def loan_agreement(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The agreement as the host gets it."""
    found = loan_or_404(public_id)
    return pdf(agreement_pdf(found), found.number)


@screen(EDITING_ROLES)
def loan_protocol(request: ScreenRequest, public_id: UUID, kind: str) -> HttpResponse:
    """A protocol as paper."""
    found = loan_or_404(public_id)
    return pdf(protocol_pdf(found, kind), f"{found.number}-{kind}")


@screen(EDITING_ROLES)
def loan_kit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The opening kit of this stop."""
    sent: HttpResponse = send_kit(loan_or_404(public_id))
    return sent


@screen(EDITING_ROLES)
def loan_file(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """A photo or the signed agreement."""
    kept = LoanFile.objects.filter(public_id=public_id).first()
    if kept is None:
        raise Http404
    sent: HttpResponse = send_file(kept)
    return sent
