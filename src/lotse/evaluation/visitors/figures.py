"""The figures that anybody may read: of the programme and of each project, once a quarter, rounded down to tens."""

from datetime import date

from lotse.evaluation.domain.quarters import is_quarter_end, next_shown_from, shown_from
from lotse.evaluation.domain.rounding import Quarter, rounded, shown_sums
from lotse.evaluation.models import Figure
from lotse.evaluation.visitors.words import PUBLIC_INDICATORS, PublicIndicator
from lotse.foundation.clock import today
from lotse.foundation.publishing import while_unchanged
from lotse.foundation.visitors import PublicFigures, PublicNumber
from lotse.organisations.public import Project

Cells = dict[tuple[str, str, str], int]


@while_unchanged
def public_figures(key: str = "") -> PublicFigures | None:
    """Those of a project, or with an empty key those of all; None before the first quarter of its phase has ended."""
    project = Project.objects.select_related("phase").filter(**({"key": key} if key else {})).order_by("key").first()
    if project is None:
        return None
    since = project.phase.valid_from
    days = _shown_days(since)
    if not days:
        return None
    numbers = _of_project(key, days[-1]) if key else _of_programme(days)
    return PublicFigures(day=days[-1], since=since, next_on=next_shown_from(today()), numbers=numbers)


def _shown_days(since: date) -> list[date]:
    """Ends of quarters of this phase whose figures are frozen and public, the oldest first."""
    frozen = Figure.objects.filter(day__gte=since, day__lt=today()).order_by("day").values_list("day", flat=True)
    return [day for day in frozen.distinct() if is_quarter_end(day) and shown_from(day) <= today()]


def _cells(day: date, key: str = "") -> Cells:
    rows = Figure.objects.filter(day=day, **({"project_key": key} if key else {}))
    return {
        (row["project_key"], row["indicator"], row["breakdown"]): row["value"]
        for row in rows.order_by("id").values("project_key", "indicator", "breakdown", "value")
    }


def _count(cells: Cells, key: str, indicator: PublicIndicator) -> int:
    return sum(cells.get((key, name, breakdown), 0) for name, breakdown in indicator.cells)


def _was_counted(cells: Cells, indicator: PublicIndicator) -> bool:
    """Whether anybody counted it on that day; what was not counted is no zero."""
    return any((name, breakdown) in indicator.cells for _, name, breakdown in cells)


def _of_project(key: str, day: date) -> tuple[PublicNumber, ...]:
    cells = _cells(day, key)
    return tuple(
        _number(each, rounded(_count(cells, key, each)) if _was_counted(cells, each) else None)
        for each in PUBLIC_INDICATORS
    )


def _of_programme(days: list[date]) -> tuple[PublicNumber, ...]:
    """Sums that were asked whether they tell anything of a single project, through all quarters of the phase."""
    held = [_cells(day) for day in days]
    keys = sorted({key for cells in held for key, _, _ in cells})
    found = []
    for indicator in PUBLIC_INDICATORS:
        counted = [cells for cells in held if _was_counted(cells, indicator)]
        quarters = [Quarter(tuple(_count(cells, key, indicator) for key in keys)) for cells in counted]
        is_counted = bool(counted) and counted[-1] is held[-1]
        found.append(_number(indicator, shown_sums(quarters)[-1] if is_counted else None))
    return tuple(found)


def _number(indicator: PublicIndicator, at_least: int | None) -> PublicNumber:
    return PublicNumber(
        key=indicator.key,
        version=indicator.version,
        at_least=at_least,
        label=str(indicator.label),
        how=str(indicator.how),
    )
