"""The test database: one template for each state of the schema, cloned for each worker and for each wild test."""

import fcntl
import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
from django.conf import settings
from django.db import connections

ROOT = Path(__file__).resolve().parents[1]


def _state() -> str:
    digest = hashlib.sha256()
    files = [
        ROOT / "requirements.txt",
        ROOT / "src/lotse/foundation/database/protect.py",
        ROOT / "src/lotse/foundation/database/roles.py",
        ROOT / "src/lotse/foundation/database/baseline.sql",
        *sorted(ROOT.glob("src/lotse/*/migrations/*.py")),
        *sorted(ROOT.glob("src/lotse/website/contents/*")),
        *sorted(ROOT.glob("src/lotse/foundation/search/*.py")),
        ROOT / "tests/databases.py",
        ROOT / "src/lotse/website/founding.py",
    ]
    for file in files:
        digest.update(file.read_bytes() if file.is_file() else b"")
    return digest.hexdigest()[:16]


@contextmanager
def _admin(database: str | None = None) -> Iterator[psycopg.Connection]:
    url = os.environ["LOTSE_ADMIN_URL"]
    with psycopg.connect(url, autocommit=True, **({"dbname": database} if database else {})) as connection:
        yield connection


def _exists(admin: psycopg.Connection, name: str) -> bool:
    return admin.execute("select 1 from pg_database where datname = %s", [name]).fetchone() is not None


def template() -> str:
    """The name of the migrated, empty database for this state of the schema; made once, by one process."""
    name = f"lotse_tpl_{_state()}"
    lock = Path(tempfile.gettempdir()) / f"{name}.lock"
    with lock.open("w") as held, _admin() as admin:
        fcntl.flock(held, fcntl.LOCK_EX)
        if not _exists(admin, name):
            _build(admin, name)
    return name


def _build(admin: psycopg.Connection, name: str) -> None:
    from lotse.foundation.database.roles import prepare
    from lotse.foundation.search import index as search
    from lotse.website.founding import found_website

    making = f"{name}_making"
    admin.execute(f'drop database if exists "{making}" with (force)')
    admin.execute(f'create database "{making}" owner lotse_owner template template0')
    with _admin(making) as inside:
        for extension in ("pg_trgm", "unaccent", "btree_gist"):
            inside.execute(f"create extension if not exists {extension}")
        inside.execute("alter schema public owner to lotse_owner")
    before = settings.DATABASES["owner"]["NAME"]
    try:
        connections["owner"].close()
        connections["owner"].settings_dict["NAME"] = making
        prepare(using="owner")
        with connected_to(making):
            found_website()
            search.bring_up_to_date()
    finally:
        connections["owner"].close()
        connections["owner"].settings_dict["NAME"] = before
    admin.execute(f'alter database "{making}" rename to "{name}"')


@contextmanager
def clone_of(source: str) -> Iterator[str]:
    """A database of its own, gone afterwards."""
    name = f"lotse_test_{os.getpid()}_{uuid4().hex[:8]}"
    with _admin() as admin:
        admin.execute(f'create database "{name}" owner lotse_owner template "{source}"')
    try:
        yield name
    finally:
        with _admin() as admin:
            admin.execute(f'drop database if exists "{name}" with (force)')


@contextmanager
def connected_to(name: str) -> Iterator[None]:
    """Point every alias of this process at `name` for a while."""
    before = {alias: connections[alias].settings_dict["NAME"] for alias in connections}
    for alias in connections:
        connections[alias].close()
        connections[alias].settings_dict["NAME"] = name
    try:
        yield
    finally:
        for alias, old in before.items():
            connections[alias].close()
            connections[alias].settings_dict["NAME"] = old


def as_superuser(name: str, statement: str, parameters: list[object] | None = None) -> list[tuple[object, ...]]:
    """Look past every wall: only for tests that prove that nothing is left."""
    with _admin(name) as admin:
        cursor = admin.execute(statement, parameters)
        return cursor.fetchall() if cursor.description else []
