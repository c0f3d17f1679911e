"""Handovers: offering, seeing what is offered, answering."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.casework.actions.handover import (
    accept_handover,
    decline_handover,
    offer_handover,
    take_back_handover,
)
from lotse.casework.course_policy import obstacles_to_handing_over
from lotse.casework.forms.handover import AcceptForm, DeclineForm, HandoverForm
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.queries.handovers import (
    handover_for_receiver,
    handover_of_sender,
    incoming_handovers,
    outgoing_handovers,
    projects_in_charge,
)
from lotse.casework.queries.load import mentors_to_choose
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import CASE_ROLES, Role
from lotse.foundation.screens import ScreenRequest, screen


@screen(CASE_ROLES, methods=("GET", "POST"))
def handover_new(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """First the new place, then what goes along and whether the person agreed."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_handing_over(request.actor, mentee))
    place = request.GET.get("ort", "")
    projects = projects_in_charge(place, but=mentee.project_id)
    form = HandoverForm(request.POST or None, projects=projects) if projects else None
    if request.method == "POST" and form is not None and form.is_valid():
        given = form.cleaned_data
        offer_handover(
            request.actor,
            mentee=mentee,
            to_project=form.to,
            shares=given["shares"],
            consented_on=given["consented_on"],
            reason=given["reason"],
        )
        messages.success(
            request, _("Die Übergabe ist angeboten. Sie hören von uns, sobald das andere Projekt antwortet.")
        )
        return redirect("casework:mentee", public_id)
    status = COME_BACK if request.method == "POST" else 200
    context = {"mentee": mentee, "form": form, "place": place, "asked": "ort" in request.GET}
    return render(request, "casework/handover_new.html", context, status=status)


@screen(CASE_ROLES)
def handovers(request: ScreenRequest) -> HttpResponse:
    """What comes in, and what became of what went out."""
    context = {"incoming": incoming_handovers(request.actor), "outgoing": outgoing_handovers(request.actor)}
    return render(request, "casework/handovers.html", context)


@screen(frozenset({Role.LEAD}), methods=("GET", "POST"))
def handover_answer(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Who is offered, from where and why; accept with somebody who accompanies, or decline with a reason."""
    offer = handover_for_receiver(request.actor, public_id)
    handover = offer.handover
    accepts = request.method == "POST" and "accept" in request.POST
    declines = request.method == "POST" and "decline" in request.POST
    mentors = mentors_to_choose(request.actor, handover.to_project_id)
    accept_form = AcceptForm(request.POST if accepts else None, mentors=mentors, prefix="accept")
    decline_form = DeclineForm(request.POST if declines else None, prefix="decline")
    if accepts and accept_form.is_valid():
        mentee = accept_handover(request.actor, handover=handover, mentor=accept_form.chosen)
        messages.success(request, _("Willkommen. Die Akte ist angelegt; die Vereinbarung schließen Sie neu."))
        return redirect("casework:mentee", mentee.public_id)
    if declines and decline_form.is_valid():
        decline_handover(request.actor, handover=handover, answer=decline_form.cleaned_data["answer"])
        return redirect("casework:handovers")
    context = {"offer": offer, "handover": handover, "accept_form": accept_form, "decline_form": decline_form}
    status = COME_BACK if request.method == "POST" else 200
    return render(request, "casework/handover_answer.html", context, status=status)


@screen(CASE_ROLES, methods=("POST",))
def handover_take_back(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The sender's undo."""
    handover = handover_of_sender(request.actor, public_id)
    take_back_handover(request.actor, handover=handover)
    messages.success(request, _("Das Angebot ist zurückgenommen; das Paket ist vernichtet."))
    return redirect("casework:mentee", handover.mentee.public_id)
