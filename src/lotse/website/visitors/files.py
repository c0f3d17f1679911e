"""Pictures and files of public pages, from our own house; what lies in a restricted collection is not there."""

from mimetypes import guess_type
from typing import Any

from django.core.files.storage import storages
from django.http import FileResponse, Http404, HttpResponse
from wagtail.documents.models import Document

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.website.models import PictureSize

_SHOWN = ("video/mp4", "audio/mpeg", "text/vtt", "application/pdf")


@screen(Door.VISITOR)
def picture(request: ScreenRequest, name: str) -> HttpResponse:
    """A picture in the size that a page asked for; the original stays in the house."""
    size = PictureSize.objects.filter(file=name).select_related("image__collection").first()
    if size is None or size.image.collection.get_view_restrictions().exists():
        raise Http404
    content = storages["renditions"].open(name).read()
    return HttpResponse(content, content_type=guess_type(name)[0] or "application/octet-stream")


@screen(Door.VISITOR)
def document(request: ScreenRequest, number: int, name: str) -> HttpResponse:
    """A file; films and texts open in the page, everything else is saved."""
    found = Document.objects.filter(pk=number).select_related("collection").first()
    if found is None or found.filename != name or found.collection.get_view_restrictions().exists():
        raise Http404
    kind = guess_type(name)[0] or "application/octet-stream"
    answer: Any = FileResponse(
        found.file.open("rb"),
        as_attachment=kind not in _SHOWN,
        filename=name,
        content_type=kind,
        headers={"Content-Security-Policy": "default-src 'none'"},
    )
    streamed: HttpResponse = answer
    return streamed
