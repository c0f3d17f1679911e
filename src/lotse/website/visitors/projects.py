"""The fourteen projects: what each does, who is there, and how it stands, in numbers that tell of nobody."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language

from lotse.foundation import visitors
from lotse.foundation.linked_data import linked
from lotse.foundation.outbox import link_to
from lotse.foundation.publishing import while_unchanged
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.visitors.ways import ways_to
from lotse.organisations.domain.places import District, all_districts, district
from lotse.organisations.public import (
    Contact,
    ProjectReport,
    all_contacts,
    district_name,
    map_areas,
    partners_of,
    reports_of,
    text_of,
    texts_of,
)
from lotse.website.visitors.cards import contact_or_404
from lotse.website.visitors.contact import language_asked
from lotse.website.visitors.entries import Entry, entries
from lotse.website.visitors.vacancies import list_of_vacancies, vacancies_in

_STORIES = 4
_VACANCIES = 6


@screen(Door.VISITOR)
def projects(request: ScreenRequest) -> HttpResponse:
    """All projects on a map and in a table, with the numbers of the programme."""
    everyone = all_contacts()
    ways = _ways(everyone)
    context = {
        "entries": [(entry, _regions(entry)) for entry in entries(everyone, language_asked(request))],
        "areas": map_areas(lambda each: ways.get(each.ags, "")),
        "figures": visitors.figures_of(),
    }
    return render(request, "website/visitors/projects.html", context)


def pages() -> Iterator[visitors.PublicPage]:
    """The finder and the list in every language; each project in the languages in which it says something."""
    everywhere = [code for code, _name in settings.LANGUAGES]
    yield visitors.PublicPage(_addresses("website:contact", everywhere))
    yield visitors.PublicPage(_addresses("website:projects", everywhere))
    yield visitors.PublicPage(_addresses("website:figures", everywhere))
    for contact in all_contacts():
        texts = {text.language: text for text in texts_of(contact.project)}
        codes = [code for code in everywhere if code in texts] or [settings.LANGUAGE_CODE]
        changed_at = max((text.changed_at for text in texts.values()), default=None)
        yield visitors.PublicPage(_addresses("website:project", codes, contact.project.key), changed_at)


def _addresses(name: str, codes: Iterable[str], *args: str) -> dict[str, str]:
    return {way.code: way.href for way in ways_to(name, *args, codes=codes)}


def _ways(contacts: list[Contact]) -> dict[str, str]:
    """Where each district leads: to its project, or to the row of the first of two."""
    of_district: dict[str, list[str]] = {}
    for contact in contacts:
        for ags in contact.project.district_keys:
            of_district.setdefault(ags, []).append(contact.project.key)
    return {
        ags: reverse("website:project", args=keys) if len(keys) == 1 else f"#{keys[0]}"
        for ags, keys in of_district.items()
    }


def _regions(entry: Entry) -> str:
    found = (district(ags) for ags in entry.project.district_keys)
    return ", ".join(district_name(each) for each in found if each)


@screen(Door.VISITOR)
def project(request: ScreenRequest, key: str) -> HttpResponse:
    """One project: content, state, people, papers."""
    return render(request, "website/visitors/project.html", _told(key, language_asked(request)))


@while_unchanged
def _told(key: str, wanted: str) -> dict[str, Any]:
    contact = contact_or_404(key)
    (entry,) = entries([contact], wanted)
    language = get_language() or "de"
    return {
        "entry": entry,
        "regions": _regions(entry),
        "shown": text_of(contact.project, language),
        "figures": visitors.figures_of(key),
        "partners": partners_of(contact.project),
        "reports": reports_of(contact.project),
        "stories": _stories(contact, language),
        "vacancies": vacancies_in(contact.project.district_keys, language)[:_VACANCIES],
        "all_vacancies": list_of_vacancies(language),
        "areas": map_areas(_to_nowhere, here=contact.project.district_keys),
        "data": linked(_organization(contact, language)),
    }


def _to_nowhere(_district: District) -> str:
    return ""


def _stories(contact: Contact, language: str) -> list[visitors.Findable]:
    """Stories of people whom this project accompanied, as far as a story says so."""
    found = (each for each in visitors.findable(language) if each.kind == "story")
    return [each for each in found if contact.project.key in each.words][:_STORIES]


def _organization(contact: Contact, language: str) -> dict[str, Any]:
    """What search engines read (schema.org)."""
    project = contact.project
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": project.name,
        "url": link_to(reverse("website:project", args=[project.key])),
        "parentOrganization": {"@type": "Organization", "name": project.carrier.name},
        "email": project.email,
        "telephone": project.phone,
        "address": project.address.replace("\n", ", "),
        "areaServed": [each.name_de for each in all_districts() if each.ags in project.district_keys],
        "knowsLanguage": list(contact.languages),
        "inLanguage": language,
        "contactPoint": {
            "@type": "ContactPoint",
            "availableLanguage": list(contact.languages),
            "hoursAvailable": [
                {
                    "@type": "OpeningHoursSpecification",
                    "dayOfWeek": days[each.weekday],
                    "opens": f"{each.opens:%H:%M}",
                    "closes": f"{each.closes:%H:%M}",
                }
                for each in contact.times
            ],
        },
    }


@screen(Door.VISITOR)
def figures(request: ScreenRequest) -> HttpResponse:
    """The numbers of the programme, how each is counted, and when the next ones come."""
    return render(request, "website/visitors/projects/figures.html", {"figures": visitors.figures_of()})


@screen(Door.VISITOR)
def report_pdf(request: ScreenRequest, key: str, number: int) -> HttpResponse:
    """A report that a project published."""
    found = get_object_or_404(ProjectReport.objects.filter(project__key=key), pk=number)
    try:
        content = found.document.read()
    except FileNotFoundError as error:
        raise Http404 from error
    headers = {"Content-Disposition": f'inline; filename="{key}-{found.issued_on:%Y-%m-%d}.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)
