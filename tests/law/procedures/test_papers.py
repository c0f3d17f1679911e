"""What stands on the paper, and the list of internships."""

from datetime import date

import pytest

from lotse.rules.engine.facts import Case, Unsettled
from lotse.rules.engine.statutes import statutes_in
from lotse.rules.labour.finding import Verdict
from lotse.rules.procedures.internships import KINDS, SCHEMA, Placement, Result, placement_result
from lotse.rules.procedures.lists import PROCEDURES
from lotse.rules.procedures.paper_hints import PAPERS, PaperHint, paper_hint
from lotse.rules.residence.facts import SCHEMA as RESIDENCE

DAY = date(2026, 11, 23)


@pytest.mark.parametrize("hint", PAPERS, ids=lambda hint: hint.id)
def test_a_paper_says_what_to_do_and_leads_on(hint: PaperHint) -> None:
    assert statutes_in(hint.cites)
    for text in (hint.work, hint.agrees, hint.do):
        assert text.endswith(".")
    assert hint.checklist == "" or hint.checklist in PROCEDURES
    # The facts begin the residence question: each word is one of its schema.
    for name, value in hint.facts.items():
        RESIDENCE.read(name, value)
    assert paper_hint(hint.id) is hint


def test_papers_that_bar_work_lead_to_no_list() -> None:
    barred = [hint.id for hint in PAPERS if hint.work.startswith("Nein")]
    assert barred == ["gestattung_safe", "duldung_60b"]
    assert all(paper_hint(name).checklist == "" for name in barred)


def test_what_needs_permission_never_says_yes() -> None:
    for hint in PAPERS:
        if hint.checklist == "hire_permission":
            assert not hint.work.startswith("Ja")
    with pytest.raises(KeyError):
        paper_hint("x")


_WORK = {
    "tasks": "yes",
    "assigned": "no",
    "eq_contract": "no",
    "for_recognition": "no",
    "mandatory": "no",
    "after_degree": "no",
    "orientation": "no",
    "beside_studies": "no",
}


def _place(**facts: str) -> Result | Unsettled:
    return placement_result(Case.written(SCHEMA, facts, day=DAY))


@pytest.mark.parametrize(
    ("facts", "placement", "wage"),
    [
        ({"tasks": "no"}, Placement.LOOK_AROUND, None),
        ({**_WORK, "assigned": "yes"}, Placement.MAG, Verdict.NO),
        ({**_WORK, "eq_contract": "yes"}, Placement.EQ, Verdict.NO),
        ({**_WORK, "for_recognition": "yes"}, Placement.ADAPTATION, None),
        ({**_WORK, "mandatory": "yes"}, Placement.MANDATORY, Verdict.NO),
        ({**_WORK, "orientation": "yes", "months": "3"}, Placement.ORIENTATION, Verdict.NO),
        ({**_WORK, "orientation": "yes", "months": "3.1"}, Placement.VOLUNTARY, Verdict.YES),
        ({**_WORK, "orientation": "yes", "months": "1", "after_degree": "yes"}, Placement.VOLUNTARY, Verdict.YES),
        (
            {**_WORK, "beside_studies": "yes", "months": "3", "before_with_same_firm": "no"},
            Placement.ACCOMPANYING,
            Verdict.NO,
        ),
        (
            {**_WORK, "beside_studies": "yes", "months": "3", "before_with_same_firm": "yes"},
            Placement.VOLUNTARY,
            Verdict.YES,
        ),
        (_WORK, Placement.VOLUNTARY, Verdict.YES),
    ],
)
def test_the_list_of_internships(facts: dict[str, str], placement: Placement, wage: Verdict | None) -> None:
    found = _place(**facts)
    assert isinstance(found, Result)
    assert found.placement is placement
    assert (found.wage.verdict if found.wage else None) == wage


def test_what_is_unknown_is_asked() -> None:
    found = _place(tasks="yes", assigned="no")
    assert isinstance(found, Unsettled)
    assert found.missing[0] == "eq_contract"
    nothing = _place()
    assert isinstance(nothing, Unsettled)
    assert nothing.missing[0] == "tasks"
    length = _place(**{**_WORK, "orientation": "yes"})
    assert isinstance(length, Unsettled)
    assert length.missing == ("months",)


def test_each_kind_is_written_in_full() -> None:
    assert set(KINDS) == set(Placement)
    for kind in KINDS.values():
        assert kind.permission.endswith(".")
        assert statutes_in(kind.cites)
        assert kind.evidence != "K" or kind.confidence < 3
