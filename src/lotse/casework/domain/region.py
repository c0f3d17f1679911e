"""Does somebody live where a project works? From the postcode alone, and unclear where that does not tell."""

from collections.abc import Collection

from lotse.organisations.domain.places import OutsideSaxony, find_place


def lives_in(postcode: str, *, district_keys: Collection[str], municipality_keys: Collection[str] = ()) -> str:
    """Answer "yes", "no" or "unknown". Keys are official (AGS): districts of five digits, municipalities of eight.

    Where a project serves only a part of its district, the municipality has to be one of `municipality_keys`.
    A postcode that reaches over a border is unclear until somebody asks for the street.
    """
    if not postcode:
        return "unknown"
    found = find_place(postcode)
    if isinstance(found, OutsideSaxony):
        return "no"
    served = set()
    for hit in found:
        ags = hit.municipality.ags if hit.municipality else ""
        is_part = not municipality_keys or not ags or ags in municipality_keys
        served.add(hit.district.ags in district_keys and is_part)
    if served == {True}:
        return "yes"
    return "no" if served == {False} else "unknown"
