"""Common ways as chains of steps, to begin a plan with: each can be shortened, and each step changed afterwards.

Days are rules of thumb of mentors' work, counted from the day on which the plan is made; None where others decide.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lotse.casework.models.choices import Party, Topic


@dataclass(frozen=True, slots=True)
class Link:
    """One step of a chain."""

    title: str | Promise
    topic: str
    waits_for: str = Party.MENTOR
    due_in: int | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """A way that many people go."""

    label: str | Promise
    links: tuple[Link, ...]


CHAINS: dict[str, Chain] = {
    "recognition": Chain(
        _("Abschluss anerkennen lassen"),
        (
            Link(_("Zeugnisse und Nachweise zusammensuchen"), Topic.RECOGNITION, Party.MENTEE, 14),
            Link(_("Zuständige Stelle finden und Beratung ausmachen"), Topic.RECOGNITION, Party.MENTOR, 14),
            Link(_("Übersetzungen in Auftrag geben"), Topic.RECOGNITION, Party.TRANSLATOR, 35),
            Link(_("Geld für Übersetzung und Gebühr klären"), Topic.MONEY, Party.JOBCENTER, 28),
            Link(_("Antrag stellen"), Topic.RECOGNITION, Party.MENTOR, 56),
            Link(_("Bescheid abwarten und besprechen"), Topic.RECOGNITION, Party.RECOGNITION),
        ),
    ),
    "work_permit": Chain(
        _("Erlaubnis für eine Arbeit"),
        (
            Link(_("Stellenbeschreibung und Lohnangabe vom Betrieb holen"), Topic.WORK_PERMIT, Party.EMPLOYER, 7),
            Link(_("Antrag bei der Ausländerbehörde abgeben"), Topic.WORK_PERMIT, Party.MENTOR, 10),
            Link(_("Antwort der Ausländerbehörde"), Topic.WORK_PERMIT, Party.FOREIGNERS_OFFICE, 38),
            Link(_("Erlaubnis an den Betrieb geben, Beginn vereinbaren"), Topic.EMPLOYER, Party.MENTOR),
        ),
    ),
    "language": Chain(
        _("Sprachkurs finden"),
        (
            Link(_("Einstufungstest machen"), Topic.LANGUAGE, Party.LANGUAGE_SCHOOL, 21),
            Link(_("Berechtigung für den Kurs beantragen"), Topic.LANGUAGE, Party.MENTOR, 14),
            Link(_("Antwort auf den Antrag"), Topic.LANGUAGE, Party.BAMF, 42),
            Link(_("Kursplatz zusagen lassen"), Topic.LANGUAGE, Party.LANGUAGE_SCHOOL),
            Link(_("Fahrkosten klären"), Topic.MOBILITY, Party.JOBCENTER),
        ),
    ),
    "childcare": Chain(
        _("Kinderbetreuung finden"),
        (
            Link(_("Bedarf bei der Gemeinde anmelden"), Topic.CHILDCARE, Party.MENTOR, 7),
            Link(_("Drei Kitas oder Tagespflegen anfragen"), Topic.CHILDCARE, Party.MENTEE, 14),
            Link(_("Zusage für einen Platz"), Topic.CHILDCARE, Party.CHILDCARE),
            Link(_("Erlass des Elternbeitrags beantragen"), Topic.MONEY, Party.MENTEE),
            Link(_("Eingewöhnung mit dem Arbeitsbeginn abstimmen"), Topic.EMPLOYER, Party.MENTOR),
        ),
    ),
    "licence": Chain(
        _("Führerschein umschreiben oder machen"),
        (
            Link(_("Klären, ob der vorhandene Führerschein gilt"), Topic.MOBILITY, Party.MENTOR, 14),
            Link(_("Sehtest und Erste-Hilfe-Kurs"), Topic.MOBILITY, Party.MENTEE, 35),
            Link(_("Antrag bei der Fahrerlaubnisbehörde"), Topic.AUTHORITY, Party.OTHER, 42),
            Link(_("Geld für Fahrstunden klären"), Topic.MONEY, Party.JOBCENTER),
            Link(_("Fahrschule und Prüfung"), Topic.MOBILITY, Party.MENTEE),
        ),
    ),
    "training": Chain(
        _("Ausbildungsplatz finden"),
        (
            Link(_("Wünsche und Stärken besprechen"), Topic.TRAINING, Party.MENTOR, 14),
            Link(_("Lebenslauf und Anschreiben"), Topic.APPLICATION, Party.MENTEE, 28),
            Link(_("Praktikum im Betrieb"), Topic.INTERNSHIP, Party.EMPLOYER),
            Link(_("Vertrag bei der Kammer eintragen lassen"), Topic.TRAINING, Party.CHAMBER),
            Link(_("Berufsausbildungsbeihilfe beantragen"), Topic.MONEY, Party.EMPLOYMENT_AGENCY),
        ),
    ),
    "housing": Chain(
        _("Wohnung finden"),
        (
            Link(_("Wohnungsgröße und Miete klären, die übernommen werden"), Topic.HOUSING, Party.JOBCENTER, 14),
            Link(_("Wohnberechtigungsschein beantragen"), Topic.HOUSING, Party.MENTEE, 14),
            Link(_("Bei drei Vermietern bewerben"), Topic.HOUSING, Party.MENTEE, 28),
            Link(_("Zusage zur Kaution"), Topic.MONEY, Party.JOBCENTER),
        ),
    ),
}
