"""Who read and changed a file: on the screen, and on paper for the person whom it is about."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from lotse.casework.queries.disclosure import one_person
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.queries.trace import DAYS_SHOWN, trace_of
from lotse.foundation.clock import today
from lotse.foundation.journal import record_reading
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen


@screen(CASE_ROLES)
def trace(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The last year in the person's words."""
    mentee = mentee_or_404(request.actor, public_id)
    record_reading(request.actor, project_id=mentee.project_id, subject_id=mentee.pk, screen="trace")
    lines = trace_of([person.pk for person in one_person(mentee)])
    context = {"mentee": mentee, "lines": lines, "days": DAYS_SHOWN, "today": today()}
    return render(request, "casework/trace.html", context)
