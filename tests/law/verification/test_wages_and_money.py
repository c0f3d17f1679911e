"""The adapters of wages, money, insurance and Europe: neighbours of the worked cases, and what they refuse."""

import pytest

from lotse.rules.engine.facts import BadFact
from lotse.rules.verification.labour import calculators, computed
from lotse.rules.verification.result import is_same
from lotse.rules.verification.vectors import pairs

CASES = """min_wage|date=2014-12-31|error=no_parameter_before_2015-01-01
min_wage|date=2028-01-01|error=no_parameter_after_2027-12-31
min_wage_span|shift_start=2026-11-09T08:00;shift_end=2026-11-09T16:00;break_minutes=30|hours_old=7.5;hours_new=0;min_pay=104.25
min_wage_monthly|month=2026-12;hours=165.00;monthly_gross=2293.49|due=2293.50;shortfall=0.01
min_wage_monthly|month=2026-03;hours=100;monthly_gross=1400;sector=gebaeudereinigung;group=1|due=1500;shortfall=100
min_wage_applies|kind=internship_orientation;duration_months=4;paid=no|applies=yes
min_wage_applies|kind=internship_mandatory_university;duration_months=9|applies=no
min_wage_applies|kind=eq|applies=no
min_wage_applies|kind=trainee|applies=no
min_wage_applies|kind=volunteer|applies=no
min_wage_applies|kind=internship_voluntary;duration_months=1|applies=yes
min_wage_applies|kind=internship_after_degree;duration_months=1|applies=yes
min_wage_applies|kind=internship_accompanying;duration_months=3;previous_with_same_employer=yes|applies=yes
min_wage_applies|kind=internship_accompanying;duration_months=3;before_with_same_firm=no|applies=no
min_wage_applies|kind=internship_accompanying;duration_months=3;first_time=yes|applies=no
min_wage_applies|kind=employee;long_term_unemployed_before=yes;months_employed=6;subsidy=none|applies=yes
min_wage_due_date|work_month=2026-09;agreed_due=2026-10-15|latest=2026-10-15
min_wage_due_date|work_month=2026-12;agreed_due=none|latest=2027-01-29
worktime_account|contract_hours_month=100;overtime_booked=50;month=2026-11|max_bookable=50;excess=0;settle_until=2027-11-30
record_duty|branch=friseur;regular_monthly_gross=2400;minijob=no;work_day=2026-11-09|required=yes;record_until=2026-11-16
record_duty|branch=it;regular_monthly_gross=2400;minijob=no;work_day=2026-11-09|required=no
record_duty|branch=it;regular_monthly_gross=600;minijob=yes;work_day=2026-11-09|required=yes
record_duty|branch=bau;regular_monthly_gross=2975;minijob=no;paid_last_12_months=yes;work_day=2026-11-09|required=no
sector_min_wage|sector=leiharbeit;group=1;date=2025-10-01|rate=12.82;source=statutory
sector_min_wage|sector=leiharbeit;group=1;date=2025-09-30|rate=14.53;source=sector
sector_min_wage|sector=zeitarbeit;deployed_in=none;group=EG1;date=2025-09-30|rate=14.53
sector_min_wage|sector=leiharbeit;deployed_in=metall;group=1;date=2026-03-01|rate=13.90;source=statutory
sector_min_wage|sector=gastronomie;group=alle;date=2026-03-01|rate=13.90;source=statutory
sector_min_wage|sector=fleisch;group=alle;date=2023-06-01|rate=12.00;note=sector_rate_11.50_is_lower
sector_min_wage|sector=geruestbau;group=alle;date=2025-11-01|rate=12.82;source=statutory
sector_min_wage|sector=paedagogik;group=1;date=2024-12-31|error=no_parameter_before_2025-01-01
wage_claim|months=2026-11|100|1500,2026-12|100|1300;rate=min_wage|claim_2026-11=0;claim_2026-12=90;total=90
wage_claim|rate=15.50;months=2026-11|100|1500|claim=50;total=50
wage_claim|contract_rate=14;sector=pflege;group=hilfskraft;months=2026-11|100|1400|claim=252;reason=contract_below_sector_wage_16.52
waiver_check|kind=out_of_court_settlement;claim=sector_minimum_wage|valid=no
waiver_check|kind=court_settlement;claim=minimum_wage;claim_has_arisen=no|valid=no
client_liability|claim_kind=contract_wage;amount_net=100|liable_for=0;type=none
base_rate|date=2027-01-01|error=no_parameter_after_2026-12-31
default_interest|principal=1000;from=2026-01-01;to=2026-01-01;daycount=act/365_366|interest=0.17
default_interest|principal=1000;from=2026-01-01;to=2026-01-01;add=0|interest=0.03
default_start|agreed_due=2026-10-30|due=2026-10-30;default_from=2026-10-31
lump_sum_40|claim=invoice;debtor=business|amount=40
lump_sum_40|claim=invoice;debtor=consumer|amount=0
garnishable_part|net=5000.00;dependants=0;pay_date=2026-07-31|garnishable=2424.52
garnishable_part|net=2000.00;pay_date=2027-07-01|error=no_parameter_after_2027-06-30
accommodation_offset|net_before_offset=2000;pay_date=2026-08-31;rent_deducted=100|allowed=100;unlawful=0
sv_accommodation_value|year=2025;persons_in_room=1|value=282
sv_accommodation_value|year=2026;under_18_or_trainee=yes|value=242.25
sv_accommodation_value|year=2026;persons_in_room=3;employer_household_or_shared=no;under_18_or_trainee=no|value=142.50
minijob_limit|date=2028-01-01|error=no_parameter_after_2027-12-31
minijob_check|year=2026;months_over=1;over_amount=603.01;unforeseeable=yes|still_minijob=no
minijob_check|year=2026;months_over=1;over_amount=10;unforeseeable=no|still_minijob=no
short_term_check|year=2025;branch=landwirtschaft;workdays=71;professional=no|short_term=no
short_term_check|year=2026;branch=landwirtschaft;weeks=15;professional=no|short_term=yes
short_term_check|year=2026;branch=gastgewerbe;months=3;professional=no|short_term=yes
short_term_check|year=2026;branch=gastgewerbe;workdays=20;professional=yes;monthly_pay=600|short_term=yes
midijob_bases|year=2026;gross=1000|base_total=854.06;base_employee=568.36
midijob_check|date=2026-11-21;gross=603.00|in_range=no
midijob_factor|year=2027|error=no_parameter_after_2026-12-31
midijob_factor|year=2026|F=0.6619
register_jobseeker|known=2026-05-01;contract_end=2026-12-31;land=SN|latest=2026-09-30
register_jobseeker|known=2026-11-15;contract_end=2026-12-31;land=BB|latest=2026-11-18
register_jobseeker|known=2026-11-15;contract_end=2026-12-31;kind=company_training|latest=none;required=no
sperrzeit|kind=own_notice;contract_would_have_ended_in_weeks=12|weeks=6
sperrzeit|kind=own_notice;entitlement_months=12|weeks=12;reduction_months=3
sperrzeit|kind=misconduct;entitlement_months=6|weeks=12;reduction_days=84;reduction_months=2.8
sperrzeit|kind=job_refusal;times=2|weeks=6
sperrzeit|kind=own_notice;important_reason=yes|weeks=0
sperrzeit|kind=own_notice;hardship=yes|weeks=6
alg_duration|insured_months_in_5_years=8;insured_in_frame_at_least_12=no;age=30;short_rule=yes|months=4
insolvency_benefit_deadline|event=2026-09-18|last_day=2026-11-19
posting_allowance|allowance=500;contract_states_purpose=yes;cost_refund=300;base_pay=1700;hours=150;month=2026-11|counts_as_pay=200;shortfall=185
posting_allowance|allowance=0;base_pay=1000;hours=100;month=2026-11;sector=gebaeudereinigung;group=1|shortfall=500
long_term_posting|start=2026-03-01;notification_received=2027-02-28|additional_conditions_from=2027-09-01
long_term_posting|start=2026-03-01;notification=no|additional_conditions_from=2027-03-01;adds_predecessor=no
long_term_posting|predecessor=2026-01-01..2026-07-31;replacement_start=2026-08-01;same_task_same_place=no|additional_conditions_from=2027-08-01;adds_predecessor=no
long_term_posting|start=2026-03-01;replacement=yes|adds_predecessor=yes
agency_max_assignment|start=2026-03-01;tariff_months=24|last_day=2028-02-29
agency_equal_pay|start=2026-03-01;tariff=no|equal_pay_from=2026-03-01
agency_equal_pay|start=2026-03-01;tariff=yes;branch_surcharge_tariff=yes|equal_pay_from=2027-06-01
agency_gap|first=2026-01-01..2026-06-30;second_start=2026-10-02|adds_up=no;gap_months_exceeded=yes;gap_exactly_three_months=no
worker_status_kept|employed_months=14;involuntary_confirmed=yes;unemployed_from=2026-12-01|result=kept;kept_until=unlimited;refer_to_expert=no
worker_status_kept|employed_months=14;involuntary_confirmed=no;unemployed_from=2026-12-01|result=not_kept;kept_until=none
sgb2_exclusion|citizenship=EU;purpose=job_search_only;registered_since=2021-11-20;date=2026-11-21|excluded=no
sgb2_exclusion|purpose=worker;date=2026-11-21|excluded=no
family_member|relation=child;age=21;maintained=no|family_member=no
family_member|relation=sibling|family_member=no;near_person_application=yes
child_benefit|year=2025;children=3|amount_month=765
child_benefit|year=2027;children=1|error=no_parameter_after_2026-12-31
child_benefit_eu_first_3_months|domestic_income=no;month_of_stay=4|entitled=yes
child_benefit_last_month|birthdate=2008-06-15;in_training=no|last_month=2026-06
child_benefit_last_month|birthdate=2005-06-15;job_seeker=yes|last_month=2026-06
child_benefit_back_pay|application=2026-11-21;entitled_since=2026-08|paid_from=2026-08
public_holiday|date=2026-06-04;land=SN;place=Bautzen;part=Salzenforst|holiday=yes
public_holiday|date=2026-10-31|holiday=yes;name=Reformationstag
public_holiday|date=2026-11-20;land=SN|holiday=no;name=none
labour_court_saxony|workplace_district=Nordsachsen|court=Arbeitsgericht Leipzig""".splitlines()


