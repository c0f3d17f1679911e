"""Checks calculations: labour law, funding, procedures, days.

The calculators themselves are adapters in labour_<theme>.py, one dictionary CALCULATORS each; they read the written
inputs, call the law and give back named values. A vector with confidence 1 is a hint, not a computation: it passes
where the outcome is marked unclear or is the expected one, and fails where it promises something else.
"""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache

from lotse.rules.engine import trace
from lotse.rules.engine.parameters import NoValue
from lotse.rules.verification.result import Result, in_one_line, is_same, written
from lotse.rules.verification.vectors import Vector, pairs

Calculator = Callable[[Mapping[str, str]], Mapping[str, object]]
_PREFIX = "labour_"


class TwoCalculators(Exception):
    """Two adapters want to be the same calculator."""


@cache
def calculators() -> dict[str, Calculator]:
    """Every calculator by the name that vector files use."""
    found: dict[str, Calculator] = {}
    package = __name__.rpartition(".")[0]
    for module in pkgutil.iter_modules(importlib.import_module(package).__path__):
        if not module.name.startswith(_PREFIX):
            continue
        mine: Mapping[str, Calculator] = importlib.import_module(f"{package}.{module.name}").CALCULATORS
        if twice := sorted(found.keys() & mine.keys()):
            raise TwoCalculators(f"{module.name}: {', '.join(twice)}")
        found.update(mine)
    return found


def computed(name: str, inputs: Mapping[str, str]) -> Mapping[str, object]:
    """The calculator's values; a missing dated value is a value too ("error"), as vector files write it."""
    try:
        return calculators()[name](inputs)
    except NoValue as absent:
        return {"error": _absence(absent)}


def _absence(absent: NoValue) -> str:
    ends = [row.valid_until for row in absent.parameter.rows if row.valid_until <= absent.day]
    if ends:
        return f"no_parameter_after_{max(ends) - timedelta(days=1)}"
    return f"no_parameter_before_{absent.parameter.rows[0].valid_from}"


def check(vector: Vector) -> Result:
    """Compute and compare; raises what the calculator raises."""
    if vector.question not in calculators():
        return Result(vector, passed=False, fault=f"Einen Rechner „{vector.question}“ gibt es nicht.")
    with trace.listening() as root:
        got = computed(vector.question, pairs(vector.facts))
    expected = pairs(vector.expected)
    same = all(name in got and is_same(value, got[name]) for name, value in expected.items())
    shown = got if "error" in got or _is_hint(got) else {name: got[name] for name in expected if name in got}
    return Result(
        vector,
        passed=same or (vector.confidence == 1 and _is_hint(got)),
        got=in_one_line((name, written(value)) for name, value in shown.items()),
        rules=tuple(dict.fromkeys(f"{node.rule.id} ({node.rule.cites})" for node in root.children if node.rule)),
    )


def _is_hint(got: Mapping[str, object]) -> bool:
    """Whether the calculator refuses to promise: unclear, for an expert, or no value."""
    words = {name: written(value) for name, value in got.items()}
    return "error" in words or words.get("refer_to_expert") == "yes" or bool({"unclear", "check"} & set(words.values()))
