"""German skills that perspectives ask for, as levels of the Common European Framework."""

from datetime import date
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.requirements import met, not_yet

READ_ON: Final = date(2026, 11, 21)
LEVELS: Final = ("none", "A1", "A2", "B1", "B2", "C1", "C2")


def reaches(level: str, wanted: str) -> bool:
    """Whether a level is at least the wanted one; "none" is the lowest."""
    return LEVELS.index(level) >= LEVELS.index(wanted)


@law("L-DEUTSCH", title=_("Sprachstufe"), cites="§ 2 Abs. 9–12 AufenthG", checked_on=READ_ON)
def deutsch(case: Case, wanted: str) -> Outcome:
    """German on the wanted level; below it the way opens with a course."""
    if reaches(case["german"], wanted):
        return met()
    return not_yet(
        say(_("Nötig ist Deutsch auf der Stufe {level}."), level=wanted),
        say(_("Besuchen Sie einen Kurs, und legen Sie eine anerkannte Prüfung ab.")),
    )


@law("L-DEUTSCH-A1", title=_("Deutsch A1"), cites="§ 2 Abs. 9; § 18c Abs. 2 AufenthG", checked_on=READ_ON)
def deutsch_a1(case: Case) -> Outcome:
    """Simple skills, for the settlement permit with a Blue Card."""
    return deutsch(case, "A1")


@law(
    "L-DEUTSCH-A2",
    title=_("Deutsch A2, hinreichende Kenntnisse"),
    cites="§ 2 Abs. 10; § 25b Abs. 1 S. 2 Nr. 4; § 26 Abs. 3; § 60d Abs. 1 AufenthG",
    checked_on=READ_ON,
)
def deutsch_a2(case: Case) -> Outcome:
    """Sufficient skills in the sense of § 2 Abs. 10 AufenthG, for most tolerations and titles orally."""
    return deutsch(case, "A2")


@law(
    "L-DEUTSCH-B1",
    title=_("Deutsch B1, ausreichende Kenntnisse"),
    cites="§ 2 Abs. 11; § 9 Abs. 2 Nr. 7; § 19d Abs. 1 Nr. 3 AufenthG; § 10 Abs. 1 Nr. 6 StAG",
    checked_on=READ_ON,
)
def deutsch_b1(case: Case) -> Outcome:
    """Adequate skills in the sense of § 2 Abs. 11 AufenthG, for settlement, citizenship and § 19d."""
    return deutsch(case, "B1")
