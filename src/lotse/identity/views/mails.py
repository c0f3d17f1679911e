"""Mails that could not be delivered: for the operator, who sees kind and reason and never a text."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import ngettext

from lotse.foundation.clock import now
from lotse.foundation.models import Message
from lotse.foundation.outbox import undelivered
from lotse.foundation.roles import Role
from lotse.foundation.screens import ScreenRequest, screen


@screen(frozenset({Role.OPERATOR}), methods=("GET", "POST"))
def mails(request: ScreenRequest) -> HttpResponse:
    """What was given up, and what still waits; POST tries everything again."""
    if request.method == "POST":
        again = undelivered().order_by().update(gave_up_at=None, tries=0, due_at=now())
        words = ngettext(
            "Eine Nachricht geht noch einmal auf den Weg.",
            "%(count)s Nachrichten gehen noch einmal auf den Weg.",
            again,
        )
        messages.success(request, words % {"count": again})
        return redirect("identity:mails")
    context = {
        "lost": undelivered().select_related("recipient")[:100],
        "waiting": Message.objects.filter(sent_at=None, gave_up_at=None).count(),
    }
    return render(request, "identity/mails.html", context)
