"""Dated values of the law. Each row says from when until when, where it stands, how sure we are and when it was read.

Files `<area>/parameters/*.toml` beside the rules hold them. Days are half-open: `until` is the first day on which the
row no longer holds. A day without a row is an error, never an extrapolation (there is no minimum wage for 2028 yet).
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from lotse.rules.engine import trace
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _

# F: the norm itself was read; F2: a secondary source; K: knowledge, not verified.
Evidence = Literal["F", "F2", "K"]
Confidence = Literal[1, 2, 3]

_ROOT: Final = Path(__file__).resolve().parents[1]
BEGINNING: Final = date.min
END: Final = date.max


@dataclass(frozen=True, slots=True)
class Row:
    """One value and the days on which it holds."""

    value: Any
    valid_from: date
    valid_until: date
    source: str
    evidence: Evidence
    confidence: Confidence
    checked_on: date
    note: str = ""


class NoValue(LookupError):
    """The parameter has no value on that day."""

    def __init__(self, parameter: "Parameter", day: date) -> None:
        super().__init__(f"{parameter.id}: {day}")
        self.parameter, self.day = parameter, day

    @property
    def sentence(self) -> Sentence:
        """What a reader can do with it."""
        return say(
            _("Für den {day} ist noch kein Wert bekannt: {title}. Bitte nachfragen, statt zu schätzen."),
            day=self.day,
            title=say(self.parameter.title),
        )


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value of the law over time; `gaps` names the stretches in which on purpose none holds."""

    id: str
    title: str
    unit: str
    norm: str
    rows: tuple[Row, ...]
    gaps: tuple[tuple[date, date, str], ...] = ()

    def row_on(self, day: date) -> Row:
        """The row that holds on `day`; raises NoValue."""
        row = self._row(day)
        if row is None:
            raise NoValue(self, day)
        trace.note_parameter(self, row)
        return row

    def _row(self, day: date) -> Row | None:
        """The newest row that has begun, unless it has ended; from the back, since most questions are of today."""
        for row in reversed(self.rows):
            if row.valid_from <= day:
                return row if day < row.valid_until else None
        return None

    def on(self, day: date) -> Any:
        """The value that holds on `day`; raises NoValue."""
        return self.row_on(day).value

    def has_value_on(self, day: date) -> bool:
        """Whether a value is known for that day."""
        return self._row(day) is not None

    @property
    def change_days(self) -> tuple[date, ...]:
        """The days on which another row begins to hold, or none any more."""
        days = {row.valid_from for row in self.rows} | {row.valid_until for row in self.rows}
        return tuple(sorted(days - {BEGINNING, END}))


@cache
def parameter(id: str) -> Parameter:  # noqa: A002 - parameters are called by their id
    """One parameter by "area.name", for example "labour.mindestlohn"."""
    area, _dot, name = id.partition(".")
    return _area(area)[name]


def parameters() -> Iterator[Parameter]:
    """All parameters of all areas, by id."""
    for area in sorted(path.parent.name for path in _ROOT.glob("*/parameters")):
        yield from sorted(_area(area).values(), key=lambda each: each.id)


@cache
def _area(area: str) -> dict[str, Parameter]:
    found: dict[str, Parameter] = {}
    for path in sorted((_ROOT / area / "parameters").glob("*.toml")):
        for name, entry in tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal).items():
            if name in found:
                raise ValueError(f"{path.name}: {name} stands twice.")
            found[name] = _parameter(f"{area}.{name}", entry)
    return found


def _parameter(id: str, entry: dict[str, Any]) -> Parameter:  # noqa: A002 - as above
    rows = tuple(_row(each) for each in entry["rows"])
    gaps = tuple((gap["from"], gap["until"], gap["why"]) for gap in entry.get("gaps", ()))
    return Parameter(id, entry["title"], entry["unit"], entry["norm"], rows, gaps)


def _row(entry: dict[str, Any]) -> Row:
    return Row(
        value=_value(entry["value"]),
        valid_from=entry.get("from", BEGINNING),
        valid_until=entry.get("until", END),
        source=entry["source"],
        evidence=entry["evidence"],
        confidence=entry["confidence"],
        checked_on=entry["checked_on"],
        note=entry.get("note", ""),
    )


def _value(value: Any) -> Any:
    """Amounts are written as text ("13.90") and become Decimal; lists become frozen sets or tuples of numbers."""
    if isinstance(value, str):
        return Decimal(value) if value.replace(".", "", 1).lstrip("-").isdigit() else value
    if isinstance(value, list):
        return frozenset(value) if all(isinstance(each, str) and each.isalpha() for each in value) else tuple(value)
    if isinstance(value, dict):
        return {name: _value(each) for name, each in value.items()}
    return value


def flaws(parameter: Parameter) -> list[str]:
    """What is wrong with a parameter's rows: overlaps, undeclared gaps, missing words. Empty means sound."""
    found = [f"{parameter.id}: {what} fehlt" for what in ("title", "unit", "norm") if not getattr(parameter, what)]
    found += [f"{parameter.id}: Quelle fehlt ab {row.valid_from}" for row in parameter.rows if not row.source]
    for row in parameter.rows:
        if row.valid_until <= row.valid_from:
            found.append(f"{parameter.id}: {row.valid_from} endet vor dem Anfang")
    declared = {(start, end) for start, end, why in parameter.gaps if why}
    for before, after in zip(parameter.rows, parameter.rows[1:], strict=False):
        if after.valid_from < before.valid_until:
            found.append(f"{parameter.id}: Überschneidung am {after.valid_from}")
        elif after.valid_from > before.valid_until and (before.valid_until, after.valid_from) not in declared:
            found.append(f"{parameter.id}: Lücke ab {before.valid_until}")
    return found
