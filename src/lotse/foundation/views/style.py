"""The living style page: every component in every state, direction and language."""

from django.http import HttpResponse
from django.shortcuts import render

from lotse.foundation.screens import Door, ScreenRequest, screen


@screen(Door.PUBLIC)
def style(request: ScreenRequest) -> HttpResponse:
    """One page for people who build screens, for axe and for the screenshots."""
    return render(request, "foundation/style.html", {"mirrored": request.GET.get("richtung") == "rtl"})
