"""Choosing the language of the pages, and of the mails for those who are signed in."""

from django.conf import settings
from django.http import HttpResponse
from django.views.i18n import set_language

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.identity.models import Account


@screen(Door.PUBLIC, methods=("POST",))
def choose_language(request: ScreenRequest) -> HttpResponse:
    """Set the language, remember it with the account, and go back to where the person was."""
    chosen = request.POST.get("language", "")
    if request.actor.account_id is not None and chosen in settings.STAFF_LANGUAGES:
        Account.objects.filter(pk=request.actor.account_id).update(language=chosen)
    return set_language(request)
