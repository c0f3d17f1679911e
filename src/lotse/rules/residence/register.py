"""Which rules answer which question. Areas enter their rules with `question`; `load` imports all areas once."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lotse.rules.engine.book import FaultyRule, Rule, rule_of
from lotse.rules.engine.facts import Case
from lotse.rules.residence.outcome import Outcome, Rank

RuleFunction = Callable[[Case], Outcome | None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule in the register of questions."""

    function: RuleFunction
    # The same without writing the explanation: what runs while nobody listens.
    bare: RuleFunction
    rule: Rule
    rank: Rank
    # Values of the fact `status` for which the rule is asked; empty: for all.
    statuses: frozenset[str]
    # Ids of rules of the same rank that this one displaces where it speaks.
    overrides: frozenset[str]


@dataclass(frozen=True, slots=True)
class Question:
    """A question that can be asked, and the facts that it takes for granted."""

    name: str
    # Rules are entered under the group; several questions may share one ("work", "minijob", …).
    group: str
    title: str = ""
    # The activity that the question means where the case names none.
    activity: str = ""
    # Rules that read the papers first, for example a fiction certificate as the title that it continues.
    prepare: tuple[Callable[[Case], Case], ...] = ()
    # Where the facts decide which group of rules answers: watching is not working.
    route: Callable[[Case], str] | None = None

    def group_for(self, case: Case) -> str:
        """The group of rules that answers for this case; raises Missing where a fact decides that."""
        return self.route(case) if self.route else self.group


_entries: dict[str, list[Entry]] = {}
_questions: dict[str, Question] = {}
_NAMES_OF_MODULES = "lotse.rules.residence."


def question(
    *groups: str, rank: Rank, statuses: tuple[str, ...] = (), overrides: tuple[str, ...] = ()
) -> Callable[[RuleFunction], RuleFunction]:
    """Enter a rule (a function under `@law`) for one or more questions or groups of questions."""

    def enter(function: RuleFunction) -> RuleFunction:
        if not groups:
            raise FaultyRule(f"{function.__qualname__}: answers no question.")
        bare: RuleFunction = inspect.unwrap(function)
        entry = Entry(function, bare, rule_of(function), rank, frozenset(statuses), frozenset(overrides))
        for group in groups:
            _entries.setdefault(group, []).append(entry)
        return function

    return enter


def name_question(
    name: str,
    *,
    title: str,
    group: str = "",
    activity: str = "",
    prepare: tuple[Callable[[Case], Case], ...] = (),
    route: Callable[[Case], str] | None = None,
) -> None:
    """Give a question a German title for the screens, and a group whose rules answer it."""
    _questions[name] = Question(name, group or name, title, activity, prepare, route)


@cache
def load() -> None:
    """Import every module of the area once, so that all rules are entered."""
    for module in pkgutil.walk_packages([str(Path(__file__).parent)], _NAMES_OF_MODULES):
        importlib.import_module(module.name)


def question_named(name: str) -> Question | None:
    """The question, None where nobody answers it."""
    load()
    if name in _questions:
        return _questions[name]
    return Question(name, name) if name in _entries else None


def questions() -> Iterator[Question]:
    """All questions, by name."""
    load()
    for name in sorted(_questions.keys() | (_entries.keys() - {each.group for each in _questions.values()})):
        yield _questions.get(name) or Question(name, name)


@cache
def entries_for(group: str, status: str) -> tuple[tuple[Entry, ...], ...]:
    """The rules of a group that are asked for a status, by rank; indexed once."""
    load()
    fitting = [entry for entry in _entries.get(group, ()) if not entry.statuses or status in entry.statuses]
    return tuple(tuple(entry for entry in fitting if entry.rank is rank) for rank in Rank)


@cache
def depends_on_status(group: str) -> bool:
    """Whether any rule of the group is asked for some statuses only."""
    load()
    return any(entry.statuses for entry in _entries.get(group, ()))
