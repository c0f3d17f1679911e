"""Translations are text in the repository and compiled when the program is loaded: no gettext is needed anywhere."""

import os
from copy import copy
from functools import cache
from pathlib import Path
from typing import Any

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


@cache
def make_one(language: str) -> None:
    """Join the catalogues of all apps that count in the same way.

    Django keeps each one apart, because it compares rules of plurals by the function that each file made, and asks all
    seventeen for a text that has no translation, which in German is every text. First found wins, as before.
    """
    from django.utils.translation import trans_real  # noqa: PLC0415 - settings must be there first

    translation = trans_real.translation(language)
    held: Any = translation._catalog  # type: ignore[attr-defined]  # set by its __init__
    catalogues: list[dict[Any, str]] = []
    rules: list[Any] = []
    for catalogue, rule in zip(held._catalogs, held._plurals, strict=True):
        if rules and [rules[-1](n) for n in _COUNTS] == [rule(n) for n in _COUNTS]:
            catalogues[-1] = {**catalogue, **catalogues[-1]}
        else:
            catalogues.append(dict(catalogue))
            rules.append(rule)
    joined: Any = copy(held)
    joined._catalogs, joined._plurals = catalogues, rules
    # At once, because another thread may be reading.
    translation._catalog = joined  # type: ignore[attr-defined]


# Every rule of plurals that gettext knows repeats itself within these numbers.
_COUNTS = range(1_001)
