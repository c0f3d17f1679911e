"""What everybody would lose if one worker took all connections: half of the machine."""

import socket
from typing import Any

import pytest
from gunicorn.config import Config
from gunicorn.workers.gthread import ThreadWorker

from lotse.command import web
from lotse.command.web import FairWorker, _Application, bound_socket


def test_workers_of_the_server_share_fairly() -> None:
    listener = bound_socket("127.0.0.1", 0, patience=0)
    try:
        assert _Application(listener, lambda _environ, _start: []).cfg.worker_class is FairWorker
    finally:
        listener.close()


def test_who_holds_more_connections_waits_longer_before_taking_one_but_never_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    waited: list[float] = []
    taken: list[object] = []
    monkeypatch.setattr(web.time, "sleep", waited.append)
    monkeypatch.setattr(ThreadWorker, "accept", lambda _worker, listener: taken.append(listener))
    listener = socket.socket()
    worker: Any = FairWorker(1, 1, [listener], None, 60, Config(), None)
    try:
        for worker.nr_conns in (0, 1, 2, 3, 1000):
            worker.accept(listener)
    finally:
        worker.tmp.close()
        listener.close()
    assert taken == [listener] * 5
    assert waited[0] == 0 and waited == sorted(waited) and len(set(waited)) > 2
    assert waited[-1] <= 0.002
