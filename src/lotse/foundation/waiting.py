"""What waits for somebody at her desk, gathered without one room knowing another: each registers when it starts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lotse.foundation.actor import Actor


@dataclass(frozen=True, slots=True)
class Waiting:
    """So many of one kind, in words, and where one does them; the most pressing have the smallest `place`."""

    number: int
    words: str
    href: str
    place: int = 50


Provider = Callable[[Actor], Iterable[Waiting]]
_providers: list[Provider] = []


def offer(*providers: Provider) -> None:
    """Called by a part of a room when it starts. Each provider decides by the actor's roles what waits for her."""
    _providers.extend(providers)


def waiting_for(actor: Actor) -> list[Waiting]:
    """What there is to do; kinds of which there is none are left out."""
    found = (each for provider in _providers for each in provider(actor) if each.number)
    return sorted(found, key=lambda each: each.place)
