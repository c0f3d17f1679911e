"""§§ 60c, 16g and 19d Abs. 1a: each condition met, missed and unknown, with the days beside each boundary."""

import pytest

from tests.law.asking import DAY, ask, but, said

TRAINING = (
    "base=DUL;status=DULDUNG;nat=IQ;training_recognised=yes;training_months=36;contract_registered=yes;"
    "identity=clarified_in_time;duldung_since=2025-01-01;start=2027-02-01"
)
LATE = but(TRAINING, identity="clarified", entry="2024-02-10", identity_on="2024-08-11")
MEASURE = "transport_booked:2026-11-10"


@pytest.mark.parametrize(
    ("changes", "day", "expected"),
    [
        # Three months of toleration: before, on and after the border day.
        ({"duldung_since": "2026-08-25"}, "2026-11-24", "NEIN_NOCH; earliest=2026-11-26"),
        ({"duldung_since": "2026-08-25"}, "2026-11-25", "UNKLAR; earliest=2026-11-26"),
        ({"duldung_since": "2026-08-25"}, "2026-11-26", "ANSPRUCH"),
        ({"duldung_since": "?"}, DAY, "UNKLAR; missing=duldung_since"),
        ({"duldung_since": "none"}, DAY, "NEIN_NOCH"),
        (
            {"duldung_since": "2026-01-01", "d60b_periods": "2026-01-01..2026-09-30"},
            DAY,
            "NEIN_NOCH; earliest=2027-01-02",
        ),
        # Seven months before the beginning; that day itself counts.
        ({"start": "2027-06-15"}, "2026-11-14", "NEIN_NOCH; earliest=2026-11-15"),
        ({"start": "2027-06-15"}, "2026-11-15", "ANSPRUCH"),
        # What kind of training.
        ({"training_recognised": "no"}, DAY, "NEIN"),
        ({"training_months": "24"}, DAY, "ANSPRUCH"),
        ({"training_months": "23", "training_engpass_link": "no"}, DAY, "NEIN"),
        ({"training_months": "12", "training_engpass_link": "yes"}, DAY, "UNKLAR; missing=training_promise"),
        ({"activity": "bvb"}, DAY, "NEIN"),
        ({"contract_registered": "no"}, DAY, "NEIN_NOCH"),
        ({"contract_registered": "applied"}, DAY, "ANSPRUCH"),
        ({"contract_registered": "not_needed", "school_agreed": "no"}, DAY, "NEIN_NOCH"),
        ({"abuse": "yes"}, DAY, "NEIN"),
        # Convictions: 50, or 90 for what only foreigners can commit.
        ({"conviction_day_rates": "51", "offence_only_foreigners": "no"}, DAY, "NEIN"),
        ({"conviction_day_rates": "90", "offence_only_foreigners": "yes"}, DAY, "ANSPRUCH"),
        ({"conviction_day_rates": "91", "offence_only_foreigners": "yes"}, DAY, "NEIN"),
        ({"conviction_day_rates": "51"}, DAY, "UNKLAR; missing=offence_only_foreigners"),
        # Grounds that exclude; unknown ones never end in a yes.
        ({"expulsion": "yes"}, DAY, "NEIN"),
        ({"expulsion": "?"}, DAY, "UNKLAR; missing=expulsion"),
        ({"extremism": "yes"}, DAY, "NEIN"),
        ({"deception_now": "yes"}, DAY, "NEIN"),
        ({"deception_now": "?"}, DAY, "UNKLAR; missing=deception_now"),
        ({"cooperates": "no"}, DAY, "NEIN"),
        ({"entered_for_benefits": "yes"}, DAY, "NEIN"),
        ({"concrete_measures": MEASURE}, DAY, "NEIN"),
        ({"concrete_measures": "?"}, DAY, "UNKLAR; missing=concrete_measures"),
        ({"concrete_measures": MEASURE, "applied_on": "2026-11-09"}, DAY, "ANSPRUCH"),
        ({"duldung_kind": "60b"}, DAY, "NEIN"),
        ({"status": "GESTATTUNG"}, DAY, "NEIN"),
        ({"nat": "IQ|AL", "asyl_app": "2020-01-01"}, DAY, "UNKLAR"),
        # Group 1: neither the three months nor the measures nor the window.
        ({"started_as": "asylum_seeker", "duldung_since": "2026-11-15", "start": "2026-08-01"}, DAY, "ANSPRUCH"),
        ({"started_as": "asylum_seeker", "concrete_measures": MEASURE, "start": "2026-08-01"}, DAY, "ANSPRUCH"),
        ({"start": "2026-08-01"}, DAY, "UNKLAR; missing=permission_on_paper"),
        ({"start": "2026-08-01", "permission_on_paper": "yes"}, DAY, "ANSPRUCH"),
    ],
)
def test_ausbildungsduldung(changes: dict[str, str], day: str, expected: str) -> None:
    assert said("para_60c", but(TRAINING, **changes), day) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"entry": "2017-01-01", "identity_on": "2020-06-30"}, "ANSPRUCH"),
        ({"entry": "2019-12-31", "identity_on": "2020-06-30"}, "ANSPRUCH"),
        ({"entry": "2020-01-01", "identity_on": "2020-07-01"}, "ANSPRUCH"),
        ({"entry": "2016-12-31", "identity_on": "2026-11-21"}, "ANSPRUCH"),
        ({"entry": "2024-02-10", "identity_on": "2024-08-10"}, "ANSPRUCH"),
        ({"identity_steps_all_by_deadline": "yes", "delay_own_fault": "no"}, "ANSPRUCH"),
        ({"identity_steps_all_by_deadline": "yes", "delay_own_fault": "yes"}, "KANN"),
        ({"identity_steps_all_by_deadline": "no", "identity_steps_later": "yes"}, "KANN"),
        ({"identity_steps_all_by_deadline": "no", "identity_steps_later": "no"}, "NEIN"),
        ({"identity_steps_all_by_deadline": "no", "identity_steps_since": "2025-01-01"}, "KANN"),
        ({"identity": "not_clarified", "identity_steps_all_by_deadline": "yes"}, "KANN"),
    ],
)
def test_identity_in_time_or_steps_or_discretion(changes: dict[str, str], expected: str) -> None:
    assert said("para_60c", but(LATE, **changes)) == expected


