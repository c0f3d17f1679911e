"""How an answer is graded. Source of the scale: the words of the norms (hat Anspruch, soll, kann, darf nicht)."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from lotse.rules.engine.words import Sentence
from lotse.rules.engine.words import mark as _

if TYPE_CHECKING:
    from lotse.rules.engine.trace import Node


class Grade(StrEnum):
    """What the law says, from freedom to ban; UNKLAR is not a step between them but "ask"."""

    FREI = "FREI"
    KEINE_BESCH = "KEINE_BESCH"
    ANSPRUCH = "ANSPRUCH"
    SOLL = "SOLL"
    KANN = "KANN"
    SOLL_NICHT = "SOLL_NICHT"
    NEIN_NOCH = "NEIN_NOCH"
    NEIN = "NEIN"
    UNKLAR = "UNKLAR"

    @property
    def is_yes(self) -> bool:
        """Whether the law opens the way, with or without a permission that must be asked for first."""
        return self in _YES

    @property
    def is_no(self) -> bool:
        """Whether the law closes it, for now or for good."""
        return self in (Grade.NEIN, Grade.NEIN_NOCH, Grade.SOLL_NICHT)

    @property
    def may_start_now(self) -> bool:
        """Whether nobody's permission is needed. A claim to a permission is not yet a permission."""
        return self in (Grade.FREI, Grade.KEINE_BESCH)

    @property
    def label(self) -> str:
        """The grade in a few words (marked German)."""
        return _LABELS[self]


_YES = frozenset({Grade.FREI, Grade.KEINE_BESCH, Grade.ANSPRUCH, Grade.SOLL, Grade.KANN})
_LABELS = {
    Grade.FREI: _("Erlaubt, ohne weitere Erlaubnis"),
    Grade.KEINE_BESCH: _("Keine Beschäftigung: keine Arbeitserlaubnis nötig"),
    Grade.ANSPRUCH: _("Anspruch auf Erlaubnis"),
    Grade.SOLL: _("Erlaubnis soll erteilt werden"),
    Grade.KANN: _("Erlaubnis ist möglich"),
    Grade.SOLL_NICHT: _("Erlaubnis wird in der Regel versagt"),
    Grade.NEIN_NOCH: _("Noch nicht"),
    Grade.NEIN: _("Nach diesen Angaben nicht erlaubt"),
    Grade.UNKLAR: _("Unklar: bitte nachfragen"),
}


class Ba(StrEnum):
    """What part the Bundesagentur für Arbeit has in the permission."""

    KEINE = "KEINE"
    ZUSTIMMUNG = "ZUSTIMMUNG"
    VORRANG = "VORRANG"
    ARBEITSERLAUBNIS = "ARBEITSERLAUBNIS"
    UNKLAR = "UNKLAR"

    @property
    def label(self) -> str:
        """The part in a few words (marked German)."""
        return _BA_LABELS[self]


_BA_LABELS = {
    Ba.KEINE: _("Die Bundesagentur für Arbeit muss nicht zustimmen."),
    Ba.ZUSTIMMUNG: _(
        "Die Bundesagentur für Arbeit muss zustimmen; die Ausländerbehörde fragt sie. Geprüft werden die Bedingungen."
    ),
    Ba.VORRANG: _("Zustimmung der Bundesagentur für Arbeit mit Vorrangprüfung."),
    Ba.ARBEITSERLAUBNIS: _("Eine eigene Arbeitserlaubnis der Bundesagentur für Arbeit ist nötig."),
    Ba.UNKLAR: _("Ob die Bundesagentur für Arbeit zustimmen muss, ist unklar."),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one question about one case on one day."""

    grade: Grade
    question: str
    day: date
    # Why, in one or two sentences.
    because: tuple[Sentence, ...] = ()
    ba: Ba | None = None
    # The first safe day, where waiting is what is missing.
    earliest: date | None = None
    # The last day on which the answer holds, where a paper or a norm ends.
    until: date | None = None
    conditions: tuple[Sentence, ...] = ()
    # What would lift a ban.
    cures: tuple[Sentence, ...] = ()
    warnings: tuple[Sentence, ...] = ()
    # Names of facts that would change the answer, most useful first.
    missing: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    open_points: tuple[str, ...] = ()
    verified_until: date | None = None
    # Further tokens of the vector files: lean, alt, points, type, account …
    notes: dict[str, Any] = field(default_factory=dict, compare=False)
    tree: "Node | None" = field(default=None, compare=False, repr=False)

    @property
    def may_start_now(self) -> bool:
        """Whether the person may begin tomorrow without anybody's permission."""
        return self.grade.may_start_now

    def with_tree(self, tree: "Node") -> "Answer":
        """The same answer with its explanation."""
        return replace(self, tree=tree)
