"""Writing shape of the house: an action is one intention, one transaction, named for the journal."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import now
from lotse.foundation.database.context import at_work
from lotse.foundation.database.prepared import kept_cursor

# A row of lotse.foundation.models.Reading; with each opened file, so not written by the ORM.
_READING = """
INSERT INTO "foundation_reading" ("at", "account_id", "project_id", "subject_id", "screen") VALUES (%s, %s, %s, %s, %s)
"""
P = ParamSpec("P")
R = TypeVar("R")


class Refused(Exception):
    """An action cannot be done now; the obstacles say why and what would mend it."""

    def __init__(self, obstacles: list[Obstacle]) -> None:
        super().__init__("; ".join(obstacle.code for obstacle in obstacles))
        self.obstacles = obstacles


READS_ONLY = Obstacle("reads_only", _("Sie sehen hier nur zu. Geändert wird von denen, die im Projekt arbeiten."))


def refuse_if(obstacles: list[Obstacle]) -> None:
    """Raise Refused where anything stands in the way."""
    if obstacles:
        raise Refused(obstacles)


def action(name: str) -> Callable[[Callable[Concatenate[Actor, P], R]], Callable[Concatenate[Actor, P], R]]:
    """Make a function the only place that does `name`: actor first, the rest keyword-only, one transaction.

    The journal's trigger refuses every change to a protected table outside an action, so audit cannot be forgotten.
    """

    def make(function: Callable[Concatenate[Actor, P], R]) -> Callable[Concatenate[Actor, P], R]:
        @wraps(function)
        def run(actor: Actor, /, *args: P.args, **kwargs: P.kwargs) -> R:
            refuse_if([READS_ONLY] if actor.reads_only else [])
            with at_work(actor, action=name):
                return function(actor, *args, **kwargs)

        marked: Any = run
        marked.action_name = name
        return run

    return make


def record_reading(actor: Actor, *, project_id: int, subject_id: int, screen: str) -> None:
    """Leave the trace that a file was opened: the one write that a GET may do."""
    with kept_cursor() as cursor:
        cursor.execute(_READING, [now(), actor.account_id, project_id, subject_id, screen])
