"""One answer from all rules of a question: bans before waits before open law before permissions before freedom.

A rule that fired on known facts stands whatever is unknown below it: a known no needs no further question. An unsettled
ban never yields a yes. Where only waits or permissions are unsettled, every value of the missing fact is tried; if all
lead to the same grade, nobody need be asked.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from lotse.rules.engine import trace
from lotse.rules.engine.answer import Answer, Grade
from lotse.rules.engine.book import Rule, rule_of
from lotse.rules.engine.facts import BadFact, Case, Missing
from lotse.rules.engine.parameters import NoValue
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.combination import Fired, agree, latest, merged, strictest
from lotse.rules.residence.outcome import Outcome, Rank, outcome
from lotse.rules.residence.register import (
    Entry,
    Question,
    depends_on_status,
    entries_for,
    name_question,
    question,
    question_named,
    questions,
)
from lotse.rules.residence.warnings import always

__all__ = ["Outcome", "Rank", "answer", "name_question", "next_questions", "outcome", "question", "questions"]

Waiting = tuple[Rank, Entry, Missing]
Unsettled = tuple[Rank, Entry, tuple[str, ...]]

_RANKS: Final = tuple(Rank)
_PRESUMED: Final = "reception_duty"
_PRESUMED_FROM: Final = "reception_since"
_MOST_TRIES: Final = 100
_MOST_SENTENCES: Final = 3
_NO_RULE: Final = outcome(Grade.UNKLAR, say(_("Dafür kennen wir keine Regel. Bitte fragen Sie die Ausländerbehörde.")))
_NO_LIFT: Final = say(_("Eine Ausnahme könnte gelten. Solange noch Angaben fehlen, rechnen Sie bitte nicht damit."))


@dataclass(frozen=True, slots=True)
class Verdict:
    """The combined outcome and the rules that it rests on."""

    outcome: Outcome
    entries: tuple[Entry, ...] = ()


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
        verdict = Verdict(_unsettled((fact.name,), case))
    return _written(asked, case, verdict, readings=readings)


def _kept_no(asked: Question, case: Case, verdict: Verdict) -> Verdict:
    """A duty to live in reception that follows from its length counts until the word "no" makes everything clear."""
    if verdict.outcome.grade is not Grade.UNKLAR or not (case.is_known(_PRESUMED) and case.is_known(_PRESUMED_FROM)):
        return verdict
    with trace.silence():
        presumed = verdict_on(asked, case.without(_PRESUMED))
    return presumed if presumed.outcome.grade.is_no else verdict


def verdict_on(asked: Question, case: Case) -> Verdict:
    """The combined outcome of a question's rules for one case."""
    try:
        return _once(asked, case)
    except Missing:
        with trace.silence():
            names, found = _distinct(lambda supposed: _once(asked, supposed), case)
        if len(found) == 1:
            return found[0]
        return Verdict(_unsettled(names, case))


def _status_of(group: str, case: Case) -> str:
    if not depends_on_status(group):
        return ""
    if not case.is_known("status"):
        # Every kind of answer is possible; the paper must be known first.
        raise Missing("status", ())
    return str(case["status"])


def _once(asked: Question, case: Case) -> Verdict:
    """All rules on what is known; raises Missing where trying out an unknown fact could still settle the matter."""
    group = asked.group_for(case)
    lifted: list[Fired] = []
    unsettled: list[Waiting] = []
    by_rank: list[list[Fired]] = []
    for rank, entries in zip(_RANKS, entries_for(group, _status_of(group, case)), strict=True):
        fired = _run(entries, case, rank=rank, unsettled=unsettled, lifted=lifted)
        by_rank.append(fired)
        if fired and rank is Rank.VERBOT:
            return _verdict(strictest(fired), fired)
        if fired and rank is Rank.WARTEZEIT:
            return _verdict(latest(fired), fired)
    if not unsettled:
        return _lifted_or(_combined(by_rank), lifted, case)
    return _lifted_or(_with_unsettled(case, unsettled, by_rank), lifted, case)


def _run(
    entries: tuple[Entry, ...],
    case: Case,
    *,
    rank: Rank,
    unsettled: list[Waiting],
    lifted: list[Fired],
) -> list[Fired]:
    fired: list[Fired] = []
    listening = trace.is_listening()
    for entry in entries:
        try:
            result = entry.function(case) if listening else entry.bare(case)
        except Missing as fact:
            unsettled.append((rank, entry, fact))
            continue
        except NoValue as absent:
            result = outcome(Grade.UNKLAR, absent.sentence)
        if result is not None:
            (lifted if result.is_lifted else fired).append((entry, result))
    return _not_overridden(fired)


def _not_overridden(fired: list[Fired]) -> list[Fired]:
    if len(fired) < 2:
        return fired
    displaced = frozenset().union(*(entry.overrides for entry, _result in fired))
    return [each for each in fired if each[0].rule.id not in displaced]


