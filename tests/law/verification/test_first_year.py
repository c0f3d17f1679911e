"""What a user would lose: the right last day of a job that has hardly begun."""

import pytest

from lotse.rules.verification.labour import computed
from lotse.rules.verification.vectors import pairs


@pytest.mark.parametrize(
    ("inputs", "end"),
    [
        ("party=employer;received=2026-11-20;probation=yes;tenure_years=0", "2026-12-04"),
        ("party=employer;received=2026-11-20;probation=no;tenure_years=0", "2026-12-31"),
        ("party=employee;received=2026-11-20;probation=yes;tenure_years=any", "2026-12-04"),
    ],
)
def test_a_job_of_some_months_counts_as_its_first_year(inputs: str, end: str) -> None:
    assert str(computed("notice_end", pairs(inputs))["end"]) == end
