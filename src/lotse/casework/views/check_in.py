"""How is the new job? Two taps; where something is wrong, the next step is offered."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lotse.casework.actions.check_ins import answer_check_in, has_employer
from lotse.casework.course_policy import NEEDLESS
from lotse.casework.domain.alarm import Alarm
from lotse.casework.editing import Collision
from lotse.casework.forms.outcome import CheckInForm
from lotse.casework.models import CheckIn
from lotse.casework.models.choices import Topic
from lotse.casework.queries.course import phase_proposal
from lotse.casework.queries.outcomes import alarm_of
from lotse.casework.queries.trace import latest_change
from lotse.casework.views.application import MENTEE
from lotse.casework.views.note import COME_BACK
from lotse.foundation.clock import today
from lotse.foundation.journal import record_reading
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen

# Trouble at work does not wait for the next check-in.
SOON = timedelta(days=3)
_ALARMS = {
    Alarm.TROUBLE: (
        gettext_lazy("Es gibt Probleme am Arbeitsplatz."),
        gettext_lazy("Klären, was bei der Arbeit nicht gut läuft"),
    ),
    Alarm.DISAGREEMENT: (
        gettext_lazy("Die beiden Seiten sehen es verschieden."),
        gettext_lazy("Mit beiden Seiten sprechen"),
    ),
    Alarm.ENDED: (gettext_lazy("Jemand sagt, es sei beendet."), gettext_lazy("Klären, ob die Stelle beendet ist")),
}


@screen(CASE_ROLES, methods=("GET", "POST"))
def check_in(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The question, the answers, and what they give reason for."""
    asked = get_visible_or_404(CheckIn, request.actor, public_id, select=(*MENTEE, "outcome"))
    mentee = asked.mentee
    form = CheckInForm(request.POST or None, row=asked)
    if request.method == "POST" and form.is_valid():
        try:
            found = answer_check_in(request.actor, check_in=asked, edits=form.edits())
        except Collision as collision:
            form = CheckInForm.after(collision)
        else:
            if found or phase_proposal(mentee):
                return redirect("casework:check_in", public_id)
            messages.success(request, _("Die Antwort ist notiert."))
            return redirect("casework:mentee", mentee.public_id)
    if request.method == "GET":
        record_reading(request.actor, project_id=mentee.project_id, subject_id=mentee.pk, screen="check_in")
    status = COME_BACK if request.method == "POST" else 200
    return render(request, "casework/check_in.html", _page(asked, form), status=status)


def _page(asked: CheckIn, form: CheckInForm) -> dict[str, Any]:
    found = alarm_of(asked)
    words, step = _ALARMS[found] if found else ("", "")
    return {
        "check_in": asked,
        "outcome": asked.outcome,
        "mentee": asked.mentee,
        "form": form,
        "asks_employer": has_employer(asked),
        "obstacles": [NEEDLESS] if asked.needless else [],
        "alarm": words,
        "has_ended": found is Alarm.ENDED and asked.outcome.ended_on is None,
        "step": {"title": step, "topic": Topic.WORKPLACE.value, "due_on": today() + SOON},
        "proposal": phase_proposal(asked.mentee),
        "latest": latest_change(form.row) if form.clashes else None,
    }
