"""§§ 60d, 25a, 25b, 25 Abs. 5, 104c, 19d: old and new law, boundaries, what is unknown."""

import pytest

from tests.law.asking import DAY, but, said

WORKER = (
    "base=DUL;status=DULDUNG;nat=IQ;duldung_since=2024-01-01;german=A2;livelihood_by_job_12m=yes;identity=clarified;"
    "entry=2022-12-31;identity_on=2024-06-01;insured_job_since=2025-06-01;insured_hours=20"
)
OLD = "base=DUL;status=DULDUNG;nat=IQ;duldung_since=2022-06-01;german=A2;livelihood_by_job_12m=yes;"
OLD += "identity=clarified;entry=2018-08-01;identity_on=2020-06-30;insured_job_since=2022-01-01;insured_hours=35"


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        (WORKER, DAY, "SOLL"),
        (but(WORKER, entry="2023-01-01"), DAY, "NEIN"),
        (but(WORKER, entry="?"), DAY, "UNKLAR; missing=entry"),
        (but(WORKER, insured_hours="19"), DAY, "NEIN_NOCH"),
        (but(WORKER, insured_job_since="2025-11-20"), DAY, "SOLL"),
        (but(WORKER, insured_job_since="2025-11-21"), DAY, "UNKLAR; earliest=2026-11-22"),
        (but(WORKER, insured_job_since="2025-11-22"), DAY, "NEIN_NOCH; earliest=2026-11-23"),
        (but(WORKER, duldung_since="2025-12-01"), DAY, "NEIN_NOCH; earliest=2026-12-02"),
        (but(WORKER, german="A1"), DAY, "NEIN_NOCH"),
        (but(WORKER, livelihood_by_job_12m="no"), DAY, "NEIN_NOCH"),
        (but(WORKER, identity_on="2024-12-31"), DAY, "SOLL"),
        (
            but(WORKER, identity_on="2025-01-01", identity_steps_all_by_deadline="no", identity_steps_later="yes"),
            DAY,
            "KANN",
        ),
        (but(WORKER, conviction_day_rates="1", offence_only_foreigners="no"), DAY, "NEIN"),
        (but(WORKER, conviction_day_rates="90", offence_only_foreigners="yes"), DAY, "SOLL"),
        (but(WORKER, conviction_day_rates="91", offence_only_foreigners="yes"), DAY, "NEIN"),
        (but(WORKER, children_school="no"), DAY, "NEIN"),
        (but(WORKER, spouse_conditions_ok="no"), DAY, "NEIN"),
        (but(WORKER, expulsion="yes"), DAY, "NEIN"),
        (but(WORKER, duldung_kind="60b"), DAY, "NEIN"),
        # The version until 26 February 2024.
        (OLD, "2024-02-26", "SOLL"),
        (but(OLD, entry="2018-08-02"), "2024-02-26", "NEIN"),
        (but(OLD, entry="2018-08-02"), "2024-02-27", "SOLL"),
        (but(OLD, insured_hours="34", single_parent="no"), "2024-02-26", "NEIN_NOCH"),
        (but(OLD, insured_hours="34"), "2024-02-26", "UNKLAR; missing=single_parent"),
        (but(OLD, insured_hours="20", single_parent="yes"), "2024-02-26", "SOLL"),
        (but(OLD, insured_hours="34"), "2024-02-27", "SOLL"),
        (but(OLD, insured_job_since="2022-10-01"), "2024-02-26", "NEIN_NOCH; earliest=2024-04-02"),
    ],
)
def test_beschaeftigungsduldung(facts: str, day: str, expected: str) -> None:
    assert said("para_60d", facts, day) == expected


