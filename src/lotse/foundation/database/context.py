"""Who the database thinks is at work: set inside the transaction, gone with it.

Row-level security reads `lotse.projects`, the journal reads the rest. Outside a transaction there is no context, and
then protected tables are empty and refuse writing (measured in `tests/access`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import connections, transaction

from lotse.foundation.actor import NOBODY, Actor
from lotse.foundation.sealing import forget_open_keys

_current: ContextVar[Actor] = ContextVar("actor", default=NOBODY)

_SET = """select set_config('lotse.projects', %s, true), set_config('lotse.account', %s, true),
set_config('lotse.action', %s, true)"""


def current_actor() -> Actor:
    """Who is at work in this thread; NOBODY outside a request, command or job."""
    return _current.get()


def set_context(actor: Actor, *, action: str, using: str = "default") -> None:
    """Tell the database who acts, until the end of the running transaction."""
    projects = ",".join(str(key) for key in sorted(actor.project_ids))
    with connections[using].cursor() as cursor:
        cursor.execute(_SET, [projects, str(actor.account_id or ""), action])


@contextmanager
def at_work(actor: Actor, *, action: str = "", using: str = "default") -> Iterator[Actor]:
    """One transaction in which `actor` is at work. `action` names what is done, for the journal; reading has none."""
    token = _current.set(actor)
    try:
        with transaction.atomic(using=using):
            set_context(actor, action=action, using=using)
            yield actor
    finally:
        forget_open_keys()
        _current.reset(token)


def name_action(action: str) -> None:
    """Name what the running transaction does; the journal refuses changes that nobody named."""
    with connections["default"].cursor() as cursor:
        cursor.execute("select set_config('lotse.action', %s, true)", [action])
