"""The page with all checks, and what becomes of what is typed there: nothing."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.website.checks.flow import languages_here, leaving_no_trace, way_of
from lotse.website.checks.register import CHECKS


@screen(Door.PUBLIC)
@leaving_no_trace
def overview(request: ScreenRequest) -> HttpResponse:
    """Which question do you have?"""
    doors = [(check, way_of(check)) for check in CHECKS]
    context = {"doors": doors, "languages_here": languages_here(request), "contact": reverse("website:contact")}
    return render(request, "website/checks/overview.html", context)
