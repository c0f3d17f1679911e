"""Steps, waits, papers and appointments for the tests of the day."""

from datetime import date, datetime, timedelta
from typing import Any

from lotse.casework.models import Appointment, Mentee, ResidencePaper, Step, Wait
from lotse.foundation.actor import system
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from tests.people import Person, make_mentee


def days_ago(number: int) -> date:
    return today() - timedelta(days=number)


def with_step(mentee: Mentee, **values: Any) -> Step:
    """An open step that waits for the Jobcenter since ten days."""
    given = {"title": "Antwort vom Jobcenter", "waits_for": "jobcenter", "waits_since": days_ago(10), **values}
    return _saved(Step, mentee, mentoring=mentee.mentoring, **given)


def with_wait(step: Step, **values: Any) -> Wait:
    return _saved(Wait, step.mentee, step=step, **values)


def with_appointment(mentee: Mentee, *, starts_at: datetime | None = None, **values: Any) -> Appointment:
    return _saved(Appointment, mentee, mentoring=mentee.mentoring, starts_at=starts_at or now(), **values)


def with_paper(mentee: Mentee, *, ends_in: int, kind: str = "DULDUNG", **values: Any) -> ResidencePaper:
    return _saved(ResidencePaper, mentee, kind=kind, valid_until=today() + timedelta(days=ends_in), **values)


def _saved(model: Any, mentee: Mentee, **values: Any) -> Any:
    with at_work(system(mentee.project_id), action="test.made"):
        row = model(project_id=mentee.project_id, mentee=mentee, **values)
        row.save()
    return row


def with_many(mentor: Person, number: int, **values: Any) -> list[Mentee]:
    """So many mentees, named so that their order is known."""
    return [
        make_mentee(mentor, given_name="Mentee", family_name=f"Nummer {place:03}", **values) for place in range(number)
    ]


def changed(mentee: Mentee, **values: Any) -> Mentee:
    """The mentee with other values, in the database too."""
    with at_work(system(mentee.project_id), action="test.made"):
        for name, value in values.items():
            setattr(mentee, name, value)
        mentee.index_names()
        mentee.save()
    return mentee
