"""The data of an embedded PostgreSQL: made once, with its roles; every step may be killed and done again."""

import hashlib
import json
import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from lotse.command.account import Account, account_for
from lotse.command.binaries import Binaries
from lotse.command.places import write_whole
from lotse.command.server import plain_environment
from lotse.command.steps import Complaint, disk_full

DATABASE = "lotse"
ROLES = ("postgres", "lotse_owner", "lotse_app", "lotse_stats", "lotse_backup")
_LONGEST_SOCKET_PATH = 103  # bytes; macOS allows one less than 104, Linux one less than 108
_SOCKET_NAME = "/.s.PGSQL.5432.lock"
_SQL = Path(__file__).parent

# Small on purpose: program and database share a laptop. Two workers of four threads need eight connections.
_SETTINGS = {
    "listen_addresses": "",
    "max_connections": "40",
    "shared_buffers": "32MB",
    "work_mem": "4MB",
    "maintenance_work_mem": "64MB",
    "effective_cache_size": "512MB",
    "max_wal_size": "512MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_worker_processes": "4",
    "max_parallel_workers_per_gather": "0",
    "autovacuum_max_workers": "2",
    "max_logical_replication_workers": "0",
    "huge_pages": "off",
    "jit": "off",
    "password_encryption": "scram-sha-256",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
_THROW_AWAY = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_wal_size": "2GB",
    "checkpoint_timeout": "30min",
    # Suites of several workers open twenty and fifty at once, each as if it were alone.
    "max_connections": "200",
}


@dataclass(frozen=True)
class Cluster:
    """A folder with a PostgreSQL data folder, its passwords, its log and its lock."""

    folder: Path
    throw_away: bool = False

    @property
    def data(self) -> Path:
        """What PostgreSQL calls the data directory."""
        return self.folder / "postgres"

    @property
    def log(self) -> Path:
        """What PostgreSQL said."""
        return self.folder / "postgres.log"

    @property
    def unfinished(self) -> Path:
        """There while the demo is written into a database that nobody has been let into yet."""
        return self.folder / "demo-unfinished"

    @property
    def major(self) -> int | None:
        """The version that made the data, once there are any."""
        version = self.data / "PG_VERSION"
        return int(version.read_text()) if version.exists() else None

    def settings(self, binaries: Binaries, socket_folder: Path) -> Mapping[str, str]:
        """What the server is started with."""
        chosen = _SETTINGS | {"unix_socket_directories": str(socket_folder)}
        if binaries.major >= 18:
            chosen["io_method"] = "sync"  # saves three processes that a small database does not need
        return chosen | (_THROW_AWAY if self.throw_away else {})

    def passwords(self) -> dict[str, str]:
        """The generated passwords of the roles; made before the data, so that no kill can part them."""
        file = self.folder / "passwords.json"
        if not file.exists():
            if self.major is not None:
                raise Complaint(
                    f"Zu den Daten in {self.folder} fehlt passwords.json; bitte die Datei zurücklegen.",
                    f"passwords.json is missing beside the data in {self.folder}; please put it back.",
                )
            write_whole(file, json.dumps({role: secrets.token_urlsafe(32) for role in ROLES}, indent=1))
        return dict(json.loads(file.read_text()))

    def create(self, binaries: Binaries) -> None:
        """Run initdb beside the final place and move the whole there: data folders are never half made."""
        for rest in self.folder.glob("initdb-*"):
            shutil.rmtree(rest)
        draft = Path(tempfile.mkdtemp(prefix="initdb-", dir=self.folder))
        password = draft / "password"
        write_whole(password, self.passwords()["postgres"])
        (draft / "data").mkdir(mode=0o700)
        account = account_for(binaries.tool("initdb"), draft)
        command = [
            str(binaries.tool("initdb")),
            "-D",
            str(draft / "data"),
            f"--pwfile={password}",
            *_locale(binaries),
        ]
        command += [
            "-U",
            "postgres",
            "-A",
            "scram-sha-256",
            "-E",
            "UTF8",
            *(["--no-sync"] if self.throw_away else []),
        ]
        done = subprocess.run(
            [*account.prefix, *command],
            env=plain_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=120,
            check=False,
            **account.options(),
        )
        if done.returncode:
            raise _initdb_failure(done.stdout.decode(errors="replace"), self.folder)
        (draft / "data").rename(self.data)
        shutil.rmtree(draft)

    def discard(self) -> None:
        """Forget throw-away data, here because another PostgreSQL made them."""
        (self.folder / "prepared").unlink(missing_ok=True)
        shutil.rmtree(self.data)

    def prepare(self, socket_folder: Path) -> None:
        """Roles, rights, extensions and the database itself; again only when what we want has changed.

        A database whose demo was interrupted is made anew: half a programme helps nobody, and nobody worked in it.
        """
        texts = [(_SQL / name).read_text() for name in ("roles.sql", "database.sql")]
        wanted = hashlib.sha256("".join(texts).encode()).hexdigest()
        stamp = self.folder / "prepared"
        if stamp.exists() and stamp.read_text() == wanted and not self.unfinished.exists():
            return
        with self._superuser("postgres", socket_folder) as connection:
            if self.unfinished.exists():
                connection.execute("drop database if exists lotse with (force)")
            connection.execute(texts[0])
            for role, password in self.passwords().items():
                connection.execute(sql.SQL("alter role {} password {}").format(sql.Identifier(role), password))
        with self._superuser("template1", socket_folder) as connection:
            connection.execute(texts[1])
        with self._superuser("postgres", socket_folder) as connection:
            if not connection.execute("select from pg_database where datname = %s", [DATABASE]).rowcount:
                connection.execute("create database lotse owner lotse_owner template template1")
            connection.execute("revoke all on database lotse from public")
            connection.execute("grant connect on database lotse to lotse_app, lotse_stats, lotse_backup")
        with self._superuser(DATABASE, socket_folder) as connection:
            connection.execute(texts[1])
        write_whole(stamp, wanted)
        self.unfinished.unlink(missing_ok=True)

    def url(self, role: str, socket_folder: Path) -> str:
        """How a role reaches the database."""
        place = quote(str(socket_folder), safe="")
        return f"postgresql://{role}:{self.passwords()[role]}@{place}/{DATABASE}"

    def _superuser(self, database: str, socket_folder: Path) -> psycopg.Connection:
        return psycopg.connect(
            host=str(socket_folder),
            user="postgres",
            password=self.passwords()["postgres"],
            dbname=database,
            autocommit=True,
            connect_timeout=10,
        )


