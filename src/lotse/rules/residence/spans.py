"""Stretches of time of one case: since when somebody is here, how far a waiting time has run."""

from datetime import date, timedelta
from functools import lru_cache

from lotse.rules.dates.monate import Stand, monatsfrist
from lotse.rules.engine.facts import BadFact, Between, Case, Event

ONE_DAY = timedelta(days=1)


@lru_cache(maxsize=4096)
def first_safe_day(start: date, months: int) -> date:
    """The first day on which the months have surely run; the day before it is the border day (O-01)."""
    try:
        return monatsfrist(start, months).first_safe_day
    except (BadFact, OverflowError):
        return date.max


def stand_of(start: date, months: int, day: date) -> Stand:
    """Whether the months have run on that day."""
    safe = first_safe_day(start, months)
    if day >= safe:
        return Stand.ERFUELLT
    return Stand.GRENZTAG if (safe - day).days == 1 else Stand.NOCH_NICHT


def known_day(case: Case, name: str) -> date | None:
    """A day that is known exactly; None where it is not, for facts that only ever shorten a wait."""
    value = case.value(name)
    if isinstance(value, Between):
        return value.last
    return case[name] if isinstance(value, date) else None


def known_events(case: Case, name: str) -> tuple[Event, ...]:
    """Stretches that were told; none where nothing was told."""
    return tuple(case[name]) if case.is_known(name) else ()


def with_credit(start: date, earlier: tuple[Event, ...]) -> date:
    """The start moved back by earlier stretches of stay: whole where they join, by their days where they do not."""
    if not earlier:
        return start
    counted = start.toordinal()
    for each in sorted(earlier, key=lambda event: event.first, reverse=True):
        first = each.first.toordinal()
        last = min((each.last or start).toordinal(), counted - 1)
        if first <= last:
            counted = first if last + 1 == counted else max(1, counted - (last - first + 1))
    return date.fromordinal(counted)


def stay_start(case: Case) -> date | None:
    """Since when the person is here allowed, tolerated or permitted, as far as any paper shows (R-D5)."""
    days = [day for name in ("stay_since", "duldung_since", "gestattet_since") if (day := known_day(case, name))]
    if not days:
        return None
    return with_credit(min(days), known_events(case, "prior"))


def after_gaps(case: Case, start: date) -> date:
    """The start of the stay after the last gap; gaps begin the count anew unless a norm excuses them."""
    ends = [_next(each.last) if each.last else case.day for each in known_events(case, "stay_gaps")]
    return max([start, *ends])


def _next(day: date) -> date:
    return day if day == date.max else day + ONE_DAY
