"""A German page that is taken down or deleted takes its translations along: nobody keeps them true any more.

The library asks for them itself where it takes down or deletes one page; of pages below and of several at once it does
not, so they are taken down with them, in the same transaction. A translation takes nothing along.
"""

from collections.abc import Iterable

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db.models import Q
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Locale, Page
from wagtail.query import PageQuerySet


def translations(pages: Iterable[Page]) -> PageQuerySet:
    """Of those among these pages that are German; aliases follow their page by themselves."""
    source = settings.LANGUAGE_CODE
    german = Locale.objects.filter(language_code=source).values_list("pk", flat=True)
    keys = {page.translation_key for page in pages if page.locale_id in german}
    held = Page.objects.filter(translation_key__in=keys, alias_of=None)
    return held.exclude(locale__language_code=source).order_by("path")


def public_translations(pages: Iterable[Page]) -> PageQuerySet:
    """Those of them that visitors can read."""
    return translations(pages).live()


def take_translations_along(
    pages: Iterable[Page], *, user: AbstractBaseUser | AnonymousUser | None, below: bool
) -> None:
    """The German page decides: whoever may take it down, may take down what was made from it; nobody at a set time."""
    # What somebody may not take down of the pages below is still public, and so it stays.
    _take_down(public_translations(_with_pages_below(pages).not_live() if below else pages), user=user)


def take_down_for_deletion(pages: Iterable[Page], *, user: AbstractBaseUser | AnonymousUser) -> None:
    """Before these pages and all below them are deleted: drafts remain of their translations."""
    _take_down(public_translations(_with_pages_below(pages)), user=user)


def _take_down(pages: PageQuerySet, *, user: AbstractBaseUser | AnonymousUser | None) -> None:
    for page in pages:
        UnpublishPageAction(page, user=user).execute(skip_permission_checks=True)


def _with_pages_below(pages: Iterable[Page]) -> PageQuerySet:
    trees = Q(pk__in=[])  # no pages, no trees; an empty question would be answered with all of them
    for page in pages:
        trees |= Q(path__startswith=page.path)
    return Page.objects.filter(trees)
