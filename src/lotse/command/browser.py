"""The browser for the browser tests: one that is there, else one that can be had, else a sentence."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from lotse.command.steps import Complaint, step

# The shell is the same engine without the window around it, which nobody sees in a test and which costs a quarter more.
_SHELL = "chromium-headless-shell"
_NAMES = (_SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_DEBIAN_PACKAGES = (_SHELL, "chromium")
_MAC = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
_CACHES = ("~/.cache/ms-playwright", "~/Library/Caches/ms-playwright")
_DOWNLOADED = ("chromium-*/chrome-linux*/chrome", "chromium-*/chrome-mac*/*.app/Contents/MacOS/*")
_LONGEST_INSTALL = 10 * 60  # seconds


def find_browser() -> Path | None:
    """The first Chromium that starts.

    LOTSE_BROWSER names one; Ubuntu's `chromium-browser` may be an empty shell.
    """
    return next((path for path in _candidates() if _starts(path)), None)


def ensure_browser() -> Path:
    """A browser, installed now when there is none."""
    found = find_browser()
    if found:
        return found
    with step("Browser einrichten"):
        found = next(
            (path for attempt in (_from_debian, _from_playwright) if attempt() and (path := find_browser())),
            None,
        )
    if found:
        return found
    raise Complaint(
        "Für die Browsertests fehlt Chromium und ließ sich nicht einrichten; bitte einmal: "
        "sudo apt-get install -y chromium   (oder LOTSE_BROWSER auf ein vorhandenes setzen)",
        "The browser tests need Chromium; please install it once, or set LOTSE_BROWSER.",
    )


def _candidates() -> Iterator[Path]:
    named = os.environ.get("LOTSE_BROWSER")
    if named:
        yield Path(named)
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            yield Path(found)
    yield from map(Path, _MAC)
    for cache in (os.environ.get("PLAYWRIGHT_BROWSERS_PATH", ""), *_CACHES):
        for pattern in _DOWNLOADED if cache else ():
            yield from sorted(Path(cache).expanduser().glob(pattern), reverse=True)


def _starts(path: Path) -> bool:
    return path.exists() and _ran([str(path), "--version"], seconds=30)


def _from_debian() -> bool:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    install = ["apt-get", "install", "-y", "--no-install-recommends"]
    return _ran(["apt-get", "update"], seconds=_LONGEST_INSTALL) and any(
        _ran([*install, package], seconds=_LONGEST_INSTALL) for package in _DEBIAN_PACKAGES
    )


def _from_playwright() -> bool:
    return _ran([sys.executable, "-m", "playwright", "install", "chromium"], seconds=_LONGEST_INSTALL)


def _ran(command: list[str], *, seconds: int) -> bool:
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            env=environment,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
