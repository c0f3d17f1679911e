"""Open vacancies: those of a region for its project, all of them for the list."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.utils.translation import get_language_info

from lotse.foundation.clock import today
from lotse.foundation.publishing import while_unchanged
from lotse.website.models import VacancyPage
from lotse.website.visitors.tree import Leaf, tree

SOURCE = settings.LANGUAGE_CODE


@dataclass(frozen=True, slots=True)
class Vacancy:
    """One vacancy in a list."""

    href: str
    language: str
    direction: str
    title: str
    kind: str
    employer: str
    place: str
    german: str
    closes_on: date
    district_key: str


@while_unchanged
def open_vacancies(language: str) -> tuple[Vacancy, ...]:
    """All that are open, the newest first: in this language where there is a translation, else as they were written.

    The German page decides what and how long: a translation would go on with the day that it was made from.
    """
    groups = {held[SOURCE].id: held for held in _groups() if SOURCE in held}
    pages = VacancyPage.objects.filter(pk__in=groups, closes_on__gte=today()).order_by("-first_published_at", "-pk")
    return tuple(_vacancy(page, groups[page.pk].get(language) or groups[page.pk][SOURCE]) for page in pages)


def _groups() -> list[dict[str, Leaf]]:
    """Each vacancy with its translations."""
    return [held for held in tree().by_key.values() if next(iter(held.values())).kind == "vacancypage"]


def _vacancy(page: VacancyPage, leaf: Leaf) -> Vacancy:
    return Vacancy(
        href=leaf.href,
        language=leaf.language,
        direction="rtl" if get_language_info(leaf.language)["bidi"] else "ltr",
        title=leaf.title,
        kind=page.get_kind_display(),
        employer=page.employer,
        place=page.place,
        german=page.german,
        closes_on=page.closes_on,
        district_key=page.district_key,
    )


def decided_by(page: VacancyPage, leaf: Leaf) -> tuple[VacancyPage, bool]:
    """The page that decides for this one, and whether nobody can apply any more; a draft decides for itself."""
    if leaf.language == SOURCE:
        return page, page.is_over
    source = tree().translations(leaf.key).get(SOURCE)
    found = VacancyPage.objects.filter(pk=source.id).first() if source else None
    return (found, found.is_over) if found else (page, True)


def by_language(language: str) -> dict[str, list[Vacancy]]:
    """For the list: what can be read in this language, and what is there only as it was written."""
    found = open_vacancies(language)
    return {
        "vacancies": [each for each in found if each.language == language],
        "elsewhere": [each for each in found if each.language != language],
    }


def vacancies_in(districts: Collection[str], language: str) -> list[Vacancy]:
    """Those of a region."""
    return [each for each in open_vacancies(language) if each.district_key in districts]


def list_of_vacancies(language: str) -> str:
    """The address of the list in this language; empty where it cannot be read in it."""
    leaves = tree().by_way.get(language, {}).values()
    return next((leaf.href for leaf in leaves if leaf.kind == "vacancyindexpage"), "")


@while_unchanged
def closed_pages() -> frozenset[int]:
    """Pages of vacancies that nobody can apply for any more: no search and no map of the site shows them."""
    ends = VacancyPage.objects.filter(closes_on__gte=today()).order_by("pk").values_list("pk", flat=True)
    still = frozenset(ends)
    closed = (held for held in _groups() if SOURCE not in held or held[SOURCE].id not in still)
    return frozenset(leaf.id for held in closed for leaf in held.values())
