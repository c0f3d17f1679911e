# ruff: noqa: E501 - rows of lists read better on one line.
"""Which tables, rows and columns count, what a person decides, and what stays visible."""

from __future__ import annotations

from datetime import date
from typing import Any

from openpyxl.workbook import Workbook as Book

from lotse.casework.domain.mentee_list import (
    Certainty,
    ColumnMapping,
    ListReading,
    Meaning,
    SkipReason,
    all_meanings,
    find_tables,
    identity_key,
    interpret,
    read_list,
    read_workbook,
    report,
    row_fingerprint,
)  # fmt: skip

from .files import text, xlsx

TODAY = date(2026, 11, 22)
HEAD = ["lfd. Nr.", "Name, Vorname", "m/w/d", "geb. am", "Staatsang.", "Aufenthaltsstatus", "gültig bis", "Bemerkung"]
ONE = [1, "Tekle, Yared", "m", date(1990, 1, 2), "Eritrea", "AE 25 II", date(2027, 5, 1), "ruft zurück"]
TWO = [2, "Singh, Priya", "w", date(1994, 3, 4), "Indien", "siehe Akte", None, "=1+1"]


def _read(rows: list[list[Any]], **more: Any) -> ListReading:
    return read_list(xlsx({"A": rows}, **more), filename="a.xlsx", today=TODAY)


def test_every_meaning_has_a_german_label_for_the_select_box() -> None:
    assert {meaning for meaning, _ in all_meanings()} == set(Meaning)
    assert all(label for _, label in all_meanings())


def test_what_cannot_be_read_keeps_its_words_its_column_and_a_reason() -> None:
    person = _read([HEAD, TWO]).records[0]
    assert person.fields["status"].certainty is Certainty.UNREADABLE
    note = next(note for note in person.notes_to_check if note.field == "status")
    assert (note.header, note.original, bool(note.hint)) == ("Aufenthaltsstatus", "siehe Akte", True)
    assert person.free_note == "=1+1"


def test_a_column_that_nobody_knows_is_kept_as_notes() -> None:
    person = _read([[*HEAD, "Lieblingsfarbe"], [*ONE, "blau"]]).records[0]
    assert [(note.header, note.original) for note in person.notes_to_check] == [("Lieblingsfarbe", "blau")]


def test_a_list_of_unknown_words_waits_for_a_person_to_say_what_they_mean() -> None:
    rows = [["Foo", "Bar", "Baz"], ["Tekle", "Yared", "1.2.90"], ["Singh", "Priya", "3.4.91"]]
    book = read_workbook(text(rows), filename="a.csv")
    (table,) = find_tables(book, today=TODAY)
    assert not table.holds_people
    mapping = ColumnMapping.of({0: Meaning.FAMILY_NAME, 1: Meaning.GIVEN_NAME, 2: Meaning.BORN_ON})
    people = interpret(table, mapping, today=TODAY).records
    assert [(person.sure("given_name"), person.sure("born_on")) for person in people] == [
        ("Yared", date(1990, 2, 1)),
        ("Priya", date(1991, 4, 3)),
    ]


def test_what_a_person_has_decided_is_sure() -> None:
    book = read_workbook(xlsx({"A": [HEAD, ONE]}), filename="a.xlsx")
    table = find_tables(book, today=TODAY)[0]
    decided = {column.index: column.meaning for column in table.columns} | {7: Meaning.PROFESSION, 4: Meaning.OTHER}
    person = interpret(table, ColumnMapping.of(decided), today=TODAY).records[0]
    assert person.sure("profession") == "ruft zurück"
    assert person.sure("nationality") is None
    assert "Eritrea" in {note.original for note in person.notes_to_check}


def test_the_same_headers_have_the_same_signature_next_month() -> None:
    first = find_tables(read_workbook(xlsx({"Mai": [HEAD, ONE]}), filename="a.xlsx"), today=TODAY)[0]
    second = find_tables(
        read_workbook(xlsx({"Juni": [["Stand Juni"], HEAD, TWO, ONE]}), filename="b.xlsx"), today=TODAY
    )[0]
    other = find_tables(read_workbook(xlsx({"Juni": [HEAD[1:], TWO[1:]]}), filename="b.xlsx"), today=TODAY)[0]
    assert first.header_signature == second.header_signature != other.header_signature


