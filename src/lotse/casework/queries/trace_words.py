"""What the journal's names mean to the person whom a file is about. Every table has words, so all can be told."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

READINGS: dict[str, Any] = {
    "mentee": _("hat Ihre Akte geöffnet"),
    "profile": _("hat Ihr Profil geöffnet"),
    "paper": _("hat die Angaben zu einem Aufenthaltspapier geöffnet"),
    "access": _("hat geprüft, ob Sie arbeiten dürfen"),
    "access_letter": _("hat einen Brief an die Behörde für Sie geschrieben"),
    "trace": _("hat nachgesehen, wer Ihre Akte geöffnet hat"),
    "merge": _("hat Ihre Akte mit einer ähnlichen verglichen"),
    "disclosure": _("hat alle Ihre Daten für eine Auskunft zusammengestellt"),
}
READ_OTHERWISE = _("hat in Ihrer Akte gelesen")

ACTIONS: dict[str, Any] = {
    "note.written": _("hat eine Notiz über ein Gespräch geschrieben"),
    "note.corrected": _("hat eine Notiz berichtigt"),
    "note.taken_back": _("hat eine Notiz zurückgenommen"),
    "mentee.changed": _("hat Namen, Adresse oder Telefon geändert"),
    "profile.opened": _("hat Ihr Profil angelegt"),
    "profile.changed": _("hat Ihr Profil geändert"),
    "paper.noted": _("hat ein Aufenthaltspapier notiert, das Sie gezeigt haben"),
    "paper.changed": _("hat die Angaben zu einem Aufenthaltspapier berichtigt"),
    "paper.thrown_away": _("hat die Angaben zu einem Aufenthaltspapier entfernt"),
    "access.asked": _("hat notiert, was Sie zu Ihrem Aufenthalt gesagt haben"),
    "access.answered": _("hat die Antwort notiert, ob Sie arbeiten dürfen"),
    "access.reviewed": _("hat nach einer Änderung geprüft, ob Sie arbeiten dürfen"),
    "cell.settled": _("hat eine unklare Angabe aus einer Liste geklärt"),
    "cell.reopened": _("hat eine Angabe aus einer Liste wieder zur Klärung gelegt"),
    "mentee.merged": _("hat zwei Akten von Ihnen zu einer gemacht"),
    "pair.told_apart": _("hat geprüft, dass eine ähnliche Akte einem anderen Menschen gehört"),
    "merge.undone": _("hat das Zusammenführen zweier Akten rückgängig gemacht"),
}

TABLES: dict[str, Any] = {
    "casework_mentee": _("Angaben zur Person"),
    "casework_mentoring": _("Begleitung"),
    "casework_profile": _("Profil"),
    "casework_residencepaper": _("Aufenthaltspapiere"),
    "casework_accesscheck": _("Antworten zum Arbeitsmarktzugang"),
    "casework_agreement": _("Vereinbarung"),
    "casework_step": _("Schritte"),
    "casework_wait": _("Wartezeiten"),
    "casework_contactnote": _("Notizen"),
    "casework_appointment": _("Termine"),
    "casework_application": _("Bewerbungen"),
    "casework_outcome": _("Arbeit oder Ausbildung"),
    "casework_checkin": _("Nachfragen zur Arbeit"),
    "casework_handover": _("Übergabe"),
    "casework_merge": _("Zusammenführen von Akten"),
    "casework_twopeople": _("Vergleich mit einer ähnlichen Akte"),
    "casework_importedrow": _("Übernahme aus einer Liste"),
    "casework_celltocheck": _("Angaben aus einer Liste"),
}
# A change that several tables took part in is named after what people would call it.
_FIRST = ("casework_step", "casework_outcome", "casework_agreement", "casework_application", "casework_appointment")


def reading_in_words(screen: str) -> str:
    """What somebody looked at."""
    return str(READINGS.get(screen, READ_OTHERWISE))


def what_was_done(action: str, tables: Iterable[str]) -> str:
    """What somebody did: the action's own words, else what it touched."""
    if action in ACTIONS:
        return str(ACTIONS[action])
    touched = sorted(set(tables), key=lambda table: (table not in _FIRST, table))
    shown = next((table for table in touched if table in _FIRST), None)
    words = [str(TABLES[table]) for table in ([shown] if shown else touched) if table in TABLES]
    return gettext("hat etwas geändert: %(what)s") % {"what": ", ".join(words) or gettext("Ihre Akte")}
