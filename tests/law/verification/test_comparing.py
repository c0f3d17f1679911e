"""When a computed value is the expected one, and what a vector of confidence 1 demands."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from lotse.rules.engine.answer import Answer, Ba, Grade
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue, Parameter, Row
from lotse.rules.engine.words import say
from lotse.rules.residence import decision
from lotse.rules.verification import access, labour
from lotse.rules.verification.result import is_same, written
from lotse.rules.verification.vectors import Form, Vector
from lotse.rules.verification.verify import checked

DAY = date(2026, 11, 21)
ACCESS = Vector(Form.ACCESS, "A", "work", "status=DE", "2026-11-21", "FREI", "", "§ 1", 3, 2)
LABOUR = Vector(Form.LABOUR, "B", "toy", "x=1", "", "rate=1.50", "", "§ 1", 3, 2)


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("7.50", Decimal("7.5")),
        ("0", Decimal("0.00")),
        ("3", 3),
        ("yes", True),
        ("no", False),
        ("none", None),
        ("none", ()),
        ("2026-11-21", DAY),
        ("2026-11-21T06:00", datetime(2026, 11, 21, 6, tzinfo=ZoneInfo("Europe/Berlin"))),
        ("ZUSTIMMUNG", Ba.ZUSTIMMUNG),
        ("b|a", ("a", "b")),
        ("a+b", frozenset({"a", "b"})),
        ("a", ["a"]),
        ("4_weeks", "4_weeks"),
    ],
)
def test_the_same(expected: str, got: object) -> None:
    assert is_same(expected, got)


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("7.50", Decimal("7.51")),
        ("0", False),
        ("1", True),
        ("yes", "ja"),
        ("none", ("a",)),
        ("a", ("a", "b")),
        ("2026-11-21", date(2026, 11, 22)),
        ("NaN", Decimal("NaN")),
    ],
)
def test_not_the_same(expected: str, got: object) -> None:
    assert written(got) == expected or not is_same(expected, got)


def _answering(monkeypatch: pytest.MonkeyPatch, answer: Answer) -> None:
    monkeypatch.setattr(decision, "answer", lambda question, case: answer)


def _passes(expected: str, confidence: int = 3) -> bool:
    return checked(replace(ACCESS, expected=expected, confidence=confidence)).passed


def test_grade_and_every_named_value_must_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = Answer(Grade.ANSPRUCH, "work", DAY, ba=Ba.ZUSTIMMUNG, notes={"start": Grade.NEIN_NOCH, "points": 5})
    _answering(monkeypatch, answer)
    assert _passes("ANSPRUCH; ba=ZUSTIMMUNG; start=NEIN_NOCH; points=5")
    assert not _passes("SOLL; ba=ZUSTIMMUNG")
    assert not _passes("ANSPRUCH; ba=KEINE")
    assert not _passes("ANSPRUCH; points=6")
    assert not _passes("ANSPRUCH; earliest=2026-12-01")


def test_missing_facts_are_compared_as_a_set(monkeypatch: pytest.MonkeyPatch) -> None:
    _answering(monkeypatch, Answer(Grade.UNKLAR, "work", DAY, missing=("b", "a")))
    assert _passes("UNKLAR; missing=a|b")
    assert not _passes("UNKLAR; missing=a")


def test_one_of_several_warnings_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    _answering(monkeypatch, Answer(Grade.FREI, "work", DAY, notes={"warn": ("x", "y")}))
    assert _passes("FREI; warn=y")
    assert not _passes("FREI; warn=z")


def test_special_first_words(monkeypatch: pytest.MonkeyPatch) -> None:
    _answering(monkeypatch, Answer(Grade.ANSPRUCH, "x", DAY, notes={"token": "MAX=276.00"}))
    assert _passes("MAX=276")
    assert not _passes("MAX=277")
    assert not _passes("ANSPRUCH")
    _answering(monkeypatch, Answer(Grade.NEIN, "x", DAY, notes={"token": "JA"}))
    assert _passes("JA")


@pytest.mark.parametrize("grade", list(Grade))
def test_confidence_1_never_gets_a_yes(monkeypatch: pytest.MonkeyPatch, grade: Grade) -> None:
    _answering(monkeypatch, Answer(grade, "work", DAY))
    assert _passes(grade.value, confidence=1) is not grade.is_yes


@pytest.mark.parametrize("token", ["JA", "AUFHEBUNG_ANSPRUCH", "MAX=276"])
def test_confidence_1_never_gets_a_promise_of_another_kind(monkeypatch: pytest.MonkeyPatch, token: str) -> None:
    _answering(monkeypatch, Answer(Grade.UNKLAR, "work", DAY, notes={"token": token}))
    assert not _passes(token, confidence=1)


def test_a_rule_that_stumbles_is_a_failed_vector(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(question: str, case: object) -> Answer:
        raise KeyError("status")

    monkeypatch.setattr(decision, "answer", stumble)
    assert "KeyError" in checked(ACCESS).fault


def test_what_stands_in_base_yields_to_what_is_said() -> None:
    assert access.case_of("base=ASYL;status=GESTATTUNG", DAY)["amm_take"] is False
    assert access.case_of("amm_take=yes;base=ASYL", DAY)["amm_take"] is True
    assert not access.case_of("base=ASYL;amm_take=?", DAY).is_known("amm_take")


def _toy(monkeypatch: pytest.MonkeyPatch, values: Mapping[str, object]) -> None:
    monkeypatch.setattr(labour, "calculators", lambda: {"toy": lambda inputs: values})


def test_calculations_are_compared_by_value(monkeypatch: pytest.MonkeyPatch) -> None:
    _toy(monkeypatch, {"rate": Decimal("1.5"), "more": 7})
    assert checked(LABOUR).passed
    assert not checked(replace(LABOUR, expected="rate=1.51")).passed
    assert not checked(replace(LABOUR, expected="rate=1.50;absent=1")).passed


def test_a_hint_passes_as_a_hint_but_another_promise_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    guess = replace(LABOUR, confidence=1)
    _toy(monkeypatch, {"rate": Decimal(2)})
    assert not checked(guess).passed
    _toy(monkeypatch, {"rate": Decimal("1.5")})
    assert checked(guess).passed
    _toy(monkeypatch, {"result": "unclear"})
    assert checked(guess).passed
    assert not checked(LABOUR).passed
    _toy(monkeypatch, {"rate": Decimal(2), "refer_to_expert": True})
    assert checked(guess).passed


def _raising(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(inputs: Mapping[str, str]) -> Mapping[str, object]:
        raise error

    monkeypatch.setattr(labour, "calculators", lambda: {"toy": fail})


def test_a_missing_value_says_after_which_day_or_before_which(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Row(Decimal(1), date(2026, 1, 1), date(2028, 1, 1), "§ 1", "F", 3, DAY)
    parameter = Parameter("toy.rate", "Satz", "EUR", "§ 1 MiLoG", (row,))
    _raising(monkeypatch, NoValue(parameter, date(2028, 1, 1)))
    assert checked(replace(LABOUR, expected="error=no_parameter_after_2027-12-31")).passed
    _raising(monkeypatch, NoValue(parameter, date(2025, 12, 31)))
    assert checked(replace(LABOUR, expected="error=no_parameter_before_2026-01-01")).passed
    assert not checked(LABOUR).passed


def test_a_bad_input_says_its_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    _raising(monkeypatch, BadFact(say("Das geht nicht.")))
    assert checked(LABOUR).fault == "Das geht nicht."
