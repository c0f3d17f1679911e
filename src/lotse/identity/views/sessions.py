"""Where one is signed in, and the button that ends it everywhere else."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.identity.models import Account
from lotse.identity.session import end_other_sessions
from lotse.identity.sessions import open_sessions


@screen(Door.SIGNING_IN, methods=("GET", "POST"))
def sessions(request: ScreenRequest) -> HttpResponse:
    """The list; POST signs out everywhere but here."""
    if request.method == "POST":
        end_other_sessions(request)
        messages.success(request, _("Sie sind jetzt nur noch hier angemeldet."))
        return redirect("usersessions_list")
    own = Account.objects.get(pk=request.actor.account_id or 0)
    found = open_sessions(own, here=request.session.session_key)
    return render(request, "usersessions/usersession_list.html", {"sessions": found})
