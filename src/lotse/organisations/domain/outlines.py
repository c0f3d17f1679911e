"""The outlines of the districts as one drawing, for maps. Source and licence: data/README.md."""

import csv
from dataclasses import dataclass
from functools import cache

from lotse.organisations.domain.places import DATA, District, all_districts

WIDTH, HEIGHT = 800, 593
SOURCE = "© GeoBasis-DE / BKG 2017"


@dataclass(frozen=True, slots=True)
class Outline:
    """A district as a path of the drawing; x and y are where its name stands."""

    district: District
    path: str
    x: int
    y: int


@cache
def outlines() -> tuple[Outline, ...]:
    """The thirteen; cities last, because they lie inside of districts and must stay on top."""
    with (DATA / "outlines.csv").open(encoding="utf-8", newline="") as file:
        rows = {ags: (path, int(x), int(y)) for ags, x, y, path in list(csv.reader(file))[1:]}
    found = [Outline(district, *rows[district.ags]) for district in all_districts()]
    return tuple(sorted(found, key=lambda outline: outline.district.kind == "city"))
