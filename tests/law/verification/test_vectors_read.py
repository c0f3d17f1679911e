"""Files of worked cases: both forms are told apart, and nothing in them is silently ignored."""

from pathlib import Path

import pytest

from lotse.rules.verification.vectors import BadPair, BadVectors, Form, pairs, read
from lotse.rules.verification.verify import results_of

ACCESS = "id,facts,date,question,expected,conditions,citation,source_kind,confidence\n"
LABOUR = "id,calculator,inputs,expected,citation,source_kind,confidence\n"


def _file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "some.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_header_says_which_form_it_is(tmp_path: Path) -> None:
    access = read(_file(tmp_path, ACCESS + 'Z01,status=DE,2026-11-21,work,FREI,"a, b",§ 1,found,2\n'))
    labour = read(_file(tmp_path, LABOUR + "Z02,min_wage,date=2026-01-01,rate=13.90,§ 1,found,1\n"))
    assert [(v.form, v.id, v.question, v.conditions, v.confidence) for v in access] == [
        (Form.ACCESS, "Z01", "work", "a, b", 2)
    ]
    assert [(v.form, v.question, v.facts, v.confidence, v.line) for v in labour] == [
        (Form.LABOUR, "min_wage", "date=2026-01-01", 1, 2)
    ]


def test_columns_may_stand_in_another_order_and_a_byte_order_mark_may_come_first(tmp_path: Path) -> None:
    text = "\ufeffconfidence,expected,inputs,calculator,id\n3,rate=1,date=x,min_wage,A\n"
    assert read(_file(tmp_path, text))[0].question == "min_wage"


def test_a_quoted_list_stays_one_field(tmp_path: Path) -> None:
    row = 'WC,wage_claim,"months=2026-12|160|2000,2027-01|160|2000;rate=min_wage",total=1,§ 1,found,3\n'
    (vector,) = read(_file(tmp_path, LABOUR + row))
    assert pairs(vector.facts) == {"months": "2026-12|160|2000,2027-01|160|2000", "rate": "min_wage"}


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "id,facts\nx,y\n"])
def test_another_table_is_refused_with_the_columns_that_are_needed(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadVectors, match=r"some.csv.*calculator"):
        read(_file(tmp_path, text))


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\xff\xfe")
    with pytest.raises(BadVectors, match="UTF-8"):
        read(path)


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("A,min_wage,date=2026-01-01,rate=1,2,3,4,5,6\n", "Felder"),
        ("A,min_wage,date=2026-01-01\n", "Felder"),
        ("A,min_wage,date=2026-01-01,rate=1,§ 1,found,high\n", "Sicherheit"),
        ("A,no_such,date=2026-01-01,rate=1,§ 1,found,3\n", "no_such"),
        ("A,min_wage,date,rate=1,§ 1,found,3\n", "Name=Wert"),
    ],
)
def test_a_line_that_cannot_be_read_fails_with_a_sentence(tmp_path: Path, row: str, fault: str) -> None:
    (result,) = results_of(read(_file(tmp_path, LABOUR + row)))
    assert not result.passed
    assert fault in result.fault


@pytest.mark.parametrize(
    ("facts", "fault"),
    [
        ("status=DE;colour=red", "colour"),
        ("status=MARS", "status"),
        ("base=MOON;status=DE", "MOON"),
        ("status=DE;status=EU", "zweimal"),
        ("status=DE;birth=2001-02-30", "birth"),
    ],
)
def test_unknown_names_and_impossible_values_are_differences(tmp_path: Path, facts: str, fault: str) -> None:
    (result,) = results_of(read(_file(tmp_path, ACCESS + f"A,{facts},2026-11-21,work,FREI,,§ 1,found,1\n")))
    assert not result.passed
    assert fault in result.fault


def test_a_day_that_is_none_and_a_number_that_stands_twice_fail(tmp_path: Path) -> None:
    rows = "A,status=DE,21.11.2026,work,FREI,,§ 1,found,3\nA,status=DE,2026-11-21,work,FREI,,§ 1,found,3\n"
    first, second = results_of(read(_file(tmp_path, ACCESS + rows)))
    assert "21.11.2026" in first.fault
    assert "zweimal" in second.fault


def test_pairs_say_which_part_is_wrong() -> None:
    assert pairs(" a = 1 ; ; b=x=y;") == {"a": "1", "b": "x=y"}
    with pytest.raises(BadPair, match="„word“"):
        pairs("a=1;word")
