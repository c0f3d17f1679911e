"""When somebody asks how the new job goes: week 1 and months 1, 3, 6, 12.

The rule: week 1 is the day with the same weekday one week later. A month ends on the day with the same number; where
the month has no such day, on its last (the way of § 188 (2), (3) BGB). Months are always counted from the start, so a
start on 31 January asks on 28 February and again on 30 April, not on the 28th for ever. Days are asked for, not owed:
nothing is shifted from weekends, a Sunday's question is simply there on Monday.
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

_MONTHS = {"month_1": 1, "month_3": 3, "month_6": 6, "month_12": 12}
KINDS = ("week_1", *_MONTHS)


def months_later(start: date, months: int) -> date:
    """The day with the same number `months` later, or the last day of that month."""
    total = start.year * 12 + start.month - 1 + months
    year, month = divmod(total, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def check_in_days(start: date) -> dict[str, date]:
    """The day of each check-in after a start, in order."""
    return {"week_1": start + timedelta(days=7), **{kind: months_later(start, n) for kind, n in _MONTHS.items()}}


def overtaken(days: Mapping[str, date], today: date) -> frozenset[str]:
    """Check-ins that a later one has overtaken: of those already due only the last is still worth a call.

    A start that is entered months later must not bring four questions at once.
    """
    due = [kind for kind in KINDS if kind in days and days[kind] <= today]
    return frozenset(due[:-1])
