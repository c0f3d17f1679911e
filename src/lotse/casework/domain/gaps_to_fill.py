"""What one file lacks and the other knows, when two files of one person become one."""

from collections.abc import Iterable, Mapping
from typing import Any

# An unknown answer is as good as none.
UNKNOWN = "unknown"


def is_open(value: Any) -> bool:
    """Whether nothing is known."""
    return value is None or value in ("", UNKNOWN, [], {})


def gaps(kept: Mapping[str, Any], other: Mapping[str, Any], names: Iterable[str]) -> list[str]:
    """The names of what `other` knows and `kept` does not."""
    return [name for name in names if is_open(kept[name]) and not is_open(other[name])]
