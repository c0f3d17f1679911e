"""What a reader of the terminal sees.

One line per step with its time, and one sentence when something is wrong.
"""

import errno
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_LOADED_AT = time.time()


class Complaint(Exception):
    """Something the reader can mend, said in German and, shorter, in English."""

    def __init__(self, german: str, english: str) -> None:
        super().__init__(german, english)
        self.german, self.english = german, english

    def __str__(self) -> str:
        return f"Fehler: {self.german}\nError:  {self.english}"


@dataclass
class Line:
    """The line that a step prints; `note` stands behind the time."""

    note: str = ""


class Leaving(SystemExit):
    """Somebody wants the program to end."""


_asked: list[Leaving] = []


def ask_to_leave(leaving: Leaving) -> None:
    """Remember it: Python and libraries drop or wrap what a signal raises within them."""
    _asked.append(leaving)


def leave_if_asked() -> None:
    """What was dropped is raised here: between two steps, and while nothing happens."""
    if _asked:
        # From here on everything is being stopped: the alarm of `__main__` must not interrupt it.
        signal.setitimer(signal.ITIMER_REAL, 0)
        raise _asked[0]


@contextmanager
def step(label: str) -> Iterator[Line]:
    """Print what was done and how long it took; on a terminal also, meanwhile, what is being done."""
    leave_if_asked()
    began, line, start = time.monotonic(), Line(), f"{label} ".ljust(46, ".")
    if sys.stdout.isatty():
        print(start, end="\r", flush=True)
    try:
        yield line
    except BaseException:
        print(start, "abgebrochen", flush=True)
        raise
    print(start, f"{in_seconds(time.monotonic() - began):>8}   {line.note}".rstrip(), flush=True)
    leave_if_asked()


def in_seconds(seconds: float) -> str:
    """A duration as German readers write it."""
    return f"{seconds:.1f} s".replace(".", ",")


def since_start() -> float:
    """Seconds since the person pressed Enter: the starter hands its own beginning over."""
    return time.time() - float(os.environ.get("LOTSE_STARTED_AT", _LOADED_AT))


def complaint_about(error: OSError) -> Complaint:
    """The sentence for what the operating system refused."""
    place = error.filename or Path.cwd()
    if error.errno == errno.ENOSPC:
        return disk_full(str(place))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Complaint(f"Hier darf nicht geschrieben werden: {place}", f"This place is not writable: {place}")
    return Complaint(f"Das System meldet: {error}", f"The system reports: {error}")


def disk_full(place: str) -> Complaint:
    """The sentence for a full disk."""
    return Complaint(
        f"Der Datenträger ist voll ({place}). Bitte Platz schaffen und neu starten; gespeicherte Daten "
        "sind unversehrt.",
        f"The disk is full ({place}). Free some space and start again; stored data are intact.",
    )


def say(text: str) -> None:
    """A line that belongs to no step."""
    print(text, flush=True)


def warn(text: str) -> None:
    """A line for the reader's attention, beside the steps."""
    print(text, file=sys.stderr, flush=True)
