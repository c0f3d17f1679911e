"""The database that every verb works with.

The reader's own, or an embedded one that ends with the command.
"""

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from lotse.command import places
from lotse.command.account import account_for
from lotse.command.binaries import find_binaries
from lotse.command.cluster import Cluster, socket_folder_for
from lotse.command.keys import export_keys, require_keys
from lotse.command.lock import Lock
from lotse.command.server import Server, Trace
from lotse.command.steps import Complaint, step

Profile = Literal["run", "test", "bench"]
_SLOTS = 9
_LOG_LIMIT = 5 << 20


@dataclass(frozen=True)
class Database:
    """How each role reaches the database. `server` is ours to watch; None when it is somebody else's."""

    urls: dict[str, str]
    embedded: bool
    cluster: Cluster | None = None
    server: Server | None = None

    @property
    def description(self) -> str:
        """What stands behind the step that opened it."""
        if not self.embedded:
            return "die in DATABASE_URL genannte"
        return f"PostgreSQL {self.server.binaries.version}" if self.server else "läuft schon"

    @contextmanager
    def exported(self) -> Iterator["Database"]:
        """Put the addresses where the settings read them, and take them away with the database."""
        before = dict(os.environ)
        for name in [name for name in before if name.startswith("PG")] if self.embedded else []:
            del os.environ[name]
        os.environ.update(self.urls)
        module = "config.settings.dev" if self.embedded else "config.settings.production"
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", module)
        try:
            yield self
        finally:
            for name in os.environ.keys() - before.keys():
                del os.environ[name]
            os.environ.update(before)


@contextmanager
def database(profile: Profile = "run", *, alone: bool = False) -> Iterator[Database]:
    """The database of this profile, up and with its roles.

    DATABASE_URL wins for `run`; nothing is started then. Otherwise this process starts the embedded one and
    stops it at the end, or, unless it must be `alone`, shares the one that another command has started.
    """
    home = places.home()
    if profile == "run" and os.environ.get("DATABASE_URL"):
        require_keys()
        with Database({"DATABASE_URL": os.environ["DATABASE_URL"]}, embedded=False).exported() as found:
            yield found
        return
    export_keys(home)
    cluster, lock = _claimed(home, profile)
    if lock is None:
        yield from _shared(cluster, alone=alone)
        return
    try:
        yield from _started(cluster)
    finally:
        lock.release()


@contextmanager
def announced_database(label: str, profile: Profile = "run", *, alone: bool = False) -> Iterator[Database]:
    """The same, with a line on the screen."""
    with ExitStack() as stack:
        with step(label) as line:
            found = stack.enter_context(database(profile, alone=alone))
            line.note = found.description
        yield found


def _claimed(home: Path, profile: Profile) -> tuple[Cluster, Lock | None]:
    """The cluster and its lock; no lock when another command has it. Test runs do not wait for each other."""
    if profile == "run":
        cluster, lock = _cluster(home / "data")
        return cluster, lock if lock.take_within(0.5, note=_note()) else None
    for slot in range(1, _SLOTS + 1):
        cluster, lock = _cluster(home / profile / str(slot), throw_away=profile == "test")
        if lock.take(note=_note()):
            return cluster, lock
    raise Complaint(
        f"Es laufen schon {_SLOTS} Testläufe in diesem Ordner.",
        f"{_SLOTS} test runs are already at work here.",
    )


def _cluster(folder: Path, *, throw_away: bool = False) -> tuple[Cluster, Lock]:
    places.made(folder.parent)
    places.made(folder)
    return Cluster(folder, throw_away=throw_away), Lock(folder / "lock")


def _note() -> str:
    return f"{os.getpid()} {os.environ.get('LOTSE_VERB', '')}".strip()


def _started(cluster: Cluster) -> Iterator[Database]:
    if cluster.throw_away and cluster.major not in (None, find_binaries().major):
        cluster.discard()
    binaries = find_binaries(cluster.major)
    if cluster.major is None:
        cluster.create(binaries)
    account = account_for(binaries.tool("postgres"), cluster.data)
    socket_folder = socket_folder_for(cluster, account)
    if cluster.log.exists() and cluster.log.stat().st_size > _LOG_LIMIT:
        cluster.log.unlink()
    server = Server(binaries, account, data=cluster.data, log=cluster.log)
    try:
        server.start(cluster.settings(binaries, socket_folder))
        cluster.prepare(socket_folder)
        urls = _urls(cluster, socket_folder)
        with Database(urls, embedded=True, cluster=cluster, server=server).exported() as found:
            yield found
    finally:
        server.stop()
        with suppress(OSError):  # a server that had to be killed leaves its socket; the next start clears it
            socket_folder.rmdir()


def _shared(cluster: Cluster, *, alone: bool) -> Iterator[Database]:
    holder = Lock(cluster.folder / "lock").holder() or "?"
    if alone:
        raise Complaint(
            f"Ein anderer Lotse-Befehl benutzt diese Datenbank schon (Prozess {holder}); bitte ihn zuerst beenden.",
            f"Another command already uses this database (process {holder}); please end it first.",
        )
    end = time.monotonic() + 30
    while time.monotonic() < end:
        trace = Trace.read(cluster.data)
        if trace and trace.state == "ready" and (cluster.folder / "prepared").exists():
            urls = _urls(cluster, Path(trace.socket_folder))
            with Database(urls, embedded=True, cluster=cluster).exported() as found:
                yield found
            return
        time.sleep(0.1)
    raise Complaint(
        f"Ein anderer Lotse-Befehl (Prozess {holder}) hält die Datenbank, aber sie wird nicht bereit.",
        f"Another command (process {holder}) holds the database, but it does not become ready.",
    )


def _urls(cluster: Cluster, socket_folder: Path) -> dict[str, str]:
    roles = {
        "DATABASE_URL": "lotse_app",
        "LOTSE_OWNER_URL": "lotse_owner",
        "LOTSE_STATS_URL": "lotse_stats",
        "LOTSE_BACKUP_URL": "lotse_backup",
        "LOTSE_ADMIN_URL": "postgres",
    }
    return {name: cluster.url(role, socket_folder) for name, role in roles.items()}
