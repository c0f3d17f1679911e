"""The picture of a shared story: made for each state of the site, so that it goes with the story."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lotse.exhibition.papers.cards import card
from lotse.exhibition.portraits.gallery import drawing, is_drawn
from lotse.exhibition.queries.stories import StoryCard, languages_shown, story_shown, was_public
from lotse.exhibition.reading import in_public
from lotse.exhibition.visitors.paper_words import invented
from lotse.foundation.papers.typesetting import NotTypeset
from lotse.foundation.screens import Door, ScreenRequest, screen


@screen(Door.VISITOR)
def story_card(request: ScreenRequest, key: str) -> HttpResponse:
    """Title, name and drawing while the story is released in this language; 410 once it was taken back."""
    language = get_language() or settings.LANGUAGE_CODE
    with in_public():
        shown = story_shown(key, language)
        if shown is None:
            return _not_here(key, language)
    try:
        return HttpResponse(_drawn(shown.card), content_type="image/png")
    except NotTypeset as error:
        raise Http404 from error


def _not_here(key: str, language: str) -> HttpResponse:
    if was_public(key, language if languages_shown(key) else ""):
        return HttpResponse(status=410, headers={"Cache-Control": "no-store", "X-Robots-Tag": "noindex"})
    raise Http404


def _drawn(of: StoryCard) -> bytes:
    """Words and a drawing; never a photograph, because other sites keep cards and nobody can take those back."""
    name = of.portrait.drawing if of.portrait else ""
    return card(
        language=of.language,
        brand=_("Arbeitsmarktmentoren Sachsen"),
        title=of.title,
        name=of.name,
        below=invented() if of.is_invented else of.occupation,
        drawing=drawing(name) if name and is_drawn(name) else "",
    )
