"""A step of a checklist: who does what, where, after what, and by when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import Confidence, Evidence
from lotse.rules.engine.words import mark as _


class Who(StrEnum):
    """Who does it."""

    FIRM = "firm"
    PERSON = "person"
    MENTOR = "mentor"
    BOTH = "both"
    OFFICE = "office"

    @property
    def label(self) -> str:
        """Who, in words (marked German)."""
        return _WHO[self]


_WHO = {
    Who.FIRM: _("Unternehmen"),
    Who.PERSON: _("Person"),
    Who.MENTOR: _("Mentorin oder Mentor"),
    Who.BOTH: _("Unternehmen und Person"),
    Who.OFFICE: _("Behörde"),
}


class Phase(StrEnum):
    """When a step lies: what comes before the first day, on it, or after it."""

    BEFORE = "before"
    FIRST_DAY = "first_day"
    AFTER = "after"

    @property
    def label(self) -> str:
        """The heading (marked German)."""
        return _PHASES[self]


_PHASES = {
    Phase.BEFORE: _("Vor dem ersten Tag"),
    Phase.FIRST_DAY: _("Am ersten Tag"),
    Phase.AFTER: _("Danach"),
}

# The last day for a step, from the first day and the facts; None where none is known. It may raise Missing.
Due = Callable[[date, Case], date | None]
# Whether a step is needed at all. It may raise Missing: then it stays and asks.
Needed = Callable[[Case], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step. Texts are marked German; `days` is what it usually takes (0: the same day), not the law."""

    id: str
    who: Who
    what: str
    cites: str
    form: str = ""
    authority: str = ""
    hint: str = ""
    after: tuple[str, ...] = ()
    phase: Phase = Phase.BEFORE
    # The first day on which it can be done, where the law sets one.
    not_before: Due | None = None
    due: Due | None = None
    # In words, where the law sets the last day.
    must_be_before: str = ""
    days: int = 0
    needed: Needed | None = None
    evidence: Evidence = "F"
    confidence: Confidence = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """A checklist: its steps in the order of writing, each by its id."""

    key: str
    title: str
    cites: str
    steps: tuple[Step, ...]
    evidence: Evidence = "F"
    confidence: Confidence = 3
