"""Registering in time, blocked benefit, its length, insolvency money."""

from datetime import date
from decimal import Decimal

import pytest

from lotse.rules.dates.place import BRANDENBURG
from lotse.rules.engine.facts import BadFact
from lotse.rules.labour.jobseeking import arbeitslos_melden_ab, arbeitsuchend_melden_bis
from lotse.rules.labour.unemployment import (
    BlockKind,
    dauer_arbeitslosengeld,
    insolvenzgeld_beantragen_bis,
    insolvenzgeld_zeitraum,
    kurze_anwartschaft,
    sperrzeit,
)


def d(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("known", "end", "latest"),
    [
        ("2026-11-20", "2026-12-31", "2026-11-23"),
        ("2026-11-15", "2026-12-31", "2026-11-19"),
        ("2026-11-16", "2026-12-31", "2026-11-19"),
        ("2026-11-17", "2026-12-31", "2026-11-20"),
        ("2026-11-18", "2026-12-31", "2026-11-23"),
        ("2026-05-01", "2026-12-31", "2026-09-30"),
        ("2026-09-30", "2026-12-31", "2026-09-30"),
        ("2026-10-01", "2026-12-31", "2026-10-05"),
        ("2026-10-01", "2027-02-28", "2026-11-30"),
    ],
)
def test_three_months_before_the_end_or_three_days_after_knowing(known: str, end: str, latest: str) -> None:
    found = arbeitsuchend_melden_bis(d(known), d(end))
    assert found.latest == d(latest)
    assert found.steps


def test_the_holidays_of_the_place_count_and_company_training_is_free() -> None:
    assert arbeitsuchend_melden_bis(d("2026-11-15"), d("2026-12-31"), place=BRANDENBURG).latest == d("2026-11-18")
    free = arbeitsuchend_melden_bis(d("2026-11-15"), d("2026-12-31"), is_company_training=True)
    assert free.latest is None
    assert "§ 38" in str(free.steps[0])


def test_one_can_register_as_unemployed_three_months_ahead() -> None:
    assert arbeitslos_melden_ab(d("2026-12-31")) == d("2026-10-01")
    assert arbeitslos_melden_ab(d("2027-02-28")) == d("2026-12-01")


K = BlockKind


@pytest.mark.parametrize(
    ("kind", "more", "weeks", "days"),
    [
        (K.LATE_REGISTRATION, {}, 1, 7),
        (K.MISSED_APPOINTMENT, {}, 1, 7),
        (K.OWN_EFFORTS, {}, 2, 14),
        (K.OWN_NOTICE, {"weeks_to_end": 5}, 3, 21),
        (K.OWN_NOTICE, {"weeks_to_end": 6}, 3, 21),
        (K.OWN_NOTICE, {"weeks_to_end": 7}, 6, 42),
        (K.OWN_NOTICE, {"weeks_to_end": 12}, 6, 42),
        (K.OWN_NOTICE, {"weeks_to_end": 13}, 12, None),
        (K.OWN_NOTICE, {}, 12, None),
        (K.OWN_NOTICE, {"is_hardship": True}, 6, 42),
        (K.OWN_NOTICE, {"is_hardship": True, "weeks_to_end": 3}, 3, 21),
        (K.OWN_NOTICE, {"entitlement_months": 24}, 12, 180),
        (K.CANCELLATION, {"entitlement_months": 12}, 12, 90),
        (K.CONDUCT, {"entitlement_months": 6}, 12, 84),
        (K.CONDUCT, {"entitlement_months": 15}, 12, 113),
        (K.OWN_NOTICE, {"entitlement_months": 24, "weeks_to_end": 6}, 3, 21),
        (K.REFUSAL, {}, 3, 21),
        (K.REFUSAL, {"times": 2}, 6, 42),
        (K.REFUSAL, {"times": 3, "entitlement_months": 24}, 12, 84),
        (K.REFUSAL, {"times": 7}, 12, 84),
        (K.REFUSAL, {"times": 0}, 3, 21),
        (K.OWN_NOTICE, {"has_good_reason": True, "entitlement_months": 24}, 0, 0),
    ],
)
def test_how_long_benefit_is_blocked(kind: BlockKind, more: dict[str, int], weeks: int, days: int | None) -> None:
    block = sperrzeit(kind, **more)  # type: ignore[arg-type]
    assert (block.weeks, block.reduction_days) == (weeks, days)
    assert block.reduction_months == (None if days is None else Decimal(days) / 30)


@pytest.mark.parametrize(
    ("insured", "age", "months"),
    [
        (12, 30, 6),
        (15, 30, 6),
        (16, 30, 8),
        (19, 30, 8),
        (20, 30, 10),
        (23, 30, 10),
        (24, 30, 12),
        (60, 49, 12),
        (29, 50, 12),
        (30, 49, 12),
        (30, 50, 15),
        (35, 55, 15),
        (36, 54, 15),
        (36, 55, 18),
        (47, 58, 18),
        (48, 57, 18),
        (48, 58, 24),
        (11, 30, 0),
    ],
)
def test_how_long_benefit_is_paid(insured: int, age: int, months: int) -> None:
    assert dauer_arbeitslosengeld(insured, age, has_twelve_in_frame=True) == months


def test_without_twelve_months_in_the_frame_only_the_short_rule_helps() -> None:
    assert dauer_arbeitslosengeld(48, 58, has_twelve_in_frame=False) == 0
    short = [dauer_arbeitslosengeld(m, 30, has_twelve_in_frame=False, has_short_period=True) for m in (5, 6, 8, 10, 11)]
    assert short == [0, 3, 4, 5, 5]
    assert dauer_arbeitslosengeld(12, 30, has_twelve_in_frame=True, has_short_period=True) == 6
    for insured, age in ((-1, 30), (12, -1)):
        with pytest.raises(BadFact):
            dauer_arbeitslosengeld(insured, age, has_twelve_in_frame=True)


def test_the_short_rule_needs_short_contracts_and_little_pay() -> None:
    day = d("2026-11-21")
    assert kurze_anwartschaft(day, contracts_mostly_short=True, pay_of_last_year=Decimal(71190))
    assert not kurze_anwartschaft(day, contracts_mostly_short=True, pay_of_last_year=Decimal("71190.01"))
    assert not kurze_anwartschaft(day, contracts_mostly_short=False, pay_of_last_year=Decimal(1000))


@pytest.mark.parametrize(
    ("event", "last"),
    [
        ("2026-11-30", "2027-02-01"),
        ("2026-09-15", "2026-11-16"),
        ("2026-09-18", "2026-11-19"),
        ("2026-12-31", "2027-03-01"),
    ],
)
def test_insolvency_money_within_two_months(event: str, last: str) -> None:
    assert insolvenzgeld_beantragen_bis(d(event)).last_day == d(last)


def test_it_covers_three_months_before_the_event_or_the_end_of_the_job() -> None:
    assert insolvenzgeld_zeitraum(d("2026-12-01")) == (d("2026-09-01"), d("2026-11-30"))
    assert insolvenzgeld_zeitraum(d("2026-12-01"), last_day_employed=d("2026-10-31")) == (
        d("2026-08-01"),
        d("2026-10-31"),
    )
    assert insolvenzgeld_zeitraum(d("2026-12-01"), last_day_employed=d("2027-01-31")) == (
        d("2026-09-01"),
        d("2026-11-30"),
    )
