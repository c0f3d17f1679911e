"""The rules of funding themselves: boundaries, old versions, what nobody knows yet."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.funding.anerkennung import (
    anerkennungszuschuss_beantragbar,
    anerkennungszuschuss_einkommen_erlaubt,
    anerkennungszuschuss_hoechstbetrag,
    beschleunigtes_verfahren,
)
from lotse.rules.funding.antrag import Rechtzeitig, antrag_vor_ereignis, letzter_sicherer_antragstag
from lotse.rules.funding.ausbildung import (
    BabStatus,
    angemessene_verguetung,
    bab_zugang,
    eq_rahmen_eingehalten,
    eq_zuschuss,
    mag_hoechstdauer,
    mindestausbildungsverguetung,
)
from lotse.rules.funding.egz import (
    Disability,
    EgzRahmen,
    Ende,
    egz_ausgeschlossen,
    egz_rahmen,
    egz_rueckzahlung,
)
from lotse.rules.funding.internationals import internationals_betrag, unternehmensgroesse
from lotse.rules.funding.lohnzuschuss_sgb2 import satz_16e, zuschuss_16i
from lotse.rules.funding.sprachkurse import (
    Gefoerdert,
    Gruppe,
    Toleration,
    berufssprachkurs_duldung,
    integrationskurs_zugang,
    kostenbeitrag_faellig,
)
from lotse.rules.funding.weiterbildung import (
    Foerderung82,
    betriebsgroesse,
    foerderung_beschaeftigter,
    genug_betroffene,
)

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("age", "disability", "start", "percent", "months"),
    [
        (54, Disability.NONE, date(2026, 12, 1), 50, 12),
        (55, Disability.NONE, date(2028, 12, 31), 50, 36),
        (55, Disability.NONE, date(2029, 1, 1), 50, 12),
        (30, Disability.DISABLED, date(2026, 12, 1), 70, 24),
        (30, Disability.EQUAL, date(2026, 12, 1), 70, 24),
        (55, Disability.SEVERE, date(2026, 12, 1), 70, 36),
        (55, Disability.SEVERE, date(2029, 1, 1), 70, 24),
        (54, Disability.SPECIAL, date(2026, 12, 1), 70, 60),
        (55, Disability.SPECIAL, date(2029, 1, 1), 70, 96),
    ],
)
def test_egz_frame(age: int, disability: Disability, start: date, percent: int, months: int) -> None:
    assert egz_rahmen(start=start, age=age, disability=disability) == EgzRahmen(percent, months)


def test_egz_frame_of_a_day_before_the_text_that_was_read() -> None:
    with pytest.raises(NoValue):
        egz_rahmen(start=date(2024, 3, 31), age=30, disability=Disability.NONE)


@pytest.mark.parametrize(("months", "excluded"), [("3", False), ("3.1", True), ("0", False)])
def test_egz_is_closed_after_more_than_three_months(months: str, excluded: bool) -> None:
    assert egz_ausgeschlossen(months_before=Decimal(months), day=DAY) is excluded
    assert not egz_ausgeschlossen(months_before=Decimal(months), day=DAY, special_fixed_term=True)
    assert egz_ausgeschlossen(months_before=Decimal(0), day=DAY, dismissed_for_subsidy=True)


@pytest.mark.parametrize(
    ("funded", "worked", "repay"),
    [
        # Within the subsidy: half of what was paid.
        (12, 6, "1500.00"),
        (12, 12, "3000.00"),
        (12, 15, "2250.00"),
        # Of the last twelve months only one was paid for; one of twelve months was not worked.
        (12, 23, "41.67"),
        (12, 24, "0.00"),
        # Long subsidies: what was paid in the last twelve months caps it.
        (36, 36, "6000.00"),
        (36, 42, "1500.00"),
        (6, 9, "750.00"),
        (6, 12, "0.00"),
    ],
)
def test_egz_repayment(funded: int, worked: int, repay: str) -> None:
    amount = egz_rueckzahlung(
        monthly=Decimal(500), funded_months=funded, worked_months=worked, end=Ende.EMPLOYER_NO_REASON, day=DAY
    )
    assert amount == Decimal(repay)


@pytest.mark.parametrize("end", [end for end in Ende if end is not Ende.EMPLOYER_NO_REASON])
def test_egz_repayment_is_nothing_where_the_employer_may_dismiss_or_the_employee_goes(end: Ende) -> None:
    assert egz_rueckzahlung(monthly=Decimal(500), funded_months=12, worked_months=1, end=end, day=DAY) == 0


@given(worked=st.integers(0, 60), funded=st.integers(1, 36))
def test_egz_repayment_never_passes_half_and_falls_after_the_subsidy(worked: int, funded: int) -> None:
    def repay(months: int) -> Decimal:
        return egz_rueckzahlung(
            monthly=Decimal(300), funded_months=funded, worked_months=months, end=Ende.EMPLOYER_NO_REASON, day=DAY
        )

    assert 0 <= repay(worked) <= Decimal(150) * min(worked, funded)
    if worked >= funded:
        assert repay(worked + 1) <= repay(worked)


@pytest.mark.parametrize(
    ("applied", "signed", "result"),
    [
        (date(2026, 11, 22), None, Rechtzeitig.YES),
        (date(2026, 11, 23), None, Rechtzeitig.CHECK),
        (date(2026, 11, 24), None, Rechtzeitig.NO),
        (date(2026, 11, 20), date(2026, 11, 20), Rechtzeitig.CHECK),
        (date(2026, 11, 20), date(2026, 11, 21), Rechtzeitig.YES),
    ],
)
def test_application_before_the_event(applied: date, signed: date | None, result: Rechtzeitig) -> None:
    assert antrag_vor_ereignis(applied=applied, event=DAY, contract_signed=signed) is result


def test_the_last_safe_day_lies_on_a_working_day_before() -> None:
    assert letzter_sicherer_antragstag(date(2027, 1, 1)) == date(2026, 12, 31)
    assert letzter_sicherer_antragstag(date(2027, 1, 4)) == date(2026, 12, 31)
    assert letzter_sicherer_antragstag(date(2026, 12, 28)) == date(2026, 12, 24)


def _82(
    staff: str, *, qualified: bool = True, agreement: bool = False, age: int = 30, severe: bool = False
) -> Foerderung82:
    return foerderung_beschaeftigter(
        staff=Decimal(staff), qualified=qualified, agreement=agreement, age=age, severely_disabled=severe, day=DAY
    )


def test_shares_of_82_by_size() -> None:
    assert _82("49.75") == Foerderung82(0, 75)
    assert _82("50") == Foerderung82(50, 50)
    assert _82("499.75") == Foerderung82(50, 50)
    assert _82("500") == Foerderung82(75, 25)


def test_an_agreement_is_worth_five_points() -> None:
    assert _82("49", agreement=True) == Foerderung82(0, 80)
    assert _82("50", agreement=True) == Foerderung82(45, 55)
    assert _82("500", agreement=True) == Foerderung82(70, 30)


def test_age_and_disability_free_the_employer_below_500() -> None:
    assert _82("499", age=45) == Foerderung82(0, 50)
    assert _82("499", age=44) == Foerderung82(50, 50)
    assert _82("499", severe=True) == Foerderung82(0, 50)
    assert _82("500", age=60, severe=True) == Foerderung82(75, 25)


def test_without_a_degree_the_whole_pay_can_be_replaced() -> None:
    assert _82("120", qualified=False) == Foerderung82(50, 100)


def test_part_time_work_counts_by_hours() -> None:
    one = Decimal(1)
    assert betriebsgroesse(full=one, up_to_10=one, up_to_20=one, up_to_30=one, day=DAY) == Decimal("2.50")


@pytest.mark.parametrize(
    ("share", "staff", "enough"),
    [("10", "249", True), ("9.9", "249", False), ("10", "250", False), ("20", "250", True), ("19.9", "250", False)],
)
def test_structural_change(share: str, staff: str, enough: bool) -> None:
    assert genug_betroffene(share_percent=Decimal(share), staff=Decimal(staff), day=DAY) is enough


def test_16e_and_16i_by_year() -> None:
    assert [satz_16e(year, day=DAY) for year in (1, 2)] == [75, 50]
    found = [
        zuschuss_16i(year=year, monthly_hours=Decimal(100), hourly=Decimal("13.90"), day=DAY) for year in range(1, 6)
    ]
    assert [each.percent for each in found] == [100, 100, 90, 80, 70]
    assert found[4].subsidy == Decimal("973.00")
    with pytest.raises(BadFact, match="1 bis 2"):
        satz_16e(3, day=DAY)
    with pytest.raises(BadFact, match="1 bis 5"):
        zuschuss_16i(year=6, monthly_hours=Decimal(1), hourly=Decimal(1), day=DAY)


def test_eq_amount_and_frame_with_old_versions() -> None:
    assert eq_zuschuss(Decimal("276.01"), day=DAY) == Decimal("276.00")
    assert eq_zuschuss(Decimal("275.99"), day=DAY) == Decimal("275.99")
    assert eq_zuschuss(Decimal(400), day=date(2024, 7, 31)) == Decimal("262.00")
    assert eq_zuschuss(Decimal(400), day=date(2024, 8, 1)) == Decimal("276.00")
    assert eq_rahmen_eingehalten(months=Decimal(4), weekly_hours=Decimal(20), day=DAY)
    assert eq_rahmen_eingehalten(months=Decimal(12), weekly_hours=Decimal(39), day=DAY)
    assert not eq_rahmen_eingehalten(months=Decimal("3.9"), weekly_hours=Decimal(20), day=DAY)
    assert not eq_rahmen_eingehalten(months=Decimal(13), weekly_hours=Decimal(20), day=DAY)
    assert not eq_rahmen_eingehalten(months=Decimal(6), weekly_hours=Decimal("19.5"), day=DAY)


def test_mag_weeks() -> None:
    assert mag_hoechstdauer(long_term_or_obstacles=False, day=DAY) == 6
    assert mag_hoechstdauer(long_term_or_obstacles=True, day=DAY) == 12


def test_bab_by_paper() -> None:
    fifteen, fourteen = Decimal(15), Decimal(14)
    assert not bab_zugang(BabStatus.GESTATTUNG, stay_months=Decimal(99), day=DAY)
    assert not bab_zugang(BabStatus.GESTATTUNG, stay_months=Decimal(99), day=DAY, preparation=True)
    assert bab_zugang(BabStatus.DULDUNG, stay_months=fifteen, day=DAY)
    assert not bab_zugang(BabStatus.DULDUNG, stay_months=fourteen, day=DAY)
    assert bab_zugang(BabStatus.DULDUNG, stay_months=Decimal(0), day=DAY, preparation=True)
    assert bab_zugang(BabStatus.OTHER, stay_months=Decimal(0), day=DAY)


def test_training_pay_by_the_year_of_the_start() -> None:
    new = [mindestausbildungsverguetung(start=date(2026, 8, 1), year=year) for year in (1, 2, 3, 4)]
    assert new == [Decimal(724), Decimal(854), Decimal(977), Decimal(1014)]
    old = [mindestausbildungsverguetung(start=date(2025, 12, 31), year=year) for year in (1, 2, 3, 4)]
    assert old == [Decimal(682), Decimal(805), Decimal(921), Decimal(955)]
    for start in (date(2024, 12, 31), date(2027, 1, 1)):
        with pytest.raises(NoValue):
            mindestausbildungsverguetung(start=start, year=1)
    with pytest.raises(BadFact, match="1 bis 4"):
        mindestausbildungsverguetung(start=date(2026, 8, 1), year=5)


def test_training_pay_reaches_80_percent_of_the_usual_tariff() -> None:
    start = date(2026, 8, 1)
    assert angemessene_verguetung(start=start, year=1, usual_tariff=Decimal(1000)) == Decimal("800.00")
    assert angemessene_verguetung(start=start, year=1, usual_tariff=Decimal(900)) == Decimal("724.00")


def test_vocational_course_with_toleration() -> None:
    assert berufssprachkurs_duldung(Toleration.OTHER, months=Decimal(6), in_scope=True, day=DAY)
    assert not berufssprachkurs_duldung(Toleration.OTHER, months=Decimal("5.9"), in_scope=True, day=DAY)
    assert not berufssprachkurs_duldung(Toleration.OTHER, months=Decimal(60), in_scope=False, day=DAY)
    assert berufssprachkurs_duldung(Toleration.DISCRETION, months=Decimal(0), in_scope=False, day=DAY)


@pytest.mark.parametrize(
    ("income", "joint", "due"),
    [("20000", False, False), ("20000.01", False, True), ("40000", True, False), ("40000.01", True, True)],
)
def test_course_cost(income: str, joint: bool, due: bool) -> None:
    assert kostenbeitrag_faellig(taxable_income=Decimal(income), joint=joint, day=DAY) is due


def test_integration_course() -> None:
    assert integrationskurs_zugang(Gruppe.ENTITLED, voluntary=True, day=DAY) is Gefoerdert.YES
    assert integrationskurs_zugang(Gruppe.NO_ACCESS, voluntary=True, day=DAY) is Gefoerdert.NO
    assert integrationskurs_zugang(Gruppe.ADMISSION_ONLY, voluntary=False, day=DAY) is Gefoerdert.YES
    found = [
        integrationskurs_zugang(Gruppe.ADMISSION_ONLY, voluntary=True, day=day)
        for day in (date(2023, 12, 31), date(2026, 2, 8), date(2026, 2, 9), date(2026, 12, 31), date(2027, 1, 1))
    ]
    assert found == [Gefoerdert.UNCLEAR, Gefoerdert.POSSIBLE, Gefoerdert.NO, Gefoerdert.NO, Gefoerdert.UNCLEAR]


def test_recognition_grant() -> None:
    assert [anerkennungszuschuss_beantragbar(day) for day in (date(2027, 6, 30), date(2027, 7, 1))] == [True, False]
    assert not anerkennungszuschuss_beantragbar(date(2024, 12, 31))
    assert anerkennungszuschuss_einkommen_erlaubt(Decimal(32000), joint=False, day=DAY)
    assert not anerkennungszuschuss_einkommen_erlaubt(Decimal("32000.01"), joint=False, day=DAY)
    assert anerkennungszuschuss_einkommen_erlaubt(Decimal(50000), joint=True, day=DAY)
    assert not anerkennungszuschuss_einkommen_erlaubt(Decimal("50000.01"), joint=True, day=DAY)
    amounts = [anerkennungszuschuss_hoechstbetrag(name, day=DAY) for name in ("verfahren", "analyse", "anpassung")]
    assert amounts == [600, 1200, 3000]
    with pytest.raises(NoValue):
        anerkennungszuschuss_hoechstbetrag("verfahren", day=date(2027, 7, 1))


def test_fast_track() -> None:
    found = beschleunigtes_verfahren(DAY)
    assert (found.fee, found.recognition_months, found.ba_weeks) == (Decimal(411), 2, 1)


@pytest.mark.parametrize(
    ("size", "job", "further", "training", "prepared"),
    [("kleinst", 8000, 7500, 4800, 7200), ("klein", 6500, 6000, 3900, 5850), ("mittel", 5000, 4500, 3000, 4500)],
)
def test_internationals(size: str, job: int, further: int, training: int, prepared: int) -> None:
    def amount(*, place: int, training: bool = False, prepared: bool = False) -> Decimal:
        return internationals_betrag(size=size, training=training, place=place, prepared=prepared, day=DAY)

    assert [amount(place=place) for place in (1, 2, 3)] == [job, further, further]
    assert amount(place=3, training=True) == training
    assert amount(place=1, training=True, prepared=True) == prepared
    for place in (0, 4):
        with pytest.raises(BadFact, match="höchstens 3"):
            amount(place=place)


def test_sizes_of_firms() -> None:
    sizes = [unternehmensgroesse(Decimal(staff), DAY) for staff in (9, 10, 49, 50, 249, 250)]
    assert sizes == ["kleinst", "klein", "klein", "mittel", "mittel", None]
