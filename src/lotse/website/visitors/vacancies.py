"""Open vacancies: those of a region for its project, all of them for the list."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from lotse.foundation.clock import today
from lotse.foundation.publishing import while_unchanged
from lotse.website.models import VacancyPage
from lotse.website.visitors.tree import tree


@dataclass(frozen=True, slots=True)
class Vacancy:
    """One vacancy in a list."""

    href: str
    title: str
    kind: str
    employer: str
    place: str
    german: str
    closes_on: date
    district_key: str


@while_unchanged
def open_vacancies(language: str) -> tuple[Vacancy, ...]:
    """Those that can be read in this language, the newest first."""
    leaves = {leaf.id: leaf for leaf in tree().by_way.get(language, {}).values() if leaf.kind == "vacancypage"}
    pages = VacancyPage.objects.filter(pk__in=leaves, closes_on__gte=today()).order_by("-first_published_at", "-pk")
    return tuple(
        Vacancy(
            href=leaves[page.pk].href,
            title=page.title,
            kind=page.get_kind_display(),
            employer=page.employer,
            place=page.place,
            german=page.german,
            closes_on=page.closes_on,
            district_key=page.district_key,
        )
        for page in pages
    )


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
    return frozenset(VacancyPage.objects.filter(closes_on__lt=today()).order_by("pk").values_list("pk", flat=True))
