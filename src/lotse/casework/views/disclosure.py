"""What we keep about you: everything in words to print, everything as data to take along."""

from uuid import UUID

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render

from lotse.casework.actions.disclosure import disclose_mentee, export_mentee
from lotse.casework.queries.file import mentee_or_404
from lotse.foundation.clock import today
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen

AS_DATA = "daten"


@screen(CASE_ROLES, methods=("GET", "POST"))
def disclosure(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """GET asks; POST answers, because the answer opens everything and leaves a trace."""
    mentee = mentee_or_404(request.actor, public_id)
    if request.method == "GET":
        return render(request, "casework/disclosure.html", {"mentee": mentee, "disclosed": None, "today": today()})
    if AS_DATA in request.POST:
        return _download(export_mentee(request.actor, mentee=mentee))
    disclosed = disclose_mentee(request.actor, mentee=mentee)
    return render(request, "casework/disclosure.html", {"mentee": mentee, "disclosed": disclosed, "today": today()})


def _download(record: dict[str, object]) -> HttpResponse:
    """The name of the file names nobody: it will lie in a folder of downloads."""
    response = JsonResponse(record, json_dumps_params={"ensure_ascii": False, "indent": 2})
    response.headers["Content-Disposition"] = 'attachment; filename="auskunft.json"'
    return response
