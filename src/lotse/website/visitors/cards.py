"""A contact to take along: for the address book of a telephone, and as a card of A6 with a code to photograph."""

from pathlib import Path
from typing import Final
from uuid import UUID

import qrcode
from django.conf import settings
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.translation import get_language, get_language_bidi, gettext
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.image.svg import SvgPathFillImage

from lotse.foundation.outbox import link_to
from lotse.foundation.papers.typesetting import NotTypeset, press
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.organisations.domain.spoken import language_of_page, own_name
from lotse.organisations.domain.vcard import Card, vcard
from lotse.organisations.public import Contact, contact_of
from lotse.website.visitors.entries import Entry, dialled, entries

TEMPLATE: Final = Path(__file__).with_name("card.typ")
# More names do not fit on a card of this size in large letters.
_NAMES: Final = 3


def contact_or_404(key: str) -> Contact:
    """The team of a project."""
    found = contact_of(key)
    if found is None:
        raise Http404
    return found


@screen(Door.VISITOR)
def project_vcf(request: ScreenRequest, key: str) -> HttpResponse:
    """The project for an address book."""
    project = contact_or_404(key).project
    card = Card(
        uid=str(project.public_id),
        name=project.name,
        organisation=project.carrier.name,
        phone=dialled(project.phone),
        email=project.email,
        address=project.address,
        page=_page(key),
        is_person=False,
    )
    return _file(card, key)


@screen(Door.VISITOR)
def mentor_vcf(request: ScreenRequest, key: str, public_id: UUID) -> HttpResponse:
    """One mentor for an address book; who no longer wants to be shown is not found."""
    contact = contact_or_404(key)
    mentor = next((each for each in contact.mentors if each.public_id == public_id), None)
    if mentor is None:
        raise Http404
    card = Card(
        uid=str(public_id),
        name=mentor.name,
        organisation=contact.project.name,
        role=gettext("Arbeitsmarktmentorin oder Arbeitsmarktmentor"),
        phone=dialled(mentor.phone),
        email=mentor.email,
        address=contact.project.address,
        page=_page(key),
        languages=mentor.languages,
    )
    return _file(card, f"{key}-{public_id.hex[:6]}")


def _page(key: str) -> str:
    return link_to(reverse("website:project", args=[key]))


def _file(card: Card, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}.vcf"'}
    return HttpResponse(vcard(card), content_type="text/vcard; charset=utf-8", headers=headers)


@screen(Door.VISITOR)
def card_pdf(request: ScreenRequest, key: str) -> HttpResponse:
    """A card of A6 to hand over or to put up."""
    # Who speaks the language of the card stands first.
    (entry,) = entries([contact_or_404(key)], language_of_page(get_language() or "de"))
    try:
        pdf = press(TEMPLATE).print(_facts(entry, _page(key)))
    except NotTypeset:
        text = gettext("Das Papier ließ sich gerade nicht herstellen. Bitte drucken Sie die Seite.")
        return HttpResponse(text, status=503, content_type="text/plain; charset=utf-8")
    headers = {"Content-Disposition": f'inline; filename="{key}-karte.pdf"'}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)


def _facts(entry: Entry, page: str) -> dict[str, object]:
    project = entry.project
    people = [
        [person.mentor.name, person.mentor.phone, ", ".join(own_name(code) for code in person.mentor.languages)]
        for person in entry.people[:_NAMES]
    ]
    return {
        "lang": (get_language() or "de").partition("-")[0],
        "rtl": get_language_bidi(),
        "title": project.name,
        "promise": gettext("Wir helfen bei Arbeit und Ausbildung. Das kostet nichts."),
        "people": people,
        "lines": [
            [gettext("Telefon"), project.phone],
            [gettext("E-Mail"), project.email],
            [gettext("Adresse"), project.address],
            [gettext("Haltestelle"), project.stop],
        ],
        "hours_title": gettext("Sprechzeiten"),
        "hours": [[each.days, each.times] for each in entry.hours],
        "code": qrcode.make(page, image_factory=SvgPathFillImage, border=0, error_correction=ERROR_CORRECT_Q).to_string(
            encoding="unicode"
        ),
        "code_says": gettext("Code zur Seite des Projekts"),
        "page": page.partition("://")[2],
        "demo": gettext("Vorführung: alle Personen und Betriebe sind erfunden.") if settings.DEMO else "",
    }
