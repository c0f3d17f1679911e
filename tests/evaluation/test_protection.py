"""What a user would lose: the certainty that nobody reads a person out of a table."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.evaluation.domain.protection import (
    SLACK,
    bounds,
    is_small,
    protect,
    protect_list,
    with_sums,
)

COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 200))
TABLES = st.integers(1, 5).flatmap(
    lambda width: st.lists(st.lists(COUNTS, min_size=width, max_size=width), min_size=1, max_size=6)
)


def _left_out(cells: list[list[int | None]]) -> set[tuple[int, int]]:
    return {(i, j) for i, row in enumerate(cells) for j, value in enumerate(row) if value is None}


@settings(max_examples=150, deadline=None)
@given(TABLES)
def test_no_small_cell_is_shown_and_none_can_be_bounded_tightly(body: list[list[int]]) -> None:
    whole = with_sums(body)
    cells = protect(body).cells
    left_out = _left_out(cells)
    for i, row in enumerate(whole):
        for j, value in enumerate(row):
            assert cells[i][j] in (value, None)
            if is_small(value):
                least, most = bounds(whole, left_out, (i, j))
                assert least <= max(0, value - SLACK) and (most is None or most >= value + SLACK)


SMALL_TABLES = st.lists(st.lists(st.integers(0, 4), min_size=2, max_size=2), min_size=2, max_size=2)


@settings(max_examples=40, deadline=None)
@given(SMALL_TABLES, st.sets(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=2, max_size=3))
def test_the_attacker_of_our_bounds_is_as_clever_as_trying_everything(
    body: list[list[int]], left_out: set[tuple[int, int]]
) -> None:
    whole = with_sums(body)
    limit = max(map(max, whole)) + 4
    places = sorted(left_out)
    possible: dict[tuple[int, int], set[int]] = {place: set() for place in places}
    for values in product(range(limit + 1), repeat=len(places)):
        tried = [list(row) for row in whole]
        for (i, j), value in zip(places, values, strict=True):
            tried[i][j] = value
        if tried == with_sums([row[:-1] for row in tried[:-1]]):
            for place, value in zip(places, values, strict=True):
                possible[place].add(value)
    for place in places:
        least, most = bounds(whole, set(places), place)
        assert min(possible[place]) == least
        assert max(possible[place]) == (most if most is not None and most <= limit else limit)


def test_the_classical_mistake_is_not_made() -> None:
    """One small cell left out alone is computed back from its row; two in one row from their columns."""
    body = [[20, 2, 30], [40, 50, 60], [70, 80, 90]]
    left_out = _left_out(protect(body).cells)
    assert (0, 1) in left_out and len(left_out) >= 4
    for index in (0, 1):
        held = [place[index] for place in left_out]
        assert all(held.count(number) >= 2 for number in held)


def test_a_table_without_small_numbers_is_shown_whole() -> None:
    body = [[10, 0], [25, 7]]
    assert protect(body).cells == with_sums(body)
    assert protect_list([10, 0, 25]) == [10, 0, 25, 35]


def test_what_another_table_leaves_out_is_left_out_here_too() -> None:
    cells = protect([[10, 20], [30, 40]], hidden=[(0, 0)]).cells
    assert cells[0][0] is None and len(_left_out(cells)) >= 4


@given(st.lists(COUNTS, min_size=1, max_size=14))
def test_a_list_with_its_sum_gives_no_small_number_away(values: list[int]) -> None:
    shown = protect_list(values)
    hidden = [value for value, seen in zip(values, shown, strict=False) if seen is None]
    small = [value for value in values if is_small(value)]
    assert all(seen in (value, None) for value, seen in zip([*values, sum(values)], shown, strict=True))
    assert len([value for value in hidden if is_small(value)]) == len(small)
    if shown[-1] is not None and small and len(hidden) < len(values):
        # Known: what the hidden have together. Each small one may be anything from zero up to that.
        assert len(hidden) >= 2
        assert all(sum(hidden) >= value + SLACK for value in small)


@pytest.mark.parametrize(("value", "expected"), [(0, False), (1, True), (4, True), (5, False)])
def test_what_counts_as_small(value: int, expected: bool) -> None:
    assert is_small(value) is expected
