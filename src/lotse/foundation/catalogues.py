"""Translations are text in the repository and compiled when the program is loaded: no gettext is needed anywhere."""

import os
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "locale"


def compile_changed(target: Path) -> int:
    """Compile each catalogue that is newer than its compiled form below `target`; returns how many were."""
    changed = 0
    for catalogue in sorted(SOURCE.glob("*/LC_MESSAGES/*.po")):
        compiled = target / catalogue.relative_to(SOURCE).with_suffix(".mo")
        if compiled.exists() and compiled.stat().st_mtime >= catalogue.stat().st_mtime:
            continue
        _compile(catalogue, compiled)
        changed += 1
    return changed


def _compile(catalogue: Path, compiled: Path) -> None:
    import polib  # noqa: PLC0415 - needed only when something changed

    compiled.parent.mkdir(parents=True, exist_ok=True)
    # Several processes may start at once: each writes its own file, the last rename wins, none is ever half.
    half = compiled.with_suffix(f".{os.getpid()}")
    polib.pofile(str(catalogue), encoding="utf-8").save_as_mofile(str(half))
    half.replace(compiled)
