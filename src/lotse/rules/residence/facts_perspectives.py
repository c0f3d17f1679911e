"""Facts that only perspectives and benefits ask for, besides those that questions of work need."""

from typing import Final

from lotse.rules.engine.facts import FactKind
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.fact_kinds import yes_no

PERSPECTIVES: Final[tuple[FactKind, ...]] = (
    yes_no(
        "departure_impossible",
        _("Ist Ihre Ausreise auf längere Sicht unmöglich?"),
        _("Zum Beispiel wegen Krankheit, enger Familie hier oder weil kein Staat Sie einreisen lässt."),
    ),
    yes_no("parents_reachable", _("Ist der Ausbildungsort von der Wohnung Ihrer Eltern aus gut zu erreichen?")),
)
