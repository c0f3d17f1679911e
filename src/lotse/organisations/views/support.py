"""Help inside a project: beginning and ending it for the operator, the record of it for the project's lead."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.foundation.journal import Refused
from lotse.foundation.roles import Role
from lotse.foundation.screens import ScreenRequest, screen
from lotse.organisations.forms import SupportForm
from lotse.organisations.support import begin_support, end_support, running_session, sessions_seen

OPERATOR = frozenset({Role.OPERATOR})


@screen(frozenset({Role.LEAD, Role.OPERATOR}))
def support(request: ScreenRequest) -> HttpResponse:
    """Who looked on, when, why; for the operator also what runs now."""
    is_operator = Role.OPERATOR in request.actor.roles
    context = {
        "sessions": sessions_seen(request.actor)[:100],
        "running": running_session(request.actor.account_id or 0) if is_operator else None,
        "is_operator": is_operator,
    }
    return render(request, "organisations/support.html", context)


@screen(OPERATOR, methods=("GET", "POST"))
def begin(request: ScreenRequest) -> HttpResponse:
    """Say where, why and for how long."""
    form = SupportForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            begin_support(request.actor, **form.cleaned_data)
        except Refused as refusal:
            for obstacle in refusal.obstacles:
                form.add_error(None, f"{obstacle.message} {obstacle.mend}".strip())
        else:
            messages.success(request, _("Sie sehen jetzt zu. Die Leitung ist benachrichtigt."))
            return redirect("organisations:support")
    return render(request, "organisations/support_begin.html", {"form": form})


@screen(OPERATOR, methods=("POST",))
def end(request: ScreenRequest) -> HttpResponse:
    """Stop looking on."""
    end_support(request.actor)
    messages.success(request, _("Beendet. Sie sehen keine Akten mehr."))
    return redirect("organisations:support")
