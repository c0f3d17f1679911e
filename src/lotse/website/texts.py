"""The words of a page, without its form: for the search and for the hint on readability."""

import html
import re
from typing import Any

from django.utils.html import strip_tags
from wagtail.fields import StreamField

_BLOCK_END = re.compile(r"</(p|li|h[1-6]|blockquote)>|<br\s*/?>", re.I)
_SPACES = re.compile(r"[ \t\r\f\v]+")


def plain(text: str) -> str:
    """HTML as lines of text: what ends a paragraph ends a line."""
    lines = strip_tags(_BLOCK_END.sub("\n", text))
    return _SPACES.sub(" ", html.unescape(lines)).strip()


def words_of(page: Any) -> str:
    """Lead and everything in its streams, a line for each piece."""
    parts = [page.lead, *(getattr(page, name, "") for name in ("promise", "headline", "employer", "place"))]
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            parts += [plain(str(part)) for part in leaves_of(getattr(page, field.name).get_prep_value())]
    return "\n".join(part for part in parts if part)


# Names of values that are no text.
_NOT_TEXT = frozenset({"id", "type", "sign", "kind", "screen", "check", "project", "day", "language", "spoken"})


def leaves_of(stored: Any) -> list[str]:
    """Stored texts of a stream, whatever is nested in what."""
    if isinstance(stored, str):
        return [stored]
    if isinstance(stored, list | tuple):
        return [text for entry in stored for text in leaves_of(entry)]
    if isinstance(stored, dict):
        return [text for name, value in stored.items() if name not in _NOT_TEXT for text in leaves_of(value)]
    return []
