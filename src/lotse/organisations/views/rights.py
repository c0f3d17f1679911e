"""What may I, and what may others: the declarations of all screens as one table."""

from django.http import HttpResponse
from django.shortcuts import render

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.organisations.members import own_memberships
from lotse.organisations.rights import rights


@screen(Door.SIGNED_IN)
def overview(request: ScreenRequest) -> HttpResponse:
    """One's own tasks, and the table."""
    context = {"memberships": own_memberships(request.actor), "rights": rights(request.actor)}
    return render(request, "organisations/rights.html", context)
