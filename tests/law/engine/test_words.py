"""How values are shown to German readers, and how a sentence is put together."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from lotse.rules.engine.answer import Answer, Ba, Grade
from lotse.rules.engine.trace import Node
from lotse.rules.engine.words import said, say, show_german


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (True, "ja"),
        (False, "nein"),
        (date(2026, 1, 9), "9.1.2026"),
        (datetime(2026, 1, 9, 6, 5, tzinfo=UTC), "9.1.2026, 06:05 Uhr"),
        (Decimal("1234567.50"), "1.234.567,50"),
        (Decimal(7), "7"),
        (("b", "a"), "b, a"),
        (["x", date(2026, 1, 9)], "x, 9.1.2026"),
        (frozenset({"b", "a"}), "a, b"),
        (12, "12"),
        ("Pirna", "Pirna"),
    ],
)
def test_a_value_as_german_readers_write_it(value: object, shown: str) -> None:
    assert show_german(value) == shown


def test_a_sentence_fills_its_gaps_and_translates_text_and_values_apart() -> None:
    sentence = say("Bis {day}: {what}.", day=date(2026, 1, 9), what=say("Frist"))
    assert str(sentence) == "Bis 9.1.2026: Frist."
    english = {"Bis {day}: {what}.": "Until {day}: {what}.", "Frist": "deadline"}
    assert sentence.render(english.__getitem__, str) == "Until 2026-01-09: deadline."
    assert str(say("Nur {Text} mit Klammern.")) == "Nur {Text} mit Klammern."
    assert said({"a": True, "b": Decimal("1.5")}) == "a=ja; b=1,5"


YES = {Grade.FREI, Grade.KEINE_BESCH, Grade.ANSPRUCH, Grade.SOLL, Grade.KANN}
NO = {Grade.NEIN, Grade.NEIN_NOCH, Grade.SOLL_NICHT}


@pytest.mark.parametrize("grade", list(Grade))
def test_a_grade_is_yes_or_no_or_unclear(grade: Grade) -> None:
    assert grade.is_yes is (grade in YES)
    assert grade.is_no is (grade in NO)
    assert grade.may_start_now is (grade in {Grade.FREI, Grade.KEINE_BESCH})
    assert Answer(grade, "work", date(2026, 11, 21)).may_start_now is grade.may_start_now


def test_grades_and_parts_have_words_of_their_own() -> None:
    assert [grade.label for grade in Grade] == [
        "Erlaubt, ohne weitere Erlaubnis",
        "Keine Beschäftigung: keine Arbeitserlaubnis nötig",
        "Anspruch auf Erlaubnis",
        "Erlaubnis soll erteilt werden",
        "Erlaubnis ist möglich",
        "Erlaubnis wird in der Regel versagt",
        "Noch nicht",
        "Nach diesen Angaben nicht erlaubt",
        "Unklar: bitte nachfragen",
    ]
    parts = {part: part.label for part in Ba}
    assert "muss nicht zustimmen" in parts[Ba.KEINE]
    assert "muss zustimmen" in parts[Ba.ZUSTIMMUNG]
    assert "Vorrangprüfung" in parts[Ba.VORRANG]
    assert "eigene Arbeitserlaubnis" in parts[Ba.ARBEITSERLAUBNIS]
    assert "unklar" in parts[Ba.UNKLAR]


def test_an_answer_carries_its_explanation() -> None:
    answer, tree = Answer(Grade.NEIN, "work", date(2026, 11, 21)), Node(None)
    assert answer.tree is None
    assert answer.with_tree(tree).tree is tree
    assert answer.with_tree(tree) == answer