@pytest.mark.parametrize("line", CASES)
def test_neighbours_of_the_worked_cases(line: str) -> None:
    calculator, _bar, rest = line.partition("|")
    inputs, _bar, expected = rest.rpartition("|")
    got = computed(calculator, pairs(inputs))
    wrong = {name: got.get(name) for name, value in pairs(expected).items() if not is_same(value, got.get(name))}
    assert wrong == {}


REFUSED = """min_wage|date=tomorrow
min_wage|date=2026-01-01;colour=red
min_wage_monthly|month=January;hours=1;monthly_gross=1
min_wage_applies|kind=pirate
sector_min_wage|sector=fischerei;group=1;date=2026-01-01
wage_claim|months=2026-11;rate=min_wage
wage_claim|months=2026-11|many|1;rate=min_wage
default_interest|principal=1;from=2026-01-01;to=2026-01-02;daycount=30/360
sperrzeit|kind=bad_mood
long_term_posting|start=2026-03-01;predecessor=2026-01-01
sgb2_exclusion|citizenship=AF;purpose=worker;date=2026-11-21
public_holiday|date=2026-06-04;land=XX
labour_court_saxony|workplace_district=Cottbus
client_liability|claim_kind=minimum_wage;amount_gross=100""".splitlines()


@pytest.mark.parametrize("line", REFUSED)
def test_unknown_words_and_names_are_refused_with_a_sentence(line: str) -> None:
    calculator, _bar, inputs = line.partition("|")
    with pytest.raises(BadFact) as refusal:
        computed(calculator, pairs(inputs))
    assert str(refusal.value.sentence).endswith((".", "?"))


def test_each_calculator_of_these_themes_is_tried_here() -> None:
    tried = {line.partition("|")[0] for line in CASES}
    mine = {
        name
        for name, calculator in calculators().items()
        if calculator.__module__.rpartition("_")[2] in ("wages", "money", "insurance", "europe", "days")
    }
    assert mine - tried <= {"minijob_limit_formula", "a1_max"}
