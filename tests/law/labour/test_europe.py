"""Posted workers, agency work, EU citizens, child benefit."""

from datetime import date
from decimal import Decimal

import pytest

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.labour.agency_work import gleicher_lohn_ab, hoechstdauer, unterbrechung
from lotse.rules.labour.child_benefit import (
    Ground,
    anspruch_in_den_ersten_monaten,
    gezahlt_ab,
    kindergeld,
    letzter_kindergeldmonat,
    vorrang,
)
from lotse.rules.labour.finding import Verdict
from lotse.rules.labour.free_movement import (
    Claimant,
    arbeitnehmerstatus_bleibt,
    ausgeschlossen_von_sgb2,
    familienangehoerig,
)
from lotse.rules.labour.posting import (
    Posting,
    a1_laengstens,
    entsendezulage,
    langzeitentsendung,
    vorgaenger_zaehlt,
)

D = Decimal
YES, NO, ASK = Verdict.YES, Verdict.NO, Verdict.ASK


def d(text: str) -> date:
    return date.fromisoformat(text)


def test_an_allowance_without_a_stated_purpose_is_cost_refund() -> None:
    assert entsendezulage(D(500), terms_say_purpose=False).counts_as_pay == 0
    assert entsendezulage(D(500), terms_say_purpose=True).counts_as_pay == 500
    assert entsendezulage(D(500), terms_say_purpose=True, cost_refund=D(300)).counts_as_pay == 200
    assert entsendezulage(D(500), terms_say_purpose=False, cost_refund=D(300)).counts_as_pay == 0
    assert "§ 2b Abs. 2" in str(entsendezulage(D(500), terms_say_purpose=False).because)
    for allowance, refund in ((D(-1), D(0)), (D(5), D(6)), (D(5), D(-1))):
        with pytest.raises(BadFact):
            entsendezulage(allowance, terms_say_purpose=True, cost_refund=refund)


START = d("2026-03-01")
BEFORE = (d("2026-01-01"), d("2026-07-31"))


@pytest.mark.parametrize(
    ("posting", "begins", "reason"),
    [
        (Posting(START), "2027-03-01", "no_notice"),
        (Posting(START, notice_received=d("2027-02-28")), "2027-09-01", "notice_in_time"),
        (Posting(START, notice_received=d("2027-03-01")), "2027-03-01", "notice_after_12_months"),
        (Posting(START, notice_received=d("2027-03-02")), "2027-03-01", "notice_after_12_months"),
        (Posting(d("2026-02-15"), interruption_days=31), "2027-03-18", "no_notice"),
        (Posting(START, interruption_days=31, notice_received=d("2027-03-15")), "2027-10-02", "notice_in_time"),
        (Posting(d("2026-08-01"), predecessor=BEFORE), "2027-01-01", "no_notice"),
        (Posting(d("2026-08-11"), predecessor=BEFORE), "2027-01-11", "no_notice"),
        (Posting(d("2026-08-01"), predecessor=BEFORE, is_mobile_driver=True), "2027-08-01", "no_notice"),
        (Posting(d("2026-08-01"), predecessor=BEFORE, same_task_same_place=False), "2027-08-01", "no_notice"),
        (Posting(d("2026-02-28")), "2027-02-28", "no_notice"),
    ],
)
def test_long_term_rules_begin_after_twelve_or_eighteen_months(posting: Posting, begins: str, reason: str) -> None:
    found = langzeitentsendung(posting)
    assert (found.additional_from, found.reason) == (d(begins), reason)
    assert len(found.steps) == (2 if reason == "no_notice" else 3)


def test_a_replaced_colleague_is_added_but_not_for_drivers() -> None:
    assert langzeitentsendung(Posting(d("2026-08-01"), predecessor=BEFORE)).adds_predecessor
    assert not langzeitentsendung(Posting(START)).adds_predecessor
    assert vorgaenger_zaehlt(True, same_task_same_place=True, is_mobile_driver=False)
    assert not vorgaenger_zaehlt(True, same_task_same_place=True, is_mobile_driver=True)
    assert not vorgaenger_zaehlt(True, same_task_same_place=False, is_mobile_driver=False)
    assert not vorgaenger_zaehlt(False, same_task_same_place=True, is_mobile_driver=False)
    for predecessor in ((d("2026-01-01"), d("2026-08-01")), (d("2026-02-01"), d("2026-01-01"))):
        with pytest.raises(BadFact):
            langzeitentsendung(Posting(d("2026-08-01"), predecessor=predecessor))


