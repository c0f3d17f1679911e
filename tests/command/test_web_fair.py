"""What everybody would lose if one worker took all connections: half of the machine."""

import socket
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from gunicorn.config import Config
from gunicorn.workers.gthread import ThreadWorker

from lotse.command.web import FairWorker, _Application, bound_socket


def test_workers_of_the_server_share_fairly() -> None:
    listener = bound_socket("127.0.0.1", 0, patience=0)
    try:
        assert _Application(listener, lambda _environ, _start: []).cfg.worker_class is FairWorker
    finally:
        listener.close()


def test_connections_that_come_at_once_are_shared_between_two_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    listener = bound_socket("127.0.0.1", 0, patience=0)
    listener.setblocking(False)
    clients = [socket.create_connection(listener.getsockname()) for _ in range(8)]
    taken: list[socket.socket] = []

    def accept(worker: Any, waiting: socket.socket) -> None:
        try:
            taken.append(waiting.accept()[0])
        except BlockingIOError:
            return
        worker.nr_conns += 1

    monkeypatch.setattr(ThreadWorker, "accept", accept)
    workers: list[Any] = [FairWorker(1, 1, [listener], None, 60, Config(), None) for _ in range(2)]

    def take(worker: Any) -> None:
        until = time.monotonic() + 5
        while sum(each.nr_conns for each in workers) < len(clients) and time.monotonic() < until:
            worker.accept(listener)

    try:
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(take, workers))
        assert sum(each.nr_conns for each in workers) == len(clients)
        assert min(each.nr_conns for each in workers) >= 2
    finally:
        for each in (*clients, *taken, listener):
            each.close()
        for each in workers:
            each.tmp.close()
