"""`./lotse backup`: one consistent picture of the database with its row counts, and the uploaded files."""

import argparse
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from lotse.command.archive import Archive, Manifest, checksums, key_fingerprint, row_counts, sha256
from lotse.command.binaries import newest_tool
from lotse.command.keys import key_file
from lotse.command.places import home
from lotse.command.server import plain_environment
from lotse.command.steps import Complaint, say, step

_LONGEST_DUMP = 6 * 60 * 60  # seconds


def main(argv: list[str]) -> int:
    """Write a backup folder; it gets its name only when it is complete."""
    parser = argparse.ArgumentParser(prog="./lotse backup", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="Ordner, in dem die Sicherung angelegt wird")
    parent = (parser.parse_args(argv).folder or home() / "backups").resolve()
    final = parent / f"lotse-{datetime.now(UTC):%Y-%m-%dT%H-%M-%SZ}"
    archive = Archive(final.with_name(final.name + ".unfertig"))
    archive.folder.mkdir(mode=0o700, parents=True)
    try:
        manifest = _saved(archive)
        archive.folder.rename(final)
    except BaseException:
        shutil.rmtree(archive.folder, ignore_errors=True)
        raise
    say(f"\nSicherung: {final}")
    say(f"  {sum(manifest.rows.values())} Zeilen in {len(manifest.rows)} Tabellen, {len(manifest.files)} Dateien")
    say(f"Nicht enthalten sind die Schlüssel ({key_file(home())}). Ohne sie sind versiegelte Angaben unlesbar; bitte")
    say("getrennt von den Sicherungen aufbewahren. Die Sicherung selbst enthält personenbezogene Daten im Klartext.")
    return 0


def _saved(archive: Archive) -> Manifest:
    """The database first: a file that a row names was there before the row."""
    url = backup_url()
    with _snapshot(url) as (connection, name):
        with step("Zeilen zählen"):
            rows = row_counts(connection)
        if not rows:
            raise Complaint(
                "Die Datenbank hat keine Tabellen; eine leere Sicherung sähe aus wie eine gelungene.",
                "The database has no tables; an empty backup would look like a good one.",
            )
        version = connection.info.server_version
        with step("Datenbank sichern"):
            _dump(url, archive, snapshot=name, major=version // 10_000)
    with step("Dateien sichern"):
        source = home() / "files"
        if source.exists():
            shutil.copytree(source, archive.files, symlinks=True)
        manifest = Manifest(
            made_at=datetime.now(UTC).isoformat(timespec="seconds"),
            server=f"{version // 10_000}.{version % 10_000}",
            dump_sha256=sha256(archive.dump),
            rows=rows,
            files=checksums(archive.files),
            key=key_fingerprint(),
        )
        manifest.write(archive)
    return manifest


def backup_url() -> str:
    """The role that sees everything: with any other a dump is empty and looks well."""
    url = os.environ.get("LOTSE_BACKUP_URL")
    if url:
        return url
    raise Complaint(
        "LOTSE_BACKUP_URL fehlt: die Adresse der Rolle lotse_backup, die an den Zeilenrechten vorbei lesen darf.",
        "LOTSE_BACKUP_URL is missing: the address of the role that may read past row-level security.",
    )


@contextmanager
def _snapshot(url: str) -> Iterator[tuple[psycopg.Connection, str]]:
    """A transaction whose picture the dump shares, so that counts and dump agree to the row."""
    with psycopg.connect(url, connect_timeout=10) as connection:
        connection.execute("set transaction isolation level repeatable read read only")
        bypasses = connection.execute("select rolbypassrls or rolsuper from pg_roles where rolname = current_user")
        name = connection.execute("select pg_export_snapshot()").fetchone()
        seen = bypasses.fetchone()
        if not (seen and seen[0]):
            raise Complaint(
                "Die Rolle in LOTSE_BACKUP_URL sieht nicht alle Zeilen; es fehlt ihr BYPASSRLS.",
                "The role in LOTSE_BACKUP_URL does not see all rows; it lacks BYPASSRLS.",
            )
        assert name is not None
        yield connection, str(name[0])


def _dump(url: str, archive: Archive, *, snapshot: str, major: int) -> None:
    tool = newest_tool("pg_dump", at_least=major)
    words = [tool, "--format=custom", f"--snapshot={snapshot}", f"--file={archive.dump}"]
    run_tool([*map(str, words)], url=url)


def run_tool(command: list[str], *, url: str) -> None:
    """Run a client program of PostgreSQL.

    The address travels in the environment: command lines are public.
    """
    parts = psycopg.conninfo.conninfo_to_dict(url)
    names = {
        "host": "PGHOST",
        "port": "PGPORT",
        "user": "PGUSER",
        "password": "PGPASSWORD",
        "dbname": "PGDATABASE",
    }
    names |= {"sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT"}
    settings = {variable: str(parts[name]) for name, variable in names.items() if parts.get(name) is not None}
    done = subprocess.run(
        command,
        env=plain_environment() | settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=_LONGEST_DUMP,
        check=False,
    )
    if done.returncode:
        words = done.stdout.decode(errors="replace")
        if "No space left on device" in words:
            raise OSError(28, "disk full", command[-1])
        name = Path(command[0]).name
        raise Complaint(f"{name} ist gescheitert:\n{words[-1500:]}", f"{name} failed.")
