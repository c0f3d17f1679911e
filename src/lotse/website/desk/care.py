"""What must be looked after: pages whose day of review has passed, links that lead nowhere."""

from django.http import HttpResponse
from django.shortcuts import render

from lotse.foundation.clock import today
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.screens import ScreenRequest, screen
from lotse.website.links import broken_links
from lotse.website.reviews import pages_to_review


@screen(EDITING_ROLES)
def care(request: ScreenRequest) -> HttpResponse:
    """Both lists; empty ones say so."""
    context = {"overdue": pages_to_review(today()), "broken": broken_links()}
    return render(request, "website/desk/care.html", context)
