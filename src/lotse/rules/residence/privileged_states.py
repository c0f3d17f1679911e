"""Any job for nationals of certain states, with priority check (§ 26 Abs. 1 BeschV)."""

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.sayings import barred, permitted

name_question("para_26_1", title=_("Kann ich mit meiner Staatsangehörigkeit jede Arbeit annehmen?"))


@question("para_26_1", rank=Rank.ERLAUBNIS)
@law(
    "R-BA11",
    title=_("Angehörige bestimmter Staaten"),
    cites="§ 26 Abs. 1 BeschV; § 19c Abs. 1 AufenthG",
    checked_on=READ_ON,
)
def bestimmte_staaten(case: Case) -> Outcome:
    """Any employment, wherever the employer sits, at discretion and with the priority check of the Bundesagentur."""
    if parameter("residence.staaten_26_1").on(case.day).isdisjoint(case["nat"]):
        return barred(say(_("Ihr Staat steht nicht auf der Liste des § 26 Abs. 1 BeschV.")))
    if case["job_offer"] in ("none", "no"):
        return barred(say(_("Nötig ist ein Arbeitsangebot.")))
    return permitted(Grade.KANN, Ba.VORRANG, say(_("Für Ihren Staat kann jede Beschäftigung erlaubt werden.")))