def socket_folder_for(cluster: Cluster, account: Account) -> Path:
    """A private folder with a short path, always the same for the same data."""
    name = f"lotse-{hashlib.sha256(str(cluster.data).encode()).hexdigest()[:12]}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "") if os.geteuid() != 0 else ""
    for parent in filter(None, (runtime, "/tmp", tempfile.gettempdir())):  # noqa: S108 - made private below
        folder = Path(parent) / name
        if len(os.fsencode(f"{folder}{_SOCKET_NAME}")) <= _LONGEST_SOCKET_PATH and _is_ours(folder, account):
            return folder
    raise Complaint(
        "Es gibt keinen Ordner für die Verbindung zur Datenbank: weder XDG_RUNTIME_DIR noch /tmp ist beschreibbar.",
        "There is no folder for the database socket: neither XDG_RUNTIME_DIR nor /tmp is writable.",
    )


def _is_ours(folder: Path, account: Account) -> bool:
    """Make the folder, or take the one that is there: /tmp is everybody's, so no link, and private to our account."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return False
    try:
        if os.geteuid() == 0:
            os.fchown(handle, account.uid, account.gid)
        if os.fstat(handle).st_uid != account.uid:
            return False
        os.fchmod(handle, 0o700)
        return True
    finally:
        os.close(handle)


def _locale(binaries: Binaries) -> list[str]:
    """C.UTF-8 everywhere: with the builtin provider an upgrade of the system never breaks an index."""
    if binaries.major >= 17:
        return ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    return ["--locale=C.UTF-8"]


def _initdb_failure(words: str, folder: Path) -> Complaint:
    if "No space left on device" in words:
        return disk_full(str(folder))
    last = (words.strip().splitlines() or ["ohne ein Wort"])[-1]
    return Complaint(f"Die Datenbank lässt sich nicht anlegen: {last}", f"The database could not be created: {last}")
