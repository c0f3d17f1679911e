"""Processes forked from this one, which share its memory.

Watched, restarted when they fall, ended with it.
"""

import multiprocessing
import os
import signal
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

from lotse.command.account import die_with_parent
from lotse.command.steps import Complaint, warn

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")
_FALLS = 5  # in a minute: then something is wrong that starting again does not mend
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD)


class Child:
    """One forked process that runs `work` until it is told to stop."""

    def __init__(self, name: str, work: Callable[[], object]) -> None:
        self.name, self._work, self.pid = name, work, 0
        self._falls: deque[float] = deque(maxlen=_FALLS)

    def start(self) -> None:
        """Fork. No signal may strike before the number of the child is in our hands."""
        sys.stdout.flush()
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
        try:
            parent = os.getpid()
            self.pid = os.fork()
            if self.pid == 0:
                _live(self._work, parent=parent)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)

    def watch(self) -> None:
        """Start again what fell, unless it keeps falling."""
        if not self._has_ended():
            return
        self._falls.append(time.monotonic())
        if len(self._falls) == _FALLS and self._falls[-1] - self._falls[0] < 60:
            raise Complaint(
                f"{self.name} endet immer wieder; die Ursache steht oben.",
                f"{self.name} keeps ending; see above.",
            )
        warn(f"{self.name} ist unerwartet beendet worden und wird neu gestartet.")
        self.start()

    def ask_to_stop(self) -> None:
        """Let it finish what it is doing."""
        if self.pid:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGTERM)

    def stop_by(self, end: float) -> None:
        """Wait until `end` (monotonic seconds), then end it."""
        while not self._has_ended() and time.monotonic() < end:
            time.sleep(0.02)
        if self.pid:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            with suppress(ChildProcessError):
                os.waitpid(self.pid, 0)
            self.pid = 0

    def _has_ended(self) -> bool:
        if self.pid:
            try:
                ended, _ = os.waitpid(self.pid, os.WNOHANG)
            except ChildProcessError:
                ended = self.pid
            if ended:
                self.pid = 0
        return self.pid == 0


def apart(work: Callable[[], T]) -> T:
    """Do it in a forked process and give back what it says: the memory that it needed is gone with it.

    Children forked later would carry a copy of every page of it that one of them writes to.
    """
    sys.stdout.flush()
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe(duplex=False)
    process = fork.Process(target=_tell, args=(work, there), daemon=True)
    process.start()
    there.close()
    try:
        said, faults = here.recv()
    except EOFError as lost:
        raise ChildProcessError("The process ended before it was done.") from lost
    finally:
        process.terminate()
        process.join()
    for fault, cause in pairwise(faults):
        fault.__cause__ = cause
    if faults:
        raise faults[0]
    return said  # type: ignore[no-any-return]  # what came through the pipe


def _tell(work: Callable[[], object], there: "Connection[Any, Any]") -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the parent, which then ends this process
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    die_with_parent(signal.SIGTERM)
    try:
        there.send((work(), []))
    except Exception as fault:
        there.send((None, [*_with_causes(fault)]))


def _with_causes(fault: BaseException | None) -> Iterator[BaseException]:
    # A pipe forgets them, and the reason that a reader can mend is often the innermost.
    while fault is not None:
        yield fault
        fault = fault.__cause__


def stop_all(children: list[Child], *, within: float) -> None:
    """All at once, within one time."""
    end = time.monotonic() + within
    for child in children:
        child.ask_to_stop()
    for child in children:
        child.stop_by(end)


def _live(work: Callable[[], object], *, parent: int) -> None:
    """The life of a child; it never returns, else it would clean up what belongs to its parent."""
    code = 1
    try:
        for number in _SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        # A session of its own: Ctrl-C reaches the parent alone, which then stops everything in order.
        os.setsid()
        die_with_parent(signal.SIGTERM)
        if sys.platform != "linux":
            threading.Thread(target=_watch_parent, args=(parent,), daemon=True).start()
        if os.getppid() == parent:
            work()
        code = 0
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else 1
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _watch_parent(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)
