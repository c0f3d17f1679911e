"""Every statement of law has its paragraph, its day and a name that stands for it; none is hidden in a helper."""

import re
from datetime import date

import pytest

from lotse.rules.engine.book import FaultyRule, Rule, law, rules
from lotse.rules.engine.statutes import UnknownStatute, statutes, statutes_in
from lotse.rules.listing import What, areas, as_csv, entries
from tests.law.reading import AREAS, Function, functions

ALL = tuple(rules())


def _by_id(rule: Rule) -> str:
    return rule.id


@pytest.mark.parametrize("rule", ALL, ids=_by_id)
def test_a_rule_says_where_it_stands_and_who_read_it_when(rule: Rule) -> None:
    assert statutes_in(rule.cites), "cites a statute that we know"
    assert re.search(r"§|Art\.|Anlage|Anhang|Teil|Nr\.", rule.cites), "cites a place, not only a statute"
    assert rule.title.strip()
    assert rule.title[0].isupper() or not rule.title[0].isalpha()
    assert not rule.title.endswith((".", " ", "…"))
    assert date(2026, 1, 1) <= rule.checked_on <= date(2030, 1, 1)
    assert rule.evidence in ("F", "F2", "K")
    assert rule.confidence in (1, 2, 3)
    assert rule.valid_from < rule.valid_until
    assert rule.docstring.strip().rstrip('")').endswith((".", "?", "!")), "docstrings are sentences"
    assert all(re.fullmatch(r"O-\d\d[a-z]?", point) for point in rule.open_points)


def test_there_are_rules_in_every_area() -> None:
    assert {rule.where.split(".")[2] for rule in ALL} >= set(AREAS)
    assert len({rule.id for rule in ALL}) == len(ALL)


def test_a_rule_of_knowledge_alone_never_claims_to_be_certain_about_a_case() -> None:
    """Evidence K with confidence 3 is for the counting of time, which law_access calls knowledge but clear."""
    assert [
        rule.id for rule in ALL if rule.evidence == "K" and rule.confidence == 3 and rule.where.split(".")[2] != "dates"
    ] == []


def states_law(function: Function) -> bool:
    """It reads a fact or a dated value, or its docstring cites a paragraph."""
    return bool(function.facts() or function.values() or function.cites)


def test_every_public_function_that_states_law_is_a_rule() -> None:
    hidden = [
        function.where
        for function in functions(*AREAS)
        if function.is_public and not function.owner and states_law(function) and not function.is_rule
    ]
    assert hidden == []


def test_helpers_that_read_facts_or_values_serve_a_rule() -> None:
    """A private function or a method may read them only on behalf of a rule in its module (or of its methods)."""
    lost = []
    for module in {function.module for function in functions(*AREAS)}:
        own = [function for function in functions(*AREAS) if function.module == module]
        reached = {name for function in own if function.is_rule for name in function.calls()}
        grew = True
        while grew:
            more = {name for function in own if function.node.name in reached for name in function.calls()}
            grew = not more <= reached
            reached |= more
        lost += [
            function.where
            for function in own
            if not function.is_rule and (function.facts() or function.values()) and function.node.name not in reached
        ]
    assert lost == []


def test_every_statute_is_cited_and_has_a_title_and_a_day() -> None:
    cited = " ".join(entry.cites for entry in entries())
    for statute in statutes().values():
        assert statute.title
        assert date(2020, 1, 1) <= statute.verified_until <= date(2030, 1, 1)
        assert statute.address == "" or statute.address.startswith("https://")
    assert sorted(name for name in statutes() if name not in cited) == []


def test_the_register_refuses_a_rule_without_paragraph_docstring_or_with_a_taken_id() -> None:
    checked = date(2026, 11, 21)
    with pytest.raises(UnknownStatute):
        law("X-1", title="x", cites="§ 1 Phantasiegesetz", checked_on=checked)(_documented)
    with pytest.raises(FaultyRule, match="docstring"):
        law("X-2", title="x", cites="§ 188 BGB", checked_on=checked)(lambda: None)
    with pytest.raises(FaultyRule, match="twice"):
        law(ALL[0].id, title="x", cites="§ 188 BGB", checked_on=checked)(_documented)


def _documented() -> None:
    """Something."""


def test_the_list_shows_every_rule_and_every_row_with_source_and_day() -> None:
    listed = list(entries())
    assert {entry.id for entry in listed if entry.what is What.RULE} == {rule.id for rule in ALL}
    assert any(entry.what is What.PARAMETER for entry in listed)
    for entry in listed:
        assert entry.title
        assert entry.cites
        assert entry.source
        assert entry.checked_on
        assert entry.verified_until
        assert entry.where
    assert {entry.area for entry in entries("dates")} == {"dates"}
    assert set(areas()) >= set(AREAS)
    table = as_csv(listed)
    assert table.count("\n") == len(listed) + 1
    assert table.startswith("what,area,id,title,value,cites,source,")
