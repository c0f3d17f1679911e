"""`./lotse baseline`: write anew the tables that an empty database gets in one go.

Nearly three hundred migrations take the better part of a minute of computing; what they lead to takes a second.
"""

import argparse
import os
import tempfile
from pathlib import Path

import psycopg

from lotse.command.backup import run_tool
from lotse.command.binaries import newest_tool
from lotse.command.postgres import announced_database
from lotse.command.steps import say, step

# Settings of a session that older servers do not know, commands of psql, and what every database has by itself.
_NOT_OURS = (
    "--",
    "SET ",
    "\\",
    "CREATE SCHEMA public",
    "COMMENT ON SCHEMA",
    "SELECT pg_catalog.set_config('search_path'",
)


_NAME = "lotse_baseline"


def main(argv: list[str]) -> int:
    """Migrate in a database of its own, and keep what came out."""
    parser = argparse.ArgumentParser(prog="./lotse baseline", description=__doc__)
    parser.add_argument("--without", nargs="*", default=[], metavar="RAUM", help="deren Migrationen noch unfertig sind")
    parser.add_argument("--until", nargs="*", default=[], metavar="RAUM.MIGRATION", help="bis zu dieser, nicht weiter")
    chosen = parser.parse_args(argv)
    until = dict(word.split(".") for word in chosen.until)
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
    with announced_database("Datenbank zum Wegwerfen", "test"):
        import django

        django.setup()
        from lotse.foundation.database.baseline import FILE

        with step("Tabellen") as line:
            FILE.write_text(written(chosen.without, until))
            line.note = f"{FILE.stat().st_size // 1024} KB"
    say(f"\nGeschrieben: {FILE}")
    return 0


def written(without: list[str], until: dict[str, str]) -> str:
    """The statements, made in a database that is gone afterwards."""
    from lotse.foundation.database.baseline import mark

    url = os.environ["LOTSE_ADMIN_URL"]
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute(f"drop database if exists {_NAME} with (force)")
        admin.execute(f"create database {_NAME} owner lotse_owner template template0")
        try:
            with psycopg.connect(url, autocommit=True, dbname=_NAME) as inside:
                for extension in ("pg_trgm", "unaccent", "btree_gist"):
                    inside.execute(f"create extension if not exists {extension}")
                inside.execute("alter schema public owner to lotse_owner")
                version = inside.info.server_version // 10_000
            held = _migrate(without, until)
            return mark(held) + _cleaned(_dumped(url, version))
        finally:
            admin.execute(f"drop database if exists {_NAME} with (force)")


def _migrate(without: list[str], until: dict[str, str]) -> list[tuple[str, str]]:
    """All migrations but those of the rooms named; returns what was applied."""
    from django.db import connections
    from django.db.migrations.executor import MigrationExecutor

    from lotse.foundation.database.roles import alone_at_work

    connections["owner"].close()
    connections["owner"].settings_dict["NAME"] = _NAME
    with alone_at_work("owner"):
        executor = MigrationExecutor(connections["owner"])
        leaves = executor.loader.graph.leaf_nodes()
        executor.migrate([(app, until.get(app, name)) for app, name in leaves if app not in without])
        held = sorted(executor.recorder.applied_migrations())
    connections["owner"].close()
    return held


def _dumped(url: str, version: int) -> str:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "dump.sql"
        words = ["--no-owner", "--no-privileges", "--no-comments", "--schema=public", "--inserts"]
        words += ["--rows-per-insert=100", f"--dbname={_NAME}", f"--file={file}"]
        run_tool([str(newest_tool("pg_dump", at_least=version)), *words], url=url)
        return file.read_text()


def _cleaned(dump: str) -> str:
    kept = (line for line in dump.splitlines() if line.strip() and not line.startswith(_NOT_OURS))
    return "\n".join(kept) + "\n"
