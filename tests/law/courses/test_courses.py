"""Integrationskurs and Berufssprachkurs: claims, admissions, duties, waits, costs, and the stop of 2026."""

from datetime import date
from decimal import Decimal

import pytest

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.parameters import NoValue
from lotse.rules.residence.courses_work import entgeltgrenze
from tests.law.asking import DAY, ask, but, said

REFUGEE = "status=AE;ae_par=25.2;nat=SY;ae_since=2026-02-01;ae_months=36;german=A1"
WORKER = "status=AE;ae_par=18a;nat=VN;ae_since=2026-02-01;ae_months=12;german=A1"
TOLERATED = "status=DULDUNG;duldung_kind=60a2s3;nat=IQ;german=A1"


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        # The claim of the first year.
        (but(REFUGEE, ae_since="2025-11-22"), DAY, "ANSPRUCH"),
        (but(REFUGEE, ae_since="2025-11-21"), DAY, "UNKLAR"),
        (but(REFUGEE, ae_since="2025-11-20", missed_own_fault="yes"), DAY, "UNKLAR"),
        (but(REFUGEE, ae_since="2025-11-20", missed_own_fault="no"), DAY, "ANSPRUCH"),
        (but(REFUGEE, ae_since="2025-11-20"), DAY, "UNKLAR; missing=missed_own_fault"),
        (but(REFUGEE, ae_since="2024-11-20", missed_own_fault="yes"), "2026-02-08", "KANN"),
        (but(REFUGEE, ae_months="?"), DAY, "ANSPRUCH"),
        (but(REFUGEE, in_school="yes"), DAY, "NEIN"),
        (but(REFUGEE, school="yes"), DAY, "NEIN"),
        (but(REFUGEE, german="B1"), DAY, "NEIN"),
        (but(REFUGEE, german="none"), DAY, "ANSPRUCH"),
        (WORKER, DAY, "ANSPRUCH"),
        (but(WORKER, ae_months="11"), DAY, "UNKLAR"),
        (but(WORKER, ae_months="?"), DAY, "UNKLAR; missing=ae_months"),
        # Only admission: 25.3 and 24, with the stop since 9 February 2026.
        (but(REFUGEE, ae_par="25.3"), DAY, "UNKLAR"),
        (but(REFUGEE, ae_par="24"), "2026-02-08", "KANN"),
        (but(REFUGEE, ae_par="24"), "2026-02-09", "UNKLAR"),
        ("status=EU;nat=RO;german=A1", DAY, "UNKLAR"),
        ("status=EU;nat=RO;german=A1", "2026-02-08", "KANN"),
        # An obligation opens the course in spite of the stop.
        (but(REFUGEE, ae_par="24", jobcenter_obligation="yes"), DAY, "ANSPRUCH"),
        (but(TOLERATED, duldung_kind="60a2s1", asylblg_obligation="yes"), DAY, "ANSPRUCH"),
        # Gestattung: since 31 December 2022 whatever the prospects.
        ("status=GESTATTUNG;nat=SY;german=none", "2022-12-31", "KANN"),
        ("status=GESTATTUNG;nat=SY;german=none;bleibeperspektive=good", "2022-12-30", "KANN"),
        ("status=GESTATTUNG;nat=SY;german=none;bleibeperspektive=low", "2022-12-30", "NEIN"),
        ("status=GESTATTUNG;nat=SY;german=none", "2022-12-30", "UNKLAR; missing=bleibeperspektive"),
        ("status=GESTATTUNG;nat=SY;german=none", DAY, "UNKLAR"),
        # Duldung: only with one under § 60a Abs. 2 S. 3.
        (TOLERATED, "2026-01-01", "KANN"),
        (TOLERATED, DAY, "UNKLAR"),
        (but(TOLERATED, duldung_kind="60c"), "2026-01-01", "KANN"),
        (but(TOLERATED, duldung_kind="60a2s1"), "2026-01-01", "NEIN"),
        (but(TOLERATED, duldung_kind="60b"), "2026-01-01", "NEIN"),
        (but(TOLERATED, duldung_kind="60a"), "2026-01-01", "UNKLAR; missing=duldung_kind"),
        ("status=GUEB;nat=IQ;german=A1", DAY, "NEIN"),
    ],
)
def test_integration_course(facts: str, day: str, expected: str) -> None:
    assert said("course_integration", facts, day) == expected


def test_the_stop_is_named_with_whom_to_ask() -> None:
    answer = ask("course_integration", but(REFUGEE, ae_par="24"))
    assert answer.notes["warn"] == "44_4_stop"
    assert "O-13" in answer.open_points
    assert any("Kursträger" in str(each) for each in answer.warnings)


