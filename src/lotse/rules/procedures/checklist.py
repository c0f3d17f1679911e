"""A checklist for one case: steps in order, last days, what waits for what, and the chain that decides the start."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final

from lotse.rules.dates.feiertage import naechster_werktag
from lotse.rules.dates.place import SACHSEN
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact, Case, Missing, Unsettled, settle
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.funding.antrag import letzter_sicherer_antragstag
from lotse.rules.funding.stand import READ_ON
from lotse.rules.procedures.facts import SCHEMA
from lotse.rules.procedures.lists import PROCEDURES
from lotse.rules.procedures.order import longest_chain, ordered
from lotse.rules.procedures.step import Phase, Procedure, Step


class State(StrEnum):
    """How a step stands."""

    OPEN = "open"
    DONE = "done"
    NOT_NEEDED = "not_needed"
    BLOCKED = "blocked"

    @property
    def label(self) -> str:
        """The state in words (marked German)."""
        return _STATES[self]


_STATES = {
    State.OPEN: _("offen"),
    State.DONE: _("erledigt"),
    State.NOT_NEEDED: _("nicht nötig"),
    State.BLOCKED: _("wartet auf andere Schritte"),
}
_LEFT: Final = (State.OPEN, State.BLOCKED)


@dataclass(frozen=True, slots=True)
class Line:
    """A step in a case."""

    step: Step
    state: State
    # The last day: what the law says, or what the steps after it need; None where there is none.
    due: date | None
    # The day on which to begin at the latest, with the usual time for it.
    begin_by: date | None
    blocked_by: tuple[str, ...] = ()
    # Facts that decide whether the step is needed, or its last day.
    missing: tuple[str, ...] = ()
    is_late: bool = False
    # The first day on which the law lets it be done.
    not_before: date | None = None


@dataclass(frozen=True, slots=True)
class Checklist:
    """All lines of a procedure for one start."""

    procedure: Procedure
    start_day: date
    today: date
    lines: tuple[Line, ...]
    # The chain of open steps that takes longest before the first day.
    critical_path: tuple[str, ...]
    # The first working day on which the start is realistic with usual times.
    realistic_start: date
    missing: tuple[str, ...]

    @property
    def is_tight(self) -> bool:
        """Whether the start is earlier than the usual times allow."""
        return self.realistic_start > self.start_day


def checklist(
    key: str,
    *,
    facts: Mapping[str, Any],
    start_day: date,
    today: date | None = None,
    done: Collection[str] = (),
) -> Checklist:
    """The checklist `key` for a first day. `done` names finished steps; time is counted from `today`."""
    procedure = _named(key)
    steps = ordered(procedure.steps)
    if unknown := set(done) - {step.id for step in steps}:
        raise BadFact(say(_("Einen Schritt „{name}“ gibt es in dieser Liste nicht."), name=min(unknown)))
    now = today or start_day
    case = Case(SCHEMA, facts, day=now)
    lines = _RULES[key](steps, case, start_day=start_day, done=frozenset(done))
    left = {line.step.id: line.step.days for line in lines if line.state in _LEFT and line.step.phase is Phase.BEFORE}
    path = longest_chain(steps, left)
    ready = now + timedelta(days=sum(left[name] for name in path))
    return Checklist(
        procedure=procedure,
        start_day=start_day,
        today=now,
        lines=lines,
        critical_path=path,
        realistic_start=naechster_werktag(ready, SACHSEN),
        missing=tuple(dict.fromkeys(name for line in lines for name in line.missing)),
    )


def _named(key: str) -> Procedure:
    if key not in PROCEDURES:
        raise BadFact(
            say(_("Eine Liste „{name}“ gibt es nicht. Möglich sind: {allowed}."), name=key, allowed=tuple(PROCEDURES))
        )
    return PROCEDURES[key]


def _lines(steps: tuple[Step, ...], case: Case, *, start_day: date, done: frozenset[str]) -> tuple[Line, ...]:
    needs = {step.id: _needed(step, case) for step in steps}
    skipped = frozenset(name for name, (is_needed, _missing) in needs.items() if not is_needed)
    dues = {step.id: _due(step, case, start_day) for step in steps}
    own = {name: None if name in skipped else day for name, (day, _missing) in dues.items()}
    latest = _latest(steps, own, skipped)
    by_id = {step.id: step for step in steps}
    lines = []
    for step in steps:
        missing = tuple(dict.fromkeys((*needs[step.id][1], *dues[step.id][1])))
        waits = tuple(dict.fromkeys(name for name in _waits_for(step, by_id, skipped) if name not in done))
        state = _state(step.id, done=done, skipped=skipped, waits=waits)
        line = _line(step, state, latest[step.id], day=case.day, waits=waits, missing=missing)
        lines.append(replace(line, not_before=step.not_before(start_day, case) if step.not_before else None))
    return tuple(lines)


def _latest(
    steps: tuple[Step, ...], own: Mapping[str, date | None], skipped: Collection[str]
) -> dict[str, date | None]:
    """Backwards: a step must end when the next one has to begin; skipped ones take no time but hand it on.

    What lies after the first day sets no day for what comes before: the law's periods there run from other events.
    """
    latest: dict[str, date | None] = {}
    for step in reversed(steps):
        followers = [other for other in steps if step.id in other.after and other.phase is not Phase.AFTER]
        days = [
            day for day in (*(_begin(other, latest[other.id], skipped) for other in followers), own[step.id]) if day
        ]
        latest[step.id] = min(days, default=None)
    return latest


def _begin(step: Step, end: date | None, skipped: Collection[str]) -> date | None:
    if end is None:
        return None
    return end if step.id in skipped else end - timedelta(days=step.days)


def _waits_for(step: Step, by_id: Mapping[str, Step], skipped: Collection[str]) -> Iterator[str]:
    """What it waits for; a skipped step is replaced by what that one waits for."""
    for name in step.after:
        if name in skipped:
            yield from _waits_for(by_id[name], by_id, skipped)
        else:
            yield name


def _state(name: str, *, done: Collection[str], skipped: Collection[str], waits: tuple[str, ...]) -> State:
    if name in done:
        return State.DONE
    if name in skipped:
        return State.NOT_NEEDED
    return State.BLOCKED if waits else State.OPEN


def _line(
    step: Step, state: State, latest: date | None, *, day: date, waits: tuple[str, ...], missing: tuple[str, ...]
) -> Line:
    if state not in _LEFT:
        return Line(step, state, None, None)
    return Line(
        step,
        state,
        due=latest,
        begin_by=_begin(step, latest, ()),
        blocked_by=waits,
        missing=missing,
        is_late=latest is not None and latest < day,
    )


def _needed(step: Step, case: Case) -> tuple[bool, tuple[str, ...]]:
    """A step that may be needed is needed; unknown facts are named."""
    if step.needed is None:
        return True, ()
    result = settle(step.needed, case)
    if isinstance(result, Unsettled):
        return True, result.missing
    return result, ()


def _due(step: Step, case: Case, start_day: date) -> tuple[date | None, tuple[str, ...]]:
    """The law's last day; without one, the last working day before the start or the start itself."""
    if step.due is not None:
        try:
            return step.due(start_day, case), ()
        except Missing as fact:
            return None, (fact.name,)
    if step.phase is Phase.AFTER:
        return None, ()
    return (letzter_sicherer_antragstag(start_day) if step.phase is Phase.BEFORE else start_day), ()


def _entered(procedure: Procedure) -> Callable[..., tuple[Line, ...]]:
    """Each list stands in the register of rules with the norms of all its steps, so that a lawyer can sign it."""
    norms = dict.fromkeys(
        norm for cites in (procedure.cites, *(each.cites for each in procedure.steps)) for norm in cites.split("; ")
    )

    @law(
        f"P-LISTE-{procedure.key.upper()}",
        title=procedure.title,
        cites="; ".join(norms),
        checked_on=READ_ON,
        evidence=procedure.evidence,
        confidence=procedure.confidence,
    )
    def entry(steps: tuple[Step, ...], case: Case, *, start_day: date, done: frozenset[str]) -> tuple[Line, ...]:
        """Put the steps into days and states; texts, norms and usual times stand in the list."""
        return _lines(steps, case, start_day=start_day, done=done)

    return entry


_RULES = {key: _entered(procedure) for key, procedure in PROCEDURES.items()}
