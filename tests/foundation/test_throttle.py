"""What a user would lose: a program that answers, while somebody's machine asks without end."""

from datetime import datetime, timedelta

import time_machine
from django.test import RequestFactory

from lotse.foundation.clock import SAXONY
from lotse.foundation.throttle import seconds_to_wait

LATE_IN_A_MINUTE = datetime(2026, 11, 23, 9, 0, 55, tzinfo=SAXONY)


def _asks(purpose: str = "checks", address: str = "203.0.113.7") -> int:
    return seconds_to_wait(RequestFactory().get("/", REMOTE_ADDR=address), purpose, per_minute=2)


def test_the_minute_of_an_address_begins_with_its_first_question() -> None:
    with time_machine.travel(LATE_IN_A_MINUTE, tick=False) as clock:
        assert [_asks() for _ in range(3)] == [0, 0, 60]
        clock.shift(timedelta(seconds=10))
        assert _asks() == 50
        clock.shift(timedelta(seconds=51))
        assert [_asks() for _ in range(3)] == [0, 0, 60]


def test_another_address_and_another_purpose_have_minutes_of_their_own() -> None:
    with time_machine.travel(LATE_IN_A_MINUTE, tick=False):
        assert [_asks() for _ in range(3)] == [0, 0, 60]
        assert _asks(purpose="contact") == 0 and _asks(address="203.0.113.8") == 0
