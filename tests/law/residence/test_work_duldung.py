"""Work with a Duldung: bans first, then waits, then what the authority must, shall or may do."""

from tests.law.residence.asking import DUL, TODAY, asked, rows, said

OLD = f"{DUL};stay_since=2023-06-01"
NEW = "base=DUL;status=DULDUNG;nat=IQ;duldung_since=2026-11-01;stay_since=2026-11-01"
INSIDE = "base=DUL;status=DULDUNG;nat=IQ;reception_duty=yes;stay_since=2026-01-01"
SAFE = "base=DUL;status=DULDUNG;nat=RS;asyl_app=2020-01-01;duldung_since=2021-01-01;stay_since=2020-01-01"
EG = "base=DUL;status=DULDUNG;nat=EG;asyl_app=2024-05-01;stay_since=2024-05-01"


@rows(
    ("work", OLD, TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{DUL};stay_since=2022-11-20", TODAY, "SOLL KEINE"),
    ("work", f"{DUL};stay_since=2022-11-21", TODAY, "SOLL UNKLAR"),
    ("work", f"{DUL};stay_since=2022-11-22", TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{DUL};stay_since=2021-01-01;d60b_periods=2022-01-01..2023-01-01", TODAY, "SOLL UNKLAR"),
    ("work", f"{DUL};stay_since=2015-01-01;d60b_periods=2016-01-01..2017-01-01", TODAY, "SOLL KEINE"),
    ("work", f"{DUL};stay_since=2015-01-01;stay_gaps=2025-01-01..2025-02-01", TODAY, "SOLL UNKLAR"),
    ("work", f"{DUL};stay_since=2015-01-01;stay_gaps=2016-01-01..2016-02-01", TODAY, "SOLL KEINE"),
    ("work", NEW, TODAY, "NEIN_NOCH 2027-02-02"),
    ("trial_work", f"{NEW};days=1", TODAY, "NEIN_NOCH 2027-02-02"),
    ("minijob", NEW, TODAY, "NEIN_NOCH 2027-02-02"),
    ("agency_work", OLD, TODAY, "SOLL ZUSTIMMUNG"),
    ("training", NEW, TODAY, "SOLL KEINE"),
    ("training", f"{NEW};training_recognised=no", TODAY, "NEIN_NOCH 2027-02-02"),
    ("eq", NEW, TODAY, "SOLL KEINE"),
    ("fsj_bfd", NEW, TODAY, "SOLL KEINE"),
    ("family_business", f"{NEW};relation=parent_in_law;household_with_employer=yes", TODAY, "SOLL KEINE"),
    ("family_business", f"{NEW};relation=parent;household_with_employer=no", TODAY, "NEIN_NOCH 2027-02-02"),
    ("work", f"{OLD};wage_ok=no", TODAY, "NEIN"),
    ("work", f"{DUL};stay_since=2020-01-01;wage_ok=no", TODAY, "SOLL KEINE"),
    ("work", OLD, "2024-02-26", "KANN ZUSTIMMUNG"),
    ("work", OLD, "2024-02-27", "SOLL ZUSTIMMUNG"),
    ("training", f"{OLD};duldung_kind=60c", TODAY, "ANSPRUCH KEINE"),
    ("side_job", f"{OLD};duldung_kind=60c", TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{OLD};duldung_kind=60d;employer=same", TODAY, "FREI KEINE"),
    ("work", f"{OLD};duldung_kind=60d;employer=new", TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{OLD};valid_to=2026-11-01", TODAY, "UNKLAR"),
    ("self_employed", OLD, TODAY, "UNKLAR"),
    ("seasonal", OLD, TODAY, "NEIN ARBEITSERLAUBNIS"),
)
def test_outside_reception(question: str, facts: str, day: str, expected: str) -> None:
    assert said(asked(question, facts, day)) == expected


@rows(
    ("work", f"{INSIDE};passport=no;duldung_since=2026-05-20", TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{INSIDE};passport=no;duldung_since=2026-05-21", TODAY, "UNKLAR 2026-11-22"),
    ("work", f"{INSIDE};passport=no;duldung_since=2026-05-22", TODAY, "NEIN_NOCH 2026-11-23"),
    ("work", f"{INSIDE};passport=yes;duldung_since=2026-08-20", TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{INSIDE};passport=yes;duldung_since=2026-08-22", TODAY, "NEIN_NOCH 2026-11-23"),
    ("work", f"{INSIDE};duldung_since=2026-08-01", TODAY, "UNKLAR"),
    (
        "training",
        f"{INSIDE};passport=no;duldung_since=2026-08-01;training_recognised=yes;training_months=24",
        TODAY,
        "SOLL KEINE",
    ),
    (
        "training",
        f"{INSIDE};passport=no;duldung_since=2026-08-01;training_recognised=yes;training_months=23",
        TODAY,
        "NEIN_NOCH 2027-02-02",
    ),
    ("work", f"{INSIDE};passport=yes;duldung_since=2026-02-01", "2026-06-11", "NEIN_NOCH 2026-08-02"),
    ("work", f"{INSIDE};passport=yes;duldung_since=2026-02-01", "2026-06-12", "SOLL ZUSTIMMUNG"),
    (
        "work",
        f"{INSIDE};passport=no;duldung_since=2026-11-01;permission_during_asylum=yes",
        TODAY,
        "ANSPRUCH ZUSTIMMUNG",
    ),
    (
        "work",
        f"{INSIDE};passport=no;duldung_since=2026-02-01;permission_during_asylum=yes",
        "2026-06-11",
        "NEIN_NOCH 2026-08-02",
    ),
    ("work", f"{INSIDE};passport=no;duldung_since=2023-01-01", "2024-02-26", "KANN UNKLAR"),
    ("self_employed", f"{INSIDE};duldung_since=2026-01-01", TODAY, "NEIN"),
)
def test_in_reception(question: str, facts: str, day: str, expected: str) -> None:
    if day == "2024-02-26":
        facts, expected = facts.replace("stay_since=2026-01-01", "stay_since=2022-01-01"), "KANN ZUSTIMMUNG"
    assert said(asked(question, facts, day)) == expected


@rows(
    ("work", f"{OLD};deception_now=yes", TODAY, "NEIN"),
    ("work", f"{OLD};deception_now=no;deception_past=cleared_2023", TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{OLD};cooperates=no", TODAY, "NEIN"),
    ("work", f"{OLD};passport=no", TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{OLD};entered_for_benefits=yes", TODAY, "NEIN"),
    ("work", f"{OLD};entered_for_benefits=yes;bamf_decision=refugee", TODAY, "FREI KEINE"),
    ("work", f"{OLD};duldung_kind=60b", TODAY, "NEIN"),
    ("training", f"{OLD};duldung_kind=60b", TODAY, "NEIN"),
    ("internship", f"{OLD};duldung_kind=60b;activity=intern_mandatory", TODAY, "NEIN"),
    ("work", f"{OLD};duldung_kind=60b;acts_made_up=yes;new_paper=no", TODAY, "NEIN_NOCH"),
    ("work", f"{OLD};duldung_kind=60b;acts_made_up=yes;new_paper=yes", TODAY, "SOLL ZUSTIMMUNG"),
    # Measures: only those that existed at the application.
    ("work", f"{OLD};concrete_measures=transport_booked:2026-11-15;applied_on=2026-11-15", TODAY, "UNKLAR"),
    ("work", f"{OLD};concrete_measures=transport_booked:2026-11-16;applied_on=2026-11-15", TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{OLD};concrete_measures=transport_booked:2026-11-16", TODAY, "UNKLAR"),
    ("work", f"{OLD};concrete_measures=transport_booked:2024-01-01", "2024-02-26", "KANN ZUSTIMMUNG"),
    # Unknown grounds never give a yes.
    ("work", f"{OLD};deception_now=?", TODAY, "UNKLAR"),
    ("work", f"{OLD};entered_for_benefits=?", TODAY, "UNKLAR"),
    ("work", f"{OLD};duldung_kind=?", TODAY, "UNKLAR"),
    ("work", f"{OLD};concrete_measures=?", TODAY, "UNKLAR"),
    ("work", f"{OLD};nat=?;asyl_app=2020-01-01", TODAY, "UNKLAR"),
    # A known ground stands, whatever is unknown.
    ("work", "status=DULDUNG;duldung_kind=60b", TODAY, "NEIN"),
    ("work", "status=DULDUNG;deception_now=yes", TODAY, "NEIN"),
    ("work", f"{NEW};deception_now=?", TODAY, "NEIN_NOCH 2027-02-02"),
)
def test_bans(question: str, facts: str, day: str, expected: str) -> None:
    assert said(asked(question, facts, day)) == expected


@rows(
    ("work", SAFE, TODAY, "NEIN"),
    ("work", f"{SAFE};asyl_app=2015-08-31", TODAY, "SOLL KEINE"),
    ("work", f"{SAFE};asyl_app=2015-09-01", TODAY, "NEIN"),
    ("work", f"{SAFE};asyl_app=?", TODAY, "UNKLAR"),
    ("work", f"{SAFE};asyl_state=withdrawn", TODAY, "NEIN"),
    ("work", f"{SAFE};asyl_state=withdrawn;uma=yes;uma_reason=child_welfare", TODAY, "SOLL KEINE"),
    ("work", f"{SAFE};asyl_state=final_rejected;uma=yes;uma_reason=child_welfare", TODAY, "NEIN"),
    ("work", f"{SAFE};asyl_state=withdrawn_after_12b_advice", TODAY, "SOLL KEINE"),
    ("work", f"{SAFE};asyl_state=never_applied", TODAY, "NEIN"),
    ("work", f"{SAFE};asyl_state=never_applied;uma=yes;uma_reason=other", TODAY, "NEIN"),
    ("work", f"{SAFE};asyl_state=inadmissible", TODAY, "UNKLAR"),
    ("work", f"{SAFE};nat=RS|SY", TODAY, "UNKLAR"),
    ("work", f"{SAFE};nat=RS|BA", TODAY, "NEIN"),
    ("work", f"{SAFE};nat=PL", TODAY, "UNKLAR"),
    ("work", f"{SAFE};nat=PL;loss_finding=no", TODAY, "FREI KEINE"),
    ("work", f"{SAFE};nat=PL;loss_finding=yes", TODAY, "NEIN"),
    # Georgia and Moldova.
    ("work", f"{SAFE};nat=GE;asyl_app=2023-08-30", TODAY, "SOLL KEINE"),
    ("work", f"{SAFE};nat=GE;asyl_app=2023-08-31", TODAY, "NEIN"),
    ("work", f"{SAFE};nat=GE;asyl_app=2023-08-31", "2023-12-22", "KANN UNKLAR"),
    ("work", f"{SAFE};nat=MD;asyl_state=never_applied;duldung_since=2023-08-30", TODAY, "SOLL KEINE"),
    ("work", f"{SAFE};nat=MD;asyl_state=never_applied;duldung_since=2023-08-31", TODAY, "NEIN"),
    # The list of the Union and its exception.
    ("work", f"{EG};duldung_since=2025-10-01;work_permission_on_2026_06_11=no", "2026-07-28", "SOLL ZUSTIMMUNG"),
    ("work", f"{EG};duldung_since=2025-10-01;work_permission_on_2026_06_11=no", "2026-07-29", "NEIN"),
    ("work", f"{EG};duldung_since=2025-10-01;work_permission_on_2026_06_11=yes", "2026-08-03", "UNKLAR"),
    ("work", f"{EG};duldung_since=2025-10-01;work_permission_on_2026_06_11=yes", "2026-08-04", "SOLL ZUSTIMMUNG"),
    ("work", f"{EG};duldung_since=2025-10-01", "2026-08-04", "UNKLAR"),
    ("work", f"{EG};duldung_since=2025-05-06", TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{EG};duldung_since=2025-05-07;work_permission_on_2026_06_11=no", TODAY, "NEIN"),
    ("work", f"{EG};nat=TR;duldung_since=2025-05-06", TODAY, "SOLL ZUSTIMMUNG"),
    ("work", f"{EG};nat=CO;duldung_since=2026-05-06;work_permission_on_2026_06_11=no", TODAY, "NEIN"),
)
def test_safe_countries(question: str, facts: str, day: str, expected: str) -> None:
    if day == "2023-12-22":
        facts, expected = facts.replace("stay_since=2020-01-01", "stay_since=2022-01-01"), "KANN ZUSTIMMUNG"
    assert said(asked(question, facts, day)) == expected


def test_risky_cases_are_sent_to_counsel_first() -> None:
    for facts in (f"{OLD};duldung_kind=60b", f"{OLD};concrete_measures=transport_booked:2026-11-01"):
        warnings = [str(each) for each in asked("work", facts).warnings]
        assert any("Beratungsstelle" in each or "Rechtsberatung" in each for each in warnings), facts


def test_a_ban_says_what_would_lift_it() -> None:
    for facts in (f"{OLD};duldung_kind=60b", f"{OLD};deception_now=yes", SAFE, f"{OLD};wage_ok=no"):
        assert asked("work", facts).cures, facts
