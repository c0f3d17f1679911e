"""How rules become one answer, whatever they are about."""

import random
from datetime import date

import pytest

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.facts import BadFact, Between, Case, Kind, Missing
from lotse.rules.residence import register
from lotse.rules.residence.combination import are_at_odds
from lotse.rules.residence.decision import answer, next_questions
from lotse.rules.residence.facts import BASES, SCHEMA
from lotse.rules.residence.outcome import Outcome, Rank, outcome
from lotse.rules.residence.trying import Open, distinct
from lotse.rules.residence.weighing import Findings
from tests.law.residence.asking import DUL, OUT, asked, case

DAY = date(2026, 11, 21)


def entry(rank: Rank) -> register.Entry:
    load = register.entries_for("beschaeftigung", "DULDUNG")
    return load[rank][0]


def test_every_fact_can_be_asked() -> None:
    for kind in SCHEMA:
        assert kind.question.endswith("?"), kind.name
        assert len(kind.labels) == len(kind.choices), kind.name
        if kind.kind is Kind.CHOICE:
            assert len(set(kind.choices)) == len(kind.choices), kind.name
            assert set(kind.domain(DAY)) == set(kind.choices), "trying out leaves nothing out"


def test_bases_are_readable() -> None:
    for facts in BASES.values():
        Case.written(SCHEMA, facts, day=DAY)


def test_unknown_names_and_values_are_refused_with_a_sentence() -> None:
    with pytest.raises(BadFact, match="Frage"):
        answer("weather", case("status=EU"))
    for facts, words in (("status=KING", "Möglich sind"), ("birth=yesterday", "Jahr-Monat-Tag"), ("hair=red", "hair")):
        with pytest.raises(BadFact, match=words):
            case(facts)


def test_a_no_is_put_where_it_weighs() -> None:
    found = Findings()
    found.take(Rank.ERLAUBNIS, entry(Rank.ERLAUBNIS), outcome(Grade.NEIN_NOCH))
    assert found.no is not None and found.no.grade is Grade.NEIN_NOCH
    found.take(Rank.ERLAUBNIS, entry(Rank.ERLAUBNIS), outcome(Grade.NEIN))
    assert found.no is not None and found.no.grade is Grade.NEIN


def test_of_several_waits_the_last_counts() -> None:
    found = Findings()
    found.take(Rank.WARTEZEIT, entry(Rank.WARTEZEIT), outcome(Grade.NEIN_NOCH, earliest=date(2027, 1, 1)))
    found.take(Rank.WARTEZEIT, entry(Rank.WARTEZEIT), outcome(Grade.NEIN_NOCH, earliest=date(2027, 2, 1)))
    assert found.no is not None and found.no.outcome.earliest == date(2027, 2, 1)
    found.take(Rank.WARTEZEIT, entry(Rank.WARTEZEIT), outcome(Grade.NEIN_NOCH))
    assert found.no.outcome.earliest is None


def test_rules_of_one_rank_that_disagree_make_it_unclear() -> None:
    found = Findings()
    found.take(Rank.ERLAUBNIS, entry(Rank.ERLAUBNIS), outcome(Grade.KANN))
    found.take(Rank.ERLAUBNIS, entry(Rank.ERLAUBNIS), outcome(Grade.SOLL))
    assert found.rest.grade is Grade.UNKLAR
    assert are_at_odds(found.by_rank[Rank.ERLAUBNIS])


def test_trying_stops_at_the_second_result() -> None:
    tried = []

    def rule(supposed: Case) -> Outcome | None:
        tried.append(1)
        return outcome(Grade.NEIN) if supposed["uma"] else None

    names, results = distinct(rule, case("status=DULDUNG"))
    assert names == ("uma",)
    assert len(results) == 2
    assert len(tried) == 3


def test_what_cannot_be_tried_stays_open() -> None:
    def rule(supposed: Case) -> Outcome | None:
        return outcome(Grade.NEIN, missing=(str(supposed["salary"]),))

    names, results = distinct(rule, case("status=AE"))
    assert names == ("salary",)
    assert isinstance(results[0], Open)
    assert len(results) == 2


def test_roughly_known_days_count_at_both_ends() -> None:
    with pytest.raises(Missing):
        Case(SCHEMA, {"entry": Between(date(2020, 1, 1), date(2020, 2, 1))}, day=DAY)["entry"]


def test_next_questions_change_the_answer() -> None:
    asked_for = next_questions("work", case(f"{OUT};gestattet_since=2026-06-01;proc_type=?"))
    assert asked_for == ("proc_type",)
    assert next_questions("work", case(f"{OUT};gestattet_since=2026-06-01")) == ()
    assert next_questions("work", case("nat=SY")) == ("status",)
    for name in next_questions("work", case("status=DULDUNG")):
        options = SCHEMA[name].domain(DAY)
        grades = {answer("work", case("status=DULDUNG").supposing(**{name: option})).grade for option in options}
        assert len(grades) > 1 or grades == {Grade.UNKLAR}, name


def test_asking_until_nothing_is_unknown_ends() -> None:
    dice = random.Random(7)
    for _round in range(40):
        known = case("status=DULDUNG;activity=job")
        for _step in range(25):
            names = next_questions("work", known)
            if not names:
                break
            known = known.supposing(**{names[0]: dice.choice(SCHEMA[names[0]].domain(DAY))})
        assert not next_questions("work", known)


def test_an_explanation_names_rules_facts_and_parameters() -> None:
    result = answer("work", case(f"{OUT};gestattet_since=2026-06-01"), explain=True)
    assert result.tree is not None
    nodes = list(result.tree.walk())
    assert {"R-G7", "R-D1", "R-BA6"} <= {node.rule.id for node in nodes if node.rule}
    assert any("gestattet_since" in node.facts for node in nodes)
    assert any("residence.wartezeit_ausserhalb" in node.parameters for node in nodes)
    assert any("residence.sichere_staaten_29a" in node.parameters for node in nodes)
    assert asked("work", f"{OUT};gestattet_since=2026-06-01").tree is None


def test_every_answer_names_its_paragraphs() -> None:
    for facts in (f"{OUT};gestattet_since=2026-06-01", f"{DUL};stay_since=2026-11-01", "status=AE;ae_par=25.2"):
        result = asked("work", facts)
        assert result.citations and result.rules and result.because
        assert result.verified_until == date(2026, 8, 19)


def test_before_the_text_was_verified_nobody_is_warned() -> None:
    early = asked("work", f"{OUT};gestattet_since=2025-06-01;asyl_app=2025-06-01", "2026-08-19")
    assert not any("Gesetzesstand" in str(each) for each in early.warnings)


def test_questions_of_work_have_titles() -> None:
    named = {each.name: each for each in register.questions()}
    for name in ("work", "training", "internship", "agency_work", "self_employed", "side_job", "reception_duty"):
        assert named[name].title
