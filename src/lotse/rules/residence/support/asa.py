"""Assistierte Ausbildung (§§ 74–75a SGB III): the accompanying phase for everybody in training, the Vorphase."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, refused, weigh
from lotse.rules.residence.support.vorbereitung import arbeit_moeglich, schule_und_deutsch, wartezeit

READ_ON: Final = date(2026, 11, 21)

name_question("asa_begleitend", title=_("Assistierte Ausbildung, begleitende Phase"))
name_question("asa_vorphase", title=_("Assistierte Ausbildung, Vorphase"))


@law(
    "R-AsA-AUSBILDUNG", title=_("Laufende Ausbildung oder EQ"), cites="§ 74 Abs. 2, 3; § 75 SGB III", checked_on=READ_ON
)
def in_ausbildung(case: Case) -> Outcome:
    """Training in a company or an Einstiegsqualifizierung; what stage it has decides, not the paper."""
    if case["training"] in ("none", "broken_off", "passed"):
        return refused(say(_("Die begleitende Phase gibt es während einer Ausbildung oder Einstiegsqualifizierung.")))
    return met(say(_("Sie müssen in einer betrieblichen Ausbildung oder Einstiegsqualifizierung sein.")))


@question("asa_begleitend", rank=Rank.ERLAUBNIS)
@law("R-AsA", title=_("Assistierte Ausbildung, begleitende Phase"), cites="§§ 74, 75 SGB III", checked_on=READ_ON)
def begleitende_phase(case: Case) -> Outcome:
    """Discretion, with every paper."""
    way = Way(
        Grade.KANN,
        say(_("Die Agentur für Arbeit kann Hilfe während der Ausbildung fördern, unabhängig vom Papier.")),
        (in_ausbildung,),
    )
    return weigh(case, way)


@law("R-AsA-WARTEZEIT", title=_("Wartezeit der Vorphase"), cites="§ 75a Abs. 1 S. 3 SGB III", checked_on=READ_ON)
def wartezeit_vorphase(case: Case) -> Outcome:
    """Fifteen months of stay, three after entry before 1 August 2019."""
    return wartezeit(case, gestattung="asa_vorphase", duldung="asa_vorphase")


@question("asa_vorphase", rank=Rank.ERLAUBNIS)
@law("R-AsA-VORPHASE", title=_("Assistierte Ausbildung, Vorphase"), cites="§ 75a SGB III", checked_on=READ_ON)
def vorphase(case: Case) -> Outcome:
    """Discretion of the agency; titles need a right to work."""
    way = Way(
        Grade.KANN,
        say(_("Die Agentur für Arbeit kann die Vorphase fördern. Sprechen Sie mit der Berufsberatung.")),
        (wartezeit_vorphase, arbeit_moeglich, schule_und_deutsch),
    )
    return weigh(case, way)
