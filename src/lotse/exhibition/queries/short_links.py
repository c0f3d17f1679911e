"""Which page stands behind a code."""

from collections.abc import Iterable
from dataclasses import dataclass

from lotse.exhibition.models import ShortLink
from lotse.exhibition.queries.virtual import best_of, language_codes
from lotse.exhibition.reading import PROGRAM

_PAGES = {
    ShortLink.Target.STORY: "room",
    ShortLink.Target.QUESTION: "voice_answer_to",
    ShortLink.Target.LISTEN: "room",
}


@dataclass(frozen=True, slots=True)
class Way:
    """Name of a page, the story it is about, and the language to read it in; no language: it is not shown."""

    page: str
    key: str
    language: str


def way_of(code: str, wishes: Iterable[str]) -> Way | None:
    """None for a code that was never given out; inside `reading.in_public`."""
    link = ShortLink.objects.visible_to(PROGRAM).select_related("story").filter(code=code.lower()).first()
    if link is None:
        return None
    wished = list(wishes)
    if link.story is None:
        return Way("hall", "", next(iter(wished), "de"))
    language = best_of(language_codes(link.story.key), wished)
    return Way(_PAGES[ShortLink.Target(link.target)], link.story.key, language or "")
