"""May this person work? What is known, what is to be asked, what the law says to it, and the letter that helps."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from lotse.casework.access_page import access_page, changed_line
from lotse.casework.actions.access import keep_answer, say_fact
from lotse.casework.domain.access_answer import question_or_first
from lotse.casework.domain.access_letter import letter_of
from lotse.casework.forms.access import FactForm, fact_form
from lotse.casework.papers.access_letter import access_letter_pdf as printed
from lotse.casework.queries.access import Known, askable, changed_answers, german_title, known_of
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.views.note import COME_BACK
from lotse.foundation.journal import record_reading
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen
from lotse.rules.public import SCHEMA

# Names in addresses and forms: which question, which fact.
QUESTION, FACT = "frage", "angabe"


def _address(public_id: UUID, question: str) -> str:
    return f"{reverse('casework:access', args=[public_id])}?{urlencode({QUESTION: question})}#frage"


@screen(CASE_ROLES, methods=("GET", "POST"))
def access(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The answer of today, and the next fact that could change it."""
    mentee = mentee_or_404(request.actor, public_id)
    question = question_or_first(request.GET.get(QUESTION, ""))
    if request.method == "POST":
        name = request.POST.get(FACT, "")
        if not askable(name):
            return redirect(_address(public_id, question))
        form = fact_form(SCHEMA[name], request.POST)
        if form.is_answered():
            say_fact(request.actor, mentee=mentee, question=question, name=name, value=form.fact)
            return redirect(_address(public_id, question))
        return _page(request, known_of(mentee), question=question, form=form)
    record_reading(request.actor, project_id=mentee.project_id, subject_id=mentee.pk, screen="access")
    known = known_of(mentee)
    return _page(request, known, question=question, form=_next_form(request, known, question))


def _next_form(request: ScreenRequest, known: Known, question: str) -> FactForm | None:
    """What somebody wants to say anew, else what would help most."""
    wanted = request.GET.get(FACT, "")
    names = [wanted] if askable(wanted) else known.to_ask(question)
    return fact_form(SCHEMA[names[0]]) if names else None


def _page(request: ScreenRequest, known: Known, *, question: str, form: FactForm | None) -> HttpResponse:
    context: dict[str, Any] = access_page(known, question=question, form=form)
    status = COME_BACK if form is not None and form.is_bound else 200
    return render(request, "casework/access.html", context, status=status)


@screen(CASE_ROLES, methods=("POST",))
def access_keep(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Put today's answer into the file."""
    mentee = mentee_or_404(request.actor, public_id)
    question = question_or_first(request.POST.get(QUESTION, ""))
    keep_answer(request.actor, mentee=mentee, question=question)
    messages.success(request, _("Die Antwort steht in der Akte, mit dem Stand der Gesetze von heute."))
    return redirect(_address(public_id, question))


@screen(CASE_ROLES)
def access_letter_pdf(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The letter to the authority; its file name names nobody, and it is kept nowhere."""
    mentee = mentee_or_404(request.actor, public_id)
    question = question_or_first(request.GET.get(QUESTION, ""))
    known = known_of(mentee)
    text = letter_of(known.answer(question), german_title(question), status=known.status)
    if text is None:
        raise Http404
    record_reading(request.actor, project_id=mentee.project_id, subject_id=mentee.pk, screen="access_letter")
    response = HttpResponse(printed(mentee, known.paper, text), content_type="application/pdf")
    kind = "attachment" if "laden" in request.GET else "inline"
    response.headers["Content-Disposition"] = f'{kind}; filename="brief-auslaenderbehoerde.pdf"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


@screen(CASE_ROLES)
def access_changes(request: ScreenRequest) -> HttpResponse:
    """Open files whose answer the rules of today would not give again."""
    lines = [changed_line(check) for check in changed_answers(request.actor)]
    return render(request, "casework/access_changes.html", {"changed": lines})
