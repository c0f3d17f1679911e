"""The state of the site as one process knows it: read over a connection of its own, never older than half a second."""

import os
import threading
import time
from typing import Any, Final

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import Error

from lotse.foundation.publishing import STATE, state_from

FRESH_SECONDS: Final = 0.5
_PATIENCE_SECONDS: Final = 1


class SiteState:
    """Asked before each page that may be kept; None means that nobody knows, and then nothing kept is shown."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: tuple[float, str | None] = (float("-inf"), None)
        self._connection: tuple[int, BaseDatabaseWrapper] | None = None

    def now(self) -> str | None:
        """The state, read now or within the last half second."""
        read_at, state = self._known
        if time.monotonic() - read_at < FRESH_SECONDS:
            return state
        if not self._lock.acquire(timeout=_PATIENCE_SECONDS):
            return None
        try:
            read_at, state = self._known
            if time.monotonic() - read_at >= FRESH_SECONDS:
                read_at, state = time.monotonic(), self._read()
                self._known = read_at, state
            return state
        finally:
            self._lock.release()

    def _read(self) -> str | None:
        connection = self._own_connection()
        try:
            with connection.cursor() as cursor:
                cursor.execute(STATE)
                count, mixed = cursor.fetchone() or (0, 0)
            return state_from(count, mixed)
        except Error:
            connection.close()
            self._connection = None
            return None

    def _own_connection(self) -> BaseDatabaseWrapper:
        """Beside those of the requests, so that asking opens no transaction; of this process, never of its parent."""
        if self._connection is None or self._connection[0] != os.getpid():
            connection: Any = connections.create_connection("default")
            within = {"connect_timeout": _PATIENCE_SECONDS, "tcp_user_timeout": _PATIENCE_SECONDS * 1000}
            options = {**connection.settings_dict["OPTIONS"], **within}
            options.pop("pool", None)
            connection.settings_dict = {**connection.settings_dict, "OPTIONS": options}
            connection.inc_thread_sharing()
            self._connection = os.getpid(), connection
        return self._connection[1]
