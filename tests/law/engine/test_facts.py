"""How facts are written, what an unknown one means, and what is tried when one is missing."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from lotse.rules.engine.facts import (
    UNKNOWN,
    BadFact,
    Between,
    Case,
    Event,
    FactKind,
    Kind,
    Known,
    Missing,
    Schema,
    Unsettled,
    settle,
)

DAY = date(2026, 11, 21)
SCHEMA = Schema(
    FactKind("colour", Kind.CHOICE, "Welche Farbe?", ("red", "blue"), ("rot", "blau")),
    FactKind("colours", Kind.CHOICES, "Welche Farben?", ("red", "blue")),
    FactKind("sure", Kind.YES_NO, "Sicher?"),
    FactKind("since", Kind.DAY, "Seit wann?"),
    FactKind("hours", Kind.NUMBER, "Wie viele Stunden?"),
    FactKind("days", Kind.NUMBER, "Wie viele Tage?", tries=(Decimal(1), Decimal(9))),
    FactKind("nat", Kind.NATIONALITIES, "Welche Staatsangehörigkeit?"),
    FactKind("times", Kind.EVENTS, "Was war wann?"),
    FactKind("employer", Kind.WORD, "Bei wem?"),
)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("colour", "red", "red"),
        ("colour", " blue ", "blue"),
        ("colours", "red|blue", ("red", "blue")),
        ("colours", "red | blue", ("red", "blue")),
        ("sure", "yes", True),
        ("sure", "JA", True),
        ("sure", "no", False),
        ("sure", "nein", False),
        ("since", "2026-11-21", DAY),
        ("since", "none", None),
        ("since", "2026-11-01..2026-11-21", Between(date(2026, 11, 1), DAY)),
        ("since", "2026-11-21..2026-11-21", Between(DAY, DAY)),
        ("hours", "19.5", Decimal("19.5")),
        ("hours", "0", Decimal(0)),
        ("nat", "AF", ("AF",)),
        ("nat", "AF|STATELESS", ("AF", "STATELESS")),
        ("nat", "UNCLEAR", ("UNCLEAR",)),
        ("times", "none", ()),
        ("times", "booked:2026-11-21", (Event("booked", DAY, DAY),)),
        ("times", "AE_16b:2026-11-01..2026-11-21", (Event("AE_16b", date(2026, 11, 1), DAY),)),
        ("times", "AE_16b:2026-11-01..", (Event("AE_16b", date(2026, 11, 1), None),)),
        ("times", "2026-11-01..2026-11-21", (Event("", date(2026, 11, 1), DAY),)),
        ("times", "a:2026-11-01|b:2026-11-21", (Event("a", *[date(2026, 11, 1)] * 2), Event("b", DAY, DAY))),
        ("employer", "firm_A.2", "firm_A.2"),
        ("colour", "?", UNKNOWN),
        ("colour", "", UNKNOWN),
        ("hours", "unknown", UNKNOWN),
    ],
)
def test_a_written_value_is_read(name: str, text: str, value: object) -> None:
    assert SCHEMA.read(name, text) == value


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("colour", "green", "Möglich sind: red, blue."),
        ("colours", "red|green", "green"),
        ("sure", "perhaps", "Möglich sind: ja, nein."),
        ("since", "21.11.2026", "21.11.2026"),
        ("since", "2026-02-30", "Jahr-Monat-Tag"),
        ("since", "2026-11-21..2026-11-20", "vor dem Anfang"),
        ("hours", "many", "many"),
        ("hours", "NaN", "keine Zahl"),
        ("hours", "Infinity", "keine Zahl"),
        ("nat", "Afghan", "Länderkürzel"),
        ("nat", "AFG", "AFG"),
        ("nat", "AF|", "AF|"),
        ("times", "booked:soon", "soon"),
        ("employer", "two words", "two words"),
        ("employer", "x" * 41, "Buchstaben"),
        ("size", "9", "„size“ gibt es nicht"),
    ],
)
def test_an_impossible_value_says_which_and_what_is_allowed(name: str, text: str, said: str) -> None:
    with pytest.raises(BadFact) as refused:
        SCHEMA.read(name, text)
    assert said in str(refused.value.sentence)
    assert name in str(refused.value)


def test_a_case_knows_what_it_was_told_and_nothing_else() -> None:
    case = Case(SCHEMA, {"colour": Known("red", "Ausweis gesehen"), "hours": UNKNOWN, "sure": False}, day=DAY)
    assert (case["colour"], case["sure"], case.day) == ("red", False, DAY)
    assert [case.is_known(name) for name in ("colour", "hours", "since")] == [True, False, False]
    assert case.value("hours") is None
    assert case.value("hours", 7) == 7
    assert dict(case.facts) == {"colour": "red", "sure": False}
    with pytest.raises(BadFact, match="size"):
        Case(SCHEMA, {"size": 3}, day=DAY)


def test_supposing_and_forgetting_leave_the_case_as_it_was() -> None:
    case = Case.written(SCHEMA, {"colour": "red"}, day=DAY)
    supposed = case.supposing(colour="blue", sure=True)
    assert (supposed["colour"], supposed["sure"], supposed.day, supposed.schema) == ("blue", True, DAY, SCHEMA)
    assert not supposed.without("sure").is_known("sure")
    assert supposed.without("sure")["colour"] == "blue"
    assert (case["colour"], case.is_known("sure")) == ("red", False)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("colour", ("red", "blue")),
        ("sure", (True, False)),
        ("hours", ()),
        ("days", (Decimal(1), Decimal(9))),
        ("nat", ()),
        ("since", (date(1990, 1, 1), date(2026, 11, 20), DAY, date(2036, 11, 18), None)),
    ],
)
def test_an_unknown_fact_is_missing_with_all_that_it_could_be(name: str, options: tuple[object, ...]) -> None:
    with pytest.raises(Missing) as missing:
        Case(SCHEMA, {}, day=DAY)[name]
    assert (missing.value.name, missing.value.options) == (name, options)


def test_a_day_known_only_roughly_is_missing_with_both_ends() -> None:
    with pytest.raises(Missing) as missing:
        Case.written(SCHEMA, {"since": "2026-11-01..2026-11-21"}, day=DAY)["since"]
    assert missing.value.options == (date(2026, 11, 1), DAY)


def _settled(rule: Callable[[Case], Any], **facts: str) -> Any:
    return settle(rule, Case.written(SCHEMA, facts, day=DAY))


def test_what_is_known_is_settled() -> None:
    assert _settled(lambda case: case["colour"], colour="red") == "red"


def test_nobody_is_asked_where_every_value_leads_to_the_same() -> None:
    assert _settled(lambda case: case["sure"] in (True, False)) is True


def test_results_that_differ_name_all_facts_that_matter() -> None:
    def rule(case: Case) -> str:
        return str(case["colour"]) if case["sure"] else "none"

    assert _settled(rule) == Unsettled(("sure", "colour"), ("red", "blue", "none"))
    assert _settled(rule, sure="no") == "none"
    assert _settled(rule, sure="yes") == Unsettled(("colour",), ("red", "blue"))


def test_a_fact_that_cannot_be_tried_stays_open() -> None:
    found = _settled(lambda case: case["hours"] > 3)
    assert isinstance(found, Unsettled)
    assert found.missing == ("hours",)
    assert repr(found.results[0]) == "offen: hours"
    partly = _settled(lambda case: case["sure"] and case["hours"] > 3)
    assert isinstance(partly, Unsettled)
    assert partly.missing == ("sure", "hours")
    assert False in partly.results


def test_too_many_branches_stay_open_instead_of_taking_for_ever() -> None:
    many = Schema(*(FactKind(f"f{number}", Kind.YES_NO, "?") for number in range(20)))
    found = settle(lambda case: [case[kind.name] for kind in many] and 1, Case(many, {}, day=DAY))
    assert isinstance(found, Unsettled)
    assert any(repr(result).startswith("offen") for result in found.results)


def test_unknown_says_so() -> None:
    assert repr(UNKNOWN) == "unbekannt"
