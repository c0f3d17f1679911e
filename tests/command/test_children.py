"""A process that keeps falling must not be started for ever, and none may outlive its parent."""

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


def test_what_keeps_falling_is_given_up(spawned: Spawn, home: Path) -> None:
    process = spawned("-c", _FALLING)
    words, _ = process.communicate(timeout=20)
    assert words.count("neu gestartet") == 4
    assert "Der Dienst endet immer wieder" in words


def test_a_child_that_ignores_the_request_is_ended_in_time(spawned: Spawn, home: Path) -> None:
    words, _ = spawned("-c", _STUBBORN).communicate(timeout=20)
    pid, seconds = words.split()
    assert 0.4 <= float(seconds) < 2
    assert not _is_alive(int(pid))


def test_a_child_ends_with_its_killed_parent(spawned: Spawn, home: Path) -> None:
    process = spawned("-c", _LEFT)
    assert process.stdout
    pid = int(process.stdout.readline())
    assert _is_alive(pid)
    process.kill()
    until(lambda: not _is_alive(pid), within=5)
