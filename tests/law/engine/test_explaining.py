"""The explanation as lines: what ran, what it read, what it lacked."""

from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest

from lotse.rules.engine import book, trace
from lotse.rules.engine.answer import Answer, Ba, Grade
from lotse.rules.engine.book import law, rule_of
from lotse.rules.engine.facts import UNKNOWN, BadFact, Case, Event, FactKind, Kind, Missing, Schema, Unsettled
from lotse.rules.engine.parameters import BEGINNING, END, Parameter, Row, _area, _parameter, _value, parameter
from lotse.rules.engine.statutes import UnknownStatute, statutes_in, verified_until
from lotse.rules.engine.words import say
from lotse.rules.explaining import answer_lines, fact_in_words, result_in_words, tree_lines

DAY = date(2026, 11, 21)
SCHEMA = Schema(FactKind("sure", Kind.YES_NO, "Sicher?"), FactKind("hours", Kind.NUMBER, "Stunden?"))
_ROWS = (
    Row(Decimal("1.5"), BEGINNING, date(2026, 1, 1), "Quelle A", "F", 3, DAY),
    Row(Decimal(20), date(2026, 1, 1), END, "Quelle B", "F", 3, DAY),
)
LIMIT = Parameter("toy.limit", "Grenze", "Stunden", "§ 188 BGB", _ROWS)


@law("T-INNER", title="Innen", cites="§ 188 BGB", checked_on=DAY)
def inner(case: Case) -> bool:
    """Read one dated value and one fact."""
    return bool(case["hours"] > LIMIT.on(case.day))


@law("T-OUTER", title="Außen", cites="§ 187 BGB", checked_on=DAY)
def outer(case: Case) -> Grade | None:
    """Read a fact, then ask another rule."""
    if not case["sure"]:
        return None
    return Grade.FREI if inner(case) else Grade.NEIN


# The register is the law's; these two are none.
for _toy in ("T-INNER", "T-OUTER"):
    del book._rules[_toy]


def _lines(day: date, **facts: str) -> list[tuple[int, str]]:
    case = Case.written(SCHEMA, facts, day=day)
    with trace.listening() as root:
        with suppress(Missing):
            outer(case)
    return [(line.depth, str(line.sentence)) for line in tree_lines(root)]


def test_the_tree_goes_from_the_rule_to_paragraph_fact_and_value() -> None:
    assert _lines(DAY, sure="yes", hours="30") == [
        (0, "Außen (§ 187 BGB): Erlaubt, ohne weitere Erlaubnis."),
        (1, "Angabe „sure“: ja."),
        (1, "Innen (§ 188 BGB): ja."),
        (2, "Angabe „hours“: 30."),
        (2, "Grenze: 20 Stunden, gilt seit dem 1.1.2026 (§ 188 BGB; Quelle B, gelesen am 21.11.2026)."),
    ]
    assert _lines(date(2025, 1, 1), sure="yes", hours="1")[-1] == (
        2,
        "Grenze: 1,5 Stunden (§ 188 BGB; Quelle A, gelesen am 21.11.2026).",
    )


def test_the_tree_says_what_does_not_apply_and_what_is_lacking() -> None:
    assert _lines(DAY, sure="no")[0] == (0, "Außen (§ 187 BGB): trifft hier nicht zu.")
    assert _lines(DAY, sure="yes")[0] == (0, "Außen (§ 187 BGB): dazu fehlt die Angabe „hours“.")


def test_nothing_is_noted_where_nobody_listens_or_silence_is_kept() -> None:
    assert not trace.is_listening()
    case = Case.written(SCHEMA, {"sure": "no"}, day=DAY)
    outer(case)
    with trace.listening() as root:
        assert trace.is_listening()
        with trace.silence():
            assert not trace.is_listening()
            outer(case)
        assert root.children == []
        outer(case)
    assert [node.rule for node in root.walk()] == [None, rule_of(outer)]
    assert trace.Listeners.count == 0


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (Grade.NEIN_NOCH, "Noch nicht"),
        (Answer(Grade.NEIN, "work", DAY), "Nach diesen Angaben nicht erlaubt"),
        (Unsettled(("a", "b"), ()), "hängt ab von a, b"),
        (BadFact(say("Das geht nicht.")), "Das geht nicht."),
        (Kind.DAY, "day"),
        (Decimal(3), "3"),
        (DAY, "2026-11-21"),
        (None, "trifft hier nicht zu"),
    ],
)
def test_a_result_in_a_few_words(result: object, words: str) -> None:
    assert str(result_in_words(result)) == words


def test_a_bundle_has_no_words_unless_it_has_a_day() -> None:
    class Deadline:
        last_day = DAY

    assert result_in_words(object()) is None
    assert result_in_words(Deadline()) == DAY


