"""How often the codes on panels are followed: counted in memory, written now and then, nothing about anybody."""

import threading
import time
from collections import Counter
from datetime import date

from lotse.exhibition.actions.voices import count_scans
from lotse.exhibition.reading import PROGRAM

_EVERY = 60.0


class Scans:
    """Numbers of this process that are not yet in the table. What a crash loses is a minute's count."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, date]] = Counter()
        self._lock = threading.Lock()
        self._written_at = time.monotonic()

    def note(self, code: str, day: date) -> None:
        """One more."""
        with self._lock:
            self._counts[code, day] += 1

    def write_if_due(self, *, every: float = _EVERY) -> None:
        """Write what came together in a minute or more; one thread does it, the others go on."""
        with self._lock:
            if not self._counts or time.monotonic() - self._written_at < every:
                return
            counts, self._counts = dict(self._counts), Counter()
            self._written_at = time.monotonic()
        count_scans(PROGRAM, counts=counts)


SCANS = Scans()
