"""The tour for machines: events for search engines (schema.org), and what the search of the house finds."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from lotse.exhibition.queries.tour import Stop, stops
from lotse.foundation.linked_data import linked
from lotse.foundation.outbox import link_to
from lotse.foundation.publishing import while_unchanged
from lotse.foundation.visitors import Findable


def events(ahead: Iterable[Stop]) -> SafeString:
    """Each stop that is still to be seen."""
    return linked([_event(stop) for stop in ahead])


def _event(stop: Stop) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "ExhibitionEvent",
        "name": _("Ausstellung „Integrationsgeschichten“: %(place)s") % {"place": stop.place},
        "startDate": stop.days.first.isoformat(),
        "endDate": stop.days.last.isoformat(),
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "eventStatus": "https://schema.org/EventScheduled",
        "isAccessibleForFree": True,
        "url": link_to(f"{reverse('exhibition:tour')}#stop-{stop.uid}"),
        "location": {
            "@type": "Place",
            "name": stop.host,
            "address": {
                "@type": "PostalAddress",
                "streetAddress": stop.street,
                "postalCode": stop.postcode,
                "addressLocality": stop.place,
                "addressCountry": "DE",
            },
        },
        "organizer": {"@type": "Organization", "name": "Arbeitsmarktmentoren Sachsen"},
    }


@while_unchanged
def findable(language: str) -> list[Findable]:
    """Two pages: what the exhibition is and where, with the places as words; and how to borrow it."""
    ahead = [stop for stop in stops(past_days=0) if not stop.is_past]
    places = " ".join(f"{stop.place} {stop.host}" for stop in ahead)
    tour = Findable(
        kind="page",
        href=reverse("exhibition:tour"),
        title=_("Orte und Termine"),
        text=f"{_('Hier sehen Sie die Ausstellung „Integrationsgeschichten“.')} {places}",
        language=language,
        words=tuple(dict.fromkeys(stop.place for stop in ahead)),
    )
    borrow = Findable(
        kind="page",
        href=reverse("exhibition:borrow"),
        title=_("Ausstellung ausleihen"),
        text=_("Rathaus, Bibliothek, Schule oder Betrieb: Wir leihen die Ausstellung aus."),
        language=language,
    )
    return [tour, borrow]
