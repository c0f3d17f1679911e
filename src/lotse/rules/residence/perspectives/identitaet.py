"""Until when the identity must have been clarified for §§ 60c, 16g and 60d, and what happens after that day."""

from datetime import date
from typing import Final

from lotse.rules.dates.monate import same_day
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.requirements import discretionary, met, refused, stated

READ_ON: Final = date(2026, 11, 21)


def antragstag(case: Case) -> date:
    """The day of the application; where none is filed yet, the question is about applying on the day of decision."""
    applied: date | None = stated(case, "applied_on")
    return applied or case.day


def _value(name: str, case: Case) -> date:
    day: date = parameter(f"residence.{name}").on(case.day)
    return day


@law(
    "R-60c-ID-FRIST",
    title=_("Frist für die Klärung der Identität vor einer Ausbildungsduldung"),
    cites="§ 60c Abs. 2 Nr. 3 AufenthG",
    checked_on=READ_ON,
)
def identitaetsfrist_60c(case: Case) -> date:
    """The last day: the application, for arrivals 2017–2019 at latest 30 June 2020, later six months from entry.

    Source: § 60c Abs. 2 Nr. 3 Buchst. a–c AufenthG. The day of the same number still lies inside (§ 187 Abs. 1 BGB).
    """
    entry: date = case["entry"] or date.max
    if entry <= _value("identitaet_60c_bis_antrag", case):
        return antragstag(case)
    if entry <= _value("identitaet_60c_mitte_einreise", case):
        return min(antragstag(case), _value("identitaet_60c_mitte_frist", case))
    if entry == date.max:
        return antragstag(case)
    return same_day(entry, parameter("residence.identitaet_60c_frist").on(case.day))


@law(
    "R-60d-ID-FRIST",
    title=_("Frist für die Klärung der Identität vor einer Beschäftigungsduldung"),
    cites="§ 60d Abs. 1 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def identitaetsfrist_60d(case: Case) -> date:
    """The last day in time: the application; for arrivals from 2017 on at latest the day that the law names.

    Source: § 60d Abs. 1 Nr. 1 AufenthG (30 June 2020 in the first version, 31 December 2024 since 27 February 2024).
    """
    entry: date = case["entry"] or date.max
    if entry <= _value("identitaet_60c_bis_antrag", case):
        return antragstag(case)
    return min(antragstag(case), _value("identitaet_60d_frist", case))


@law(
    "R-60c-ID",
    title=_("Geklärte Identität vor einer Ausbildungsduldung"),
    cites="§ 60c Abs. 2 Nr. 3, Abs. 7 AufenthG",
    checked_on=READ_ON,
)
def identitaet_60c(case: Case) -> Outcome:
    """In time, or every reasonable step in time, or at least steps: then the authority may (Abs. 7)."""
    if case["identity"] == "clarified_in_time":
        return met()
    return _in_time(case, identitaetsfrist_60c(case))


@law(
    "R-60d-ID",
    title=_("Geklärte Identität vor einer Beschäftigungsduldung"),
    cites="§ 60d Abs. 1 Nr. 1, Abs. 4 AufenthG",
    checked_on=READ_ON,
)
def identitaet_60d(case: Case) -> Outcome:
    """As for § 60c with the days of § 60d; Abs. 4 gives discretion where steps were taken at all."""
    if case["identity"] == "clarified_in_time":
        return met()
    return _in_time(case, identitaetsfrist_60d(case))


def _in_time(case: Case, deadline: date) -> Outcome:
    is_clarified = case["identity"] == "clarified"
    if is_clarified and (case["identity_on"] or date.max) <= deadline:
        return met()
    if _took_all_steps(case):
        if is_clarified and not case["delay_own_fault"]:
            return met()
        return _discretion(deadline)
    if _took_steps(case):
        return _discretion(deadline)
    return refused(
        say(
            _("Die Identität war bis zum {day} nicht geklärt, und es gab keine zumutbaren Schritte dazu."), day=deadline
        ),
        say(
            _("Unternehmen Sie jetzt alle zumutbaren Schritte zur Klärung der Identität, und heben Sie Nachweise auf.")
        ),
    )


def _took_all_steps(case: Case) -> bool:
    """Whether all reasonable steps were taken within the deadline; a first step is not yet all steps."""
    all_steps: bool = case["identity_steps_all_by_deadline"]
    return all_steps


def _took_steps(case: Case) -> bool:
    """Whether steps were taken at all, told outright or by the day of the first one."""
    if not case.is_known("identity_steps_later") and stated(case, "identity_steps_since"):
        return True
    later: bool = case["identity_steps_later"]
    return later


def _discretion(deadline: date) -> Outcome:
    return discretionary(
        say(
            _(
                "Die Identität war bis zum {day} nicht geklärt. Wer alle zumutbaren Schritte unternimmt, "
                "kann die Duldung trotzdem erhalten; die Behörde entscheidet nach Ermessen."
            ),
            day=deadline,
        )
    )
