"""The tool that puts faults into the rules: each fault is one, can be loaded, and is really put in."""

import ast
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from lotse.rules.dates import monate
from lotse.rules.engine.parameters import parameter
from tests.law.mutation.__main__ import report, score
from tests.law.mutation.faults import Fault, faults_in, faulty
from tests.law.mutation.running import Verdict, Wanted
from tests.law.mutation.swapping import put_in, value_faults

_SOURCE = '''"""Words."""
LIMIT = 3


def late(days: int) -> bool:
    """Words."""
    if days > LIMIT and not days == 9:
        return True
    raise ValueError("words")
'''


def test_each_fault_changes_one_thing_and_leaves_words_alone(tmp_path: Path) -> None:
    path = tmp_path / "some.py"
    path.write_text(_SOURCE)
    faults = list(faults_in(path))
    assert [(fault.name, fault.what) for fault in faults] == [
        ("LIMIT", "3 → 4"),
        ("late", "Bedingung verneint"),
        ("late", "and → or"),
        ("late", "> → >="),
        ("late", "ohne not"),
        ("late", "== → !="),
        ("late", "9 → 10"),
        ("late", "True → False"),
    ]
    texts = [ast.unparse(faulty(fault)) for fault in faults]
    assert len({*texts, ast.unparse(ast.parse(_SOURCE))}) == len(faults) + 1


def _fault(name: str, what: str) -> Fault:
    path = Path(monate.__file__)
    return next(fault for fault in faults_in(path) if fault.name == name and fault.what == what)


def test_a_fault_is_put_into_a_decorated_function(monkeypatch: pytest.MonkeyPatch) -> None:
    function = monate.same_day.__wrapped__  # type: ignore[attr-defined]
    sound = function.__code__
    try:
        put_in(_fault("same_day", "min → max"))
        assert monate.same_day(date(2026, 1, 15), 1) == date(2026, 2, 28)
    finally:
        function.__code__ = sound
    assert monate.same_day(date(2026, 1, 15), 1) == date(2026, 2, 15)


def test_values_are_wrong_by_one_step_and_limits_by_one_day() -> None:
    wage = parameter("labour.mindestlohn")
    faults = [fault for fault in value_faults(wage) if fault.row.value == Decimal("13.90")]
    assert {fault.wrong for fault in faults} == {Decimal("13.91"), date(2026, 1, 2), date(2027, 1, 2)}


def test_the_score_counts_what_is_noticed_and_the_report_lists_the_rest() -> None:
    fates = ("killed", "killed", "late", "survived", "untested")
    verdicts = [Verdict("labour", "labour/x.py", f"{number} f", "1 → 2", fate) for number, fate in enumerate(fates)]
    assert score(verdicts) == 60
    text = report(verdicts, Wanted(), 60)
    assert "| labour/x.py | 5 | 3 | 1 | 1 | 60.0 % |" in text
    assert "- 3 f: `1 → 2` (survived)" in text
    assert "- 0 f" not in text
