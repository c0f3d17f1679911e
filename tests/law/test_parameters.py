"""Dated values: each row has source and day, no gap is undeclared, no value is dead, none is guessed."""

import ast
from datetime import date, timedelta
from decimal import Decimal

import pytest

from lotse.rules.engine.parameters import BEGINNING, END, NoValue, Parameter, Row, flaws, parameters
from lotse.rules.engine.statutes import statutes_in
from tests.law.reading import nodes

ALL = tuple(parameters())
DAY = date(2026, 11, 21)


@pytest.mark.parametrize("parameter", ALL, ids=lambda parameter: parameter.id)
def test_a_dated_value_is_sound(parameter: Parameter) -> None:
    assert flaws(parameter) == []
    assert statutes_in(parameter.norm)
    assert parameter.rows
    for row in parameter.rows:
        assert row.source.strip()
        assert date(2026, 1, 1) <= row.checked_on <= date(2030, 1, 1)
        assert row.evidence in ("F", "F2", "K")
        assert row.confidence in (1, 2, 3)
        assert not isinstance(row.value, float), "money is never a float"


@pytest.mark.parametrize("parameter", ALL, ids=lambda parameter: parameter.id)
def test_a_day_without_a_row_is_an_error_never_an_extrapolation(parameter: Parameter) -> None:
    last, first = parameter.rows[-1], parameter.rows[0]
    if last.valid_until != END:
        with pytest.raises(NoValue):
            parameter.on(last.valid_until)
        assert parameter.on(last.valid_until - timedelta(days=1)) == last.value
    if first.valid_from != BEGINNING:
        with pytest.raises(NoValue):
            parameter.on(first.valid_from - timedelta(days=1))
        assert parameter.on(first.valid_from) == first.value
    for start, end, why in parameter.gaps:
        assert why
        assert not any(parameter.has_value_on(day) for day in (start, end - timedelta(days=1)))


def test_every_dated_value_is_used_by_some_rule() -> None:
    """By its full id in the code, or by a text that is completed to it ("sektor_{name}" and the like)."""
    texts = {node.value for _module, node in nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    starts = [
        "".join(part.value for part in node.values[:1] if isinstance(part, ast.Constant))
        for _module, node in nodes()
        if isinstance(node, ast.JoinedStr)
    ]
    starts = [start for start in starts if "." in start and " " not in start]
    unused = [
        parameter.id
        for parameter in ALL
        if parameter.id not in texts
        and parameter.id.partition(".")[2] not in texts
        and not any(parameter.id.startswith(start) for start in starts)
    ]
    assert unused == []


def _row(first: date, end: date, source: str = "§ 1") -> Row:
    return Row(Decimal(1), first, end, source, "F", 3, DAY)


def test_overlaps_gaps_and_missing_words_are_found() -> None:
    january, march, june = date(2026, 1, 1), date(2026, 3, 1), date(2026, 6, 1)
    sound = Parameter("x.y", "t", "u", "§ 1 BGB", (_row(january, march), _row(march, june)))
    assert flaws(sound) == []
    overlap = Parameter("x.y", "t", "u", "§ 1 BGB", (_row(january, june), _row(march, END)))
    assert "Überschneidung" in flaws(overlap)[0]
    gap = Parameter("x.y", "t", "u", "§ 1 BGB", (_row(january, march), _row(june, END)))
    assert "Lücke" in flaws(gap)[0]
    declared = Parameter("x.y", "t", "u", "§ 1 BGB", gap.rows, ((march, june, "no rate was published"),))
    assert flaws(declared) == []
    silent = Parameter("x.y", "t", "u", "§ 1 BGB", gap.rows, ((march, june, ""),))
    assert flaws(silent)
    backwards = Parameter("x.y", "t", "u", "§ 1 BGB", (_row(march, january),))
    assert "endet vor" in flaws(backwards)[0]
    nameless = Parameter("x.y", "", "u", "", (_row(january, march, source=""),))
    assert len(flaws(nameless)) == 3


def test_the_day_chooses_the_row_and_the_sentence_names_day_and_title() -> None:
    january, march, june = date(2026, 1, 1), date(2026, 3, 1), date(2026, 6, 1)
    rows = (_row(january, march), Row(Decimal(2), march, june, "§ 1", "F", 3, DAY))
    parameter = Parameter("x.y", "Satz", "EUR", "§ 1 BGB", rows)
    assert [parameter.on(day) for day in (january, march - timedelta(days=1), march, june - timedelta(days=1))] == [
        1, 1, 2, 2,
    ]  # fmt: skip
    assert [parameter.has_value_on(day) for day in (january - timedelta(days=1), january, june)] == [False, True, False]
    assert parameter.change_days == (january, march, june)
    with pytest.raises(NoValue) as absent:
        parameter.on(june)
    assert str(absent.value.sentence) == (
        "Für den 1.6.2026 ist noch kein Wert bekannt: Satz. Bitte nachfragen, statt zu schätzen."
    )
