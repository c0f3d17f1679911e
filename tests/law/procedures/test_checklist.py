"""States, last days, what waits for what, the chain that decides the start."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.rules.engine.facts import BadFact
from lotse.rules.procedures.checklist import Checklist, Line, State, checklist
from lotse.rules.procedures.facts import SCHEMA
from lotse.rules.procedures.lists import PROCEDURES

TODAY = date(2026, 11, 23)
START = date(2027, 2, 1)
PERMISSION = {"consent_needed": True, "funding_wanted": True, "benefit": "asylblg", "needs_german": False}


def _list(key: str, facts: dict[str, Any], **more: Any) -> tuple[Checklist, dict[str, Line]]:
    found = checklist(key, facts=facts, start_day=more.pop("start_day", START), today=more.pop("today", TODAY), **more)
    return found, {line.step.id: line for line in found.lines}


def test_states_follow_from_what_is_done() -> None:
    _found, lines = _list("hire_permission", PERMISSION)
    assert lines["paper"].state is State.OPEN
    assert lines["description"].state is State.BLOCKED
    assert lines["description"].blocked_by == ("paper",)
    assert lines["course"].state is State.NOT_NEEDED
    _found, lines = _list("hire_permission", PERMISSION, done=["paper", "description", "draft", "apply", "consent"])
    assert lines["paper"].state is State.DONE
    assert lines["decision"].state is State.OPEN
    assert lines["sign"].blocked_by == ("in_paper", "funding")


def test_a_step_that_is_not_needed_hands_its_waiting_on() -> None:
    without = {**PERMISSION, "consent_needed": False}
    _found, lines = _list("hire_permission", without)
    assert lines["consent"].state is State.NOT_NEEDED
    assert lines["decision"].blocked_by == ("apply",)
    assert lines["apply"].due == lines["decision"].begin_by
    done = ["paper", "description", "draft", "apply"]
    _found, lines = _list("hire_permission", without, done=done)
    assert lines["decision"].state is State.OPEN


def test_last_days_are_counted_back_from_the_first_day() -> None:
    found, lines = _list("hire_permission", PERMISSION)
    # Monday the 1st of February: the Friday before is the last working day.
    assert lines["sign"].due == date(2027, 1, 29)
    assert lines["in_paper"].begin_by == date(2027, 1, 26)
    assert lines["decision"].due == date(2027, 1, 26)
    assert lines["decision"].begin_by == date(2027, 1, 5)
    assert lines["consent"].begin_by == date(2026, 12, 22)
    assert lines["apply"].begin_by == date(2026, 12, 19)
    assert lines["funding"].begin_by == date(2027, 1, 15)
    assert lines["register"].due == START
    assert lines["benefit_office"].due == date(2027, 2, 4)
    assert found.critical_path[:6] == ("paper", "description", "draft", "apply", "consent", "decision")
    assert not found.is_tight


def test_the_realistic_start_shows_when_it_is_tight() -> None:
    found, lines = _list("hire_permission", PERMISSION, start_day=date(2026, 12, 7))
    # 3 + 2 + 3 + 14 + 21 + 3 days from the 23rd of November are the 8th of January, a Friday.
    assert found.realistic_start == date(2027, 1, 8)
    assert found.is_tight
    assert lines["apply"].is_late
    done, _lines = _list("hire_permission", PERMISSION, done=[line.step.id for line in found.lines])
    assert done.critical_path == ()
    assert done.realistic_start == TODAY
    assert {line.state for line in done.lines} == {State.DONE}


def test_what_is_unknown_stays_and_asks() -> None:
    found, lines = _list("hire_permission", {})
    assert lines["consent"].state is State.BLOCKED
    assert lines["consent"].missing == ("consent_needed",)
    assert lines["remind"].missing == ("paper_until",)
    assert lines["remind"].due is None
    assert {"funding_wanted", "consent_needed", "needs_german", "benefit", "paper_until"} == set(found.missing)


def test_the_reminder_lies_eight_weeks_before_the_paper_ends() -> None:
    _found, lines = _list("hire_permission", {**PERMISSION, "paper_until": date(2027, 6, 30)})
    assert lines["remind"].due == date(2027, 5, 5)
    _found, lines = _list("hire_permission", {**PERMISSION, "paper_until": None})
    assert lines["remind"].due is None


def test_registration_dates_of_the_law() -> None:
    facts = {
        "kind": "job",
        "branch": "gebaeudereinigung",
        "is_eu": False,
        "hired_abroad": True,
        "has_company_number": False,
        "opened_on": date(2026, 11, 2),
        "under_18": False,
        "handles_food": False,
    }
    _found, lines = _list("registration", facts, start_day=date(2026, 11, 2), today=date(2026, 10, 1))
    assert lines["social_insurance"].due == date(2026, 12, 14)
    assert lines["at_once"].due == date(2026, 11, 2)
    assert lines["terms_first"].due == date(2026, 11, 2)
    assert lines["terms_week"].due == date(2026, 11, 9)
    assert lines["terms_month"].due == date(2026, 12, 2)
    assert lines["advice_hint"].due == date(2026, 11, 2)
    assert lines["accident"].due == date(2026, 11, 9)
    assert lines["fund"].due == date(2026, 11, 16)
    assert lines["minijob"].state is State.NOT_NEEDED
    assert lines["terms_internship"].state is State.NOT_NEEDED
    assert lines["medical"].state is State.NOT_NEEDED


@pytest.mark.parametrize(
    ("facts", "step", "state"),
    [
        ({"branch": "andere"}, "at_once", State.NOT_NEEDED),
        ({"branch": "friseur_kosmetik", "has_company_number": True, "is_eu": True}, "at_once", State.OPEN),
        ({"kind": "minijob", "has_company_number": True}, "minijob", State.OPEN),
        ({"kind": "minijob"}, "social_insurance", State.NOT_NEEDED),
        ({"kind": "internship"}, "terms_internship", State.OPEN),
        ({"kind": "internship"}, "terms_first", State.NOT_NEEDED),
        ({"is_eu": True}, "paper", State.NOT_NEEDED),
        ({"is_eu": True, "hired_abroad": True}, "advice_hint", State.NOT_NEEDED),
        ({"has_company_number": True}, "accident", State.NOT_NEEDED),
    ],
)
def test_registration_names_only_what_is_needed(facts: dict[str, Any], step: str, state: State) -> None:
    _found, lines = _list("registration", facts)
    assert lines[step].state is state


def test_an_apprenticeship_has_a_first_day_for_the_application() -> None:
    _found, lines = _list("training", {"identity_clear": True}, start_day=date(2027, 9, 1))
    assert lines["apply"].not_before == date(2027, 2, 1)
    assert lines["identity"].state is State.NOT_NEEDED
    assert lines["apply"].blocked_by == ("chamber", "conditions", "legal_help")
    assert lines["livelihood"].missing == ("training_paper",)


def test_recognition_deadlines_run_from_filing_and_from_complete_papers() -> None:
    facts = {"accelerated": False, "filed_on": date(2026, 10, 30), "complete_on": date(2026, 11, 30)}
    _found, lines = _list("recognition", facts)
    assert lines["receipt"].due == date(2026, 11, 30)
    assert lines["decision"].due == date(2027, 3, 1)
    _found, lines = _list("recognition", {**facts, "accelerated": True})
    assert lines["decision"].due == date(2027, 2, 1)
    _found, lines = _list("recognition", {"filed_on": None, "complete_on": None})
    assert lines["decision"].due is None
    _found, lines = _list("recognition", {"filed_on": date(2026, 10, 30)})
    assert "accelerated" in lines["receipt"].missing


@pytest.mark.parametrize(
    ("facts", "needed"),
    [
        ({"regulated": False, "academic": False}, "body_chamber"),
        ({"regulated": True, "academic": False}, "body_state"),
        ({"regulated": True, "academic": True}, "body_state"),
        ({"regulated": False, "academic": True}, "body_zab"),
    ],
)
def test_recognition_knows_one_body(facts: dict[str, Any], needed: str) -> None:
    _found, lines = _list("recognition", facts)
    bodies = ("body_chamber", "body_state", "body_zab")
    assert [name for name in bodies if lines[name].state is not State.NOT_NEEDED] == [needed]


@pytest.mark.parametrize(
    ("result", "needed"), [("full", set()), ("partial", {"adaptation", "follow_up"}), ("none", {"after_no"})]
)
def test_recognition_goes_on_by_its_result(result: str, needed: set[str]) -> None:
    _found, lines = _list("recognition", {"result": result})
    last = ("adaptation", "follow_up", "after_no")
    assert {name for name in last if lines[name].state is not State.NOT_NEEDED} == needed


def test_posting_asks_what_the_work_is_and_knows_the_twelve_months() -> None:
    nothing = dict.fromkeys(
        ("construction", "agency_work", "drivers", "regulated_craft", "lodging", "over_twelve_months"), False
    )
    _found, lines = _list("posting", nothing)
    skipped = {name for name, line in lines.items() if line.state is State.NOT_NEEDED}
    assert skipped == {"soka", "licence", "craft", "drivers", "lodging", "twelve_months"}
    _found, lines = _list("posting", {**nothing, "over_twelve_months": True}, start_day=date(2026, 8, 31))
    assert lines["twelve_months"].due == date(2027, 8, 30)
    assert lines["client"].blocked_by == ("a1", "customs")


def test_free_hiring_tells_jobcenter_and_minds_the_domicile() -> None:
    _found, lines = _list(
        "hire_free", {"benefit": "sgb2", "residence_rule": False, "moves": True, "is_section_24": True}
    )
    assert lines["jobcenter"].due == START
    assert lines["domicile"].state is State.BLOCKED
    assert lines["continued"].state is not State.NOT_NEEDED
    _found, lines = _list(
        "hire_free", {"benefit": "none", "residence_rule": False, "moves": False, "is_section_24": False}
    )
    for name in ("jobcenter", "domicile", "continued"):
        assert lines[name].state is State.NOT_NEEDED


def test_talks_lie_in_weeks_2_6_12_and_20() -> None:
    _found, lines = _list("onboarding", {})
    assert [lines[f"talk_{week}"].due for week in (2, 6, 12, 20)] == [
        START + timedelta(weeks=week) for week in (2, 6, 12, 20)
    ]


def test_employment_toleration_waits_for_all_proofs() -> None:
    _found, lines = _list("employment_toleration", {"identity_clear": False})
    assert set(lines["apply"].blocked_by) == {"identity", "job", "livelihood", "german", "children"}
    _found, lines = _list("employment_toleration", {"identity_clear": True})
    assert "identity" not in lines["apply"].blocked_by


def test_wrong_names_are_said() -> None:
    with pytest.raises(BadFact, match="Eine Liste „x“"):
        checklist("x", facts={}, start_day=START)
    with pytest.raises(BadFact, match="Einen Schritt „y“"):
        checklist("posting", facts={}, start_day=START, done=["y"])
    with pytest.raises(BadFact, match="„colour“"):
        checklist("posting", facts={"colour": "red"}, start_day=START)


def test_without_a_day_time_is_counted_from_the_first_day() -> None:
    assert checklist("posting", facts={}, start_day=START).today == START


_FACTS = st.fixed_dictionaries(
    {},
    optional={
        kind.name: st.sampled_from(kind.choices)
        if kind.choices
        else st.booleans()
        if kind.kind.value == "yes_no"
        else st.dates(date(2026, 1, 1), date(2028, 1, 1))
        for kind in SCHEMA
    },
)


@settings(max_examples=60, deadline=None)
@given(key=st.sampled_from(list(PROCEDURES)), facts=_FACTS, data=st.data())
def test_doing_a_step_never_blocks_another_and_nothing_breaks(
    key: str, facts: dict[str, Any], data: st.DataObject
) -> None:
    names = [step.id for step in PROCEDURES[key].steps]
    done = data.draw(st.sets(st.sampled_from(names)))
    more = done | {data.draw(st.sampled_from(names))}
    before, lines = _list(key, facts, done=sorted(done))
    after, later = _list(key, facts, done=sorted(more))
    for name, line in lines.items():
        assert set(later[name].blocked_by) <= set(line.blocked_by) or later[name].state is State.DONE
        if line.state is State.OPEN:
            assert later[name].state in (State.OPEN, State.DONE)
        if line.due and line.begin_by:
            assert line.begin_by <= line.due
    assert after.realistic_start <= before.realistic_start
