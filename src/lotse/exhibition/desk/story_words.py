"""What the desk reads about stories: obstacles, risks, faults in subtitles."""

from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Obstacle

OBSTACLES = {
    each.code: each
    for each in (
        Obstacle("withdrawn", _("Die Geschichte ist zurückgenommen."), _("Nur die Person selbst kann neu zustimmen.")),
        Obstacle("erased", _("Diese Geschichte ist gelöscht.")),
        Obstacle("nobody", _("Zu dieser Geschichte gehört noch niemand."), _("Bitte zuerst jemanden einladen.")),
        Obstacle("no_text", _("In dieser Sprache gibt es noch keinen Text.")),
        Obstacle("text_incomplete", _("Es fehlen Titel, Einleitung, Text oder Frage.")),
        Obstacle("text_not_submitted", _("Der Text wurde noch nicht zur Freigabe vorgelegt.")),
        Obstacle("no_release", _("Es fehlt eine Freigabe für diese Fassung."), _("Bitte die Person fragen.")),
        Obstacle(
            "cooling_off", _("Die sieben Tage Bedenkzeit laufen noch."), _("Danach gilt die Freigabe von selbst.")
        ),
        Obstacle("release_expired", _("Die Freigabe ist abgelaufen."), _("Bitte die Person neu fragen.")),
        Obstacle("no_safety_check", _("Die Sicherheit wurde noch nicht geprüft.")),
        Obstacle("safety_overdue", _("Die Sicherheit muss neu geprüft werden.")),
        Obstacle("not_defensible", _("Nach der Sicherheitsprüfung darf die Person so nicht gezeigt werden.")),
        Obstacle("needs_pseudonym", _("Die Sicherheitsprüfung verlangt einen anderen Namen.")),
        Obstacle("face_not_changed", _("Das Gesicht muss unkenntlich sein.")),
        Obstacle("voice_not_changed", _("Die Stimme muss verändert sein.")),
        Obstacle("workplace_not_released", _("Der Betrieb hat der Nennung noch nicht zugestimmt.")),
        Obstacle("alt_missing", _("Einem Bild fehlt die Beschreibung.")),
        Obstacle("transcript_missing", _("Einer Aufnahme fehlt der geschriebene Text.")),
        Obstacle("subtitles_faulty", _("Die Untertitel haben Fehler.")),
        Obstacle("not_your_language", _("Diese Sprache gehört nicht zu Ihren Aufgaben.")),
        Obstacle("not_your_task", _("Das entscheidet die Redaktion.")),
    )
}
RISKS = [("none", _("nein")), ("some", _("möglich")), ("high", _("ja, ernst"))]
NEEDS = [("pseudonym", _("anderer Name")), ("face", _("Gesicht unkenntlich")), ("voice", _("Stimme verändert"))]
FAULTS = {
    "no_header": _("Die Datei beginnt nicht mit WEBVTT."),
    "empty": _("Die Datei enthält keine Untertitel."),
    "no_time": _("Hier fehlt die Zeitangabe."),
    "bad_time": _("Die Zeitangabe ist nicht lesbar, zum Beispiel 00:01.000 --> 00:04.000."),
    "no_text": _("Hier fehlt der Text."),
    "order": _("Beginnt vor dem Untertitel davor."),
    "overlap": _("Überlappt mit dem Untertitel davor."),
    "backwards": _("Endet, bevor er beginnt."),
    "too_short": _("Steht zu kurz: %(value)s Sekunden."),
    "too_many_lines": _("Mehr als zwei Zeilen: %(value)s."),
    "too_long": _("Zeile mit %(value)s Zeichen, höchstens 42."),
    "too_fast": _("Zu schnell: %(value)s Zeichen in der Sekunde, höchstens 17."),
}
