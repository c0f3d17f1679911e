"""Berufsvorbereitende Bildungsmaßnahmen (§§ 51, 52 SGB III)."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, weigh
from lotse.rules.residence.support.vorbereitung import arbeit_moeglich, schule_und_deutsch, wartezeit

READ_ON: Final = date(2026, 11, 21)

name_question("bvb", title=_("Berufsvorbereitende Bildungsmaßnahme (BvB)"))


@law("R-BvB-WARTEZEIT", title=_("Wartezeit der Berufsvorbereitung"), cites="§ 52 Abs. 2 SGB III", checked_on=READ_ON)
def wartezeit_bvb(case: Case) -> Outcome:
    """Gestattung fifteen months of stay, Duldung nine months of suspension, three after entry before 1 August 2019."""
    return wartezeit(case, gestattung="bvb_gestattung", duldung="bvb_duldung")


@question("bvb", rank=Rank.ERLAUBNIS)
@law("R-BvB", title=_("Berufsvorbereitende Bildungsmaßnahme"), cites="§§ 51, 52 SGB III", checked_on=READ_ON)
def berufsvorbereitung(case: Case) -> Outcome:
    """Discretion of the agency; titles and free movement have no wait."""
    way = Way(
        Grade.KANN,
        say(_("Die Agentur für Arbeit kann eine Berufsvorbereitung fördern. Sprechen Sie mit der Berufsberatung.")),
        (wartezeit_bvb, arbeit_moeglich, schule_und_deutsch),
        conditions=(say(_("Längere Phasen in einem Betrieb sind vorher mit der Ausländerbehörde zu klären.")),),
    )
    return weigh(case, way)
