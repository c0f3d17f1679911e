"""Recordings and subtitles at the desk."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.exhibition.actions.media import add_recording, set_subtitles
from lotse.exhibition.desk.story_forms import RECORDINGS, RecordingForm, SubtitlesForm
from lotse.exhibition.desk.story_words import FAULTS
from lotse.exhibition.domain.subtitles import Fault
from lotse.exhibition.models import Interview, Story, Subtitles
from lotse.foundation.roles import EDITING_ROLES, PUBLISHING_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen


@screen(EDITING_ROLES, methods=("GET", "POST"))
def recording_add(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """A recording with its words."""
    story = get_visible_or_404(Story, request.actor, public_id)
    form = RecordingForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        file = values["file"]
        suffix = (file.name or "").rpartition(".")[2].lower() if file else ""
        interview = add_recording(
            request.actor,
            story=story,
            kind=values["kind"],
            language=values["language"],
            transcript=turns(values["transcript"]),
            file=file,
            content_type=RECORDINGS.get(suffix, ""),
            voice_changed=values["voice_changed"],
            face_changed=values["face_changed"],
        )
        return redirect("exhibition_desk:story_subtitles", interview.public_id)
    context = {"story": story, "form": form}
    return render(request, "exhibition/desk/story_recording.html", context, status=422 if form.errors else 200)


def turns(text: str) -> list[dict[str, object]]:
    """One turn a line, "name: sentence"; a line without a name goes on with the last one."""
    found: list[dict[str, object]] = []
    for line in filter(None, (each.strip() for each in text.splitlines())):
        name, colon, said = line.partition(":")
        is_named = bool(colon) and len(name) <= 40
        found.append({"speaker": name.strip() if is_named else "", "text": said.strip() if is_named else line})
    return found


@screen(PUBLISHING_ROLES, methods=("GET", "POST"))
def subtitles(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Subtitles of a recording, with their faults by line."""
    interview = get_visible_or_404(Interview, request.actor, public_id, select=("story",))
    form = SubtitlesForm(request.POST or None, request.FILES or None)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST" and form.is_valid():
        kept, faults = set_subtitles(
            request.actor,
            interview=interview,
            language=form.cleaned_data["language"],
            vtt=form.cleaned_data["file"],
            for_deaf=form.cleaned_data["for_deaf"],
        )
        if kept is not None:
            messages.success(request, _("Die Untertitel sind gespeichert."))
            return redirect("exhibition_desk:story_subtitles", public_id)
    context = {
        "interview": interview,
        "form": form,
        "faults": [(fault.line, FAULTS[fault.code] % {"value": fault.value}) for fault in faults],
        "kept": Subtitles.objects.visible_to(request.actor).filter(interview=interview).order_by("language", "pk"),
    }
    return render(
        request, "exhibition/desk/story_subtitles.html", context, status=422 if form.errors or faults else 200
    )
