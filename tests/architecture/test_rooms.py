"""What a user would lose: software that is still understood in five years."""

import ast
import re
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


def _code_lines(path: Path) -> int:
    """Lines with code: no blanks, no comments, no docstrings."""
    text = path.read_text()
    strings: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            strings.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    lines = enumerate(text.splitlines(), start=1)
    return sum(1 for n, line in lines if n not in strings and line.strip() and not line.strip().startswith("#"))


@pytest.mark.parametrize("path", PYTHON, ids=_relative)
def test_no_file_is_longer_than_300_lines_of_code(path: Path) -> None:
    assert _code_lines(path) <= 300


@pytest.mark.parametrize("path", PYTHON, ids=_relative)
def test_no_function_is_longer_than_40_lines(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.body[0].lineno + 1 <= 40, node.name


@pytest.mark.parametrize("path", TEMPLATES, ids=_relative)
def test_no_template_is_longer_than_120_lines(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 120


@pytest.mark.parametrize("path", TEMPLATES, ids=_relative)
def test_templates_hold_no_inline_code_and_trust_nothing(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"\|\s*safe\b|\{%\s*autoescape off", text)
    assert not re.search(r"<[^>]+\s(on\w+|style)\s*=", text)
    assert not re.search(r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/(ld\+)?json\")", text)
    assert "<style" not in text


def test_nothing_is_called_utils() -> None:
    names = {part for p in PYTHON for part in (*p.relative_to(SOURCE).parts[:-1], p.stem)}
    assert names.isdisjoint(FORBIDDEN_NAMES)


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names if node.module == "lotse")
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return {name for name in found if name.startswith("lotse.")}


@pytest.mark.parametrize("path", PYTHON, ids=_relative)
def test_another_room_is_entered_through_its_public_module(path: Path) -> None:
    room = path.relative_to(SOURCE).parts[0]
    if room in ABOVE:
        return
    for name in _imports(path):
        parts = name.split(".")
        other = parts[1]
        # The rules, like a room's domain, are as public as mathematics: pure functions without a database.
        if other in (room, "foundation", "rules") or other not in ROOMS:
            continue
        assert len(parts) > 2 and parts[2] in ("public", "domain"), f"{_relative(path)} imports {name}"


@pytest.mark.parametrize("path", PYTHON, ids=_relative)
def test_only_reads_and_writes_touch_protected_tables(path: Path) -> None:
    """Views ask queries and actions; otherwise a second way in beside policy would grow."""
    if "views" in path.parts:
        assert ".unscoped(" not in path.read_text()


def test_no_signal_carries_business_flow() -> None:
    for path in (path for path in PYTHON if path.relative_to(SOURCE).parts[0] not in ABOVE):
        assert not re.search(r"from django\.dispatch|models\.signals|core\.signals", path.read_text()), _relative(path)