def test_an_a1_lasts_24_months_at_most() -> None:
    assert a1_laengstens(START) == d("2028-02-29")
    assert a1_laengstens(d("2026-03-02")) == d("2028-03-01")


def test_eighteen_months_with_the_same_user_firm() -> None:
    assert hoechstdauer(START) == d("2027-08-31")
    assert hoechstdauer(d("2026-08-31")) == d("2028-02-29")
    assert hoechstdauer(START, months=24) == d("2028-02-29")
    assert hoechstdauer(START, months=1) == d("2026-03-31")
    with pytest.raises(BadFact):
        hoechstdauer(START, months=0)


def test_equal_pay_at_once_after_nine_or_after_fifteen_months() -> None:
    assert gleicher_lohn_ab(START, has_tariff=False) == START
    assert gleicher_lohn_ab(START, has_tariff=False, has_branch_supplements=True) == START
    assert gleicher_lohn_ab(START, has_tariff=True) == d("2026-12-01")
    assert gleicher_lohn_ab(START, has_tariff=True, has_branch_supplements=True) == d("2027-06-01")


@pytest.mark.parametrize(
    ("ended", "second", "adds", "exactly"),
    [
        ("2026-06-30", "2026-07-01", True, False),
        ("2026-06-30", "2026-09-30", True, False),
        ("2026-06-30", "2026-10-01", True, True),
        ("2026-06-30", "2026-10-02", False, False),
        ("2026-02-15", "2026-05-16", True, True),
        ("2026-02-15", "2026-05-17", False, False),
        ("2026-11-30", "2027-03-01", True, True),
    ],
)
def test_gaps_of_up_to_three_months_count_on(ended: str, second: str, adds: bool, exactly: bool) -> None:
    gap = unterbrechung((d("2026-01-01"), d(ended)), d(second))
    assert (gap.adds_up, gap.is_exactly_three_months) == (adds, exactly)
    assert ("nicht mehr als" in str(gap.because)) is adds


def test_assignments_must_follow_each_other() -> None:
    for first, second in (((START, d("2026-02-01")), d("2026-04-01")), ((START, d("2026-04-01")), d("2026-04-01"))):
        with pytest.raises(BadFact):
            unterbrechung(first, second)


@pytest.mark.parametrize(
    ("months", "days", "confirmed", "verdict", "until"),
    [
        (8, 0, True, YES, "2027-05-31"),
        (0, 0, True, YES, "2027-05-31"),
        (11, 30, True, YES, "2027-05-31"),
        (12, 0, True, ASK, None),
        (12, 1, True, YES, None),
        (13, 0, True, YES, None),
        (24, 0, False, NO, None),
        (8, 0, None, ASK, None),
    ],
)
def test_worker_status_after_losing_the_job(
    months: int, days: int, confirmed: bool | None, verdict: Verdict, until: str | None
) -> None:
    status = arbeitnehmerstatus_bleibt(
        d("2026-12-01"), months=months, further_days=days, involuntary_confirmed=confirmed
    )
    assert status.finding.verdict is verdict
    assert status.kept_until == (d(until) if until else None)


def test_worker_status_needs_sensible_numbers_and_may_lack_a_day() -> None:
    for months, days in ((-1, 0), (1, -1)):
        with pytest.raises(BadFact):
            arbeitnehmerstatus_bleibt(START, months=months, further_days=days, involuntary_confirmed=True)
    assert arbeitnehmerstatus_bleibt(None, months=3, involuntary_confirmed=True).kept_until is None


@pytest.mark.parametrize(
    ("purpose", "since", "excluded"),
    [
        ("job_search_only", "2024-01-01", YES),
        ("job_search_only", "2021-11-22", YES),
        ("job_search_only", "2021-11-21", ASK),
        ("job_search_only", "2021-11-20", NO),
        ("job_search_only", None, ASK),
        ("first_three_months", "2026-10-01", YES),
        ("no_right_of_residence", "2025-10-01", YES),
        ("worker", None, NO),
        ("self_employed", "2026-10-01", NO),
        ("status_kept", "2026-10-01", NO),
        ("family_of_worker", "2026-10-01", NO),
    ],
)
def test_who_is_excluded_from_sgb_ii(purpose: str, since: str | None, excluded: Verdict) -> None:
    found = ausgeschlossen_von_sgb2(Claimant(purpose, d(since) if since else None), d("2026-11-21"))
    assert found.verdict is excluded
    assert bool(found.warnings) == (excluded is YES)


