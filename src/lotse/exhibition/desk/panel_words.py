"""What the desk reads about panels."""

from django.conf import settings
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

# How one language of one panel stands: word and tone of its tag.
STATES = {
    "fits": (_("passt"), "done"),
    "stale": (_("älter als das Original"), "wait"),
    "too_long": (_("zu lang"), "alarm"),
    "not_released": (_("nicht freigegeben"), "wait"),
    "not_measured": (_("noch nicht geprüft"), ""),
    "no_text": (_("kein Text"), ""),
}
TONES = {"ready": "done", "waiting": "wait", "failed": "alarm", "gone": ""}
RUN_TONES = {"prepared": "", "ordered": "wait", "delivered": "done", "blocked": "alarm"}


def language_name(code: str) -> str:
    """The language by its own name, as everybody finds it in the menu."""
    return str(dict(settings.LANGUAGES).get(code, code))
