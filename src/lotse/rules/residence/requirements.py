"""What the conditions of a norm say of a case, and how they are weighed into one answer.

A perspective or a benefit is a list of requirements, all of which must be met. Each gives an `Outcome`: FREI where it
is met, something lower where it is not. The lowest decides: what refuses for good beats what refuses for now, that
beats what is unclear, that beats discretion, that beats a claim. A requirement that needs an unknown fact is tried with
every value the fact could have: an unknown ground for a no never ends in a yes.

Some requirements are rarely in doubt and rarely written down (loyalty to the constitution, children's schooling).
They refuse where the fact is known to be bad and otherwise stand as a condition in the answer (`stated`).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import Rule, rule_of
from lotse.rules.engine.facts import BadFact, Case, Unsettled, settle
from lotse.rules.engine.parameters import NoValue
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.warnings import EXCEPTION_POSSIBLE

# None: nothing stands against it.
Requirement = Callable[[Case], Outcome | None]


def met(*conditions: Sentence, warnings: tuple[Sentence, ...] = (), **notes: object) -> Outcome:
    """Nothing stands against it; what still has to be seen to is said as a condition."""
    return Outcome(Grade.FREI, conditions=conditions, warnings=warnings, notes=notes)


def refused(because: Sentence, *cures: Sentence, **notes: object) -> Outcome:
    """The law says no on these facts."""
    return Outcome(Grade.NEIN, (because,), cures=cures, notes=notes)


def not_yet(because: Sentence, *cures: Sentence, earliest: date | None = None, **notes: object) -> Outcome:
    """Time, work or learning is still missing; `earliest` is the first safe day where only time is."""
    return Outcome(Grade.NEIN_NOCH, (because,), earliest=earliest, cures=cures, notes=notes)


def discretionary(because: Sentence, **notes: object) -> Outcome:
    """The authority may, but need not."""
    return Outcome(Grade.KANN, (because,), notes=notes)


def unclear(because: Sentence, *missing: str, earliest: date | None = None, **notes: object) -> Outcome:
    """The law is open or a fact is missing: somebody must be asked."""
    return Outcome(Grade.UNKLAR, (because,), earliest=earliest, missing=missing, notes=notes)


def stated(case: Case, name: str) -> Any:
    """A fact that is written down only where there is something to tell; None where nothing is.

    Only for facts whose absence the answer names as a condition.
    """
    return case[name] if case.is_known(name) else None


def lifted(no: Outcome, *, by: bool) -> Outcome:
    """A no that a known exception lifts; weighing keeps it while the rest is unclear: learning never blurs a no."""
    if not by:
        return no
    return replace(no, is_lifted=True) if no.grade in _CLOSED else met()


# From the strongest no to the strongest yes.
_ORDER: Final = (
    Grade.NEIN,
    Grade.NEIN_NOCH,
    Grade.UNKLAR,
    Grade.SOLL_NICHT,
    Grade.KANN,
    Grade.SOLL,
    Grade.ANSPRUCH,
    Grade.KEINE_BESCH,
    Grade.FREI,
)
_CLOSED: Final = frozenset({Grade.NEIN, Grade.NEIN_NOCH})


_MET: Final = Outcome(Grade.FREI)


def found(requirement: Requirement, case: Case) -> Outcome:
    """The requirement's outcome; unknown facts are tried out, days without a value are unclear."""

    def outcome_of(supposed: Case) -> Outcome:
        result = requirement(supposed)
        return _MET if result is None else result

    try:
        result = settle(outcome_of, case)
    except (NoValue, BadFact) as stopped:
        return unclear(stopped.sentence)
    except OverflowError:
        return unclear(say(_("Ein Tag liegt zu weit in der Vergangenheit oder Zukunft. Bitte prüfen Sie die Daten.")))
    return _of_branches(result, case) if isinstance(result, Unsettled) else result


def _of_branches(unsettled: Unsettled, case: Case) -> Outcome:
    """What can be said although facts are missing: a no in every branch stays a no."""
    results = [each for each in unsettled.results if isinstance(each, Outcome)]
    grades = {_grade_of(each) for each in results}
    whole = len(results) == len(unsettled.results) and results
    if whole and len(grades) == 1:
        return _of_one_grade(results)
    if whole and grades <= _CLOSED:
        later = next(each for each in results if each.grade is Grade.NEIN_NOCH)
        return replace(later, earliest=None, missing=unsettled.missing)
    questions = [say(case.schema[name].question) for name in unsettled.missing]
    return Outcome(
        Grade.UNKLAR,
        tuple(say(_("Dazu fehlt noch eine Angabe: {question}"), question=each) for each in questions),
        missing=unsettled.missing,
    )


