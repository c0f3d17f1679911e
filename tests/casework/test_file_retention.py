"""Files whose time is up: a lead who does not see them keeps what the law tells her to erase."""

from datetime import date

import pytest
import time_machine
from django.urls import reverse

from lotse.casework.domain.retention import ended_by, kept_until
from lotse.casework.queries.retention import files_due
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from tests.people import Cast, make_mentee


def close(cast: Cast, *names: str) -> None:
    for name in names:
        mentee = make_mentee(cast.anna, given_name=name)
        with at_work(cast.clara.actor, action="test.closed"):
            mentee.phase = "closed"
            mentee.save()
            mentoring = mentee.mentorings.get()
            mentoring.closed_on, mentoring.closing_reason, mentoring.phase = today(), "goal_reached", "closed"
            mentoring.save()


@pytest.mark.parametrize(("day", "is_due"), [(date(2037, 12, 31), False), (date(2038, 1, 1), True)])
def test_a_closed_file_is_due_ten_years_after_its_funding_phase(cast: Cast, day: date, is_due: bool) -> None:
    close(cast, "Rahel")
    make_mentee(cast.anna, given_name="Offen")
    cast.clara.membership.valid_until = None
    with time_machine.travel(day), at_work(cast.clara.actor):
        found = [(each.mentee.given_name, each.since) for each in files_due(cast.clara.actor)]
    assert found == ([("Rahel", date(2038, 1, 1))] if is_due else [])


def test_only_the_lead_of_the_project_sees_them(cast: Cast) -> None:
    close(cast, "Rahel")
    url = reverse("casework:retention")
    with time_machine.travel(date(2038, 2, 1)):
        assert "Rahel" in cast.clara.client().get(url).content.decode()
        assert "Rahel" not in cast.elena.client().get(url).content.decode()
        assert cast.anna.client().get(url).status_code == 403


def test_a_phase_that_ends_on_a_leap_day_ends() -> None:
    assert kept_until(date(2028, 2, 29)) == date(2038, 3, 1)
    assert ended_by(date(2038, 3, 1)) == date(2028, 3, 1)
    assert kept_until(date(2028, 1, 1), years=30) == date(2038, 1, 1)
