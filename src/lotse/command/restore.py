"""`./lotse restore FOLDER`: a backup into an empty database, all or nothing, proven by counting."""

import argparse
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import psycopg

from lotse.command.archive import Archive, Manifest, checksums, key_fingerprint, row_counts, sha256
from lotse.command.backup import backup_url, run_tool
from lotse.command.binaries import newest_tool
from lotse.command.places import home
from lotse.command.server import plain_environment
from lotse.command.steps import Complaint, say, step, warn

# Made by a superuser before the first migration, and by him alone: see database.sql.
_NOT_OURS = re.compile(r" (EXTENSION - |COMMENT - EXTENSION )")
_DEFAULTS = """
select format('alter default privileges for role %s %s revoke all on %s from %s', defaclrole::regrole,
    case when defaclnamespace = 0 then '' else 'in schema ' || defaclnamespace::regnamespace end,
    case defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
        when 'T' then 'types' else 'schemas' end,
    case when grantee = 0 then 'public' else grantee::regrole::text end)
from pg_default_acl, aclexplode(defaclacl) where grantee <> defaclrole
"""


def main(argv: list[str]) -> int:
    """Check, restore in one transaction, count."""
    parser = argparse.ArgumentParser(prog="./lotse restore", description=__doc__)
    parser.add_argument("folder", type=Path, help="Ordner einer Sicherung")
    archive = Archive(parser.parse_args(argv).folder.resolve())
    manifest = Manifest.read(archive)
    target = _target()
    with step("Sicherung prüfen"):
        _refuse_damage(archive, manifest)
        _refuse_full_database(target)
        _refuse_full_folder()
    if manifest.key != key_fingerprint():
        warn("Achtung: Diese Installation hat einen anderen Schlüssel als die gesicherte. Versiegelte Angaben bleiben")
        warn("unlesbar, bis LOTSE_KEK aus deren secrets.env hier eingetragen ist. (This installation has another key.)")
    with step("Datenbank zurückspielen"):
        _restore(archive, target)
    with step("Zeilen zählen und vergleichen"):
        _refuse_difference(manifest)
    with step("Dateien zurückspielen"):
        _copy_files(archive)
    _say_about_ledger()
    say(
        f"\nZurückgespielt: {sum(manifest.rows.values())} Zeilen, {len(manifest.files)} Dateien, Stand "
        f"{manifest.made_at}."
    )
    return 0


def _say_about_ledger() -> None:
    """What portrayed people took back is listed beside the keys, not in a backup, and is obeyed at every start."""
    ledger = Path(os.environ.get("LOTSE_LEDGER") or home() / "withdrawn.ledger")
    if not ledger.exists():
        warn(f"Bitte vor dem Start {ledger.name} der alten Installation nach {ledger.parent} kopieren (liegt bei deren")
        warn("Schlüsseln): Sonst erscheinen Geschichten wieder, die Menschen seit der Sicherung zurückgenommen haben.")


def _target() -> str:
    """A role that may create what the backup contains, for whoever owned it there."""
    url = os.environ.get("LOTSE_ADMIN_URL") or os.environ.get("LOTSE_OWNER_URL")
    if url:
        return url
    raise Complaint(
        "LOTSE_OWNER_URL fehlt: die Adresse der Rolle, der die Tabellen gehören sollen.",
        "LOTSE_OWNER_URL is missing: the address of the role that shall own the tables.",
    )


def _refuse_damage(archive: Archive, manifest: Manifest) -> None:
    whole = archive.dump.exists() and sha256(archive.dump) == manifest.dump_sha256
    if not whole or checksums(archive.files) != manifest.files:
        raise Complaint(
            "Die Sicherung ist beschädigt: Dateien stimmen nicht mit ihren Prüfsummen überein. Nichts wurde geändert.",
            "The backup is damaged: files do not match their checksums. Nothing was changed.",
        )


def _refuse_full_database(target: str) -> None:
    with psycopg.connect(target, connect_timeout=10) as connection:
        rows = row_counts(connection)
    if rows:
        raise Complaint(
            f"Die Datenbank ist nicht leer ({len(rows)} Tabellen). Zurückgespielt wird nur in eine leere; "
            "bitte mit einem "
            "neuen Ordner starten: LOTSE_HOME=/neuer/ordner ./lotse restore …",
            "The database is not empty; restore into a new LOTSE_HOME.",
        )


def _refuse_full_folder() -> None:
    if any((home() / "files").glob("*")):
        raise Complaint(
            f"Im Ordner {home() / 'files'} liegen schon Dateien; bitte einen neuen LOTSE_HOME wählen.",
            f"There are already files in {home() / 'files'}; choose a new LOTSE_HOME.",
        )


def _restore(archive: Archive, target: str) -> None:
    """Rights come from the backup alone.

    Default rights of the new database would widen those of narrowed tables.
    """
    with psycopg.connect(target, connect_timeout=10) as connection:
        major = connection.info.server_version // 10_000
        for (statement,) in connection.execute(_DEFAULTS).fetchall():
            connection.execute(statement)
    tool = str(newest_tool("pg_restore", at_least=major))
    with tempfile.TemporaryDirectory() as folder:
        chosen = Path(folder) / "list"
        chosen.write_text("\n".join(line for line in _contents(tool, archive) if not _NOT_OURS.search(line)))
        options = ["--single-transaction", f"--use-list={chosen}", f"--dbname={_name(target)}"]
        run_tool([tool, *options, str(archive.dump)], url=target)


def _contents(tool: str, archive: Archive) -> list[str]:
    command = [tool, "--list", str(archive.dump)]
    done = subprocess.run(command, env=plain_environment(), capture_output=True, text=True, timeout=300, check=True)
    return done.stdout.splitlines()


def _name(url: str) -> str:
    return str(psycopg.conninfo.conninfo_to_dict(url)["dbname"])


def _refuse_difference(manifest: Manifest) -> None:
    with psycopg.connect(backup_url(), connect_timeout=10) as connection:
        found = row_counts(connection)
    names = sorted(manifest.rows.keys() | found.keys())
    wrong = [name for name in names if manifest.rows.get(name) != found.get(name)]
    if wrong:
        listed = ", ".join(f"{name}: {manifest.rows.get(name)} gesichert, {found.get(name)} da" for name in wrong[:10])
        raise Complaint(
            f"Die Zahlen stimmen nicht; diese Datenbank bitte nicht benutzen. {listed}",
            "The counts differ; do not use this database.",
        )


def _copy_files(archive: Archive) -> None:
    if archive.files.exists():
        shutil.copytree(archive.files, home() / "files", symlinks=True, dirs_exist_ok=True)
