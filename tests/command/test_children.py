"""A process that keeps falling must not be started for ever, and none may outlive its parent."""

import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

from lotse.command.server import _is_alive
from tests.command.conftest import until

Spawn = Callable[..., "subprocess.Popen[str]"]
_FALLING = """
import time
from lotse.command.children import Child
child = Child("Der Dienst", lambda: None)
child.start()
end = time.monotonic() + 20
while time.monotonic() < end:
    child.watch()
    time.sleep(0.01)
"""
_STUBBORN = """
import os, signal, time
from lotse.command.children import Child, stop_all
def work():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    print(os.getpid(), flush=True)
    time.sleep(60)
child = Child("Der Dienst", work)
child.start()
time.sleep(0.5)
began = time.monotonic()
stop_all([child], within=0.5)
print(round(time.monotonic() - began, 1), flush=True)
"""
_LEFT = """
import os, time
from lotse.command.children import Child
child = Child("Der Dienst", lambda: time.sleep(60))
child.start()
print(child.pid, flush=True)
time.sleep(60)
"""
_APART = """
import os, signal
from lotse.command.children import apart
from lotse.command.steps import Complaint
print(apart(os.getpid) != os.getpid(), apart(os.getppid) == os.getpid())
def fails():
    raise ValueError("außen") from Complaint("voll", "full")
def dies():
    os.kill(os.getpid(), signal.SIGKILL)
for work in (fails, dies):
    try:
        apart(work)
    except Exception as fault:
        print(repr(fault), "from", repr(fault.__cause__))
"""
_APART_FOR_LONG = """
import os, time
from lotse.command.children import apart
apart(lambda: (print(os.getpid(), flush=True), time.sleep(60)))
"""


def test_what_keeps_falling_is_given_up(spawned: Spawn, home: Path) -> None:
    process = spawned("-c", _FALLING)
    words, _ = process.communicate(timeout=45)
    assert words.count("neu gestartet") == 4
    assert "Der Dienst endet immer wieder" in words


def test_a_child_that_ignores_the_request_is_ended_in_time(spawned: Spawn, home: Path) -> None:
    words, _ = spawned("-c", _STUBBORN).communicate(timeout=45)
    pid, seconds = words.split()
    assert 0.4 <= float(seconds) < 30  # the child would sleep a minute
    assert not _is_alive(int(pid))


def test_a_child_ends_with_its_killed_parent(spawned: Spawn, home: Path) -> None:
    process = spawned("-c", _LEFT)
    assert process.stdout
    pid = int(process.stdout.readline())
    assert _is_alive(pid)
    process.kill()
    until(lambda: not _is_alive(pid), within=45)


def test_work_done_apart_gives_back_its_word_its_fault_or_that_it_was_lost(spawned: Spawn, home: Path) -> None:
    words, _ = spawned("-c", _APART).communicate(timeout=45)
    assert words.splitlines() == [
        "True True",
        "ValueError('außen') from Complaint('voll', 'full')",
        "ChildProcessError('The process ended before it was done.') from EOFError()",
    ]


def test_work_done_apart_ends_with_whoever_waits_for_it(spawned: Spawn, home: Path) -> None:
    for ended_by in (signal.SIGINT, signal.SIGKILL):
        process = spawned("-c", _APART_FOR_LONG)
        assert process.stdout
        pid = int(process.stdout.readline())
        process.send_signal(ended_by)
        process.wait(timeout=45)
        until(lambda pid=pid: not _is_alive(pid))  # type: ignore[misc]
