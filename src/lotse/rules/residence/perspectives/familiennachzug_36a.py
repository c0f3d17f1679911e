"""§ 36a AufenthG: family of people with subsidiary protection, suspended until the end of 23 July 2027."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, not_yet, weigh

READ_ON: Final = date(2026, 11, 21)

name_question("family_36a", title=_("Familiennachzug zu subsidiär Schutzberechtigten (§ 36a AufenthG)"))


@law(
    "R-F6-AUSSETZUNG",
    title=_("Aussetzung des Familiennachzugs"),
    cites="§ 104 Abs. 14; § 22 AufenthG",
    checked_on=READ_ON,
)
def aussetzung(case: Case) -> Outcome:
    """No new visas from 24 July 2025 until the end of 23 July 2027; hardship cases under §§ 22, 23 remain."""
    suspended = parameter("residence.familiennachzug_36a_ausgesetzt")
    row = suspended.row_on(case.day)
    if not row.value:
        return met()
    return not_yet(
        say(_("Der Familiennachzug zu subsidiär Schutzberechtigten ist bis zum 23.7.2027 ausgesetzt.")),
        say(_("In Härtefällen kann eine Aufnahme nach § 22 AufenthG beantragt werden. Holen Sie sich Rat.")),
        earliest=row.valid_until,
    )


@question("family_36a", rank=Rank.ERLAUBNIS)
@law(
    "R-F6",
    title=_("Familiennachzug zu subsidiär Schutzberechtigten"),
    cites="§ 36a; § 104 Abs. 14 AufenthG",
    checked_on=READ_ON,
)
def familiennachzug(case: Case) -> Outcome:
    """Discretion for humanitarian reasons within a monthly quota, when it is not suspended."""
    way = Way(
        Grade.KANN,
        say(_("Der Nachzug kann aus humanitären Gründen erlaubt werden, im Rahmen eines monatlichen Kontingents.")),
        (aussetzung,),
        conditions=(say(_("Die Ehe muss vor der Flucht bestanden haben; es gelten weitere Ausschlussgründe.")),),
    )
    return weigh(case, way)
