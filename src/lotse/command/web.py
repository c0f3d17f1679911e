"""gunicorn inside our own process tree: the program is loaded once, its workers share that memory."""

import logging
import os
import re
import socket
import time
from typing import TYPE_CHECKING, Any

from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from gunicorn.glogging import Logger
from gunicorn.workers.gthread import ThreadWorker

from lotse.command.steps import Complaint

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

_QUERY = re.compile(r"\?[^\s'\"]+")
_PATIENCE = 0.0005  # seconds for each connection that a worker holds before it takes another one
_MOST_PATIENT = 3
GRACE = 2  # seconds that a running request has at the end


def bound_socket(host: str, port: int, *, patience: float) -> socket.socket:
    """The listening socket, taken before anything slow happens: browsers wait in its queue meanwhile.

    `patience` is for the ports of a run that was killed a moment ago.
    """
    end = time.monotonic() + patience
    while True:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
            listener.listen(64)
            return listener
        except OSError as error:
            listener.close()
            if time.monotonic() > end:
                raise _refused(error, host=host, port=port) from error
            time.sleep(0.1)


def _refused(error: OSError, *, host: str, port: int) -> Complaint:
    if isinstance(error, PermissionError):
        return Complaint(
            f"Port {port} darf dieses Konto nicht öffnen; bitte einen ab 1024 wählen: PORT=8000 ./lotse run",
            f"This account may not open port {port}; choose one from 1024 on: PORT=8000 ./lotse run",
        )
    return Complaint(
        f"Port {port} auf {host} ist schon belegt; bitte einen anderen wählen: PORT={port + 1} ./lotse run",
        f"Port {port} on {host} is in use; choose another: PORT={port + 1} ./lotse run",
    )


def serve(listener: socket.socket, application: "WSGIApplication") -> None:
    """Answer requests until told to stop."""
    Arbiter(_Application(listener, application)).run()


class QuietLog(Logger):
    """What the server says of failed requests, without the queries: people's questions stand in them."""

    def setup(self, cfg: Any) -> None:
        """The library's own, with one filter."""
        super().setup(cfg)
        self.error_log.addFilter(without_query)


def without_query(record: logging.LogRecord) -> bool:
    """Everything passes, and no query with it."""
    record.msg, record.args = _QUERY.sub("?…", record.getMessage()), ()
    return True


class FairWorker(ThreadWorker):
    """Lets a worker with fewer connections take the next one.

    Browsers keep theirs. Without this the worker that wakes first takes all eight that come at once, one core does all
    the work and the other none: 40 opened files a second instead of 70.
    """

    def accept(self, listener: socket.socket) -> None:
        """As the library's, a moment later for each connection that is held already, and never more than 1.5 ms."""
        time.sleep(min(self.nr_conns, _MOST_PATIENT) * _PATIENCE)
        super().accept(listener)


class _Application(BaseApplication):
    def __init__(self, listener: socket.socket, application: "WSGIApplication") -> None:
        self._options: dict[str, Any] = {
            # gunicorn closes the number it is given, and ours must outlive a restart.
            "bind": f"fd://{os.dup(listener.fileno())}",
            "workers": int(os.environ.get("LOTSE_WEB_WORKERS", "2")),
            "threads": int(os.environ.get("LOTSE_WEB_THREADS", "4")),
            "worker_class": FairWorker,
            "preload_app": True,
            "timeout": 60,
            "graceful_timeout": GRACE,
            "keepalive": 5,
            # No log of requests: ours (foundation/logs.py) names routes, never addresses.
            "accesslog": None,
            "logger_class": QuietLog,
            "loglevel": "warning",
            "control_socket_disable": True,
        }
        self._loaded = application
        super().__init__()

    def load_config(self) -> None:
        """Ours alone: no file, no command line."""
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """What the parent has loaded; gunicorn's stubs spell the type differently from Python's own."""
        return self._loaded
