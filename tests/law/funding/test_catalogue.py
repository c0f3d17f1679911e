"""Every entry of the catalogue fits somebody, excludes somebody, asks somebody, and says where and by when."""

import pytest

from lotse.rules.engine.statutes import statutes_in
from lotse.rules.funding.catalogue import INSTRUMENTS, instrument
from lotse.rules.funding.condition import State
from lotse.rules.funding.instrument import Before, Instrument, Office, Theme
from lotse.rules.funding.matcher import Match, Standing, match
from tests.law.funding.cases import CASES, case, day_for

IDS = [each.id for each in INSTRUMENTS]


def _match(id: str, facts: dict[str, str]) -> Match:  # noqa: A002 - entries are called by their id
    return match(instrument(id), case(facts, day_for(id)))


def test_each_entry_has_its_cases_and_its_own_id() -> None:
    assert sorted(CASES) == sorted(IDS)
    assert len(IDS) == len(set(IDS)) == 55


@pytest.mark.parametrize("id", IDS)
def test_an_entry_fits_and_what_is_not_sure_is_never_likely(id: str) -> None:  # noqa: A002
    entry, found = instrument(id), _match(id, CASES[id][0])
    assert [str(reason.text) for reason in found.unknown + found.not_met] == []
    assert len(found.met) == len(entry.conditions)
    never_likely = entry.confidence == 1 or entry.only_hint
    assert found.standing is (Standing.POSSIBLE if never_likely else Standing.LIKELY)
    assert found.missing == ()


@pytest.mark.parametrize("id", IDS)
def test_an_entry_is_excluded_with_a_reason(id: str) -> None:  # noqa: A002
    good, bad, _asked = CASES[id]
    found = _match(id, {**good, **bad})
    assert found.standing is Standing.EXCLUDED
    assert len(found.not_met) == 1
    assert found.not_met[0].condition.cites


@pytest.mark.parametrize("id", IDS)
def test_an_entry_is_open_and_names_the_question(id: str) -> None:  # noqa: A002
    good, _bad, asked = CASES[id]
    found = _match(id, {name: value for name, value in good.items() if name != asked})
    assert found.standing is Standing.POSSIBLE
    assert found.unknown
    assert asked in found.missing
    assert all(reason.state is State.UNKNOWN and reason.missing for reason in found.unknown)


@pytest.mark.parametrize("entry", INSTRUMENTS, ids=lambda entry: entry.id)
def test_an_entry_is_written_in_full(entry: Instrument) -> None:
    assert statutes_in(entry.cites)
    for condition in entry.conditions:
        assert statutes_in(condition.cites)
        assert condition.text.endswith(".")
        assert "§" in condition.cites or "Art." in condition.cites
    for text in (entry.what, entry.amount, entry.duration, *entry.hints):
        assert text.endswith(".")
        assert len(text) <= 220
    assert entry.valid_from < (entry.valid_until or entry.valid_from.replace(year=2099))
    assert entry.conditions


def test_every_theme_event_and_office_has_words_and_is_used() -> None:
    assert {entry.theme for entry in INSTRUMENTS} == set(Theme)
    for word in (*Theme, *Before, *Office):
        assert word.label
    assert {Before.CONTRACT, Before.COSTS, Before.START} <= {entry.apply_before for entry in INSTRUMENTS}


def test_what_could_not_be_found_is_not_listed() -> None:
    texts = " ".join(entry.name for entry in INSTRUMENTS)
    assert "Zukunftschance" not in texts
    assert "KVA" not in texts


def test_saxon_money_is_never_promised() -> None:
    for entry in INSTRUMENTS:
        if entry.where is Office.SAB:
            assert entry.end_unknown
            assert entry.confidence == 1 or entry.only_hint
            assert any("0351 4910-4930" in hint for hint in entry.hints)
