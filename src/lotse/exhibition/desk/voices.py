"""The queue: one entry after the other is shown or kept from the wall, by keyboard."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from lotse.exhibition.actions.voices import hide_voice, put_back, show_voice
from lotse.exhibition.domain.voices import State
from lotse.exhibition.models import Voice
from lotse.exhibition.models.voices import STATES, Reason
from lotse.exhibition.queries.voices import numbers_of_queue
from lotse.exhibition.queries.voices import queue as entries_of
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen

_A_PAGE = 20
_STATES = frozenset(key for key, _label in STATES)


@screen(EDITING_ROLES)
def queue(request: ScreenRequest) -> HttpResponse:
    """What waits, what is shown, what is not."""
    asked = request.GET.get("stand", "")
    state = State(asked) if asked in _STATES else State.WAITING
    numbers = numbers_of_queue(request.actor)
    page = Paginator(entries_of(request.actor, state), _A_PAGE).get_page(request.GET.get("seite"))
    context = {
        "state": state,
        "tabs": [(key, label, numbers[State(key)]) for key, label in STATES],
        "page": page,
        "reasons": Reason.choices,
    }
    return render(request, "exhibition/desk/voices.html", context)


@screen(EDITING_ROLES, methods=("POST",))
def show(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """On the wall from now on."""
    voice = get_visible_or_404(Voice, request.actor, public_id)
    show_voice(request.actor, voice=voice)
    messages.success(request, _("Der Eintrag wird gezeigt."))
    return _on(request)


@screen(EDITING_ROLES, methods=("POST",))
def hide(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Not on the wall, with the reason."""
    voice = get_visible_or_404(Voice, request.actor, public_id)
    asked = request.POST.get("reason", "")
    hide_voice(request.actor, voice=voice, reason=Reason(asked) if asked in Reason else Reason.ASIDE)
    messages.success(request, _("Der Eintrag wird nicht gezeigt."))
    return _on(request)


@screen(EDITING_ROLES, methods=("POST",))
def back(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """It waits again."""
    voice = get_visible_or_404(Voice, request.actor, public_id)
    put_back(request.actor, voice=voice)
    messages.success(request, _("Der Eintrag wartet wieder."))
    return _on(request)


def _on(request: ScreenRequest) -> HttpResponse:
    """Back to the list from which the decision was made."""
    asked = request.POST.get("stand", "")
    suffix = f"?stand={State(asked)}" if asked in _STATES else ""
    return HttpResponseRedirect(f"{reverse('exhibition_desk:voices')}{suffix}#schlange")
