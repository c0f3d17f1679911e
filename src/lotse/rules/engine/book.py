"""The register of all rules: each function that states law says what it is, where it stands and how sure we are.

The register is what `./lotse rules list` prints and what a lawyer signs; a rule without a citation cannot be written.
"""

import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from lotse.rules.engine import trace
from lotse.rules.engine.parameters import BEGINNING, END, Confidence, Evidence
from lotse.rules.engine.statutes import statutes_in
from lotse.rules.engine.statutes import verified_until as _verified_until

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Rule:
    """One notion of the law."""

    id: str
    title: str
    cites: str
    evidence: Evidence
    confidence: Confidence
    checked_on: date
    valid_from: date
    valid_until: date
    # Open points that a lawyer has to decide, for example "O-01".
    open_points: tuple[str, ...]
    where: str
    docstring: str

    @property
    def verified_until(self) -> date:
        """The day until which the cited texts were compared with the law in force."""
        return _verified_until(self.cites)

    def holds_on(self, day: date) -> bool:
        """Whether this version of the law holds on that day."""
        return self.valid_from <= day < self.valid_until


_ROOT = Path(__file__).resolve().parents[1]
_rules: dict[str, Rule] = {}


class FaultyRule(Exception):
    """A rule that the register refuses."""


def law(
    id: str,  # noqa: A002 - rules are called by their id
    *,
    title: str,
    cites: str,
    checked_on: date,
    evidence: Evidence = "F",
    confidence: Confidence = 3,
    valid_from: date = BEGINNING,
    valid_until: date = END,
    open_points: tuple[str, ...] = (),
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Enter a function into the register; its calls appear in explanations with what they read and returned.

    `title` is a marked German text ("Wartezeit außerhalb der Aufnahmeeinrichtung"), `cites` the paragraphs in the form
    of statutes.toml, `checked_on` the day on which somebody read them.
    """

    def enter(function: Callable[P, R]) -> Callable[P, R]:
        where = f"{function.__module__}.{function.__qualname__}"
        if not function.__doc__:
            raise FaultyRule(f"{where}: a rule needs a docstring.")
        if id in _rules and _rules[id].where != where:
            raise FaultyRule(f"{id} stands twice: {_rules[id].where}, {where}.")
        statutes_in(cites)
        rule = Rule(
            id=id,
            title=title,
            cites=cites,
            evidence=evidence,
            confidence=confidence,
            checked_on=checked_on,
            valid_from=valid_from,
            valid_until=valid_until,
            open_points=open_points,
            where=where,
            docstring=function.__doc__,
        )
        _rules[id] = rule

        return _traced(function, rule)

    return enter


def _traced(function: Callable[P, R], rule: Rule) -> Callable[P, R]:
    @functools.wraps(function)
    def traced(*args: P.args, **kwargs: P.kwargs) -> R:
        entered = trace.enter(rule)
        if entered is None:
            return function(*args, **kwargs)
        result: Any = None
        try:
            result = function(*args, **kwargs)
        except Exception as stopped:
            # What a rule lacks (a fact, a value) is what the explanation has to say of it.
            result = stopped
            raise
        finally:
            trace.leave(entered, result)
        return result  # type: ignore[no-any-return]  # R, seen through Any

    traced.rule = rule  # type: ignore[attr-defined]  # read by rule_of
    return traced


def rule_of(function: Callable[..., Any]) -> Rule:
    """The register's entry of a function that is a rule."""
    rule: Rule = function.rule  # type: ignore[attr-defined]  # set by `law`
    return rule


def rules() -> Iterator[Rule]:
    """Every rule of every area, by id; imports the areas."""
    for module in pkgutil.walk_packages([str(_ROOT)], "lotse.rules."):
        importlib.import_module(module.name)
    yield from (rule for _id, rule in sorted(_rules.items()))
