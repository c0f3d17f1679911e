"""What the website offers to the frame, the map of the site and the search; registered when the program starts."""

from collections.abc import Iterator

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lotse.foundation.publishing import while_unchanged
from lotse.foundation.visitors import Findable, MenuLink, PublicPage
from lotse.website.models import PAGE_KINDS, LegalPage
from lotse.website.texts import words_of
from lotse.website.visitors.tree import tree
from lotse.website.visitors.vacancies import closed_pages
from lotse.website.visitors.words import NEAR


@while_unchanged
def menu() -> tuple[MenuLink, ...]:
    """What stands at the top of every page."""
    return tuple(_menu())


def _menu() -> Iterator[MenuLink]:
    """The way to a person first, then what editors put into the menu, in their order."""
    yield MenuLink(reverse("website:contact"), str(NEAR), 5)
    for number, leaf in enumerate(tree().in_menu(get_language() or settings.LANGUAGE_CODE)):
        yield MenuLink(leaf.href, leaf.title, 10 + number)


@while_unchanged
def foot() -> tuple[MenuLink, ...]:
    """What stands at the end of every page."""
    return tuple(_foot())


def _foot() -> Iterator[MenuLink]:
    """Further pages of the first level, then what the law asks for; untranslated ones stand under their own address."""
    language, trees = get_language() or settings.LANGUAGE_CODE, tree()
    for number, leaf in enumerate(trees.by_way.get(settings.LANGUAGE_CODE, {}).values()):
        if leaf.depth != 3 or leaf.in_menu:
            continue
        here = trees.translations(leaf.key).get(language)
        if here is not None:
            place = 80 if leaf.kind == LegalPage._meta.model_name else 20
            yield MenuLink(here.href, here.title, place + number)
    yield MenuLink(reverse("website:checks"), _("Selbst prüfen"), 15)
    yield MenuLink(reverse("website:barrier"), _("Barriere melden"), 99)


def pages() -> Iterator[PublicPage]:
    """Each page with its translations."""
    over = closed_pages()
    for held in tree().by_key.values():
        if any(leaf.id in over for leaf in held.values()):
            continue
        moments = [leaf.published_at for leaf in held.values() if leaf.published_at]
        yield PublicPage({code: leaf.href for code, leaf in held.items()}, max(moments, default=None))


@while_unchanged
def findable(language: str) -> tuple[Findable, ...]:
    """What the search may show of pages."""
    return tuple(_findable(language))


def _findable(language: str) -> Iterator[Findable]:
    """Title and words of every page in this language."""
    over = closed_pages()
    leaves = {leaf.id: leaf for leaf in tree().by_way.get(language, {}).values() if leaf.id not in over}
    for kind in PAGE_KINDS:
        for page in kind.objects.filter(pk__in=leaves).order_by("path"):
            leaf = leaves[page.pk]
            yield Findable("page", leaf.href, page.title, words_of(page), language, key=str(leaf.key))


__all__ = ["findable", "foot", "menu", "pages"]
