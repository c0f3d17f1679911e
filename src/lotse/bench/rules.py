"""How fast the rules answer on one core, and how long a program waits until they are loaded."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from lotse.rules.engine import trace
from lotse.rules.engine.facts import Case
from lotse.rules.residence import decision
from lotse.rules.verification.access import case_of
from lotse.rules.verification.chance import Chance
from lotse.rules.verification.vectors import read

ROOT = Path(__file__).resolve().parents[3]

_STARTS = 7
_PUBLIC = {
    "lotse.rules.residence.decision": "Laden: Aufenthaltsrecht (ms)",
    "lotse.rules.dates.fristen": "Laden: Fristen (ms)",
    "lotse.rules.verification.labour": "Laden: Rechner (ms)",
}
_PROGRAM = "import time; began = time.perf_counter(); import {module}; {load}; print(time.perf_counter() - began)"
_LOAD = {
    "lotse.rules.residence.decision": "tuple(lotse.rules.residence.decision.questions())",
    "lotse.rules.verification.labour": "lotse.rules.verification.labour.calculators()",
}


Cases = list[tuple[str, Case]]


def figures(seconds: float) -> Iterator[tuple[str, str]]:
    """Names and measured values, each measured for so many seconds."""
    worked, random = _worked(), _random()
    yield "Antworten je Sekunde: Prüffälle", _per_second(partial(_answered, worked), len(worked), seconds)
    yield "… mit Erklärung", _per_second(partial(_explained, worked), len(worked), seconds)
    yield "Antworten je Sekunde: zufällige Fälle", _per_second(partial(_answered, random), len(random), seconds)
    for module, label in _PUBLIC.items():
        yield label, f"{1000 * _import_time(module):.0f}"


def _worked() -> Cases:
    """The worked cases of the tests: what people ask, with the facts that they know."""
    vectors = read(ROOT / "tests" / "law" / "vectors" / "access.csv")
    return [(each.question, case_of(each.facts, date.fromisoformat(each.date))) for each in vectors]


def _random() -> Cases:
    """Cases in which much is unknown, so that many branches have to be tried."""
    chance = Chance(seed=7)
    situations = [chance.situation() for _case in range(400)]
    return [(each.question, each.case()) for each in situations]


def _answered(cases: Cases) -> None:
    for question, case in cases:
        decision.answer(question, case)


def _explained(cases: Cases) -> None:
    for question, case in cases:
        with trace.listening():
            decision.answer(question, case)


def _per_second(act: Callable[[], None], answers: int, seconds: float) -> str:
    """Answers in a second of this process's own time: other programs on the machine do not count."""
    act()
    rounds, began = 0, time.process_time()
    while time.process_time() - began < seconds:
        act()
        rounds += 1
    return f"{rounds * answers / (time.process_time() - began):.0f}"


def _import_time(module: str) -> float:
    """The median of several fresh interpreters, in seconds."""
    program = _PROGRAM.format(module=module, load=_LOAD.get(module, "pass"))
    times = []
    for _start in range(_STARTS):
        # Our own interpreter and a program of this file.
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
        )
        times.append(float(done.stdout))
    return statistics.median(times)
