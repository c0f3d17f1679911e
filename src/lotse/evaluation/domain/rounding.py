"""Numbers that anybody may read: rounded down to tens, so that no count below ten can be worked out from them.

A published number 120 says "at least 120": the count is one of ten. Below ten nothing is said but "fewer than ten", a
zero neither. Counts of several projects are not tied together by anything but their sum, and counts of two quarters by
nothing but that they grow. So an attacker who knows every published number of every quarter, and this rule, knows of
each count an interval of ten values, and of each growth below ten an interval of ten values (0 to 9), as long as the
sums do not tighten them. `may_show_sum` asks exactly this: were a sum shown, would every single one of these values
stay possible? Where not, the sum of that quarter is not shown. The tests compare with trying everything.
"""

from collections.abc import Sequence
from dataclasses import dataclass

BASE = 10


def rounded(count: int, base: int = BASE) -> int:
    """The number as it is published: 0 stands for "fewer than ten"."""
    return count // base * base


@dataclass(frozen=True, slots=True)
class Quarter:
    """The counts of one indicator on one day, project by project in a fixed order."""

    counts: tuple[int, ...]
    base: int = BASE

    @property
    def shown(self) -> tuple[int, ...]:
        """What is published of each project."""
        return tuple(rounded(count, self.base) for count in self.counts)

    @property
    def shown_sum(self) -> int:
        """What would be published of all of them together."""
        return rounded(sum(self.counts), self.base)

    @property
    def left(self) -> int:
        """What the sum says beyond its parts: all remainders together are at least this, and less than a base more."""
        return self.shown_sum - sum(self.shown)

    @property
    def most(self) -> int:
        """The greatest remainder of one count."""
        return self.base - 1


def may_show_sum(now: Quarter, earlier: Sequence[Quarter]) -> bool:
    """Whether the sum leaves every count, and every growth since each earlier quarter, as open as without it.

    `earlier` are the quarters of the same funding phase whose sums were shown.
    """
    return _leaves_counts_open(now) and all(_leaves_growth_open(before, now) for before in earlier)


def _leaves_counts_open(quarter: Quarter) -> bool:
    """Each remainder may still be zero: the others can make up what the sum asks for."""
    return quarter.left <= quarter.most * (len(quarter.counts) - 1)


def _leaves_growth_open(before: Quarter, now: Quarter) -> bool:
    """A count whose published number stayed may have grown by nothing or by as much as fits below the next ten.

    Remainders of counts whose number stayed can only have grown. What the earlier sum asks for beyond what the others
    can have held must have room in the later sum.
    """
    moved = sum(1 for old, new in zip(before.shown, now.shown, strict=True) if old != new)
    return before.left - before.most * moved <= now.left


def shown_sums(quarters: Sequence[Quarter]) -> list[int | None]:
    """The sums of all quarters of a phase in their order; None where one is not shown."""
    sums: list[int | None] = []
    trusted: list[Quarter] = []
    for quarter in quarters:
        if may_show_sum(quarter, trusted):
            trusted.append(quarter)
            sums.append(quarter.shown_sum)
        else:
            sums.append(None)
    return sums
