"""Default and interest, garnishment, lodging and meals."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lotse.rules.dates.place import BRANDENBURG, SACHSEN
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.labour.garnishment import abzug_unterkunft, pfaendbarer_teil
from lotse.rules.labour.in_kind import wert_unterkunft, wert_verpflegung, wert_wohnung
from lotse.rules.labour.interest import (
    POINTS_BETWEEN_BUSINESSES,
    basiszinssatz,
    verzugsbeginn,
    verzugspauschale,
    verzugszinsen,
)

D = Decimal


def d(text: str) -> date:
    return date.fromisoformat(text)


def pairs(table: str) -> list[tuple[str, str]]:
    words = table.split()
    return list(zip(words[::2], words[1::2], strict=True))


BASE = """
2002-01-01 2.57 2002-07-01 2.47 2003-01-01 1.97 2003-07-01 1.22 2004-01-01 1.14 2004-07-01 1.13 2005-01-01 1.21
2005-07-01 1.17 2006-01-01 1.37 2006-07-01 1.95 2007-01-01 2.70 2007-07-01 3.19 2008-01-01 3.32 2008-12-31 3.19
2009-01-01 1.62 2009-07-01 0.12 2011-06-30 0.12 2011-07-01 0.37 2012-01-01 0.12 2013-01-01 -0.13 2013-07-01 -0.38
2014-01-01 -0.63 2014-07-01 -0.73 2015-01-01 -0.83 2016-06-30 -0.83 2016-07-01 -0.88 2022-12-31 -0.88 2023-01-01 1.62
2023-07-01 3.12 2024-01-01 3.62 2024-07-01 3.37 2025-01-01 2.27 2025-07-01 1.27 2026-01-01 1.27 2026-06-30 1.27
2026-07-01 1.52 2026-12-31 1.52
"""


@pytest.mark.parametrize(("day", "rate"), pairs(BASE))
def test_the_base_rate_of_each_half_year(day: str, rate: str) -> None:
    assert basiszinssatz(d(day)) == D(rate)


@pytest.mark.parametrize("day", ["2001-12-31", "2027-01-01"])
def test_a_half_year_that_is_not_announced_is_an_error(day: str) -> None:
    with pytest.raises(NoValue):
        basiszinssatz(d(day))
    with pytest.raises(NoValue):
        verzugszinsen(D(100), d(day), d(day))


@pytest.mark.parametrize(
    ("principal", "first", "last", "interest"),
    [
        ("1000", "2022-12-01", "2023-01-31", "9.12"),
        ("1200", "2025-06-16", "2025-07-15", "6.68"),
        ("2500", "2024-02-01", "2024-02-29", "17.08"),
        ("1000", "2025-01-01", "2025-12-31", "67.66"),
        ("1000", "2024-01-01", "2024-12-31", "84.94"),
        ("36500", "2026-01-01", "2026-01-01", "6.27"),
    ],
)
def test_interest_in_slices_of_half_years(principal: str, first: str, last: str, interest: str) -> None:
    assert verzugszinsen(D(principal), d(first), d(last)).total == D(interest)


def test_slices_have_one_rate_and_one_year_and_cover_every_day_once() -> None:
    slices = verzugszinsen(D(1000), d("2023-05-10"), d("2025-02-03")).slices
    assert [(each.first, each.last) for each in slices] == [
        (d("2023-05-10"), d("2023-06-30")),
        (d("2023-07-01"), d("2023-12-31")),
        (d("2024-01-01"), d("2024-06-30")),
        (d("2024-07-01"), d("2024-12-31")),
        (d("2025-01-01"), d("2025-02-03")),
    ]
    assert [each.rate for each in slices] == [D("6.62"), D("8.12"), D("8.62"), D("8.37"), D("7.27")]
    assert sum(each.days for each in slices) == (d("2025-02-03") - d("2023-05-10")).days + 1


def test_a_payment_lowers_the_principal_from_the_next_day() -> None:
    found = verzugszinsen(D(1000), d("2026-01-01"), d("2026-01-31"), payments=((d("2026-01-10"), D(400)),))
    assert [(each.first, each.last, each.principal) for each in found.slices] == [
        (d("2026-01-01"), d("2026-01-10"), 1000),
        (d("2026-01-11"), d("2026-01-31"), 600),
    ]
    assert verzugszinsen(D(100), d("2026-01-02"), d("2026-01-31"), payments=((d("2026-01-01"), D(400)),)).total == 0
    several = ((d("2026-01-10"), D(400)), (d("2026-01-20"), D(100)))
    assert [
        each.principal for each in verzugszinsen(D(1000), d("2026-01-01"), d("2026-01-31"), payments=several).slices
    ] == [
        1000,
        600,
        500,
    ]


def test_more_points_between_businesses_and_no_negative_principal() -> None:
    plain = verzugszinsen(D(36500), d("2026-01-01"), d("2026-01-01"))
    more = verzugszinsen(D(36500), d("2026-01-01"), d("2026-01-01"), points=POINTS_BETWEEN_BUSINESSES)
    assert (plain.total, more.total) == (D("6.27"), D("10.27"))
    with pytest.raises(BadFact):
        verzugszinsen(D(-1), d("2026-01-01"), d("2026-01-01"))
    with pytest.raises(BadFact):
        verzugszinsen(D(1), d("2026-01-02"), d("2026-01-01"))


@given(st.dates(d("2010-01-01"), d("2026-11-30")), st.integers(0, 900), st.integers(1, 10_000))
def test_each_further_day_brings_interest_and_cutting_a_stretch_changes_nothing(
    first: date, days: int, euros: int
) -> None:
    last = min(first + timedelta(days=days), d("2026-12-31"))
    whole = sum(each.interest for each in verzugszinsen(D(euros), first, last).slices)
    middle = first + (last - first) // 2
    parts = [verzugszinsen(D(euros), first, middle)]
    if middle < last:
        parts.append(verzugszinsen(D(euros), middle + timedelta(days=1), last))
    assert abs(whole - sum(each.interest for part in parts for each in part.slices)) < D("0.000001")
    assert whole > 0


def test_default_begins_the_day_after_a_due_day_that_moves_over_holidays() -> None:
    start = verzugsbeginn(d("2026-10-31"), SACHSEN)
    assert (start.due, start.default_from) == (d("2026-11-02"), d("2026-11-03"))
    assert len(start.steps) == 3
    assert "Vereinbart" in str(start.steps[0])
    start = verzugsbeginn(d("2026-11-18"), BRANDENBURG, by_law=True)
    assert (start.due, start.default_from) == (d("2026-11-18"), d("2026-11-19"))
    assert len(start.steps) == 2
    assert "§ 2 Abs. 1 MiLoG" in str(start.steps[0])
    assert verzugsbeginn(d("2026-11-18"), SACHSEN).due == d("2026-11-19")


def test_the_lump_sum_is_not_owed_for_wages_nor_by_consumers() -> None:
    assert verzugspauschale(is_wage=True) == 0
    assert verzugspauschale(is_wage=False) == 40
    assert verzugspauschale(is_wage=False, debtor_is_consumer=True) == 0


PART = """1590.00 0 2026-07-31 1.82
1599.99 0 2026-07-31 1.82
1600.00 0 2026-07-31 8.82
1580.00 0 2026-06-30 17.50
1580.00 0 2026-07-01 0.00
1587.40 0 2026-07-31 0.00
1589.99 0 2026-07-31 0.00
2000.00 0 2026-07-31 288.82
2000.00 1 2026-07-31 0.00
2240.00 1 2026-07-31 27.59
2600.00 2 2026-07-31 32.94
3000.00 3 2026-07-31 44.86
3300.00 4 2026-07-31 23.34
3600.00 5 2026-07-31 8.39
3600.00 6 2026-07-31 8.39
4860.00 0 2026-07-31 2290.82
4866.30 0 2026-07-31 2290.82
4866.31 0 2026-07-31 2290.83
5000.00 0 2026-07-31 2424.52
5000.00 5 2026-07-31 268.09
1560.00 0 2025-07-31 3.50
1500.00 0 2024-07-31 5.78
1410.00 0 2023-07-01 5.40
1340.00 0 2022-07-01 6.89
1260.00 0 2021-07-01 5.15
1180.00 0 2021-06-30 0.99
0.00 0 2026-07-31 0.00""".splitlines()


@pytest.mark.parametrize("line", PART)
def test_the_part_that_can_be_seized(line: str) -> None:
    net, persons, day, part = line.split()
    assert pfaendbarer_teil(D(net), int(persons), d(day)) == D(part)


def test_days_without_a_table_and_impossible_amounts_are_errors() -> None:
    for day in ("2019-06-30", "2027-07-01"):
        with pytest.raises(NoValue):
            pfaendbarer_teil(D(2000), 0, d(day))
    for net, persons in ((D(-1), 0), (D(1), -1)):
        with pytest.raises(BadFact):
            pfaendbarer_teil(net, persons, d("2026-08-01"))


@given(st.decimals(0, 9000, places=2), st.integers(0, 7))
def test_more_net_pay_or_fewer_dependants_never_lower_it_and_never_all_is_taken(net: D, persons: int) -> None:
    part = pfaendbarer_teil(net, persons, d("2026-08-01"))
    assert 0 <= part <= max(net - D("1587.40"), D(0))
    assert part <= pfaendbarer_teil(net + 10, persons, d("2026-08-01"))
    assert part >= pfaendbarer_teil(net, persons + 1, d("2026-08-01"))


def test_lodging_may_be_kept_back_up_to_the_part_that_can_be_seized() -> None:
    offset = abzug_unterkunft(D(2000), D(400), dependants=0, pay_date=d("2026-08-31"))
    assert (offset.allowed, offset.unlawful) == (D("288.82"), D("111.18"))
    assert "288,82" in str(offset.because)
    offset = abzug_unterkunft(D(1550), D(285), dependants=0, pay_date=d("2026-08-31"))
    assert (offset.allowed, offset.unlawful) == (0, 285)
    offset = abzug_unterkunft(D(2000), D("288.82"), dependants=0, pay_date=d("2026-08-31"))
    assert (offset.allowed, offset.unlawful) == (D("288.82"), 0)
    assert abzug_unterkunft(D(2000), D(400), dependants=1, pay_date=d("2026-08-31")).allowed == 0
    with pytest.raises(BadFact):
        abzug_unterkunft(D(2000), D(-1), dependants=0, pay_date=d("2026-08-31"))


@pytest.mark.parametrize(
    ("year", "persons", "shared", "young", "value"),
    [
        (2026, 1, False, False, "285.00"),
        (2026, 2, False, False, "171.00"),
        (2026, 3, False, False, "142.50"),
        (2026, 4, False, False, "114.00"),
        (2026, 9, False, False, "114.00"),
        (2026, 2, True, False, "128.25"),
        (2026, 1, True, True, "199.50"),
        (2026, 1, False, True, "242.25"),
        (2026, 4, True, True, "28.50"),
        (2025, 1, False, False, "282.00"),
        (2024, 1, False, False, "278.00"),
        (2023, 1, False, False, "265.00"),
    ],
)
def test_what_a_room_is_worth(year: int, persons: int, shared: bool, young: bool, value: str) -> None:
    assert wert_unterkunft(date(year, 6, 1), persons=persons, is_shared=shared, is_young=young) == D(value)


def test_flats_and_meals_and_years_without_values() -> None:
    day = d("2026-06-01")
    assert wert_wohnung(day, D(40)) == D("200.40")
    assert wert_wohnung(day, D(40), is_simple=True) == D("164.00")
    assert wert_verpflegung(day) == 345
    assert wert_verpflegung(day, ("fruehstueck",)) == 71
    assert wert_verpflegung(day, ("mittagessen", "abendessen", "abendessen")) == 274
    assert wert_verpflegung(d("2025-06-01")) == 333
    with pytest.raises(BadFact):
        wert_verpflegung(day, ("vesper",))
    with pytest.raises(BadFact):
        wert_unterkunft(day, persons=0, is_shared=False, is_young=False)
    with pytest.raises(BadFact):
        wert_wohnung(day, D(0))
    with pytest.raises(NoValue):
        wert_unterkunft(d("2027-01-01"), persons=1, is_shared=False, is_young=False)
