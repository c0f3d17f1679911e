"""BAB, BAföG, AFBG, BvB, AsA, EQ, außerbetriebliche Ausbildung: papers, waits, old law."""

import pytest

from tests.law.asking import DAY, ask, but, said

APPRENTICE = "status=DULDUNG;nat=IQ;stay_since=2025-08-20;activity=dual_training;lives_with_parents=no;age=20"
PREPARED = "status=DULDUNG;nat=IQ;stay_since=2026-08-25;activity=bvb_running"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (APPRENTICE, "ANSPRUCH"),
        (but(APPRENTICE, stay_since="2025-08-21"), "UNKLAR; earliest=2026-11-22"),
        (but(APPRENTICE, stay_since="2025-08-22"), "NEIN_NOCH; earliest=2026-11-23"),
        (but(APPRENTICE, stay_since="?"), "UNKLAR; missing=stay_since"),
        (but(APPRENTICE, stay_gaps="gap:2026-01-01..2026-02-01"), "UNKLAR"),
        (but(APPRENTICE, lives_with_parents="yes"), "NEIN"),
        (but(APPRENTICE, lives_with_parents="?"), "UNKLAR; missing=lives_with_parents"),
        (but(APPRENTICE, age="17", parents_reachable="yes"), "NEIN"),
        (but(APPRENTICE, age="17", parents_reachable="no"), "ANSPRUCH"),
        (but(APPRENTICE, age="17"), "UNKLAR; missing=parents_reachable"),
        (but(APPRENTICE, age=None, birth="2008-11-21"), "ANSPRUCH"),
        (but(APPRENTICE, age=None, birth="2008-11-22", parents_reachable="yes"), "NEIN"),
        (but(APPRENTICE, status="GESTATTUNG"), "NEIN"),
        (but(APPRENTICE, status="GUEB"), "NEIN"),
        (but(APPRENTICE, status="AE", ae_par="16g", stay_since="2026-11-01"), "ANSPRUCH"),
        (but(APPRENTICE, status="AE", ae_par="25.2", stay_since="2026-11-01"), "ANSPRUCH"),
        (but(APPRENTICE, activity="school_training"), "NEIN"),
        (but(APPRENTICE, activity="job"), "NEIN"),
        (PREPARED, "ANSPRUCH"),
        (but(PREPARED, status="GESTATTUNG"), "NEIN"),
        (but(PREPARED, activity="asa_vorphase"), "ANSPRUCH"),
    ],
)
def test_bab(facts: str, expected: str) -> None:
    assert said("bab", facts) == expected


PUPIL = "status=DULDUNG;nat=IQ;stay_since=2025-08-20;activity=school_training"


@pytest.mark.parametrize("question", ["bafoeg", "afbg"])
@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "ANSPRUCH"),
        ({"stay_since": "2025-08-21"}, "UNKLAR; earliest=2026-11-22"),
        ({"stay_since": "2025-08-22"}, "NEIN_NOCH; earliest=2026-11-23"),
        ({"status": "GESTATTUNG"}, "NEIN"),
        ({"status": "GESTATTUNG", "parent_worked_3y": "yes"}, "ANSPRUCH"),
        ({"status": "GESTATTUNG", "own_work_5y": "yes"}, "ANSPRUCH"),
        ({"status": "AE", "ae_par": "16g"}, "NEIN"),
        ({"status": "AE", "ae_par": "18a"}, "NEIN"),
        ({"status": "AE", "ae_par": "24", "stay_since": "2026-11-01"}, "ANSPRUCH"),
        ({"status": "FIKTION", "applied_for": "24"}, "ANSPRUCH"),
        ({"status": "AE", "ae_par": "25a", "stay_since": "2026-11-01"}, "ANSPRUCH"),
        ({"status": "AE", "ae_par": "104c", "stay_since": "2026-11-01"}, "ANSPRUCH"),
        ({"status": "AE", "ae_par": "25.5", "stay_since": "2025-09-01"}, "NEIN_NOCH; earliest=2026-12-02"),
        ({"status": "AE", "ae_par": "31", "stay_since": "2025-08-20"}, "ANSPRUCH"),
        ({"status": "EU", "worker": "yes"}, "ANSPRUCH"),
        ({"status": "EU"}, "UNKLAR; missing=worker"),
        ({"status": "NE"}, "ANSPRUCH"),
    ],
)
def test_bafoeg(question: str, changes: dict[str, str], expected: str) -> None:
    assert said(question, but(PUPIL, **changes)) == expected


def test_bafoeg_and_bab_point_to_each_other() -> None:
    assert ask("bafoeg", but(PUPIL, activity="dual_training")).notes["alt"] == "bab"
    assert ask("bab", but(APPRENTICE, activity="school_training")).notes["alt"] == "bafoeg"
    assert ask("bafoeg", but(PUPIL, status="GESTATTUNG")).notes["exception"] == "8_3"


