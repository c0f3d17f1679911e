"""Where something has to be done: the holidays of that place decide whether a last day moves."""

import re
from dataclasses import dataclass
from typing import Final

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say

LAENDER: Final = frozenset(
    {"BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"}
)
# Letters, with spaces, hyphens, dots, slashes and brackets between them: "Oppach/Neusalza", "Rothenburg (O. L.)".
_NAME: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[ ./()-])*")


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
        for name in (self.commune, self.part):
            if name and not _NAME.fullmatch(name.strip()):
                raise BadFact(say(_("„{value}“ ist kein Ortsname."), value=name))


SACHSEN: Final = Place("SN")
BRANDENBURG: Final = Place("BB")
HESSEN: Final = Place("HE")
