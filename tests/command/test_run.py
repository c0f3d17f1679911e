"""`./lotse run` from outside, as a process: what it prints, what it answers, and that nothing of it stays behind."""

import http.client
import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import psutil
import pytest
from django.db import connections

from lotse.command import run as command
from lotse.command.cluster import Cluster
from lotse.command.places import made
from lotse.command.server import Trace
from lotse.demo import public
from tests.command.conftest import until

if TYPE_CHECKING:
    from lotse.command.postgres import Database

Spawn = Callable[..., "subprocess.Popen[str]"]
Start = Callable[..., "subprocess.Popen[str]"]
pytestmark = pytest.mark.enable_socket


@pytest.fixture
def port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def start(used_home: Path, spawned: Spawn, port: int) -> Iterator[Start]:
    """Start the tiny project on a free port, web pages only; checks at the end that no process is left."""

    def run(*words: str, **variables: str) -> "subprocess.Popen[str]":
        tiny = {"DJANGO_SETTINGS_MODULE": "tests.command.tiny.settings", "PORT": str(port), "LOTSE_ROLE": "web"}
        return spawned("-m", "lotse.command", "run", *words, **(tiny | variables))

    yield run
    until(lambda: not left_behind(used_home), within=45)


def left_behind(home: Path) -> list[psutil.Process]:
    """Processes that belong to this home: the environment of ours names it, PostgreSQL's words do."""
    others = (process for process in psutil.process_iter() if process.pid != os.getpid())
    return [process for process in others if _belongs(process, str(home))]


def _belongs(process: psutil.Process, home: str) -> bool:
    try:
        return home in " ".join(process.cmdline()) or process.environ().get("LOTSE_HOME") == home
    except psutil.Error:
        return False


def printed_until(process: "subprocess.Popen[str]", text: str) -> str:
    assert process.stdout
    seen = ""
    for line in process.stdout:
        seen += line
        if text in line:
            return seen
    pytest.fail(f"It ended without “{text}”:\n{seen}")


def answer(port: int) -> tuple[int, str]:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=45)) as connection:
        connection.request("GET", "/")
        reply = connection.getresponse()
        return reply.status, reply.read().decode()


def is_answered(port: int) -> bool:
    try:
        return answer(port)[0] == 200
    except OSError:
        return False


def test_once_measures_the_first_page_and_ends(start: Start, port: int) -> None:
    process = start("--once")
    words, _ = process.communicate(timeout=90)
    assert process.returncode == 0, words
    for label in ("Datenbank", "Programm laden", "Tabellen", "Erste Seite"):
        assert re.search(rf"^{label} \.+ +\d+,\d s", words, re.MULTILINE), words
    assert f"http://localhost:{port}/" in words
    again, _ = start("--once").communicate(timeout=90)
    assert re.search(r"Tabellen .* auf dem Stand", again), again
    assert not is_answered(port)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_answers_until_it_is_told_to_stop_and_then_ends_at_once(
    start: Start, port: int, how: signal.Signals
) -> None:
    process = start()
    printed_until(process, "Bereit nach")
    assert answer(port)[0] == 200
    process.send_signal(how)
    process.wait(timeout=45)
    assert process.returncode == 128 + how
    assert not is_answered(port)


def test_being_stopped_during_the_start_leaves_nothing_either(start: Start) -> None:
    for pause in (0.3, 0.6):
        process = start()
        time.sleep(pause)
        process.terminate()
        assert process.wait(timeout=45) in (128 + signal.SIGTERM, -signal.SIGTERM)


_DROPPED = """
import contextlib, os, signal, sys, time
from lotse.command import __main__ as command
from lotse.command.steps import step
class Tidied:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(0.1)
class Descriptor:
    def __set_name__(self, owner, name):
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(0.1)
def tidying(verb, argv):
    Tidied()
    time.sleep(60)
def making_a_class(verb, argv):
    type("Made", (), {"each": Descriptor()})
def deaf(verb, argv):
    with contextlib.suppress(BaseException):
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(1)
    with step("weiter"):
        print("too far")
command._carried_out = {"tidying": tidying, "making_a_class": making_a_class, "deaf": deaf}[sys.argv[1]]
sys.exit(command.main(["run"]))
"""


@pytest.mark.parametrize("busy_with", ["tidying", "making_a_class", "deaf"])
def test_the_wish_to_end_is_heard_whatever_drops_it(spawned: Spawn, home: Path, busy_with: str) -> None:
    process = spawned("-c", _DROPPED, busy_with)
    words, _ = process.communicate(timeout=45)
    assert process.returncode == 128 + signal.SIGTERM and "too far" not in words, words


