"""What a backup is.

A folder with a dump, the uploaded files, and a manifest that says what must be in them.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import psycopg
from psycopg import sql

from lotse.command.places import write_whole
from lotse.command.steps import Complaint

FORMAT = 1
_TABLES = """
select nspname, relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
where relkind = 'r' and nspname not like 'pg\\_%' and nspname <> 'information_schema'
    and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
order by 1, 2
"""


@dataclass(frozen=True)
class Archive:
    """The parts of a backup in its folder."""

    folder: Path

    @property
    def dump(self) -> Path:
        """The database in PostgreSQL's custom format."""
        return self.folder / "database.dump"

    @property
    def files(self) -> Path:
        """The uploaded files."""
        return self.folder / "files"

    @property
    def manifest(self) -> Path:
        """What the backup must contain."""
        return self.folder / "manifest.json"


@dataclass(frozen=True)
class Manifest:
    """Rows per table, checksum per file, and a fingerprint that tells which key fits."""

    made_at: str
    server: str
    dump_sha256: str
    rows: Mapping[str, int]
    files: Mapping[str, str]
    key: str
    format: int = field(default=FORMAT)

    def write(self, archive: Archive) -> None:
        """Write it last: a folder without a manifest is no backup."""
        write_whole(archive.manifest, json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n")

    @classmethod
    def read(cls, archive: Archive) -> "Manifest":
        """The manifest of a backup, or a complaint."""
        try:
            manifest = cls(**json.loads(archive.manifest.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError) as error:
            raise Complaint(
                f"{archive.folder} ist keine vollständige Sicherung: manifest.json fehlt oder ist beschädigt.",
                f"{archive.folder} is no complete backup: manifest.json is missing or damaged.",
            ) from error
        if manifest.format != FORMAT:
            raise Complaint(
                f"Diese Sicherung hat das Format {manifest.format}; dieses Lotse liest Format {FORMAT}.",
                f"This backup has format {manifest.format}; this program reads format {FORMAT}.",
            )
        return manifest


def row_counts(connection: psycopg.Connection) -> dict[str, int]:
    """Rows per table as this connection sees them."""
    counts = {}
    for schema, table in connection.execute(_TABLES).fetchall():
        query = sql.SQL("select count(*) from {}").format(sql.Identifier(schema, table))
        row = connection.execute(query).fetchone()
        assert row is not None
        counts[f"{schema}.{table}"] = int(row[0])
    return counts


def checksums(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {str(path.relative_to(folder)): sha256(path) for path in found}


def sha256(path: Path) -> str:
    """The checksum of one file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def key_fingerprint() -> str:
    """Which key-encryption keys this installation has. They are random, so their hash gives nothing away."""
    return hashlib.sha256(b"lotse key fingerprint:" + os.environ.get("LOTSE_KEK", "").encode()).hexdigest()[:16]
