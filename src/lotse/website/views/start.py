"""The first page: for visitors the way to somebody near them; in the demo also what each role can do."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render

from lotse.foundation.menu import address
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.website.demo_roles import ROLE_DOORS


@screen(Door.PUBLIC)
def start(request: ScreenRequest) -> HttpResponse:
    """One question: where do you live?"""
    return render(
        request,
        "website/start.html",
        {
            "contact": address("website:contact"),
            "doors": ROLE_DOORS if settings.DEMO else (),
            "demo_sign_in": address("identity:demo_sign_in") if settings.DEMO else "",
        },
    )
