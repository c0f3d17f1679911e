"""Every step is written in full: who, what, norm, and an office where one decides."""

import pytest

from lotse.rules.engine.book import rules
from lotse.rules.engine.statutes import statutes_in
from lotse.rules.procedures.checklist import State
from lotse.rules.procedures.lists import PROCEDURES
from lotse.rules.procedures.step import Phase, Step, Who

STEPS = [(key, step) for key, procedure in PROCEDURES.items() for step in procedure.steps]


@pytest.mark.parametrize(("key", "step"), STEPS, ids=[f"{key}-{step.id}" for key, step in STEPS])
def test_a_step_is_written_in_full(key: str, step: Step) -> None:
    assert key
    assert statutes_in(step.cites)
    assert "§" in step.cites or "Art." in step.cites
    for text in (step.what, step.hint):
        assert not text or text.endswith((".", "?"))
    assert len(step.what) <= 160
    assert 0 <= step.days <= 180
    if step.who is Who.OFFICE:
        assert step.authority
    if step.evidence == "K":
        assert step.confidence < 3, "knowledge is not certain"


def test_the_lists_are_there() -> None:
    assert list(PROCEDURES) == [
        "hire_permission",
        "hire_free",
        "training",
        "employment_toleration",
        "recognition",
        "posting",
        "registration",
        "onboarding",
    ]
    for word in (*Who, *Phase, *State):
        assert word.label


def test_each_list_stands_in_the_register_with_all_norms_of_its_steps() -> None:
    entered = {rule.id: rule for rule in rules()}
    for key, procedure in PROCEDURES.items():
        rule = entered[f"P-LISTE-{key.upper()}"]
        for step in procedure.steps:
            assert all(norm in rule.cites for norm in step.cites.split("; "))


def test_the_permission_comes_before_the_signature_and_the_grant_too() -> None:
    steps = {step.id: step for step in PROCEDURES["hire_permission"].steps}
    assert set(steps["sign"].after) == {"in_paper", "funding"}
    training = {step.id: step for step in PROCEDURES["training"].steps}
    # For an apprenticeship the contract and its registration come first.
    assert training["chamber"].after == ("contract",)
    assert "chamber" in training["apply"].after