YOUNG = (
    "base=DUL;status=DULDUNG;nat=IQ;school_years_de=3;prognosis=positive;birth=2008-05-01;"
    "stay_since=2022-01-01;duldung_since=2025-01-01"
)
YOUNG_104C = (
    "status=AE;ae_par=104c;nat=IQ;school_years_de=3;prognosis=positive;birth=2004-05-01;"
    "stay_since=2016-01-01;identity=clarified"
)


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        (YOUNG, DAY, "SOLL"),
        (but(YOUNG, duldung_since="2025-11-21"), DAY, "UNKLAR; earliest=2026-11-22"),
        (but(YOUNG, duldung_since="2025-11-22"), DAY, "NEIN_NOCH; earliest=2026-11-23"),
        (but(YOUNG, stay_since="2023-11-22"), DAY, "NEIN_NOCH; earliest=2026-11-23"),
        (but(YOUNG, stay_since="2023-11-20"), DAY, "SOLL"),
        (but(YOUNG, stay_gaps="gap:2024-01-01..2024-02-01"), DAY, "UNKLAR"),
        (but(YOUNG, school_years_de="2"), DAY, "NEIN_NOCH"),
        (but(YOUNG, school_years_de="2", degree_de="yes"), DAY, "SOLL"),
        (but(YOUNG, birth="1999-11-22"), DAY, "SOLL"),
        (but(YOUNG, birth="1999-11-21"), DAY, "NEIN"),
        (but(YOUNG, birth="1999-11-21", applied_on="2026-11-20"), DAY, "SOLL"),
        (but(YOUNG, birth="2012-12-01"), DAY, "NEIN_NOCH; earliest=2026-12-01"),
        (but(YOUNG, prognosis="negative"), DAY, "NEIN"),
        (but(YOUNG, prognosis="?"), DAY, "UNKLAR; missing=prognosis"),
        (but(YOUNG, deception_now="yes"), DAY, "NEIN"),
        (but(YOUNG, deception_now="?"), DAY, "UNKLAR; missing=deception_now"),
        (but(YOUNG, livelihood="no", in_school="yes"), DAY, "SOLL"),
        (but(YOUNG, livelihood="no", in_school="no"), DAY, "NEIN_NOCH"),
        (but(YOUNG, conviction_day_rates="100"), DAY, "UNKLAR"),
        (but(YOUNG, status="GESTATTUNG"), DAY, "NEIN"),
        # Until 30 December 2022: four years, before 21, no time of toleration.
        (but(YOUNG, duldung_since="2022-12-01", stay_since="2018-01-01", school_years_de="4"), "2022-12-30", "SOLL"),
        (
            but(YOUNG, duldung_since="2021-01-01", stay_since="2019-01-01", school_years_de="3"),
            "2022-12-30",
            "NEIN_NOCH",
        ),
        (but(YOUNG, duldung_since="2021-01-01", stay_since="2019-01-01", school_years_de="3"), "2022-12-31", "SOLL"),
        (but(YOUNG, birth="2001-12-30", stay_since="2018-01-01", school_years_de="4"), "2022-12-30", "NEIN"),
        # After § 104c.
        (YOUNG_104C, DAY, "SOLL"),
        (YOUNG_104C, "2027-06-30", "SOLL"),
        (YOUNG_104C, "2027-07-01", "UNKLAR"),
        (but(YOUNG_104C, identity="not_clarified", identity_steps="yes"), DAY, "KANN"),
        (but(YOUNG_104C, identity="not_clarified", identity_steps="no"), DAY, "NEIN_NOCH"),
        (but(YOUNG_104C, deception_now="yes"), DAY, "NEIN"),
    ],
)
def test_jugendliche(facts: str, day: str, expected: str) -> None:
    assert said("para_25a", facts, day) == expected


SETTLED = "base=DUL;status=DULDUNG;nat=IQ;german=A2;livelihood=mostly;stay_since=2020-11-20;minor_child_household=no"
AFTER_60D = (
    "base=DUL;status=DULDUNG;nat=IQ;duldung_kind=60d;duldung_60d_since=2024-05-01;german=A2;"
    "conditions_60d_still_met=yes"
)


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        (SETTLED, DAY, "SOLL"),
        (but(SETTLED, stay_since="2020-11-21"), DAY, "UNKLAR; earliest=2026-11-22"),
        (but(SETTLED, stay_since="2020-11-22"), DAY, "NEIN_NOCH; earliest=2026-11-23"),
        (but(SETTLED, stay_since="2022-11-20", minor_child_household="yes"), DAY, "SOLL"),
        (
            but(SETTLED, stay_since="2022-11-20", minor_child_household="?"),
            DAY,
            "UNKLAR; missing=minor_child_household",
        ),
        (
            but(SETTLED, stay_since="2018-01-01", d60b_periods="2022-01-01..2023-06-30"),
            DAY,
            "UNKLAR; earliest=2029-07-02",
        ),
        (but(SETTLED, stay_since="2012-01-01", d60b_periods="2022-01-01.."), DAY, "NEIN_NOCH"),
        (but(SETTLED, livelihood="no"), DAY, "NEIN_NOCH"),
        (but(SETTLED, livelihood="no", prognosis="positive"), DAY, "SOLL"),
        (but(SETTLED, german="A1"), DAY, "NEIN_NOCH"),
        (but(SETTLED, loyalty="no"), DAY, "NEIN"),
        (but(SETTLED, children_school="no"), DAY, "NEIN"),
        (but(SETTLED, prison="yes"), DAY, "UNKLAR"),
        (but(SETTLED, stay_since="2014-12-01"), "2022-12-30", "SOLL"),
        (but(SETTLED, stay_since="2015-12-01"), "2022-12-30", "NEIN_NOCH; earliest=2023-12-02"),
        (but(SETTLED, stay_since="2015-12-01"), "2022-12-31", "SOLL"),
        (AFTER_60D, DAY, "SOLL"),
        (AFTER_60D, "2026-11-01", "UNKLAR; earliest=2026-11-02"),
    ],
)
def test_integration(facts: str, day: str, expected: str) -> None:
    assert said("para_25b", facts, day) == expected


