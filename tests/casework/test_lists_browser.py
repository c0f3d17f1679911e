"""A list through the screens: what a lead would lose is a person, a cell, or trust that a look is only a look."""

from typing import Any
from uuid import uuid4

import pytest
from django.core.files.storage import default_storage
from django.urls import reverse

from lotse.casework.actions.lists import upload_list
from lotse.casework.models import ContactNote, ListImport, Outcome, ResidencePaper
from lotse.casework.models.choices import Phase
from lotse.foundation.database.context import at_work
from tests.casework.list_files import (
    SAMPLES,
    cells_of,
    fields_of,
    hand_in,
    list_at,
    many,
    people_of,
    sample,
    small_list,
    walk,
)
from tests.casework.mentee_list.test_refusals import REFUSED
from tests.people import Cast, make_mentee

SHORT_REFUSALS = ("nothing", "web page", "picture", "half a file", "zip bomb", "password", "two cells far apart", "PDF")


def stored() -> list[str]:
    """Every file that lies in the storage."""
    try:
        years = default_storage.listdir("lists")[0]
    except FileNotFoundError:
        return []
    return [f"lists/{year}/{name}" for year in years for name in default_storage.listdir(f"lists/{year}")[1]]


@pytest.fixture(autouse=True)
def _empty_storage() -> Any:
    for name in stored():
        default_storage.delete(name)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_goes_in_as_its_truth_says(cast: Cast, name: str) -> None:
    data, truth = sample(name)
    address = walk(cast.clara.client(), data, name=name)
    done = list_at(cast.clara.actor, address)
    people = people_of(cast.clara)
    assert (done.state, done.created, len(people)) == ("done", truth["people"], truth["people"])
    wanted = sorted(
        (r["given_name"] or "", r["family_name"] or "", r["sex"] or "", r["born_on"] or "", r["nationality"] or "")
        for r in truth["records"]
        if r["given_name"] and r["family_name"]
    )
    got = sorted(
        (m.given_name, m.family_name, m.sex, m.born_on.isoformat() if m.born_on else "", m.nationality) for m in people
    )
    assert [person for person in wanted if person not in got] == []
    with at_work(cast.clara.actor):
        outcomes = Outcome.objects.visible_to(cast.clara.actor).count()
        papers = list(ResidencePaper.objects.visible_to(cast.clara.actor).select_related("mentee").order_by("pk"))
        assert outcomes == sum(bool(r["outcome"] and r["outcome_on"]) for r in truth["records"])
        assert sorted(paper.kind for paper in papers if paper.kind) == sorted(
            r["status"] for r in truth["records"] if r["status"]
        )
    assert sorted(m.profile.german_level for m in people) == sorted(r["german_level"] or "" for r in truth["records"])


