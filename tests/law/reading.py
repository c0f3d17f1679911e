"""Reads the source of lotse.rules: which functions state law, which texts are said."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import lotse.rules

ROOT = Path(lotse.rules.__file__).parent
# Areas that hold law; engine and verification hold none.
AREAS = ("dates", "labour", "residence", "funding", "procedures")


@dataclass(frozen=True)
class Module:
    """One file of the rules."""

    path: Path
    tree: ast.Module

    @property
    def name(self) -> str:
        return str(self.path.relative_to(ROOT))


@cache
def modules(*areas: str) -> tuple[Module, ...]:
    """All files, or those of some areas."""
    paths = sorted(path for area in areas or ("",) for path in (ROOT / area).rglob("*.py"))
    return tuple(Module(path, ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


@dataclass(frozen=True)
class Function:
    """A function or method with what it does."""

    module: Module
    owner: str
    node: ast.FunctionDef

    @property
    def where(self) -> str:
        return f"{self.module.name}: {self.owner + '.' if self.owner else ''}{self.node.name}"

    @property
    def is_public(self) -> bool:
        return not self.node.name.startswith("_") and not self.owner.startswith("_")

    @property
    def is_rule(self) -> bool:
        """Whether it carries @law."""
        return any(_called(each) == "law" for each in self.node.decorator_list)

    @property
    def cites(self) -> bool:
        """Whether its docstring names a paragraph or article."""
        text = ast.get_docstring(self.node) or ""
        return "§" in text or "Art. " in text

    def facts(self) -> set[str]:
        """Facts that it reads by name: case["nat"]."""
        return {
            node.slice.value
            for node in ast.walk(self.node)
            if isinstance(node, ast.Subscript)
            and isinstance(node.value, ast.Name)
            and node.value.id == "case"
            and isinstance(node.slice, ast.Constant)
        }

    def values(self) -> set[str]:
        """Dated values that it reads: parameter("labour.x").on(day), or NAME.on(day) of a value bound in its module."""
        bound = bound_parameters(self.module)
        found: set[str] = set()
        for node in ast.walk(self.node):
            if isinstance(node, ast.Call) and _called(node) == "parameter" and node.args:
                found.add(ast.unparse(node.args[0]))
            elif isinstance(node, ast.Name) and node.id in bound:
                found.add(node.id)
        return found

    def calls(self) -> set[str]:
        """Names that it uses; a function that is passed on counts as called."""
        return {node.id for node in ast.walk(self.node) if isinstance(node, ast.Name)} | {
            node.attr for node in ast.walk(self.node) if isinstance(node, ast.Attribute)
        }


def _called(node: ast.AST) -> str:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id
    return ""


@cache
def bound_parameters(module: Module) -> frozenset[str]:
    """Names on module level that stand for a dated value."""
    names = set()
    for node in module.tree.body:
        value = getattr(node, "value", None)
        if isinstance(node, ast.Assign | ast.AnnAssign) and value is not None and "parameter(" in ast.unparse(value):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return frozenset(names)


def functions(*areas: str) -> Iterator[Function]:
    """All functions and methods."""
    for module in modules(*areas):
        for node in module.tree.body:
            if isinstance(node, ast.FunctionDef):
                yield Function(module, "", node)
            elif isinstance(node, ast.ClassDef):
                yield from (
                    Function(module, node.name, each) for each in node.body if isinstance(each, ast.FunctionDef)
                )


def nodes(*areas: str) -> Iterator[tuple[Module, ast.AST]]:
    """Every node of every file."""
    for module in modules(*areas):
        yield from ((module, node) for node in ast.walk(module.tree))
