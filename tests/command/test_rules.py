"""`./lotse rules`: what is printed, and what the exit code says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lotse.command import rules
from lotse.command.steps import Complaint
from tests.command.conftest import ROOT, clean_environment

VECTORS = ROOT / "tests" / "law" / "vectors"
_HEADER = "id,calculator,inputs,expected,citation,source_kind,confidence\n"
_GOOD = "KD-09,dismissal_suit_deadline,received=2026-12-03;court_land=SN,last_day=2026-12-24,§4 KSchG,found,3\n"
_BAD = "KD-99,dismissal_suit_deadline,received=2026-12-03;court_land=SN,last_day=2026-12-25,§4 KSchG,found,3\n"


def _file(folder: Path, *rows: str) -> str:
    path = folder / "cases.csv"
    path.write_text(_HEADER + "".join(rows), encoding="utf-8")
    return str(path)


def test_verify_ends_with_the_count_and_succeeds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert rules.main(["verify", _file(tmp_path, _GOOD)]) == 0
    assert capsys.readouterr().out == "1 passed, 0 failed\n"


def test_verify_shows_each_difference_with_its_rule_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rules.main(["verify", _file(tmp_path, _GOOD, _BAD)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "KD-99  dismissal_suit_deadline"
    assert lines[1] == "  erwartet: last_day=2026-12-25"
    assert lines[2] == "  bekommen: last_day=2026-12-24"
    assert lines[3].startswith("  Regel:    ")
    assert "KSchG" in "".join(lines[3:])
    assert lines[-1] == "1 passed, 1 failed"


def test_verify_reads_both_forms_in_one_go_without_database_or_django() -> None:
    files = [str(VECTORS / name) for name in ("access.csv", "labour.csv")]
    program = (
        "import sys; from lotse.command.__main__ import main; code = main(['rules', 'verify', *sys.argv[1:]]);"
        "print(sorted(name for name in ('django', 'psycopg', 'environs') if name in sys.modules)); sys.exit(code)"
    )
    # Our own interpreter and program.
    done = subprocess.run(
        [sys.executable, "-c", program, *files],
        env=clean_environment() | {"PATH": os.environ["PATH"]},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert done.stdout.splitlines()[-2:] == ["401 passed, 0 failed", "[]"]


def test_a_file_that_is_not_there_or_is_another_table_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="gibt es nicht"):
        rules.main(["verify", str(tmp_path / "none.csv")])
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n")
    with pytest.raises(Complaint, match="Spalten"):
        rules.main(["verify", str(other)])


def test_explain_reads_from_the_answer_down_to_facts_and_paragraphs(capsys: pytest.CaptureFixture[str]) -> None:
    words = "base=ASYL status=GESTATTUNG nat=AF reception_duty=no gestattet_since=2026-09-10 activity=dual_training"
    assert rules.main(["explain", "training", *words.split(), "--day", "2026-11-21"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Noch nicht.\n")
    assert "11.12.2026" in out
    assert "§ 61 Abs. 2" in out
    assert "Angabe „gestattet_since“: 10.9.2026." in out
    assert "So kommt das zustande:" in out


def test_explain_takes_a_line_of_a_vector_file_and_a_calculator(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        rules.main(["explain", "notice_end", "party=employee;received=2026-12-03;probation=no;tenure_years=any"]) == 0
    )
    out = capsys.readouterr().out
    assert "end: 2026-12-31" in out
    assert "§ 622" in out


def test_explain_shows_a_dated_value_with_source_and_day_of_reading(capsys: pytest.CaptureFixture[str]) -> None:
    assert rules.main(["explain", "min_wage", "date=2027-01-01"]) == 0
    out = capsys.readouterr().out
    assert "14,60" in out
    assert "gilt seit dem 1.1.2027" in out
    assert "gelesen am" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["no_such_question", "status=DE"], "no_such_question"),
        (["work", "colour=red"], "colour"),
        (["work", "status=MARS"], "status"),
        (["work", "status"], "Name=Wert"),
        (["min_wage", "date=2026-02-30"], "date"),
    ],
)
def test_explain_says_which_word_is_wrong(words: list[str], said: str) -> None:
    with pytest.raises(Complaint, match=said):
        rules.main(["explain", *words])


def test_explain_refuses_an_impossible_day(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        rules.main(["explain", "work", "--day", "21.11.2026"])
    assert "21.11.2026" in capsys.readouterr().err


def test_list_names_source_day_and_certainty_of_each_entry(capsys: pytest.CaptureFixture[str]) -> None:
    assert rules.main(["list", "--area", "dates"]) == 0
    out = capsys.readouterr().out
    assert "dates  L-BGB-187-1  Frist ab einem Ereignis" in out
    assert "§ 187 Abs. 1" in out
    assert "gelesen am 21.11.2026 (Norm gelesen), Sicherheit 3" in out
    assert "Regeln," in out.splitlines()[-1]


def test_list_as_a_table_has_one_line_per_entry(capsys: pytest.CaptureFixture[str]) -> None:
    assert rules.main(["list", "--csv"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("what,area,id,title")
    assert {line.partition(",")[0] for line in lines[1:]} == {"rule", "parameter"}


def test_list_knows_its_areas() -> None:
    with pytest.raises(Complaint, match="dates, "):
        rules.main(["list", "--area", "moon"])


def test_a_few_random_cases_have_no_complaint(capsys: pytest.CaptureFixture[str]) -> None:
    assert rules.main(["fuzz", "--cases", "50", "--seed", "3"]) == 0
    assert capsys.readouterr().out.startswith("50 Fälle, 0 Beanstandungen")


@pytest.mark.parametrize("part", [[], ["verify"], ["explain"], ["list"], ["fuzz"], ["bench"]])
def test_every_part_explains_itself(part: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        rules.main([*part, "--help"])
    assert left.value.code == 0
    assert "./lotse rules" in capsys.readouterr().out
