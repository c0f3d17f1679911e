"""Work titles, the Chancenkarte, the Westbalkan rule, settlement, citizenship, family, other ways."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.parameters import NoValue
from lotse.rules.residence.perspectives.blaue_karte_18g import ist_engpassberuf
from lotse.rules.residence.perspectives.fachkraefte_18a_18b import mindestgehalt
from tests.law.asking import DAY, ask, but, said

GRADUATE = "status=DULDUNG;nat=IR;asyl_state=withdrawn;entry=2023-03-28;degree=recognised;job_offer=qualified"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (GRADUATE, "ANSPRUCH; ba=ZUSTIMMUNG"),
        (but(GRADUATE, entry="2023-03-29"), "NEIN"),
        (but(GRADUATE, entry="?"), "UNKLAR; ba=ZUSTIMMUNG; missing=entry"),
        (but(GRADUATE, asyl_state="withdrawn_after_12b_advice"), "ANSPRUCH; ba=ZUSTIMMUNG"),
        (but(GRADUATE, asyl_state="final_rejected"), "NEIN"),
        (but(GRADUATE, asyl_state="never_applied"), "UNKLAR; ba=ZUSTIMMUNG"),
        (but(GRADUATE, status="GESTATTUNG", asyl_state="open"), "NEIN"),
        (but(GRADUATE, degree="foreign"), "NEIN_NOCH"),
        (but(GRADUATE, job_offer="unqualified"), "NEIN"),
        (but(GRADUATE, job_offer="none"), "NEIN_NOCH"),
        (but(GRADUATE, regulated="yes", licence="no"), "NEIN_NOCH"),
        (but(GRADUATE, expulsion="yes"), "UNKLAR; ba=ZUSTIMMUNG"),
        ("status=AE;ae_par=25.5;asyl_state=final_rejected;degree=recognised", "UNKLAR; ba=ZUSTIMMUNG"),
        ("application=18b;place=mission;asyl_state=final_rejected;degree=recognised", "ANSPRUCH; ba=ZUSTIMMUNG"),
    ],
)
def test_graduates_and_the_asylum_bars(facts: str, expected: str) -> None:
    assert said("para_18b", facts) == expected


def test_before_18_november_2023_skilled_titles_were_discretion() -> None:
    facts = "application=18b;degree=recognised"
    assert said("para_18b", facts, "2023-11-17") == "KANN; ba=ZUSTIMMUNG"
    assert said("para_18b", facts, "2023-11-18") == "ANSPRUCH; ba=ZUSTIMMUNG"


OLDER = "application=18a;nat=PH;birth=1981-11-21;recognition=full;salary=48000;pension_provision=no;first_grant=yes"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "NEIN"),
        ({"birth": "1981-11-22"}, "ANSPRUCH; ba=ZUSTIMMUNG"),
        ({"birth": "?"}, "UNKLAR; ba=ZUSTIMMUNG; missing=birth"),
        ({"birth": None, "age": "44"}, "ANSPRUCH; ba=ZUSTIMMUNG"),
        ({"birth": None, "age": "45"}, "NEIN"),
        ({"salary": "55770.00"}, "ANSPRUCH; ba=ZUSTIMMUNG"),
        ({"salary": "55769.99"}, "NEIN"),
        ({"pension_provision": "yes"}, "ANSPRUCH; ba=ZUSTIMMUNG"),
        ({"first_grant": "no"}, "ANSPRUCH; ba=ZUSTIMMUNG"),
        ({"recognition": "partial"}, "NEIN"),
    ],
)
def test_the_age_rule_from_45(changes: dict[str, str | None], expected: str) -> None:
    assert said("para_18a", but(OLDER, **changes)) == expected


def test_without_recognition_the_title_waits_unless_trained_here() -> None:
    assert said("para_18a", "application=18a;recognition=none") == "NEIN_NOCH"
    assert said("para_18a", "application=18a;recognition=none;german_training=yes") == "ANSPRUCH; ba=ZUSTIMMUNG"


CARD = "application=18g;nat=IN;degree=recognised;salary=50700.00;occupation=regular;degree_age_years=6"


@pytest.mark.parametrize(
    ("changes", "day", "expected"),
    [
        ({}, DAY, "ANSPRUCH; ba=KEINE"),
        ({"salary": "50699.99"}, DAY, "NEIN"),
        ({"salary": "45934.20", "degree_age_years": "3"}, DAY, "ANSPRUCH; ba=ZUSTIMMUNG"),
        ({"salary": "45934.20", "degree_age_years": "4"}, DAY, "NEIN"),
        ({"salary": "45934.20", "occupation": "isco_2211"}, DAY, "ANSPRUCH; ba=ZUSTIMMUNG"),
        ({"salary": "45934.19", "occupation": "isco_2211"}, DAY, "NEIN"),
        ({"degree": "none", "occupation": "isco_25", "experience": "3of7"}, DAY, "ANSPRUCH; ba=ZUSTIMMUNG"),
        ({"degree": "none", "occupation": "isco_25", "experience": "none"}, DAY, "NEIN"),
        ({"degree": "foreign"}, DAY, "NEIN"),
        ({"job_months": "5"}, DAY, "NEIN"),
        ({"salary": "?"}, DAY, "UNKLAR; missing=salary"),
        ({"status": "DULDUNG"}, DAY, "UNKLAR; ba=KEINE"),
        ({}, "2026-12-31", "ANSPRUCH; ba=KEINE"),
        ({}, "2027-01-01", "UNKLAR"),
    ],
)
def test_blue_card(changes: dict[str, str], day: str, expected: str) -> None:
    assert said("para_18g", but(CARD, **changes), day) == expected


def test_thresholds_of_2026_and_none_for_2027() -> None:
    day = date(2026, 11, 21)
    assert mindestgehalt(day, "blaue_karte_anteil") == Decimal("50700.00")
    assert mindestgehalt(day, "blaue_karte_anteil_engpass") == Decimal("45934.20")
    assert mindestgehalt(day, "alterssicherung_anteil") == Decimal("55770.00")
    assert mindestgehalt(day, "berufserfahrene_anteil") == Decimal("45630.00")
    with pytest.raises(NoValue):
        mindestgehalt(date(2027, 1, 1), "blaue_karte_anteil")


def test_listed_groups_of_the_blue_card() -> None:
    assert [
        ist_engpassberuf(code) for code in ("isco_25", "isco_2512", "isco_226", "isco_24", "regular", "isco_22")
    ] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]


EXPERIENCED = "application=19c2;experience=2of5;degree=foreign;salary=45630;tariff_employer=no;occupation=regular"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"age": "30"}, "KANN; ba=ZUSTIMMUNG"),
        ({"age": "30", "salary": "45629.99"}, "NEIN"),
        ({"age": "30", "salary": "30000", "tariff_employer": "yes"}, "KANN; ba=ZUSTIMMUNG"),
        ({"age": "30", "experience": "none"}, "NEIN_NOCH"),
        ({"age": "30", "degree": "none"}, "NEIN"),
        ({"age": "30", "degree": "none", "occupation": "isco_25"}, "KANN; ba=ZUSTIMMUNG"),
        ({"age": "30", "status": "DULDUNG", "asyl_state": "final_rejected"}, "NEIN"),
    ],
)
def test_experienced_workers(changes: dict[str, str], expected: str) -> None:
    assert said("para_19c2", but(EXPERIENCED, **changes)) == expected


SEARCH = "application=20a;nat=CO;base_conditions=yes;livelihood=secured"


@pytest.mark.parametrize(
    ("points", "more"),
    [
        (0, {}),
        (1, {"german": "A2"}),
        (2, {"german": "B1"}),
        (3, {"german": "B2"}),
        (3, {"german": "C2"}),
        (1, {"english": "C1"}),
        (0, {"english": "B2"}),
        (2, {"age": "35"}),
        (1, {"age": "36"}),
        (1, {"age": "40"}),
        (0, {"age": "41"}),
        (2, {"birth": "1990-11-22"}),
        (1, {"birth": "1990-11-21"}),
        (3, {"experience": "5of7"}),
        (2, {"experience": "2of5"}),
        (4, {"recognition": "partial"}),
        (1, {"shortage": "yes"}),
        (1, {"stay_6m": "yes"}),
        (1, {"spouse_qualifies": "yes"}),
        (6, {"recognition": "partial", "german": "B1"}),
    ],
)
def test_points_of_the_chancenkarte(points: int, more: dict[str, str]) -> None:
    answer = ask("para_20a", but(SEARCH, **more))
    assert answer.notes["points"] == points
    assert answer.grade is (Grade.KANN if points >= 6 else Grade.NEIN)


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        ("application=20a;recognition=full;livelihood=secured", DAY, "KANN"),
        ("application=20a;recognition=full;livelihood=secured", "2024-06-01", "KANN"),
        ("application=20a;recognition=full;livelihood=secured", "2024-05-31", "NEIN"),
        ("application=20a;recognition=full;livelihood=no", DAY, "NEIN_NOCH"),
        ("application=20a;base_conditions=no;points=8;livelihood=secured", DAY, "NEIN"),
        ("status=GESTATTUNG;recognition=full;livelihood=secured", DAY, "NEIN"),
        ("status=AE;ae_par=25.2;recognition=full;livelihood=secured", DAY, "NEIN"),
        ("status=AE;ae_par=16b;recognition=full;livelihood=secured", DAY, "KANN"),
        ("recognition=full;livelihood=secured", DAY, "UNKLAR; missing=status|ae_par|place"),
    ],
)
def test_who_may_have_the_chancenkarte(facts: str, day: str, expected: str) -> None:
    result = said("para_20a", facts, day)
    assert result.startswith("UNKLAR; missing=status") if expected.startswith("UNKLAR") else result == expected


BALKAN = "application=26_2;nat=RS;place=mission;asylblg_last=2024-11-20;job_offer=yes;quota=open"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "KANN; ba=VORRANG"),
        ({"asylblg_last": "2024-11-21"}, "UNKLAR; ba=VORRANG; earliest=2026-11-22"),
        ({"asylblg_last": "2024-11-22"}, "NEIN_NOCH; earliest=2026-11-23"),
        ({"asylblg_last": None, "asylblg_last_24m": "yes"}, "NEIN_NOCH"),
        ({"quota": "used_up"}, "NEIN_NOCH; earliest=2027-01-01"),
        ({"place": "Germany"}, "NEIN"),
        ({"place": "mission_other"}, "NEIN"),
        ({"nat": "GE"}, "NEIN"),
        ({"nat": "XK"}, "KANN; ba=VORRANG"),
        ({"job_offer": "no"}, "NEIN_NOCH"),
        ({"age": "46", "salary": "50000", "pension_provision": "no"}, "NEIN"),
        ({"age": "46", "salary": "50000", "pension_provision": "yes"}, "KANN; ba=VORRANG"),
        ({"age": "46", "salary": "55770"}, "KANN; ba=VORRANG"),
    ],
)
def test_westbalkan(changes: dict[str, str | None], expected: str) -> None:
    assert said("para_26_2", but(BALKAN, **changes)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-07-23", "KANN"),
        ("2025-07-24", "NEIN_NOCH; earliest=2027-07-24"),
        ("2027-07-23", "NEIN_NOCH; earliest=2027-07-24"),
        ("2027-07-24", "KANN"),
    ],
)
def test_family_reunification_is_suspended(day: str, expected: str) -> None:
    assert said("family_36a", "application=36a_visa;nat=SY", day) == expected


REFUGEE = "status=AE;ae_par=25.2;nat=SY;asyl_procedure=2022-11-01..2023-11-30;ae_since=2023-12-01"
SKILLED = "status=AE;ae_par=18a;nat=VN;ae_since=2023-11-01;pension_months=36;german=B1;german_training=no"
NO_PROCEDURE = "status=AE;ae_par=25.3;ae_since=2021-11-22;german=B1;livelihood=secured;asyl_procedure=none"
CARD_HOLDER = "status=BLUECARD;nat=IN;ae_since=2025-02-20;pension_months=21;german=B1;german_training=no"
FAMILY = "status=AE;ae_par=30;nat=TR;ae_since=2021-11-20;pension_months=60;german=B1;livelihood=secured"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (REFUGEE + ";german=C1;livelihood=far_mostly", "ANSPRUCH"),
        (REFUGEE + ";german=B2;livelihood=far_mostly", "NEIN_NOCH; earliest=2027-11-02"),
        (REFUGEE + ";german=C1;livelihood=mostly", "NEIN_NOCH; earliest=2027-11-02"),
        (but(REFUGEE, asyl_procedure="none") + ";german=C1;livelihood=secured", "NEIN_NOCH; earliest=2026-12-02"),
        (but(REFUGEE, asyl_procedure=None) + ";german=C1;livelihood=secured", "UNKLAR; missing=asyl_procedure"),
        (REFUGEE + ";german=?;livelihood=secured", "UNKLAR; missing=german"),
        (but(REFUGEE, asyl_procedure="2021-10-01..2023-11-30") + ";german=A2;livelihood=mostly", "ANSPRUCH"),
        (but(REFUGEE, asyl_procedure="2021-10-01..2023-11-30") + ";german=A1;livelihood=mostly", "NEIN_NOCH"),
        (SKILLED, "ANSPRUCH"),
        (but(SKILLED, pension_months="35"), "NEIN_NOCH"),
        (but(SKILLED, ae_since="2023-11-22"), "NEIN_NOCH; earliest=2026-11-23"),
        (but(SKILLED, ae_since="2024-11-01", pension_months="24", german_training="yes"), "ANSPRUCH"),
        (
            but(SKILLED, ae_since="2024-11-01", pension_months="24", german_training="?"),
            "UNKLAR; missing=german_training",
        ),
        (but(SKILLED, livelihood="no"), "UNKLAR"),
        (CARD_HOLDER, "ANSPRUCH"),
        (but(CARD_HOLDER, german="A2", pension_months="27"), "NEIN_NOCH; earliest=2027-05-21"),
        (but(CARD_HOLDER, german="A1", ae_since="2024-08-01", pension_months="27"), "ANSPRUCH"),
        ("status=AE;ae_par=25.3;ae_since=2021-11-20;german=B1;livelihood=secured", "KANN"),
        (NO_PROCEDURE, "NEIN_NOCH; earliest=2026-11-23"),
        (but(NO_PROCEDURE, asyl_procedure="2021-01-01..2021-11-21"), "KANN"),
        (but(NO_PROCEDURE, asyl_procedure="?"), "UNKLAR; missing=asyl_procedure"),
        (FAMILY, "ANSPRUCH"),
        (but(FAMILY, pension_months="59"), "NEIN_NOCH"),
        (but(FAMILY, ae_since="2023-11-20", spouse_of="18c", insured_hours="20"), "ANSPRUCH"),
        (but(FAMILY, ae_since="2023-11-20", spouse_of="18c", insured_hours="19"), "NEIN_NOCH"),
        (but(FAMILY, ae_par="28", ae_since="2023-11-20"), "ANSPRUCH"),
        ("status=AE;ae_par=16b;ae_since=2018-01-01", "UNKLAR"),
        ("status=DULDUNG;nat=IQ", "NEIN"),
        ("status=NE;nat=IQ", "FREI"),
    ],
)
def test_settlement(facts: str, expected: str) -> None:
    result = said("ne", facts)
    assert result == expected or (expected == "NEIN_NOCH" and result.startswith("NEIN_NOCH"))


CITIZEN = "status=AE;ae_par=25.2;nat=SY;stay_since=2021-11-20;german=B1;livelihood=secured;identity=clarified"
SHORT = "status=AE;ae_par=25.2;nat=SY;stay_since=2022-09-01;german=C1;special_achievement=yes;livelihood=secured"


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        (CITIZEN, DAY, "ANSPRUCH"),
        (but(CITIZEN, stay_since="2021-11-21"), DAY, "UNKLAR; earliest=2026-11-22"),
        (but(CITIZEN, stay_since="2021-11-22"), DAY, "NEIN_NOCH; earliest=2026-11-23"),
        (SHORT, "2025-10-29", "KANN"),
        (SHORT, "2025-10-30", "NEIN_NOCH; earliest=2027-09-02"),
        (but(SHORT, special_achievement="no"), "2025-10-29", "NEIN_NOCH; earliest=2027-09-02"),
        (but(SHORT, german="B2"), "2025-10-29", "NEIN_NOCH"),
        (but(CITIZEN, ae_par="25.3"), DAY, "NEIN"),
        (but(CITIZEN, ae_par="24"), DAY, "NEIN"),
        (but(CITIZEN, ae_par="16b"), DAY, "NEIN"),
        (but(CITIZEN, ae_par="16g"), DAY, "UNKLAR"),
        (but(CITIZEN, ae_par="25b"), DAY, "ANSPRUCH"),
        (but(CITIZEN, status="EU"), DAY, "ANSPRUCH"),
        (but(CITIZEN, status="DULDUNG"), DAY, "NEIN"),
        (but(CITIZEN, identity="not_clarified"), DAY, "UNKLAR"),
        (but(CITIZEN, livelihood="mostly"), DAY, "NEIN_NOCH"),
        (but(CITIZEN, german="A2"), DAY, "NEIN_NOCH"),
        (but(CITIZEN, conviction_day_rates="91"), DAY, "UNKLAR"),
        (but(CITIZEN, loyalty="no"), DAY, "NEIN"),
        (CITIZEN, "2024-06-26", "UNKLAR"),
    ],
)
def test_citizenship(facts: str, day: str, expected: str) -> None:
    result = said("naturalisation", facts, day)
    assert result == expected or (expected == "NEIN_NOCH" and result.startswith("NEIN_NOCH"))


def test_the_way_to_citizenship_after_a_humanitarian_title() -> None:
    assert ask("naturalisation", but(CITIZEN, ae_par="25.3")).notes["alt"] == "ne_26_4_first"


def test_other_ways_are_named_but_never_promised() -> None:
    answer = ask("exit_routes", "status=DULDUNG;asyl_state=withdrawn;entry=2022-01-01;german_child=yes")
    assert answer.grade is Grade.KANN
    assert answer.notes["alt"] == ("para_18a", "para_28", "visa", "23a")
    assert ask("exit_routes", "status=GESTATTUNG;asyl_state=open").notes["alt"] == ("visa",)
    assert ask("exit_routes", "status=AE;ae_par=25.2").grade is Grade.NEIN


@given(some.integers(0, 400), some.sampled_from(("2023-11-01", "2024-08-29", "2022-02-28")))
def test_settlement_never_comes_back_once_the_years_are_full(later: int, since: str) -> None:
    """A day more never turns a claim into a wait."""
    facts = but(SKILLED, ae_since=since)
    first = date(2026, 1, 1).toordinal() + later
    days = [str(date.fromordinal(first + step)) for step in range(3)]
    heights = [Grade.ANSPRUCH is ask("ne", facts, day).grade for day in days]
    assert heights == sorted(heights)
