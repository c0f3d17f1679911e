"""`./lotse test`: a database of its own, a browser, then pytest.

Extra arguments replace the default selection.
"""

import os
import signal
import subprocess
import sys
from functools import partial

from lotse.command.account import die_with_parent
from lotse.command.browser import ensure_browser, find_browser
from lotse.command.places import ROOT, made
from lotse.command.postgres import announced_database
from lotse.command.steps import step

# A worker that is done takes tests from the other: the longest ones come at any place of a random order.
_WORKERS = ("-n", "2", "--dist", "worksteal")
_BROWSER_MARK = "pytest.mark.journey"


def main(argv: list[str]) -> int:
    """Run pytest against a fresh cluster and pass its exit code on."""
    if argv[:1] in (["--help"], ["-h"]):
        print("Aufruf: ./lotse test [Angaben für pytest]      ohne Angaben laufen alle Tests")
        return 0
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
    with step("Browser") as line:
        browser = find_browser()
        line.note = str(browser or "keiner da")
    if browser is None and _wants_browser(argv):
        browser = ensure_browser()
    if browser:
        os.environ["LOTSE_BROWSER"] = str(browser)
    with announced_database("Datenbank für Tests", "test") as found:
        if found.cluster:
            # Files and keys of the tests lie beside their database, away from those of `run`.
            os.environ["LOTSE_HOME"] = str(made(found.cluster.folder / "home"))
        return _pytest(argv)


def _wants_browser(argv: list[str]) -> bool:
    """A selection that names no browser test does not wait for one to be installed."""
    selected = [place for word in argv if (place := ROOT / word.partition("::")[0]).exists()]
    files = [file for place in selected for file in (place.rglob("test_*.py") if place.is_dir() else [place])]
    return not selected or any(_BROWSER_MARK in file.read_text() for file in files)


def _pytest(argv: list[str]) -> int:
    own = any(word.startswith(("-n", "--numprocesses", "--pdb", "no:xdist")) for word in argv)
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", *(() if own else _WORKERS), *argv],
        cwd=ROOT,
        preexec_fn=partial(die_with_parent, signal.SIGTERM),  # noqa: PLW1509 - there are no threads here
    )
    # Ctrl-C reaches pytest from the terminal; it shall have its say before the database goes.
    ours = {number: signal.signal(number, _pass_on(process)) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        return process.wait()
    finally:
        for number, handler in ours.items():
            signal.signal(number, handler)


def _pass_on(process: "subprocess.Popen[bytes]") -> "signal._HANDLER":
    def pass_on(number: int, frame: object) -> None:
        if number != signal.SIGINT or not sys.stdin.isatty():
            process.send_signal(number)

    return pass_on
