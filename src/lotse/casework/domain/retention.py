"""How long a file may stay: ten years after the end of the funding phase, and not a day without need."""

from datetime import date

# The longest that funding law asks proofs for; counselling itself needs far less.
YEARS_AT_MOST = 10


def kept_until(phase_ends_on: date, *, years: int = YEARS_AT_MOST) -> date:
    """The first day on which a closed file of a funding phase must go; `phase_ends_on` is the phase's half-open end."""
    year = phase_ends_on.year + min(years, YEARS_AT_MOST)
    is_leap_day = (phase_ends_on.month, phase_ends_on.day) == (2, 29)
    return date(year, 3, 1) if is_leap_day else phase_ends_on.replace(year=year)


def ended_by(day: date, *, years: int = YEARS_AT_MOST) -> date:
    """Funding phases that ended on this day or before are over for good on `day`."""
    year = day.year - min(years, YEARS_AT_MOST)
    return date(year, 2, 28) if (day.month, day.day) == (2, 29) else day.replace(year=year)
