"""How the program meets stories for people who have no account: visitors, and whoever holds her own secret link.

The wall of the desk keeps every row from them. What is shown to everybody is therefore read by the program itself, in
one of these contexts and through one query that asks for the release.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from lotse.foundation.actor import DESK, NOBODY, Actor, system
from lotse.foundation.database.context import at_work

PROGRAM = system(DESK)


def for_the_desk(actor: Actor) -> Actor:
    """The same person, at work behind the wall of the desk: a mentor who invites, somebody with her secret link."""
    return replace(actor, system_projects=actor.system_projects | {DESK})


# Somebody portrayed, on her own page: known by her secret link alone.
PORTRAYED = for_the_desk(NOBODY)


@contextmanager
def in_public() -> Iterator[Actor]:
    """Reading what everybody may read."""
    with at_work(PROGRAM) as program:
        yield program
