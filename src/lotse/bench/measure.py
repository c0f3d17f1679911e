"""One action, many times: wall clock, CPU of the program and of its database process, statements, bytes."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import psutil
from django.db import connection
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.test.utils import CaptureQueriesContext


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds, except where the name says otherwise. CPU counts the program and its database process together."""

    name: str
    median: float
    p95: float
    cpu: float
    statements: int
    bytes: int


class Failed(Exception):
    """The action did not do what it should; a fast error is no result."""


def _database_process() -> psutil.Process | None:
    """The server process behind our connection, where it runs on this machine and lets itself be read."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_backend_pid()")
        (pid,) = cursor.fetchone() or (0,)
    try:
        return psutil.Process(pid)
    except psutil.NoSuchProcess:
        return None


def _cpu(process: psutil.Process | None) -> float:
    own = time.process_time()
    if process is None:
        return own
    times = process.cpu_times()
    return own + float(times.user) + float(times.system)


def measure(name: str, act: Callable[[], HttpResponseBase], *, runs: int, warm_up: int = 5) -> Measured:
    """Median and 95th percentile of `runs` runs after `warm_up`; CPU as the mean, since its clock ticks coarsely."""
    for _ in range(warm_up):
        _check(name, act())
    process = _database_process()
    walls = []
    before = _cpu(process)
    for _ in range(runs):
        started = time.perf_counter()
        response = act()
        walls.append((time.perf_counter() - started) * 1000)
        _check(name, response)
    cpu = (_cpu(process) - before) * 1000 / runs
    with CaptureQueriesContext(connection) as captured:
        response = act()
    walls.sort()
    return Measured(
        name=name,
        median=statistics.median(walls),
        p95=walls[min(len(walls) - 1, int(len(walls) * 0.95))],
        cpu=cpu,
        statements=len(captured),
        bytes=len(response.content) if isinstance(response, HttpResponse) else 0,
    )


def _check(name: str, response: HttpResponseBase) -> None:
    if response.status_code not in (200, 204, 302):
        raise Failed(f"{name}: {response.status_code}")
