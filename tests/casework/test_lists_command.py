"""`import-mentees`: the operator would lose a programme's start if the report said something else than the file."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from lotse.casework.import_command import main
from lotse.casework.models import ListImport
from lotse.foundation.database.context import at_work
from tests.casework.list_files import DATA, SAMPLES, many, people_of, sample, small_list
from tests.databases import as_superuser
from tests.people import Cast, make_cast

CORE = (
    "given_name", "family_name", "sex", "born_on", "nationality", "status", "paragraph", "valid_to", "german_level",
    "agreement_on", "outcome", "outcome_on", "employer",
)  # fmt: skip


@pytest.mark.parametrize("name", SAMPLES)
def test_the_report_says_what_the_truth_says(cast: Cast, tmp_path: Path, name: str) -> None:
    _, truth = sample(name)
    report = tmp_path / "bericht.json"
    assert main([str(DATA / name), "--project", "elbe", "--dry-run", "--json", str(report)]) == 0
    said = json.loads(report.read_text(encoding="utf-8"))
    assert (said["rows"], said["people"]) == (truth["rows"], truth["people"])
    assert said["possible_duplicates"] == truth["possible_duplicates"]
    wrong = [
        (number, field, got[field], true[field])
        for number, (got, true) in enumerate(zip(said["records"], truth["records"], strict=True))
        for field in CORE
        if got[field] != true[field]
    ]
    assert wrong == []
    assert people_of(cast.clara) == []
    with at_work(cast.clara.actor):
        assert ListImport.objects.visible_to(cast.clara.actor).count() == 0


@pytest.mark.parametrize("name", SAMPLES)
def test_the_command_enters_once(cast: Cast, capsys: Any, name: str) -> None:
    _, truth = sample(name)
    for _ in range(2):
        assert main([str(DATA / name), "--project", "elbe"]) == 0
    assert len(people_of(cast.clara)) == truth["people"]
    assert "0 neu, 0 ergänzt" in capsys.readouterr().out


def test_wrong_calls_say_what_is_wrong(cast: Cast, tmp_path: Path, capsys: Any) -> None:
    file = tmp_path / "liste.csv"
    assert main([str(file), "--project", "elbe"]) == 2
    file.write_bytes(b"%PDF-1.7")
    assert main([str(file), "--project", "nirgends"]) == 2
    assert main([str(file), "--project", "elbe"]) == 1
    assert "nicht angenommen" in capsys.readouterr().out
    assert people_of(cast.clara) == []


_COMMAND = """
import django; django.setup()
from lotse.casework import import_command as c
import sys, os, signal
from django.db import connection
left = [int(sys.argv[2])]
def count(execute, sql, params, many, context):
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return execute(sql, params, many, context)
with connection.execute_wrapper(count):
    c.main([sys.argv[1], "--project", "elbe"])
"""


def test_a_killed_command_leaves_nothing_and_can_be_repeated(own_database: str, tmp_path: Path) -> None:
    """Cases 71, 72 and 82: dead before each of its statements, all the rows are in, or none."""
    import os

    from tests.foundation.test_worker import _url

    make_cast()
    file = tmp_path / "liste.csv"
    file.write_bytes(many(12) + small_list(["Selam", "Tesfay", "?"]).split(b"\r\n", 1)[1])
    root = Path(__file__).resolve().parents[2]
    environment = {
        **os.environ,
        "DATABASE_URL": _url(own_database),
        "LOTSE_OWNER_URL": _url(own_database),
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "PYTHONPATH": f"{root / 'src'}:{root}",
    }
    killed = 0
    for statement in (3, 8, 12, 15, 18, 20, 22, 24, 26, 28, 30, 34):
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", _COMMAND, str(file), str(statement)],
            env=environment, timeout=90, check=False, capture_output=True,
        )  # fmt: skip
        counts = {
            table: as_superuser(own_database, f"select count(*) from casework_{table}")[0][0]
            for table in ("mentee", "mentoring", "profile", "importedrow")
        }
        if done.returncode == 0:
            assert set(counts.values()) == {13}
            break
        killed += 1
        assert set(counts.values()) == {0}, (statement, counts)
    assert killed >= 6
    assert as_superuser(own_database, "select count(*) from foundation_change where action = ''")[0][0] == 0


def test_two_thousand_rows_go_in_within_seconds(cast: Cast, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(many(1700))
    started = time.process_time()
    assert main([str(file), "--project", "elbe"]) == 0
    assert time.process_time() - started < 12
    assert len(people_of(cast.clara)) == 1700
