"""Mini-jobs, midi-jobs, contributions."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.labour.contributions import arbeitnehmerbeitraege, krankenversicherungspflichtig, pflegeanteil
from lotse.rules.labour.finding import Verdict
from lotse.rules.labour.midijob import beitragspflichtige_einnahme, faktor_f, im_uebergangsbereich
from lotse.rules.labour.minijob import (
    bleibt_minijob,
    geringfuegigkeitsgrenze,
    geringfuegigkeitsgrenze_aus,
    kurzfristig,
)

D = Decimal
YES, NO, ASK = Verdict.YES, Verdict.NO, Verdict.ASK


def d(text: str) -> date:
    return date.fromisoformat(text)


DAY = d("2026-11-21")


@pytest.mark.parametrize(
    ("day", "limit"),
    [
        ("2013-01-01", 450),
        ("2022-09-30", 450),
        ("2022-10-01", 520),
        ("2023-12-31", 520),
        ("2024-01-01", 538),
        ("2025-01-01", 556),
        ("2026-01-01", 603),
        ("2026-12-31", 603),
        ("2027-01-01", 633),
    ],
)
def test_the_limit_of_mini_jobs(day: str, limit: int) -> None:
    assert geringfuegigkeitsgrenze(d(day)) == limit


def test_it_is_rounded_up_but_an_exact_value_stays() -> None:
    assert geringfuegigkeitsgrenze_aus(D("12.00")) == 520
    assert geringfuegigkeitsgrenze_aus(D("12.01")) == 521
    assert geringfuegigkeitsgrenze_aus(D("0")) == 0
    for day in ("2012-12-31", "2028-01-01"):
        with pytest.raises(NoValue):
            geringfuegigkeitsgrenze(d(day))
    with pytest.raises(BadFact):
        geringfuegigkeitsgrenze_aus(D(-1))


@pytest.mark.parametrize(
    ("months", "over", "unforeseeable", "still"),
    [
        (0, "0", None, YES),
        (0, "0", False, YES),
        (1, "10", None, ASK),
        (1, "10", False, NO),
        (1, "603", True, YES),
        (2, "603", True, YES),
        (2, "603.01", True, NO),
        (3, "50", True, NO),
    ],
)
def test_unforeseeable_excess_in_two_months_is_harmless(
    months: int, over: str, unforeseeable: bool | None, still: Verdict
) -> None:
    found = bleibt_minijob(DAY, months_over=months, over_amount=D(over), unforeseeable=unforeseeable)
    assert found.verdict is still


def test_the_rule_on_excess_is_younger_than_october_2022() -> None:
    with pytest.raises(NoValue):
        bleibt_minijob(d("2022-09-30"), months_over=0, over_amount=D(0), unforeseeable=None)
    assert bleibt_minijob(d("2022-10-01"), months_over=1, over_amount=D(520), unforeseeable=True).verdict is YES


@pytest.mark.parametrize(
    ("year", "is_farm", "length", "short"),
    [
        (2026, True, {"workdays": 90}, YES),
        (2026, True, {"workdays": 91}, NO),
        (2026, True, {"weeks": D(15)}, YES),
        (2026, True, {"weeks": D(16)}, NO),
        (2026, True, {"months": D(3)}, YES),
        (2026, True, {"months": D(4)}, NO),
        (2026, True, {"workdays": 100, "weeks": D(15)}, YES),
        (2025, True, {"workdays": 71}, NO),
        (2025, True, {"workdays": 70}, YES),
        (2026, False, {"workdays": 70}, YES),
        (2026, False, {"workdays": 71}, NO),
        (2026, False, {"months": D(3)}, YES),
        (2026, False, {"months": D("3.1")}, NO),
        (2026, False, {"weeks": D(13)}, YES),
        (2026, False, {"weeks": D(14)}, NO),
        (2026, False, {"workdays": 80, "months": D(3)}, YES),
        (2026, False, {}, ASK),
    ],
)
def test_short_term_work_by_days_or_months(
    year: int, is_farm: bool, length: dict[str, int | Decimal], short: Verdict
) -> None:
    found = kurzfristig(date(year, 6, 1), is_farm=is_farm, is_professional=False, **length)  # type: ignore[arg-type]
    assert found.verdict is short
    assert bool(found.warnings) == (short is YES)


@pytest.mark.parametrize(
    ("professional", "pay", "short"),
    [(None, None, ASK), (True, None, NO), (True, "603", YES), (True, "603.01", NO), (False, "3000", YES)],
)
def test_professional_work_above_the_limit_is_not_short_term(
    professional: bool | None, pay: str | None, short: Verdict
) -> None:
    found = kurzfristig(
        DAY, is_farm=False, is_professional=professional, workdays=20, monthly_pay=D(pay) if pay else None
    )
    assert found.verdict is short


def test_before_2022_short_term_limits_are_not_stored() -> None:
    with pytest.raises(NoValue):
        kurzfristig(d("2021-06-01"), is_farm=False, is_professional=False, workdays=1)


@pytest.mark.parametrize(
    ("gross", "day", "inside"),
    [
        ("603.00", "2026-06-01", False),
        ("603.01", "2026-06-01", True),
        ("2000.00", "2026-06-01", True),
        ("2000.01", "2026-06-01", False),
        ("633.00", "2027-01-01", False),
        ("1600.00", "2022-10-01", True),
        ("1600.01", "2022-12-31", False),
        ("1300.00", "2022-09-30", True),
        ("850.01", "2019-06-30", False),
        ("850.00", "2019-06-30", True),
    ],
)
def test_the_transition_range(gross: str, day: str, inside: bool) -> None:
    assert im_uebergangsbereich(D(gross), d(day)) is inside


@pytest.mark.parametrize(
    ("day", "factor"),
    [
        ("2015-01-01", "0.7585"),
        ("2022-09-30", "0.7509"),
        ("2022-10-01", "0.7009"),
        ("2023-01-01", "0.6922"),
        ("2024-01-01", "0.6846"),
        ("2025-01-01", "0.6683"),
        ("2026-12-31", "0.6619"),
    ],
)
def test_the_factor_of_each_year(day: str, factor: str) -> None:
    assert faktor_f(d(day)) == D(factor)


def test_the_factor_of_2027_is_not_announced() -> None:
    with pytest.raises(NoValue):
        faktor_f(d("2027-01-01"))
    with pytest.raises(NoValue):
        beitragspflichtige_einnahme(D(1000), d("2027-01-01"))
    assert beitragspflichtige_einnahme(D(2000), d("2027-01-01"), factor=D("0.66")).employee == 2000


@pytest.mark.parametrize(
    ("gross", "total", "employee"),
    [("1000.00", "854.06", "568.36"), ("603.01", "399.14", "0.01"), ("2000.00", "2000.00", "2000.00")],
)
def test_the_bases_of_contributions(gross: str, total: str, employee: str) -> None:
    bases = beitragspflichtige_einnahme(D(gross), DAY)
    assert (bases.total, bases.employee) == (D(total), D(employee))


def test_outside_the_range_there_are_no_bases() -> None:
    for gross in ("603.00", "2000.01"):
        with pytest.raises(BadFact, match="Übergangsbereich"):
            beitragspflichtige_einnahme(D(gross), DAY)
    with pytest.raises(BadFact):
        beitragspflichtige_einnahme(D(800), d("2022-09-30"))
    assert beitragspflichtige_einnahme(D(800), d("2022-10-01")).employee == D("414.81")


@given(st.decimals("603.01", 2000, places=2))
def test_the_bases_never_exceed_the_pay(gross: Decimal) -> None:
    bases = beitragspflichtige_einnahme(gross, DAY)
    assert 0 <= bases.employee <= bases.total <= gross


@pytest.mark.parametrize(
    ("saxony", "children", "under_25", "age", "percent"),
    [
        (True, 1, 1, 30, "2.3"),
        (False, 1, 1, 30, "1.8"),
        (True, 0, 0, 30, "2.9"),
        (True, 0, 0, 23, "2.9"),
        (True, 0, 0, 22, "2.3"),
        (True, 2, 2, 30, "2.05"),
        (True, 5, 5, 40, "1.3"),
        (True, 7, 7, 40, "1.3"),
        (True, 3, 1, 50, "2.3"),
        (True, 3, 0, 50, "2.3"),
        (False, 0, 0, 40, "2.4"),
    ],
)
def test_care_insurance_costs_saxons_half_a_point_more(
    saxony: bool, children: int, under_25: int, age: int, percent: str
) -> None:
    share = pflegeanteil(DAY, in_saxony=saxony, children=children, children_under_25=under_25, age=age)
    assert share == D(percent)


def test_children_and_ages_must_fit() -> None:
    for children, under_25, age in ((1, 2, 30), (-1, -1, 30), (0, 0, -1)):
        with pytest.raises(BadFact):
            pflegeanteil(DAY, children=children, children_under_25=under_25, age=age)


def test_the_workers_contributions_end_at_the_caps() -> None:
    own = arbeitnehmerbeitraege(D(3000), DAY, care_percent=D("2.9"))
    assert (own.pension, own.unemployment, own.health, own.care) == (D("279.00"), D("39.00"), D("262.50"), D("87.00"))
    assert own.total == D("667.50")
    high = arbeitnehmerbeitraege(D(20000), DAY, care_percent=D("2.3"))
    assert (high.pension, high.unemployment) == (D("785.85"), D("109.85"))
    assert (high.health, high.care) == (D("508.59"), D("133.69"))
    with pytest.raises(BadFact):
        arbeitnehmerbeitraege(D(-1), DAY, care_percent=D("2.3"))
    with pytest.raises(NoValue):
        arbeitnehmerbeitraege(D(3000), d("2027-01-01"), care_percent=D("2.3"))


@pytest.mark.parametrize(
    ("gross", "compulsory"), [("603", False), ("603.01", True), ("6450", True), ("6450.01", False)]
)
def test_health_insurance_is_compulsory_between_mini_job_and_line(gross: str, compulsory: bool) -> None:
    assert krankenversicherungspflichtig(D(gross), DAY) is compulsory


def test_negative_pay_is_refused() -> None:
    with pytest.raises(BadFact):
        krankenversicherungspflichtig(D(-1), DAY)
