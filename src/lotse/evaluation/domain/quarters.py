"""The public calendar of figures: ends of quarters, shown from the fifteenth day after on, never more often."""

from collections.abc import Iterator
from datetime import date, timedelta

UNTIL_SHOWN = timedelta(days=15)


def is_quarter_end(day: date) -> bool:
    """The last day of March, June, September or December."""
    after = day + timedelta(days=1)
    return after.day == 1 and after.month in (1, 4, 7, 10)


def quarter_ends_before(day: date) -> Iterator[date]:
    """The ends of quarters before a day, the newest first, without end."""
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    while True:
        end = first - timedelta(days=1)
        yield end
        first = date(end.year, (end.month - 1) // 3 * 3 + 1, 1)


def shown_from(end: date) -> date:
    """The first day on which the figures of a quarter's end are public."""
    return end + UNTIL_SHOWN


def next_shown_from(day: date) -> date:
    """The next day after `day` on which figures appear."""
    newest = next(quarter_ends_before(day))
    if shown_from(newest) > day:
        return shown_from(newest)
    month = newest.month + 3
    following = date(newest.year + (month > 12), (month - 1) % 12 + 1, 1)
    end = (following.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return shown_from(end)
