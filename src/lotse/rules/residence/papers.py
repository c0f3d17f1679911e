"""Reading the papers before any rule: what a fiction certificate continues, whom free movement protects.

These readings never ask; where a fact is missing they leave the case as it is, and the rules ask.
"""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _

READ_ON: Final = date(2026, 11, 21)

_CARDS: Final = {"20a": "CHANCENKARTE", "18g": "BLUECARD", "18c": "NE", "26": "NE"}
_STATUSES: Final = frozenset({"NE", "BLUECARD", "CHANCENKARTE", "VISUM_D", "VISUM_C"})
# Titles that are only given in Germany, as a card.
_NEVER_A_VISA: Final = frozenset({"24", "104c"})
# A tolerated Union citizen has probably lost free movement: nothing is presumed.
_DOUBTFUL: Final = frozenset({"DULDUNG", "GUEB"})
_FREE: Final = frozenset({"DE", "EU", "EEA", "CH", "UK_WA", "FAM_EU", "NE", "DA_EU"})


@cache
@law(
    "R-F2-staaten",
    title=_("Staaten der Union und des Europäischen Wirtschaftsraums"),
    cites="§ 1 Abs. 1, § 12 FreizügG/EU",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def union_states(day: date) -> frozenset[str]:
    """Member states of the Union and of the European Economic Area besides Germany (§§ 1, 12 FreizügG/EU)."""
    states = parameter("residence.eu_staaten")
    members = states.on(day) if states.has_value_on(day) else states.rows[0].value
    return frozenset(members) | frozenset(parameter("residence.ewr_staaten").on(day))


@law(
    "R-F2-vorrang",
    title=_("Wer auch eine Staatsangehörigkeit der EU hat, ist freizügigkeitsberechtigt"),
    cites="§ 2 Abs. 1, § 11 Abs. 2, § 12 FreizügG/EU",
    checked_on=READ_ON,
    evidence="F",
    confidence=2,
)
def freizuegigkeit_geht_vor(case: Case) -> Case:
    """Any Union nationality among several wins, whatever paper was issued, unless the loss of the right was found.

    With a Duldung a finding of loss is likely; there the case stays as it is until somebody knows.
    """
    known = case.facts
    status, nationalities = known.get("status"), known.get("nat")
    if nationalities is None or status is None or status in _FREE or known.get("loss_finding") is True:
        return case
    if "DE" in nationalities:
        return case.supposing(status="DE")
    if status in _DOUBTFUL and known.get("loss_finding") is None:
        return case
    return case.supposing(status="EU") if union_states(case.day).intersection(nationalities) else case


@law(
    "R-F2-person",
    title=_("Angehörige der Union oder des Europäischen Wirtschaftsraums"),
    cites="§ 1 Abs. 1, § 12 FreizügG/EU",
    checked_on=READ_ON,
)
def ist_unionsbuerger(case: Case) -> bool:
    """Whether one of the nationalities is one of the Union or the European Economic Area."""
    return not union_states(case.day).isdisjoint(case["nat"])


@law(
    "R-X1",
    title=_("Fortgeltung des alten Aufenthaltstitels"),
    cites="§ 81 Abs. 4 S. 1 AufenthG",
    checked_on=READ_ON,
)
def titel_gilt_fort(case: Case) -> Case:
    """An application in time keeps the old title, with all that it allows and forbids, until a decision."""
    known = case.facts
    if known.get("status") != "FIKTION" or known.get("fiktion_kind") != "81.4":
        return case
    previous = known.get("previous")
    if previous is None or previous == "none":
        return case
    if previous in _STATUSES:
        return case.supposing(status=previous)
    return case.supposing(status="AE", ae_par=previous)


@law(
    "L-AufenthG-4a-1-karte",
    title=_("Der Titel hinter der Karte"),
    cites="§ 4 Abs. 1 S. 2, § 6 Abs. 3 AufenthG",
    checked_on=READ_ON,
)
def titel_der_karte(case: Case) -> Case:
    """§ 18g is the Blue Card, § 20a the opportunity card; a national visa works as the title it names."""
    known = case.facts
    status, paragraph = known.get("status"), known.get("ae_par")
    if status not in ("AE", "VISUM_D") or paragraph is None or paragraph == "none":
        return case
    if paragraph in _CARDS:
        return case.supposing(status=_CARDS[paragraph])
    return case.supposing(status="AE") if status == "VISUM_D" and paragraph not in _NEVER_A_VISA else case


PREPARED: Final[tuple[Callable[[Case], Case], ...]] = (freizuegigkeit_geht_vor, titel_gilt_fort, titel_der_karte)
