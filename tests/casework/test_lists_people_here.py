"""People who are here already: a lead would lose trust if a list overwrote a file, or dropped what it says."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from lotse.casework.actions import list_rows
from lotse.casework.actions.list_rows import take_over
from lotse.casework.actions.lists import keep_entries
from lotse.casework.domain.list_entries import entries_of
from lotse.casework.domain.mentee_list import read_list
from lotse.casework.models import CellToCheck, ListImport, Mentee, Profile, ResidencePaper
from lotse.casework.queries.list_matches import Fate
from lotse.casework.queries.lists import dry_run
from lotse.foundation.actor import system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from tests.casework.list_files import cells_of, fields_of, list_at, people_of, small_list, walk
from tests.casework.mentee_list.files import text
from tests.people import Cast, make_mentee

BORN = date(1990, 2, 1)
HEAD = [
    "Vorname", "Nachname", "Geburtsdatum", "Telefon", "Wohnort", "Deutsch", "Beruf", "Aufenthaltsstatus",
    "Integrationsvereinbarung vom", "Bemerkung",
]  # fmt: skip
ROW = ["Selamawit", "Tesfay", "01.02.1990", "0351 123456", "Riesa", "B1", "Köchin", "Duldung", "03.03.2026", "ruhig"]


def enter(cast: Cast, data: bytes, **decisions: str) -> ListImport:
    """Through the actions, with decisions by row."""
    reading = read_list(data, filename="liste.csv", today=today())
    actor = cast.clara.actor
    with at_work(actor):
        upload = keep_entries(actor, project=cast.elbe, file_name="liste.csv", data=data, entries=entries_of(reading))
        take_over(actor, upload=upload, decisions={key.removeprefix("row_"): said for key, said in decisions.items()})
        return ListImport.objects.visible_to(actor).get(pk=upload.pk)


def test_gaps_are_filled_and_nothing_of_the_row_is_lost(cast: Cast) -> None:
    make_mentee(cast.anna, born_on=BORN)
    done = enter(cast, text([HEAD, ROW]))
    assert (done.created, done.completed) == (0, 1)
    (mentee,) = people_of(cast.clara)
    assert mentee.place == "Riesa" and mentee.phone.endswith("123456") and mentee.version == 2
    with at_work(cast.clara.actor):
        profile = Profile.objects.visible_to(cast.clara.actor).get(mentee=mentee)
        assert (profile.german_level, profile.occupation) == ("B1", "Köchin")
        assert ResidencePaper.objects.visible_to(cast.clara.actor).get(mentee=mentee).kind == "DULDUNG"
    cells = dict(cells_of(cast.clara))
    assert cells["Integrationsvereinbarung vom"] == "2026-03-03" and cells["Bemerkung"].endswith("ruhig")


def test_what_contradicts_the_file_stays_as_a_cell_and_the_file_as_it_was(cast: Cast) -> None:
    mentee = make_mentee(cast.anna, born_on=BORN, place="Meißen", phone="0170 1")
    with at_work(system(cast.elbe.pk), action="test.made"):
        profile = Profile.objects.unscoped("test").get(mentee=mentee)
        profile.german_level = "A2"
        profile.save()
        ResidencePaper(project=cast.elbe, mentee=mentee, kind="GESTATTUNG").save()
    enter(cast, text([HEAD, ROW]))
    (after,) = people_of(cast.clara)
    assert (after.place, after.phone, after.profile.german_level) == ("Meißen", "0170 1", "A2")
    cells = dict(cells_of(cast.clara))
    assert (cells["Wohnort"], cells["Deutschniveau"], cells["Aufenthaltsstatus"]) == ("Riesa", "B1", "DULDUNG")


def test_completing_twice_adds_nothing_the_second_time(cast: Cast) -> None:
    make_mentee(cast.anna, born_on=BORN)
    enter(cast, text([HEAD, ROW]))
    cells, people = cells_of(cast.clara), people_of(cast.clara)
    second = enter(cast, text([HEAD, ROW]))
    assert (second.created, second.completed, second.unchanged) == (0, 0, 1)
    assert cells_of(cast.clara) == cells and people_of(cast.clara)[0].version == people[0].version


def test_values_longer_than_their_column_are_cut_and_kept(cast: Cast) -> None:
    make_mentee(cast.anna, born_on=BORN)
    place = "Sankt " + "Egidien " * 20
    enter(cast, text([HEAD, [*ROW[:4], place, *ROW[5:]]]))
    (mentee,) = people_of(cast.clara)
    assert mentee.place == place.strip()[:80]
    assert any(original.strip() == place.strip() for _, original in cells_of(cast.clara))


def proposals(cast: Cast, data: bytes) -> list[Fate]:
    actor = cast.clara.actor
    reading = read_list(data, filename="liste.csv", today=today())
    with at_work(actor):
        upload = keep_entries(actor, project=cast.elbe, file_name="liste.csv", data=data, entries=entries_of(reading))
        return [row.match.fate for row in dry_run(actor, upload).rows]


@pytest.mark.parametrize(
    ("row", "fate"),
    [
        (["Selamawit", "Tesfay", "01.02.1990"], Fate.COMPLETE),
        (["Tesfay", "Selamawit", "01.02.1990"], Fate.COMPLETE),
        (["Selamawit", "Tesfay", ""], Fate.ASK),
        (["Selamawit", "Tesfay", "02.01.1990"], Fate.ASK),
        (["Rahel", "Ghebremariam", "01.02.1990"], Fate.NEW),
    ],
)
def test_people_who_are_here_are_proposed(cast: Cast, row: list[Any], fate: Fate) -> None:
    make_mentee(cast.anna, born_on=BORN)
    assert proposals(cast, small_list(row)) in ([fate], [Fate.ASK] if fate is Fate.COMPLETE else [fate])


@pytest.mark.parametrize(("said", "created", "completed"), [("new", 1, 0), ("complete", 0, 1), ("leave", 0, 0)])
def test_what_a_person_decides_happens(cast: Cast, said: str, created: int, completed: int) -> None:
    make_mentee(cast.anna)
    done = enter(cast, small_list(["Selamawit", "Tesfay", "01.02.1990"]), row_0=said)
    assert (done.created, done.completed) == (created, completed)
    assert len(people_of(cast.clara)) == 1 + created


def test_people_of_another_project_are_not_proposed(cast: Cast) -> None:
    make_mentee(cast.dario, born_on=BORN)
    assert proposals(cast, small_list(["Selamawit", "Tesfay", "01.02.1990"])) == [Fate.NEW]


def test_a_decision_on_the_page_is_taken(cast: Cast) -> None:
    make_mentee(cast.anna)
    client = cast.clara.client()
    check = walk(client, small_list(["Selamawit", "Tesfay", ""]), until="check")
    fields = fields_of(client.get(check).content)
    assert fields["row_0"] == "new"
    client.post(check, {**fields, "row_0": "leave", "once": str(uuid4())})
    assert list_at(cast.clara.actor, check).unchanged == 1
    assert len(people_of(cast.clara)) == 1


@pytest.mark.parametrize("part", [1, 2, 4_000])
def test_a_row_that_is_there_twice_becomes_one_person_with_both_rows_words(
    cast: Cast, monkeypatch: pytest.MonkeyPatch, part: int
) -> None:
    monkeypatch.setattr(list_rows, "_PART", part)
    rows = [ROW, [*ROW[:4], "Gröditz", *ROW[5:]], ROW]
    done = enter(cast, text([HEAD, *rows]))
    assert done.created == 1
    with at_work(cast.clara.actor):
        cells = [c.original for c in CellToCheck.objects.visible_to(cast.clara.actor).select_related("mentee")]
        assert Mentee.objects.visible_to(cast.clara.actor).count() == 1
    assert "Gröditz" in cells
    assert done.to_check == len(cells)


def test_rows_that_are_no_people_are_shown_before_anything_goes_in(cast: Cast) -> None:
    nameless = ["", "", "01.02.1990", "0351 987654"]
    client = cast.clara.client()
    check = walk(client, text([HEAD, nameless, ROW]), until="check")
    page = client.get(check).content.decode()
    assert "0351 987654" in page and "Zeile 2" in page
    client.post(check, {**fields_of(page.encode()), "once": str(uuid4())})
    assert [m.family_name for m in people_of(cast.clara)] == ["Tesfay"]
