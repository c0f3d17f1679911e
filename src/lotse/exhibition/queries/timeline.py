"""The calendar of the sets as a drawing: a lane for each set, shows and buffers as bars, what collides by name."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from lotse.exhibition.domain.calendar import Days
from lotse.exhibition.domain.loans import HOLDING
from lotse.exhibition.domain.travel import distance_km, travel_days
from lotse.exhibition.models import Loan, PanelSet
from lotse.foundation.clock import today

# Pixels of the drawing for each day; a year is 1,100 wide and scrolls on a phone.
SCALE = 3
_YEAR = 366


@dataclass(frozen=True, slots=True)
class Bar:
    """One loan in a lane, in units of the drawing."""

    loan: Loan
    # Texts, so that no language puts a thousands separator into a coordinate.
    x: str
    width: str
    shown_x: str
    shown_width: str
    name_x: str
    is_this: bool
    km: int
    travel: int
    is_late: bool


@dataclass(frozen=True, slots=True)
class Month:
    """A mark on the axis."""

    x: str
    name_x: str
    first: date


@dataclass(frozen=True, slots=True)
class Lane:
    """One set with its loans."""

    panel_set: PanelSet
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the template draws."""

    lanes: tuple[Lane, ...]
    months: tuple[Month, ...]
    width: str
    today_x: str


def timeline_of(sets: Iterable[PanelSet], *, around: Loan | None = None, day: date | None = None) -> Timeline:
    """From a month ago, or from a month before the loan, for a year."""
    now = day or today()
    begin = min(now, around.held_days.first if around else now) - timedelta(days=31)
    span = Days(begin.replace(day=1), begin.replace(day=1) + timedelta(days=_YEAR))
    return Timeline(
        lanes=tuple(Lane(each, tuple(_bars(each, span, around=around, day=now))) for each in sets),
        months=tuple(Month(_x(first, span), _x(first, span, 4), first) for first in _months(span)),
        width=str(len(span) * SCALE),
        today_x=_x(now, span),
    )


def _bars(panel_set: PanelSet, span: Days, *, around: Loan | None, day: date) -> Iterable[Bar]:
    states = sorted({*(state.value for state in HOLDING), "closed"})
    found = panel_set.loans.filter(state__in=states, held__overlap=(span.first, span.after)).select_related("host")
    before = panel_set.stored_in
    for loan in found.order_by("held", "pk"):
        held, shown, place = loan.held_days, loan.days, loan.host.district_key
        yield Bar(
            loan=loan,
            x=_x(held.first, span),
            width=str(len(held) * SCALE),
            shown_x=_x(shown.first, span),
            shown_width=str(len(shown) * SCALE),
            name_x=_x(shown.first, span, 6),
            is_this=around is not None and loan.pk == around.pk,
            km=distance_km(before, place),
            travel=travel_days(before, place),
            is_late=loan.state == "handed_over" and shown.after <= day,
        )
        before = place or before


def _x(day: date, span: Days, more: int = 0) -> str:
    return str((day - span.first).days * SCALE + more)


def _months(span: Days) -> Iterable[date]:
    first = span.first
    while first < span.after:
        yield first
        first = (first + timedelta(days=32)).replace(day=1)
