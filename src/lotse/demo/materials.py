"""The lists from which invented people, firms and notes are put together, read once from data/.

The lists are our own. Names are common ones of each origin; nobody is meant. Families are mostly put together from
roots and endings, so that many never existed.
"""

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from lotse.foundation.names import fold
from lotse.organisations.domain.places import all_districts, all_municipalities

_DATA = Path(__file__).parent / "data"
_DEGREES = (40, 24, 20, 16)
_REFUGEES = 95
_SEAT_SHARE, _TOWN_SHARE, _VILLAGE_SHARE = 12, 3, 1


@dataclass(frozen=True, slots=True)
class Name:
    """One part of a name: as in the papers, in its own script ("" if none), as letters for an e-mail address."""

    latin: str
    script: str
    slug: str


@dataclass(frozen=True, slots=True)
class Origin:
    """What a country of origin contributes; shares in per cent."""

    code: str
    weight: int
    women_share: int
    new_year: int
    refugees: int
    languages: tuple[str, ...]
    tongues: tuple[str, ...]
    arrived: tuple[int, int]
    degrees: tuple[int, ...]
    women: tuple[Name, ...]
    men: tuple[Name, ...]
    middle_women: tuple[Name, ...]
    middle_men: tuple[Name, ...]
    families_women: tuple[Name, ...]
    families_men: tuple[Name, ...]
    is_double: bool
    is_middle_first: bool


@dataclass(frozen=True, slots=True)
class Trade:
    """A branch: what its firms are called and whom they employ, women's form first."""

    section: str
    words: tuple[str, ...]
    size: tuple[int, int]
    helper: tuple[str, str]
    jobs: tuple[tuple[str, str], ...]


def _name(text: str) -> Name:
    latin, _, script = text.partition("=")
    plain = latin.replace("_", " ")
    return Name(plain, script.replace("_", " "), fold(plain).replace(" ", "-"))


def _names(text: str) -> tuple[Name, ...]:
    return tuple(_name(word) for word in text.split())


def _families(raw: dict[str, Any], *, is_woman: bool) -> tuple[Name, ...]:
    if raw.get("father"):
        return _names(raw["men_names"])
    ready = (entry.split("/")[-1 if is_woman else 0] for entry in raw.get("family", "").split())
    made = (
        f"{root.partition('=')[0]}{end.partition('=')[0]}={root.partition('=')[2]}{end.partition('=')[2]}"
        for root, end in product(raw.get("roots", "").split(), raw.get("endings", "").split())
    )
    return tuple(_name(entry) for entry in (*ready, *made))


def _origin(code: str, raw: dict[str, Any]) -> Origin:
    middle = raw.get("middle", "")
    first, last = raw["arrived"]
    return Origin(
        code=code,
        weight=raw["weight"],
        women_share=raw["women"],
        new_year=raw["new_year"],
        refugees=raw.get("refugees", _REFUGEES),
        languages=tuple(language for language, share in raw["languages"].items() for _ in range(share)),
        tongues=tuple(raw["languages"]),
        arrived=(first, last),
        degrees=tuple(raw.get("degrees", _DEGREES)),
        women=_names(raw["women_names"]),
        men=_names(raw["men_names"]),
        middle_women=_names(raw.get("middle_women", "")),
        middle_men=_names(raw.get("middle_men", middle)),
        families_women=_families(raw, is_woman=True),
        families_men=_families(raw, is_woman=False),
        is_double=raw.get("double", False),
        is_middle_first="middle_women" in raw,
    )


@cache
def origins() -> dict[str, Origin]:
    """All origins by code; weight 0 means: only when asked for (workers from the EU)."""
    raw = tomllib.loads((_DATA / "origins.toml").read_text(encoding="utf-8"))
    return {code: _origin(code, entry) for code, entry in raw.items()}


@cache
def _trades_file() -> dict[str, Any]:
    return tomllib.loads((_DATA / "trades.toml").read_text(encoding="utf-8"))


def _pair(entry: str) -> tuple[str, str]:
    woman, man = entry.split("/")
    return woman, man


@cache
def trades() -> tuple[Trade, ...]:
    """All trades, each as often as its weight."""
    return tuple(
        trade
        for raw in _trades_file()["trade"]
        for trade in [
            Trade(
                raw["section"],
                tuple(raw["words"].split()),
                tuple(raw["size"]),
                _pair(raw["helper"]),
                tuple(_pair(entry) for entry in raw["jobs"].split()),
            )
        ]
        * raw["weight"]
    )


@cache
def firm_words(key: str) -> tuple[str, ...]:
    """Words of the table "firms": things, forms, women, men, families."""
    return tuple(_trades_file()["firms"][key].split())


@cache
def landscapes() -> dict[str, tuple[str, ...]]:
    """First words of firms by district (AGS)."""
    return {ags: tuple(words.split()) for ags, words in _trades_file()["firms"]["landscape"].items()}


@cache
def streets() -> tuple[str, ...]:
    """Streets that no town has."""
    return tuple(_trades_file()["addresses"]["streets"].split())


@cache
def places() -> dict[str, tuple[tuple[str, str, str], ...]]:
    """District → (postcode, municipality, its key), the seat and towns more often than villages."""
    seats = {district.seat_ags for district in all_districts()}
    found: dict[str, list[tuple[str, str, str]]] = {}
    for place in all_municipalities():
        share = _SEAT_SHARE if place.ags in seats else _TOWN_SHARE if place.is_town else _VILLAGE_SHARE
        rows = [(code, place.name, place.ags) for code in place.postcodes]
        found.setdefault(place.district_ags, []).extend((rows * share)[: max(share, len(rows))])
    return {ags: tuple(rows) for ags, rows in found.items()}


def _lines(name: str) -> Iterator[list[str]]:
    with (_DATA / name).open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="|", quoting=csv.QUOTE_NONE):
            if row and not row[0].startswith("#"):
                yield [cell.strip() for cell in row]


@cache
def note_templates() -> tuple[tuple[tuple[str, ...], str, int, str], ...]:
    """Topics, way, minutes, text with slots."""
    return tuple((tuple(topics.split(",")), way, int(m), text) for topics, way, m, text in _lines("notes.txt"))


@cache
def step_templates() -> tuple[tuple[str, str, int, str], ...]:
    """Topic, party for whom it waits, usual days, title."""
    return tuple((topic, party, int(days), title) for topic, party, days, title in _lines("steps.txt"))


@cache
def closing_templates() -> tuple[tuple[str, str], ...]:
    """Reason and what the mentor wrote."""
    return tuple((reason, text) for reason, text in _lines("closings.txt"))
