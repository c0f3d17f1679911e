"""The public check "Is my pay right?"."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from lotse.rules.engine import trace
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.labour.finding import Verdict
from lotse.rules.labour.minimum_wage_scope import Work, WorkKind
from lotse.rules.labour.pay_check import PayCheck, PayFacts, lohn_pruefen

D = Decimal
TODAY = date(2026, 11, 21)
FACTS = PayFacts(date(2026, 9, 10), D(170), D(2363))


def check(**more: object) -> PayCheck:
    return lohn_pruefen(replace(FACTS, **more), TODAY)  # type: ignore[arg-type]


def test_exactly_the_minimum_wage_is_right() -> None:
    found = check()
    assert found.is_right is Verdict.YES
    assert (found.rate, found.due, found.paid, found.shortfall) == (D("13.90"), D("2363.00"), D(2363), 0)
    assert found.interest is None
    assert found.questions == ()
    assert "Beratung" in str(found.warnings[-1])


def test_a_cent_less_is_wrong_and_bears_interest() -> None:
    found = check(gross_paid=D(2263))
    assert found.is_right is Verdict.NO
    assert found.shortfall == 100
    assert found.default.due == date(2026, 10, 30)
    assert found.interest == D("0.39")
    assert check(gross_paid=D("2362.99")).is_right is Verdict.NO


def test_before_pay_is_due_nothing_is_called_wrong() -> None:
    before = lohn_pruefen(replace(FACTS, gross_paid=D(0)), date(2026, 10, 30))
    assert before.is_right is Verdict.ASK
    assert not before.is_due
    assert any("30.10.2026" in str(each) for each in before.warnings)
    after = lohn_pruefen(replace(FACTS, gross_paid=D(0)), date(2026, 10, 31))
    assert after.is_right is Verdict.NO
    assert after.is_due
    assert not any("erst am" in str(each) for each in after.warnings)


def test_the_agreed_day_of_payment_counts() -> None:
    found = check(gross_paid=D(0), agreed_due=date(2026, 10, 10))
    assert found.default.due == date(2026, 10, 12)
    assert "Vereinbart" in str(found.default.steps[0])
    assert "§ 2 Abs. 1 MiLoG" in str(check(gross_paid=D(0)).default.steps[0])
    assert found.hints[0].day == date(2027, 1, 11)


def test_the_sector_rate_wins_and_both_candidates_are_shown() -> None:
    found = check(sector="gebaeudereinigung", group="1", agreed_rate=D("14.00"))
    assert [(each.kind, each.rate) for each in found.candidates] == [
        ("sector", D("15.00")),
        ("agreed", D("14.00")),
        ("statutory", D("13.90")),
    ]
    assert found.shortfall == D("187.00")
    assert any("unwirksam" in str(each) for each in found.warnings)
    assert not any("unwirksam" in str(each) for each in check(agreed_rate=D("13.90")).warnings)


def test_deadlines_begin_with_the_shortest_plausible_one() -> None:
    plain = check(gross_paid=D(0))
    assert [hint.day for hint in plain.hints] == [date(2027, 1, 4), date(2029, 12, 31)]
    cleaning = check(gross_paid=D(0), sector="gebaeudereinigung", group="1")
    assert [hint.day for hint in cleaning.hints] == [date(2027, 1, 4), date(2027, 4, 1), date(2029, 12, 31)]
    assert "einklagen" in str(cleaning.hints[1].because)
    care = check(gross_paid=D(0), sector="pflege", group="hilfskraft")
    assert "Textform" in str(care.hints[1].because)
    assert care.hints[0].day == date(2026, 12, 30)
    building = check(gross_paid=D(0), sector="bau")
    assert building.hints[0].day == date(2026, 12, 1)
    assert any("SOKA-BAU" in str(each) for each in building.warnings)
    assert any("kein" in str(each) for each in building.warnings)


def test_agency_work_in_a_sector() -> None:
    assert check(sector="leiharbeit", deployed_in="gebaeudereinigung", group="1").rate == D("15.00")


def test_lodging_above_the_part_that_can_be_seized_is_wrong_even_if_the_wage_is_right() -> None:
    found = check(lodging_deducted=D(400), net_before_deduction=D(2000))
    assert found.lodging is not None
    assert (found.lodging.allowed, found.lodging.unlawful) == (D("288.82"), D("111.18"))
    assert found.is_right is Verdict.NO
    assert check(lodging_deducted=D(288), net_before_deduction=D(2000)).is_right is Verdict.YES
    assert check(lodging_deducted=D(288), net_before_deduction=D(2000), dependants=1).is_right is Verdict.NO
    old = check(lodging_deducted=D(400), net_before_deduction=D(2000), paid_on=date(2026, 6, 30))
    assert old.lodging is not None
    assert old.lodging.allowed == D("311.50")


def test_without_the_net_pay_a_deduction_is_asked_about() -> None:
    found = check(lodging_deducted=D(400))
    assert found.is_right is Verdict.ASK
    assert found.lodging is None
    assert "Nettolohn" in str(found.questions[0])


def test_an_open_question_never_gives_a_yes_and_doubt_never_a_no() -> None:
    young = Work(age=17)
    enough = check(work=young)
    assert enough.is_right is Verdict.ASK
    assert "Berufsausbildung" in str(enough.questions[0])
    assert check(work=young, gross_paid=D(500)).is_right is Verdict.ASK


def test_where_no_minimum_wage_holds_the_agreement_decides() -> None:
    trainee = Work(WorkKind.APPRENTICE)
    unknown = check(work=trainee)
    assert (unknown.rate, unknown.due, unknown.shortfall, unknown.is_right) == (None, None, None, Verdict.ASK)
    assert unknown.candidates == ()
    assert "vereinbart" in str(unknown.questions[0])
    agreed = check(work=trainee, agreed_rate=D("6.00"), gross_paid=D(1020))
    assert agreed.is_right is Verdict.YES
    assert check(work=trainee, agreed_rate=D("6.00"), gross_paid=D(1000)).is_right is Verdict.NO
    sector = check(work=trainee, agreed_rate=D("6.00"), gross_paid=D(1020), sector="pflege", group="hilfskraft")
    assert sector.is_right is Verdict.ASK


def test_a_half_year_without_a_base_rate_leaves_the_interest_open() -> None:
    found = lohn_pruefen(replace(FACTS, gross_paid=D(0)), date(2027, 1, 1))
    assert found.is_right is Verdict.NO
    assert found.interest is None


def test_impossible_entries_and_months_without_a_rate_are_refused() -> None:
    for field in ("hours", "gross_paid"):
        with pytest.raises(BadFact):
            check(**{field: D(-1)})
    with pytest.raises(NoValue):
        check(month=date(2028, 1, 1))
    with pytest.raises(BadFact):
        check(sector="fischerei")


def test_the_check_explains_itself_by_rules_paragraphs_and_dated_values() -> None:
    with trace.listening() as root:
        check(gross_paid=D(2000), sector="gebaeudereinigung", group="1")
    rules = {node.rule.id for node in root.walk() if node.rule}
    assert {"L-Lohnpruefung", "L-MiLoG-22", "L-AEntG-8", "L-MiLoG-1", "L-BGB-288", "L-BGB-286-2"} <= rules
    values = {name for node in root.walk() for name in node.parameters}
    assert {"labour.mindestlohn", "labour.branche_gebaeudereinigung_1", "labour.basiszinssatz"} <= values
