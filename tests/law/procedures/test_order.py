"""Steps in dependency order; circles, unknown names and double names are refused."""

import pytest

from lotse.rules.procedures.lists import PROCEDURES
from lotse.rules.procedures.order import FaultyOrder, longest_chain, ordered
from lotse.rules.procedures.step import Step, Who


def _step(id: str, *after: str) -> Step:  # noqa: A002 - steps are called by their id
    return Step(id=id, who=Who.FIRM, what="x", cites="§ 1 BBiG", after=after)


def test_the_order_of_writing_holds_where_nothing_waits() -> None:
    assert [step.id for step in ordered([_step("b"), _step("a"), _step("c", "a")])] == ["b", "a", "c"]
    assert [step.id for step in ordered([_step("c", "a"), _step("b"), _step("a")])] == ["b", "a", "c"]
    assert ordered([]) == ()


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        ([_step("a", "b"), _step("b", "a")], "Circle: a, b"),
        ([_step("a", "a")], "Circle: a"),
        ([_step("a", "z")], "Unknown: z"),
        ([_step("a"), _step("a")], "one name"),
    ],
)
def test_faults_are_refused(steps: list[Step], words: str) -> None:
    with pytest.raises(FaultyOrder, match=words):
        ordered(steps)


def test_the_longest_chain_goes_through_what_is_left_out() -> None:
    steps = ordered([_step("a"), _step("b", "a"), _step("c", "b"), _step("d", "a")])
    assert longest_chain(steps, {"a": 1, "b": 5, "c": 1, "d": 3}) == ("a", "b", "c")
    assert longest_chain(steps, {"a": 1, "c": 1, "d": 3}) == ("a", "d")
    assert longest_chain(steps, {"a": 1, "c": 4, "d": 3}) == ("a", "c")
    assert longest_chain(steps, {}) == ()


@pytest.mark.parametrize("key", PROCEDURES)
def test_each_list_can_be_ordered_and_keeps_every_step(key: str) -> None:
    steps = ordered(PROCEDURES[key].steps)
    assert {step.id for step in steps} == {step.id for step in PROCEDURES[key].steps}
    seen: set[str] = set()
    for step in steps:
        assert set(step.after) <= seen
        seen.add(step.id)
