"""How logs are written: JSON lines on a server, readable ones at a desk, and never a person in them.

Only named facts pass; whatever else somebody hands to a logger is dropped before it is written, and what looks like an
address or a telephone number inside a passing text is masked.
"""

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any

import structlog

# Facts that may stand in a log. None of them can name a mentee.
ALLOWED = frozenset(
    {
        "event",
        "level",
        "timestamp",
        "logger",
        "id",
        "method",
        "route",
        "status",
        "ms",
        "error",
        "kind",
        "tries",
        "count",
        "job",
        "list",
        "seconds",
        "version",
        "role",
        "message",
    }
)
_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+")
_NUMBER = re.compile(r"\+?\d[\d /()-]{6,}\d")
_LONGEST = 300


def without_persons(logger: Any, name: str, entry: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """The structlog processor that lets only ALLOWED facts through."""
    return {key: _masked(value) for key, value in entry.items() if key in ALLOWED}


def _masked(value: Any) -> Any:
    if not isinstance(value, str):
        return value if isinstance(value, int | float | bool | None) else type(value).__name__
    text = _NUMBER.sub("…", _ADDRESS.sub("…", value))
    return text.replace("\r", " ").replace("\n", " ")[:_LONGEST]


def set_up_logs(*, as_json: bool, level: int) -> None:
    """Called once when the program is loaded."""
    last: Any = structlog.processors.JSONRenderer(ensure_ascii=False) if as_json else structlog.dev.ConsoleRenderer()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            without_persons,
            last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=False,
    )


LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
