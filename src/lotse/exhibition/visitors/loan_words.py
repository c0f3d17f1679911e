"""What visitors and hosts read about the tour and a loan."""

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.domain.calendar import Days
from lotse.exhibition.domain.loans import LoanState, PanelCondition
from lotse.exhibition.visitors.days import in_words
from lotse.foundation.actor import Obstacle

Words = str | Promise

STATES: dict[LoanState, Words] = {
    LoanState.REQUESTED: _("angefragt"),
    LoanState.OFFERED: _("angeboten"),
    LoanState.AGREED: _("vereinbart"),
    LoanState.HANDED_OVER: _("bei Ihnen"),
    LoanState.RETURNED: _("zurückgegeben"),
    LoanState.CLOSED: _("abgeschlossen"),
    LoanState.DECLINED: _("abgesagt"),
    LoanState.CANCELLED: _("zurückgezogen"),
}
CONDITIONS: dict[PanelCondition, Words] = {
    PanelCondition.GOOD: _("gut"),
    PanelCondition.WORN: _("leichte Spuren"),
    PanelCondition.DAMAGED: _("beschädigt"),
    PanelCondition.MISSING: _("fehlt"),
}
# What happens next, as the host's page says it.
NEXT: dict[LoanState, Words] = {
    LoanState.REQUESTED: _("Wir prüfen Ihre Anfrage und schreiben Ihnen in den nächsten Tagen."),
    LoanState.OFFERED: _("Bitte lesen Sie unser Angebot und nehmen Sie es an."),
    LoanState.AGREED: _("Bitte laden Sie die unterschriebene Vereinbarung hoch. Dann bringen wir alles auf den Weg."),
    LoanState.HANDED_OVER: _("Viel Freude mit der Ausstellung! Bitte tragen Sie ein, wie viele Menschen kommen."),
    LoanState.RETURNED: _("Vielen Dank! Wir prüfen die Tafeln und schließen die Ausleihe ab."),
    LoanState.CLOSED: _("Vielen Dank, dass Sie die Ausstellung gezeigt haben."),
    LoanState.DECLINED: _("Diesmal geht es leider nicht. Fragen Sie gern für eine andere Zeit an."),
    LoanState.CANCELLED: _("Diese Ausleihe findet nicht statt."),
}
# Subject and text of each mail to a host.
MAILS: dict[str, tuple[Words, Words]] = {
    "requested": (
        _("Ihre Anfrage: bitte bestätigen"),
        _("Danke für Ihre Anfrage. Bitte öffnen Sie den Link und bestätigen Sie sie, sonst verfällt sie morgen."),
    ),
    "offered": (_("Unser Angebot für Ihre Ausleihe"), _("Unser Angebot liegt bereit. Bitte lesen Sie es.")),
    "agreed": (
        _("Ihre Ausleihe ist vereinbart"),
        _("Wir freuen uns. Die Vereinbarung und das Material für die Eröffnung liegen auf Ihrer Seite."),
    ),
    "declined": (_("Ihre Anfrage"), _("Diesmal geht es leider nicht. Warum, steht auf Ihrer Seite.")),
    "cancelled": (_("Ihre Ausleihe findet nicht statt"), _("Die Ausleihe ist abgesagt. Warum, steht auf Ihrer Seite.")),
    "soon": (_("Bald kommt die Ausstellung zu Ihnen"), _("In zwei Wochen ist die Übergabe. Ist alles vorbereitet?")),
    "ends": (_("Die Ausstellung endet bald"), _("Bitte bereiten Sie die Rückgabe vor.")),
    "overdue": (_("Bitte geben Sie die Ausstellung zurück"), _("Die Zeit ist um, und andere warten auf die Tafeln.")),
    "take_out": (
        _("Wichtig: eine Tafel bitte sofort abdecken"),
        _("Eine Tafel darf nicht mehr gezeigt werden. Welche es ist, steht auf Ihrer Seite."),
    ),
    "link": (_("Ihr Link zur Ausleihe"), _("Mit diesem Link kommen Sie wieder auf Ihre Seite.")),
}


def taken(free: Days | None) -> Obstacle:
    """Somebody else has the set on these days; `free` is the next time at which as many days are free."""
    mend: Words = _("Fragen Sie gern für einen anderen Satz an.")
    if free is not None:
        mend = format_lazy(
            _("Das nächste Mal frei: {first} bis {last}."), first=in_words(free.first), last=in_words(free.last)
        )
    return Obstacle("dates_taken", _("In dieser Zeit ist die Ausstellung schon vergeben."), mend)


NOT_LENT = Obstacle("not_lent", _("Dieser Satz wird zurzeit nicht ausgeliehen."))
TOO_SOON = Obstacle(
    "too_soon", _("So schnell geht es leider nicht."), _("Wir brauchen mindestens zwei Wochen Vorlauf.")
)
TOO_FAR = Obstacle("too_far", _("So weit im Voraus planen wir noch nicht."), _("Bitte höchstens 18 Monate voraus."))
TOO_SHORT = Obstacle("too_short", _("Eine Ausleihe dauert mindestens eine Woche."))
TOO_LONG = Obstacle("too_long", _("Eine Ausleihe dauert höchstens zwölf Wochen."))
NOT_NOW = Obstacle("not_now", _("Das ist in diesem Stand der Ausleihe nicht möglich."))

# On the receipt of somebody who took a story back.
HOSTS_TOLD = _("Gastgeber benachrichtigt")