LATE = "status=DULDUNG;nat=IQ;entry=2019-08-01;duldung_since=2026-02-20;activity=bvb;work_possible=yes;school_ok=yes"
SEEKER = "status=GESTATTUNG;nat=IR;entry=2019-08-01;stay_since=2025-08-20;activity=bvb;work_possible=yes;school_ok=yes"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (LATE, "KANN"),
        (but(LATE, duldung_since="2026-02-21"), "UNKLAR; earliest=2026-11-22"),
        (but(LATE, duldung_since="2026-02-22"), "NEIN_NOCH; earliest=2026-11-23"),
        (but(LATE, entry="2019-07-31", duldung_since="2026-08-20"), "KANN"),
        (but(LATE, entry="2019-07-31", duldung_since="2026-08-22"), "NEIN_NOCH; earliest=2026-11-23"),
        (but(LATE, entry="?", duldung_since="2026-08-01"), "UNKLAR; missing=entry"),
        (but(LATE, entry="?", duldung_since="2025-08-01"), "KANN"),
        (but(LATE, work_possible="no"), "NEIN"),
        (but(LATE, work_possible="?"), "UNKLAR; missing=work_possible"),
        (but(LATE, school_ok="no"), "NEIN_NOCH"),
        (SEEKER, "KANN"),
        (but(SEEKER, stay_since="2025-08-22"), "NEIN_NOCH; earliest=2026-11-23"),
        (but(SEEKER, entry="2019-07-31", stay_since="2026-08-20"), "KANN"),
        ("status=AE;ae_par=25.2;nat=SY;activity=bvb", "KANN"),
        ("status=AE;ae_par=16g;nat=SY;activity=bvb", "KANN"),
        ("status=GUEB;nat=SY;activity=bvb", "NEIN"),
    ],
)
def test_bvb(facts: str, expected: str) -> None:
    assert said("bvb", facts) == expected


PHASE = (
    "status=DULDUNG;nat=IQ;entry=2025-08-20;stay_since=2025-08-20;activity=asa_vorphase;work_possible=yes;school_ok=yes"
)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "KANN"),
        ({"stay_since": "2025-08-22"}, "NEIN_NOCH; earliest=2026-11-23"),
        ({"status": "GESTATTUNG"}, "KANN"),
        ({"entry": "2019-07-31", "stay_since": "2026-08-20"}, "KANN"),
        ({"school_ok": "?"}, "UNKLAR; missing=school_ok"),
        ({"status": "AE", "ae_par": "24"}, "KANN"),
    ],
)
def test_asa_vorphase(changes: dict[str, str], expected: str) -> None:
    assert said("asa_vorphase", but(PHASE, **changes)) == expected


@pytest.mark.parametrize(
    ("training", "expected"),
    [
        ("running", "KANN"),
        ("planned", "KANN"),
        ("none", "NEIN"),
        ("broken_off", "NEIN"),
        ("?", "UNKLAR; missing=training"),
    ],
)
def test_asa_accompanies_every_paper(training: str, expected: str) -> None:
    for paper in ("status=GESTATTUNG", "status=DULDUNG;duldung_kind=60b", "status=EU"):
        assert said("asa_begleitend", f"{paper};training={training}") == expected


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        ("activity=eq;months=5;hours=30", "2024-03-31", "NEIN"),
        ("activity=eq;months=5;hours=30", "2024-04-01", "KANN"),
        ("activity=eq;months=6;hours=30", "2024-03-31", "KANN"),
        ("activity=eq;months=4;hours=20", DAY, "KANN"),
        ("activity=eq;months=3;hours=20", DAY, "NEIN"),
        ("activity=eq;months=12;hours=20", DAY, "KANN"),
        ("activity=eq;months=13;hours=20", DAY, "NEIN"),
        ("activity=eq;months=6;hours=19", DAY, "NEIN"),
        ("activity=eq;months=6", DAY, "UNKLAR; missing=hours"),
        ("status=DULDUNG;duldung_kind=60b;activity=eq;months=6;hours=40", DAY, "NEIN"),
    ],
)
def test_eq(facts: str, day: str, expected: str) -> None:
    assert said("eq_subsidy", facts, day) == expected


@pytest.mark.parametrize(
    ("day", "pay", "expected"),
    [
        ("2021-12-31", "?", "UNKLAR"),
        ("2022-07-31", "?", "MAX=247"),
        ("2022-08-01", "?", "MAX=262"),
        ("2024-07-31", "?", "MAX=262"),
        ("2024-08-01", "?", "MAX=276"),
        (DAY, "300", "MAX=276"),
        (DAY, "200", "MAX=200"),
    ],
)
def test_amount_of_the_eq_subsidy(day: str, pay: str, expected: str) -> None:
    assert said("eq_subsidy_amount", f"activity=eq;month_amount={pay}", day) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("status=AE;ae_par=25.2;benefit=SGB2", "KANN"),
        ("status=AE;ae_par=24;benefit=AsylbLG3", "NEIN"),
        ("status=GESTATTUNG", "NEIN"),
        ("status=DULDUNG;benefit=none", "NEIN"),
        ("status=AE;ae_par=16g", "UNKLAR; missing=entry|worker"),
        ("status=AE;ae_par=16g;entry=2020-01-01", "UNKLAR"),
        ("status=CHANCENKARTE;entry=2020-01-01", "NEIN"),
        ("status=AE;ae_par=20;entry=2020-01-01", "NEIN"),
        ("status=EU;worker=yes;entry=2020-01-01", "KANN"),
        ("status=EU;worker=no;registration_first=2025-01-01;loss_finding=no", "NEIN; earliest=2030-01-02"),
        ("status=EU;worker=no;registration_first=2021-01-01;loss_finding=no", "KANN"),
    ],
)
def test_training_outside_a_company(facts: str, expected: str) -> None:
    assert said("bae", facts) == expected


def test_16g_and_training_outside_a_company_is_an_open_point() -> None:
    assert "O-16" in ask("bae", "status=AE;ae_par=16g;entry=2020-01-01").open_points
