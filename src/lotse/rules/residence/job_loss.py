"""After the end of a job with a work title: whom to tell, and how long the title lasts (R-W9)."""

from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank, outcome
from lotse.rules.residence.papers import PREPARED, READ_ON
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.sayings import open_law
from lotse.rules.residence.titles_work import WORK_TITLES

name_question("job_loss", title=_("Was gilt, wenn meine Arbeit endet?"), prepare=PREPARED)
_TELL: Final = say(_("Teilen Sie das Ende der Arbeit innerhalb von zwei Wochen der Ausländerbehörde mit."))


@question("job_loss", rank=Rank.ERLAUBNIS, statuses=("AE", "BLUECARD"))
@law(
    "R-W9",
    title=_("Aufenthalt nach dem Ende der Beschäftigung"),
    cites="§ 18 Abs. 4, 5, § 82 Abs. 6 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def nach_dem_ende_der_arbeit(case: Case) -> Outcome | None:
    """The title must not be cut below six months (nine after exploitation) from then; text seen since August 2026."""
    if case["status"] == "AE" and case["ae_par"] not in WORK_TITLES:
        return open_law(say(_("Ob Ihr Titel von der Arbeit abhängt, muss die Ausländerbehörde sagen.")))
    months = parameter("residence.titel_18_suche")
    if not months.has_value_on(case.day):
        text = _("Wie lange Sie bleiben dürfen, entscheidet die Ausländerbehörde nach Ermessen.")
        return outcome(Grade.UNKLAR, say(text), warnings=(_TELL,))
    longer = parameter("residence.titel_18_suche_ausbeutung").on(case.day)
    text = _("Ihnen bleiben mindestens {months} Monate für eine neue Arbeit, nach Ausbeutung {longer} Monate.")
    return outcome(Grade.ANSPRUCH, say(text, months=months.on(case.day), longer=longer), warnings=(_TELL,))
