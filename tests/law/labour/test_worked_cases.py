"""Worked cases around the shared ones: the day before, the day, the day after; other words; old law."""

from pathlib import Path

import pytest

from lotse.rules.engine.facts import BadFact
from lotse.rules.verification.labour import computed
from lotse.rules.verification.result import is_same
from lotse.rules.verification.vectors import pairs

CASES = Path(__file__).with_name("cases")


def lines(name: str) -> list[str]:
    """What stands in a file of cases, without its heading."""
    return [line for line in (CASES / f"{name}.txt").read_text(encoding="utf-8").splitlines() if line[0] != "#"]


@pytest.mark.parametrize("line", [*lines("notice"), *lines("claim"), *lines("time")])
def test_the_case_comes_out_as_worked(line: str) -> None:
    """Each line: calculator, inputs, what must come out."""
    question, expected = line.split(" -> ")
    name, inputs = question.split(" ", 1)
    got = computed(name, pairs(inputs))
    for key, value in pairs(expected).items():
        assert is_same(value, got[key]), f"{key}: {got[key]}"


@pytest.mark.parametrize("line", lines("refused"))
def test_what_makes_no_sense_is_refused_with_a_sentence(line: str) -> None:
    """Nothing is guessed; the sentence says which input is meant."""
    name, _space, inputs = line.partition(" ")
    with pytest.raises(BadFact) as refused:
        computed(name, pairs(inputs))
    assert str(refused.value)[-1] in ".?"
