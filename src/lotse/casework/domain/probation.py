"""How long the probation lasts, as a default that the contract may correct.

Employment: at most six months (§ 622 (3) BGB). Vocational training: at least one, at most four months (§ 20 BBiG).
Training in an internship before it (EQ), school, study and own business have none. Of a fixed-term contract the
probation must be in proportion to its length (§ 15 (3) TzBfG): there no default is honest, the contract says it.
"""

from calendar import monthrange
from datetime import date, timedelta

MONTHS = {"employment": 6, "minijob": 6, "training": 4}


def last_day(start: date, months: int) -> date:
    """Last day of a period that begins with the day `start` (§§ 187 (2), 188 (2), (3) BGB)."""
    total = start.year * 12 + start.month - 1 + months
    year, month = divmod(total, 12)
    if start.day == 1:
        return date(year, month + 1, 1) - timedelta(days=1)
    return date(year, month + 1, min(start.day - 1, monthrange(year, month + 1)[1]))


def default_end(kind: str, start: date, *, fixed_until: date | None = None) -> date | None:
    """The last day of probation to begin with; None where there is none or only the contract knows."""
    months = MONTHS.get(kind)
    return None if months is None or fixed_until is not None else last_day(start, months)
