"""The starter on a machine where anything may be missing: tried with a stand-in for uv, so without a network."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

from tests.command.conftest import ROOT, clean_environment, until

Run = Callable[..., "subprocess.Popen[str]"]
# Makes an environment whose Python is this one, and writes down what it was asked; can be slow or fail on demand.
_UV = """#!/bin/sh
echo "$@" >> "$UV_LOG"
if [ "$1" = venv ]; then
    for last; do :; done
    mkdir -p "$last/bin" && ln -s "$UV_PYTHON" "$last/bin/python"
else
    touch "$UV_LOG.installing"
    sleep "${UV_SLEEP:-0}"
    if [ -n "$UV_PROBLEM" ]; then echo "$UV_PROBLEM"; exit 1; fi
fi
"""
_PROGRAM = 'import os, sys\nprint("program", *sys.argv[1:], "bytecode" if not sys.dont_write_bytecode else "")\n'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with the real starter and verbs, and a program that only says that it was reached."""
    package = tmp_path / "src" / "lotse" / "command"
    package.mkdir(parents=True)
    (package.parent / "__init__.py").touch()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(_PROGRAM)
    shutil.copy(ROOT / "src/lotse/command/verbs.py", package)
    shutil.copy(ROOT / "lotse", tmp_path)
    (tmp_path / "requirements.txt").write_text("django==5\n")
    (tmp_path / "requirements-dev.txt").write_text("pytest==9\n")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "uv").write_text(_UV)
    (tmp_path / "bin" / "uv").chmod(0o755)
    return tmp_path


@pytest.fixture
def start(checkout: Path) -> Iterator[Run]:
    """Run the starter of the checkout."""
    running = []

    def run(*words: str, **variables: str) -> "subprocess.Popen[str]":
        path = f"{checkout / 'bin'}{os.pathsep}{os.environ['PATH']}"
        own = {"PATH": path, "UV_LOG": str(checkout / "uv.log"), "UV_PYTHON": sys.executable}
        process = subprocess.Popen(
            [sys.executable, str(checkout / "lotse"), *words],
            env=clean_environment() | own | {"PYTHONDONTWRITEBYTECODE": "1"} | variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        running.append(process)
        return process

    yield run
    for process in running:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=45)


def said(process: "subprocess.Popen[str]") -> str:
    return process.communicate(timeout=30)[0]


def asked(checkout: Path) -> list[str]:
    log = checkout / "uv.log"
    return [line.split()[0] for line in log.read_text().splitlines()] if log.exists() else []


def test_the_first_start_installs_and_the_second_needs_nothing(start: Run, checkout: Path) -> None:
    words = said(start("run", "--once"))
    assert "Pakete einrichten" in words
    assert "program run --once bytecode" in words
    assert asked(checkout) == ["venv", "pip"]
    assert said(start("run")).splitlines() == ["program run bytecode"]
    assert asked(checkout) == ["venv", "pip"]
    log = (checkout / "uv.log").read_text()
    assert "--require-hashes" in log
    assert "requirements-dev.txt" not in log


def test_tools_come_with_the_first_test_and_changes_are_installed(start: Run, checkout: Path) -> None:
    said(start("run"))
    said(start("test"))
    assert "requirements-dev.txt" in (checkout / "uv.log").read_text()
    said(start("test"))
    said(start("run"))
    assert asked(checkout) == ["venv", "pip", "pip"]
    (checkout / "requirements.txt").write_text("django==6\n")
    said(start("run"))
    assert asked(checkout) == ["venv", "pip", "pip", "pip"]


def test_an_installation_that_was_killed_is_built_anew(start: Run, checkout: Path) -> None:
    process = start("run", UV_SLEEP="30")
    until((checkout / "uv.log.installing").exists)
    os.killpg(process.pid, signal.SIGKILL)
    (checkout / ".venv" / "half-a-package").touch()
    assert "program run" in said(start("run"))
    assert not (checkout / ".venv" / "half-a-package").exists()


def test_two_starts_at_once_install_once(start: Run, checkout: Path) -> None:
    processes = [start("run", UV_SLEEP="0.5") for _ in range(3)]
    assert all("program run" in said(process) for process in processes)
    assert asked(checkout) == ["venv", "pip"]


def test_a_checkout_that_was_moved_gets_a_new_environment(start: Run, checkout: Path) -> None:
    said(start("run"))
    stamp = checkout / ".venv" / ".lotse-stamp.json"
    stamp.write_text(stamp.read_text().replace(str(checkout), "/somewhere/else"))
    assert "program run" in said(start("run"))
    assert asked(checkout) == ["venv", "pip", "venv", "pip"]


@pytest.mark.parametrize(
    ("problem", "german", "english"),
    [
        ("error sending request for url", "braucht einmal Netz", "needs the network once"),
        ("No space left on device (os error 28)", "Datenträger ist voll", "disk is full"),
        ("Permission denied (os error 13)", "darf hier nicht geschrieben werden", "not writable"),
        ("Hash mismatch for django", "Prüfsumme", "checksum"),
    ],
)
def test_what_the_reader_can_mend_is_one_sentence(
    start: Run, checkout: Path, problem: str, german: str, english: str
) -> None:
    process = start("run", UV_PROBLEM=problem)
    words = said(process)
    assert process.returncode == 2
    assert german in words
    assert english in words
    assert "Traceback" not in words
    assert "program run" in said(start("run"))


def test_help_and_unknown_verbs_need_no_environment(start: Run, checkout: Path) -> None:
    words = said(start("--help"))
    for verb in ("run", "test", "check", "backup", "restore", "doctor", "import-mentees"):
        assert f"  {verb} " in words
    process = start("rnu")
    assert "rnu" in said(process)
    assert process.returncode == 2
    assert not (checkout / ".venv").exists()


@pytest.fixture
def starter() -> ModuleType:
    """The starter as a module, to take things away from it that this machine has."""
    loader = SourceFileLoader("starter", str(ROOT / "lotse"))
    spec = spec_from_loader("starter", loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


def test_a_debian_without_its_venv_module_is_told_the_one_line(
    starter: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(starter, "VENV", checkout / ".venv")
    monkeypatch.setattr(starter.shutil, "which", lambda name: None)  # no uv
    monkeypatch.setattr(starter, "base_pip", lambda base: False)
    monkeypatch.setattr(starter.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(starter.Trouble, match="apt-get install -y python3-venv"):
        starter.make_environment()


def test_an_old_python_hands_over_to_a_newer_one_or_says_so(
    starter: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = []
    monkeypatch.setattr(starter.sys, "version_info", (3, 9, 6))
    monkeypatch.setattr(starter.os, "execv", lambda program, words: taken.append((program, words[2:])))
    monkeypatch.setattr(starter.shutil, "which", lambda name: None)
    with pytest.raises(starter.Trouble, match=r"3\.11 oder neuer, hier ist Python 3\.9"):
        starter.use_new_enough_python(["run"])
    monkeypatch.setattr(starter.shutil, "which", {"python3.12": "/opt/python3.12"}.get)
    with pytest.raises(starter.Trouble):
        starter.use_new_enough_python(["run"])
    assert taken == [("/opt/python3.12", ["run"])]


def test_the_starter_is_readable_for_an_old_python() -> None:
    compile((ROOT / "lotse").read_text(), "lotse", "exec", dont_inherit=True)
    import ast

    ast.parse((ROOT / "lotse").read_text(), feature_version=(3, 7))
