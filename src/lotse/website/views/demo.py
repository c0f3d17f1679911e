"""The page of the demo: what each role can do, and one click into it. In a real installation it is not there."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.website.demo_roles import ROLE_DOORS


@screen(Door.PUBLIC)
def demo(request: ScreenRequest) -> HttpResponse:
    """Roles with their questions."""
    if not settings.DEMO:
        raise Http404
    context = {"doors": ROLE_DOORS, "demo_sign_in": reverse("identity:demo_sign_in")}
    return render(request, "website/demo.html", context)
