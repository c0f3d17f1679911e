"""The real server under eight clients: opened cases a second, and what all processes together hold in memory."""

import http.client
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psutil

CLIENTS = 8
SECONDS = 8.0
_BOOT_SECONDS = 60


def free_port() -> int:
    """A loopback port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(database_url: str) -> Iterator[tuple[int, int]]:
    """The application server on a free loopback port, two workers of four threads; yields (port, pid)."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "config.wsgi:application", "--preload", "--bind", f"127.0.0.1:{port}"]
    command += ["--workers", "2", "--threads", "4", "--worker-class", "gthread", "--log-level", "error"]
    environment = {**os.environ, "DATABASE_URL": database_url, "LOTSE_QUIET": "1"}
    server = subprocess.Popen(command, env=environment)  # noqa: S603 - our own interpreter and module
    try:
        _wait_for(port)
        yield port, server.pid
    finally:
        server.terminate()
        server.wait(timeout=20)


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + _BOOT_SECONDS
    while time.monotonic() < deadline:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError("The application server did not start.")


def opened_per_second(port: int, cookie: str, paths: list[str]) -> float:
    """Files opened by eight clients at once, each with its own connection kept alive."""
    done = [0] * CLIENTS
    ends_at = time.monotonic() + SECONDS

    def work(number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        turn = number
        while time.monotonic() < ends_at:
            connection.request("GET", paths[turn % len(paths)], headers={"Cookie": cookie})
            response = connection.getresponse()
            response.read()
            if response.status != 200:
                raise RuntimeError(f"{paths[turn % len(paths)]}: {response.status}")
            done[number] += 1
            turn += CLIENTS
        connection.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(CLIENTS)]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(done) / (time.monotonic() - started)


def memory_of(*roots: int) -> float:
    """Megabytes of these processes and all their children; shared pages are counted once (PSS)."""
    seen: dict[int, psutil.Process] = {}
    for root in roots:
        process = psutil.Process(root)
        for member in (process, *process.children(recursive=True)):
            seen[member.pid] = member
    total = sum(process.memory_full_info().pss for process in seen.values())
    return float(total) / 1e6
