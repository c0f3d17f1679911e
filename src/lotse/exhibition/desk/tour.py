"""The calendar of all sets, and the figures of the tour for the report."""

from django.http import HttpResponse
from django.shortcuts import render

from lotse.exhibition.models import PanelSet
from lotse.exhibition.queries.timeline import timeline_of
from lotse.exhibition.queries.tour_figures import figures_by_year
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.screens import ScreenRequest, screen


@screen(EDITING_ROLES)
def timeline(request: ScreenRequest) -> HttpResponse:
    """Each set in its lane."""
    return render(
        request, "exhibition/desk/timeline.html", {"timeline": timeline_of(PanelSet.objects.order_by("name"))}
    )


@screen(EDITING_ROLES)
def figures(request: ScreenRequest) -> HttpResponse:
    """Visits, places, press and contacts by year: counts, no people."""
    return render(request, "exhibition/desk/tour_figures.html", {"years": figures_by_year()})
