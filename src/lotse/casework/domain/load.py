"""How many people a mentor can accompany, and how many that leaves room for."""

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal


def places_of(places_per_mentor: int, share: Decimal) -> int:
    """Places of a mentor with this share of a full post, rounded down: half a person cannot be accompanied."""
    return int((places_per_mentor * share).to_integral_value(ROUND_FLOOR))


@dataclass(frozen=True, slots=True)
class Load:
    """Open mentorings, those silent longer than agreed, those without any open step, and the places there are."""

    active: int
    silent: int
    idle: int
    places: int

    @property
    def room(self) -> int:
        """Free places; negative where there are more people than places."""
        return self.places - self.active

    @property
    def beyond(self) -> int:
        """People for whom there is no place."""
        return max(0, -self.room)
