"""The tables as they are after all migrations up to some day, laid down in one go in an empty database.

Only a shortcut: what it holds is noted as migrated, everything newer is migrated as ever, a test compares both ways.
A migration of ours that was changed since makes the whole file void. `./lotse baseline` writes it anew.
"""

import ast
import hashlib
import importlib.util
from collections.abc import Iterable
from pathlib import Path

from django.apps import apps
from django.db import connections, transaction

FILE = Path(__file__).with_name("baseline.sql")
_MARK = "-- migration "


def mark(migrations: Iterable[tuple[str, str]]) -> str:
    """The lines by which a later program knows which migrations of ours it holds, and in which wording."""
    return "".join(f"{_MARK}{app} {name} {_digest(app, name)}\n" for app, name in migrations if _file(app, name))


def lay(using: str) -> bool:
    """Write the baseline where there is no table yet; says whether it did."""
    with connections[using].cursor() as cursor:
        cursor.execute("select exists (select from pg_tables where schemaname = 'public')")
        text = "" if cursor.fetchone()[0] or not FILE.exists() else FILE.read_text()
        if not text or not _is_true(text):
            return False
        with transaction.atomic(using=using):
            cursor.execute("set local check_function_bodies = off")
            cursor.execute(text)
    return True


def _is_true(text: str) -> bool:
    marks = [line.removeprefix(_MARK).split() for line in text.splitlines() if line.startswith(_MARK)]
    return bool(marks) and all(_digest(app, name) == digest for app, name, digest in marks)


def _digest(app: str, name: str) -> str:
    file = _file(app, name)
    if file is None:
        return ""
    # What it says, not how it is laid out.
    return hashlib.sha256(ast.dump(ast.parse(file.read_text())).encode()).hexdigest()[:16]


def _file(app: str, name: str) -> Path | None:
    """The file of a migration of ours; libraries keep their word and need no mark."""
    if not apps.is_installed(f"lotse.{app}"):
        return None
    spec = importlib.util.find_spec(f"lotse.{app}.migrations.{name}")
    return Path(spec.origin) if spec and spec.origin else None
