"""The worked cases of access and labour law: one failing case is one failing test."""

from pathlib import Path

import pytest

from lotse.rules.verification.vectors import Vector, read
from lotse.rules.verification.verify import checked

FOLDER = Path(__file__).parent / "vectors"
ALL = [vector for name in ("access.csv", "labour.csv") for vector in read(FOLDER / name)]


@pytest.mark.parametrize("vector", ALL, ids=lambda vector: f"{vector.form}-{vector.id}")
def test_a_worked_case_comes_true(vector: Vector) -> None:
    result = checked(vector)
    assert result.passed, f"{vector.question}: expected {vector.expected}, got {result.fault or result.got}"


def test_a_result_names_the_rule_that_it_rests_on() -> None:
    for vector in ALL:
        result = checked(vector)
        assert any("§" in rule or "Art." in rule for rule in result.rules), vector.id


def test_nothing_of_the_files_is_lost() -> None:
    assert len(ALL) == 183 + 218
    assert {vector.confidence for vector in ALL} == {1, 2, 3}
