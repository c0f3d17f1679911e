"""The real server under eight clients: opened cases a second, and what all processes together hold in memory."""

import http.client
import os
import selectors
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import cycle
from typing import Any

import psutil
from django.db import connection

CLIENTS = 8
SECONDS = 8.0
WARM_UP_SECONDS = 2.0
_BOOT_SECONDS = 60


def free_port() -> int:
    """A loopback port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(database_url: str) -> Iterator[tuple[int, int]]:
    """All of the program as `./lotse run` starts it, on a free loopback port; yields (port, pid).

    Two workers of four threads, and the service for jobs; the database is the one that is already there.
    """
    port = free_port()
    command = [sys.executable, "-m", "lotse.command", "run", "--port", str(port)]
    environment = {**os.environ, "DATABASE_URL": database_url}
    with tempfile.TemporaryFile() as said:
        # Our own interpreter and module.
        server = subprocess.Popen(command, env=environment, stdout=said, stderr=subprocess.STDOUT)  # noqa: S603
        try:
            _wait_for(port, server)
            yield port, server.pid
        except BaseException:
            said.seek(0)
            print(said.read().decode(errors="replace"), file=sys.stderr)
            raise
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    """The socket listens long before anybody answers, so a page is asked for."""
    deadline = time.monotonic() + _BOOT_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        asking = http.client.HTTPConnection("127.0.0.1", port, timeout=_BOOT_SECONDS)
        try:
            asking.request("GET", "/", headers={"Host": "localhost"})
            asking.getresponse().read()
            time.sleep(1)  # the second worker begins a moment after the first
            return
        except OSError:
            time.sleep(0.1)
        finally:
            asking.close()
    raise TimeoutError("The application server did not start.")


class _Browser:
    """One kept connection that asks for one page after the other and reads every byte of it."""

    def __init__(self, port: int, cookie: str, paths: list[str]) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=_BOOT_SECONDS)
        self._cookie, self._paths = cookie, cycle(paths)
        self._path, self._held, self._wanted = "", b"", 0
        self.opened = 0

    def fileno(self) -> int:
        """For the selector."""
        return self._socket.fileno()

    def ask(self) -> None:
        """Ask for the next page."""
        self._path, self._held, self._wanted = next(self._paths), b"", 0
        head = (
            f"GET {self._path} HTTP/1.1\r\nHost: localhost\r\nCookie: {self._cookie}\r\nAccept-Encoding: gzip\r\n\r\n"
        )
        self._socket.sendall(head.encode())

    def read(self) -> bool:
        """Take what has come; whether the page is complete."""
        part = self._socket.recv(1 << 16)
        if not part:
            raise ConnectionError(f"{self._path}: closed before its end")
        self._held += part
        if not self._wanted:
            self._wanted = self._length()
        if not self._wanted or len(self._held) < self._wanted:
            return False
        self.opened += 1
        return True

    def _length(self) -> int:
        """Bytes of head and body together; 0 while the head is not complete."""
        head, end, _body = self._held.partition(b"\r\n\r\n")
        if not end:
            return 0
        if not head.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(f"{self._path}: {head[:40].decode(errors='replace')}")
        length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        return len(head) + len(end) + int(length.partition(b":")[2])

    def close(self) -> None:
        """Hang up."""
        self._socket.close()


def opened_per_second(port: int, cookie: str, paths: list[str]) -> float:
    """Files opened by eight browsers at once, each with its own connection kept alive, as a phone asks: compressed.

    One thread plays all of them, so that the clients take little of the two cores. The first seconds do not count:
    a worker that has just started writes its templates and statements.
    """
    browsers = [_Browser(port, cookie, paths[number:] + paths[:number]) for number in range(CLIENTS)]
    with selectors.DefaultSelector() as waiting:
        for browser in browsers:
            waiting.register(browser, selectors.EVENT_READ)
            browser.ask()
        _play(waiting, until=time.monotonic() + WARM_UP_SECONDS)
        before, started = sum(browser.opened for browser in browsers), time.monotonic()
        _play(waiting, until=started + SECONDS)
        done = sum(browser.opened for browser in browsers) - before
        seconds = time.monotonic() - started
    for browser in browsers:
        browser.close()
    return done / seconds


def rate_and_cost(port: int, cookie: str, paths: list[str], *pids: int) -> tuple[float, float]:
    """Pages a second, and milliseconds of processor for each of them in these processes and their children."""
    before = _seconds(pids)
    rate = opened_per_second(port, cookie, paths)
    return rate, (_seconds(pids) - before) * 1000 / (rate * (SECONDS + WARM_UP_SECONDS))


def _seconds(pids: Iterable[int]) -> float:
    times = [process.cpu_times() for process in _family(pids)]
    return float(sum(each.user + each.system for each in times))


def _family(roots: Iterable[int]) -> Iterable[psutil.Process]:
    """These processes and all their children, each once."""
    seen: dict[int, psutil.Process] = {}
    for root in roots:
        process = psutil.Process(root)
        seen |= {member.pid: member for member in (process, *process.children(recursive=True))}
    return seen.values()


def _play(waiting: selectors.BaseSelector, *, until: float) -> None:
    while time.monotonic() < until:
        ready = waiting.select(timeout=_BOOT_SECONDS)
        if not ready:
            raise TimeoutError("The application server does not answer.")
        for key, _events in ready:
            browser: Any = key.fileobj
            if browser.read():
                browser.ask()


def memory_of(*roots: int) -> float:
    """Megabytes of these processes and all their children; shared pages are counted once (PSS)."""
    return float(sum(process.memory_full_info().pss for process in _family(roots))) / 1e6


def database_pids() -> list[int]:
    """The database's first process, the parent of all its others, where it runs on this machine."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_backend_pid()")
        (pid,) = cursor.fetchone() or (0,)
    parent = psutil.Process(pid).parent() if psutil.pid_exists(pid) else None
    return [parent.pid] if parent else []
