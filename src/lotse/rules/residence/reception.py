"""The duty to live in a reception centre (R-D2): the legal duty counts, not where the bed stands."""

from datetime import date
from typing import Any, Final

from lotse.rules.dates.monate import Stand
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case, Missing
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank, outcome
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.spans import stand_of
from lotse.rules.residence.states import Norm, Origin, herkunft

_EITHER: Final = (True, False)

name_question("reception_duty", title=_("Muss ich in der Aufnahmeeinrichtung wohnen?"))


@law(
    "R-D2",
    title=_("Pflicht, in einer Aufnahmeeinrichtung zu wohnen"),
    cites="§ 47 Abs. 1 S. 1, Abs. 1a, 1b, 1c, 1d AsylG",
    checked_on=READ_ON,
    confidence=2,
    open_points=("O-07",),
)
def aufnahmepflicht(case: Case) -> bool:
    """The fact where it is known, else what follows from the maximum lengths.

    Whether Saxony prolongs to 24 months, and for families too, only the allocation paper tells (O-07).
    """
    if case.is_known("reception_duty") or not case.is_known("reception_since"):
        return bool(case["reception_duty"])
    since = case["reception_since"]
    if since is None:
        return False
    months = _months(case, since)
    if months is None:
        return True
    stand = stand_of(since, months, case.day)
    if stand is Stand.GRENZTAG:
        raise Missing("reception_duty", _EITHER)
    return stand is Stand.NOCH_NICHT


def _months(case: Case, since: date) -> int | None:
    """The longest duty in months; None where it lasts until the decision (safe countries, § 47 Abs. 1a)."""
    family = bool(case["family_minor"])
    if not family and _is_safe(case, since):
        return None
    usual = "residence.aufnahme_hoechstens_familie" if family else "residence.aufnahme_hoechstens"
    months: int = parameter(usual).on(case.day)
    if stand_of(since, months, case.day) is Stand.NOCH_NICHT:
        return months
    return max(months, _longer(case, since, family=family))


def _longer(case: Case, since: date, *, family: bool) -> int:
    """The longer limits, asked only while they could run: secondary migration, prolongation by the Land."""
    central = parameter("residence.aufnahme_sekundaer_familie" if family else "residence.aufnahme_sekundaer")
    months = 0
    if central.has_value_on(case.day) and _runs(case, since, central.on(case.day)) and case["sek_mig_centre"]:
        months = central.on(case.day)
    land: int = parameter("residence.aufnahme_land").on(case.day)
    if months < land and _runs(case, since, land) and case["land_24m_rule_applied"]:
        return land
    return months


def _runs(case: Case, since: date, months: int) -> bool:
    return stand_of(since, months, case.day) is not Stand.ERFUELLT


def _is_safe(case: Case, since: date) -> bool:
    key_day = parameter("residence.stichtag_asylantrag").rows[0].value
    return since > key_day and herkunft(case, Norm.AUFENTHG_60A_6) is Origin.SAFE


def _said(token: str, grade: Grade, text: str, **values: Any) -> Outcome:
    return outcome(grade, say(text, **values), notes={"token": token})


@question("reception_duty", rank=Rank.ERLAUBNIS)
@law(
    "R-D2-frage",
    title=_("Ob die Wohnpflicht besteht"),
    cites="§ 47 Abs. 1 S. 1, Abs. 1a, 1b, 1d AsylG",
    checked_on=READ_ON,
    confidence=2,
    open_points=("O-07",),
)
def wohnpflicht(case: Case) -> Outcome:
    """The duty as an answer: the token JA where it exists, NEIN where it has ended."""
    if not aufnahmepflicht(case):
        return _said("NEIN", Grade.FREI, _("Sie müssen nicht mehr in der Aufnahmeeinrichtung wohnen."))
    return _said(
        "JA", Grade.NEIN, _("Sie müssen in der Aufnahmeeinrichtung wohnen. Eine Zuweisung beendet die Pflicht.")
    )
