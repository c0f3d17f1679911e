"""How far it is from one place of the tour to the next, by the middles of the thirteen districts.

Middles in degrees (WGS 84), read off a map to two decimals: about one kilometre, which is enough to say how many days a
van needs. Roads are taken as 1.35 times the straight way.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import asin, ceil, cos, radians, sin, sqrt

# By the official key of the district (AGS, five digits): latitude, longitude.
MIDDLES: Mapping[str, tuple[float, float]] = {
    "14511": (50.83, 12.92),
    "14521": (50.62, 12.96),
    "14522": (50.98, 13.12),
    "14523": (50.44, 12.21),
    "14524": (50.76, 12.56),
    "14612": (51.05, 13.74),
    "14625": (51.28, 14.28),
    "14626": (51.24, 14.81),
    "14627": (51.24, 13.50),
    "14628": (50.89, 13.87),
    "14713": (51.34, 12.38),
    "14729": (51.15, 12.60),
    "14730": (51.50, 12.85),
}
_EARTH_KM = 6_371.0
_ROAD = 1.35
# A van that loads in the morning and unloads in the afternoon.
KM_A_DAY = 180


def distance_km(one: str, other: str) -> int:
    """Road kilometres between two districts; 0 within one, and where a key is unknown."""
    if one == other or one not in MIDDLES or other not in MIDDLES:
        return 0
    (north_a, east_a), (north_b, east_b) = MIDDLES[one], MIDDLES[other]
    half = (
        sin(radians(north_b - north_a) / 2) ** 2
        + cos(radians(north_a)) * cos(radians(north_b)) * sin(radians(east_b - east_a) / 2) ** 2
    )
    return round(2 * _EARTH_KM * asin(sqrt(half)) * _ROAD)


def travel_days(one: str, other: str) -> int:
    """Working days that the way takes beyond packing and hanging: none within a district."""
    return ceil(distance_km(one, other) / KM_A_DAY)


def way_km(places: Iterable[str]) -> int:
    """Kilometres from place to place in this order."""
    return sum(distance_km(one, other) for one, other in pairwise(places))
