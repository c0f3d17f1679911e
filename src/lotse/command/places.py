"""Where things lie: the checkout, and beside its code the folder with everything that this machine made."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def home() -> Path:
    """The folder for data, keys, uploads and logs: `.lotse` in the checkout, or LOTSE_HOME.

    Root must let the database's own user pass through it; for everybody else it is private.
    """
    folder = Path(os.environ.get("LOTSE_HOME") or ROOT / ".lotse").expanduser().resolve()
    made(folder)
    os.environ["LOTSE_HOME"] = str(folder)
    return folder


def made(folder: Path) -> Path:
    """This folder, made where it was missing."""
    folder.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700, parents=True, exist_ok=True)
    return folder


def write_whole(path: Path, text: str, *, mode: int = 0o600) -> None:
    """Write a file entirely or not at all, even when the machine stops in between."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
