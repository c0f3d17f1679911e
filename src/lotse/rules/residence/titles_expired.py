"""When the printed date of a title has passed: applications in time, late ones, none (R-X1, R-X3, R-X6)."""

from dataclasses import replace

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import barred, open_law
from lotse.rules.residence.titles_free import EVERY_WORK
from lotse.rules.residence.titles_ukraine import gilt_nach_verordnung_fort, ist_abgelaufen


@question(*EVERY_WORK, rank=Rank.VERBOT, statuses=("AE", "BLUECARD", "CHANCENKARTE", "VISUM_D"))
@law(
    "R-X6",
    title=_("Abgelaufener Titel ohne Antrag"),
    cites="§ 4a Abs. 5, § 51 Abs. 1 Nr. 1, § 81 Abs. 4 AufenthG",
    checked_on=READ_ON,
)
def titel_abgelaufen(case: Case) -> Outcome | None:
    """Without an application in time the title is gone and the employer must stop; a late one is unclear (R-X3)."""
    if not ist_abgelaufen(case):
        return None
    text = _("Ihr Titel ist seit dem {day} abgelaufen, ohne rechtzeitigen Antrag. Die Arbeit muss enden.")
    cure = say(_("Gehen Sie sofort zur Ausländerbehörde und lassen Sie sich beraten."))
    no = barred(say(text, day=case["valid_to"]), cure)
    if _is_lost(case):
        return no
    # What was said of the application may be corrected by a later word (an appeal, the day of the application).
    denied = case.is_known("applied") and case["applied"] in ("none", "no")
    return replace(no, is_lifted=True) if denied else None


def _is_lost(case: Case) -> bool:
    paragraph = case["ae_par"] if case["status"] == "AE" else None
    if paragraph == "24" and gilt_nach_verordnung_fort(case) is not False:
        return False
    if paragraph == "104c" and case.is_known("applied_for") and case["applied_for"] not in ("25a", "25b"):
        return True
    return antrag(case) == "none"


@law(
    "R-X1-antrag",
    title=_("Antrag vor Ablauf des Titels"),
    cites="§ 81 Abs. 4 S. 1, 3, § 84 Abs. 2 S. 2 AufenthG",
    checked_on=READ_ON,
)
def antrag(case: Case) -> str:
    """in_time, late or none. During an appeal against a refusal the work right of the title continues (R-W10)."""
    if case.is_known("appeal") and case["appeal"]:
        return "in_time"
    if case.is_known("applied_on") and case["applied_on"] is not None:
        return "in_time" if case["applied_on"] <= case["valid_to"] else "late"
    said = case["applied"]
    return {"yes": "in_time", "no": "none"}.get(said, str(said))


@question(*EVERY_WORK, rank=Rank.OFFEN, statuses=("AE", "BLUECARD", "CHANCENKARTE", "VISUM_D"))
@law(
    "R-X3",
    title=_("Verspäteter Antrag"),
    cites="§ 81 Abs. 3 S. 2, Abs. 4 S. 3 AufenthG",
    checked_on=READ_ON,
    confidence=1,
)
def antrag_verspaetet(case: Case) -> Outcome | None:
    """A late application suspends removal only; the authority may order that the title continues in hardship."""
    if not ist_abgelaufen(case) or (case["status"] == "AE" and case["ae_par"] == "24"):
        return None
    if antrag(case) != "late":
        return None
    return open_law(
        say(_("Der Antrag kam nach Ablauf des Titels. Ob Sie arbeiten dürfen, muss die Ausländerbehörde sagen."))
    )
