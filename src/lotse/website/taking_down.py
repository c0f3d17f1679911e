"""A German page that is taken down takes its translations along: nobody keeps them true any more.

The library asks for them itself where it takes down one page; of pages below and of several at once it does not, so
they follow right after, in the same transaction. A translation that is taken down takes nothing along.
"""

from collections.abc import Iterable

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db.models import Q
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page
from wagtail.query import PageQuerySet


def public_translations(pages: Iterable[Page]) -> PageQuerySet:
    """Of those among these pages that are German; aliases follow their page by themselves."""
    source = settings.LANGUAGE_CODE
    keys = Page.objects.filter(pk__in=[page.pk for page in pages], locale__language_code=source)
    return (
        Page.objects.live()
        .filter(translation_key__in=keys.values("translation_key"), alias_of=None)
        .exclude(locale__language_code=source)
        .order_by("path")
    )


def take_translations_along(
    pages: Iterable[Page], *, user: AbstractBaseUser | AnonymousUser | None, below: bool
) -> None:
    """The German page decides: whoever may take it down, may take down what was made from it; nobody at a set time."""
    for page in public_translations(_with_pages_below(pages) if below else pages):
        UnpublishPageAction(page, user=user).execute(skip_permission_checks=True)


def _with_pages_below(pages: Iterable[Page]) -> PageQuerySet:
    """Those that were taken down with them; what somebody may not take down is still public, and so it stays."""
    trees = Q(pk__in=[])  # no pages, no trees; an empty question would be answered with all of them
    for page in pages:
        trees |= Q(path__startswith=page.path)
    return Page.objects.not_live().filter(trees)
