"""The dated values of notice, claims, time, leave and reports as somebody read them: a change needs a second hand."""

import csv
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from lotse.rules.engine.parameters import NoValue, parameter

DAY = timedelta(days=1)
with Path(__file__).with_name("cases").joinpath("values.csv").open(encoding="utf-8") as file:
    ROWS = [tuple(row.values()) for row in csv.DictReader(file)]


def written(value: object) -> str:
    """As the file writes it: 4, 0.5, tag=8 woche=40."""
    if isinstance(value, dict):
        return " ".join(f"{name}={written(each)}" for name, each in value.items())
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def on(name: str, day: date) -> str:
    """The value on a day, "none" where there is none."""
    try:
        return written(parameter(f"labour.{name}").on(day))
    except NoValue:
        return "none"


@pytest.mark.parametrize(("name", "first", "until", "value"), ROWS)
def test_a_value_holds_from_its_first_to_its_last_day(name: str, first: str, until: str, value: str) -> None:
    """Nothing before, nothing after, unless another row says so."""
    begins = date.fromisoformat(first) if first else date.min
    ends = date.fromisoformat(until) if until else date.max
    assert on(name, begins) == value
    assert on(name, ends - DAY) == value
    others = {row[3] for row in ROWS if row[0] == name} - {value} | {"none"}
    assert not first or on(name, begins - DAY) in others
    assert not until or on(name, ends) in others
