"""SGB II, AsylbLG, early support, counselling, residence rules."""

import pytest

from tests.law.asking import DAY, ask, but, said

NEEDY = "status=AE;ae_par=25.2;nat=SY;ae_since=2026-11-01;need=yes"
CITIZEN = "status=EU;nat=BG;registration_first=2021-11-20;worker=no;loss_finding=no;need=yes"
UKRAINE = "status=AE;ae_par=24;nat=UA;entry=2025-05-01;id_recorded=yes;need=yes"


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        (NEEDY, DAY, "ANSPRUCH"),
        (but(NEEDY, need="no"), DAY, "NEIN"),
        (but(NEEDY, need="?"), DAY, "UNKLAR; missing=need"),
        (but(NEEDY, status="GESTATTUNG"), DAY, "NEIN"),
        (but(NEEDY, status="DULDUNG"), DAY, "NEIN"),
        (but(NEEDY, status="CHANCENKARTE", entry="2020-01-01"), DAY, "NEIN"),
        (but(NEEDY, ae_par="18a", ae_since="2024-01-01"), DAY, "ANSPRUCH"),
        (
            but(NEEDY, ae_par="18a", ae_since="2026-10-01", entry="2026-10-01", worker="no"),
            DAY,
            "NEIN_NOCH; earliest=2027-01-02",
        ),
        (but(NEEDY, ae_par="18a", ae_since="2026-10-01", entry="2026-10-01", worker="yes"), DAY, "ANSPRUCH"),
        # § 25 Abs. 5: eighteen months from the decision on the suspension.
        (but(NEEDY, ae_par="25.5", suspension_decision="2025-05-20"), DAY, "ANSPRUCH"),
        (but(NEEDY, ae_par="25.5", suspension_decision="2025-05-21"), DAY, "UNKLAR; earliest=2026-11-22"),
        (but(NEEDY, ae_par="25.5", suspension_decision="2025-05-22"), DAY, "NEIN; earliest=2026-11-23"),
        (but(NEEDY, ae_par="25.4"), DAY, "NEIN"),
        (but(NEEDY, ae_par="23.1"), DAY, "UNKLAR"),
        # EU citizens: work, or five years registered.
        (CITIZEN, DAY, "ANSPRUCH"),
        (but(CITIZEN, registration_first="2021-11-21"), DAY, "UNKLAR; earliest=2026-11-22"),
        (but(CITIZEN, registration_first="2021-11-22"), DAY, "NEIN; earliest=2026-11-23"),
        (but(CITIZEN, loss_finding="yes"), DAY, "NEIN"),
        (but(CITIZEN, loss_finding="?"), DAY, "UNKLAR; missing=loss_finding"),
        (but(CITIZEN, worker="yes", registration_first="2026-11-01", entry="2026-11-01"), DAY, "ANSPRUCH"),
        # § 24: the planned change (O-14).
        (UKRAINE, "2026-08-19", "ANSPRUCH"),
        (UKRAINE, "2026-08-20", "UNKLAR"),
        (but(UKRAINE, entry="2025-03-31"), DAY, "ANSPRUCH"),
        (but(UKRAINE, entry="2025-04-01"), DAY, "UNKLAR"),
        (but(UKRAINE, id_recorded="no"), "2026-08-19", "NEIN_NOCH"),
        (but(UKRAINE, status="FIKTION", applied_for="24"), "2026-08-19", "ANSPRUCH"),
        ("status=NONE;applied_for=24;fiktion=none;need=yes", DAY, "NEIN"),
    ],
)
def test_sgb2(facts: str, day: str, expected: str) -> None:
    assert said("sgb2", facts, day) == expected


def test_sgb2_names_the_other_office_and_the_name_of_the_benefit() -> None:
    assert ask("sgb2", but(NEEDY, status="DULDUNG")).notes["alt"] == "AsylbLG"
    assert "Grundsicherungsgeld" in str(ask("sgb2", NEEDY, "2026-11-21").because[0])
    assert "Bürgergeld" in str(ask("sgb2", NEEDY, "2026-06-30").because[0])
    assert ask("sgb2", UKRAINE).notes["lean"] == "ANSPRUCH"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("status=GESTATTUNG;need=yes", "ANSPRUCH"),
        ("status=DULDUNG;need=no", "NEIN"),
        ("status=DULDUNG", "UNKLAR; missing=need"),
        ("status=AE;ae_par=25.2;need=yes", "NEIN"),
        ("status=AE;ae_par=25.5;suspension_decision=2025-09-01;need=yes", "ANSPRUCH"),
        ("status=AE;ae_par=25.5;suspension_decision=2025-05-01;need=yes", "NEIN"),
        ("status=AE;ae_par=24;need=yes", "NEIN"),
        ("status=NONE;applied_for=24;fiktion=none;need=yes", "ANSPRUCH"),
        ("status=NONE;asyl_state=open;need=yes", "ANSPRUCH"),
        ("status=NONE;need=yes", "UNKLAR"),
        ("status=EU;need=yes", "NEIN"),
    ],
)
def test_asylblg(facts: str, expected: str) -> None:
    assert said("asylblg", facts) == expected