def test_rows_that_are_no_people_are_named_with_a_reason() -> None:
    rows = [
        ["Liste"],
        HEAD,
        ["Mentorin Müller"],
        ONE,
        [],
        HEAD,
        TWO,
        [3],
        [4, "Mustermann, Max", "m"],
        ["Summe", 2],
        ["Stand: 1.10.2026"],
    ]
    reading = _read(rows)
    reasons = {row.row_number: row.reason for row in reading.skipped}
    assert len(reading.records) == 2
    assert reasons == {
        1: SkipReason.TITLE, 3: SkipReason.SECTION, 5: SkipReason.BLANK, 6: SkipReason.HEADER_REPEAT, 8: SkipReason.ONLY_NUMBER,
        9: SkipReason.EXAMPLE, 10: SkipReason.TOTAL, 11: SkipReason.FOOTER,
    }  # fmt: skip
    assert reading.records[0].sure("mentor") == "Müller"


def test_a_person_without_a_name_is_a_person_with_a_question() -> None:
    person = _read([HEAD, ONE, [2, None, "w", date(1994, 3, 4), "Indien", "NE", None, None]]).records[1]
    assert person.fields["family_name"].certainty is Certainty.UNREADABLE
    assert person.sure("nationality") == "IN"


def test_hidden_sheets_are_offered_but_not_taken_and_hidden_columns_are_taken_and_said() -> None:
    def hide(book: Book) -> None:
        book["alt"].sheet_state = "hidden"
        book["A"].column_dimensions["F"].hidden = True
        book["A"].row_dimensions[2].hidden = True

    data = xlsx({"A": [HEAD, ONE], "alt": [HEAD, TWO]}, hide)
    reading = read_list(data, filename="a.xlsx", today=TODAY)
    tables = find_tables(read_workbook(data, filename="a.xlsx"), today=TODAY)
    assert [person.sure("family_name") for person in reading.records] == ["Tekle"]
    assert reading.records[0].is_hidden
    assert [(sheet.name, sheet.is_hidden) for sheet in reading.left_out] == [("alt", True)]
    assert any("Aufenthaltsstatus" in warning for warning in reading.warnings)
    assert [(table.sheet, table.holds_people) for table in tables] == [("A", True), ("alt", False)]


def test_a_hidden_sheet_can_be_taken_by_decision() -> None:
    def hide(book: Book) -> None:
        book["alt"].sheet_state = "hidden"

    data = xlsx({"A": [HEAD, ONE], "alt": [HEAD, TWO]}, hide)
    tables = find_tables(read_workbook(data, filename="a.xlsx"), today=TODAY)
    reading = read_list(data, filename="a.xlsx", today=TODAY, mappings={1: ColumnMapping.proposed(tables[1])})
    assert [person.sure("family_name") for person in reading.records] == ["Tekle", "Singh"]


def test_lookup_sheets_and_contacts_of_firms_are_no_people() -> None:
    firms = [["Betrieb", "Ansprechpartner", "Telefon"], ["Elbe GmbH", "Frau Tekle", "0341 123456"]]
    mentors = [["Name", "Vorname", "E-Mail"], ["Schulz", "Anna", "schulz@example.org"]]
    reading = read_list(
        xlsx({"Betriebe": firms, "Mentoren": mentors, "TN": [HEAD, ONE]}), filename="a.xlsx", today=TODAY
    )
    assert [person.sure("family_name") for person in reading.records] == ["Tekle"]
    assert {sheet.name for sheet in reading.left_out} == {"Betriebe", "Mentoren"}


