"""What stands above may use of evaluation."""

from datetime import date
from itertools import islice

from lotse.evaluation.actions import freeze_figures
from lotse.evaluation.domain.quarters import quarter_ends_before

__all__ = ["freeze_figures", "past_quarter_ends"]


def past_quarter_ends(day: date, number: int) -> list[date]:
    """The last ends of quarters before a day: of these visitors see figures."""
    return list(islice(quarter_ends_before(day), number))