@pytest.mark.parametrize(
    ("since", "analog", "day", "expected"),
    [
        ("2022-08-20", "none", "2024-02-26", "ANSPRUCH"),
        ("2022-09-01", "none", "2024-02-26", "NEIN_NOCH; earliest=2024-03-02"),
        ("2022-08-20", "2024-02-26", "2024-02-27", "ANSPRUCH"),
        ("2022-08-20", "2024-02-27", "2024-02-28", "NEIN_NOCH; earliest=2025-08-21"),
        ("2022-08-20", "?", "2024-02-27", "UNKLAR; missing=analog_since"),
        ("2022-09-01", "?", "2024-03-02", "NEIN_NOCH; earliest=2025-09-02"),
        ("2023-11-20", "?", DAY, "ANSPRUCH"),
        ("2023-11-21", "?", DAY, "UNKLAR; earliest=2026-11-22"),
    ],
)
def test_analogous_benefits(since: str, analog: str, day: str, expected: str) -> None:
    assert said("asylblg_2", f"status=GESTATTUNG;stay_since={since};analog_since={analog}", day) == expected


def test_gaps_are_looked_at_only_where_the_months_are_full() -> None:
    gaps = "status=GESTATTUNG;stay_since=2022-01-01;stay_gaps=gap:2023-01-01..2023-02-01"
    assert said("asylblg_2", gaps) == "UNKLAR"
    assert said("asylblg_2", but(gaps, stay_since="2024-01-01")) == "NEIN_NOCH; earliest=2027-01-02"


def test_analogous_benefits_after_abuse_are_unclear() -> None:
    assert said("asylblg_2", "status=DULDUNG;stay_since=2020-01-01;deception_now=yes") == "UNKLAR"


EARLY = "status=GESTATTUNG;nat=SY;work_barred=yes;stay_expected=yes"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "KANN"),
        ({"nat": "AL"}, "NEIN"),
        ({"nat": "EG"}, "KANN"),
        ({"work_barred": "no"}, "NEIN"),
        ({"stay_expected": "no"}, "NEIN"),
        ({"stay_expected": "?"}, "UNKLAR; missing=stay_expected"),
        ({"status": "DULDUNG"}, "NEIN"),
    ],
)
def test_early_support(changes: dict[str, str], expected: str) -> None:
    assert said("sgb3_39a", but(EARLY, **changes)) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("status=DULDUNG;work_possible=yes", "ANSPRUCH"),
        ("status=DULDUNG;work_possible=no", "NEIN"),
        ("status=AE;ae_par=16g", "ANSPRUCH"),
        ("status=EU", "ANSPRUCH"),
        ("status=NONE", "UNKLAR"),
    ],
)
def test_counselling_and_placement(facts: str, expected: str) -> None:
    assert said("sgb3_35", facts) == expected


BOUND = "status=AE;ae_par=25.2;nat=SY;ae_since=2025-06-01"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (BOUND, "JA; earliest=2028-06-02"),
        (BOUND + ";insured_hours=15;income=at_least_sgb2_need", "AUFHEBUNG_ANSPRUCH"),
        (BOUND + ";insured_hours=14;income=at_least_sgb2_need", "JA; earliest=2028-06-02"),
        (BOUND + ";insured_hours=15;income=below_sgb2_need", "JA; earliest=2028-06-02"),
        (BOUND + ";insured_hours=15", "UNKLAR; missing=income"),
        (BOUND + ";training=running", "AUFHEBUNG_ANSPRUCH"),
        (but(BOUND, ae_since="2023-11-20"), "NEIN"),
        (but(BOUND, ae_par="25a"), "NEIN"),
        (BOUND + ";residence_rule=none", "NEIN"),
        (but(BOUND, ae_since="?"), "UNKLAR; missing=ae_since"),
    ],
)
def test_wohnsitzregelung(facts: str, expected: str) -> None:
    assert said("wohnsitz_12a", facts) == expected


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        ("status=DULDUNG;stay_since=2026-08-20", "2026-11-19", "JA; earliest=2026-11-21"),
        ("status=DULDUNG;stay_since=2026-08-20", "2026-11-20", "UNKLAR; earliest=2026-11-21"),
        ("status=DULDUNG;stay_since=2026-08-20", "2026-11-21", "NEIN"),
        ("status=DULDUNG;stay_since=2020-08-20;concrete_measures=transport_booked:2026-11-01", DAY, "UNKLAR"),
        ("status=DULDUNG;stay_since=2020-08-20;duldung_kind=60b", DAY, "UNKLAR"),
        ("status=GESTATTUNG;reception_duty=yes;stay_since=2020-08-20", DAY, "JA"),
        ("status=GESTATTUNG;reception_duty=no;stay_since=2020-08-20", DAY, "NEIN"),
        ("status=GESTATTUNG;stay_since=2020-08-20", DAY, "UNKLAR; missing=reception_duty"),
        ("status=AE;ae_par=25.2", DAY, "NEIN"),
    ],
)
def test_raeumliche_beschraenkung(facts: str, day: str, expected: str) -> None:
    assert said("raeumliche_beschraenkung", facts, day) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("status=DULDUNG;livelihood=no", "JA"),
        ("status=DULDUNG;livelihood=secured", "NEIN"),
        ("status=GESTATTUNG;reception_duty=yes;livelihood=secured", "JA"),
        ("status=GESTATTUNG;reception_duty=no;livelihood=secured", "NEIN"),
        ("status=DULDUNG", "UNKLAR; missing=livelihood"),
        ("status=NE", "NEIN"),
    ],
)
def test_wohnsitzauflage(facts: str, expected: str) -> None:
    assert said("wohnsitzauflage", facts) == expected
