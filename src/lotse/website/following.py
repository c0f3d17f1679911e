"""What follows when a German page is published: what translators work from, and who may read its translations.

The library publishes in several ways (from the form, by a workflow, at a set time) that share no method of the page;
its event alone comes with all of them. That is why this room, and nothing else in the house, listens to one.
"""

from typing import Any

from wagtail.models import Page
from wagtail.signals import page_published
from wagtail_localize.models import TranslationSource


def listen() -> None:
    """Called once, when the program starts."""
    page_published.connect(follow, dispatch_uid="lotse.website.following")


def follow(sender: type[Page], *, instance: Page, **_others: Any) -> None:
    """Changed strings have no translation from this moment on; restrictions hold in every language."""
    source = TranslationSource.objects.get_for_instance_or_none(instance)
    if source is None:
        return
    source.update_from_db()
    for translation in source.translations.select_related("target_locale"):
        source.update_target_view_restrictions(translation.target_locale)
