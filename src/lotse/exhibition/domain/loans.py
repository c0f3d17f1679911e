"""A loan from the request to the end: its states, what may follow what, its number, what a room must have."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class LoanState(StrEnum):
    """Where a loan stands."""

    REQUESTED = "requested"
    OFFERED = "offered"
    AGREED = "agreed"
    HANDED_OVER = "handed_over"
    RETURNED = "returned"
    CLOSED = "closed"
    DECLINED = "declined"
    CANCELLED = "cancelled"


_S = LoanState
MOVES: Mapping[LoanState, frozenset[LoanState]] = {
    _S.REQUESTED: frozenset({_S.OFFERED, _S.DECLINED, _S.CANCELLED}),
    _S.OFFERED: frozenset({_S.OFFERED, _S.AGREED, _S.DECLINED, _S.CANCELLED}),
    _S.AGREED: frozenset({_S.HANDED_OVER, _S.CANCELLED}),
    _S.HANDED_OVER: frozenset({_S.RETURNED}),
    _S.RETURNED: frozenset({_S.CLOSED}),
    _S.CLOSED: frozenset(),
    _S.DECLINED: frozenset(),
    _S.CANCELLED: frozenset(),
}
# In these states nobody else can have the set on the days that the loan holds.
HOLDING = frozenset({_S.REQUESTED, _S.OFFERED, _S.AGREED, _S.HANDED_OVER, _S.RETURNED})
# What the public calendar names; before that nobody has agreed to anything.
PUBLIC = frozenset({_S.AGREED, _S.HANDED_OVER, _S.RETURNED, _S.CLOSED})
# The host has the panels, or will have them.
AHEAD = frozenset({_S.AGREED, _S.HANDED_OVER})
OVER = frozenset({_S.CLOSED, _S.DECLINED, _S.CANCELLED})

SHORTEST_DAYS = 7
LONGEST_DAYS = 84
# How far ahead dates are given away, and how soon a request can begin.
HORIZON_DAYS = 540
NOTICE_DAYS = 14


def may_follow(now: LoanState, then: LoanState) -> bool:
    """Whether a loan may go from one state to the other."""
    return then in MOVES[now]


def loan_number(year: int, count: int) -> str:
    """As it stands on the agreement: W-2026-001."""
    return f"W-{year}-{count:03}"


@dataclass(frozen=True, slots=True)
class Room:
    """A room as a host describes it; None where it was not told."""

    m2: int | None
    height_cm: int | None
    has_light: bool
    is_accessible: bool


@dataclass(frozen=True, slots=True)
class RoomNeed:
    """What a set needs."""

    m2: int
    height_cm: int


class RoomLack(StrEnum):
    """What a room does not have."""

    SPACE = "space"
    HEIGHT = "height"
    LIGHT = "light"
    ACCESS = "access"


def room_lacks(room: Room, need: RoomNeed) -> list[RoomLack]:
    """What should be talked about before an offer; what was not told is not taken for a lack."""
    found = []
    if room.m2 is not None and room.m2 < need.m2:
        found.append(RoomLack.SPACE)
    if room.height_cm is not None and room.height_cm < need.height_cm:
        found.append(RoomLack.HEIGHT)
    if not room.has_light:
        found.append(RoomLack.LIGHT)
    if not room.is_accessible:
        found.append(RoomLack.ACCESS)
    return found


class PanelCondition(StrEnum):
    """A panel as it was found at hand-over or return."""

    GOOD = "good"
    WORN = "worn"
    DAMAGED = "damaged"
    MISSING = "missing"


# A panel in this condition is not shown until it is mended or replaced.
BLOCKING = frozenset({PanelCondition.DAMAGED, PanelCondition.MISSING})
