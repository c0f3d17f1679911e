"""The tables and dated values of the law as they were last looked at: lists, limits, citations, conditions, steps.

The wording is left out. A table has no logic that a test could contradict, and a slip of the finger in it is still
wrong law. So what stands in the tables is kept in frozen/<area>.txt: whoever changes a table sees the change as a line
of text and lets a second person look at it, then writes the file anew with `python -m tests.law.frozen`.
"""

import ast
import importlib
import inspect
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import islice
from pathlib import Path
from types import FunctionType
from typing import Any

from lotse.rules.engine.facts import BadFact, Case, Missing, Schema
from lotse.rules.engine.parameters import BEGINNING, END, NoValue, Row, parameters
from lotse.rules.engine.words import Sentence
from lotse.rules.funding.facts import SCHEMA as FUNDING
from lotse.rules.procedures.facts import SCHEMA as PROCEDURES
from lotse.rules.residence.facts import SCHEMA as RESIDENCE
from tests.law.reading import AREAS, ROOT

FOLDER = Path(__file__).parent / "frozen"
DAY = date(2026, 11, 21)
_SCHEMAS: dict[str, Schema] = {"funding": FUNDING, "procedures": PROCEDURES, "residence": RESIDENCE}
# Codes, citations and names of files are law; words with spaces that cite nothing are wording.
_LAW = re.compile(r"\S+|.*(§|Art\.|Anlage|FRL|RL|Nr\.).*")
_MOST_LEAVES = 24
_DEEPEST = 2


def described(area: str) -> Iterator[str]:
    """Every table and dated value of an area, a line each; what stands in several tables is written in the first."""
    seen: dict[int, str] = {}
    for path in sorted((ROOT / area).rglob("*.py")):
        name = "lotse.rules." + ".".join(path.relative_to(ROOT).with_suffix("").parts)
        module = importlib.import_module(name.removesuffix(".__init__"))
        for table in _tables(path):
            yield f"{path.relative_to(ROOT)} {table} = {_Writer(area, seen).written(getattr(module, table))}"
    for parameter in parameters():
        if parameter.id.startswith(f"{area}."):
            yield from (f"{parameter.id} {_row(row)}" for row in parameter.rows)


def _row(row: Row) -> str:
    """A dated value: from when until before when, what, where it stands."""
    first = "" if row.valid_from == BEGINNING else str(row.valid_from)
    end = "" if row.valid_until == END else str(row.valid_until)
    return f"{first}..{end} = {_Writer('', {}).written(row.value)}"


def _tables(path: Path) -> Iterator[str]:
    """Constants that are bound on module level."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        # Constants only: registers in small letters fill while the program runs, types are no tables.
        if isinstance(target, ast.Name) and target.id.isupper():
            yield target.id


class _Writer:
    """Writes the values of one area."""

    def __init__(self, area: str, seen: dict[int, str]) -> None:
        self.area, self.seen = area, seen

    def written(self, value: Any) -> str:
        """Any value in one line."""
        if isinstance(value, Enum):
            return str(value.value)
        if isinstance(value, str):
            is_sentence = " " in value and value.endswith((".", "?", "!"))
            return repr(value) if _LAW.fullmatch(value) and not is_sentence else "…"
        if isinstance(value, Sentence):
            return "…"
        if isinstance(value, bool | int | Decimal | date | type(None)):
            return str(value)
        return self._composed(value)

    def _composed(self, value: Any) -> str:
        if isinstance(value, Schema):
            return f"Schema({', '.join(value.kinds)})"
        if isinstance(value, re.Pattern):
            return repr(value.pattern)
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.written(key)}: {self.written(each)}" for key, each in value.items()) + "}"
        if isinstance(value, frozenset | set):
            return "{" + ", ".join(sorted(map(self.written, value))) + "}"
        if isinstance(value, tuple | list):
            return "(" + ", ".join(map(self.written, value)) + ")"
        if is_dataclass(value) and not isinstance(value, type):
            return self._record(value)
        return self._function(value) if callable(value) else type(value).__name__

    def _record(self, value: Any) -> str:
        if id(value) in self.seen:
            return self.seen[id(value)]
        name = getattr(value, "id", "") or getattr(value, "name", "")
        if name:
            self.seen[id(value)] = f"{type(value).__name__} {name}"
        held = ((each.name, getattr(value, each.name)) for each in fields(value))
        inner = ", ".join(f"{name}={self.written(each)}" for name, each in held if each not in ((), "", None))
        return f"{type(value).__name__}({inner})"

    def _function(self, function: Callable[..., Any]) -> str:
        """A rule by its id, a condition by what it says for each value that it reads, anything else by its name."""
        rule = getattr(function, "rule", None)
        if rule is not None:
            return str(rule.id)
        if self.area not in _SCHEMAS or not isinstance(function, FunctionType) or not _takes_a_case(function):
            return str(getattr(function, "__name__", type(function).__name__))
        leaves = islice(self._leaves(function, Case(_SCHEMAS[self.area], {}, day=DAY), ()), _MOST_LEAVES)
        return f"<{'; '.join(leaves)}>"

    def _leaves(self, function: Callable[[Case], Any], case: Case, path: tuple[str, ...]) -> Iterator[str]:
        said = " ".join(path)
        try:
            result = function(case)
        except Missing as fact:
            for option in (fact.options or (Decimal(0), Decimal(10_000))) if len(path) < _DEEPEST else ():
                supposed = case.supposing(**{fact.name: option})
                yield from self._leaves(function, supposed, (*path, f"{fact.name}={self.written(option)}"))
            if len(path) == _DEEPEST:
                yield f"{said} → {fact.name}?"
        except (NoValue, BadFact, TypeError, KeyError) as stopped:
            yield f"{said} → {type(stopped).__name__}"
        else:
            yield f"{said} → {self.written(getattr(result, 'grade', result))}"


def _takes_a_case(function: FunctionType) -> bool:
    given = list(inspect.signature(function).parameters.values())
    return len(given) == 1 and (function.__name__ == "<lambda>" or given[0].annotation in (Case, "Case"))


def main() -> None:
    """Write all files anew."""
    FOLDER.mkdir(exist_ok=True)
    for area in AREAS:
        text = "".join(f"{line}\n" for line in described(area))
        (FOLDER / f"{area}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
