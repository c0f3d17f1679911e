"""The statutes that rules cite, and until when each one's text was compared with the law in force.

Source of the days: the editions that were read (see statutes.toml). A citation is written as lawyers write it,
"§ 61 Abs. 2 S. 1 AsylG"; several are separated by semicolons.
"""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("statutes.toml")


@dataclass(frozen=True, slots=True)
class Statute:
    """A law, ordinance, directive or collective agreement."""

    abbreviation: str
    title: str
    # Where its text stands for everybody; empty where none is free.
    address: str
    verified_until: date


class UnknownStatute(ValueError):
    """A citation names a statute that statutes.toml does not know."""


@cache
def statutes() -> dict[str, Statute]:
    """All of them by abbreviation."""
    rows = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {
        name: Statute(name, row["title"], row.get("address", ""), row["verified_until"]) for name, row in rows.items()
    }


@cache
def _finder() -> re.Pattern[str]:
    names = sorted(statutes(), key=len, reverse=True)
    return re.compile("|".join(rf"(?<![\w/]){re.escape(name)}(?![\w/])" for name in names))


@cache
def statutes_in(citation: str) -> tuple[Statute, ...]:
    """The statutes that a citation names; raises UnknownStatute where it names none."""
    found = dict.fromkeys(_finder().findall(citation))
    if not found:
        raise UnknownStatute(citation)
    return tuple(statutes()[name] for name in found)


@cache
def verified_until(citation: str) -> date:
    """The earliest day until which the cited texts were compared."""
    return min(statute.verified_until for statute in statutes_in(citation))
