"""What a user would lose: a program that runs for weeks and still knows what day it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = sorted(path for room in ("src", "tests") for path in (ROOT / room).rglob("*.py"))
_ASKS = {"today", "now", "localdate", "localtime", "utcnow"}


def _runs_on_reading(node: ast.AST) -> Iterator[ast.AST]:
    """What is worked out once, while the file is read; a function's body waits, its defaults and decorators do not."""
    yield node
    for name, part in ast.iter_fields(node):
        waits = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) and name == "body"
        for below in part if isinstance(part, list) else [part]:
            if isinstance(below, ast.AST) and not waits:
                yield from _runs_on_reading(below)


def _asked(source: str) -> list[int]:
    calls = [node for node in _runs_on_reading(ast.parse(source)) if isinstance(node, ast.Call)]
    return [call.lineno for call in calls if ast.unparse(call.func).split(".")[-1] in _ASKS]


def test_nobody_asks_the_day_while_a_file_is_read() -> None:
    """After midnight it would be yesterday's, for as long as the program or the run of tests goes on."""
    assert [f"{path.relative_to(ROOT)}:{line}" for path in PYTHON for line in _asked(path.read_text())] == []


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("DAY = clock.today()", [1]),
        ("def due(on=today()): ...", [1]),
        ("@given(now())\ndef test(): ...", [1]),
        ("class Row:\n    at: datetime = timezone.now()", [2]),
        ("def due(on=None):\n    return on or today()", []),
        ("late = lambda: today()", []),
        ("at = DateTimeField(default=timezone.now)", []),
    ],
)
def test_the_reader_knows_when_a_call_runs(source: str, lines: list[int]) -> None:
    assert _asked(source) == lines
