"""Trying out what unknown facts could be, no further than until two different results are found."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from lotse.rules.engine.facts import Case, Missing
from lotse.rules.engine.parameters import NoValue

_MOST_TRIES: Final = 100
Try = tuple[tuple[str, ...], Any]


class Open:
    """Stands for a result that could not be tried: never equal to another."""

    grade = None


def distinct(
    rule: Callable[[Case], Any], case: Case, *, first: Missing | None = None
) -> tuple[tuple[str, ...], list[Any]]:
    """Up to two results of different grade that unknown facts allow, and the facts that lead to them.

    Where the tries run out before a second result is found, the matter counts as open. `first` is the fact on which
    the rule has already been stopped.
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
        if key is Open or tries >= _MOST_TRIES:
            found["more"] = None
            break
    return tuple(names), list(found.values())


def _key(result: Any) -> Any:
    if result is None or isinstance(result, Open):
        return None if result is None else Open
    return getattr(result, "is_lifted", False), result.grade


def _leaves(rule: Callable[[Case], Any], case: Case, path: tuple[str, ...]) -> Iterator[Try]:
    try:
        yield path, rule(case)
    except NoValue:
        yield path, Open()
    except Missing as fact:
        yield from _branches(rule, case, path, fact=fact)


def _branches(rule: Callable[[Case], Any], case: Case, path: tuple[str, ...], *, fact: Missing) -> Iterator[Try]:
    here = (*path, fact.name)
    if not fact.options:
        yield here, Open()
    for option in fact.options:
        yield from _leaves(rule, case.supposing(**{fact.name: option}), here)
