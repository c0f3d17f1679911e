"""Pages whose translation is missing: at the beginning every page has all of them."""

from wagtail.models import Page
from wagtail_localize.models import Translation


def lose(slug: str, language: str) -> None:
    """As if nobody had translated the German page of this name yet."""
    key = Page.objects.get(slug=slug, locale__language_code="de").translation_key
    Translation.objects.filter(source__object_id=key, target_locale__language_code=language).delete()
    Page.objects.get(translation_key=key, locale__language_code=language).delete()
