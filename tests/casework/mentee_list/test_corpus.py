"""Every list of the corpus is read as a careful reader would; a wrong sure value costs more than a missing one."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lotse.casework.domain.mentee_list import CORE_FIELDS, read_list, report

from .corpus import CASES, Case

TODAY = date(2026, 11, 22)
SAMPLES = Path(__file__).parents[2] / "data" / "mentee_lists"


def _differences(expected: list[dict[str, str | None]], found: list[dict[str, object]]) -> list[tuple[object, ...]]:
    pairs = zip(expected, found, strict=False)
    return [
        (row.get("row"), field, record[field], row[field])
        for record, row in pairs
        for field in CORE_FIELDS
        if record[field] != row[field]
    ]


@pytest.mark.parametrize("build", CASES, ids=lambda build: build.__name__)
def test_a_list_is_read_as_a_careful_reader_would(build: Callable[[], Case]) -> None:
    case = build()
    found = report(read_list(case.data, filename=case.filename, today=TODAY))
    assert (found["rows"], found["possible_duplicates"]) == (case.rows, case.duplicates), (
        found["skipped"],
        found["left_out"],
    )
    assert _differences(case.records, found["records"]) == []
    assert len(found["records"]) == len(case.records)


@pytest.mark.parametrize("name", ["teilnehmende_a.xlsx", "teilnehmende_b.csv"])
def test_the_sample_lists_are_read_without_a_single_difference(name: str) -> None:
    expected = json.loads((SAMPLES / name).with_suffix(".expected.json").read_text(encoding="utf-8"))
    found = report(read_list((SAMPLES / name).read_bytes(), filename=name, today=TODAY))
    assert {key: found[key] for key in ("rows", "people", "possible_duplicates")} == {
        key: expected[key] for key in ("rows", "people", "possible_duplicates")
    }
    assert [{field: record[field] for field in expected["records"][0]} for record in found["records"]] == expected[
        "records"
    ]
