"""What each number means: definitions are data, with a version and a first day. A frozen number keeps its version.

A new way of counting is a new version with its own first day; numbers frozen before stay as they were.
"""

from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

BEGINNING = date(2016, 10, 1)


@dataclass(frozen=True, slots=True)
class Definition:
    """How one indicator is counted, from a first day on."""

    key: str
    version: int
    valid_from: date
    label: Promise
    text: Promise


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table of outcomes: the finest cells that it adds up."""

    label: Promise
    breakdowns: tuple[str, ...]


DEFINITIONS = (
    Definition(
        "begun",
        1,
        BEGINNING,
        _("begonnene Begleitungen"),
        _(
            "Begleitungen, deren Aufnahme seit Beginn der Förderphase liegt. Wer zweimal kommt, zählt zweimal: gezählt "
            "werden Begleitungen, nicht Menschen."
        ),
    ),
    Definition(
        "agreements",
        1,
        BEGINNING,
        _("Integrationsvereinbarungen"),
        _("Begleitungen mit einer Vereinbarung, deren erste Unterschrift seit Beginn der Förderphase liegt."),
    ),
    Definition(
        "active",
        1,
        BEGINNING,
        _("in Begleitung"),
        _("Begleitungen, die am Stichtag eine Vereinbarung haben und nicht abgeschlossen sind."),
    ),
    Definition(
        "employers",
        1,
        BEGINNING,
        _("Betriebe"),
        _(
            "Verschiedene Namen von Betrieben, bei denen seit Beginn der Förderphase jemand angefangen hat; je Projekt "
            "einmal. Ein Betrieb, der in zwei Projekten vorkommt, zählt in der Summe zweimal."
        ),
    ),
    Definition(
        "sustained",
        1,
        BEGINNING,
        _("nach sechs Monaten noch dabei"),
        _(
            "Einstiege in Arbeit, Ausbildung, EQ seit Beginn der Förderphase, die mindestens 182 Tage zurückliegen, "
            "nach denen im sechsten Monat gefragt wurde und die da noch bestanden. Nicht Erreichte zählen nicht."
        ),
    ),
    Definition(
        "outcomes",
        1,
        BEGINNING,
        _("Einstiege"),
        _(
            "Jeder Einstieg in Arbeit, Ausbildung, Qualifizierung, Schule, Studium oder Selbstständigkeit, dessen "
            "erster Tag seit Beginn der Förderphase liegt. Ein Mensch kann mehrere haben. Arbeit heißt "
            "sozialversicherungspflichtig; adäquat heißt, dass die Stelle zur Qualifikation passt."
        ),
    ),
)
SINGLE = ("begun", "agreements", "active", "employers", "sustained")
OUTCOME_COLUMNS = (
    Column(_("Arbeit, adäquat"), ("employment-yes",)),
    Column(_("Arbeit, nicht adäquat"), ("employment-no",)),
    Column(_("Arbeit, noch unklar"), ("employment-unknown",)),
    Column(_("Ausbildung"), ("training",)),
    Column(_("EQ"), ("eq",)),
    Column(_("Qualifizierung"), ("qualification",)),
    Column(_("Schule, Studium"), ("school", "study")),
    Column(_("Selbstständigkeit"), ("self_employment",)),
    Column(_("Minijob"), ("minijob",)),
)


def definition(key: str, *, on: date) -> Definition:
    """The definition in force on a day; raises LookupError for an unknown key."""
    held = [each for each in DEFINITIONS if each.key == key and each.valid_from <= on]
    if not held:
        raise LookupError(key)
    return max(held, key=lambda each: each.version)
