"""What pages of stories need: addresses of pictures in their sizes, languages by their own names."""

from django import template
from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language_info

from lotse.exhibition.portraits.pictures import WIDTHS
from lotse.exhibition.queries.stories import ShownPicture, StoryCard
from lotse.foundation.visitors.ways import address_in

register = template.Library()


@register.simple_tag
def source(shown: ShownPicture, frame: str, width: int, kind: str) -> str:  # noqa: PLR0917 - as a template writes it
    """The address of a picture in one size."""
    return reverse("exhibition_desk:story_picture", args=[shown.public_id, frame, width, kind])


@register.simple_tag
def sources(shown: ShownPicture, frame: str, kind: str) -> str:
    """All sizes of one format, as `srcset` wants them."""
    return ", ".join(f"{source(shown, frame, width, kind)} {width}w" for width in WIDTHS)


@register.filter
def story_address(card: StoryCard) -> str:
    """A card leads to the story in its own language."""
    return address_in(card.language, "exhibition:story", card.key)


@register.filter
def own_name(code: str) -> str:
    """A language as its speakers call it."""
    return str(dict(settings.LANGUAGES).get(code, code))


@register.filter
def direction(code: str) -> str:
    """Which way the language is written: ltr or rtl."""
    return "rtl" if get_language_info(code)["bidi"] else "ltr"
