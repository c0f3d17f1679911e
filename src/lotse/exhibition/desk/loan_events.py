"""States and history of a loan as the desk reads them."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.domain.loans import LoanState

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
# The host reads other words: what is "with the host" here is "with you" there.
STATES: dict[LoanState, str | Promise] = {
    LoanState.REQUESTED: _("angefragt"),
    LoanState.OFFERED: _("angeboten"),
    LoanState.AGREED: _("vereinbart"),
    LoanState.HANDED_OVER: _("beim Gastgeber"),
    LoanState.RETURNED: _("zurück, zu prüfen"),
    LoanState.CLOSED: _("abgeschlossen"),
    LoanState.DECLINED: _("abgesagt"),
    LoanState.CANCELLED: _("zurückgezogen"),
}
