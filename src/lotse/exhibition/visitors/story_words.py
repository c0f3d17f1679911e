"""What portrayed people read: obstacles, periods, mails, receipts. Short, calm, without threats."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Obstacle

Words = str | Promise

OBSTACLES = {
    each.code: each
    for each in (
        Obstacle("text_not_submitted", _("Dieser Text ist noch nicht fertig.")),
        Obstacle("period_too_short", _("Der Zeitraum ist zu kurz: Nach Ihrem Ja gibt es sieben Tage Bedenkzeit.")),
    )
}
PERIODS = [("1", _("ein Jahr")), ("2", _("zwei Jahre")), ("3", _("drei Jahre"))]
# Subject and text of each mail.
MAILS: dict[str, tuple[Words, Words]] = {
    "link": (
        _("Ihre Geschichte: Ihr persönlicher Link"),
        _("Auf Ihrer Seite sehen Sie Ihre Geschichte. Sie entscheiden dort, was gezeigt wird."),
    ),
    "draft": (
        _("Ihre Geschichte: Ein Text wartet auf Sie"),
        _("Bitte lesen Sie den Text. Nichts wird gezeigt, bevor Sie Ja sagen."),
    ),
    "given": (
        _("Ihre Geschichte: Danke für Ihr Ja"),
        _("Ihr Ja gilt nach sieben Tagen. Sie können es jederzeit zurücknehmen."),
    ),
    "taken_back": (
        _("Ihre Geschichte: Wir haben sie zurückgenommen"),
        _("Was Sie zurückgenommen haben, ist nicht mehr zu sehen. Auf Ihrer Seite steht, was noch geschieht."),
    ),
    "ending": (
        _("Ihre Geschichte: Ihr Ja endet bald"),
        _("Wenn Sie möchten, können Sie es verlängern. Sonst verschwindet die Geschichte von selbst."),
    ),
}
# What the receipt says that happened at once.
EFFECTS: dict[str, Words] = {
    "pages": _("Seiten im Internet, die niemand mehr öffnen kann"),
    "pictures": _("Bilder, die niemand mehr öffnen kann"),
    "recordings": _("Aufnahmen, die niemand mehr hören kann"),
    "subtitles": _("Untertitel, die niemand mehr öffnen kann"),
    "releases": _("Freigaben, die beendet sind"),
}
