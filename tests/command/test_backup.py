"""A backup that does not come back is none: what is saved, what is refused, and that rights come back as they were."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from lotse.command import backup, restore
from lotse.command.binaries import find_binaries
from lotse.command.cluster import Cluster
from lotse.command.places import made
from lotse.command.postgres import Database, database
from lotse.command.steps import Complaint
from tests.command.test_postgres import rows

_TABLES = """
create schema room;
create table person (id int generated always as identity primary key, name text);
create table room.note (id int primary key, person int references person, project int, text text);
alter table room.note enable row level security;
alter table room.note force row level security;
create policy wall on room.note using (project = nullif(current_setting('lotse.project', true), '')::int);
create table journal (line text);
revoke update, delete on journal from lotse_app;
"""
_ROWS = """
insert into person (name) values ('Amina'), ('Zoë');
insert into room.note values (1, 1, 7, 'geheim'), (2, 2, 8, 'auch');
insert into journal values ('angelegt');
"""


@pytest.fixture
def filled(used_home: Path) -> Iterator[Database]:
    """A database with a walled table, a narrowed one, and an uploaded file."""
    with database("run") as found:
        rows(found.urls["LOTSE_OWNER_URL"], "drop schema if exists room cascade; drop table if exists person, journal")
        rows(found.urls["LOTSE_OWNER_URL"], _TABLES)
        rows(found.urls["LOTSE_ADMIN_URL"], _ROWS)
        (made(used_home / "files") / "letter.pdf").write_bytes(b"%PDF")
        yield found
        rows(found.urls["LOTSE_OWNER_URL"], "drop schema room cascade; drop table person, journal")
    shutil.rmtree(used_home / "files")


@pytest.fixture
def saved(filled: Database, tmp_path: Path) -> Path:
    """The folder of a backup of it."""
    assert backup.main([str(tmp_path / "backups")]) == 0
    (folder,) = (tmp_path / "backups").iterdir()
    return folder


@pytest.fixture
def empty(saved: Path, home: Path) -> Iterator[Database]:
    """A second installation, as after the loss of the first."""
    Cluster(made(home / "data"), throw_away=True).create(find_binaries())
    with database("run") as found:
        yield found


@pytest.mark.parametrize("as_whom", ["LOTSE_ADMIN_URL", "LOTSE_OWNER_URL"])
def test_rows_files_walls_and_narrowed_rights_come_back(
    saved: Path, empty: Database, as_whom: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if as_whom == "LOTSE_OWNER_URL":
        monkeypatch.delenv("LOTSE_ADMIN_URL")
    assert restore.main([str(saved)]) == 0
    app, everything = empty.urls["DATABASE_URL"], empty.urls["LOTSE_BACKUP_URL"]
    assert rows(everything, "select name from person order by id") == [("Amina",), ("Zoë",)]
    assert rows(everything, "select text from room.note order by id") == [("geheim",), ("auch",)]
    assert rows(app, "select text from room.note") == []
    with psycopg.connect(app) as connection:
        connection.execute("select set_config('lotse.project', '7', true)")
        assert connection.execute("select text from room.note").fetchall() == [("geheim",)]
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        rows(app, "delete from journal")
    rows(app, "insert into person (name) values ('Neu')")
    assert rows(app, "select max(id) from person") == [(3,)]
    rows(empty.urls["LOTSE_OWNER_URL"], "create table later (id int)")
    rows(app, "insert into later values (1)")
    assert (Path(os.environ["LOTSE_HOME"]) / "files" / "letter.pdf").read_bytes() == b"%PDF"


def test_only_we_may_read_it_and_no_secret_is_in_it(saved: Path) -> None:
    assert saved.stat().st_mode & 0o077 == 0
    secrets = [os.environ[name].encode() for name in ("LOTSE_KEK", "SECRET_KEY", "LOTSE_BLIND_KEY")]
    for file in saved.rglob("*"):
        assert not file.is_file() or not any(secret in file.read_bytes() for secret in secrets)


def test_nothing_is_written_over(saved: Path, filled: Database) -> None:
    with pytest.raises(Complaint, match="nicht leer"):
        restore.main([str(saved)])
    assert rows(filled.urls["LOTSE_BACKUP_URL"], "select count(*) from person") == [(2,)]


def flip(path: Path) -> None:
    text = bytearray(path.read_bytes())
    text[len(text) // 2] ^= 1
    path.write_bytes(text)


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: flip(folder / "database.dump"),
        lambda folder: flip(folder / "files" / "letter.pdf"),
        lambda folder: (folder / "files" / "letter.pdf").unlink(),
        lambda folder: (folder / "manifest.json").unlink(),
        lambda folder: (folder / "manifest.json").write_text("{}"),
    ],
    ids=["dump", "file", "missing file", "no manifest", "empty manifest"],
)
def test_a_damaged_backup_is_refused_before_anything_changes(
    saved: Path, filled: Database, damage: Callable[[Path], object]
) -> None:
    damage(saved)
    with pytest.raises(Complaint, match="beschädigt"):
        restore.main([str(saved)])


def test_missing_rows_and_another_key_are_noticed(
    saved: Path, empty: Database, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOTSE_KEK", "1:another")
    manifest = json.loads((saved / "manifest.json").read_text())
    manifest["rows"]["room.note"] += 1
    (saved / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(Complaint, match=r"room\.note: 3 gesichert, 2 da"):
        restore.main([str(saved)])
    assert "anderen Schlüssel" in capsys.readouterr().err


def test_an_empty_database_is_no_backup(empty: Database, tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="keine Tabellen"):
        backup.main([str(tmp_path / "second")])
    assert list((tmp_path / "second").iterdir()) == []


def test_a_role_that_does_not_see_all_rows_may_not_back_up(
    filled: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOTSE_BACKUP_URL", filled.urls["LOTSE_OWNER_URL"])
    with pytest.raises(Complaint, match="BYPASSRLS"):
        backup.main([str(tmp_path)])
    assert list(tmp_path.iterdir()) == []