def test_a_failed_upload_leaves_no_file(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise OSError("the row cannot be written")

    monkeypatch.setattr(ListImport, "save", broken)
    with at_work(cast.clara.actor), pytest.raises(OSError, match="cannot be written"):
        upload_list(cast.clara.actor, project=cast.elbe, file_name="liste.csv", data=many(2))
    assert stored() == []


def test_a_file_that_is_gone_is_asked_for_again(cast: Cast) -> None:
    client = cast.clara.client()
    address = hand_in(client, many(2)).headers["Location"]
    default_storage.delete(stored()[0])
    page = client.get(address)
    assert page.status_code == 403 and "noch einmal hoch" in page.content.decode()


@pytest.mark.parametrize("name", SAMPLES)
def test_the_same_file_twice_changes_nothing(cast: Cast, name: str) -> None:
    data, _ = sample(name)
    client = cast.clara.client()
    walk(client, data, name=name)
    before, cells = people_of(cast.clara), cells_of(cast.clara)
    second = list_at(cast.clara.actor, walk(client, data, name=name))
    assert (second.created, second.completed, second.unchanged) == (0, 0, second.rows_total)
    assert [(m.pk, m.version) for m in people_of(cast.clara)] == [(m.pk, m.version) for m in before]
    assert cells_of(cast.clara) == cells


def test_the_dry_run_enters_nothing_and_says_what_would_happen(cast: Cast) -> None:
    data, truth = sample(SAMPLES[0])
    client = cast.clara.client()
    page = client.get(walk(client, data, name=SAMPLES[0], until="check"))
    assert people_of(cast.clara) == []
    assert f"<b>{truth['people']}</b>" in page.content.decode()


def test_a_repeated_dry_run_counts_no_cells_of_rows_that_change_nothing(cast: Cast) -> None:
    data, _ = sample(SAMPLES[1])
    client = cast.clara.client()
    walk(client, data, name=SAMPLES[1])
    page = client.get(walk(client, data, name=SAMPLES[1], until="check")).content.decode()
    assert page.count("<b>0</b>") == 3


def test_unread_cells_stay_sealed_with_the_person_and_show_in_the_file(cast: Cast) -> None:
    data = small_list(["Selam", "Tesfay", "im Frühjahr 99?"])
    client = cast.clara.client()
    walk(client, data)
    (mentee,) = people_of(cast.clara)
    assert ("Geburtsdatum", "im Frühjahr 99?") in cells_of(cast.clara)
    page = client.get(reverse("casework:mentee", args=[mentee.public_id])).content.decode()
    assert "im Frühjahr 99?" in page
    with at_work(cast.clara.actor):
        from lotse.casework.models import CellToCheck

        raw = CellToCheck.objects.visible_to(cast.clara.actor).values_list("original", flat=True).first()
    assert "Frühjahr".encode() not in bytes(raw or b"")


def test_the_stored_file_is_sealed_and_gone_afterwards(cast: Cast, django_capture_on_commit_callbacks: Any) -> None:
    data = small_list(["Kanarienvogel", "Tesfay", "01.02.1990"])
    client = cast.clara.client()
    check = walk(client, data, until="check")
    (name,) = stored()
    with default_storage.open(name) as file:
        assert b"Kanarienvogel" not in file.read()
    assert "Kanarienvogel" not in name
    with django_capture_on_commit_callbacks(execute=True):
        client.post(check, {**fields_of(client.get(check).content), "once": str(uuid4())})
    assert stored() == []
    done = list_at(cast.clara.actor, check)
    assert (done.entries, bool(done.file)) == ("", False)


def test_a_list_thrown_away_leaves_nothing_and_stays_away(cast: Cast, django_capture_on_commit_callbacks: Any) -> None:
    client = cast.clara.client()
    check = walk(client, small_list(["Selam", "Tesfay", "01.02.1990"]), until="check")
    upload = list_at(cast.clara.actor, check)
    away = reverse("casework:import_throw_away", args=[upload.public_id])
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(away, {"once": str(uuid4())}).status_code == 302
    assert stored() == [] and people_of(cast.clara) == []
    assert list_at(cast.clara.actor, check).entries == ""
    assert client.post(check, {"once": str(uuid4())}).headers["Location"].endswith(f"{upload.public_id}/")
    assert client.post(away, {"once": str(uuid4())}).status_code == 403
    assert people_of(cast.clara) == []


def test_a_failure_while_taking_over_keeps_the_file(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    """All or nothing: an error at the very end takes everything back, and the list waits on."""
    client = cast.clara.client()
    client.raise_request_exception = False
    check = walk(client, many(20), until="check")
    fields = fields_of(client.get(check).content)
    from lotse.casework.actions import list_rows

    write = list_rows.insert_rows

    def broken(rows: Any) -> None:
        write(rows)
        if rows and type(rows[0]).__name__ == "ImportedRow":
            raise OSError("the last statement fails")

    monkeypatch.setattr(list_rows, "insert_rows", broken)
    assert client.post(check, {**fields, "once": str(uuid4())}).status_code == 500
    assert people_of(cast.clara) == [] and cells_of(cast.clara) == []
    assert len(stored()) == 1 and list_at(cast.clara.actor, check).state == "checked"
    monkeypatch.setattr(list_rows, "insert_rows", write)
    assert client.post(check, {**fields, "once": str(uuid4())}).status_code == 302
    assert len(people_of(cast.clara)) == 20


def test_a_double_click_takes_over_once(cast: Cast) -> None:
    client = cast.clara.client()
    check = walk(client, many(5), until="check")
    fields = {**fields_of(client.get(check).content), "once": str(uuid4())}
    first, second = client.post(check, fields), client.post(check, fields)
    assert first.headers["Location"] == second.headers["Location"]
    third = client.post(check, {**fields, "once": str(uuid4())})
    assert third.headers["Location"] == first.headers["Location"]
    assert len(people_of(cast.clara)) == 5


def test_a_refused_file_says_why_and_leaves_nothing(cast: Cast) -> None:
    client = cast.clara.client()
    for name in SHORT_REFUSALS:
        answer = hand_in(client, REFUSED[name][0](), "liste.xlsx")
        page = answer.content.decode()
        assert answer.status_code == 422, name
        assert "error-summary" in page and 'aria-invalid="true"' in page, name
        assert "Traceback" not in page
    assert stored() == []
    with at_work(cast.clara.actor):
        assert ListImport.objects.visible_to(cast.clara.actor).count() == 0


def test_a_mentor_cannot_reach_lists_and_another_project_sees_none(cast: Cast) -> None:
    address = walk(cast.clara.client(), small_list(["Selam", "Tesfay", "01.02.1990"]), until="check")
    upload = list_at(cast.clara.actor, address)
    for name in ("import_columns", "import_check", "import_done", "import_throw_away"):
        where = reverse(f"casework:{name}", args=[upload.public_id])
        ask = "post" if name == "import_throw_away" else "get"
        assert getattr(cast.anna.client(), ask)(where).status_code == 403
        assert getattr(cast.elena.client(), ask)(where).status_code == 404
        if name != "import_done":
            assert cast.elena.client().post(where).status_code == 404
    assert cast.anna.client().get(reverse("casework:imports")).status_code == 403
    assert str(upload.public_id) not in cast.elena.client().get(reverse("casework:imports")).content.decode()
    assert list_at(cast.clara.actor, address).state == "checked"


def test_another_leads_project_cannot_be_chosen(cast: Cast) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    file = SimpleUploadedFile("liste.csv", many(2))
    answer = cast.clara.client().post(reverse("casework:imports"), {"project": cast.spree.pk, "file": file})
    assert answer.status_code == 422 and stored() == []


def test_another_projects_mentor_cannot_be_chosen(cast: Cast) -> None:
    client = cast.clara.client()
    address = hand_in(client, many(2)).headers["Location"]
    fields = {**fields_of(client.get(address).content), "mentor": str(cast.dario.membership.pk)}
    assert client.post(address, fields).status_code == 422
    assert list_at(cast.clara.actor, address).state == "uploaded"


def test_a_sheet_that_is_not_wanted_is_not_read(cast: Cast) -> None:
    from tests.casework.mentee_list.files import xlsx

    rows = [["Vorname", "Nachname", "Geburtsdatum"], ["Selam", "Tesfay", "01.02.1990"]]
    old = [["Vorname", "Nachname", "Geburtsdatum"], ["Rahel", "Ghebre", "03.02.1991"]]
    client = cast.clara.client()
    address = hand_in(client, xlsx({"2026": rows, "2024": old}), "liste.xlsx").headers["Location"]
    fields = fields_of(client.get(address).content)
    assert fields.pop("use_1") == "on"
    check = client.post(address, fields).headers["Location"]
    client.post(check, fields_of(client.get(check).content))
    assert [m.given_name for m in people_of(cast.clara)] == ["Selam"]


def test_somebody_who_left_gets_a_closed_mentoring(cast: Cast) -> None:
    walk(cast.clara.client(), small_list(["Selam", "Tesfay", "01.02.1990", "", "", "", "30.06.2026"]))
    (mentee,) = people_of(cast.clara)
    assert mentee.phase == Phase.CLOSED and mentee.call_by is None
    assert mentee.mentoring is not None
    assert mentee.mentoring.closed_on.isoformat() == "2026-06-30"
    assert mentee.mentoring.opened_on <= mentee.mentoring.closed_on


def test_what_the_columns_cannot_hold_stays_as_a_cell(cast: Cast) -> None:
    from tests.casework.mentee_list.files import text

    rows = [
        ["Vorname", "Nachname", "Geburtsdatum", "Mentor", "Aktenzeichen", "Telefon", "Handy"],
        ["Selam", "Tesfay", "01.02.1990", "Frau Unbekannt", "AZ 12/34", "0351 123456", "0151 2345678"],
    ]
    walk(cast.clara.client(), text(rows))
    originals = " | ".join(original for _, original in cells_of(cast.clara))
    (mentee,) = people_of(cast.clara)
    for said in ("Unbekannt", "12/34"):
        assert said in originals
    everything = (mentee.phone + originals).replace(" ", "").replace("+49", "0").replace("/", "")
    assert "0351123456" in everything and "01512345678" in everything


def test_the_mentor_who_is_named_gets_the_mentee(cast: Cast) -> None:
    from tests.casework.mentee_list.files import text

    rows = [
        ["Vorname", "Nachname", "Geburtsdatum", "Mentor"],
        ["Selam", "Tesfay", "01.02.1990", "Beispiel, Anna"],
        ["Rahel", "Ghebre", "03.02.1991", ""],
    ]
    walk(cast.clara.client(), text(rows), mentor=str(cast.boris.membership.pk))
    assert [m.mentor_id for m in people_of(cast.clara)] == [cast.anna.membership.pk, cast.boris.membership.pk]


def test_a_remark_becomes_a_sealed_note(cast: Cast) -> None:
    walk(cast.clara.client(), small_list(["Selam", "Tesfay", "01.02.1990", "", "", "", "", "sucht Arbeit in Riesa"]))
    with at_work(cast.clara.actor):
        (note,) = ContactNote.objects.visible_to(cast.clara.actor).select_related("mentee")
        assert "sucht Arbeit in Riesa" in note.text


def test_decisions_survive_paging(cast: Cast) -> None:
    for number in range(3):
        make_mentee(cast.anna, given_name=f"Selam{'aei'[number]}", family_name="Tesfay")
    client = cast.clara.client()
    data = many(60) + small_list(["Selama", "Tesfay", ""], ["Selame", "Tesfay", ""]).split(b"\r\n", 1)[1]
    check = walk(client, data, until="check")
    last = client.get(f"{check}?seite=2")
    asked = [name for name in fields_of(last.content) if name.startswith("row_")]
    assert len(asked) == 2
    answer = client.post(check, {asked[0]: "leave", asked[1]: "complete", "page": "1", "once": str(uuid4())})
    assert answer.headers["Location"].startswith(check + "?seite=1")
    again = fields_of(client.get(f"{check}?seite=2").content)
    assert [again[name] for name in asked] == ["leave", "complete"]
    client.post(check, {**fields_of(client.get(check).content), "once": str(uuid4())})
    done = list_at(cast.clara.actor, check)
    assert (done.created, done.completed, done.unchanged) == (60, 1, 1)


def test_forged_decisions_are_ignored(cast: Cast) -> None:
    client = cast.clara.client()
    check = walk(client, many(2), until="check")
    forged = {"row_0": "known", "row_1": "leave", "row_99": "leave", "row_x": "new", "row_-1": "leave", "row_1 ": "new"}
    client.post(check, {**forged, "once": str(uuid4())})
    assert len(people_of(cast.clara)) == 2
