"""Choosing the language of the pages; kept in a cookie, so that it also holds before signing in."""

from django.http import HttpResponse
from django.views.i18n import set_language

from lotse.foundation.screens import Door, ScreenRequest, screen


@screen(Door.PUBLIC, methods=("POST",))
def choose_language(request: ScreenRequest) -> HttpResponse:
    """Set the language and go back to where the person was."""
    return set_language(request)
