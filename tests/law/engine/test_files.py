"""The files of values and statutes are read anew and whole."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from lotse.rules.engine import parameters as engine_parameters
from lotse.rules.engine.book import rules
from lotse.rules.engine.parameters import _area, parameters
from lotse.rules.engine.statutes import Statute, statutes

_ENTRY = """
[{name}]
title = "Satz"
unit = "EUR"
norm = "§ 1 BGB"
[[{name}.rows]]
value = "1.50"
source = "§ 1"
evidence = "F"
confidence = 3
checked_on = 2026-11-21
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An area of its own."""
    monkeypatch.setattr(engine_parameters, "_ROOT", tmp_path)
    made = tmp_path / "toy" / "parameters"
    made.mkdir(parents=True)
    return made


def test_an_area_is_all_its_files_together(folder: Path) -> None:
    (folder / "a.toml").write_text(_ENTRY.format(name="first"), encoding="utf-8")
    (folder / "b.toml").write_text(_ENTRY.format(name="second"), encoding="utf-8")
    (folder / "c.txt").write_text("no values", encoding="utf-8")
    found = _area.__wrapped__("toy")
    assert {name: (each.id, each.on(date(2026, 1, 1))) for name, each in found.items()} == {
        "first": ("toy.first", Decimal("1.50")),
        "second": ("toy.second", Decimal("1.50")),
    }


def test_a_value_that_stands_twice_is_refused(folder: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (folder / name).write_text(_ENTRY.format(name="first"), encoding="utf-8")
    with pytest.raises(ValueError, match=r"b\.toml: first stands twice"):
        _area.__wrapped__("toy")


def test_all_areas_are_listed_by_id() -> None:
    ids = [each.id for each in parameters()]
    assert {each.partition(".")[0] for each in ids} == {"funding", "labour", "residence"}
    assert len(ids) == len(set(ids)) > 300
    assert [each for each in ids if each.startswith("labour.")] == sorted(x for x in ids if x.startswith("labour."))


def test_statutes_are_read_with_title_address_and_day() -> None:
    found = statutes.__wrapped__()
    assert found == statutes()
    asylum = found["AsylG"]
    assert isinstance(asylum, Statute)
    assert (asylum.abbreviation, asylum.title, asylum.verified_until) == ("AsylG", "Asylgesetz", date(2026, 8, 19))
    assert asylum.address == "https://www.gesetze-im-internet.de/asylvfg_1992/"
    assert any(statute.address == "" for statute in found.values())


def test_a_version_of_the_law_holds_from_its_first_day_to_the_day_before_its_end() -> None:
    rule = replace(next(rules()), valid_from=date(2026, 6, 12), valid_until=date(2027, 1, 1))
    days = (date(2026, 6, 11), date(2026, 6, 12), date(2026, 12, 31), date(2027, 1, 1))
    assert [rule.holds_on(day) for day in days] == [False, True, True, False]
