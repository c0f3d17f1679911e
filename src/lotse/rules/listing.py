"""Every rule and every dated value in one list: the page that a lawyer signs, on the screen, in a table, in a file."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Final

from lotse.rules.engine.book import Rule, rules
from lotse.rules.engine.parameters import BEGINNING, END, Confidence, Evidence, Parameter, Row, parameters
from lotse.rules.engine.statutes import verified_until
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import show_german


class What(StrEnum):
    """What an entry is."""

    RULE = "rule"
    PARAMETER = "parameter"


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule, or one row of a dated value. Titles and sources are German texts as the rule gives them."""

    what: What
    area: str
    id: str
    title: str
    # Empty for rules; with its unit for values.
    value: str
    cites: str
    # Where the value or the reading comes from; for rules the statute itself.
    source: str
    valid_from: date | None
    # The first day on which it no longer holds.
    valid_until: date | None
    evidence: Evidence
    confidence: Confidence
    checked_on: date
    # Until when the cited statutes were compared with the law in force.
    verified_until: date
    open_points: tuple[str, ...]
    # The function, or the file of values.
    where: str
    explanation: str


EVIDENCE_WORDS: Final[dict[Evidence, str]] = {
    "F": _("Norm gelesen"),
    "F2": _("Sekundärquelle gelesen"),
    "K": _("Fachwissen, nicht nachgelesen"),
}
CONFIDENCE_WORDS: Final[dict[Confidence, str]] = {
    3: _("klar"),
    2: _("Anwendung oder Tag umstritten"),
    1: _("offen, nur Hinweis"),
}


def entries(area: str = "") -> Iterator[Entry]:
    """All entries by area and id, rules before values; only those of one area where it is named."""
    found = [_of_rule(rule) for rule in rules()]
    found += [_of_row(parameter, row) for parameter in parameters() for row in parameter.rows]
    for entry in sorted(found, key=_order):
        if area in ("", entry.area):
            yield entry


def areas() -> tuple[str, ...]:
    """The names of the areas that have rules or values."""
    return tuple(sorted({entry.area for entry in entries()}))


def as_csv(chosen: Iterable[Entry]) -> str:
    """The list as a table for a spreadsheet, one entry per line."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    names = [field.name for field in fields(Entry)]
    writer.writerow(names)
    for entry in chosen:
        writer.writerow([_cell(getattr(entry, name)) for name in names])
    return table.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "|".join(value)
    return " ".join(str(value).split())


def _order(entry: Entry) -> tuple[str, bool, str, date]:
    return entry.area, entry.what is What.PARAMETER, entry.id, entry.valid_from or BEGINNING


def _of_rule(rule: Rule) -> Entry:
    return Entry(
        what=What.RULE,
        area=rule.where.split(".")[2],
        id=rule.id,
        title=rule.title,
        value="",
        cites=rule.cites,
        source=rule.cites,
        valid_from=None if rule.valid_from == BEGINNING else rule.valid_from,
        valid_until=None if rule.valid_until == END else rule.valid_until,
        evidence=rule.evidence,
        confidence=rule.confidence,
        checked_on=rule.checked_on,
        verified_until=rule.verified_until,
        open_points=rule.open_points,
        where=rule.where,
        explanation=" ".join(rule.docstring.split()),
    )


def _of_row(parameter: Parameter, row: Row) -> Entry:
    area = parameter.id.partition(".")[0]
    return Entry(
        what=What.PARAMETER,
        area=area,
        id=parameter.id,
        title=parameter.title,
        value=f"{shown(row.value)} {parameter.unit}",
        cites=parameter.norm,
        source=row.source,
        valid_from=None if row.valid_from == BEGINNING else row.valid_from,
        valid_until=None if row.valid_until == END else row.valid_until,
        evidence=row.evidence,
        confidence=row.confidence,
        checked_on=row.checked_on,
        verified_until=verified_until(parameter.norm),
        open_points=(),
        where=f"{area}/parameters",
        explanation=row.note,
    )


def shown(value: object) -> str:
    """A dated value as German readers write it; tables as "Gruppe: Betrag"."""
    if isinstance(value, dict):
        return ", ".join(f"{name}: {shown(each)}" for name, each in value.items())
    return show_german(value)