def test_facts_in_words() -> None:
    assert str(fact_in_words(UNKNOWN)) == "nicht bekannt"
    assert str(fact_in_words(())) == "keine"
    assert str(fact_in_words(None)) == "keine"
    events = (Event("a", DAY, DAY), Event("b", date(2026, 1, 1), DAY), Event("c", DAY, None))
    assert [str(each) for each in fact_in_words(events)] == [  # type: ignore[attr-defined]
        "a am 21.11.2026",
        "b vom 1.1.2026 bis zum 21.11.2026",
        "c seit dem 21.11.2026",
    ]
    assert fact_in_words("AF") == "AF"


def test_an_answer_is_read_from_the_grade_to_the_state_of_the_law() -> None:
    answer = Answer(
        Grade.NEIN_NOCH,
        "work",
        DAY,
        because=(say("Die Frist läuft."),),
        ba=Ba.KEINE,
        earliest=date(2026, 12, 11),
        until=date(2027, 3, 4),
        conditions=(say("Mit Papier."),),
        cures=(say("Warten."),),
        warnings=(say("Alt."),),
        missing=("nat",),
        citations=("§ 61 AsylG", "§ 4a AufenthG"),
        open_points=("O-01",),
        verified_until=date(2026, 8, 19),
    )
    assert [(line.depth, str(line.sentence)) for line in answer_lines(answer)] == [
        (0, "Noch nicht."),
        (1, "Die Frist läuft."),
        (1, "Die Bundesagentur für Arbeit muss nicht zustimmen."),
        (1, "Frühester sicherer Tag: 11.12.2026."),
        (1, "Das gilt bis zum 4.3.2027."),
        (1, "Bedingung: Mit Papier."),
        (1, "Was helfen kann: Warten."),
        (1, "Achtung: Alt."),
        (1, "Bitte noch klären: nat."),
        (1, "Offene Rechtsfragen: O-01."),
        (1, "Grundlagen: § 61 AsylG; § 4a AufenthG."),
        (1, "Rechtsstand der verglichenen Texte: 19.8.2026."),
    ]


def test_values_of_the_files_become_numbers_sets_and_tables() -> None:
    assert [_value(each) for each in ("13.90", "-3", "13", "1.2.3", "text", 7, True)] == [
        Decimal("13.90"), Decimal(-3), Decimal(13), "1.2.3", "text", 7, True,
    ]  # fmt: skip
    assert _value(["AF", "SY"]) == frozenset({"AF", "SY"})
    assert _value([1, 2]) == (1, 2)
    assert _value(["16a1", "AF"]) == ("16a1", "AF")
    assert _value({"a": "1.50", "b": ["X"]}) == {"a": Decimal("1.50"), "b": frozenset({"X"})}


def test_an_entry_of_a_file_is_read_whole() -> None:
    row = {"value": "1", "source": "§ 1", "evidence": "K", "confidence": 2, "checked_on": DAY}
    bounds = {"from": date(2026, 1, 1), "until": date(2027, 1, 1), "note": "n"}
    gap = {"from": date(2025, 1, 1), "until": date(2026, 1, 1), "why": "w"}
    entry = {"title": "T", "unit": "U", "norm": "§ 1 BGB", "rows": [row, row | bounds], "gaps": [gap]}
    found = _parameter("toy.x", entry)
    assert (found.id, found.title, found.unit, found.norm) == ("toy.x", "T", "U", "§ 1 BGB")
    assert found.gaps == ((date(2025, 1, 1), date(2026, 1, 1), "w"),)
    assert found.rows == (
        Row(Decimal(1), BEGINNING, END, "§ 1", "K", 2, DAY),
        Row(Decimal(1), date(2026, 1, 1), date(2027, 1, 1), "§ 1", "K", 2, DAY, "n"),
    )
    assert _parameter("toy.x", {key: entry[key] for key in ("title", "unit", "norm", "rows")}).gaps == ()


def test_a_parameter_is_found_by_area_and_name() -> None:
    assert parameter("labour.mindestlohn") is _area("labour")["mindestlohn"]
    assert parameter("labour.mindestlohn").id == "labour.mindestlohn"
    with pytest.raises(KeyError):
        parameter("labour.nichts")


def test_a_citation_names_its_statutes_and_the_oldest_reading() -> None:
    names = [statute.abbreviation for statute in statutes_in("§ 61 AsylG; §§ 187, 188 BGB; § 4 AsylG")]
    assert names == ["AsylG", "BGB"]
    assert verified_until("§ 61 AsylG") == date(2026, 8, 19)
    assert verified_until("§ 61 AsylG; § 188 BGB") == date(2026, 4, 29)
    with pytest.raises(UnknownStatute):
        statutes_in("§ 1 AsylGB")
