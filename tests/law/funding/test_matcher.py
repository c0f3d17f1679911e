"""Order, urgency, the red hint instead of "impossible", questions; learning a fact never turns a verdict around."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.rules.engine import trace
from lotse.rules.engine.facts import UNKNOWN, Between, Case, Kind
from lotse.rules.funding.application_day import Level, last_day, timing_hints
from lotse.rules.funding.catalogue import INSTRUMENTS, instrument
from lotse.rules.funding.facts import SCHEMA
from lotse.rules.funding.instrument import Office
from lotse.rules.funding.matcher import Match, Standing, match, matches, next_questions
from tests.law.funding.cases import CASES, DAY, case

EGZ = CASES["F-EGZ"][0]


def _egz(**more: str) -> Match:
    return match(instrument("F-EGZ"), case({**EGZ, **more}))


def test_the_likely_come_first_then_the_urgent() -> None:
    found = matches(case({**EGZ, "start": "2026-12-01"}))
    assert [each.standing for each in found] == sorted((each.standing for each in found), key=list(Standing).index)
    assert len(found) == len(INSTRUMENTS)
    for before, after in pairwise(found):
        if before.standing is after.standing and after.apply_by is not None:
            assert before.apply_by is not None
            assert before.apply_by <= after.apply_by
    assert found[0].instrument.id == "F-EGZ"


def test_the_last_safe_day_is_the_working_day_before() -> None:
    assert _egz(start="2026-12-01").apply_by == date(2026, 11, 30)
    # Monday the 23rd: the Friday before; behind Buß- und Bettag: the Tuesday.
    assert _egz(start="2026-11-30").apply_by == date(2026, 11, 27)
    assert _egz(start="2026-11-19").apply_by == date(2026, 11, 17)
    # The signature comes before the first day and decides.
    assert _egz(start="2027-01-04", contract_signed_on="2026-12-01").apply_by == date(2026, 11, 30)
    assert _egz().apply_by is None
    assert _egz(start="2026-12-01").days_left == 7


def test_a_signed_contract_is_a_red_hint_not_an_exclusion() -> None:
    for facts in ({"contract_signed": "yes"}, {"contract_signed_on": "2026-11-23"}):
        found = _egz(start="2027-01-04", **facts)
        assert found.standing is Standing.LIKELY
        assert [hint.level for hint in found.hints].count(Level.RED) == 1
        assert "324" in str(found.hints[0].text)
    unsigned = _egz(start="2027-01-04", contract_signed="no")
    assert [hint.level for hint in unsigned.hints if hint.level is Level.RED] == []
    assert unsigned.hints[0].level is Level.AMBER


def test_a_day_that_has_passed_is_a_red_hint_too() -> None:
    found = _egz(start="2026-11-23")
    assert found.standing is Standing.LIKELY
    assert found.days_left == -3
    assert found.hints[0].level is Level.RED


@pytest.mark.parametrize(
    ("applied", "signed", "level"),
    [
        ("2026-11-30", None, Level.PLAIN),
        ("2026-12-01", None, Level.RED),
        ("2026-12-02", None, Level.RED),
        ("2026-11-20", "2026-11-20", Level.RED),
        ("2026-11-20", "2026-11-21", Level.PLAIN),
    ],
)
def test_an_application_is_weighed_against_start_and_signature(applied: str, signed: str | None, level: Level) -> None:
    facts = {"start": "2026-12-01", "applied_on": applied} | ({"contract_signed_on": signed} if signed else {})
    assert _egz(**facts).hints[0].level is level


def test_an_application_without_a_first_day_says_nothing() -> None:
    assert timing_hints(instrument("F-EGZ"), case({**EGZ, "applied_on": "2026-11-20"})) == ()


def test_last_days_of_the_other_events() -> None:
    assert last_day(instrument("F-BAB"), case({"start": "2027-02-10"})) == date(2027, 2, 28)
    assert last_day(instrument("F-SAB-INT"), case({"start": "2026-12-01"})) == date(2027, 11, 30)
    assert last_day(instrument("F-ANERKENNUNG"), case({})) == date(2027, 6, 30)
    assert last_day(instrument("F-ANERKENNUNG"), case({"start": "2028-01-01"})) == date(2027, 6, 30)
    assert last_day(instrument("F-AGS"), case({"start": "2027-02-10"})) is None
    rough = Case(SCHEMA, {"start": Between(date(2027, 1, 1), date(2027, 2, 1))}, day=DAY)
    assert last_day(instrument("F-EGZ"), rough) is None


def test_an_entry_runs_only_on_its_days() -> None:
    leave = CASES["F-QUALIZEIT"][0]
    early = match(instrument("F-QUALIZEIT"), case(leave, date(2026, 12, 31)))
    assert early.standing is Standing.EXCLUDED
    assert "1.1.2027" in str(early.closed)
    assert match(instrument("F-QUALIZEIT"), case(leave, date(2027, 1, 1))).standing is Standing.LIKELY
    grant = CASES["F-ANERKENNUNG"][0]
    assert match(instrument("F-ANERKENNUNG"), case(grant, date(2027, 6, 30))).standing is Standing.LIKELY
    late = match(instrument("F-ANERKENNUNG"), case(grant, date(2027, 7, 1)))
    assert late.standing is Standing.EXCLUDED
    assert "30.6.2027" in str(late.closed)
    assert late.amount is None
    assert match(instrument("F-131A"), case(CASES["F-131A"][0], date(2027, 1, 1))).standing is Standing.EXCLUDED
    assert match(instrument("F-MENTOREN"), case(CASES["F-MENTOREN"][0], date(2028, 1, 1))).closed


def test_the_benefit_and_the_trade_decide_the_office() -> None:
    assert _egz().where is Office.AGENCY
    assert _egz(benefit="sgb2").where is Office.JOBCENTER
    assert _egz(benefit="asylblg").where is Office.AGENCY
    guide = CASES["F-PASSGENAU"][0]
    assert match(instrument("F-PASSGENAU"), case(guide)).where is Office.CHAMBER
    assert match(instrument("F-PASSGENAU"), case({**guide, "sector": "craft"})).where is Office.HWK
    assert match(instrument("F-PASSGENAU"), case({**guide, "sector": "it"})).where is Office.IHK


def test_a_permission_that_is_still_needed_comes_first() -> None:
    said = [str(hint.text) for hint in _egz(work_permission="needed").hints]
    assert any("Zuerst die Erlaubnis" in text for text in said)
    assert _egz(work_permission="barred").standing is Standing.EXCLUDED


def test_an_unclear_law_stays_open_until_the_office_confirms() -> None:
    facts = {**CASES["F-76"][0], "status": "training_16g"}
    assert match(instrument("F-76"), case(facts)).standing is Standing.POSSIBLE
    assert match(instrument("F-76"), case({**facts, "office_confirmed": "yes"})).standing is Standing.LIKELY
    course = {"status": "eu", "course_obliged": "no", "german": "A1"}
    later = match(instrument("F-IK"), case(course, date(2027, 1, 4)))
    assert later.standing is Standing.POSSIBLE
    assert later.missing == ("office_confirmed",)
    assert match(instrument("F-IK"), case({**course, "course_obliged": "yes"})).standing is Standing.LIKELY
    assert match(instrument("F-IK"), case({**course, "status": "duldung"})).standing is Standing.EXCLUDED


@pytest.mark.parametrize(
    ("id", "facts", "low", "high"),
    [
        ("F-EGZ", {"start": "2026-12-01", "age": "30", "disability": "none", "pay": "2400"}, "0", "1200.00"),
        ("F-EGZ", {"start": "2026-12-01", "age": "30", "disability": "severe", "pay": "2400"}, "0", "1680.00"),
        ("F-16E", {"pay": "2000"}, "1000.00", "1500.00"),
        ("F-16I", {"pay": "2000"}, "1400.00", "2000.00"),
        ("F-EQ", {"pay": "400"}, "276.00", "276.00"),
        ("F-EQ", {"pay": "250"}, "250.00", "250.00"),
        ("F-AVGS", {"unemployed_months": "12"}, "3000.00", "3000.00"),
        ("F-AVGS", {"unemployed_months": "11", "disability": "none"}, "2500.00", "2500.00"),
        ("F-SAB-INT", {}, "6000.00", "6500.00"),
        ("F-SAB-INT", {"plan": "training", "prepared": "yes"}, "5850.00", "5850.00"),
        ("F-SAB-INT", {"staff_full": "300"}, "0", "0"),
        ("F-SAB-VERBUND", {}, "150", "150"),
        ("F-ANERKENNUNG", {}, "0", "4800"),
    ],
)
def test_amounts(id: str, facts: dict[str, str], low: str, high: str) -> None:  # noqa: A002
    amount = match(instrument(id), case({**CASES[id][0], **facts})).amount
    assert amount is not None
    assert (amount.low, amount.high) == (Decimal(low), Decimal(high))
    assert str(amount.how).endswith(".")


def test_the_pay_for_training_is_reckoned_by_size_and_degree() -> None:
    more = {"staff_full": "45", "staff_10": "4", "staff_20": "4", "staff_30": "4", "agreement": "yes", "pay": "2000"}
    facts = {**CASES["F-82"][0], **more, "age": "30", "disability": "none"}
    amount = match(instrument("F-82"), case(facts)).amount
    assert amount is not None
    # 51 people: half, and five points for the agreement.
    assert amount.high == Decimal("1100.00")
    older = match(instrument("F-82"), case({**facts, "age": "45", "qualified": "no"})).amount
    assert older is not None
    assert older.high == Decimal("2000.00")
    assert "0 %" in str(older.how)


def test_without_the_facts_there_are_words_instead_of_an_amount() -> None:
    assert _egz().amount is None
    assert _egz(pay="2400", start="2026-12-01", age="30").amount is None
    leave = match(instrument("F-QUALIZEIT"), case(CASES["F-QUALIZEIT"][0], date(2027, 2, 1))).amount
    assert leave is not None
    assert leave.high == Decimal("115.00")


def test_the_questions_that_settle_most_come_first() -> None:
    first = next_questions(case({}))
    assert len(first) == 5
    assert set(first[:3]) == {"place", "status", "plan"}
    assert "place" not in next_questions(case({"place": "saxony"}), most=99)
    everything = set(SCHEMA.kinds)
    assert set(next_questions(case({}), most=99)) <= everything


def test_an_explanation_names_the_entry_its_facts_and_values() -> None:
    with trace.listening() as root:
        match(instrument("F-EQ"), case({**CASES["F-EQ"][0], "pay": "400"}))
    nodes = list(root.walk())
    ids = [node.rule.id for node in nodes if node.rule]
    assert ids[0] == "F-EQ"
    assert "F-EQ-betrag" in ids
    assert any("funding.eq_zuschuss" in node.parameters for node in nodes)
    assert any("eq_months" in node.facts for node in nodes)


def test_every_sentence_of_a_match_is_whole_and_after_its_day_the_text_says_so() -> None:
    for found in matches(case({**EGZ, "start": "2026-12-01", "contract_signed": "yes"})):
        for hint in found.hints:
            assert str(hint.text).endswith((".", "?"))
        stands = [hint for hint in found.hints if "Unser Stand ist der" in str(hint.text)]
        assert len(stands) == (0 if found.closed else int(found.verified_until < DAY))
        if stands:
            assert str(found.verified_until.year) in str(stands[0].text)


_VALUES = {
    Kind.YES_NO: st.booleans(),
    Kind.NUMBER: st.sampled_from([Decimal(number) for number in (0, 1, 3, 6, 10, 15, 20, 25, 49, 55, 250, 5000)]),
    Kind.DAY: st.sampled_from([date(2026, 11, 1), date(2026, 12, 1), date(2027, 3, 1), None]),
}


def _facts() -> st.SearchStrategy[dict[str, object]]:
    return st.fixed_dictionaries(
        {},
        optional={
            kind.name: st.sampled_from(kind.choices) if kind.kind is Kind.CHOICE else _VALUES[kind.kind]
            for kind in SCHEMA
        },
    )


@settings(max_examples=40, deadline=None)
@given(facts=_facts(), data=st.data())
def test_learning_a_fact_never_turns_a_verdict_around(facts: dict[str, object], data: st.DataObject) -> None:
    known = Case(SCHEMA, facts, day=DAY)
    hidden = data.draw(st.sets(st.sampled_from(sorted(facts)))) if facts else set()
    less = Case(SCHEMA, {**facts, **dict.fromkeys(hidden, UNKNOWN)}, day=DAY)
    for entry in INSTRUMENTS:
        before, after = match(entry, less), match(entry, known)
        if before.standing is Standing.EXCLUDED:
            assert after.standing is Standing.EXCLUDED
        if before.standing is Standing.LIKELY:
            assert after.standing is Standing.LIKELY


@settings(max_examples=40, deadline=None)
@given(facts=_facts())
def test_no_combination_of_facts_breaks_it_and_no_doubt_is_promised(facts: dict[str, object]) -> None:
    found = matches(Case(SCHEMA, facts, day=DAY))
    assert {each.instrument.id for each in found} == {each.id for each in INSTRUMENTS}
    for each in found:
        assert (each.standing is Standing.EXCLUDED) == bool(each.not_met or each.closed)
        if each.standing is Standing.LIKELY:
            assert each.instrument.confidence > 1
            assert not each.unknown
    assert isinstance(next_questions(Case(SCHEMA, facts, day=DAY)), tuple)
