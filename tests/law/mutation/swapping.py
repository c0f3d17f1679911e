"""Putting a fault into the running program: the code of a function is swapped, an assignment is carried out again."""

import ast
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

from lotse.rules.engine.parameters import Parameter, Row
from tests.law.mutation.faults import Fault, faulty, statements

SOURCE = Path(__file__).resolve().parents[3] / "src"


def module_of(path: Path) -> ModuleType:
    """The imported module that stands in a file."""
    name = ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")
    return sys.modules[name]


def put_in(fault: Fault) -> None:
    """Make the fault true in this process."""
    module = module_of(fault.path)
    tree = faulty(fault)
    if fault.is_function:
        code = _code_of(compile(tree, str(fault.path), "exec"), fault.name.split("."), fault.line)
        _function_of(module, fault.name).__code__ = code
    else:
        _carry_out(module, tree, fault.name)


def _function_of(module: ModuleType, name: str) -> FunctionType:
    found: Any = module
    for part in name.split("."):
        found = inspect.getattr_static(found, part)
    if isinstance(found, property):
        found = found.fget
    found = inspect.unwrap(getattr(found, "__func__", found))
    assert isinstance(found, FunctionType), name
    return found


def _code_of(code: CodeType, names: list[str], line: int) -> CodeType:
    inner = [each for each in code.co_consts if isinstance(each, CodeType) and each.co_name == names[0]]
    # Of several functions of one name, the last that begins before the line.
    chosen = [each for each in inner if each.co_firstlineno <= line][-1]
    return chosen if len(names) == 1 else _code_of(chosen, names[1:], line)


def _carry_out(module: ModuleType, tree: ast.Module, name: str) -> None:
    """Bind the faulty value, then everything that was made from it, in this module and in those that import it."""
    changed: dict[str, set[str]] = {module.__name__: {name}}
    _bind(module, tree, changed)
    grew = True
    while grew:
        before = {each: set(names) for each, names in changed.items()}
        for other, source in sources():
            if other is not module:
                _import_again(other, source, changed)
                if other.__name__.startswith("lotse.rules") and changed.get(other.__name__):
                    _bind(other, source, changed)
        grew = changed != before


@cache
def sources() -> tuple[tuple[ModuleType, ast.Module], ...]:
    """Every loaded module of the rules and their tests, parsed once before any fault is put in."""
    names = [name for name in sys.modules if name.startswith(("lotse.rules", "tests.law"))]
    found = [(sys.modules[name], getattr(sys.modules[name], "__file__", None)) for name in names]
    return tuple((module, ast.parse(Path(file).read_text(encoding="utf-8"))) for module, file in found if file)


def _import_again(module: ModuleType, source: ast.Module, changed: dict[str, set[str]]) -> None:
    for node in source.body:
        if isinstance(node, ast.ImportFrom) and node.module in changed:
            for alias in node.names:
                if alias.name in changed[node.module]:
                    bound = alias.asname or alias.name
                    setattr(module, bound, getattr(sys.modules[node.module], alias.name))
                    changed.setdefault(module.__name__, set()).add(bound)
        elif isinstance(node, ast.ImportFrom):
            # Modules that are imported as names: what is read as `facts.SCHEMA` has changed with them.
            for alias in node.names:
                if f"{node.module}.{alias.name}" in changed:
                    changed.setdefault(module.__name__, set()).add(alias.asname or alias.name)


def _bind(module: ModuleType, tree: ast.Module, changed: dict[str, set[str]]) -> None:
    mine = changed[module.__name__]
    for bound, statement in statements(tree):
        if isinstance(statement, ast.FunctionDef):
            continue
        used = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
        if bound in mine or used & mine:
            mine.add(bound)
            # Our own source, one changed statement of it.
            exec(compile(ast.Module([statement], []), str(module.__file__), "exec"), module.__dict__)


@dataclass(frozen=True, slots=True)
class ValueFault:
    """A wrong value, first day or end of one row of a dated value."""

    parameter: Parameter
    row: Row
    what: str
    field: str
    wrong: Any

    def put_in(self) -> None:
        """Make the fault true in this process."""
        object.__setattr__(self.row, self.field, self.wrong)


def value_faults(parameter: Parameter) -> Iterator[ValueFault]:
    """Each number one step off, each limit in time one day off."""
    for row in parameter.rows:
        for what, wrong in _wrong_values(row.value):
            yield ValueFault(parameter, row, what, "value", wrong)
        for field in ("valid_from", "valid_until"):
            day = getattr(row, field)
            if day not in (date.min, date.max):
                later = day + timedelta(days=1)
                yield ValueFault(parameter, row, f"{field} {day} → {later}", field, later)


def _wrong_values(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for name, each in value.items():
            yield from ((f"{name}: {what}", {**value, name: wrong}) for what, wrong in _wrong_values(each))
    elif isinstance(value, tuple):
        for place, each in enumerate(value):
            for what, wrong in _wrong_values(each):
                yield f"[{place}] {what}", (*value[:place], wrong, *value[place + 1 :])
    elif isinstance(value, frozenset):
        yield from ((f"ohne {each}", value - {each}) for each in sorted(value))
    else:
        yield f"{value} → {_wrong(value)}", _wrong(value)


def _wrong(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, Decimal):
        return value + Decimal(1).scaleb(int(value.as_tuple().exponent))
    if isinstance(value, date):
        return value + timedelta(days=1)
    return value + 1 if isinstance(value, int) else f"{value}~"
