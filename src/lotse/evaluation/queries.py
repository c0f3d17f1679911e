"""The figures as each role may see them: protected, and never more often than once a month.

Numbers of two days that lie close together could be subtracted from each other; so only the last day of a month is ever
shown. Support and ministry see every project with small cells protected. A lead sees the own project exactly, whose
files she sees anyway, and of the programme only the sum, where what is left without her own is not small either.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lotse.evaluation.domain.protection import is_small, protect, protect_list
from lotse.evaluation.indicators import OUTCOME_COLUMNS, SINGLE, Definition, definition
from lotse.evaluation.models import Figure
from lotse.foundation.actor import Actor
from lotse.foundation.roles import Role
from lotse.organisations.public import Project

Number = int | None
Values = Mapping[tuple[str, str, str], int]
CAPTION_NUMBERS = _("Begleitungen und Betriebe seit Beginn der Förderphase")
CAPTION_OUTCOMES = _("Einstiege seit Beginn der Förderphase")
SUM = _("zusammen")
SEEING_ALL = frozenset({Role.SUPPORT, Role.MINISTRY})


@dataclass(frozen=True, slots=True)
class Line:
    """A project and its numbers; None where a number is protected."""

    name: str
    numbers: Sequence[Number]


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A table with its sums; every column says by which definition it was counted."""

    caption: str | Promise
    columns: Sequence[tuple[str | Promise, Definition]]
    lines: Sequence[Line]
    sums: Sequence[Number]

    @property
    def rows(self) -> list[tuple[str, list[tuple[str | Promise, Number]]]]:
        """Each project with its numbers, each number with the name of its column."""
        return [(line.name, self._named(line.numbers)) for line in self.lines]

    @property
    def sum_row(self) -> list[tuple[str | Promise, Number]]:
        """The programme together."""
        return self._named(self.sums)

    def _named(self, numbers: Sequence[Number]) -> list[tuple[str | Promise, Number]]:
        return [(label, number) for (label, _), number in zip(self.columns, numbers, strict=True)]


def month_ends() -> list[date]:
    """Days whose figures may be shown: ends of months, the newest first."""
    days = Figure.objects.order_by("-day").values_list("day", flat=True).distinct()
    return [day for day in days if (day + timedelta(days=1)).day == 1]


def figure_tables(actor: Actor, day: date) -> list[FigureTable]:
    """The two tables of a day."""
    values = {
        (row["project_key"], row["indicator"], row["breakdown"]): row["value"]
        for row in Figure.objects.filter(day=day)
        .values("project_key", "indicator", "breakdown", "value")
        .order_by("id")
    }
    keys = {key for key, _, _ in values}
    projects = list(Project.objects.filter(key__in=keys).order_by("name"))
    if actor.has_any_role(SEEING_ALL):
        return [_numbers(values, projects, day), _outcomes(values, projects, day)]
    return _for_lead(actor, values, projects, day=day)


def _single(values: Values, project: Project, indicator: str) -> int:
    return values.get((project.key, indicator, ""), 0)


def _outcome_row(values: Values, project: Project) -> list[int]:
    return [
        sum(values.get((project.key, "outcomes", breakdown), 0) for breakdown in column.breakdowns)
        for column in OUTCOME_COLUMNS
    ]


def _numbers(values: Values, projects: Sequence[Project], day: date) -> FigureTable:
    """Columns that do not add up with each other: each is protected by itself, along its sum."""
    columns = [definition(key, on=day) for key in SINGLE]
    by_column = [protect_list([_single(values, project, column.key) for project in projects]) for column in columns]
    lines = [Line(project.name, [column[n] for column in by_column]) for n, project in enumerate(projects)]
    sums = [column[-1] for column in by_column]
    return FigureTable(CAPTION_NUMBERS, [(column.label, column) for column in columns], lines, sums)


def _outcomes(values: Values, projects: Sequence[Project], day: date) -> FigureTable:
    """Columns that add up: protected along rows and columns."""
    table = protect([_outcome_row(values, project) for project in projects])
    lines = [Line(project.name, table.rows[n]) for n, project in enumerate(projects)]
    return FigureTable(CAPTION_OUTCOMES, _outcome_columns(day), lines, table.sums)


def _outcome_columns(day: date) -> list[tuple[str | Promise, Definition]]:
    meaning = definition("outcomes", on=day)
    return [*((column.label, meaning) for column in OUTCOME_COLUMNS), (SUM, meaning)]


def _for_lead(actor: Actor, values: Values, projects: Sequence[Project], *, day: date) -> list[FigureTable]:
    """Her own rows, which she could count herself, and sums from which she cannot compute the others' small ones."""
    own = [project for project in projects if project.pk in actor.led_project_ids]
    others = [project for project in projects if project not in own]
    columns = [definition(key, on=day) for key in SINGLE]

    def singles(of: Sequence[Project]) -> list[list[int]]:
        return [[_single(values, project, column.key) for column in columns] for project in of]

    def outcomes(of: Sequence[Project]) -> list[list[int]]:
        return [_outcome_row(values, project) for project in of]

    mine, theirs = singles(own), _added(singles(others), len(SINGLE))
    rows, rest = outcomes(own), protect_list(_added(outcomes(others), len(OUTCOME_COLUMNS)))
    singles_shown: list[Number] = [None if is_small(value) else value for value in theirs]
    return [
        FigureTable(CAPTION_NUMBERS, [(c.label, c) for c in columns], _lines(own, mine), _plus(mine, singles_shown)),
        FigureTable(
            CAPTION_OUTCOMES,
            _outcome_columns(day),
            _lines(own, [[*row, sum(row)] for row in rows]),
            _plus([[*row, sum(row)] for row in rows], rest),
        ),
    ]


def _lines(projects: Sequence[Project], rows: Sequence[Sequence[int]]) -> list[Line]:
    return [Line(project.name, row) for project, row in zip(projects, rows, strict=True)]


def _added(rows: Sequence[Sequence[int]], width: int) -> list[int]:
    return [sum(row[n] for row in rows) for n in range(width)]


def _plus(mine: Sequence[Sequence[int]], theirs: Sequence[Number]) -> list[Number]:
    """Sums of the programme, where the others' part may be known."""
    own = _added(mine, len(theirs))
    return [None if other is None else part + other for part, other in zip(own, theirs, strict=True)]