def test_who_comes_first_since_july_2026_is_told_to_ask() -> None:
    def is_first(facts: str, day: str) -> bool:
        return any("Vorrang" in str(each) for each in ask("course_integration", facts, day).warnings)

    assert is_first(but(REFUGEE, ae_par="24"), "2026-07-29")
    assert is_first("status=EU;nat=RO;german=A1", DAY)
    assert not is_first(but(REFUGEE, ae_par="24"), "2026-07-28")
    assert not is_first("status=GESTATTUNG;nat=SY;german=none", DAY)


def test_the_claim_says_until_when() -> None:
    assert ask("course_integration", REFUGEE).until == date(2027, 2, 1)


OTHER = "status=DULDUNG;duldung_kind=60a2s1;nat=IQ;german=B1;registered_at_ba=yes;duldung_since=2026-05-25"


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        ("status=GESTATTUNG;nat=IR;german=B1", DAY, "KANN"),
        ("status=AE;ae_par=24;nat=UA;german=B2", DAY, "KANN"),
        ("status=EU;nat=RO;german=B1", DAY, "KANN"),
        ("status=GUEB;nat=IQ;german=B1", DAY, "NEIN"),
        (OTHER, "2026-11-24", "NEIN_NOCH; earliest=2026-11-26"),
        (OTHER, "2026-11-25", "UNKLAR; earliest=2026-11-26"),
        (OTHER, "2026-11-26", "KANN"),
        (but(OTHER, registered_at_ba="no"), "2026-11-26", "NEIN_NOCH"),
        (but(OTHER, registered_at_ba="no", training="running"), "2026-11-26", "KANN"),
        (but(OTHER, registered_at_ba="no", insured_job_since="2026-10-01"), "2026-11-26", "KANN"),
        (but(OTHER, registered_at_ba="?"), "2026-11-26", "UNKLAR; missing=registered_at_ba"),
        (but(OTHER, duldung_kind="60c", registered_at_ba="no"), "2026-06-01", "KANN"),
        (but(OTHER, duldung_kind="60a2s3"), "2026-06-01", "KANN"),
        (but(OTHER, duldung_kind="60b"), "2026-11-26", "UNKLAR"),
        (but(OTHER, german="A2"), "2026-11-26", "KANN"),
        ("status=AE;ae_par=25.2;nat=SY;german=A2;integration_course=none", DAY, "NEIN_NOCH"),
        ("status=AE;ae_par=25.2;nat=SY;german=A2", DAY, "UNKLAR; missing=integration_course"),
        ("status=AE;ae_par=25.2;nat=SY;german=A2;insured_job_since=2026-01-01", DAY, "KANN"),
    ],
)
def test_course_for_work(facts: str, day: str, expected: str) -> None:
    assert said("course_deufoev", facts, day) == expected


def test_below_b1_it_is_the_special_course() -> None:
    assert ask("course_deufoev", but(OTHER, german="A2"), "2026-11-26").notes["type"] == "special_course_to_B1"
    assert "type" not in ask("course_deufoev", OTHER, "2026-11-26").notes


@pytest.mark.parametrize(("children", "limit"), [(0, "33462.00"), (1, "36808.20"), (2, "40154.40"), (5, "40154.40")])
def test_pay_limit_of_the_free_course(children: int, limit: str) -> None:
    assert entgeltgrenze(date(2026, 11, 21), children) == Decimal(limit)


def test_the_pay_limit_of_2027_is_not_invented() -> None:
    with pytest.raises(NoValue):
        entgeltgrenze(date(2027, 1, 1), 0)
    assert ask("course_deufoev_free", "insured_job_since=2026-01-01;gross_pay=1", "2027-01-01").grade is Grade.UNKLAR


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("insured_job_since=none", "ANSPRUCH"),
        ("insured_job_since=2025-01-01;gross_pay=33462.00", "ANSPRUCH"),
        ("insured_job_since=2025-01-01;gross_pay=33462.01", "NEIN"),
        ("insured_job_since=2025-01-01;gross_pay=36808.20;children=1", "ANSPRUCH"),
        ("insured_job_since=2025-01-01;gross_pay=50000;benefit=SGB2", "ANSPRUCH"),
        ("insured_job_since=2025-01-01;gross_pay=50000;training=running", "ANSPRUCH"),
        ("activity=eq", "ANSPRUCH"),
        ("insured_job_since=2025-01-01", "UNKLAR; missing=gross_pay"),
    ],
)
def test_who_pays_nothing(facts: str, expected: str) -> None:
    assert said("course_deufoev_free", facts) == expected
