"""What a slip of the pen makes of a birthday, and what ways of writing make of a telephone number."""

import re
from datetime import date, timedelta

SHORTEST_NUMBER = 6


def days_of_the_same_digits(day: date) -> list[date]:
    """The day itself, and the one with day and month changed round; the first of January says too little."""
    if (day.month, day.day) == (1, 1):
        return []
    return sorted({day, date(day.year, day.day, day.month)} if day.day <= 12 else {day})


def days_within_a_slip(day: date) -> list[date]:
    """All days that may stand for `day`: one digit wrong, day and month changed round, or the first of January.

    Where `day` itself is the first of January, which in many papers means "unknown", every day of its year may.
    """
    if (day.month, day.day) == (1, 1):
        return [day + timedelta(days=offset) for offset in range((date(day.year + 1, 1, 1) - day).days)]
    return sorted({*days_of_the_same_digits(day), date(day.year, 1, 1), *_one_digit_wrong(day)})


def _one_digit_wrong(day: date) -> list[date]:
    text = day.isoformat()
    spellings = (
        f"{text[:place]}{digit}{text[place + 1 :]}"
        for place in range(len(text))
        if text[place] != "-"
        for digit in "0123456789"
    )
    return [found for spelling in spellings if (found := _day(spelling)) is not None]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def national_number(phone: str) -> str:
    """The digits of a telephone number without +49, 0049 or the zero in front; too few digits are no number."""
    digits = re.sub(r"\D", "", re.sub(r"^(\+49|0049)?0*", "", re.sub(r"[^0-9+]", "", phone)))
    return digits if len(digits) >= SHORTEST_NUMBER else ""
