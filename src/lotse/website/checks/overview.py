"""The page with all checks, and what becomes of what is typed there: nothing."""

from django.http import HttpResponse

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.website.checks.flow import leaving_no_trace, way
from lotse.website.checks.register import CHECKS
from lotse.website.checks.speech import shown, way_on, way_to


@screen(Door.VISITOR)
@leaving_no_trace
def overview(request: ScreenRequest) -> HttpResponse:
    """Which question do you have?"""
    context = {
        "doors": [(check, way(check, request, "", told={})) for check in CHECKS],
        "contact": way_to("website:contact", request),
        "law": way_on("website:law", request),
    }
    return shown(request, "website/checks/overview.html", context)