def test_the_telephone_of_the_firm_is_not_the_mentees() -> None:
    head = ["Name", "Vorname", "geb.", "Betrieb", "Tel. Betrieb", "Ansprechpartner Betrieb", "E-Mail Arbeitgeber"]
    person = _read(
        [head, ["Tekle", "Yared", date(1990, 1, 2), "Elbe GmbH", "0341 999", "Herr Chef", "chef@example.org"]]
    ).records[0]
    assert (person.sure("phone"), person.sure("email"), person.sure("mentor")) == (None, None, None)
    assert {note.original for note in person.notes_to_check} == {"0341 999", "Herr Chef", "chef@example.org"}


def test_lost_zeros_are_proposed_and_not_entered() -> None:
    head = ["Name", "Vorname", "geb.", "PLZ", "Handy"]
    person = _read([head, ["Tekle", "Yared", date(1990, 1, 2), 1067, 1761234567]]).records[0]
    assert (person.sure("postcode"), person.proposed("postcode")) == (None, "01067")
    assert (person.sure("mobile"), person.proposed("mobile")) == (None, "01761234567")


def test_the_same_file_twice_changes_nothing_even_when_rows_move() -> None:
    first = _read([HEAD, ONE, TWO]).records
    second = _read([["Neuer Titel"], [], HEAD, [1, *TWO[1:]], [2, *ONE[1:]]]).records
    assert {row_fingerprint(person) for person in first} == {row_fingerprint(person) for person in second}
    changed = _read([HEAD, [*ONE[:5], "NE", None, None]]).records[0]
    assert row_fingerprint(changed) != row_fingerprint(first[0])
    assert identity_key(changed) == identity_key(first[0]) != identity_key(first[1])


def test_a_repeated_row_keeps_what_only_it_says() -> None:
    again = [3, "TEKLE, YARED", "m", date(1990, 1, 2), "Eritrea", "AE 25 III", date(2027, 5, 1), "neue Nummer"]
    found = report(_read([HEAD, ONE, TWO, again]))
    assert (found["rows"], found["people"], found["possible_duplicates"]) == (3, 2, 1)
    notes = {(note["field"], note["original"]) for note in found["records"][0]["notes_to_check"]}
    assert notes == {("paragraph", "AE 25 III"), ("notes", "neue Nummer")}
    assert found["records"][0]["paragraph"] == "25.2"


def test_people_of_one_name_with_other_births_are_two() -> None:
    namesake = [3, "Tekle, Yared", "m", date(1979, 8, 30), "Eritrea", "NE", None, None]
    near = [4, "Tekle, Yared", "m", date(1990, 2, 1), "Eritrea", "NE", None, None]
    found = report(_read([HEAD, ONE, namesake, near]))
    assert (found["people"], found["possible_duplicates"], found["maybe_duplicates"]) == (3, 0, 1)
    assert found["duplicates"][0]["rows"] == [{"sheet": "A", "row": 2}, {"sheet": "A", "row": 4}]


def test_formulas_show_their_stored_result_and_never_run() -> None:
    rows = [
        HEAD,
        [1, "Tekle, Yared", "m", date(1990, 1, 2), '=CONCATENATE("Eri","trea")', "NE", None, "=cmd|' /C calc'!A0"],
    ]

    def literal(book: Book) -> None:
        book["A"]["H2"].data_type = "s"

    person = _read(rows, tweak=literal).records[0]
    assert person.free_note == "=cmd|' /C calc'!A0"
    assert person.fields["nationality"].certainty is Certainty.UNREADABLE
    assert person.fields["nationality"].original == '=CONCATENATE("Eri","trea")'


def test_an_old_excel_file_is_read_like_a_new_one() -> None:
    import json
    from pathlib import Path

    base = Path(__file__).parents[2] / "data" / "mentee_lists" / "excel_97"
    expected = json.loads(base.with_suffix(".expected.json").read_text(encoding="utf-8"))
    found = report(read_list(base.with_suffix(".xls").read_bytes(), filename="alt.xls", today=TODAY))
    assert [{field: record[field] for field in expected["records"][0]} for record in found["records"]] == expected[
        "records"
    ]