@pytest.mark.parametrize(
    ("since", "expected"), [("2024-01-01", "NEIN_NOCH; earliest=2030-01-02"), ("2018-01-01", "SOLL")]
)
def test_60d_whose_conditions_no_longer_hold_leaves_the_general_way(since: str, expected: str) -> None:
    changes = {"conditions_60d_still_met": "no", "livelihood": "mostly", "minor_child_household": "no"}
    assert said("para_25b", but(AFTER_60D, stay_since=since, **changes)) == expected


CHANCE = "base=DUL;status=DULDUNG;nat=IQ;stay_since=2016-10-01"


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        (CHANCE, "2022-12-30", "NEIN"),
        (CHANCE, "2022-12-31", "SOLL"),
        (CHANCE, "2025-12-30", "SOLL"),
        (CHANCE, "2025-12-31", "NEIN"),
        (but(CHANCE, applied_on="2025-12-20", decision="pending"), DAY, "UNKLAR"),
        (but(CHANCE, applied_on="2025-12-31", decision="pending"), DAY, "NEIN"),
        (but(CHANCE, stay_since="2017-10-30"), "2025-06-01", "SOLL"),
        (but(CHANCE, stay_since="2017-10-31"), "2025-06-01", "UNKLAR"),
        (but(CHANCE, stay_since="2017-11-01"), "2025-06-01", "NEIN"),
        (but(CHANCE, duldung_kind="60b"), "2025-06-01", "SOLL"),
        (but(CHANCE, deception_now="yes"), "2025-06-01", "SOLL_NICHT"),
        (but(CHANCE, conviction_day_rates="60", offence_only_foreigners="no"), "2025-06-01", "NEIN"),
        (but(CHANCE, stay_gaps="gap:2019-01-01..2019-06-01"), "2025-06-01", "UNKLAR"),
        (but(CHANCE, status="GESTATTUNG"), "2025-06-01", "NEIN"),
        ("status=AE;ae_par=104c;nat=IQ", "2025-06-01", "NEIN"),
    ],
)
def test_chancenaufenthalt(facts: str, day: str, expected: str) -> None:
    assert said("para_104c", facts, day) == expected


STUCK = "base=DUL;status=DULDUNG;nat=IQ;departure_impossible=yes;duldung_since=2025-01-01"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "SOLL"),
        ({"duldung_since": "2025-05-21"}, "KANN"),
        ({"duldung_since": "2025-05-20"}, "SOLL"),
        ({"departure_impossible": "no"}, "NEIN"),
        ({"departure_impossible": "?"}, "UNKLAR; missing=departure_impossible"),
        ({"cooperates": "no"}, "NEIN"),
        ({"deception_now": "yes"}, "NEIN"),
        ({"rejected_ou": "yes"}, "UNKLAR"),
        ({"status": "EU"}, "NEIN"),
    ],
)
def test_ausreisehindernis(changes: dict[str, str], expected: str) -> None:
    assert said("para_25_5", but(STUCK, **changes)) == expected


SKILLED = (
    "base=DUL;status=DULDUNG;nat=IQ;skilled_job_since=2023-11-01;livelihood_last_year=yes;german=B1;housing_ok=yes"
)


@pytest.mark.parametrize(
    ("changes", "day", "expected"),
    [
        ({}, DAY, "SOLL; ba=ZUSTIMMUNG"),
        ({"skilled_job_since": "2020-11-01"}, "2024-02-29", "KANN; ba=ZUSTIMMUNG"),
        ({"skilled_job_since": "2020-11-01"}, "2024-03-01", "SOLL; ba=ZUSTIMMUNG"),
        ({"skilled_job_since": "2023-11-22"}, DAY, "NEIN_NOCH; earliest=2026-11-23"),
        ({"skilled_job_since": "2024-11-01", "degree": "comparable"}, DAY, "SOLL; ba=ZUSTIMMUNG"),
        ({"skilled_job_since": "none", "german_training": "yes"}, DAY, "SOLL; ba=ZUSTIMMUNG"),
        ({"livelihood_last_year": "no"}, DAY, "NEIN_NOCH"),
        ({"housing_ok": "no"}, DAY, "NEIN_NOCH"),
        ({"german": "A2"}, DAY, "NEIN_NOCH"),
        ({"cooperates": "no"}, DAY, "NEIN"),
        ({"expulsion": "?"}, DAY, "UNKLAR; ba=ZUSTIMMUNG; missing=expulsion"),
    ],
)
def test_qualifizierte_geduldete(changes: dict[str, str], day: str, expected: str) -> None:
    assert said("para_19d", but(SKILLED, **changes), day) == expected
