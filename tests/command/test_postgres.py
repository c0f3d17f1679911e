"""Whoever loses this loses data or cannot start again: the embedded database under ordinary and ugly ends."""

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from lotse.command.account import account_for
from lotse.command.binaries import find_binaries
from lotse.command.cluster import Cluster
from lotse.command.postgres import database
from lotse.command.server import Trace, plain_environment
from lotse.command.steps import Complaint
from tests.command.conftest import until

Spawn = Callable[..., "subprocess.Popen[str]"]
_HOLD = """
import sys, time
from lotse.command.postgres import database
with database("run") as found:
    print(found.server.process.pid if found.server else 0, flush=True)
    time.sleep(60)
"""


def rows(url: str, query: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url, autocommit=True) as connection:
        cursor = connection.execute(query)
        return cursor.fetchall() if cursor.description else []


def is_running(pid: int, data: Path) -> bool:
    return Trace(pid, "", "").is_running(data)


def test_first_start_gives_every_role_exactly_its_powers(home: Path) -> None:
    with database("run") as found:
        urls = found.urls
        rows(urls["LOTSE_OWNER_URL"], "create table letter (id int primary key, text text)")
        rows(urls["DATABASE_URL"], "insert into letter values (1, 'Guten Tag')")
        for forbidden in ("create table own (id int)", "truncate letter", "drop table letter", "create schema s"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                rows(urls["DATABASE_URL"], forbidden)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            rows(urls["LOTSE_STATS_URL"], "select * from letter")
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            rows(urls["LOTSE_BACKUP_URL"], "delete from letter")
        wall = "alter table letter enable row level security; alter table letter force row level security"
        rows(urls["LOTSE_OWNER_URL"], wall)
        seen = {name: rows(url, "select count(*) from letter") for name, url in urls.items() if "STATS" not in name}
        assert seen == {
            "DATABASE_URL": [(0,)],
            "LOTSE_OWNER_URL": [(0,)],
            "LOTSE_BACKUP_URL": [(1,)],
            "LOTSE_ADMIN_URL": [(1,)],
        }


def test_a_database_whose_demo_was_interrupted_is_made_anew(used_home: Path) -> None:
    with database("run") as found:
        assert found.cluster
        rows(found.urls["LOTSE_OWNER_URL"], "create table half_written (id int)")
        found.cluster.unfinished.touch()
    for _ in range(2):
        with database("run") as found:
            assert rows(found.urls["DATABASE_URL"], "select to_regclass('half_written')") == [(None,)]
            assert rows(found.urls["DATABASE_URL"], "select lower(unaccent('Ärzte'))") == [("arzte",)]
            assert rows(found.urls["LOTSE_BACKUP_URL"], "select 1") == [(1,)]
            rows(found.urls["LOTSE_OWNER_URL"], "create table if not exists whole (id int)")
    with database("run") as found:
        assert rows(found.urls["DATABASE_URL"], "select to_regclass('whole')") == [("whole",)]


def test_nobody_reaches_it_without_the_password_or_over_the_network(used_home: Path) -> None:
    with database("run") as found:
        assert rows(found.urls["LOTSE_ADMIN_URL"], "show listen_addresses") == [("",)]
        host = rows(found.urls["LOTSE_ADMIN_URL"], "show unix_socket_directories")[0][0]
        assert Path(str(host)).stat().st_mode & 0o077 == 0
        for role in ("postgres", "lotse_owner", "lotse_app", "lotse_stats", "lotse_backup"):
            with pytest.raises(psycopg.OperationalError, match="password"):
                psycopg.connect(host=str(host), user=role, dbname="lotse", password="wrong")
    secret = [used_home / "secrets.env", used_home / "data" / "passwords.json"]
    assert [file.stat().st_mode & 0o077 for file in secret] == [0, 0]


def test_new_databases_have_the_extensions_and_rights_from_the_start(used_home: Path) -> None:
    with database("run") as found:
        admin = found.urls["LOTSE_ADMIN_URL"]
        rows(admin, "drop database if exists another")
        rows(admin, "create database another owner lotse_owner")
        another = {name: url.removesuffix("lotse") + "another" for name, url in found.urls.items()}
        rows(another["LOTSE_OWNER_URL"], "create schema room create table room.word (text text)")
        rows(another["DATABASE_URL"], "insert into room.word values ('Straße')")
        assert rows(another["DATABASE_URL"], "select lower(unaccent('Ärzte')), 'a' <% 'a'") == [("arzte", True)]
        assert rows(another["LOTSE_BACKUP_URL"], "select text from room.word") == [("Straße",)]


def test_data_and_keys_are_the_same_after_a_restart(used_home: Path) -> None:
    with database("run") as found:
        rows(found.urls["LOTSE_OWNER_URL"], "create table if not exists kept as select 42 as answer")
        key = os.environ["LOTSE_KEK"]
    os.environ.pop("LOTSE_KEK")
    with database("run") as found:
        assert rows(found.urls["DATABASE_URL"], "select answer from kept") == [(42,)]
        assert os.environ["LOTSE_KEK"] == key


def test_acknowledged_rows_survive_the_killing_of_the_server(used_home: Path) -> None:
    with database("run") as found:
        rows(found.urls["LOTSE_OWNER_URL"], "create table if not exists note (id int)")
        for number in range(50):
            rows(found.urls["DATABASE_URL"], f"insert into note values ({number})")
        assert found.server and found.server.process
        found.server.process.kill()
        until(lambda: not found.server or not found.server.is_alive())
    with database("run") as found:
        assert rows(found.urls["DATABASE_URL"], "select count(*) from note") == [(50,)]


def test_killing_the_command_leaves_nothing_that_blocks_the_next(used_home: Path, spawned: Spawn) -> None:
    holder = spawned("-c", _HOLD)
    assert holder.stdout
    pid = int(holder.stdout.readline())
    holder.kill()
    with database("run") as found:
        assert found.server and found.server.is_alive()
        assert not is_running(pid, used_home / "data" / "postgres")


def test_a_server_that_outlived_its_command_is_stopped(used_home: Path) -> None:
    with database("run") as found:
        assert found.server
        settings = found.server.settings
    cluster = Cluster(used_home / "data")
    binaries = find_binaries(cluster.major)
    account = account_for(binaries.tool("postgres"), cluster.data)
    folder = Path(settings["unix_socket_directories"])
    folder.mkdir()
    account.owns(folder)
    options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    orphan = subprocess.Popen(
        [*account.prefix, str(binaries.tool("postgres")), "-D", str(cluster.data), *options],
        stderr=subprocess.DEVNULL,
        env=plain_environment(),
        **account.options(),
    )
    until(lambda: (trace := Trace.read(cluster.data)) and trace.state == "ready")
    with database("run") as found:
        assert orphan.poll() is not None
        assert found.server and found.server.is_alive()


def test_a_dead_server_that_nobody_has_buried_is_no_obstacle(used_home: Path, spawned: Spawn) -> None:
    cluster = Cluster(used_home / "data")
    with database("run") as found:
        assert found.server and found.server.process
        zombie, found.server.process = found.server.process, None
        os.kill(zombie.pid, signal.SIGKILL)
        trace = Trace.read(cluster.data)
    assert trace and trace.pid == zombie.pid
    assert (cluster.data / "postmaster.pid").exists()
    try:
        with database("run") as found:
            assert rows(found.urls["DATABASE_URL"], "select 1") == [(1,)]
    finally:
        zombie.wait()


def test_a_stranger_with_the_number_of_the_dead_server_is_left_alone(used_home: Path, spawned: Spawn) -> None:
    with database("run"):
        text = (used_home / "data" / "postgres" / "postmaster.pid").read_text()
    stranger = spawned("-c", "import time; time.sleep(60)")
    lines = [str(stranger.pid), *text.splitlines()[1:]]
    (used_home / "data" / "postgres" / "postmaster.pid").write_text("\n".join(lines) + "\n")
    with database("run") as found:
        assert found.server and found.server.is_alive()
        assert stranger.poll() is None


def test_a_second_command_shares_the_database_and_leaves_it_running(used_home: Path, spawned: Spawn) -> None:
    holder = spawned("-c", _HOLD)
    assert holder.stdout
    pid = int(holder.stdout.readline())
    with database("run") as found:
        assert found.server is None
        assert rows(found.urls["DATABASE_URL"], "select 1") == [(1,)]
    assert is_running(pid, used_home / "data" / "postgres")
    with pytest.raises(Complaint, match=str(holder.pid)), database("run", alone=True):
        pass
    holder.terminate()


def test_two_test_runs_at_once_do_not_meet(used_home: Path) -> None:
    with database("test") as one, database("test") as two:
        rows(one.urls["LOTSE_OWNER_URL"], "create table only_here (id int)")
        assert rows(two.urls["LOTSE_OWNER_URL"], "select to_regclass('only_here')") == [(None,)]
        assert rows(two.urls["LOTSE_ADMIN_URL"], "show fsync") == [("off",)]


def test_an_initdb_that_was_killed_is_done_again(home: Path) -> None:
    half = home / "data" / "initdb-half" / "data"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18")
    with database("run") as found:
        assert rows(found.urls["DATABASE_URL"], "select 1") == [(1,)]
    assert not half.exists()


def test_a_home_that_only_we_may_enter_works_as_well_and_so_does_the_way_back(used_home: Path) -> None:
    for mode in (0o700, 0o711):
        used_home.chmod(mode)
        with database("run") as found:
            assert rows(found.urls["DATABASE_URL"], "select 1") == [(1,)]


def test_throw_away_data_of_another_version_are_made_anew(used_home: Path) -> None:
    with database("test"):
        pass
    (used_home / "test" / "1" / "postgres" / "PG_VERSION").write_text("11")
    with database("test") as found:
        assert rows(found.urls["DATABASE_URL"], "select 1") == [(1,)]


def test_data_of_a_missing_version_are_refused_by_name(home: Path) -> None:
    (home / "data" / "postgres").mkdir(parents=True)
    (home / "data" / "postgres" / "PG_VERSION").write_text("11")
    with pytest.raises(Complaint, match="PostgreSQL 11"), database("run"):
        pass


def test_a_database_of_ones_own_is_used_and_nothing_started(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://somebody@db.example.org/lotse")
    with pytest.raises(Complaint, match="LOTSE_KEK"), database("run"):
        pass
    for name in ("SECRET_KEY", "LOTSE_KEK", "LOTSE_BLIND_KEY"):
        monkeypatch.setenv(name, "given")
    with database("run") as found:
        assert not found.embedded
        assert os.environ["DJANGO_SETTINGS_MODULE"] == "config.settings.production"
    assert not (home / "data").exists()
    assert not (home / "secrets.env").exists()


def test_a_socket_folder_that_somebody_prepared_is_closed_or_avoided(used_home: Path, tmp_path: Path) -> None:
    with database("run") as found:
        folder = Path(str(rows(found.urls["LOTSE_ADMIN_URL"], "show unix_socket_directories")[0][0]))
    assert not folder.exists()
    folder.mkdir()
    folder.chmod(0o777)
    with database("run"):
        assert folder.stat().st_mode & 0o777 == 0o700
    folder.symlink_to(tmp_path)
    try:
        with pytest.raises(Complaint, match="/tmp"), database("run"):
            pass
        assert not list(tmp_path.iterdir())
    finally:
        folder.unlink()
