"""Is the programme right for this person? Answered with reasons, and never by sending anybody away."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from lotse.casework.access_page import access_proposal
from lotse.casework.actions.course import move_to_phase
from lotse.casework.actions.intake import facts_of, note_eligibility
from lotse.casework.course_policy import obstacles_to_phase, obstacles_to_working_on
from lotse.casework.domain.eligibility import eligibility as eligibility_of
from lotse.casework.forms.intake import EligibilityForm
from lotse.casework.models.choices import Phase
from lotse.casework.queries.access import known_of
from lotse.casework.queries.course import in_words
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import record_reading, refuse_if
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen


@screen(CASE_ROLES, methods=("GET", "POST"))
def eligibility(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The five questions and what follows from the answers."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_working_on(mentee))
    assert mentee.mentoring is not None
    facts = facts_of(mentee.mentoring)
    form = EligibilityForm(request.POST or None, initial={name: getattr(facts, name) for name in facts.__slots__})
    if request.method == "POST" and form.is_valid():
        note_eligibility(request.actor, mentee=mentee, facts=form.facts)
        return redirect(f"{reverse('casework:eligibility', args=[public_id])}#antwort")
    if request.method == "GET":
        record_reading(request.actor, project_id=mentee.project_id, subject_id=mentee.pk, screen="eligibility")
    found = eligibility_of(facts)
    context = {
        "mentee": mentee,
        "form": form,
        "found": found,
        "words": in_words(found),
        "rules": access_proposal(known_of(mentee), entered=facts.labour_access),
        "can_wait": not obstacles_to_phase(mentee, Phase.WAITING),
        "can_profile": not obstacles_to_phase(mentee, Phase.PROFILING),
    }
    return render(request, "casework/eligibility.html", context, status=COME_BACK if form.errors else 200)


@screen(CASE_ROLES, methods=("POST",))
def phase(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Move to another phase by one tap."""
    mentee = mentee_or_404(request.actor, public_id)
    move_to_phase(request.actor, mentee=mentee, phase=request.POST.get("phase", ""))
    return redirect("casework:mentee", public_id)
