"""Where something has to be done: the holidays of that place decide whether a last day moves."""

from dataclasses import dataclass
from typing import Final

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say

LAENDER: Final = frozenset(
    {"BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"}
)


@dataclass(frozen=True, slots=True)
class Place:
    """A Land, and within Saxony the commune (with its part, "Salzenforst") where Corpus Christi may be a holiday."""

    land: str = "SN"
    commune: str = ""
    part: str = ""

    def __post_init__(self) -> None:
        """Refuse what is no Land, before a deadline is counted for it."""
        if self.land not in LAENDER:
            sentence = say(
                _("„{value}“ ist kein Bundesland. Möglich sind: {allowed}."), value=self.land, allowed=LAENDER
            )
            raise BadFact(sentence)


SACHSEN: Final = Place("SN")
BRANDENBURG: Final = Place("BB")
HESSEN: Final = Place("HE")
