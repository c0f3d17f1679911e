"""What a user would lose: software that is still understood in five years."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "lotse"
PYTHON = [p for p in sorted(SOURCE.rglob("*.py")) if "migrations" not in p.parts]
TEMPLATES = sorted(SOURCE.rglob("*.html"))
ROOMS = {p.name for p in SOURCE.iterdir() if p.is_dir() and (p / "__init__.py").exists()}
# Above all rooms: they start and measure the house, and may look into it.
ABOVE = {"command", "demo", "bench"}
FORBIDDEN_NAMES = {"utils", "helpers", "common", "manager", "managers", "services", "misc"}


def _relative(path: Path) -> str:
    return str(path.relative_to(SOURCE))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def _code_lines(path: Path) -> int:
    """Lines with code: no blanks, no comments, no docstrings."""
    strings: set[int] = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            strings.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    lines = enumerate(path.read_text().splitlines(), start=1)
    return sum(1 for n, line in lines if n not in strings and line.strip() and not line.strip().startswith("#"))


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_no_file_is_longer_than_300_lines_of_code() -> None:
    assert [_relative(path) for path in PYTHON if _code_lines(path) > 300] == []


def test_no_function_is_longer_than_40_lines() -> None:
    lengths = {
        f"{_relative(path)}: {function.name}": (function.end_lineno or 0) - function.body[0].lineno + 1
        for path in PYTHON
        for function in _functions(path)
    }
    assert {name: length for name, length in lengths.items() if length > 40} == {}


def test_no_template_is_longer_than_120_lines() -> None:
    assert [_relative(path) for path in TEMPLATES if len(path.read_text().splitlines()) > 120] == []


@pytest.mark.parametrize(
    "forbidden",
    [
        r"\|\s*safe\b|\{%\s*autoescape off",
        r"<[^>]+\s(on\w+|style)\s*=",
        r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/(ld\+)?json\")",
        r"<style",
    ],
)
def test_templates_hold_no_inline_code_and_trust_nothing(forbidden: str) -> None:
    assert [_relative(path) for path in TEMPLATES if re.search(forbidden, path.read_text())] == []


def test_nothing_is_called_utils() -> None:
    names = {part for p in PYTHON for part in (*p.relative_to(SOURCE).parts[:-1], p.stem)}
    assert names.isdisjoint(FORBIDDEN_NAMES)


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names if node.module == "lotse")
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return {name for name in found if name.startswith("lotse.")}


def _enters_by_a_window(path: Path, name: str) -> bool:
    room, parts = path.relative_to(SOURCE).parts[0], name.split(".")
    # The rules, like a room's domain, are as public as mathematics: pure functions without a database.
    if room in ABOVE or parts[1] in (room, "foundation", "rules") or parts[1] not in ROOMS:
        return False
    return len(parts) < 3 or parts[2] not in ("public", "domain")


def test_another_room_is_entered_through_its_public_module() -> None:
    windows = [(_relative(path), name) for path in PYTHON for name in _imports(path) if _enters_by_a_window(path, name)]
    assert windows == []


def test_only_reads_and_writes_touch_protected_tables() -> None:
    """Views ask queries and actions; otherwise a second way in beside policy would grow."""
    views = [path for path in PYTHON if "views" in path.parts]
    assert views and [_relative(path) for path in views if ".unscoped(" in path.read_text()] == []


def test_no_signal_carries_business_flow() -> None:
    for path in (path for path in PYTHON if path.relative_to(SOURCE).parts[0] not in ABOVE):
        assert not re.search(r"from django\.dispatch|models\.signals|core\.signals", path.read_text()), _relative(path)
