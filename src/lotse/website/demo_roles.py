"""What each role can do, for the page on which the demo opens. Nothing here grants a right: memberships do."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lotse.foundation.roles import Role


@dataclass(frozen=True, slots=True)
class RoleDoor:
    """One role as a visitor of the demo meets it."""

    role: Role
    icon: str
    question: str | Promise
    abilities: tuple[str | Promise, ...]


ROLE_DOORS = (
    RoleDoor(
        Role.MENTOR,
        "today",
        _("Wer braucht heute etwas von mir?"),
        (
            _("den Tag sehen: Termine, Fristen, Menschen, die warten"),
            _("eine Notiz in 30 Sekunden schreiben, auch unterwegs"),
            _("Akten der eigenen Mentees führen, von der Aufnahme bis nach der Probezeit"),
        ),
    ),
    RoleDoor(
        Role.DEPUTY,
        "swap",
        _("Was ist in der Vertretung zu tun?"),
        (
            _("die Mentees der abwesenden Person weiter begleiten, solange die Vertretung gilt"),
            _("am Ende alles übergeben, was inzwischen geschehen ist"),
        ),
    ),
    RoleDoor(
        Role.LEAD,
        "people",
        _("Wie geht es dem Projekt?"),
        (
            _("Auslastung und Warteliste sehen, Mentees zuordnen und übergeben"),
            _("Listen des Trägers laden und zweifelhafte Angaben klären"),
            _("Vertretungen einrichten"),
        ),
    ),
    RoleDoor(
        Role.SUPPORT,
        "chart",
        _("Was gelingt im ganzen Programm, und wo hakt es?"),
        (
            _("Zahlen aller Projekte sehen, ohne Namen"),
            _("jede Zahl bis zu ihrer Zählweise verfolgen"),
        ),
    ),
    RoleDoor(
        Role.MINISTRY,
        "file",
        _("Was ist mit der Förderung erreicht?"),
        (_("geprüfte Zahlen des Programms sehen; kleine Gruppen sind geschützt"),),
    ),
    RoleDoor(
        Role.EDITOR,
        "note",
        _("Was lesen die Menschen über uns?"),
        (
            _("Seiten schreiben und veröffentlichen, mit Bausteinen des Programms"),
            _("sehen, welche Übersetzung fehlt oder veraltet ist"),
            _("Geschichten und die Wanderausstellung betreuen"),
        ),
    ),
    RoleDoor(
        Role.TRANSLATOR,
        "swap",
        _("Was ist in meinen Sprachen zu tun?"),
        (
            _("nur die eigenen Sprachen übersetzen, Satz für Satz"),
            _("sehen, was sich im Deutschen geändert hat"),
        ),
    ),
)
