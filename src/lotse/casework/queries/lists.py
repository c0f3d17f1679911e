"""Carriers' lists: those that wait, those that went in, and what a dry run would enter."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lotse.casework.countries import country_name
from lotse.casework.domain.list_entries import Cell, Entry, Unread, from_text, unread_from_text
from lotse.casework.models import ListImport
from lotse.casework.models.choices import OutcomeKind, PaperKind, Sex
from lotse.casework.queries.list_matches import Fate, Match, fate_of, matches_of
from lotse.foundation.actor import Actor

# What a person reads in the dry run for each value of an entry.
SHOWN: dict[str, str | Promise] = {
    "sex": _("Geschlecht"),
    "born_on": _("geboren"),
    "nationality": _("Staatsangehörigkeit"),
    "status": _("Aufenthalt"),
    "paragraph": _("Paragraf"),
    "valid_to": _("gültig bis"),
    "german_level": _("Deutsch"),
    "agreement_on": _("Vereinbarung"),
    "outcome": _("Ergebnis"),
    "outcome_on": _("seit"),
    "employer": _("Betrieb"),
    "profession": _("Beruf"),
    "phone": _("Telefon"),
    "mobile": _("Mobil"),
    "email": _("E-Mail"),
    "place": _("Ort"),
    "mentor": _("begleitet von"),
}
_WORDS: dict[str, list[tuple[str, str | Promise]]] = {
    "sex": list(Sex.choices),
    "outcome": list(OutcomeKind.choices),
    "status": list(PaperKind.choices),
}
FATES: dict[Fate, str | Promise] = {
    Fate.NEW: _("neu"),
    Fate.KNOWN: _("schon übernommen"),
    Fate.REPEATED: _("doppelt in der Liste"),
    Fate.COMPLETE: _("schon da: Lücken füllen"),
    Fate.ASK: _("vielleicht schon da"),
    Fate.LEAVE: _("nicht übernehmen"),
}


# Rows with something to check are a choice of their own, beside the fates.
TO_CHECK = "pruefen"


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """One row of the dry run. `fate` is what would happen now: decided by a person, or proposed."""

    position: int
    entry: Entry
    match: Match
    fate: Fate

    @property
    def word(self) -> str | Promise:
        """What was found."""
        return FATES[self.match.fate]

    @property
    def may_decide(self) -> bool:
        """Whether a person has a say."""
        return self.match.fate in (Fate.ASK, Fate.COMPLETE)

    @property
    def tone(self) -> str:
        """A question is yellow; words carry the meaning."""
        return "wait" if self.match.fate is Fate.ASK else "done" if self.match.fate is Fate.NEW else ""

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Cells that would wait in the file."""
        return self.entry.cells if self.fate in (Fate.NEW, Fate.COMPLETE) else ()

    @property
    def shown(self) -> list[tuple[str | Promise, str]]:
        """Label and value of everything that is sure."""
        values = self.entry.values
        return [(label, _readable(name, values[name])) for name, label in SHOWN.items() if name in values]


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to look at the rows, with how many there are."""

    value: str
    label: str | Promise
    count: int
    is_here: bool = False


@dataclass(frozen=True, slots=True)
class DryRun:
    """What taking the list over would do, row by row, and in sum."""

    rows: list[CheckedRow]
    unread: list[Unread]

    @property
    def cells(self) -> int:
        """Cells that would wait in files."""
        return sum(len(row.cells) for row in self.rows)

    def count(self, fate: Fate) -> int:
        """How many rows would end so."""
        return sum(row.fate is fate for row in self.rows)

    @property
    def people(self) -> int:
        """People who would be new."""
        return self.count(Fate.NEW)

    @property
    def completed(self) -> int:
        """People who are here already and would be completed."""
        return self.count(Fate.COMPLETE)

    @property
    def untouched(self) -> int:
        """Rows that would change nothing."""
        return len(self.rows) - self.people - self.completed

    @property
    def open_questions(self) -> int:
        """Rows of which a person should say whether they are somebody who is here."""
        return sum(row.match.fate is Fate.ASK for row in self.rows)

    @property
    def has_questions(self) -> bool:
        """Whether there is anything to decide."""
        return any(row.may_decide for row in self.rows)

    def choices(self, here: str) -> list[Choice]:
        """All rows, and each kind that this list has; `here` is the one that is shown."""
        found = Counter(row.match.fate for row in self.rows)
        kinds = [(fate.value, label, found[fate]) for fate, label in FATES.items() if found[fate]]
        unsure = sum(bool(row.cells) for row in self.rows)
        more = [(TO_CHECK, _("zu prüfen"), unsure)] if unsure else []
        ways = [("", _("alle"), len(self.rows)), *kinds, *more]
        return [Choice(value, label, count, value == here) for value, label, count in ways]

    def chosen(self, value: str) -> list[CheckedRow]:
        """The rows of one choice; all of them for a choice that is none."""
        if value == TO_CHECK:
            return [row for row in self.rows if row.cells]
        if value in {fate.value for fate in Fate}:
            return [row for row in self.rows if row.match.fate == value]
        return self.rows


def _readable(name: str, value: str) -> str:
    """Codes and ISO days as people read them."""
    if name in _WORDS:
        return str(dict(_WORDS[name]).get(value, value))
    if name == "nationality":
        return country_name(value)
    if name.endswith("_on") or name == "valid_to":
        return date_format(date.fromisoformat(value), "d.m.Y")
    return value


def lists_seen(actor: Actor) -> QuerySet[ListImport]:
    """The lists of the actor's projects, newest first."""
    return ListImport.objects.visible_to(actor).select_related("by__account", "project").order_by("-id")


def dry_run(actor: Actor, upload: ListImport) -> DryRun:
    """Every row with its fate; recomputed each time, because people may have come in since."""
    entries = from_text(upload.entries)
    matches = matches_of(actor, project_id=upload.project_id, entries=entries)
    return DryRun(
        [
            CheckedRow(position, entry, match, fate_of(position, match, upload.decisions))
            for position, (entry, match) in enumerate(zip(entries, matches, strict=True))
        ],
        unread_from_text(upload.entries),
    )


def same_file(actor: Actor, upload: ListImport) -> ListImport | None:
    """The list that went in with exactly these bytes, if there is one."""
    done = lists_seen(actor).filter(project=upload.project_id, digest=upload.digest, state=ListImport.State.DONE)
    return done.exclude(pk=upload.pk).first()
