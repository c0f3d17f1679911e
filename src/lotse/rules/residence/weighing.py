"""Running all rules of a question on one case and weighing what they said."""

from dataclasses import dataclass, field
from typing import Any, Final

from lotse.rules.engine import trace
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.facts import Case, Missing
from lotse.rules.engine.parameters import NoValue
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.combination import Fired, agree, latest, merged, strictest
from lotse.rules.residence.outcome import Outcome, Rank, outcome
from lotse.rules.residence.register import Entry, Question, depends_on_status, entries_for
from lotse.rules.residence.trying import distinct
from lotse.rules.residence.warnings import EXCEPTION_POSSIBLE

_RANKS: Final = tuple(Rank)
_PAPER: Final = "status"
_MOST_SENTENCES: Final = 3
_NO_RULE: Final = outcome(Grade.UNKLAR, say(_("Dafür kennen wir keine Regel. Bitte fragen Sie die Ausländerbehörde.")))


@dataclass(frozen=True, slots=True)
class Verdict:
    """The combined outcome and the rules that it rests on."""

    outcome: Outcome
    entries: tuple[Entry, ...] = ()

    @property
    def grade(self) -> Grade:
        """How the outcome is graded."""
        return self.outcome.grade


class Untried(Missing):
    """Trying out this fact could still settle the matter; `lifted` are the no's that exceptions lifted meanwhile."""

    def __init__(self, fact: Missing, lifted: list[Fired]) -> None:
        super().__init__(fact.name, fact.options)
        self.lifted = lifted


@dataclass(slots=True)
class Findings:
    """What the rules of one question said of one case."""

    by_rank: tuple[list[Fired], ...] = field(default_factory=lambda: ([], [], [], [], []))
    lifted: list[Fired] = field(default_factory=list)
    unsettled: list[tuple[Rank, Entry, Missing]] = field(default_factory=list)

    def take(self, rank: Rank, entry: Entry, result: Outcome) -> None:
        """Put a result where its grade belongs: a no is a no, and what is unclear is open, whoever said it."""
        if result.is_lifted:
            self.lifted.append((entry, result))
            return
        if result.grade is Grade.UNKLAR:
            rank = Rank.OFFEN
        elif result.grade.is_no:
            rank = min(rank, Rank.WARTEZEIT) if result.grade is Grade.NEIN_NOCH else Rank.VERBOT
        self.by_rank[rank].append((entry, result))

    @property
    def no(self) -> Verdict | None:
        """The no that stands whatever else is unknown."""
        bans, waits = self.by_rank[Rank.VERBOT], self.by_rank[Rank.WARTEZEIT]
        if bans:
            return _verdict(strictest(bans), bans)
        return _verdict(latest(waits), waits) if waits else None

    @property
    def rest(self) -> Verdict:
        """The strongest rank below the no's decides; rules of equal rank that disagree make the answer unclear."""
        for fired in self.by_rank[Rank.OFFEN :]:
            if fired:
                chosen = _not_overridden(fired)
                return _verdict(agree(chosen), chosen)
        return Verdict(_NO_RULE)


def _verdict(result: Outcome, fired: list[Fired]) -> Verdict:
    return Verdict(result, tuple(entry for entry, _result in fired))


def _not_overridden(fired: list[Fired]) -> list[Fired]:
    if len(fired) < 2:
        return fired
    displaced = frozenset().union(*(entry.overrides for entry, _result in fired))
    return [each for each in fired if each[0].rule.id not in displaced]


def verdict_on(asked: Question, case: Case) -> Verdict:
    """The combined outcome of a question's rules for one case."""
    try:
        return _once(asked, case)
    except Missing as fact:
        with trace.silence():
            names, found = distinct(lambda supposed: _once(asked, supposed), case, first=fact)
        verdict: Verdict = found[0] if len(found) == 1 else Verdict(unsettled(names, case), _entries_of(found))
        return _lifted_or(verdict, fact.lifted) if isinstance(fact, Untried) else verdict


