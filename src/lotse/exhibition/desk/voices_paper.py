"""What visitors wrote on paper is typed in by the desk; it waits like everything else."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from lotse.exhibition.actions.voices import Left, leave_voice
from lotse.exhibition.desk.voice_forms import PaperForm
from lotse.exhibition.domain.voices import Way
from lotse.exhibition.visitors.voice_words import FEEDBACK
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.screens import ScreenRequest, screen


@screen(EDITING_ROLES, methods=("GET", "POST"))
def paper(request: ScreenRequest) -> HttpResponse:
    """One slip after the other; place and story stay from slip to slip."""
    kept = {name: request.GET[name] for name in ("stop", "language", "kind") if name in request.GET}
    form = PaperForm(request.POST if request.method == "POST" else None, actor=request.actor, initial=kept)
    if form.is_bound and form.is_valid():
        given = form.cleaned_data
        left = Left(
            way=Way.PAPER,
            client_key=uuid4(),
            degrees={name: given[name] for name in FEEDBACK},
            **{name: given[name] for name in ("kind", "language", "text", "first_name", "age", "place", "stop")},
        )
        leave_voice(request.actor, left=left, story=given["story"])
        messages.success(request, _("Der Zettel ist eingetragen. Der nächste kann kommen."))
        query = "&".join(f"{name}={given[name]}" for name in ("stop", "language", "kind"))
        return HttpResponseRedirect(f"{reverse('exhibition_desk:voice_paper')}?{query}")
    return render(request, "exhibition/desk/voice_paper.html", {"form": form}, status=422 if form.is_bound else 200)
