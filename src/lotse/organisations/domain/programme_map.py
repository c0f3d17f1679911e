"""The fourteen projects of the programme on the map: which project serves which municipality.

Source of what is public and what is invented: the head of data/projects.toml.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from lotse.organisations.domain.places import DATA, District, all_districts


@dataclass(frozen=True, slots=True)
class CarrierSeed:
    """A carrier of the demo; kind "public" brings the duty to inform of § 87 AufenthG, "private" does not."""

    key: str
    name: str
    legal_form: str
    kind: str


@dataclass(frozen=True, slots=True)
class SubRegionSeed:
    """A part of a project's area, as official keys of municipalities."""

    key: str
    name_de: str
    name_en: str
    ags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProjectSeed:
    """A partial project; without sub-regions it serves the whole of its districts."""

    key: str
    name_de: str
    name_en: str
    districts: tuple[District, ...]
    carrier: CarrierSeed
    sub_regions: tuple[SubRegionSeed, ...]

    def is_serving(self, ags: str) -> bool:
        """Whether the municipality with this key of eight digits belongs to the project."""
        if self.sub_regions:
            return any(ags in part.ags for part in self.sub_regions)
        return any(ags.startswith(district.ags) for district in self.districts)


@cache
def programme_projects() -> tuple[ProjectSeed, ...]:
    """All fourteen projects."""
    raw = tomllib.loads((DATA / "projects.toml").read_text(encoding="utf-8"))
    carriers = {c["key"]: CarrierSeed(**c) for c in raw["carrier"]}
    districts = {d.key: d for d in all_districts()}
    return tuple(_project(p, carriers, districts) for p in raw["project"])


def _project(raw: dict[str, Any], carriers: dict[str, CarrierSeed], districts: dict[str, District]) -> ProjectSeed:
    parts = raw.get("sub_region", [])
    return ProjectSeed(
        key=raw["key"],
        name_de=raw["name_de"],
        name_en=raw["name_en"],
        districts=tuple(districts[key] for key in raw["districts"]),
        carrier=carriers[raw["carrier"]],
        sub_regions=tuple(SubRegionSeed(p["key"], p["name_de"], p["name_en"], tuple(p["ags"])) for p in parts),
    )


def projects_serving(ags: str) -> tuple[ProjectSeed, ...]:
    """The project of a municipality (key of eight digits); exactly one for each municipality of Saxony."""
    return tuple(project for project in programme_projects() if project.is_serving(ags))
