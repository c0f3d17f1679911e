"""Which faults there are: one changed operator, constant, condition, or dated value each."""

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Change = Callable[[ast.AST], ast.AST | None]
_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
}
# Calls whose texts people read: a changed word is no changed law.
_SPOKEN = {"_", "say", "mark"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in one top-level statement of a module (a function, a method, an assignment)."""

    path: Path
    # "Deadline.is_shifted"; for assignments the name that is bound.
    name: str
    is_function: bool
    line: int
    what: str
    # Which of the statement's sites, and which of its changes.
    site: int
    variant: int


def faults_in(path: Path) -> Iterator[Fault]:
    """Every fault of a module in the order of its lines."""
    for name, statement in statements(ast.parse(path.read_text(encoding="utf-8"))):
        is_function = isinstance(statement, ast.FunctionDef)
        for number, (node, _parent) in enumerate(sites(statement)):
            for variant, (what, _change) in enumerate(changes(node)):
                yield Fault(path, name, is_function, node.lineno, what, number, variant)


def statements(module: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """Functions, methods and assignments on module level, with their names."""
    for each in module.body:
        if isinstance(each, ast.FunctionDef):
            yield each.name, each
        elif isinstance(each, ast.ClassDef):
            yield from ((f"{each.name}.{own.name}", own) for own in each.body if isinstance(own, ast.FunctionDef))
        elif isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name) and each.targets[0].id != "__all__":
            yield each.targets[0].id, each
        elif isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and each.value is not None:
            yield each.target.id, each


def sites(statement: ast.stmt) -> list[tuple[ast.AST, ast.AST]]:
    """Nodes that can be changed, each with its parent, always in the same order."""
    found: list[tuple[ast.AST, ast.AST]] = []
    for parent, node in _walk(statement):
        if next(changes(node), None) is not None:
            found.append((node, parent))
    return found


_LEFT_ALONE = {"decorator_list", "annotation", "returns", "targets", "target", "arg"}


def _walk(parent: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    for field, value in ast.iter_fields(parent):
        # Defaults of a function are made with the function, which is not made anew.
        if field in _LEFT_ALONE or (field == "args" and isinstance(parent, ast.FunctionDef)):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_words(parent, child):
                yield parent, child
                yield from _walk(child)


def _is_words(parent: ast.AST, child: ast.AST) -> bool:
    """Docstrings, marked texts, parts of f-strings and what is raised are no law."""
    if isinstance(child, ast.Raise | ast.JoinedStr):
        return True
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True
    if isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id in ("_", "TypeVar", "mark"):
        return True
    if isinstance(child, ast.Subscript) and ast.unparse(child.value) in ("Literal", "TypeVar"):
        return True
    spoken = isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id in _SPOKEN
    return spoken and isinstance(child, ast.Constant)


def changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    """What can be wrong about a node: words for the report, and the change."""
    for kind, wrong_ones in _CHANGES.items():
        if isinstance(node, kind):
            yield from wrong_ones(node)


def _operation(node: ast.BinOp) -> Iterator[tuple[str, Change]]:
    if type(node.op) in _RECKONED:
        wrong = _RECKONED[type(node.op)]
        yield f"{_sign(node.op)} → {_sign(wrong())}", lambda it: _set(it, op=wrong())


def _junction(node: ast.BoolOp) -> Iterator[tuple[str, Change]]:
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    yield f"{_sign(node.op)} → {_sign(other)}", lambda it: _set(it, op=other)


def _sign_before(node: ast.UnaryOp) -> Iterator[tuple[str, Change]]:
    if isinstance(node.op, ast.Not | ast.USub):
        yield f"ohne {_sign(node.op)}", lambda it: it.operand  # type: ignore[attr-defined]


def _condition(node: ast.If | ast.IfExp | ast.While) -> Iterator[tuple[str, Change]]:
    yield "Bedingung verneint", lambda it: _set(it, test=ast.UnaryOp(ast.Not(), node.test))


def _leaving(node: ast.Break | ast.Continue) -> Iterator[tuple[str, Change]]:
    yield "break und continue vertauscht", lambda it: ast.Continue() if isinstance(it, ast.Break) else ast.Break()


def _call(node: ast.Call) -> Iterator[tuple[str, Change]]:
    opposite = {"min": "max", "max": "min", "any": "all", "all": "any"}
    if isinstance(node.func, ast.Name) and node.func.id in opposite:
        swapped = opposite[node.func.id]
        yield f"{node.func.id} → {swapped}", lambda it: _set(it, func=ast.Name(swapped, ast.Load()))


def _word(node: ast.Attribute) -> Iterator[tuple[str, Change]]:
    if node.attr in _GRADES:
        yield f"{node.attr} → {_GRADES[node.attr]}", lambda it: _set(it, attr=_GRADES[node.attr])


# Neighbours on the scale of grades, and other words of the law that must not be mixed up.
_GRADES = {
    "FREI": "ANSPRUCH",
    "ANSPRUCH": "SOLL",
    "SOLL": "KANN",
    "KANN": "SOLL_NICHT",
    "SOLL_NICHT": "KANN",
    "NEIN_NOCH": "NEIN",
    "NEIN": "NEIN_NOCH",
    "UNKLAR": "NEIN",
    "KEINE_BESCH": "FREI",
    "ZUSTIMMUNG": "KEINE",
    "KEINE": "ZUSTIMMUNG",
    "ROUND_HALF_UP": "ROUND_DOWN",
}


def _compare(node: ast.Compare) -> Iterator[tuple[str, Change]]:
    for place, operator in enumerate(node.ops):
        wrong = _COMPARED[type(operator)]

        def change(it: ast.AST, place: int = place, wrong: type[ast.cmpop] = wrong) -> ast.AST:
            it.ops[place] = wrong()  # type: ignore[attr-defined]
            return it

        yield f"{_sign(operator)} → {_sign(wrong())}", change


def _constant(node: ast.Constant) -> Iterator[tuple[str, Change]]:
    value = node.value
    if isinstance(value, bool):
        yield f"{value} → {not value}", lambda it: _set(it, value=not value)
    elif isinstance(value, int):
        yield f"{value} → {value + 1}", lambda it: _set(it, value=value + 1)
    elif isinstance(value, str) and value.strip():
        wrong = f"{value[:-1]}{(int(value[-1]) + 1) % 10}" if value[-1].isdigit() else f"{value}~"
        yield f"„{value}“ → „{wrong}“", lambda it: _set(it, value=wrong)


_CHANGES: dict[Any, Callable[[Any], Iterator[tuple[str, Change]]]] = {
    ast.Compare: _compare,
    ast.BinOp: _operation,
    ast.BoolOp: _junction,
    ast.UnaryOp: _sign_before,
    ast.Constant: _constant,
    (ast.If, ast.IfExp, ast.While): _condition,
    (ast.Break, ast.Continue): _leaving,
    ast.Call: _call,
    ast.Attribute: _word,
}


def _set(node: ast.AST, **fields: object) -> ast.AST:
    for name, value in fields.items():
        setattr(node, name, value)
    return node


def _sign(operator: ast.AST) -> str:
    return {
        ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=", ast.Is: "is",
        ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in", ast.Add: "+", ast.Sub: "-", ast.Mult: "*",
        ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.And: "and", ast.Or: "or", ast.Not: "not", ast.USub: "-",
    }[type(operator)]  # fmt: skip


def faulty(fault: Fault) -> ast.Module:
    """The module with the fault in it."""
    module = ast.parse(fault.path.read_text(encoding="utf-8"))
    statement = next(each for name, each in statements(module) if name == fault.name and _holds(each, fault))
    node, parent = sites(statement)[fault.site]
    changed = list(changes(node))[fault.variant][1](node)
    if changed is not node:
        assert changed is not None
        _replace(parent, node, ast.copy_location(copy.deepcopy(changed), node))
    return ast.fix_missing_locations(module)


def _holds(statement: ast.stmt, fault: Fault) -> bool:
    """Functions of one name may stand twice (property and setter, overloads)."""
    return statement.lineno <= fault.line <= (statement.end_lineno or statement.lineno)


def _replace(parent: ast.AST, old: ast.AST, new: ast.AST) -> None:
    for field, value in ast.iter_fields(parent):
        if value is old:
            setattr(parent, field, new)
        elif isinstance(value, list) and any(each is old for each in value):
            setattr(parent, field, [new if each is old else each for each in value])
