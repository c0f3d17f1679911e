"""What a user would lose: the certainty that nobody is read out of what the whole world may see."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.evaluation.domain.rounding import BASE, Quarter, may_show_sum, rounded, shown_sums

# Trying everything needs small numbers; the rule does not know that it works with tens.
TINY = 3


def _possible(quarters: list[Quarter]) -> list[tuple[tuple[int, ...], ...]]:
    """All counts of all quarters that an attacker cannot rule out: he knows what is shown, the rule, and its growth."""
    sums = shown_sums(quarters)
    spans = [[range(shown, shown + quarter.base) for shown in quarter.shown] for quarter in quarters]
    worlds: list[tuple[tuple[int, ...], ...]] = [()]
    for span, quarter, shown_sum in zip(spans, quarters, sums, strict=True):
        longer = []
        for counts in product(*span):
            if shown_sum is not None and rounded(sum(counts), quarter.base) != shown_sum:
                continue
            longer += [
                (*world, counts)
                for world in worlds
                if not world or all(old <= new for old, new in zip(world[-1], counts, strict=True))
            ]
        worlds = longer
    return worlds


def _grown(start: list[int], steps: list[int]) -> list[Quarter]:
    later = tuple(count + step for count, step in zip(start, steps, strict=True))
    return [Quarter(tuple(start), TINY), Quarter(later, TINY)]


HISTORIES = st.integers(2, 4).flatmap(
    lambda n: st.tuples(
        st.lists(st.integers(0, 8), min_size=n, max_size=n), st.lists(st.integers(0, 5), min_size=n, max_size=n)
    )
)


@settings(max_examples=250, deadline=None)
@given(HISTORIES)
def test_no_count_and_no_small_growth_is_narrowed_by_anything_published(history: tuple[list[int], list[int]]) -> None:
    quarters = _grown(*history)
    worlds = _possible(quarters)
    first, second = quarters
    assert (first.counts, second.counts) in worlds
    for n in range(len(first.counts)):
        assert {world[0][n] for world in worlds} >= set(range(first.shown[n], first.shown[n] + TINY))
        assert {world[1][n] for world in worlds} >= set(range(second.shown[n], second.shown[n] + TINY))
        if first.shown[n] == second.shown[n]:
            assert {world[1][n] - world[0][n] for world in worlds} == set(range(TINY))


@given(st.lists(st.integers(0, 400), min_size=14, max_size=14))
def test_what_is_published_is_never_more_than_what_was_counted(counts: list[int]) -> None:
    quarter = Quarter(tuple(counts))
    assert all(shown <= count < shown + BASE for shown, count in zip(quarter.shown, counts, strict=True))
    assert quarter.shown_sum <= sum(counts) < quarter.shown_sum + BASE


def test_nine_and_nobody_look_alike() -> None:
    assert rounded(0) == rounded(9) == 0
    assert rounded(10) == 10


def test_a_sum_that_would_tell_is_not_shown() -> None:
    """Two with nine each: "fewer than ten" twice, and a sum of eighteen would say that both have eight or nine."""
    telling = Quarter((9, 9))
    assert telling.left == 10
    assert not may_show_sum(telling, [])
    assert shown_sums([telling]) == [None]


def test_the_usual_sum_is_shown() -> None:
    first = Quarter((84, 120, 7, 31))
    second = Quarter((97, 131, 9, 31))
    assert shown_sums([first, second]) == [240, 260]


@pytest.mark.parametrize("size", [1, 2, 14])
def test_a_sum_of_nobody_is_no_secret(size: int) -> None:
    assert shown_sums([Quarter((0,) * size)]) == [0]
