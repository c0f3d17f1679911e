"""The statutory minimum wage: rates, comparison, due dates, shifts, for whom it holds, accounts, records."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.labour.finding import Verdict, cents, verdict
from lotse.rules.labour.minimum_wage import (
    faelligkeit_mindestlohn,
    frueheste_faelligkeit,
    mindestlohn,
    monatsvergleich,
)
from lotse.rules.labour.minimum_wage_scope import WORK_KIND_LABELS, Work, WorkKind, mindestlohn_gilt
from lotse.rules.labour.shift_pay import schichtlohn
from lotse.rules.labour.worktime_account import arbeitszeitkonto, aufzeichnungspflicht, branchen_mit_aufzeichnung

D = Decimal


def d(text: str) -> date:
    return date.fromisoformat(text)


def pairs(table: str) -> list[tuple[str, str]]:
    words = table.split()
    return list(zip(words[::2], words[1::2], strict=True))


RATES = """
2015-01-01 8.50 2016-12-31 8.50 2017-01-01 8.84 2018-12-31 8.84 2019-01-01 9.19 2019-12-31 9.19
2020-01-01 9.35 2020-12-31 9.35 2021-01-01 9.50 2021-06-30 9.50 2021-07-01 9.60 2021-12-31 9.60 2022-01-01 9.82
2022-06-30 9.82 2022-07-01 10.45 2022-09-30 10.45 2022-10-01 12.00 2023-12-31 12.00 2024-01-01 12.41
2024-12-31 12.41 2025-01-01 12.82 2025-12-31 12.82 2026-01-01 13.90 2026-12-31 13.90 2027-01-01 14.60
2027-12-31 14.60
"""


@pytest.mark.parametrize(("day", "rate"), pairs(RATES))
def test_the_rate_of_each_day(day: str, rate: str) -> None:
    assert mindestlohn(d(day)) == D(rate)


@pytest.mark.parametrize("day", ["2014-12-31", "2028-01-01"])
def test_a_day_without_a_rate_is_an_error(day: str) -> None:
    with pytest.raises(NoValue) as absent:
        mindestlohn(d(day))
    assert "Gesetzlicher Mindestlohn" in str(absent.value.sentence)


def test_the_month_is_compared_for_itself() -> None:
    assert monatsvergleich(D("168"), D("2300"), D("14.60")).due == D("2452.80")
    assert monatsvergleich(D("168"), D("2300"), D("14.60")).shortfall == D("152.80")
    assert monatsvergleich(D("165"), D("2293.50"), D("13.90")).shortfall == D("0.00")
    assert monatsvergleich(D("165"), D("2293.49"), D("13.90")).shortfall == D("0.01")
    assert monatsvergleich(D("165"), D("2500"), D("13.90")).shortfall == 0
    assert monatsvergleich(D("0"), D("0"), D("13.90")).due == 0
    for hours, gross in ((D("-1"), D(0)), (D(1), D("-0.01"))):
        with pytest.raises(BadFact):
            monatsvergleich(hours, gross, D("13.90"))


@given(st.decimals(0, 300, places=2), st.decimals(0, 5000, places=2))
def test_more_pay_never_means_a_greater_shortfall(hours: D, gross: D) -> None:
    less, more = (monatsvergleich(hours, pay, D("13.90")).shortfall for pay in (gross, gross + 1))
    assert 0 <= more <= less
    assert less - more <= 1


@pytest.mark.parametrize(
    ("year", "month", "agreed", "latest"),
    [
        (2026, 9, None, "2026-10-30"),
        (2026, 12, None, "2027-01-29"),
        (2026, 11, None, "2026-12-31"),
        (2026, 9, "2026-10-15", "2026-10-15"),
        (2026, 9, "2026-10-30", "2026-10-30"),
        (2026, 9, "2026-11-15", "2026-10-30"),
    ],
)
def test_it_is_due_when_agreed_but_at_the_latest_on_the_last_bank_day(
    year: int, month: int, agreed: str | None, latest: str
) -> None:
    due = faelligkeit_mindestlohn(year, month, agreed=d(agreed) if agreed else None)
    assert due.latest == d(latest)
    assert ("Vereinbart" in str(due.because)) == (agreed == latest)


def test_the_31_of_december_comes_with_a_warning() -> None:
    assert "30.12." in str(faelligkeit_mindestlohn(2026, 11).warnings[0])
    assert faelligkeit_mindestlohn(2026, 9).warnings == ()
    assert faelligkeit_mindestlohn(2024, 9).warnings == ()


def test_deadlines_are_counted_from_the_earliest_plausible_due_day() -> None:
    assert frueheste_faelligkeit(2026, 9) == d("2026-10-01")
    assert frueheste_faelligkeit(2026, 12) == d("2027-01-01")
    assert frueheste_faelligkeit(2026, 9, sector="pflege") == d("2026-09-30")
    assert frueheste_faelligkeit(2026, 9, sector="pflege", agreed=d("2026-10-15")) == d("2026-10-15")


def shift(start: str, end: str, minutes: int = 0) -> object:
    return schichtlohn(datetime.fromisoformat(start), datetime.fromisoformat(end), mindestlohn, break_minutes=minutes)


def test_a_shift_over_new_year_is_split_at_midnight() -> None:
    pay = schichtlohn(datetime(2026, 12, 31, 22), datetime(2027, 1, 1, 6), mindestlohn)  # noqa: DTZ001 - times of Berlin
    assert pay.hours_at(D("13.90")) == 2
    assert pay.hours_at(D("14.60")) == 6
    assert pay.hours_at(D("12.82")) == 0
    assert pay.pay == D("115.40")
    assert [part.day for part in pay.parts] == [d("2026-12-31"), d("2027-01-01")]


def test_a_break_without_a_place_is_taken_where_the_rate_is_highest() -> None:
    pay = schichtlohn(datetime(2026, 12, 31, 22), datetime(2027, 1, 1, 6), mindestlohn, break_minutes=30)  # noqa: DTZ001 - times of Berlin
    assert (pay.hours_at(D("13.90")), pay.hours_at(D("14.60"))) == (2, D("5.5"))
    pay = schichtlohn(datetime(2026, 12, 31, 22), datetime(2027, 1, 1, 0, 30), mindestlohn, break_minutes=45)  # noqa: DTZ001 - times of Berlin
    assert (pay.hours_at(D("13.90")), pay.hours_at(D("14.60"))) == (D("1.75"), 0)


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        ("2027-03-27T22:00", "2027-03-28T06:00", 7),
        ("2026-10-24T22:00", "2026-10-25T06:00", 9),
        ("2026-11-09T08:00", "2026-11-09T16:30", D("8.5")),
    ],
)
def test_hours_are_counted_as_they_pass_when_clocks_change(start: str, end: str, hours: D) -> None:
    pay = schichtlohn(datetime.fromisoformat(start), datetime.fromisoformat(end), mindestlohn)
    assert sum(part.hours for part in pay.parts) == hours


def test_a_break_may_fill_the_shift_and_three_days_are_the_most() -> None:
    start = datetime.fromisoformat("2026-11-09T08:00")
    assert schichtlohn(start, datetime.fromisoformat("2026-11-09T08:30"), mindestlohn, break_minutes=30).pay == 0
    assert schichtlohn(start, datetime.fromisoformat("2026-11-09T09:00"), mindestlohn).pay == D("13.90")
    assert len(schichtlohn(start, datetime.fromisoformat("2026-11-12T08:00"), mindestlohn).parts) == 4


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2026-11-09T08:00", "2026-11-09T08:00", 0),
        ("2026-11-09T08:00", "2026-11-12T08:01", 0),
        ("2026-11-09T08:00", "2026-11-09T07:00", 0),
        ("2026-11-09T08:00", "2026-11-13T08:00", 0),
        ("2026-11-09T08:00", "2026-11-09T09:00", 61),
        ("2026-11-09T08:00", "2026-11-09T09:00", -1),
    ],
)
def test_impossible_shifts_are_refused(start: str, end: str, minutes: int) -> None:
    with pytest.raises(BadFact):
        shift(start, end, minutes)


K = WorkKind
NO, YES, ASK = Verdict.NO, Verdict.YES, Verdict.ASK


@pytest.mark.parametrize(
    ("work", "applies"),
    [
        (Work(), YES),
        (Work(K.INTERNSHIP_MANDATORY, months=D(6)), NO),
        (Work(K.EQ), NO),
        (Work(K.VOCATIONAL_PREPARATION), NO),
        (Work(K.APPRENTICE), NO),
        (Work(K.VOLUNTEER), NO),
        (Work(K.MAG), NO),
        (Work(K.INTERNSHIP_VOLUNTARY, months=D(1)), YES),
        (Work(K.TRIAL_WORK), YES),
        (Work(K.INTERNSHIP_ORIENTATION), ASK),
        (Work(K.INTERNSHIP_ORIENTATION, months=D(3)), NO),
        (Work(K.INTERNSHIP_ORIENTATION, months=D("3.1")), YES),
        (Work(K.INTERNSHIP_ORIENTATION, months=D(4)), YES),
        (Work(K.INTERNSHIP_ACCOMPANYING, months=D(3)), ASK),
        (Work(K.INTERNSHIP_ACCOMPANYING, before_with_same_firm=False), ASK),
        (Work(K.INTERNSHIP_ACCOMPANYING, months=D(3), before_with_same_firm=False), NO),
        (Work(K.INTERNSHIP_ACCOMPANYING, months=D(4), before_with_same_firm=False), YES),
        (Work(K.INTERNSHIP_ACCOMPANYING, months=D(1), before_with_same_firm=True), YES),
        (Work(age=17), ASK),
        (Work(age=17, has_vocational_qualification=False), NO),
        (Work(age=17, has_vocational_qualification=True), YES),
        (Work(age=18, has_vocational_qualification=False), YES),
        (Work(was_long_term_unemployed=True), ASK),
        (Work(was_long_term_unemployed=True, months_employed=5), NO),
        (Work(was_long_term_unemployed=True, months_employed=6), YES),
        (Work(was_long_term_unemployed=True, months_employed=0, subsidy="16e_SGB2"), YES),
        (Work(was_long_term_unemployed=True, months_employed=0, subsidy="16i_SGB2"), YES),
        (Work(was_long_term_unemployed=True, months_employed=0, subsidy="egz"), NO),
        (Work(age=17, has_vocational_qualification=False, was_long_term_unemployed=True, months_employed=9), NO),
    ],
)
def test_for_whom_it_holds(work: Work, applies: Verdict) -> None:
    found = mindestlohn_gilt(work)
    assert found.verdict is applies
    assert str(found.because).endswith("?" if applies is ASK else ".")


def test_unknown_subsidies_are_refused_with_what_is_allowed() -> None:
    with pytest.raises(BadFact, match=r"„gift“.*egz"):
        mindestlohn_gilt(Work(was_long_term_unemployed=True, months_employed=1, subsidy="gift"))


def test_each_kind_of_work_has_a_name() -> None:
    assert set(WORK_KIND_LABELS) == set(WorkKind)


def test_half_of_the_contract_hours_may_go_to_the_account() -> None:
    account = arbeitszeitkonto(D(100), D(51), booked_in=d("2026-11-15"))
    assert (account.max_bookable, account.excess, account.settle_until) == (50, 1, d("2027-11-30"))
    assert arbeitszeitkonto(D(100), D(50)).excess == 0
    assert arbeitszeitkonto(D(0), D(0)).max_bookable == 0
    assert arbeitszeitkonto(D("0.5"), D("0.5")).excess == D("0.25")
    assert arbeitszeitkonto(D(100), D(20)).excess == 0
    assert arbeitszeitkonto(D(75), D(40)).max_bookable == D("37.5")
    assert arbeitszeitkonto(D(75), D(40)).settle_until is None
    for hours, booked in ((D(-1), D(0)), (D(0), D(-1))):
        with pytest.raises(BadFact):
            arbeitszeitkonto(hours, booked)


@pytest.mark.parametrize(
    ("branch", "gross", "minijob", "twelve", "required"),
    [
        ("gebaeudereinigung", "2400", False, False, YES),
        ("it", "2400", False, False, NO),
        ("it", "500", True, False, YES),
        ("gastgewerbe", "4461", False, False, YES),
        ("gastgewerbe", "4461.01", False, False, NO),
        ("gastgewerbe", "2974", False, True, YES),
        ("gastgewerbe", "2974.01", False, True, NO),
        ("forstwirtschaft", "2000", False, False, NO),
        ("friseur_kosmetik", "2000", False, False, YES),
        ("plattform_lieferdienst", "2000", False, False, YES),
        ("pflege", "2000", False, False, YES),
        ("elektro", "2000", False, False, YES),
    ],
)
def test_who_must_record_working_time(branch: str, gross: str, minijob: bool, twelve: bool, required: Verdict) -> None:
    duty = aufzeichnungspflicht(
        d("2026-11-09"), branch, monthly_gross=D(gross), minijob=minijob, paid_twelve_months=twelve
    )
    assert duty.finding.verdict is required
    assert duty.record_until == (d("2026-11-16") if required is YES else None)
    assert duty.keep_years == (2 if required is YES else 0)


@pytest.mark.parametrize(
    "sector",
    [
        "dachdecker",
        "gebaeudereinigung",
        "geruestbau",
        "maler",
        "paedagogik",
        "schornsteinfeger",
        "sicherheit_luftfahrt",
    ],
)
def test_sectors_of_the_posting_act_record_working_time_too(sector: str) -> None:
    duty = aufzeichnungspflicht(d("2026-11-09"), sector, monthly_gross=D(3000), minijob=False)
    assert duty.finding.verdict is YES
    assert "§ 19 Abs. 1 AEntG" in str(duty.finding.because)


def test_the_list_of_sectors_changed_in_2026() -> None:
    before, after = (set(branchen_mit_aufzeichnung(day)) for day in (d("2025-12-31"), d("2026-01-01")))
    assert before - after == {"forstwirtschaft"}
    assert after - before == {"friseur_kosmetik", "plattform_lieferdienst"}


def test_cents_are_rounded_half_up_and_truth_becomes_a_verdict() -> None:
    assert cents(D("1.005")) == D("1.01")
    assert cents(D("1.0049")) == D("1.00")
    assert (verdict(True), verdict(False)) == (YES, NO)
