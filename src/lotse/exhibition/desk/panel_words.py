"""What the desk reads about panels."""

from django.utils.translation import gettext_lazy as _

# Places on a panel, as the refusal names them.
PARTS = {
    "name": _("Name"),
    "title": _("Titel"),
    "lead": _("Einleitung"),
    "quote": _("Zitat {number}"),
    "body": _("Text"),
    "question": _("Frage"),
    "word": _("Ein Wort ist breiter als die Spalte"),
}
