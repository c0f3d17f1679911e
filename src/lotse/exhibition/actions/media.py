"""Pictures, recordings and subtitles of a story."""

from django.core.files.uploadedfile import UploadedFile

from lotse.exhibition.domain.subtitles import Fault, read
from lotse.exhibition.models import Interview, Picture, Story, Subtitles
from lotse.exhibition.policy import is_editor
from lotse.exhibition.story_policy import obstacles_to_writing
from lotse.foundation.actor import Actor
from lotse.foundation.journal import action, refuse_if

_SEEN = "The caller saw the story."


@action("story.picture_set")
def set_drawing(actor: Actor, *, story: Story, drawing: str, alt_texts: dict[str, str]) -> Picture:
    """The portrait as the program draws it; a second one takes the place of the first."""
    picture = Picture.objects.unscoped(_SEEN).filter(story=story, kind="portrait").first() or Picture(story=story)
    picture.drawing, picture.file = drawing, ""
    picture.alt_texts = {**picture.alt_texts, **{code: text for code, text in alt_texts.items() if text}}
    picture.face_changed = True
    picture.save()
    return picture


@action("story.recording_added")
def add_recording(
    actor: Actor,
    *,
    story: Story,
    kind: str,
    language: str,
    transcript: list[dict[str, object]],
    file: UploadedFile | None = None,
    content_type: str = "",
    voice_changed: bool = False,
    face_changed: bool = False,
) -> Interview:
    """Keep a recording; it is heard by nobody outside before its release."""
    interview = Interview(
        story=story,
        kind=kind,
        language=language,
        transcript=transcript,
        content_type=content_type,
        voice_changed=voice_changed,
        face_changed=face_changed,
    )
    if file is not None:
        interview.file.save(f"{interview.public_id}.{(file.name or '').rpartition('.')[2].lower()}", file, save=False)
    interview.save()
    return interview


@action("story.subtitles_set")
def set_subtitles(
    actor: Actor, *, interview: Interview, language: str, vtt: str, for_deaf: bool = False
) -> tuple[Subtitles | None, tuple[Fault, ...]]:
    """Keep a file without faults; with faults nothing is kept and they are told by line."""
    if not is_editor(actor):
        refuse_if(obstacles_to_writing(actor, interview.story, language))
    faults = read(vtt).faults
    if faults:
        return None, faults
    rows = Subtitles.objects.unscoped(_SEEN).filter(interview=interview, language=language, for_deaf=for_deaf)
    kept = rows.first() or Subtitles(
        story_id=interview.story_id, interview=interview, language=language, for_deaf=for_deaf
    )
    kept.vtt = vtt
    kept.save()
    return kept, ()
