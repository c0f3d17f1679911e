"""One's own account: name, language, how to be reached, and the ways to everything about signing in."""

from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from lotse.foundation.menu import menu_of
from lotse.foundation.outbox import undelivered
from lotse.foundation.publishing import published_again
from lotse.foundation.roles import Role
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.identity.adapter import greet
from lotse.identity.forms.account import AccountForm
from lotse.identity.models import Account


@screen(Door.SIGNED_IN, methods=("GET", "POST"))
def account(request: ScreenRequest) -> HttpResponse:
    """See and change what the program knows about oneself."""
    own = Account.objects.get(pk=request.actor.account_id or 0)
    form = AccountForm(request.POST or None, instance=own)
    if request.method == "POST" and form.is_valid():
        form.save()
        # Name and telephone may stand in the contact finder.
        published_again()
        with override(own.language):
            messages.success(request, str(_("Gespeichert.")))
        return greet(request, redirect("identity:account"), own)
    kinds = list(Authenticator.objects.filter(user_id=own.pk).order_by("pk").values_list("type", flat=True))
    context = {
        "form": form,
        "own": own,
        "has_app": Authenticator.Type.TOTP in kinds,
        "passkeys": kinds.count(Authenticator.Type.WEBAUTHN),
        "roles": [role.label for role in Role if role in request.actor.roles],
        "undelivered": undelivered().count() if Role.OPERATOR in request.actor.roles else 0,
    }
    return render(request, "identity/account.html", context)


@screen(Door.SIGNED_IN)
def arrive(request: ScreenRequest) -> HttpResponse:
    """Where signing in leads: each role's first page, or the account of those who have no other."""
    menu = menu_of(request.actor, request.path)
    first = next(iter(menu.links), None) or next((link for group in menu.groups for link in group.links), None)
    return redirect(first.href if first else "identity:account")
