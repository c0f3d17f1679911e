"""Pictures, recordings and subtitles of a story."""

from functools import partial
from io import BytesIO
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from PIL import Image, ImageOps

from lotse.exhibition.actions.forgetting import delete_files
from lotse.exhibition.domain.subtitles import Fault, read
from lotse.exhibition.models import Interview, Picture, Story, Subtitles
from lotse.exhibition.models.choices import PictureKind
from lotse.exhibition.policy import is_editor
from lotse.exhibition.story_policy import obstacles_to_writing
from lotse.foundation.actor import Actor
from lotse.foundation.journal import action, refuse_if

_LARGEST_SIDE = 4_000
_SEEN = "The caller saw the story."


@action("story.picture_set")
def set_portrait(
    actor: Actor,
    *,
    story: Story,
    alt_texts: dict[str, str],
    drawing: str = "",
    photo: UploadedFile[Any] | None = None,
    face_changed: bool = False,
) -> Picture:
    """The portrait, as a photograph or as the program draws it; it takes the place of the one before.

    What was said of another picture in other languages is not said of this one.
    """
    before = _portrait_of(story)
    known = before.alt_texts if before is not None and photo is None and before.drawing == drawing else {}
    picture = Picture(story=story, kind=PictureKind.PORTRAIT, face_changed=face_changed)
    picture.alt_texts = {**known, **{code: text for code, text in alt_texts.items() if text}}
    if photo is not None:
        whole = _plain(photo)
        picture.width, picture.height = whole.size
        picture.file.save(f"{picture.public_id}.jpg", _as_jpeg(whole), save=False)
    else:
        picture.drawing, picture.face_changed = drawing, True
    if before is not None:
        transaction.on_commit(partial(delete_files, [before.file.name or ""], (str(before.public_id),)), robust=True)
        before.delete()
    picture.save()
    return picture


def _portrait_of(story: Story) -> Picture | None:
    """Held: translators describe it in several languages at a time."""
    portraits = Picture.objects.unscoped(_SEEN).filter(story=story, kind=PictureKind.PORTRAIT)
    return portraits.select_for_update().order_by("pk").first()


@action("story.picture_described")
def describe_portrait(actor: Actor, *, story: Story, language: str, words: str) -> None:
    """What the portrait shows, in one language; without words it stays as it was."""
    refuse_if(obstacles_to_writing(actor, story, language))
    picture = _portrait_of(story)
    if picture is not None and words and picture.alt_texts.get(language) != words:
        picture.alt_texts = {**picture.alt_texts, language: words}
        picture.save(update_fields=["alt_texts"])


def _plain(photo: UploadedFile[Any]) -> Image.Image:
    """Upright, no larger than pages need, and without what the camera wrote into it."""
    whole = ImageOps.exif_transpose(Image.open(photo)).convert("RGB")
    whole.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE))
    return whole


def _as_jpeg(whole: Image.Image) -> ContentFile[bytes]:
    held = BytesIO()
    whole.save(held, "JPEG", quality=90)
    return ContentFile(held.getvalue())


@action("story.recording_added")
def add_recording(
    actor: Actor,
    *,
    story: Story,
    kind: str,
    language: str,
    transcript: list[dict[str, object]],
    file: UploadedFile[Any] | None = None,
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
