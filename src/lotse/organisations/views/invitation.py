"""The page behind the link of an invitation. Looking changes nothing (mail scanners look too); the button does."""

from django.http import HttpResponse
from django.shortcuts import redirect, render

from lotse.foundation.roles import SECOND_FACTOR_ROLES
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.identity.public import Acceptance, Account, account_behind, enter, open_invitation
from lotse.organisations.actions import accept_offer
from lotse.organisations.forms import JoinForm
from lotse.organisations.models import Offer


@screen(Door.PUBLIC, methods=("GET", "POST"))
def invitation(request: ScreenRequest, token: str) -> HttpResponse:
    """Accept with a new account, or with the one that the address already has."""
    found = open_invitation(token)
    owner = account_behind(found) if found else None
    if found is None or (owner is not None and not owner.is_active):
        return _gone(request)
    form = JoinForm(found, request.POST or None) if owner is None else None
    if request.method == "POST":
        if owner is not None and request.actor.account_id == owner.pk:
            return _join(request, token, account=owner, form=None)
        if form is not None and request.actor.account_id is None and form.is_valid():
            return _join(request, token, account=None, form=form)
    context = {
        "invitation": found,
        "offer": Offer.objects.select_related("project__carrier").get(invitation=found),
        "form": form,
        "is_owner": owner is not None and request.actor.account_id == owner.pk,
        "is_other": request.actor.account_id is not None and (owner is None or request.actor.account_id != owner.pk),
    }
    return _private(render(request, "organisations/invitation.html", context))


def _join(request: ScreenRequest, token: str, *, account: Account | None, form: JoinForm | None) -> HttpResponse:
    as_new = None
    if form is not None:
        said = form.cleaned_data
        as_new = Acceptance(full_name=said["full_name"], password=said["password"], language=said["language"])
    joined = accept_offer(request.actor, token=token, account=account, as_new=as_new)
    if joined is None:
        return _gone(request)
    if account is not None:
        return redirect("identity:arrive")
    role = joined.memberships.values_list("role", flat=True).get()
    next_page = "mfa_activate_totp" if role in SECOND_FACTOR_ROLES else "identity:arrive"
    return enter(request, joined, method="invitation", next_page=next_page)


def _gone(request: ScreenRequest) -> HttpResponse:
    """One sentence for used, expired, withdrawn and invented links."""
    return _private(render(request, "organisations/invitation_gone.html", status=404))


def _private(response: HttpResponse) -> HttpResponse:
    """The address is a secret: no cache keeps the page."""
    response.headers["Cache-Control"] = "no-store"
    return response
