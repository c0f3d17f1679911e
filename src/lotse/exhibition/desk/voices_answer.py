"""One entry in full: answer it, say in German what it says."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _

from lotse.exhibition.actions.voices import answer_voice, translate_voice
from lotse.exhibition.desk.voice_forms import AnswerForm, GermanForm
from lotse.exhibition.models import Voice
from lotse.exhibition.models.voices import Reason
from lotse.exhibition.voices_policy import may_answer
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen


@screen(EDITING_ROLES, methods=("GET", "POST"))
def edit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Two short forms beside the entry."""
    voice = get_visible_or_404(Voice, request.actor, public_id, select=("story",))
    sent = request.POST if request.method == "POST" else None
    is_german = sent is not None and "save_german" in sent
    answer = AnswerForm(None if is_german else sent, voice=voice)
    german = GermanForm(sent if is_german else None, initial={"german": voice.german})
    if is_german and german.is_valid():
        translate_voice(request.actor, voice=voice, german=german.cleaned_data["german"])
        messages.success(request, _("Die Übersetzung steht jetzt beim Eintrag."))
        return HttpResponseRedirect(request.path)
    if answer.is_bound and answer.is_valid():
        given = answer.cleaned_data
        obstacles = may_answer(request.actor, voice, is_agreed=given["is_agreed"]) if given["text"] else []
        if not obstacles:
            answer_voice(request.actor, voice=voice, **given)
            messages.success(request, _("Die Antwort ist gespeichert."))
            return HttpResponseRedirect(request.path)
        answer.refuse(obstacles)
    context = {"voice": voice, "answer": answer, "german": german, "reasons": Reason.choices}
    return render(request, "exhibition/desk/voice.html", context, status=422 if sent is not None else 200)
