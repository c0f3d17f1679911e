"""Contact notes: from which day on, and for how long their author may put them right."""

from datetime import date, timedelta

# The programme's first month: a note that says it is older has a slip in its year.
OLDEST_NOTE = date(2016, 10, 1)
# Afterwards a new note says what is right.
DAYS_TO_CORRECT = 14


def is_still_correctable(written_on: date, *, today: date) -> bool:
    """Whether the author may still edit the note itself."""
    return today <= written_on + timedelta(days=DAYS_TO_CORRECT)


def day_to_call_by(*, last_contact_on: date | None, opened_on: date, contact_days: int) -> date:
    """The day from which silence is longer than agreed; before the first talk it is counted from the intake."""
    return (last_contact_on or opened_on) + timedelta(days=contact_days)
