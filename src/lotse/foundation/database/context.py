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

_current: ContextVar[tuple[Actor, str]] = ContextVar("at_work", default=(NOBODY, ""))

_SET = """select set_config('lotse.projects', %s, true), set_config('lotse.account', %s, true),
set_config('lotse.action', %s, true)"""


def current_actor() -> Actor:
    """Who is at work in this thread; NOBODY outside a request, command or job."""
    return _current.get()[0]


def _tell_database(actor: Actor, action: str, using: str) -> None:
    projects = ",".join(str(key) for key in sorted(actor.project_ids))
    with connections[using].cursor() as cursor:
        cursor.execute(_SET, [projects, str(actor.account_id or ""), action])


@contextmanager
def at_work(actor: Actor, *, action: str = "", using: str = "default") -> Iterator[Actor]:
    """One transaction in which `actor` is at work. `action` names what is done, for the journal; reading has none.

    Inside another one the outer context comes back at the end, so that a name never covers more than its own action.
    """
    outer = _current.get()
    token = _current.set((actor, action))
    connection = connections[using]
    try:
        with transaction.atomic(using=using):
            _tell_database(actor, action, using)
            yield actor
        if connection.in_atomic_block and not connection.needs_rollback:
            _tell_database(*outer, using)
    except BaseException:
        # A key made in what was rolled back is no key.
        forget_open_keys()
        raise
    finally:
        if not connection.in_atomic_block:
            forget_open_keys()
        _current.reset(token)
