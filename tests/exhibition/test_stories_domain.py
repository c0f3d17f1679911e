"""Subtitles that can be read, and the days on which a yes counts."""

from datetime import date, timedelta

import pytest

from lotse.exhibition.domain.releases import Check, Dossier, Portrayed, Submitted, Yes, earliest_from, obstacle_codes
from lotse.exhibition.domain.safety import is_defensible_at_all, review_due
from lotse.exhibition.domain.subtitles import read

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        ("00:00.000 --> 00:03.000\nGuten Morgen.", []),
        ("1\n00:00.000 --> 00:03.000 align:start\n<v Anna>Guten Morgen.</v>", []),
        ("00:00.000 --> 00:03.000\n" + "x" * 43, [(3, "too_long")]),
        ("00:00.000 --> 00:02.000\n" + "x" * 35, [(3, "too_fast")]),
        ("00:00.000 --> 00:03.000\nEins\nZwei\nDrei", [(3, "too_many_lines")]),
        ("00:03.000 --> 00:01.000\nEins", [(3, "backwards")]),
        ("00:00.000 --> 00:03.000\nEins\n\n00:02.000 --> 00:05.000\nZwei", [(6, "overlap")]),
        ("00:05.000 --> 00:08.000\nEins\n\n00:01.000 --> 00:03.000\nZwei", [(6, "order")]),
        ("0:0 --> 00:03.000\nEins", [(3, "bad_time")]),
        ("Nur Text", [(3, "no_time")]),
        ("00:00.000 --> 00:03.000", [(3, "no_text")]),
        ("NOTE gesprochen von Anna", [(1, "empty")]),
    ],
)
def test_each_fault_is_named_with_its_line(body: str, codes: list[tuple[int, str]]) -> None:
    assert [(fault.line, fault.code) for fault in read(f"WEBVTT\n\n{body}\n").faults] == codes


def test_what_is_no_webvtt_is_refused_and_windows_files_are_read() -> None:
    assert [fault.code for fault in read("1\n00:00,000 --> 00:01,000\nSRT").faults] == ["no_header"]
    file = read("\ufeffWEBVTT\r\n\r\n00:00.000 --> 01:00:03.000\r\n<v Anna>Guten &amp; Tag</v>\r\n")
    assert [(cue.speaker, cue.text, cue.ends) for cue in file.cues] == [("Anna", "Guten & Tag", 3603.0)]


def _dossier(yes: Yes | None, check: Check | None) -> Dossier:
    return Dossier((Portrayed(1, check=check),), Submitted(5, "ti"), (yes,) if yes else ())


@pytest.mark.parametrize(
    ("start", "end", "withdrawn", "codes"),
    [
        (0, 1, False, []),
        (1, 9, False, ["cooling_off"]),
        (-9, 0, False, ["release_expired"]),
        (-9, 9, True, ["no_release"]),
    ],
)
def test_a_yes_counts_from_its_first_day_until_the_day_before_its_last(
    start: int, end: int, withdrawn: bool, codes: list[str]
) -> None:
    yes = Yes(1, "web", "ti", 5, DAY + timedelta(days=start), DAY + timedelta(days=end), withdrawn)
    held = _dossier(yes, Check(DAY + timedelta(days=1), is_defensible=True))
    assert obstacle_codes(held, medium="web", day=DAY) == codes
    assert "no_release" in obstacle_codes(held, medium="panel", day=DAY)


def test_a_yes_is_slept_over_and_a_check_is_never_older_than_a_year() -> None:
    assert earliest_from(DAY) == DAY + timedelta(days=7)
    assert earliest_from(DAY, DAY + timedelta(days=2)) == DAY + timedelta(days=7)
    assert review_due(DAY, risks=("none",), wished=DAY + timedelta(days=900)) == DAY + timedelta(days=365)
    assert review_due(DAY, risks=("none", "some")) < DAY + timedelta(days=200)
    assert not is_defensible_at_all(risks=("high",), has_pseudonym=True, face_changed=False)
    yes = Yes(1, "web", "ti", 5, DAY, DAY + timedelta(days=9))
    held = _dossier(yes, Check(DAY, is_defensible=True))
    assert obstacle_codes(held, medium="web", day=DAY) == ["safety_overdue"]
