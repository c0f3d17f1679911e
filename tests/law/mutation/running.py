"""Trying the faults: one collected run of pytest, one forked process per fault, only the tests that can notice it."""

import os
import pickle
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from lotse.rules.engine import parameters as engine_parameters
from lotse.rules.engine.book import rules
from tests.law.mutation.faults import Fault, faults_in
from tests.law.mutation.swapping import SOURCE, put_in, sources, value_faults

RULES = SOURCE / "lotse" / "rules"
# Seconds beyond what the tests needed while they were watched, which is some three times what they need otherwise.
_GRACE = 10.0
# They draw and judge random cases: no law, and another draw is no fault.
_TOOLS = ("verification/chance.py", "verification/fuzz.py")


@dataclass(slots=True)
class Seen:
    """What one test called and read, and how long it took."""

    passed: bool = False
    seconds: float = 0.0
    # (file, name of the outermost function or method)
    calls: set[tuple[str, str]] = field(default_factory=set)
    rows: set[tuple[str, Any]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a fault."""

    area: str
    module: str
    place: str
    what: str
    # "killed", "survived", "untested" (no test comes near it), "late" (it never ends), "broken" (it cannot be loaded).
    fate: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which faults are tried."""

    only: str = ""
    share: float = 1.0
    seed: int = 1
    longest: float = 0.3
    # At most so many tests per fault.
    most: int = 150
    values: bool = True


class Plugin:
    """Takes the place of pytest's loop over the tests."""

    def __init__(self, wanted: Wanted, tell: Callable[[Verdict], None]) -> None:
        self.wanted, self.tell, self.verdicts = wanted, tell, list[Verdict]()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Watch every test once, then try fault after fault."""
        # Every module must be there before a fault is put into it.
        tuple(rules())
        sources()
        items = session.items
        seen = _in_a_fork(lambda: [_watched(item, self.wanted.longest) for item in items])
        for item, each in zip(items, seen, strict=True):
            if not each.passed:
                _tell(f"ohne Fehler rot oder zu lang, bleibt weg: {item.nodeid}")
        usable = [(item, each) for item, each in zip(items, seen, strict=True) if each.passed]
        usable.sort(key=lambda pair: len(pair[1].calls))
        _tell(f"{len(usable)} von {len(items)} Tests")
        if _fate(_nothing, usable) != "survived":
            raise RuntimeError("Even without a fault the tests fail in a fork; no verdict would mean anything.")
        self._try_code(usable)
        if self.wanted.values:
            self._try_values(usable)
        return True

    def _try_code(self, usable: list[tuple[pytest.Item, Seen]]) -> None:
        faults = [fault for path in _modules(self.wanted.only) for fault in faults_in(path)]
        chosen = _sample(faults, self.wanted)
        began = time.monotonic()
        for number, fault in enumerate(chosen):
            near = self._nearest([pair for pair in usable if _may_notice(pair[1], fault)])
            if not fault.is_function:
                near = [*_of_tables(usable), *near]
            fate = _fate(partial(put_in, fault), near)
            if fate == "broken" and fault.is_function:
                raise RuntimeError(f"The fault could not be put in: {fault}")
            module = str(fault.path.relative_to(RULES))
            area = module.partition("/")[0] if "/" in module else "."
            self._judged(Verdict(area, module, f"{fault.line} {fault.name}", fault.what, fate))
            _progress(number, len(chosen), began, self.verdicts)

    def _judged(self, verdict: Verdict) -> None:
        self.verdicts.append(verdict)
        self.tell(verdict)

    def _nearest(self, near: list[tuple[pytest.Item, Seen]]) -> list[tuple[pytest.Item, Seen]]:
        """So many tests as are wanted: two thirds that call little else, the rest drawn from the others."""
        most = self.wanted.most
        if len(near) <= most:
            return near
        ordered = sorted(near, key=lambda pair: len(pair[1].calls))
        special, others = ordered[: most * 2 // 3], ordered[most * 2 // 3 :]
        return special + random.Random(self.wanted.seed).sample(others, most - len(special))

    def _try_values(self, usable: list[tuple[pytest.Item, Seen]]) -> None:
        known = [each for each in engine_parameters.parameters() if each.id.startswith(self.wanted.only.split("/")[0])]
        chosen = _sample([fault for each in known for fault in value_faults(each)], self.wanted)
        began = time.monotonic()
        for number, fault in enumerate(chosen):
            near = [pair for pair in usable if any(read == fault.parameter.id for read, _row in pair[1].rows)]
            near = [*_of_tables(usable), *near]
            fate = _fate(fault.put_in, self._nearest(near))
            module = f"{fault.parameter.id.partition('.')[0]}/parameters"
            place = f"{fault.parameter.id} ab {fault.row.valid_from}"
            self._judged(Verdict("Werte", module, place, fault.what, fate))
            _progress(number, len(chosen), began, self.verdicts)


def _of_tables(usable: list[tuple[pytest.Item, Seen]]) -> list[tuple[pytest.Item, Seen]]:
    """Tests of tables read them without calling a function of their module."""
    return [pair for pair in usable if "test_frozen" in pair[0].nodeid]


def _nothing() -> None:
    """No fault at all."""


def _modules(only: str) -> Iterator[Path]:
    for path in sorted(RULES.rglob("*.py")):
        name = str(path.relative_to(RULES))
        if name.startswith(only) and name not in _TOOLS:
            yield path


def _sample(faults: list[Any], wanted: Wanted) -> list[Any]:
    if wanted.share >= 1:
        return faults
    chance = random.Random(wanted.seed)
    return [fault for fault in faults if chance.random() < wanted.share]


def _may_notice(seen: Seen, fault: Fault) -> bool:
    path = str(fault.path)
    if fault.is_function:
        return (path, fault.name) in seen.calls
    return any(each == path for each, _name in seen.calls)


def _progress(number: int, total: int, began: float, verdicts: list[Verdict]) -> None:
    if (number + 1) % 100 and number + 1 != total:
        return
    spent = time.monotonic() - began
    alive = sum(each.fate in ("survived", "untested") for each in verdicts)
    _tell(f"{number + 1}/{total}  {spent:.0f} s  leben noch: {alive}")


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class _TooLong(BaseException):
    """A test that takes longer than is wanted."""


def _watched(item: pytest.Item, longest: float) -> Seen:
    """Run a test and note which functions of lotse.rules it calls and which rows it reads."""
    seen, began = Seen(), time.process_time()
    # Watching makes a test some three times slower.
    end = time.process_time() + 3 * longest
    codes, note = set[CodeType](), engine_parameters.trace.note_parameter

    def watch(frame: FrameType, event: str, argument: Any) -> None:
        codes.add(frame.f_code)
        if time.process_time() > end:
            raise _TooLong

    def noted(parameter: Any, row: Any) -> None:
        seen.rows.add((parameter.id, row.valid_from))
        note(parameter, row)

    engine_parameters.trace.note_parameter = noted
    # Asked only when a function begins.
    sys.settrace(watch)
    try:
        reports = runtestprotocol(item, log=False, nextitem=None)
    except _TooLong:
        return seen
    finally:
        sys.settrace(None)
        engine_parameters.trace.note_parameter = note
    for code in codes:
        if code.co_filename.startswith(str(RULES)):
            seen.calls.add((code.co_filename, code.co_qualname.split(".<locals>")[0]))
    seen.seconds = time.process_time() - began
    seen.passed = not any(report.failed for report in reports)
    return seen


def _in_a_fork(work: Callable[[], Any]) -> Any:
    """Carry out the work in a process of its own, so that nothing is cached in this one."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "wb") as file:
            pickle.dump(work(), file)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        result = pickle.load(file)
    os.waitpid(child, 0)
    return result


_NOT_PUT = 3
_FATES = {0: "survived", _NOT_PUT: "broken"}


def _fate(put: Callable[[], None], near: list[tuple[pytest.Item, Seen]]) -> str:
    if not near:
        return "untested"
    child = os.fork()
    if child == 0:
        _die_as_a_mutant(put, near)
    limit = time.monotonic() + _GRACE + 2 * sum(seen.seconds for _item, seen in near)
    pause = 0.002
    while time.monotonic() < limit:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return _FATES.get(os.waitstatus_to_exitcode(status), "killed")
        time.sleep(pause)
        pause = min(pause * 1.5, 0.05)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "late"


def _die_as_a_mutant(put: Callable[[], None], near: list[tuple[pytest.Item, Seen]]) -> None:
    """The child: 0 where every test is content with the fault, 1 where one is not."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    try:
        put()
    except Exception:  # a table that cannot even be made is noticed; a function that cannot be swapped is our defect
        os._exit(_NOT_PUT)
    try:
        for item, _seen in near:
            reports = runtestprotocol(item, log=False, nextitem=None)
            if any(report.failed for report in reports):
                os._exit(1)
    except BaseException:  # a fault that breaks the run is noticed
        os._exit(1)
    os._exit(0)
