"""Carriers' lists: those that wait, those that went in, and what a dry run would enter."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lotse.casework.domain.list_entries import Entry, from_text
from lotse.casework.domain.mentee_list import Meaning
from lotse.casework.models import ListImport
from lotse.casework.queries.list_matches import Fate, Match, matches_of
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
FATES: dict[Fate, str | Promise] = {
    Fate.NEW: _("neu"),
    Fate.KNOWN: _("schon übernommen"),
    Fate.REPEATED: _("doppelt in der Liste"),
    Fate.COMPLETE: _("schon da: Lücken füllen"),
    Fate.ASK: _("vielleicht schon da"),
    Fate.LEAVE: _("nicht übernehmen"),
}


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """One row of the dry run."""

    position: int
    entry: Entry
    match: Match
    decided: str

    @property
    def word(self) -> str | Promise:
        """What would happen with it."""
        return FATES[self.match.fate]

    @property
    def may_decide(self) -> bool:
        """Whether a person has a say."""
        return self.match.fate in (Fate.ASK, Fate.COMPLETE)

    @property
    def shown(self) -> list[tuple[str | Promise, str]]:
        """Label and value of everything that is sure."""
        return [(label, self.entry.values[name]) for name, label in SHOWN.items() if name in self.entry.values]


@dataclass(frozen=True, slots=True)
class DryRun:
    """What taking the list over would do, row by row, and in sum."""

    rows: list[CheckedRow]
    counts: dict[Fate, int]
    cells: int

    @property
    def people(self) -> int:
        """People who would be new."""
        return self.counts.get(Fate.NEW, 0) + self.counts.get(Fate.ASK, 0)


def lists_seen(actor: Actor) -> QuerySet[ListImport]:
    """The lists of the actor's projects, newest first."""
    return ListImport.objects.visible_to(actor).select_related("by__account", "project").order_by("-id")


def dry_run(actor: Actor, upload: ListImport) -> DryRun:
    """Every row with its fate; recomputed each time, because people may have come in since."""
    entries = from_text(upload.entries)
    matches = matches_of(actor, project_id=upload.project_id, entries=entries)
    rows = [
        CheckedRow(position, entry, match, upload.decisions.get(str(position), ""))
        for position, (entry, match) in enumerate(zip(entries, matches, strict=True))
    ]
    return DryRun(rows, dict(Counter(match.fate for match in matches)), _cells(entries))


def _cells(entries: Sequence[Entry]) -> int:
    return sum(len(entry.cells) for entry in entries)


def has_names(meanings: dict[int, str]) -> bool:
    """Whether a table says who its people are."""
    words = set(meanings.values())
    return bool(words & {Meaning.FULL_NAME, Meaning.FAMILY_NAME, Meaning.GIVEN_NAME})
