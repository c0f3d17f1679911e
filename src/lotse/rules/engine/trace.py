"""What was looked at on the way to a result: a tree that a counsellor can read aloud and a lawyer can check.

Rules write it while they run, if somebody listens (`listening`); otherwise noting costs next to nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lotse.rules.engine.book import Rule
    from lotse.rules.engine.parameters import Parameter, Row


@dataclass(slots=True)
class Node:
    """One rule as it ran: facts and parameters in the order of their use, rules called inside as children."""

    rule: "Rule | None"
    result: Any = None
    facts: dict[str, Any] = field(default_factory=dict)
    parameters: "dict[str, tuple[Parameter, Row]]" = field(default_factory=dict)
    children: "list[Node]" = field(default_factory=list)

    def walk(self) -> "Iterator[Node]":
        """This node and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


_here: ContextVar[Node | None] = ContextVar("explanation", default=None)


class Listeners:
    """How many explanations are being written anywhere: while none is, noting need not even look for the place."""

    count = 0


@contextmanager
def listening() -> Iterator[Node]:
    """Collect what runs inside; gives the root of the tree."""
    root = Node(None)
    token = _here.set(root)
    Listeners.count += 1
    try:
        yield root
    finally:
        Listeners.count -= 1
        _here.reset(token)


def is_listening() -> bool:
    """Whether what is noted here goes anywhere."""
    return Listeners.count > 0 and _here.get() is not None


@contextmanager
def silence() -> Iterator[None]:
    """Inside, nothing is noted: for branches that are only tried."""
    token = _here.set(None)
    try:
        yield
    finally:
        _here.reset(token)


def enter(rule: "Rule") -> Any:
    """Begin a rule; None when nobody listens."""
    if not Listeners.count:
        return None
    parent = _here.get()
    if parent is None:
        return None
    node = Node(rule)
    parent.children.append(node)
    return node, _here.set(node)


def leave(entered: Any, result: Any) -> None:
    """End the rule that `enter` began."""
    node, token = entered
    node.result = result
    _here.reset(token)


def note_fact(name: str, value: Any) -> None:
    """A rule has read a fact."""
    node = _here.get()
    if node is not None:
        node.facts[name] = value


def note_parameter(parameter: "Parameter", row: "Row") -> None:
    """A rule has read a dated value."""
    if not Listeners.count:
        return
    node = _here.get()
    if node is not None:
        node.parameters[parameter.id] = (parameter, row)
