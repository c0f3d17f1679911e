"""What waits for somebody at her desk, gathered without one room knowing another: each registers when it starts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lotse.foundation.actor import Actor
from lotse.foundation.roles import Role

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class Waiting:
    """So many of one kind and where one does them; the most pressing have the smallest `place`.

    `sentence` is one lazy text for one and for many (`ngettext_lazy`) that asks for its `number`.
    """

    number: int
    sentence: "StrPromise"
    href: str
    place: int

    @property
    def words(self) -> str:
        """In the reader's language."""
        return self.sentence % {"number": self.number}


Provider = Callable[[Actor], Iterable[Waiting]]
_providers: list[tuple[frozenset[Role], Provider]] = []


def offer(roles: frozenset[Role], *providers: Provider) -> None:
    """Called by a part of a room when it starts; nobody without one of these roles hears of it."""
    _providers.extend((roles, provider) for provider in providers)


def waiting_for(actor: Actor) -> list[Waiting]:
    """What there is to do; kinds of which there is none are left out."""
    hers = (provider for roles, provider in _providers if actor.has_any_role(roles))
    found = (each for provider in hers for each in provider(actor) if each.number)
    return sorted(found, key=lambda each: each.place)
