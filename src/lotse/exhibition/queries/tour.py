"""What the public may know of the tour: agreed stops, never requests; and which days are free."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from lotse.exhibition.domain.calendar import Days, free_windows
from lotse.exhibition.domain.loans import HOLDING, HORIZON_DAYS, NOTICE_DAYS, PUBLIC, SHORTEST_DAYS
from lotse.exhibition.loan_policy import buffer_of
from lotse.exhibition.models import Loan, PanelSet
from lotse.foundation.clock import today
from lotse.organisations.domain.places import district

# So long a past stop stays in the calendar.
PAST_DAYS = 365


@dataclass(frozen=True, slots=True)
class Stop:
    """One place of the tour as everybody may read it."""

    uid: UUID
    host: str
    street: str
    postcode: str
    place: str
    district_key: str
    days: Days
    hours: str
    opening_at: datetime | None
    languages: tuple[str, ...]
    set_name: str
    is_accessible: bool
    changed_at: datetime
    day: date

    @property
    def is_now(self) -> bool:
        """Whether it can be visited today."""
        return self.day in self.days

    @property
    def is_past(self) -> bool:
        """Whether it is over."""
        return self.days.after <= self.day

    @property
    def opens(self) -> bool:
        """Whether the opening is still to come; its day counts."""
        return self.opening_at is not None and self.opening_at.date() >= self.day

    @property
    def district_name(self) -> str:
        """As people say it; empty outside of Saxony."""
        found = district(self.district_key)
        return found.name_de if found else ""


def stops(day: date | None = None, *, past_days: int = PAST_DAYS) -> list[Stop]:
    """All agreed stops by their first day, from a year ago on."""
    now = day or today()
    loans = (
        Loan.objects.filter(state__in=PUBLIC, shown__endswith__gt=now - timedelta(days=past_days))
        .select_related("host", "panel_set")
        .order_by("shown", "pk")
    )
    return [_stop(loan, now) for loan in loans]


def _stop(loan: Loan, day: date) -> Stop:
    host = loan.host
    return Stop(
        uid=loan.public_id,
        host=host.name,
        street=host.street,
        postcode=host.postcode,
        place=host.place,
        district_key=host.district_key,
        days=loan.days,
        hours=loan.hours,
        opening_at=loan.opening_at,
        languages=tuple(loan.panel_set.languages),
        set_name=loan.panel_set.name,
        is_accessible=loan.is_accessible,
        changed_at=loan.changed_at,
        day=day,
    )


def taken_days(panel_set: PanelSet, *, without: Loan | None = None) -> list[Days]:
    """The days on which somebody has the set or may get it."""
    held = panel_set.loans.filter(state__in=HOLDING)
    if without is not None:
        held = held.exclude(pk=without.pk)
    return sorted(Days(each.lower, each.upper) for each in held.order_by("held").values_list("held", flat=True))


def windows_of(panel_set: PanelSet, district_key: str = "", *, day: date | None = None) -> list[Days]:
    """When a host in this district could show the set: buffers are taken off already."""
    now = day or today()
    within = Days(now + timedelta(days=1), now + timedelta(days=HORIZON_DAYS))
    soonest = now + timedelta(days=NOTICE_DAYS)
    found = free_windows(
        taken_days(panel_set), within, buffer=buffer_of(panel_set, district_key), shortest=SHORTEST_DAYS
    )
    later = [Days(max(window.first, soonest), window.after) for window in found if window.after > soonest]
    return [window for window in later if len(window) >= SHORTEST_DAYS]


def lent_sets() -> list[PanelSet]:
    """The sets that can be asked for."""
    return list(PanelSet.objects.filter(is_lent=True).order_by("name", "pk"))


def where_now(day: date | None = None) -> list[Stop]:
    """Where it can be seen today."""
    return [stop for stop in stops(day, past_days=0) if stop.is_now]
