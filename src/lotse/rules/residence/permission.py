"""A permission that already stands in the paper: it covers what it names, nothing else."""

from dataclasses import replace

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.employment import BESCHAEFTIGUNG
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import free


@law(
    "L-BeschV-35",
    title=_("Reichweite der Erlaubnis im Papier"),
    cites="§ 4a Abs. 4 AufenthG; § 35 Abs. 3, 4 BeschV",
    checked_on=READ_ON,
)
def erlaubnis_deckt(case: Case) -> bool:
    """A permission for one employer does not cover another; "Erwerbstätigkeit gestattet" covers every employer.

    Only a permission that was told of counts: where nothing is known of one, there is none.
    """
    if case.is_known("permission_for") and case.is_known("employer"):
        return bool(case["permission_for"] == case["employer"])
    if case.is_known("permission_on_paper") and not case["permission_on_paper"]:
        return False
    if case.is_known("employer") and case.value("duldung_kind") == "60d":
        return bool(case["employer"] == "same")
    return case.is_known("note_text") and case["note_text"] == "GESTATTET"


def lifted_by_permission(case: Case, no: Outcome) -> Outcome:
    """A wait does not matter to somebody whose permission is already in the paper."""
    return replace(no, is_lifted=True) if erlaubnis_deckt(case) else no


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=("GESTATTUNG", "DULDUNG"))
@law(
    "L-AufenthG-4a-4",
    title=_("Arbeit mit der Erlaubnis im Papier"),
    cites="§ 4a Abs. 4 AufenthG; § 35 Abs. 3 BeschV",
    checked_on=READ_ON,
)
def erlaubnis_im_papier(case: Case) -> Outcome | None:
    """What the paper allows may be done until the paper or the job ends."""
    if not erlaubnis_deckt(case):
        return None
    return free(case, say(_("Die Erlaubnis für diese Arbeit steht schon in Ihrem Papier.")))