def _entries_of(found: list[Any]) -> tuple[Entry, ...]:
    """The rules behind the results that are possible."""
    entries = (entry for each in found if isinstance(each, Verdict) for entry in each.entries)
    return tuple({entry.rule.id: entry for entry in entries}.values())


def _status_of(group: str, case: Case) -> str:
    if not depends_on_status(group):
        return ""
    if not case.is_known(_PAPER):
        # Every kind of answer is possible; the paper must be known first.
        raise Missing(_PAPER, ())
    return str(case[_PAPER])


def _once(asked: Question, case: Case) -> Verdict:
    """All rules on what is known; raises Untried where trying out an unknown fact could still settle the matter."""
    group = asked.group_for(case)
    found = Findings()
    for rank, entries in zip(_RANKS, entries_for(group, _status_of(group, case)), strict=True):
        _run(entries, case, rank=rank, found=found)
        if rank <= Rank.WARTEZEIT and (no := found.no):
            return no
    if no := found.no:
        return no
    if not found.unsettled:
        return _lifted_or(found.rest, found.lifted)
    try:
        return _lifted_or(_with_unsettled(case, found), found.lifted)
    except Missing as fact:
        raise Untried(fact, found.lifted) from None


def _run(entries: tuple[Entry, ...], case: Case, *, rank: Rank, found: Findings) -> None:
    listening = trace.is_listening()
    for entry in entries:
        try:
            result = entry.function(case) if listening else entry.bare(case)
        except Missing as fact:
            found.unsettled.append((rank, entry, fact))
            continue
        except NoValue as absent:
            result = outcome(Grade.UNKLAR, absent.sentence)
        if result is not None:
            found.take(rank, entry, result)


def _with_unsettled(case: Case, found: Findings) -> Verdict:
    """What remains when some rules lack facts: a no that every value leads to is kept, an open ban forbids a yes."""
    real = [each for each in found.unsettled if _stays_open(case, found, each)]
    if no := found.no:
        return no
    bans = [entry for rank, entry, _fact in real if rank is Rank.VERBOT]
    if bans:
        with trace.silence():
            names = [distinct(e.bare, case, first=f)[0] for rank, e, f in real if rank <= Rank.WARTEZEIT]
        return Verdict(unsettled(tuple(dict.fromkeys(name for each in names for name in each)), case), tuple(bans))
    if real:
        raise min(real, key=lambda each: each[0])[2]
    return found.rest


def _stays_open(case: Case, found: Findings, stopped: tuple[Rank, Entry, Missing]) -> bool:
    """Whether a stopped rule could say different things; what it says in any event is taken. Permissions stay open."""
    rank, entry, fact = stopped
    if rank > Rank.WARTEZEIT:
        return True
    with trace.silence():
        _names, results = distinct(entry.bare, case, first=fact)
    if len(results) == 1 and results[0] is not None:
        found.take(rank, entry, results[0])
    return len(results) > 1


def _lifted_or(verdict: Verdict, lifted: list[Fired]) -> Verdict:
    """An exception that lifts a no counts once everything else is clear: learning a fact never blurs a no."""
    if not lifted or verdict.grade is not Grade.UNKLAR:
        return verdict
    missing = verdict.outcome.missing
    return _verdict(merged(lifted, strictest(lifted).grade, warnings=(EXCEPTION_POSSIBLE,), missing=missing), lifted)


def unsettled(names: tuple[str, ...], case: Case) -> Outcome:
    """Unclear because of facts that are missing; the reasons are the questions to ask."""
    because = tuple(
        say(_("Dazu fehlt uns noch eine Angabe: {question}"), question=say(case.schema[name].question))
        for name in names[:_MOST_SENTENCES]
    )
    return Outcome(Grade.UNKLAR, because, missing=names)
