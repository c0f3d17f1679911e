"""A lock on a folder that dies with its holder, and remembers who died holding it."""

import fcntl
import os
import time
from pathlib import Path


class Lock:
    """Held by one process.

    A holder that leaves properly empties the file: text found in a free lock tells of a kill.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def take(self, *, note: str = "") -> bool:
        """Take the lock if it is free, and write down who has it. Forked children do not hold it."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        self._handle, self.found = handle, os.read(handle, 1000).decode(errors="replace")
        os.register_at_fork(after_in_child=self._forget)
        self.write(note or f"{os.getpid()}")
        return True

    def take_within(self, seconds: float, *, note: str = "") -> bool:
        """Take the lock, waiting for its holder for a bounded time."""
        end = time.monotonic() + seconds
        while not self.take(note=note):
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        return True

    def write(self, note: str) -> None:
        """Replace what others can read about the holder."""
        if self._handle is not None:
            os.ftruncate(self._handle, 0)
            os.pwrite(self._handle, note.encode(), 0)

    def holder(self) -> str:
        """What the holder wrote down."""
        return self.path.read_text(errors="replace") if self.path.exists() else ""

    def release(self) -> None:
        """Leave properly."""
        self.write("")
        self._forget()

    def _forget(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
