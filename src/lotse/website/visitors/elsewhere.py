"""Whom somebody may ask who does not live in Saxony: services of the neighbouring Länder, named but not linked.

Links to foreign pages grow old; a name can be searched for, and the number of the Agentur für Arbeit stays.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class ServiceElsewhere:
    """A service by its German name, under which it is found, and what it does."""

    name: str
    text: str | Promise


_EVERYWHERE = (
    ServiceElsewhere("Agentur für Arbeit", _("Hilft überall in Deutschland bei der Suche nach Arbeit und Ausbildung.")),
    ServiceElsewhere("IQ Netzwerk", _("Berät zur Anerkennung von Abschlüssen aus dem Ausland.")),
    ServiceElsewhere("Faire Integration", _("Berät zu Rechten bei der Arbeit, in vielen Sprachen.")),
)
_OF_LAND = {
    "BY": (ServiceElsewhere("Jobbegleitung Bayern", _("Begleitet Menschen in Arbeit, ähnlich wie wir.")),),
    "ST": (ServiceElsewhere("WelcomeCenter Sachsen-Anhalt", _("Hilft beim Ankommen und bei der Suche nach Arbeit.")),),
    "TH": (ServiceElsewhere("Welcome Center Thuringia", _("Hilft beim Ankommen und bei der Suche nach Arbeit.")),),
}


def services_in(land: str | None) -> tuple[ServiceElsewhere, ...]:
    """What there is in a Land, its own service first; `land` is its two-letter code, None where it is not known."""
    return (*_OF_LAND.get(land or "", ()), *_EVERYWHERE)
