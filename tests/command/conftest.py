"""Homes of their own for commands that start servers; nothing of the run around us reaches them."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lotse.command.binaries import find_binaries
from lotse.command.cluster import Cluster
from lotse.command.places import made

ROOT = Path(__file__).resolve().parents[2]
_PREFIXES = ("LOTSE_", "DATABASE_", "DJANGO_", "PG", "SECRET_KEY", "PORT", "PYTEST", "COV")

# What this process itself needs once a browser test ran in it (tests/browser.py); no child gets it.
_OURS = {"DJANGO_ALLOW_ASYNC_UNSAFE": "true"}


def clean_environment() -> dict[str, str]:
    """The environment of a person who just opened a terminal."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_PREFIXES)}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    chosen = os.environ.get("LOTSE_PG_BIN")
    return kept | {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"} | ({"LOTSE_PG_BIN": chosen} if chosen else {})


def _new_home() -> Path:
    """A short path that the database's account may pass through, unlike pytest's own folders."""
    home = Path(tempfile.mkdtemp(prefix="lotse-test-", dir="/tmp"))
    home.chmod(0o711)
    return home


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty LOTSE_HOME; the environment is put back afterwards."""
    folder = _new_home()
    yield from _lent(folder, monkeypatch)
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def _used_home() -> Iterator[Path]:
    """Made without waiting for the disk, which is what makes initdb slow; it is started as carefully as ever."""
    folder = _new_home()
    cluster = Cluster(made(folder / "data"), throw_away=True)
    cluster.create(find_binaries())
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def used_home(_used_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A LOTSE_HOME with an empty database, which tests use one after another, so that initdb runs once."""
    yield from _lent(_used_home, monkeypatch)


def _lent(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(clean_environment() | _OURS | {"LOTSE_HOME": str(folder)})
    yield folder
    # A variable that the test set was absent inside; undone later, it would be taken away from everybody.
    monkeypatch.undo()
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture
def spawned() -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Start Python programs that do not outlive the test."""
    running: list[subprocess.Popen[str]] = []

    def spawn(*words: str, **variables: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, *words],
            cwd=ROOT,
            env={name: value for name, value in os.environ.items() if name not in _OURS} | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        running.append(process)
        return process

    yield spawn
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate(timeout=45)


def until(condition: Callable[[], object], *, within: float = 45.0) -> None:
    """Wait for something that must come true."""
    end = time.monotonic() + within
    while not condition():
        assert time.monotonic() < end, "It did not come true in time."
        time.sleep(0.02)
