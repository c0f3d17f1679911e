"""The map of the thirteen districts, ready for `<c-saxony-map>`: each district with its name and where it leads."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from django.utils.translation import get_language

from lotse.organisations.domain.outlines import outlines
from lotse.organisations.domain.places import District

# What stands on the map itself; the whole name is in the link and in the list beside it.
_SHORT = {
    "14521": "Erzgebirge",
    "14523": "Vogtland",
    "14612": "Dresden",
    "14628": "Sächs. Schweiz",
    "14729": "Lkr. Leipzig",
}


@dataclass(frozen=True, slots=True)
class Area:
    """One district on the map; without `href` it is no link. `note` is said after its name."""

    ags: str
    name: str
    short: str
    path: str
    x: int
    y: int
    href: str
    note: str
    is_here: bool
    is_city: bool

    @property
    def said(self) -> str:
        """What a screen reader says."""
        return f"{self.name}, {self.note}" if self.note else self.name

    @property
    def look(self) -> str:
        """Classes for the drawing."""
        return " ".join(word for word, is_so in (("city", self.is_city), ("here", self.is_here)) if is_so)

    @property
    def name_y(self) -> int:
        """Cities have a dot; their name stands above it."""
        return self.y - 14 if self.is_city else self.y


def district_name(district: District) -> str:
    """The name of a district: names are not translated, but English readers have a usual one."""
    return district.name_en if get_language() == "en" else district.name_de


def map_areas(
    href: Callable[[District], str], *, here: Collection[str] = (), note: Callable[[District], str] | None = None
) -> list[Area]:
    """The thirteen districts; `here` are the keys (five digits) of those that the page is about."""
    return [
        Area(
            ags=each.district.ags,
            name=district_name(each.district),
            short=_SHORT.get(each.district.ags) or each.district.name_de.rpartition(" ")[2],
            path=each.path,
            x=each.x,
            y=each.y,
            href=href(each.district),
            note=note(each.district) if note else "",
            is_here=each.district.ags in here,
            is_city=each.district.kind == "city",
        )
        for each in outlines()
    ]
