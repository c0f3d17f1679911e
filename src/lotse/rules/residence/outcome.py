"""What one rule says about a question, and how much it weighs against other rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import Any

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import Rule
from lotse.rules.engine.words import Sentence


class Rank(IntEnum):
    """What beats what, the strongest first: a ban stands whatever else is true, freedom is what remains."""

    VERBOT = 0
    WARTEZEIT = 1
    # The law is open or a paper contradicts it: nobody may turn that into a yes.
    OFFEN = 2
    ERLAUBNIS = 3
    FREIHEIT = 4


@dataclass(frozen=True, slots=True)
class Outcome:
    """A rule's result. Field names are those of `Answer`."""

    grade: Grade
    because: tuple[Sentence, ...] = ()
    ba: Ba | None = None
    earliest: date | None = None
    until: date | None = None
    conditions: tuple[Sentence, ...] = ()
    cures: tuple[Sentence, ...] = ()
    warnings: tuple[Sentence, ...] = ()
    missing: tuple[str, ...] = ()
    open_points: tuple[str, ...] = ()
    notes: Mapping[str, Any] = field(default_factory=dict, compare=False)
    # Further rules that the outcome rests on, where it weighs several conditions of one norm.
    rules: tuple[Rule, ...] = field(default=(), compare=False)
    # A no that a known exception lifts: it counts only as long as the rest of the case is unclear.
    is_lifted: bool = False


def outcome(grade: Grade, *because: Sentence, **more: Any) -> Outcome:
    """An outcome from its reasons: `outcome(Grade.NEIN, say(_("…")), cures=(…,))`."""
    return Outcome(grade, because, **more)
