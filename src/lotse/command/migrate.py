"""Bring the tables to the state of the program, as their owner.

Skipped in a millisecond when nothing has changed.
"""

import argparse
import hashlib
import importlib
import importlib.util
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connections
from django.db.backends.utils import CursorWrapper
from django.db.migrations.executor import MigrationExecutor

from lotse.command.steps import Complaint, step
from lotse.foundation.database.roles import prepare

_OWNER = "owner"
_LOCK = 7_226_915_300_417  # any number, the same on every node
_PATIENCE = 10 * 60  # seconds that a second node waits for the first


def main(argv: list[str]) -> int:
    """`./lotse migrate`: its own step where several nodes share one database."""
    argparse.ArgumentParser(prog="./lotse migrate", description=__doc__).parse_args(argv)
    import django

    django.setup()
    with step("Tabellen") as line:
        line.note = described(bring_up_to_date(embedded=False))
    return 0


def described(applied: int) -> str:
    """What a reader wants to know of it."""
    if applied == 0:
        return "auf dem Stand"
    return "eine Migration angewandt" if applied == 1 else f"{applied} Migrationen angewandt"


def bring_up_to_date(*, embedded: bool) -> int:
    """Apply what is missing and return how many migrations that were.

    In the embedded database the fingerprint of all migration files is kept as its comment, so a copied or
    restored database never claims a state that it does not have.
    """
    mark = _fingerprint() if embedded else ""
    try:
        if embedded and _comment() == mark:
            return 0
        with _one_at_a_time():
            executor = MigrationExecutor(connections[_OWNER])
            missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
            if missing:
                _apply()
            if embedded:
                _set_comment(mark)
        return len(missing)
    finally:
        connections[_OWNER].close()


def _apply() -> None:
    """Migrate, narrow what the application may do, write the first pages; other projects have nothing of that."""
    if apps.is_installed("lotse.foundation"):
        prepare(using=_OWNER)
        # Written by the application's own role, so only after it was given its rights.
        importlib.import_module("lotse.website.founding").found_website()
    else:
        call_command("migrate", database=_OWNER, interactive=False, verbosity=0)


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for config in apps.get_app_configs():
        place = settings.MIGRATION_MODULES.get(config.label, f"{config.name}.migrations")
        spec = importlib.util.find_spec(place) if place else None
        for folder in spec.submodule_search_locations or () if spec else ():
            for file in sorted(Path(folder).glob("*.py")):
                seen = file.stat()
                digest.update(f"{config.label}/{file.name} {seen.st_size} {seen.st_mtime_ns}\n".encode())
    return f"migrations {digest.hexdigest()}"


def _comment() -> str | None:
    with connections[_OWNER].cursor() as cursor:
        cursor.execute(
            "select shobj_description(oid, 'pg_database') from pg_database where datname = current_database()"
        )
        return str(cursor.fetchone()[0])


def _set_comment(text: str) -> None:
    with connections[_OWNER].cursor() as cursor:
        cursor.execute("select current_database()")
        name = connections[_OWNER].ops.quote_name(cursor.fetchone()[0])
        cursor.execute(f"comment on database {name} is '{text}'")


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Two nodes that start at once take turns; the lock goes with its connection, so a killed node leaves none."""
    end, own = time.monotonic() + _PATIENCE, connections[_OWNER].copy()
    try:
        with own.cursor() as cursor:
            while not _took_lock(cursor):
                if time.monotonic() > end:
                    raise Complaint("Ein anderer Rechner migriert seit 10 Minuten.", "Another node is still migrating.")
                time.sleep(0.5)
        yield
    finally:
        own.close()


def _took_lock(cursor: CursorWrapper) -> bool:
    cursor.execute("select pg_try_advisory_lock(%s)", [_LOCK])
    return bool(cursor.fetchone()[0])
