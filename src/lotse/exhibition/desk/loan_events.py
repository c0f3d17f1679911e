"""The lines of a loan's history as the desk reads them."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: dict[str, str | Promise] = {
    "requested": _("Anfrage"),
    "confirmed": _("Anfrage bestätigt"),
    "offered": _("Angebot gesendet"),
    "accepted": _("Angebot angenommen"),
    "agreement_in": _("Unterschriebene Vereinbarung eingegangen"),
    "signed": _("Unterschrift geprüft"),
    "handed_over": _("Übergeben"),
    "returned": _("Zurückgegeben"),
    "closed": _("Abgeschlossen"),
    "declined": _("Abgesagt"),
    "cancelled": _("Zurückgezogen"),
    "lapsed": _("Verfallen: nicht bestätigt"),
    "outcome": _("Ergebnis eingetragen"),
    "link_sent": _("Neuer Link gesendet"),
    "reminded": _("Erinnert"),
}
