"""One writer at a time for each page: after a change everybody asks at once, and one answer serves them all."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from lotse.foundation.page_cache.kept import Key

_PATIENCE_SECONDS: Final = 5.0


class Turns:
    """Who comes second waits for the first, once; then it goes its own way."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._writing: dict[Key, threading.Event] = {}

    @contextmanager
    def turn(self, key: Key) -> Iterator[bool]:
        """Yields whether somebody else was writing this page meanwhile."""
        with self._lock:
            others = self._writing.get(key)
            mine = None if others else self._writing.setdefault(key, threading.Event())
        if others:
            others.wait(_PATIENCE_SECONDS)
        try:
            yield others is not None
        finally:
            if mine:
                with self._lock:
                    del self._writing[key]
                mine.set()
