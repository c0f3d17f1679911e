"""What came back from the places of the tour: numbers, never people."""

from django.http import HttpResponse
from django.shortcuts import render

from lotse.exhibition.desk.voices import EDITORS
from lotse.exhibition.domain.voices import FEWEST
from lotse.exhibition.queries.voices import feedback_shares, figures_of_stops, scans_of_codes
from lotse.foundation.screens import ScreenRequest, screen


@screen(EDITORS)
def figures(request: ScreenRequest) -> HttpResponse:
    """By place, by question, by code."""
    context = {
        "stops": figures_of_stops(request.actor),
        "all": feedback_shares(request.actor),
        "scans": scans_of_codes(request.actor),
        "fewest": FEWEST,
    }
    return render(request, "exhibition/desk/voice_figures.html", context)