def _combined(by_rank: list[list[Fired]]) -> Verdict:
    """The strongest rank that spoke decides; rules of equal rank that disagree make the answer unclear."""
    for fired in by_rank[Rank.OFFEN :]:
        if fired:
            return _verdict(agree(fired), fired)
    return Verdict(_NO_RULE)


def _verdict(result: Outcome, fired: list[Fired]) -> Verdict:
    return Verdict(result, tuple(entry for entry, _result in fired))


def _with_unsettled(case: Case, unsettled: list[Waiting], by_rank: list[list[Fired]]) -> Verdict:
    """What remains when some rules lack facts: certain results are kept, an open ban forbids a yes."""
    real: list[Unsettled] = []
    for rank, entry, fact in unsettled:
        if rank > Rank.WARTEZEIT:
            continue
        with trace.silence():
            names, results = _distinct(entry.bare, case, first=fact)
        if len(results) > 1:
            real.append((rank, entry, names))
        elif results[0] is not None:
            by_rank[rank].append((entry, results[0]))
    for rank, pick in ((Rank.VERBOT, strictest), (Rank.WARTEZEIT, latest)):
        if by_rank[rank]:
            return _verdict(pick(by_rank[rank]), by_rank[rank])
    others = [fact for rank, _entry, fact in unsettled if rank > Rank.WARTEZEIT]
    if not real and not others:
        return _combined(by_rank)
    if _is_hopeless(real, by_rank):
        names = tuple(dict.fromkeys(name for _rank, _entry, found in real for name in found))
        return Verdict(_unsettled(names, case), tuple(entry for _rank, entry, _names in real))
    raise next((fact for _rank, entry, fact in unsettled if any(entry is each for _r, each, _n in real)), *others[:1])


def _is_hopeless(real: list[Unsettled], by_rank: list[list[Fired]]) -> bool:
    """An open ban leaves no single grade, open law beside open waits neither; otherwise branches may still agree."""
    ranks = {rank for rank, _entry, _names in real}
    return Rank.VERBOT in ranks or (Rank.WARTEZEIT in ranks and bool(by_rank[Rank.OFFEN]))


def _lifted_or(verdict: Verdict, lifted: list[Fired], case: Case) -> Verdict:
    """An exception that lifts a no counts once everything else is clear: learning a fact never blurs a no."""
    if not lifted or verdict.outcome.grade is not Grade.UNKLAR:
        return verdict
    no = strictest(lifted)
    result = merged([*lifted], no.grade, warnings=(_NO_LIFT,), missing=verdict.outcome.missing)
    return Verdict(result, tuple(entry for entry, _result in lifted))


class _Open:
    """Stands for a result that could not be tried: never equal to another."""

    grade = None


def _distinct(
    rule: Callable[[Case], Any], case: Case, *, first: Missing | None = None
) -> tuple[tuple[str, ...], list[Any]]:
    """Up to two results of different grade that unknown facts allow, and the facts that lead to them.

    Where the tries run out before a second result is found, the matter counts as open.
    """
    names: dict[str, None] = {}
    found: dict[Any, Any] = {}
    leaves = _leaves(rule, case, ()) if first is None else _branches(rule, case, (), fact=first)
    for tries, (path, result) in enumerate(leaves):
        key = _key(result)
        if key not in found:
            found[key] = result
            names.update(dict.fromkeys(path))
        if len(found) > 1:
            break
        if tries >= _MOST_TRIES:
            found[_Open] = None
            break
    if len(found) == 1 and next(iter(found)) is _Open:
        found[None] = None
    return tuple(names), list(found.values())


def _key(result: Any) -> Any:
    if isinstance(result, Verdict):
        return result.outcome.grade
    return result.grade if isinstance(result, Outcome) else result if result is None else _Open


def _leaves(rule: Callable[[Case], Any], case: Case, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    try:
        yield path, rule(case)
    except NoValue:
        yield path, _Open()
    except Missing as fact:
        yield from _branches(rule, case, path, fact=fact)


def _branches(
    rule: Callable[[Case], Any], case: Case, path: tuple[str, ...], *, fact: Missing
) -> Iterator[tuple[tuple[str, ...], Any]]:
    if not fact.options:
        yield (*path, fact.name), _Open()
    for option in fact.options:
        yield from _leaves(rule, case.supposing(**{fact.name: option}), (*path, fact.name))


def _unsettled(names: tuple[str, ...], case: Case) -> Outcome:
    because = tuple(
        say(_("Dazu fehlt uns noch eine Angabe: {question}"), question=say(case.schema[name].question))
        for name in names[:_MOST_SENTENCES]
    )
    return Outcome(Grade.UNKLAR, because, missing=names)


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
