"""The secrets of this installation.

Made once, kept in one file that only its owner reads, never in a backup.
"""

import base64
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from lotse.command.lock import Lock
from lotse.command.places import write_whole
from lotse.command.steps import Complaint

_HEAD = """# Die Schlüssel dieser Installation. Ohne LOTSE_KEK sind die versiegelten Angaben verloren.
# Bitte eine Kopie getrennt von den Sicherungen aufbewahren und niemandem schicken.
"""


def _random() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()


_RECIPES: dict[str, Callable[[], str]] = {
    "SECRET_KEY": lambda: secrets.token_urlsafe(50),
    "LOTSE_KEK": lambda: f"1:{_random()}",
    "LOTSE_BLIND_KEY": _random,
}


def key_file(home: Path) -> Path:
    """Where the secrets of this installation lie."""
    return home / "secrets.env"


def export_keys(home: Path) -> None:
    """Put the secrets into the environment; what is set there already wins. Missing ones are made now."""
    lock = Lock(home / "secrets.lock")
    if not lock.take_within(10):
        raise Complaint(
            "Ein anderer Lotse-Befehl legt seit 10 Sekunden Schlüssel an; bitte noch einmal starten.",
            "Another command has been making keys for 10 seconds; please start again.",
        )
    try:
        kept = _read(key_file(home))
        missing = {name: recipe() for name, recipe in _RECIPES.items() if name not in kept}
        if missing:
            lines = [f"{name}={value}\n" for name, value in (kept | missing).items()]
            write_whole(key_file(home), _HEAD + "".join(lines))
    finally:
        lock.release()
    for name, value in (kept | missing).items():
        os.environ.setdefault(name, value)


def require_keys() -> None:
    """With a database of its own, an installation brings its own secrets: several nodes must share them."""
    missing = [name for name in _RECIPES if not os.environ.get(name)]
    if missing:
        names = ", ".join(missing)
        raise Complaint(
            f"DATABASE_URL ist gesetzt, aber diese Schlüssel fehlen in der Umgebung: {names}",
            f"DATABASE_URL is set, but these secrets are missing from the environment: {names}",
        )


def _read(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    path.chmod(0o600)
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    return {name: value for name, _, value in pairs}