def test_the_mark_of_a_demo_stays_until_it_is_whole(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next start makes the database anew where it finds it (test_postgres.py)."""
    seen: list[tuple[bool, bool]] = []

    def written(*, fails: bool) -> str:
        seen.append((cluster.unfinished.exists(), bool(closed)))
        if fails:
            raise ChildProcessError
        return "zwei erfundene Mentees"

    cluster, closed = Cluster(made(home / "data")), list[bool]()
    found = cast("Database", SimpleNamespace(cluster=cluster))
    monkeypatch.setattr(command, "apart", lambda work: work())
    # The worker's own connections stay as they are: other tests need them.
    monkeypatch.setattr(connections, "close_all", lambda: closed.append(True))
    monkeypatch.setattr(public, "is_empty", lambda: True)
    monkeypatch.setattr(public, "demo_logins", list)
    monkeypatch.setattr(public, "ensure_demo", partial(written, fails=True))
    with pytest.raises(ChildProcessError):
        command._demo(found)
    assert cluster.unfinished.exists()
    monkeypatch.setattr(public, "ensure_demo", partial(written, fails=False))
    command._demo(found)
    assert seen == [(True, True)] * 2
    assert not cluster.unfinished.exists()


def test_after_kill_9_the_same_port_and_data_serve_again(start: Start, port: int, used_home: Path) -> None:
    process = start()
    printed_until(process, "Bereit nach")
    process.kill()
    again = start()
    printed_until(again, "Bereit nach")
    assert answer(port)[0] == 200
    again.terminate()
    again.wait(timeout=45)


def test_what_falls_is_started_again(start: Start, port: int, used_home: Path) -> None:
    process = start()
    printed_until(process, "Bereit nach")
    first = answer(port)[1]
    children = [child.pid for child in psutil.Process(process.pid).children()]
    trace = Trace.read(used_home / "data" / "postgres")
    assert trace
    web = next(child for child in children if child != trace.pid)
    os.kill(web, signal.SIGKILL)
    printed_until(process, "Webserver")
    until(lambda: is_answered(port) and answer(port)[1] != first)
    os.kill(trace.pid, signal.SIGKILL)
    printed_until(process, "Datenbank ist unerwartet")
    until(lambda: is_answered(port))
    process.terminate()
    process.wait(timeout=45)


def test_a_port_in_use_is_named_with_the_way_out(start: Start, port: int) -> None:
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        process = start()
        words, _ = process.communicate(timeout=45)
    assert process.returncode == 2
    assert f"Port {port}" in words
    assert f"PORT={port + 1} ./lotse run" in words
    assert "Datenbank" not in words


def test_a_second_start_says_that_it_runs_already_and_where(start: Start, port: int) -> None:
    process = start()
    printed_until(process, "Bereit nach")
    words, _ = start().communicate(timeout=45)
    assert f"(Prozess {process.pid})" in words
    other, _ = start(PORT=str(port + 1)).communicate(timeout=45)
    assert f"(Prozess {process.pid} run)" in other
    assert is_answered(port)
    process.terminate()
    process.wait(timeout=45)


def test_a_broken_first_page_stops_the_start_and_shows_the_cause(start: Start) -> None:
    process = start(TINY_BROKEN="1")
    words, _ = process.communicate(timeout=45)
    assert process.returncode == 2
    assert "Fehler 500" in words
    assert "Broken on demand." in words


def test_other_machines_are_let_in_only_on_request(start: Start) -> None:
    process = start("--host", "0.0.0.0")
    words, _ = process.communicate(timeout=45)
    assert process.returncode == 2
    assert "--public" in words


def test_several_nodes_share_a_given_database_under_a_role_that_the_walls_bind(
    start: Start, port: int, spawned: Spawn
) -> None:
    holder = spawned("-c", _HOLD_AND_TELL)
    assert holder.stdout
    urls = dict(line.split("=", 1) for line in holder.stdout.readline().strip().split(" "))
    given = dict.fromkeys(("SECRET_KEY", "LOTSE_KEK", "LOTSE_BLIND_KEY"), "1:Z2l2ZW4=")
    words, _ = start("--once", DATABASE_URL=urls["LOTSE_ADMIN_URL"], **given).communicate(timeout=45)
    assert "Superuser" in words and "lotse_app" in words
    given |= {name: urls[name] for name in ("DATABASE_URL", "LOTSE_OWNER_URL")}
    nodes = [start(**given), start(PORT=str(port + 1), **given)]
    for node in nodes:
        printed_until(node, "Bereit nach")
    assert answer(port)[1] != answer(port + 1)[1]
    for node in nodes:
        node.terminate()
        node.wait(timeout=45)
    holder.kill()


_HOLD_AND_TELL = """
import time
from lotse.command.postgres import database
with database("run") as found:
    print(*(f"{name}={url}" for name, url in found.urls.items()), flush=True)
    time.sleep(60)
"""
