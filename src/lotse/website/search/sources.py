"""Projects with every place that they serve, checks, and the titles of rules, in the language that is spoken."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language_info, gettext, override

from lotse.foundation.publishing import while_unchanged
from lotse.foundation.visitors import Findable
from lotse.organisations.domain.places import all_municipalities, district
from lotse.organisations.domain.spoken import own_name
from lotse.organisations.public import Contact, all_contacts, text_of
from lotse.rules.listing import What, entries
from lotse.website.checks.register import CHECKS

# What is spoken of in the statutes is German; the list explains it in these languages.
_LAW_LANGUAGES: Final = ("de", "en")
_SOURCE: Final = ("de", "de-simple")


@while_unchanged
def projects(language: str) -> tuple[Findable, ...]:
    """Who is there for a place: found by its name or postcode, by the people there and the languages they speak."""
    return tuple(_project(contact, language) for contact in all_contacts())


def _project(contact: Contact, language: str) -> Findable:
    project = contact.project
    text = text_of(project, language)
    told = (text.text.work, text.text.people, text.text.special) if text else ()
    people = ", ".join(mentor.name for mentor in contact.mentors)
    return Findable(
        kind="contact",
        href=reverse("website:project", args=[project.key]),
        title=project.name,
        text=" ".join(word for word in (*told, people, project.carrier.name, project.address) if word),
        language=language,
        words=(*_places(tuple(project.district_keys)), *_languages(contact.languages)),
        key=f"project:{project.key}",
    )


@lru_cache(maxsize=64)
def _places(district_keys: tuple[str, ...]) -> tuple[str, ...]:
    """Every name and postcode of the districts."""
    names = [each.name_de for key in district_keys if (each := district(key))]
    for place in all_municipalities():
        if place.district_ags in district_keys:
            names += [place.name, place.sorbian, *place.postcodes]
    return tuple(dict.fromkeys(name for name in names if name))


def _languages(codes: tuple[str, ...]) -> tuple[str, ...]:
    """By their own names, and in German."""
    return tuple(name for code in codes for name in (own_name(code), _in_german(code)) if name)


def _in_german(code: str) -> str:
    try:
        return gettext(get_language_info(code)["name"])
    except KeyError:
        return ""


@lru_cache(maxsize=32)
def checks(language: str) -> tuple[Findable, ...]:
    """Questions that people can answer for themselves, where they are asked in this language."""
    return tuple(_checks(language))


def _checks(language: str) -> Iterator[Findable]:
    for check in CHECKS:
        with override("de"):
            german = gettext(str(check.title))
        title = gettext(german)
        if language in _SOURCE or title != german:
            href, text = (
                reverse(f"website:check_{check.name}"),
                f"{gettext(str(check.lead))} {gettext(str(check.whom))}",
            )
            yield Findable("check", href, title, text, language, key=f"check:{check.name}")


@lru_cache(maxsize=len(_LAW_LANGUAGES))
def _law(language: str) -> tuple[Findable, ...]:
    return tuple(_rules(language))


def law(language: str) -> tuple[Findable, ...]:
    """Rules and dated values by their titles and paragraphs; the law of a running program does not change."""
    return _law(language) if language in _LAW_LANGUAGES else ()


def _rules(language: str) -> Iterator[Findable]:
    way = reverse("website:law")
    seen: set[str] = set()
    for entry in entries():
        if entry.id not in seen:
            seen.add(entry.id)
            title = gettext(entry.title)
            cited = f"{entry.cites} {entry.source}" if entry.what is What.PARAMETER else entry.cites
            yield Findable("law", f"{way}?{urlencode({'q': entry.id})}", title, cited, language, key=f"law:{entry.id}")
