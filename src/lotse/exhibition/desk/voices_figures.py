"""What came back from the places of the tour: numbers, never people."""

from django.http import HttpResponse
from django.shortcuts import render

from lotse.exhibition.domain.voices import FEWEST
from lotse.exhibition.queries.voices import feedback_shares, figures_of_stops, scans_of_codes
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.screens import ScreenRequest, screen


@screen(EDITING_ROLES)
def figures(request: ScreenRequest) -> HttpResponse:
    """By place, by question, by code."""
    context = {
        "stops": figures_of_stops(request.actor),
        "all": feedback_shares(request.actor),
        "scans": scans_of_codes(request.actor),
        "fewest": FEWEST,
    }
    return render(request, "exhibition/desk/voice_figures.html", context)
