"""Work during the asylum procedure, inside and outside the reception centre, in each version of the law."""

from tests.law.residence.asking import ASYL, IN, OUT, TODAY, asked, rows, said

RS = "base=ASYL;status=GESTATTUNG;nat=RS"


@rows(
    # Outside: three months, the border day, credits.
    ("work", f"{OUT};gestattet_since=2026-08-20", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{OUT};gestattet_since=2026-08-21", TODAY, "UNKLAR 2026-11-22"),
    ("work", f"{OUT};gestattet_since=2026-08-22", TODAY, "NEIN_NOCH 2026-11-23"),
    ("training", f"{OUT};gestattet_since=2026-09-10", TODAY, "NEIN_NOCH 2026-12-11"),
    ("training", f"{OUT};gestattet_since=2026-06-01", TODAY, "ANSPRUCH KEINE"),
    ("work", f"{OUT};gestattet_since=2026-11-01;prior=DULDUNG:2026-02-01..2026-10-31", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{OUT};gestattet_since=2026-11-01;prior=AE:2026-02-01..2026-02-20", TODAY, "NEIN_NOCH 2027-01-13"),
    ("work", f"{OUT};gestattet_since=2026-11-01;stay_since=2026-02-01", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{OUT};gestattet_since=none", TODAY, "NEIN_NOCH"),
    ("work", f"{OUT};gestattet_since=2026-06-01..2026-07-01", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{OUT};gestattet_since=2026-06-01..2026-10-01", TODAY, "UNKLAR"),
    ("work", f"{OUT};gestattet_since=2022-11-01", TODAY, "ANSPRUCH KEINE"),
    ("agency_work", f"{OUT};gestattet_since=2026-06-01", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    # Old law outside.
    ("work", f"{OUT};gestattet_since=2025-10-01;asyl_app=2025-10-01", "2025-12-31", "NEIN_NOCH 2026-01-02"),
    ("work", f"{OUT};gestattet_since=2025-10-01;asyl_app=2025-10-01", "2026-01-02", "KANN ZUSTIMMUNG"),
    ("work", f"{OUT};gestattet_since=2025-10-01;asyl_app=2025-10-01", "2026-04-01", "UNKLAR 2026-04-02"),
    ("work", f"{OUT};gestattet_since=2025-10-01;asyl_app=2025-10-01", "2026-04-02", "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{OUT};gestattet_since=2026-02-01;asyl_app=2026-02-01", "2026-06-11", "KANN ZUSTIMMUNG"),
    ("work", f"{OUT};gestattet_since=2026-02-01;asyl_app=2026-02-01", "2026-06-12", "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{OUT};gestattet_since=2023-07-10;asyl_app=2023-07-10", "2024-02-26", "KANN ZUSTIMMUNG"),
    ("work", f"{OUT};gestattet_since=2023-07-10;asyl_app=2023-07-10", "2024-02-27", "ANSPRUCH ZUSTIMMUNG"),
    # Old law: nine months, and manifestly unfounded without suspensive effect.
    ("work", f"{OUT};gestattet_since=2023-01-01;asyl_app=2023-01-01", "2023-10-02", "ANSPRUCH ZUSTIMMUNG"),
    (
        "work",
        f"{OUT};gestattet_since=2023-01-01;asyl_app=2023-01-01;asyl_state=rejected_open_to_appeal;rejected_ou=yes;suspensive_effect=no",
        "2023-12-02",
        "KANN ZUSTIMMUNG",
    ),
    # Inside.
    ("work", f"{IN};asyl_reg=2026-08-20", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{IN};asyl_reg=2026-08-21", TODAY, "UNKLAR 2026-11-22"),
    ("work", f"{IN};asyl_reg=2026-08-22", TODAY, "NEIN_NOCH 2026-11-23"),
    ("work", f"{IN};asyl_reg=2026-05-22;amm_take=yes", TODAY, "NEIN_NOCH 2026-11-23"),
    ("work", f"{IN};asyl_reg=2026-05-20;amm_take=yes", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{IN};asyl_app=2026-05-20", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{IN};asyl_app=2026-07-01", TODAY, "UNKLAR"),
    ("work", f"{IN};asyl_app=2023-08-01", "2024-02-26", "NEIN_NOCH 2024-05-02"),
    ("work", f"{IN};asyl_app=2023-08-01", "2024-02-27", "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{IN};asyl_app=2025-12-01", "2026-06-11", "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{IN};asyl_app=2026-03-01", "2026-06-11", "NEIN_NOCH 2026-09-02"),
    ("work", f"{IN};asyl_app=2026-03-01", "2026-06-12", "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{IN};asyl_app=2019-01-01", "2019-08-20", "UNKLAR"),
)
def test_waiting_time(question: str, facts: str, day: str, expected: str) -> None:
    assert said(asked(question, facts, day)) == expected


@rows(
    ("work", f"{IN};asyl_reg=2026-07-01;proc_type=accelerated_a", TODAY, "NEIN"),
    ("work", f"{IN};asyl_reg=2026-07-01;proc_type=accelerated_f", TODAY, "NEIN"),
    ("work", f"{IN};asyl_reg=2026-07-01;proc_type=accelerated_g", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{IN};asyl_reg=2026-07-01;proc_type=border", TODAY, "UNKLAR"),
    ("work", f"{OUT};gestattet_since=2026-07-01;proc_type=accelerated_b", TODAY, "UNKLAR"),
    ("work", f"{OUT};gestattet_since=2026-07-01;proc_type=accelerated_j", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{IN};asyl_reg=2026-07-01;coop_breach=repeated_or_serious", TODAY, "SOLL_NICHT"),
    ("work", f"{OUT};gestattet_since=2026-07-01;coop_breach=repeated_or_serious", TODAY, "UNKLAR"),
    (
        "work",
        f"{OUT};gestattet_since=2025-01-01;asyl_app=2025-01-01;coop_breach=repeated_or_serious",
        "2026-06-11",
        "ANSPRUCH ZUSTIMMUNG",
    ),
    ("work", f"{OUT};gestattet_since=2026-06-01;wage_ok=no", TODAY, "NEIN"),
    ("training", f"{OUT};gestattet_since=2026-06-01;wage_ok=no", TODAY, "ANSPRUCH KEINE"),
    ("work", f"{OUT};gestattet_since=2026-06-01;employer_ok=no", TODAY, "UNKLAR"),
    ("work", f"{OUT};gestattet_since=2026-06-01;asyl_state=final_rejected", TODAY, "UNKLAR"),
    ("work", f"{OUT};gestattet_since=2026-06-01;valid_to=2026-11-20", TODAY, "UNKLAR"),
    ("work", f"{OUT};gestattet_since=2026-06-01;valid_to=2026-11-21", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("self_employed", f"{IN};asyl_reg=2026-07-01", TODAY, "NEIN"),
    ("self_employed", f"{OUT};gestattet_since=2026-06-01", TODAY, "UNKLAR"),
    # Safe countries.
    ("work", f"{RS};reception_duty=no;asyl_app=2015-08-31;gestattet_since=2015-08-31", TODAY, "ANSPRUCH KEINE"),
    ("work", f"{RS};reception_duty=no;asyl_app=2015-09-01;gestattet_since=2015-09-01", TODAY, "NEIN"),
    ("work", f"{RS};reception_duty=yes;asyl_app=2026-07-01;asyl_reg=2026-07-01", TODAY, "UNKLAR"),
    ("work", f"{RS};reception_duty=yes;asyl_app=2025-07-01", "2026-06-11", "NEIN"),
    ("work", f"{RS};reception_duty=no;gestattet_since=2026-01-01", TODAY, "UNKLAR"),
    (
        "work",
        "base=ASYL;status=GESTATTUNG;nat=TR;reception_duty=no;gestattet_since=2026-06-01",
        TODAY,
        "ANSPRUCH ZUSTIMMUNG",
    ),
    (
        "work",
        "base=ASYL;status=GESTATTUNG;nat=GE;reception_duty=no;asyl_app=2023-08-31;gestattet_since=2023-08-31",
        "2023-12-22",
        "KANN ZUSTIMMUNG",
    ),
    (
        "work",
        "base=ASYL;status=GESTATTUNG;nat=GE;reception_duty=no;asyl_app=2023-08-31;gestattet_since=2023-08-31",
        "2023-12-23",
        "NEIN",
    ),
    (
        "work",
        "base=ASYL;status=GESTATTUNG;nat=MD;reception_duty=no;asyl_app=2023-08-30;gestattet_since=2023-08-30",
        TODAY,
        "ANSPRUCH ZUSTIMMUNG",
    ),
    (
        "work",
        "base=ASYL;status=GESTATTUNG;nat=RS|SY;reception_duty=no;asyl_app=2020-01-01;gestattet_since=2020-01-01",
        TODAY,
        "UNKLAR",
    ),
    (
        "work",
        "base=ASYL;status=GESTATTUNG;nat=UNCLEAR;reception_duty=no;asyl_app=2020-01-01;gestattet_since=2020-01-01",
        TODAY,
        "UNKLAR",
    ),
    (
        "work",
        "base=ASYL;status=GESTATTUNG;nat=STATELESS;reception_duty=no;gestattet_since=2025-01-01",
        TODAY,
        "ANSPRUCH ZUSTIMMUNG",
    ),
    ("work", "base=ASYL;status=GESTATTUNG;nat=MD|RO;reception_duty=no;gestattet_since=2026-11-01", TODAY, "FREI KEINE"),
)
def test_bans_and_open_points(question: str, facts: str, day: str, expected: str) -> None:
    assert said(asked(question, facts, day)) == expected


@rows(
    ("work", f"{OUT};gestattet_since=2026-11-01;permission_for=a;employer=a", TODAY, "FREI KEINE"),
    ("work", f"{OUT};gestattet_since=2026-06-01;permission_for=a;employer=b", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("work", f"{OUT};gestattet_since=2026-11-01;permission_for=a;employer=b", TODAY, "NEIN_NOCH 2027-02-02"),
    ("work", f"{OUT};gestattet_since=2026-06-01;note_text=GESTATTET", TODAY, "FREI KEINE"),
    ("work", f"{OUT};gestattet_since=2026-06-01;note_text=NICHT_GESTATTET", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    (
        "work",
        f"{OUT};gestattet_since=2026-11-01;asyl_state=final_rejected;permission_for=a;employer=a",
        TODAY,
        "NEIN_NOCH 2027-02-02",
    ),
)
def test_permission_in_the_paper(question: str, facts: str, day: str, expected: str) -> None:
    assert said(asked(question, facts, day)) == expected


def test_unknown_duty_is_asked_only_where_it_matters() -> None:
    differs = asked("work", f"{ASYL};gestattet_since=2026-05-01;asyl_reg=2026-05-01;amm_take=yes", "2026-09-15")
    assert (said(differs), differs.missing) == ("UNKLAR", ("reception_duty",))
    same = asked("work", f"{ASYL};gestattet_since=2026-05-01;asyl_reg=2026-05-01", "2026-09-15")
    assert said(same) == "ANSPRUCH ZUSTIMMUNG"
    both_wait = asked("work", f"{ASYL};gestattet_since=2026-11-01;asyl_reg=2026-11-01")
    assert both_wait.grade == "NEIN_NOCH"


def test_a_permission_must_stand_in_the_paper_first() -> None:
    result = asked("work", f"{OUT};gestattet_since=2026-06-01")
    assert not result.may_start_now
    assert any("mündliche Zusage" in str(each) for each in result.warnings)
    assert any("19.8.2026" in str(each) for each in result.warnings), "the age of the text is said"
    assert any("Sozialamt" in str(each) for each in result.conditions)
