"""Smaller promises of the verbs."""

import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest

from lotse.command import browser, check, keys
from lotse.command.check import Tool
from lotse.command.steps import complaint_about, step
from lotse.command.test import _wants_browser
from lotse.command.verbs import VERBS


def test_every_verb_of_this_package_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("run", "test", "check", "doctor", "migrate", "backup", "restore"):
        with suppress(SystemExit):
            import_module(VERBS[name].module).main(["--help"])
        assert f"./lotse {name}" in capsys.readouterr().out


def test_every_verb_of_this_package_has_its_module() -> None:
    own = [verb for verb in VERBS.values() if verb.module.startswith("lotse.command.")]
    assert len(own) >= 9
    for verb in own:
        assert (Path(check.__file__).parent / f"{verb.module.rpartition('.')[2]}.py").exists(), verb.name


def test_check_shows_what_a_tool_found_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good = Tool("Gut", (Path(sys.executable).name, "-c", ""))
    bad = Tool("Schlecht", (Path(sys.executable).name, "-c", "print('Zeile 7'); raise SystemExit(1)"))
    monkeypatch.setattr(check, "_TOOLS", (good,))
    assert check.main([]) == 0
    monkeypatch.setattr(check, "_TOOLS", (bad, good))
    assert check.main([]) == 1
    assert "Zeile 7" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ([], True),
        (["-k", "letter"], True),
        (["tests/identity"], False),
        (["tests/organisations/__init__.py::test_x"], False),
        (["tests/foundation"], True),
        (["tests/journeys"], True),
    ],
)
def test_a_selection_without_browser_tests_waits_for_no_browser(words: list[str], wanted: bool) -> None:
    assert _wants_browser(words) is wanted


def test_a_browser_that_does_not_start_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shell, real = tmp_path / "chromium", tmp_path / "chromium-browser"
    shell.write_text("#!/bin/sh\nexit 1\n")
    real.write_text("#!/bin/sh\necho Chromium 156\n")
    for file in (shell, real):
        file.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("LOTSE_BROWSER", raising=False)
    assert browser.find_browser() == real
    monkeypatch.setenv("LOTSE_BROWSER", str(shell))
    assert browser.find_browser() == real


@pytest.mark.parametrize(
    ("offered", "installed"),
    [({"chromium-headless-shell", "chromium"}, "chromium-headless-shell"), ({"chromium"}, "chromium"), (set(), None)],
)
def test_where_debian_has_no_shell_its_whole_browser_is_installed(
    monkeypatch: pytest.MonkeyPatch, offered: set[str], installed: str | None
) -> None:
    done: list[str] = []

    def ran(command: list[str], *, seconds: int) -> bool:
        can = command[1] == "update" or command[-1] in offered
        if can:
            done.append(command[-1])
        return can

    monkeypatch.setattr(browser.os, "geteuid", lambda: 0)
    monkeypatch.setattr(browser.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(browser, "_ran", ran)
    assert browser._from_debian() is (installed is not None)
    assert done == ["update", *([installed] if installed else [])]


def test_keys_are_made_once_kept_private_and_never_replace_given_ones(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_KEY", "given")
    keys.export_keys(home)
    file = keys.key_file(home)
    first = file.read_text()
    file.chmod(0o644)
    keys.export_keys(home)
    assert file.read_text() == first
    assert file.stat().st_mode & 0o077 == 0
    assert "given" not in first
    version, _, key = next(line for line in first.splitlines() if line.startswith("LOTSE_KEK")).partition(":")
    assert version == "LOTSE_KEK=1"
    assert len(key) == 44


@pytest.mark.parametrize(("number", "sentence"), [(28, "voll"), (13, "nicht geschrieben"), (30, "nicht geschrieben")])
def test_what_the_system_refuses_becomes_a_sentence_with_the_place(number: int, sentence: str) -> None:
    words = str(complaint_about(OSError(number, "refused", "/srv/lotse")))
    assert sentence in words
    assert "/srv/lotse" in words


def test_a_step_is_one_line_with_its_time(capsys: pytest.CaptureFixture[str]) -> None:
    with step("Datenbank") as line:
        line.note = "bereit"
    with pytest.raises(ValueError, match="kaputt"), step("Tabellen"):
        raise ValueError("kaputt")
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("Datenbank ....")
    assert first.endswith("0,0 s   bereit")
    assert second.endswith("abgebrochen")
