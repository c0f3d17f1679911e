"""What a check found, and when a computed value is the expected one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum

from lotse.rules.verification.vectors import Vector

# What stands between several values of one key.
_SEPARATORS = "|+,"


@dataclass(frozen=True, slots=True)
class Result:
    """One vector checked; `got` is empty and `fault` says why where nothing could be computed."""

    vector: Vector
    passed: bool
    # As it would stand in the file.
    got: str = ""
    # "R-G4 (§ 61 Abs. 1 S. 4 AsylG)".
    rules: tuple[str, ...] = ()
    fault: str = ""


def written(value: object) -> str:
    """A computed value as a vector file writes it."""
    if isinstance(value, Enum):
        return str(value.value)
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, tuple | list | set | frozenset):
        return "|".join(_ordered(value)) or "none"
    return str(value)


def _ordered(values: Iterable[object]) -> list[str]:
    words = [written(value) for value in values]
    return sorted(words) if isinstance(values, set | frozenset) else words


def is_same(expected: str, got: object) -> bool:
    """Numbers by value, days and words by letter, several values in any order."""
    expected = expected.strip()
    if isinstance(got, tuple | list | set | frozenset):
        return sorted(_parts(expected)) == sorted(written(value) for value in got)
    text = written(got)
    if text == expected:
        return True
    if isinstance(got, bool):
        return False
    left, right = number(expected), number(text)
    return left is not None and left == right


def _parts(text: str) -> list[str]:
    if text in ("", "none"):
        return []
    for separator in _SEPARATORS[1:]:
        text = text.replace(separator, _SEPARATORS[0])
    return [part.strip() for part in text.split(_SEPARATORS[0])]


def number(text: str) -> Decimal | None:
    """The number that a text is, or None."""
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def in_one_line(values: Iterable[tuple[str, str]]) -> str:
    """Names and values: "key=value; key=value"."""
    return "; ".join(f"{name}={value}" for name, value in values)
