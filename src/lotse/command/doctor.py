"""`./lotse doctor`: what is there, what is missing, and how to mend it.

Changes nothing; starts only the database.
"""

import argparse
import json
import os
import platform
import shutil
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import psycopg

from lotse.command.binaries import find_binaries
from lotse.command.browser import find_browser
from lotse.command.cluster import Cluster
from lotse.command.keys import key_file
from lotse.command.places import ROOT, home
from lotse.command.postgres import database
from lotse.command.steps import Complaint, say

_ENOUGH = 2 << 30  # bytes free


@dataclass(frozen=True)
class Sign:
    """One thing looked at; `mend` is empty when it is well."""

    what: str
    found: str
    mend: str = ""


def main(argv: list[str]) -> int:
    """Print a line per sign; 1 when anything needs mending."""
    argparse.ArgumentParser(prog="./lotse doctor", description=__doc__).parse_args(argv)
    signs = [sign for look in _LOOKS for sign in _safely(look)]
    for sign in signs:
        say(f"{'FEHLT' if sign.mend else 'gut  '}  {sign.what:<22}{sign.found}")
        if sign.mend:
            say(f"       {'':<22}→ {sign.mend}")
    return 1 if any(sign.mend for sign in signs) else 0


def _safely(look: "Callable[[], Iterator[Sign]]") -> list[Sign]:
    """A complaint is what the doctor is for: it becomes a sign."""
    try:
        return list(look())
    except Complaint as complaint:
        return [Sign(look.__name__.strip("_"), "", complaint.german)]


def _python() -> Iterator[Sign]:
    yield Sign("Python", platform.python_version())
    stamp = ROOT / ".venv" / ".lotse-stamp.json"
    files = json.loads(stamp.read_text())["files"] if stamp.exists() else {}
    yield Sign("Pakete", ", ".join(files), "" if files else "./lotse run richtet sie ein")


def _space() -> Iterator[Sign]:
    free = shutil.disk_usage(home()).free
    yield Sign("Freier Platz", f"{free >> 20} MB", "" if free > _ENOUGH else "mindestens 2 GB schaffen")
    size = sum(path.lstat().st_size for path in home().rglob("*") if path.is_file())
    yield Sign("Daten", f"{size >> 20} MB in {home()}")
    file = key_file(home())
    private = not file.exists() or file.stat().st_mode & 0o077 == 0
    yield Sign("Schlüssel", str(file) if file.exists() else "noch keine", "" if private else f"chmod 600 {file}")


def _port() -> Iterator[Sign]:
    port = int(os.environ.get("PORT", "8000"))
    with socket.socket() as probe:
        taken = probe.connect_ex(("127.0.0.1", port)) == 0
    yield Sign("Port", f"{port} {'belegt (vielleicht von Lotse selbst)' if taken else 'frei'}")


def _browser() -> Iterator[Sign]:
    found = find_browser()
    yield Sign("Browser für Tests", str(found or "keiner; ./lotse test richtet einen ein"))


def _database() -> Iterator[Sign]:
    if os.environ.get("DATABASE_URL"):
        yield from _roles()
        return
    cluster = Cluster(home() / "data")
    binaries = find_binaries(cluster.major)
    yield Sign("PostgreSQL", f"{binaries.version} in {binaries.folder}")
    if cluster.major is None:
        yield Sign("Datenbank", "noch keine; ./lotse run legt sie an")
        return
    with database("run") as found:
        yield Sign("Datenbank", found.description)
        yield from _roles()


def _roles() -> Iterator[Sign]:
    for variable in ("DATABASE_URL", "LOTSE_OWNER_URL", "LOTSE_BACKUP_URL", "LOTSE_STATS_URL"):
        url = os.environ.get(variable)
        if url:
            with psycopg.connect(url, connect_timeout=10):
                yield Sign(f"Rolle {_user(url)}", "erreichbar")
        else:
            yield Sign(variable, "fehlt", "siehe src/lotse/command/roles.sql")
    import django

    from lotse.foundation.database.roles import UnboundRole, refuse_unbound_role

    django.setup()
    try:
        refuse_unbound_role()
        yield Sign("Trennung der Projekte", "die Datenbank hält sie ein")
    except UnboundRole as error:
        yield Sign("Trennung der Projekte", "umgangen", str(error))


def _user(url: str) -> str:
    return str(psycopg.conninfo.conninfo_to_dict(url).get("user", "?"))


_LOOKS = (_python, _space, _port, _browser, _database)
