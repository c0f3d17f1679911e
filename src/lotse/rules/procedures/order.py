"""The order of steps: each after what it depends on, otherwise as written. Circles and unknown names are refused."""

from collections.abc import Iterable, Mapping

from lotse.rules.procedures.step import Step


class FaultyOrder(ValueError):
    """Steps wait for each other in a circle, or for one that does not exist, or two have one name."""


def ordered(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps so that none comes before what it waits for; among free ones the order of writing holds."""
    given = tuple(steps)
    by_id = {step.id: step for step in given}
    if len(by_id) != len(given):
        raise FaultyOrder("Two steps have one name.")
    if unknown := {name for step in given for name in step.after} - by_id.keys():
        raise FaultyOrder(f"Unknown: {', '.join(sorted(unknown))}")
    placed: dict[str, Step] = {}
    waiting = list(given)
    while waiting:
        free = next((step for step in waiting if all(name in placed for name in step.after)), None)
        if free is None:
            raise FaultyOrder(f"Circle: {', '.join(step.id for step in waiting)}")
        placed[free.id] = free
        waiting.remove(free)
    return tuple(placed.values())


def longest_chain(steps: Iterable[Step], days: Mapping[str, int]) -> tuple[str, ...]:
    """The chain of dependent steps that takes longest; steps that `days` does not name are left out.

    A step that is left out hands on what it waits for, so that nothing done or not needed cuts a chain.
    """
    best: dict[str, tuple[int, tuple[str, ...]]] = {}
    for step in steps:
        length, chain = max((best[name] for name in step.after), default=(0, ()), key=_by_length)
        if step.id in days:
            length, chain = length + days[step.id], (*chain, step.id)
        best[step.id] = length, chain
    return max(best.values(), default=(0, ()), key=_by_length)[1]


def _by_length(chain: tuple[int, tuple[str, ...]]) -> tuple[int, int]:
    """Days first; among equals the chain that goes further."""
    return chain[0], len(chain[1])