def test_an_unknown_purpose_is_refused() -> None:
    with pytest.raises(BadFact, match=r"holiday.*worker"):
        ausgeschlossen_von_sgb2(Claimant("holiday", None), START)


@pytest.mark.parametrize(
    ("relation", "age", "maintained", "member", "near"),
    [
        ("spouse", None, None, YES, False),
        ("registered_partner", None, None, YES, False),
        ("child", 20, False, YES, False),
        ("child", 21, False, NO, False),
        ("child", 21, True, YES, False),
        ("child", 21, None, ASK, False),
        ("child", None, None, ASK, False),
        ("child", None, False, ASK, False),
        ("child", None, True, YES, False),
        ("grandchild", 5, None, YES, False),
        ("parent", None, True, YES, False),
        ("parent", 15, False, NO, False),
        ("grandparent", None, None, ASK, False),
        ("sibling", 10, True, NO, True),
        ("unmarried_partner", None, None, NO, True),
    ],
)
def test_who_is_family(relation: str, age: int | None, maintained: bool | None, member: Verdict, near: bool) -> None:
    found = familienangehoerig(relation, age=age, is_maintained=maintained)
    assert (found.finding.verdict, found.may_apply_as_near_person) == (member, near)


def test_an_unknown_relation_is_refused() -> None:
    with pytest.raises(BadFact, match=r"neighbour.*spouse"):
        familienangehoerig("neighbour")


def test_child_benefit_per_year() -> None:
    assert [kindergeld(date(year, 6, 1), 1) for year in (2023, 2024, 2025, 2026)] == [250, 250, 255, 259]
    assert kindergeld(START, 2) == 518
    assert kindergeld(START, 0) == 0
    with pytest.raises(BadFact):
        kindergeld(START, -1)
    for day in ("2022-12-31", "2027-01-01"):
        with pytest.raises(NoValue):
            kindergeld(d(day), 1)


@pytest.mark.parametrize(
    ("month", "income", "entitled"),
    [(2, False, NO), (3, False, NO), (4, False, YES), (1, True, YES), (2, None, ASK), (4, None, YES)],
)
def test_the_first_three_months_need_german_earnings(month: int, income: bool | None, entitled: Verdict) -> None:
    assert anspruch_in_den_ersten_monaten(month, has_domestic_income=income).verdict is entitled


def test_a_stay_begins_with_its_first_month() -> None:
    with pytest.raises(BadFact):
        anspruch_in_den_ersten_monaten(0, has_domestic_income=True)


@pytest.mark.parametrize(
    ("birth", "training", "seeker", "last"),
    [
        ("2004-02-29", True, False, "2029-02-01"),
        ("2001-12-15", True, False, "2026-12-01"),
        ("2002-01-01", True, True, "2026-12-01"),
        ("2002-01-02", True, False, "2027-01-01"),
        ("2008-06-15", False, False, "2026-06-01"),
        ("2005-06-15", False, True, "2026-06-01"),
    ],
)
def test_the_last_month_of_child_benefit(birth: str, training: bool, seeker: bool, last: str) -> None:
    assert letzter_kindergeldmonat(d(birth), in_training=training, is_job_seeker=seeker) == d(last)


def test_child_benefit_is_paid_six_months_back() -> None:
    assert gezahlt_ab(d("2026-11-21"), d("2026-01-01")) == d("2026-05-01")
    assert gezahlt_ab(d("2026-11-21"), d("2026-05-31")) == d("2026-05-01")
    assert gezahlt_ab(d("2026-11-21"), d("2026-08-15")) == d("2026-08-01")
    assert gezahlt_ab(d("2026-03-31"), d("2020-01-01")) == d("2025-09-01")


W, P, R = Ground.WORK, Ground.PENSION, Ground.RESIDENCE


@pytest.mark.parametrize(
    ("here", "there", "child_here", "first"),
    [
        (W, W, True, "DE"),
        (W, W, False, "other"),
        (W, R, False, "DE"),
        (R, W, True, "other"),
        (P, R, False, "DE"),
        (P, W, True, "other"),
        (R, R, False, "other"),
    ],
)
def test_which_state_pays_first(here: Ground, there: Ground, child_here: bool, first: str) -> None:
    assert vorrang(here, there, child_lives_in_germany=child_here).first == first
