"""Pictures, recordings and subtitles: private files that a view gives out, asking at every request for the release."""

import re
from typing import IO, Any
from uuid import UUID

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase

from lotse.exhibition.models import Picture
from lotse.exhibition.portraits.pictures import FRAMES, KINDS, WIDTHS, drawn_picture, encoded, opened
from lotse.exhibition.queries.stories import picture_shown, recording_shown, subtitles_shown
from lotse.exhibition.reading import in_public
from lotse.foundation.screens import Door, ScreenRequest, screen

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


@screen(Door.VISITOR)
def picture(request: ScreenRequest, /, public_id: UUID, **size: Any) -> HttpResponse:
    """A picture in one of the sizes that pages offer."""
    frame, kind = size["frame"], size["kind"]
    width = next((each for each in WIDTHS if str(each) == size["width"]), 0)
    if frame not in FRAMES or not width or kind not in KINDS:
        raise Http404
    with in_public():
        found = picture_shown(public_id)
    if found is None:
        raise Http404
    return HttpResponse(_bytes(found, frame=frame, width=width, kind=kind), content_type=KINDS[kind])


def _bytes(found: Picture, *, frame: str, width: int, kind: str) -> bytes:
    """Made once and kept beside the original; withdrawn pictures lose their copies with the story's files."""
    of = f"drawn/{found.drawing}" if found.drawing else f"stories/pictures/copies/{found.public_id}"
    name = f"{of}-{frame}-{width}.{kind}"
    if default_storage.exists(name):
        with default_storage.open(name) as held:
            return bytes(held.read())
    made = (
        drawn_picture(found.drawing, frame=frame, width=width, kind=kind)
        if found.drawing
        else _cut(found, frame=frame, width=width, kind=kind)
    )
    default_storage.save(name, ContentFile(made))
    return made


def _cut(found: Picture, *, frame: str, width: int, kind: str) -> bytes:
    with found.file.open("rb") as held:
        whole = opened(held.read())
    height = round(width * FRAMES[frame])
    scale = max(width / whole.width, height / whole.height)
    grown = whole.resize((max(width, round(whole.width * scale)), max(height, round(whole.height * scale))))
    left, top = (grown.width - width) // 2, (grown.height - height) // 3
    return encoded(grown.crop((left, top, left + width, top + height)), kind=kind)


@screen(Door.VISITOR)
def recording(request: ScreenRequest, public_id: UUID) -> Any:
    """Sound or film; players ask for parts (RFC 9110, 14)."""
    with in_public():
        found = recording_shown(public_id)
    if found is None:
        return HttpResponse(status=410, headers={"Cache-Control": "no-store"})
    return _part(request, found.file.open("rb"), size=found.file.size, content_type=found.content_type)


def _part(request: ScreenRequest, file: IO[bytes], *, size: int, content_type: str) -> HttpResponseBase:
    headers = {"Accept-Ranges": "bytes", "Cache-Control": "no-store"}
    asked = _RANGE.fullmatch(request.headers.get("Range", ""))
    if asked is None or not any(asked.groups()):
        return FileResponse(file, content_type=content_type, headers=headers)
    first, last = _bounds(asked.group(1), asked.group(2), size)
    if first > last or first >= size:
        return HttpResponse(status=416, headers={**headers, "Content-Range": f"bytes */{size}"})
    file.seek(first)
    headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    body = file.read(last - first + 1)
    file.close()
    return HttpResponse(body, status=206, content_type=content_type, headers=headers)


# Players go on asking; nobody needs more of a film at once.
_MOST = 2 * 1024 * 1024


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    if not first:
        return max(0, size - int(last)), size - 1
    start = int(first)
    return start, min(int(last) if last else size - 1, size - 1, start + _MOST - 1)


@screen(Door.VISITOR)
def track(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Subtitles as a file of their own."""
    with in_public():
        found = subtitles_shown(public_id)
    if found is None:
        return HttpResponse(status=410, headers={"Cache-Control": "no-store"})
    return HttpResponse(found.vtt, content_type="text/vtt; charset=utf-8")