def _grade_of(outcome: Outcome) -> Grade:
    """A lifted no stands in nobody's way as long as the rest is clear."""
    return Grade.FREI if outcome.is_lifted else outcome.grade


def _of_one_grade(results: list[Outcome]) -> Outcome:
    """All branches end the same way, perhaps for different reasons and on different days."""
    return replace(
        results[0],
        because=_joined(each.because for each in results),
        earliest=_latest(results),
        conditions=_joined(each.conditions for each in results),
        is_lifted=all(each.is_lifted for each in results),
        cures=_joined(each.cures for each in results),
        missing=_joined(each.missing for each in results),
    )


def _latest(outcomes: Iterable[Outcome]) -> date | None:
    """The first day that is safe for all; None where one of them cannot name a day."""
    days = [each.earliest for each in outcomes]
    return max((day for day in days if day), default=None) if all(days) else None


@dataclass(frozen=True, slots=True)
class Way:
    """What a norm gives when its requirements are met."""

    grade: Grade
    because: Sentence
    requirements: tuple[Requirement, ...]
    ba: Ba | None = None
    conditions: tuple[Sentence, ...] = ()
    warnings: tuple[Sentence, ...] = ()
    notes: dict[str, object] = field(default_factory=dict)


def weigh(case: Case, way: Way) -> Outcome:
    """All requirements in one outcome."""
    findings = [(rule_of(each), found(each, case)) for each in way.requirements]
    grade = min((way.grade, *(_grade_of(each) for _rule, each in findings)), key=_ORDER.index)
    deciding = [(rule, each) for rule, each in findings if _grade_of(each) is grade]
    no = [(rule, each) for rule, each in findings if each.is_lifted]
    if grade is Grade.UNKLAR and no:
        return _although_lifted(no, missing=_missing(grade, findings))
    shown = findings if grade.is_yes else deciding
    chosen = [each for _rule, each in deciding]
    return Outcome(
        grade,
        _joined(each.because for each in chosen) or (way.because,),
        ba=None if grade.is_no else _ba(way, findings),
        earliest=_latest(chosen) if chosen and not grade.is_yes else None,
        conditions=_joined(each.conditions for _rule, each in findings) + way.conditions if grade.is_yes else (),
        cures=_joined(each.cures for each in chosen),
        warnings=_joined(each.warnings for _rule, each in findings) + way.warnings,
        missing=_missing(grade, findings),
        open_points=_joined(each.open_points for _rule, each in shown),
        notes=_notes(grade, way, [each for _rule, each in shown]),
        rules=tuple(rule for rule, _each in shown),
    )


def _although_lifted(no: list[tuple[Rule, Outcome]], *, missing: tuple[str, ...]) -> Outcome:
    """A no whose exception is known, in a case that is otherwise unclear: no day is named, the exception may help."""
    grade = min((each.grade for _rule, each in no), key=_ORDER.index)
    deciding = [(rule, each) for rule, each in no if each.grade is grade]
    return Outcome(
        grade,
        _joined(each.because for _rule, each in deciding),
        warnings=(EXCEPTION_POSSIBLE,),
        missing=missing,
        rules=tuple(rule for rule, _each in deciding),
    )


def best(*outcomes: Outcome) -> Outcome:
    """Of several ways the one that leads furthest; among equals the one that opens first."""
    return max(outcomes, key=lambda each: (_ORDER.index(each.grade), -(each.earliest or date.max).toordinal()))


def _ba(way: Way, findings: list[tuple[Rule, Outcome]]) -> Ba | None:
    """A requirement may know better than the norm in general what part the Bundesagentur has."""
    return next((each.ba for _rule, each in findings if each.ba), way.ba)


def _missing(grade: Grade, findings: list[tuple[Rule, Outcome]]) -> tuple[str, ...]:
    """Facts that would change the answer: none after a no for good, none after a yes."""
    if grade is Grade.NEIN or grade.is_yes:
        return ()
    return _joined(each.missing for _rule, each in findings)


def _notes(grade: Grade, way: Way, shown: list[Outcome]) -> dict[str, Any]:
    notes: dict[str, Any] = dict(way.notes) if grade.is_yes else {}
    for each in shown:
        notes.update(each.notes)
    return notes


def _joined(parts: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(each for part in parts for each in part))
