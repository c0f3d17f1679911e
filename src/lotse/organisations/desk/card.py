"""A mentor's own card: whether and how visitors see me."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.foundation.roles import Role
from lotse.foundation.screens import ScreenRequest, screen
from lotse.organisations.contacts import own_membership
from lotse.organisations.desk.forms import CardForm
from lotse.organisations.presenting import card_of, settle_card


@screen(frozenset({Role.MENTOR}), methods=("GET", "POST"))
def card(request: ScreenRequest) -> HttpResponse:
    """Agree, choose languages, take it back."""
    membership = own_membership(request.actor)
    if membership is None:
        raise Http404
    held = card_of(membership)
    first = {"is_shown": held.is_shown, "shows_phone": held.shows_phone, "languages": held.languages}
    form = CardForm(request.POST or None, initial=first)
    if request.method == "POST" and form.is_valid():
        settled = settle_card(request.actor, membership=membership, **form.cleaned_data)
        said = _("Gespeichert: Sie stehen in der Kontaktsuche.") if settled.is_shown else ""
        messages.success(request, said or _("Gespeichert: Sie stehen nicht in der Kontaktsuche."))
        return redirect("organisations:card")
    context = {"form": form, "membership": membership}
    return render(request, "organisations/desk/card.html", context, status=422 if form.errors else 200)
