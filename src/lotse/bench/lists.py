"""A carrier's long list from the command line: seconds, processor and memory of the command that an operator types.

Source of the limits: the requirements promise 20,000 rows in less than 60 seconds and 500 megabytes. The list goes into
a copy of the bench's database that is thrown away, so that the next bench finds as many mentees as this one.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from django.conf import settings

from lotse.bench.list_file import carriers_list
from lotse.bench.measure import Failed

ROWS = 20_000
_LONGEST = 30 * 60  # seconds
# A child begins with the memory of its parent as its highest, so a small process in between starts the command.
_WATCH = """
import json, resource, subprocess, sys, time
began = time.monotonic()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
took, used = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
said = done.stdout.decode(errors="replace")
print(json.dumps([done.returncode, took, used.ru_utime + used.ru_stime, used.ru_maxrss, said]))
"""
# Linux says kibibytes, macOS bytes.
_UNIT = 1 if sys.platform == "darwin" else 1024
HEAD = f"{'':34}{'Sekunden':>9}{'CPU s':>9}{'MB':>7}"


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds, seconds of the program's processor (the database's come on top), highest megabytes of the program.

    All of the command counts, also its start; megabytes are its resident memory with the shared pages (max RSS).
    """

    name: str
    seconds: float
    cpu: float
    megabytes: float

    def __str__(self) -> str:
        """A line of the table."""
        return f"{self.name:34}{self.seconds:9.1f}{self.cpu:9.1f}{self.megabytes:7.0f}"

    @property
    def figures(self) -> list[float]:
        """As the history keeps them."""
        return [round(self.seconds, 1), round(self.cpu, 1), round(self.megabytes)]


def measure_lists(database: str, project: str, *, rows: int = ROWS) -> Iterator[Taken]:
    """The dry run, then the real one, into a copy of this database."""
    size = f"{rows:,} Zeilen".replace(",", ".")
    with _copy_of(database) as copy, tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "liste.csv"
        file.write_bytes(carriers_list(rows))
        call = ["import-mentees", str(file), "--project", project]
        yield _taken(f"Liste prüfen, {size}", [*call, "--dry-run"], copy, must_say=f"{rows} Zeilen mit Menschen")
        yield _taken(f"Liste übernehmen, {size}", call, copy, must_say="Übernommen: ")


def _taken(name: str, call: list[str], database: str, *, must_say: str) -> Taken:
    """One run of the command as its own process."""
    url = {key: f"{os.environ[key].rsplit('/', 1)[0]}/{database}" for key in ("DATABASE_URL", "LOTSE_OWNER_URL")}
    command = [sys.executable, "-c", _WATCH, sys.executable, "-m", "lotse.command", *call]
    paths = os.pathsep.join(str(settings.ROOT / part) for part in ("src", "."))
    environment = {**os.environ, **url, "PYTHONPATH": paths}
    # Our own interpreter and module.
    watched = subprocess.run(  # noqa: S603
        command, env=environment, cwd=settings.ROOT, timeout=_LONGEST, check=True, capture_output=True, text=True
    )
    code, seconds, cpu, highest, said = json.loads(watched.stdout)
    if code != 0 or must_say not in said:
        raise Failed(f"{name}: {said[-2000:]}")
    return Taken(name, seconds, cpu, highest * _UNIT / 1e6)


@contextmanager
def _copy_of(database: str) -> Iterator[str]:
    """The same database once more for a while; nobody may be connected to the first while it is copied."""
    from django.db import connections

    connections.close_all()
    name = f"{database}_list"
    with psycopg.connect(os.environ["LOTSE_ADMIN_URL"], autocommit=True) as admin:
        admin.execute(f'drop database if exists "{name}" with (force)')
        admin.execute(f'create database "{name}" owner lotse_owner template "{database}"')
        try:
            yield name
        finally:
            admin.execute(f'drop database if exists "{name}" with (force)')
