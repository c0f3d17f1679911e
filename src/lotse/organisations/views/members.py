"""Who works in my project, who is invited; inviting, withdrawing, ending."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from lotse.foundation.clock import today
from lotse.foundation.journal import Refused
from lotse.foundation.roles import Role
from lotse.foundation.screens import ScreenRequest, screen
from lotse.organisations.actions import end_membership, invite_member, withdraw_offer
from lotse.organisations.forms import InviteForm, LeaveForm
from lotse.organisations.members import (
    memberships_seen,
    memberships_to_end,
    obstacles_to_ending,
    offers_seen,
    offers_to_withdraw,
)

STAFFING = frozenset({Role.LEAD, Role.OPERATOR})


@screen(STAFFING)
def members(request: ScreenRequest) -> HttpResponse:
    """Everybody in the actor's projects, and the invitations that nobody answered yet."""
    context = {
        "memberships": memberships_seen(request.actor),
        "to_end": set(memberships_to_end(request.actor).values_list("pk", flat=True)),
        "offers": offers_seen(request.actor),
        "to_withdraw": set(offers_to_withdraw(request.actor).values_list("pk", flat=True)),
        "day": today(),
        "is_whole_programme": Role.OPERATOR in request.actor.roles,
        "is_several": Role.OPERATOR in request.actor.roles or len(request.actor.led_project_ids) > 1,
    }
    return render(request, "organisations/members.html", context)


@screen(STAFFING, methods=("GET", "POST"))
def invite(request: ScreenRequest) -> HttpResponse:
    """Send somebody a link."""
    form = InviteForm(request.actor, request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            offer = invite_member(request.actor, **form.cleaned_data)
        except Refused as refusal:
            for obstacle in refusal.obstacles:
                form.add_error(None, f"{obstacle.message} {obstacle.mend}".strip())
        else:
            messages.success(
                request,
                _("Die Einladung an %(address)s ist unterwegs.") % {"address": offer.invitation.address},
            )
            return redirect("organisations:members")
    return render(request, "organisations/invite.html", {"form": form}, status=422 if form.errors else 200)


@screen(STAFFING, methods=("POST",))
def withdraw(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Take an invitation back."""
    offer = get_object_or_404(offers_to_withdraw(request.actor), public_id=public_id)
    withdraw_offer(request.actor, offer=offer)
    messages.success(request, _("Die Einladung ist zurückgezogen. Ihr Link führt ins Leere."))
    return redirect("organisations:members")


@screen(STAFFING, methods=("GET", "POST"))
def end(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """End somebody's work here, or see what is still in the way."""
    membership = get_object_or_404(memberships_to_end(request.actor), public_id=public_id)
    obstacles = obstacles_to_ending(request.actor, membership)
    form = LeaveForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        end_membership(request.actor, membership=membership, last_day=form.cleaned_data["last_day"])
        messages.success(request, _("Eingetragen. Der Zugang endet von selbst."))
        return redirect("organisations:members")
    context = {"membership": membership, "obstacles": obstacles, "form": form}
    return render(request, "organisations/member_end.html", context)
