"""One thing that must be done by a day: what, where, how the day came about, and what is left when it has passed."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from lotse.rules.dates.gerichte import Court
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _


class Aufgabe(StrEnum):
    """What has to be done."""

    KLAGE_KUENDIGUNG = "dismissal_suit"
    KLAGE_BEFRISTUNG = "fixed_term_suit"
    SPAETE_KLAGE = "late_suit"
    SCHWANGERSCHAFT = "tell_pregnancy"
    SCHWERBEHINDERUNG = "tell_disability"
    ARBEITSUCHEND = "register_jobseeker"
    LOHN_FORDERN = "claim_wages"
    LOHN_EINKLAGEN = "sue_for_wages"
    VERJAEHRUNG = "limitation"
    AGG_FORDERN = "claim_discrimination"
    AGG_KLAGE = "sue_discrimination"
    INSOLVENZGELD = "insolvency_benefit"

    @property
    def heading(self) -> Sentence:
        """The task in a few words."""
        return say(_HEADINGS[self])


_HEADINGS = {
    Aufgabe.KLAGE_KUENDIGUNG: _("Klage gegen die Kündigung einreichen"),
    Aufgabe.KLAGE_BEFRISTUNG: _("Klage gegen das Ende der Befristung einreichen"),
    Aufgabe.SPAETE_KLAGE: _("Klage nachträglich zulassen lassen"),
    Aufgabe.SCHWANGERSCHAFT: _("Schwangerschaft dem Arbeitgeber mitteilen"),
    Aufgabe.SCHWERBEHINDERUNG: _("Schwerbehinderung dem Arbeitgeber mitteilen"),
    Aufgabe.ARBEITSUCHEND: _("Arbeitsuchend melden"),
    Aufgabe.LOHN_FORDERN: _("Lohn schriftlich fordern"),
    Aufgabe.LOHN_EINKLAGEN: _("Lohn einklagen"),
    Aufgabe.VERJAEHRUNG: _("Vor der Verjährung klagen"),
    Aufgabe.AGG_FORDERN: _("Entschädigung wegen Benachteiligung schriftlich fordern"),
    Aufgabe.AGG_KLAGE: _("Entschädigung wegen Benachteiligung einklagen"),
    Aufgabe.INSOLVENZGELD: _("Insolvenzgeld beantragen"),
}


@dataclass(frozen=True, slots=True)
class Handlungsfrist:
    """A task with its last day."""

    task: Aufgabe
    last_day: date
    # How the day came about, to be read aloud.
    steps: tuple[Sentence, ...]
    what_to_do: tuple[Sentence, ...]
    # The paragraphs behind it.
    cites: str
    court: Court | None = None
    # False where the day is only the shortest plausible one.
    is_certain: bool = True
    warnings: tuple[Sentence, ...] = ()
    # What is left after the day; shown only when it has passed.
    still_possible: tuple[Sentence, ...] = ()
    is_overdue: bool = False

    def seen_on(self, today: date) -> "Handlungsfrist":
        """The same task, marked overdue where its day has passed."""
        return replace(self, is_overdue=today > self.last_day)
