"""`import-mentees`: the operator would lose a programme's start if the report said something else than the file."""

import json
from pathlib import Path
from typing import Any

import pytest

from lotse.casework.import_command import main
from lotse.casework.models import ListImport
from lotse.foundation.database.context import at_work
from tests.casework.list_files import DATA, SAMPLES, many, people_of, sample, small_list
from tests.databases import as_superuser
from tests.faults.connections import run_program
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


# The command itself forks for each point, so that the program is loaded once.
_COMMAND = """
import django; django.setup()
import json, os, signal, sys
from django.db import connection, connections
from lotse.casework import import_command
from tests.databases import as_superuser

file, database = sys.argv[1:]
tables = ("mentee", "mentoring", "profile", "importedrow", "celltocheck")
counting = "select " + ", ".join(f"(select count(*) from casework_{table})" for table in tables)

def enter(point):
    left = [point]
    def count(execute, sql, params, many, context):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(sql, params, many, context)
    with connection.execute_wrapper(count):
        import_command.main([file, "--project", "elbe"])

ends = []
connections.close_all()
for point in range(1, 200):
    child = os.fork()
    if child == 0:
        os.dup2(2, 1)
        enter(point)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    ends.append([os.WIFSIGNALED(status), as_superuser(database, counting)[0]])
    if not os.WIFSIGNALED(status):
        break
print(json.dumps(ends))
"""


def test_a_killed_command_leaves_nothing_and_can_be_repeated(own_database: str, tmp_path: Path) -> None:
    """Cases 71, 72 and 82: dead before each of its statements, all the rows are in, or none."""
    make_cast()
    file = tmp_path / "liste.csv"
    file.write_bytes(many(12) + small_list(["Selam", "Tesfay", "?"]).split(b"\r\n", 1)[1])
    done = run_program(_COMMAND, str(file), own_database, database=own_database)
    assert done.returncode == 0, done.stderr[-2000:]
    *killed, whole = json.loads(done.stdout)
    assert len(killed) >= 20
    assert [end for end in killed if end != [True, [0] * 5]] == []
    assert whole == [False, [13, 13, 13, 13, 1]]
    assert as_superuser(own_database, "select count(*) from foundation_change where action = ''")[0][0] == 0


def test_a_long_list_goes_in_with_as_many_statements_as_a_short_one(
    cast: Cast, tmp_path: Path, statements: list[str]
) -> None:
    needed = []
    for key, count in (("elbe", 20), ("spree", 600)):
        file = tmp_path / f"{key}.csv"
        file.write_bytes(many(count))
        statements.clear()
        assert main([str(file), "--project", key]) == 0
        needed.append(len(statements))
    assert needed[1] <= needed[0] + 2, needed
    assert len(people_of(cast.dario)) == 600
