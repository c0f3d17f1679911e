"""Files whose time is up: the lead looks and erases, one by one."""

from django.http import HttpResponse
from django.shortcuts import render

from lotse.casework.domain.retention import YEARS_AT_MOST
from lotse.casework.queries.retention import files_due
from lotse.foundation.roles import Role
from lotse.foundation.screens import ScreenRequest, screen


@screen(frozenset({Role.LEAD}))
def retention(request: ScreenRequest) -> HttpResponse:
    """Names and since when; the file itself is one tap away, and so is erasing it."""
    return render(request, "casework/retention.html", {"due": files_due(request.actor), "years": YEARS_AT_MOST})