def test_a_late_identity_without_steps_asks_for_the_steps() -> None:
    answer = ask("para_60c", LATE)
    assert set(answer.missing) == {"identity_steps_all_by_deadline", "delay_own_fault", "identity_steps_later"}


def test_the_answer_names_the_first_day_to_apply_and_the_paragraph() -> None:
    answer = ask("para_60c", but(TRAINING, start="2027-09-01"))
    assert str(answer.notes["earliest_application"]) == str(answer.earliest) == "2027-02-01"
    assert any("§ 60c Abs. 3" in each for each in answer.citations)
    assert "R-60c-FENSTER" in answer.rules


def test_an_eq_is_no_training_but_may_be_permitted() -> None:
    assert ask("para_60c", but(TRAINING, activity="eq")).notes["alt"] == "EQ_permission:SOLL"


@pytest.mark.parametrize(
    ("event", "earlier", "expected"),
    [
        ("training_broken_off:2026-11-01", "no", "ANSPRUCH"),
        ("training_broken_off:2026-11-01", "yes", "NEIN"),
        ("training_passed:2026-11-01", "yes", "ANSPRUCH"),
        ("training_broken_off:2026-11-01", "?", "UNKLAR; missing=earlier_search_duldung"),
        ("none", "no", "NEIN"),
        ("?", "no", "UNKLAR; missing=event"),
    ],
)
def test_search_after_training(event: str, earlier: str, expected: str) -> None:
    facts = f"status=DULDUNG;nat=IQ;duldung_kind=60c;event={event};earlier_search_duldung={earlier}"
    assert said("para_60c_search", facts) == expected
    assert said("para_60c_search", but(facts, duldung_kind="60a")) == "NEIN"


AFTER = (
    "status=DULDUNG;nat=IQ;duldung_kind=60c;event=training_passed:2026-11-01;job_offer=fits;german=B1;"
    "housing_ok=yes;conviction_day_rates=0"
)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "ANSPRUCH; ba=ZUSTIMMUNG"),
        ({"german": "A2"}, "NEIN_NOCH"),
        ({"housing_ok": "no"}, "NEIN_NOCH"),
        ({"job_offer": "none"}, "NEIN_NOCH"),
        ({"event": "training_broken_off:2026-11-01"}, "NEIN_NOCH"),
        ({"conviction_day_rates": "100"}, "NEIN"),
        ({"conviction_day_rates": "?"}, "UNKLAR; ba=ZUSTIMMUNG; missing=conviction_day_rates|offence_only_foreigners"),
    ],
)
def test_permit_after_the_toleration_for_training(changes: dict[str, str], expected: str) -> None:
    assert said("para_19d1a", but(AFTER, **changes)) == expected


@pytest.mark.parametrize(
    ("changes", "day", "expected", "alt"),
    [
        ({}, DAY, "ANSPRUCH", None),
        ({"livelihood": "only_with_BAB"}, DAY, "ANSPRUCH", None),
        ({"livelihood": "no"}, DAY, "NEIN", "para_60c:ANSPRUCH"),
        ({"livelihood": "mostly"}, DAY, "UNKLAR; missing=livelihood", None),
        ({"passport": "no"}, DAY, "NEIN", "para_60c:ANSPRUCH"),
        ({"passport": "?"}, DAY, "UNKLAR; missing=passport", None),
        ({"deception_now": "yes"}, DAY, "NEIN", None),
        ({"start": "2024-08-01", "duldung_since": "2023-06-01"}, "2024-02-29", "NEIN", "para_60c:ANSPRUCH"),
        ({"start": "2024-08-01", "duldung_since": "2023-06-01"}, "2024-03-01", "ANSPRUCH", None),
    ],
)
def test_permit_for_training(changes: dict[str, str], day: str, expected: str, alt: str | None) -> None:
    facts = but(TRAINING, **{"livelihood": "secured", "passport": "yes", **changes})
    assert said("para_16g", facts, day) == expected
    assert ask("para_16g", facts, day).notes.get("alt") == alt


def test_two_years_after_training_with_16g() -> None:
    facts = "status=AE;ae_par=16g;event=training_passed:2026-11-01;job_offer=fits"
    assert said("para_16g8", facts) == "ANSPRUCH; ba=ZUSTIMMUNG"
    assert ask("para_16g8", facts).notes["months"] == 24
    assert said("para_16g8", but(facts, ae_par="16a1")) == "NEIN"
    assert said("para_16g8", but(facts, job_offer="unqualified")) == "NEIN_NOCH"
