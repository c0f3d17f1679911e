"""The Integrationsvereinbarung: words, paper, signature."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.casework.actions.agreement import discard_draft, draft_agreement, sign_agreement
from lotse.casework.course_policy import obstacles_to_agreeing
from lotse.casework.editing import Collision
from lotse.casework.forms.agreement import AgreementForm, SignForm
from lotse.casework.models import Agreement, Mentee
from lotse.casework.papers.agreement import language_for
from lotse.casework.queries.agreement import agreement_or_404, draft_or_404, stored_pdf
from lotse.casework.queries.course import agreement_in_words, agreements_of
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.queries.trace import latest_change
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import record_reading, refuse_if
from lotse.foundation.papers.typesetting import NotTypeset
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen


def _new(mentee: Mentee) -> Agreement:
    """A row to begin with; version 0 says that none was shown."""
    return Agreement(mentee=mentee, version=0)


@screen(CASE_ROLES, methods=("GET", "POST"))
def agreement(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """What holds, what was before, and the draft to write."""
    mentee = mentee_or_404(request.actor, public_id)
    held = agreements_of(mentee)
    draft = next((each for each in held if each.signed_on is None), None)
    begin = None if draft else {**agreement_in_words(mentee), "language": language_for(mentee.language)}
    form = AgreementForm(request.POST or None, row=draft or _new(mentee), initial=begin)
    if request.method == "POST" and form.is_valid():
        try:
            draft_agreement(request.actor, mentee=mentee, edits=form.edits())
        except Collision as collision:
            form = AgreementForm.after(collision)
        else:
            return redirect("casework:agreement_sign", public_id)
    if request.method == "GET":
        record_reading(request.actor, project_id=mentee.project_id, subject_id=mentee.pk, screen="agreement")
    signed = [each for each in held if each.signed_on is not None]
    context = {
        "mentee": mentee,
        "form": form,
        "draft": draft,
        "signed": signed,
        "holds": next((each for each in signed if each.replaced_on is None), None),
        "writes": draft is not None or not signed or "neu" in request.GET or request.method == "POST",
        "obstacles": obstacles_to_agreeing(mentee),
        "latest": latest_change(form.row) if form.clashes else None,
    }
    return render(request, "casework/agreement.html", context, status=COME_BACK if request.method == "POST" else 200)


@screen(CASE_ROLES, methods=("GET", "POST"))
def agreement_sign(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Read it together, then sign on the screen or on paper."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_agreeing(mentee))
    draft = draft_or_404(mentee)
    if request.method == "POST" and "discard" in request.POST:
        discard_draft(request.actor, agreement=draft)
        return redirect("casework:mentee", public_id)
    form = SignForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            sign_agreement(request.actor, agreement=draft, signing=form.signing)
        except NotTypeset:
            form.add_error(None, _("Das Blatt ließ sich nicht erzeugen. Bitte kürzen Sie den Text."))
        else:
            messages.success(request, _("Die Vereinbarung ist unterschrieben. Ab heute zählt die Begleitung."))
            return redirect("casework:agreement", public_id)
    context = {"mentee": mentee, "agreement": draft, "form": form}
    return render(request, "casework/agreement_sign.html", context, status=COME_BACK if form.errors else 200)


@screen(CASE_ROLES)
def agreement_pdf(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The paper: what was signed, to the byte; of a draft a preview. Its file name names nobody."""
    mentee = mentee_or_404(request.actor, public_id)
    found = agreement_or_404(mentee, request.GET.get("stand"))
    record_reading(request.actor, project_id=mentee.project_id, subject_id=mentee.pk, screen="agreement_pdf")
    response = HttpResponse(stored_pdf(found), content_type="application/pdf")
    kind = "attachment" if "laden" in request.GET else "inline"
    response.headers["Content-Disposition"] = f'{kind}; filename="integrationsvereinbarung.pdf"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
