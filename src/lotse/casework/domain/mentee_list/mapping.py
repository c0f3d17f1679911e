"""What each column of one table means for this reading: the proposal, or what a person has decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .cells import ColumnContext
from .columns import SURE_FROM
from .dates import slash_order_of
from .meanings import DAYS, Meaning
from .names import NameOrder, order_of_column
from .spelling import words
from .tables import Column, Table


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """A person's decision: meaning by column index. Columns that are not named stay notes."""

    meanings: tuple[tuple[int, Meaning], ...]

    @classmethod
    def of(cls, meanings: dict[int, Meaning]) -> ColumnMapping:
        """A decision from a plain dictionary."""
        return cls(tuple(sorted(meanings.items())))

    @classmethod
    def proposed(cls, table: Table) -> ColumnMapping:
        """The proposals of a table, to be changed by a person."""
        return cls.of({column.index: column.meaning for column in table.columns})


@dataclass(frozen=True, slots=True)
class PlannedColumn:
    """A column with everything that its cells need to be read. `flag` is what a cross stands for."""

    index: int
    header: str
    meaning: Meaning
    flag: str
    is_confirmed: bool
    context: ColumnContext
    name_order: NameOrder = NameOrder.UNKNOWN


def plan(table: Table, mapping: ColumnMapping | None, today: date) -> list[PlannedColumn]:
    """Every column with what it knows about all of its cells."""
    decided = dict(mapping.meanings) if mapping is not None else None
    return [_planned(table, column, decided, today=today) for column in table.columns]


def _planned(table: Table, column: Column, decided: dict[int, Meaning] | None, *, today: date) -> PlannedColumn:
    meaning = column.meaning if decided is None else decided.get(column.index, Meaning.OTHER)
    flag = column.proposal.flag if meaning is column.meaning else ""
    is_confirmed = decided is not None or column.proposal.confidence >= SURE_FROM
    values = [row.cell(column.index) for row in table.rows] if meaning in DAYS or meaning is Meaning.FULL_NAME else []
    order = NameOrder.UNKNOWN
    if meaning is Meaning.FULL_NAME:
        order = _order_by_header(column.header)
        if order is NameOrder.UNKNOWN:
            order = order_of_column(cell.text for cell in values if cell.text)
    context = ColumnContext(today, slash_order_of([cell.value for cell in values]))
    return PlannedColumn(column.index, column.header, meaning, flag, is_confirmed, context, order)


def _order_by_header(header: str) -> NameOrder:
    """From "Vorname Name" or "Name, Vorname": the header says the order of cells without a comma."""
    found = words(header)
    given = found.find("vorname") if "vorname" in found else found.find("vor ")
    family = max(
        found.replace("vorname", "#######").find(word)
        for word in ("nachname", "familienname", "zuname", "name", "nach ")
    )
    if given < 0 or family < 0:
        return NameOrder.UNKNOWN
    return NameOrder.GIVEN_FIRST if given < family else NameOrder.FAMILY_FIRST
