"""Conditions of an instrument: small questions to the facts that are met, not met or open."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from lotse.rules.engine import parameters
from lotse.rules.engine.facts import Case, Missing, Unsettled, settle
from lotse.rules.engine.words import mark as _

Test = Callable[[Case], bool]


class State(StrEnum):
    """How a condition stands. For an exclusion, MET means that it does not stand in the way."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The state in one word (marked German)."""
        return _LABELS[self]


_LABELS = {State.MET: _("erfüllt"), State.NOT_MET: _("nicht erfüllt"), State.UNKNOWN: _("offen")}


@dataclass(frozen=True, slots=True)
class Condition:
    """What must be so (with `excludes`: must not be so), in one marked German sentence with its place in the law."""

    text: str
    test: Test
    cites: str
    excludes: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """How a condition stands in a case, and what to ask where it is open."""

    condition: Condition
    state: State
    missing: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The sentence of the condition (marked German)."""
        return self.condition.text


def check(condition: Condition, case: Case) -> Reason:
    """Try what is unknown; a condition is open only where the unknown can change it."""
    result = settle(condition.test, case)
    if isinstance(result, Unsettled):
        return Reason(condition, State.UNKNOWN, result.missing)
    return Reason(condition, State.MET if bool(result) != condition.excludes else State.NOT_MET)


def one_of(fact: str, *values: Any) -> Test:
    """The fact has one of these values."""
    return lambda case: case[fact] in values


def yes(fact: str) -> Test:
    """The fact is yes."""
    return lambda case: bool(case[fact])


def no(fact: str) -> Test:
    """The fact is no."""
    return lambda case: not case[fact]


def at_least(fact: str, value: str | int) -> Test:
    """The number reaches a limit: a figure, or a dated value by its name."""
    return lambda case: bool(case[fact] >= limit(value, case))


def at_most(fact: str, value: str | int) -> Test:
    """The number does not pass a limit: a figure, or a dated value by its name."""
    return lambda case: bool(case[fact] <= limit(value, case))


def limit(value: str | int, case: Case) -> Decimal:
    """A figure as it is, or the dated value of this area on the day of the case."""
    return Decimal(parameters.parameter(f"funding.{value}").on(case.day) if isinstance(value, str) else value)


def all_of(*tests: Test) -> Test:
    """All of them; one that fails settles it, whatever is unknown."""
    return lambda case: _first(tests, case, decides=False)


def any_of(*tests: Test) -> Test:
    """One of them is enough, whatever is unknown."""
    return lambda case: _first(tests, case, decides=True)


def _first(tests: tuple[Test, ...], case: Case, *, decides: bool) -> bool:
    missing: Missing | None = None
    for test in tests:
        try:
            if test(case) is decides:
                return decides
        except Missing as fact:
            missing = missing or fact
    if missing is not None:
        raise missing
    return not decides


def negation(test: Test) -> Test:
    """The opposite."""
    return lambda case: not test(case)


def when(first: Test, then: Test) -> Test:
    """If the first holds, the second must."""
    return any_of(negation(first), then)
