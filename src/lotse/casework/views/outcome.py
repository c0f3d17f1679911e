"""Outcomes: what began, and how it ended."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.casework.actions.outcomes import edit_outcome, end_outcome, record_outcome, take_back_end
from lotse.casework.course_policy import obstacles_to_ending, obstacles_to_working_on
from lotse.casework.domain.probation import default_end
from lotse.casework.editing import Collision
from lotse.casework.forms.application import firms_of
from lotse.casework.forms.outcome import OutcomeEditForm, OutcomeEndForm, OutcomeForm
from lotse.casework.models import Outcome
from lotse.casework.queries.course import firms_known_in, phase_proposal
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.queries.outcomes import check_ins_of, outcome_begun_from
from lotse.casework.queries.trace import latest_change
from lotse.casework.views.application import MENTEE
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen


@screen(CASE_ROLES, methods=("GET", "POST"))
def outcome_new(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """A start in work, training or study; an accepted application fills in what it knows."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_working_on(mentee))
    form = OutcomeForm(request.POST or None, initial=outcome_begun_from(mentee))
    if request.method == "POST" and form.is_valid():
        made = record_outcome(request.actor, mentee=mentee, facts=form.cleaned_data)
        messages.success(request, _("Der Einstieg ist notiert; fünf Nachfragen stehen von selbst im Kalender."))
        return redirect("casework:outcome_edit", made.public_id)
    context = {"mentee": mentee, "form": form, **firms_of(firms_known_in(mentee.project_id))}
    return render(request, "casework/outcome_new.html", context, status=COME_BACK if form.errors else 200)


@screen(CASE_ROLES, methods=("GET", "POST"))
def outcome_edit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One start with its questions."""
    outcome = get_visible_or_404(Outcome, request.actor, public_id, select=MENTEE)
    form = OutcomeEditForm(request.POST or None, row=outcome)
    if request.method == "POST" and form.is_valid():
        try:
            edit_outcome(request.actor, outcome=outcome, edits=form.edits())
        except Collision as collision:
            form = OutcomeEditForm.after(collision)
        else:
            return redirect("casework:mentee", outcome.mentee.public_id)
    status = COME_BACK if request.method == "POST" else 200
    return render(request, "casework/outcome.html", _page(outcome, form), status=status)


def _page(outcome: Outcome, form: OutcomeEditForm) -> dict[str, Any]:
    default = default_end(outcome.kind, outcome.started_on, fixed_until=outcome.fixed_until)
    return {
        "outcome": outcome,
        "mentee": outcome.mentee,
        "form": form,
        "check_ins": check_ins_of(outcome),
        "is_default_probation": default is not None and outcome.probation_until == default,
        "proposal": phase_proposal(outcome.mentee),
        "latest": latest_change(form.row) if form.clashes else None,
        **firms_of(firms_known_in(outcome.project_id)),
    }


@screen(CASE_ROLES, methods=("GET", "POST"))
def outcome_end(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The end of a job or training, with its reason; a slip is taken back here too."""
    outcome = get_visible_or_404(Outcome, request.actor, public_id, select=MENTEE)
    if request.method == "POST" and "take_back" in request.POST:
        take_back_end(request.actor, outcome=outcome)
        return redirect("casework:outcome_edit", public_id)
    refuse_if(obstacles_to_ending(outcome))
    form = OutcomeEndForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        end_outcome(request.actor, outcome=outcome, **form.cleaned_data)
        return redirect("casework:outcome_edit", public_id)
    context = {"outcome": outcome, "mentee": outcome.mentee, "form": form}
    return render(request, "casework/outcome_end.html", context, status=COME_BACK if form.errors else 200)
