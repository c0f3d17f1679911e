"""One answer from all rules of a question: bans before waits before open law before permissions before freedom.

A rule that fired on known facts stands whatever is unknown below it: a known no needs no further question. An unsettled
ban never yields a yes. Where only waits or permissions are unsettled, every value of the missing fact is tried; if all
lead to the same grade, nobody need be asked.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from lotse.rules.engine import trace
from lotse.rules.engine.answer import Answer, Grade
from lotse.rules.engine.book import Rule, rule_of
from lotse.rules.engine.facts import BadFact, Case, Missing
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank, outcome
from lotse.rules.residence.register import Question, name_question, question, question_named, questions
from lotse.rules.residence.warnings import always
from lotse.rules.residence.weighing import Verdict, unsettled, verdict_on

__all__ = ["Outcome", "Rank", "answer", "name_question", "next_questions", "outcome", "question", "questions"]

_PRESUMED: Final = "reception_duty"
_PRESUMED_FROM: Final = "reception_since"


@dataclass(frozen=True, slots=True)
class Basis:
    """What the rules behind an answer say together."""

    ids: tuple[str, ...]
    citations: tuple[str, ...]
    open_points: tuple[str, ...]
    verified_until: date | None


def answer(question: str, case: Case, *, explain: bool = False) -> Answer:
    """Answer a question by its name; raises BadFact for an unknown one. `explain` adds the tree of what was read."""
    asked = question_named(question)
    if asked is None:
        raise BadFact(say(_("Eine Frage „{name}“ gibt es nicht."), name=question))
    if not explain:
        return _answer(asked, case)
    with trace.listening() as root:
        result = _answer(asked, case)
    return result.with_tree(root)


def next_questions(question: str, case: Case) -> tuple[str, ...]:
    """Unknown facts that can change the answer, the most useful first; empty when nothing need be asked.

    Useful is a fact whose values settle the answer most often; among equals the order in which the rules need them.
    """
    first = answer(question, case)
    if first.grade is not Grade.UNKLAR:
        return ()
    scores = {name: _settled_share(question, case, name=name) for name in first.missing}
    return tuple(sorted(scores, key=lambda name: -scores[name]))


def _settled_share(question: str, case: Case, *, name: str) -> float:
    options = case.schema[name].domain(case.day)
    if not options:
        return 0.5
    with trace.silence():
        grades = [answer(question, case.supposing(**{name: option})).grade for option in options]
    return sum(grade is not Grade.UNKLAR for grade in grades) / len(grades)


def _answer(asked: Question, case: Case) -> Answer:
    if asked.activity and not case.is_known("activity"):
        case = case.supposing(activity=asked.activity)
    readings = []
    try:
        for prepare in asked.prepare:
            read = prepare(case)
            if read is not case:
                readings.append(rule_of(prepare))
                case = read
        verdict = _kept_no(asked, case, verdict_on(asked, case))
    except Missing as fact:
        verdict = Verdict(unsettled((fact.name,), case))
    return _written(asked, case, verdict, readings=readings)


def _kept_no(asked: Question, case: Case, verdict: Verdict) -> Verdict:
    """A duty to live in reception that follows from its length counts until the word "no" makes everything clear."""
    if verdict.grade is not Grade.UNKLAR or not (case.is_known(_PRESUMED) and case.is_known(_PRESUMED_FROM)):
        return verdict
    with trace.silence():
        presumed = verdict_on(asked, case.without(_PRESUMED))
    return presumed if presumed.grade.is_no else verdict


def _written(asked: Question, case: Case, verdict: Verdict, *, readings: list[Any]) -> Answer:
    said = verdict.outcome
    basis = _basis(tuple(readings) + tuple(entry.rule for entry in verdict.entries) + said.rules)
    return Answer(
        grade=said.grade,
        question=asked.name,
        day=case.day,
        because=said.because,
        ba=said.ba,
        earliest=said.earliest,
        until=said.until,
        conditions=said.conditions,
        cures=said.cures,
        warnings=(*said.warnings, *always(case, basis.verified_until)),
        missing=said.missing,
        citations=basis.citations,
        rules=basis.ids,
        open_points=tuple(dict.fromkeys(said.open_points + basis.open_points)),
        verified_until=basis.verified_until,
        notes=dict(said.notes),
    )


_MOST_BASES: Final = 5000
_bases: Final[dict[tuple[str, ...], Basis]] = {}


def _basis(rules: tuple[Rule, ...]) -> Basis:
    ids = tuple(rule.id for rule in rules)
    if len(_bases) > _MOST_BASES:
        _bases.clear()
    if ids not in _bases:
        _bases[ids] = Basis(
            ids=tuple(dict.fromkeys(ids)),
            citations=tuple(dict.fromkeys(rule.cites for rule in rules)),
            open_points=tuple(dict.fromkeys(point for rule in rules for point in rule.open_points)),
            verified_until=min((rule.verified_until for rule in rules), default=None),
        )
    return _bases[ids]
