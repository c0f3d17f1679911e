"""What a user would lose: a list in which nobody is missing or shown twice, from whichever end she reads it."""

import io
import re
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import openpyxl
import pytest
from django.test import Client
from django.urls import reverse

from lotse.casework.actions.mentee_export import harmless
from lotse.casework.models import Mentee
from lotse.casework.queries import mentee_list
from lotse.casework.queries.mentee_list import BY_SILENCE, PAGE, Choice, Place, lanes_for, mentee_page
from lotse.casework.queries.waits import WaitFor
from lotse.foundation.actor import system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.models import Change, Reading
from tests.casework.day_world import changed, with_many, with_paper, with_step
from tests.people import Cast, Person, make_mentee

LIST = "casework:mentees"


@pytest.fixture
def many(cast: Cast) -> Cast:
    """Sixty of Anna's in one order with fifteen who wait for a mentor and thirty of Boris's; some of the same name."""
    with_many(cast.anna, 57)
    for mentee in with_many(cast.anna, 15):
        changed(mentee, mentor=None, phase="waiting")
    for _ in range(3):
        make_mentee(cast.anna, given_name="Mentee", family_name="Nummer 010")
    with_many(cast.boris, 30)
    return cast


def _forwards(person: Person, choice: Choice) -> list[UUID]:
    found: list[UUID] = []
    place = Place()
    for _ in range(20):
        page = mentee_page(person.actor, choice, place)
        found += [row.public_id for row in page.rows]
        if not page.has_next:
            return found
        place = Place(after=page.last)
    raise AssertionError("The list has no end.")


def _backwards(person: Person, choice: Choice) -> list[UUID]:
    found: list[UUID] = []
    place = Place(is_end=True)
    for _ in range(20):
        page = mentee_page(person.actor, choice, place)
        rows = [row.public_id for row in page.rows]
        # The first page is full again, so it may overlap with the second.
        found = [*(row for row in rows if row not in found), *found]
        if not page.has_previous:
            return found
        place = Place(before=page.first)
    raise AssertionError("The list has no beginning.")


@pytest.mark.parametrize("who", ["anna", "clara", "dina"])
@pytest.mark.parametrize("choice", [Choice(), Choice(order=BY_SILENCE)], ids=["name", "silence"])
def test_read_from_either_end_it_is_the_same_list(many: Cast, who: str, choice: Choice) -> None:
    person: Person = getattr(many, who)
    for place, mentee in enumerate(_all(many)):
        if mentee.mentor_id is not None and place % 4:
            changed(mentee, call_by=today() - timedelta(days=place % 9))
    with at_work(person.actor) as actor:
        seen = Mentee.objects.visible_to(actor)
        wanted = seen.order_by("sort_key", "pk")
        if choice.order == BY_SILENCE:
            wanted = seen.exclude(call_by=None).order_by("call_by", "pk")
        expected = list(wanted.values_list("public_id", flat=True))
        assert _forwards(person, choice) == expected
        assert _backwards(person, choice) == expected


def _all(cast: Cast) -> list[Mentee]:
    with at_work(system(cast.elbe.pk)):
        return list(Mentee.objects.unscoped("this test").order_by("pk"))


def test_the_count_is_exact_until_it_says_that_it_is_not(many: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    with at_work(many.clara.actor) as actor:
        assert mentee_page(actor, Choice()).count == 105
        assert mentee_page(actor, Choice(), Place(is_end=True)).count == 105
        monkeypatch.setattr(mentee_list, "COUNTED", 105)
        assert mentee_page(actor, Choice()).count == 105
        monkeypatch.setattr(mentee_list, "COUNTED", 104)
        assert mentee_page(actor, Choice()).count is None


def test_a_row_that_is_gone_leads_to_the_beginning(many: Cast) -> None:
    foreign = make_mentee(many.dario, family_name="Zuletzt")
    with at_work(many.anna.actor) as actor:
        first = [row.public_id for row in mentee_page(actor, Choice()).rows]
        for place in (Place(after=uuid4()), Place(after=foreign.public_id), Place(before=foreign.public_id)):
            assert [row.public_id for row in mentee_page(actor, Choice(), place).rows] == first


def test_the_address_holds_no_name(many: Cast) -> None:
    page = many.anna.client().get(reverse(LIST))
    for address in page.context["pages"].values():
        assert "ummer" not in address and "entee=" not in address


@pytest.fixture
def mixed(cast: Cast) -> dict[str, Mentee]:
    """One person for each filter."""
    names = ("silent", "ending", "waits", "closed", "other", "alone", "merged", "erased")
    people = {name: make_mentee(cast.anna, given_name=name.title(), family_name="Zzz") for name in names}
    changed(people["silent"], call_by=today())
    changed(people["other"], call_by=today() + timedelta(days=1), phase="placement")
    with_paper(people["ending"], ends_in=60)
    with_paper(people["other"], ends_in=61)
    with_paper(people["silent"], ends_in=5, is_current=False)
    with_step(people["waits"], waits_for="bamf", waits_for_name="BAMF Leipzig", topic="language")
    with_step(people["other"], waits_for="bamf", done_on=today())
    changed(people["closed"], phase="closed")
    changed(people["alone"], mentor=None, phase="waiting")
    changed(people["merged"], merged_into=people["other"])
    with at_work(system(cast.elbe.pk), action="test.made"):
        people["erased"].erased_at = "2026-11-01T00:00:00Z"
        people["erased"].erased_because = "wish"
        Mentee.objects.unscoped("this test").filter(pk=people["erased"].pk).update(erased_at="2026-11-01T00:00:00Z")
    return people


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice(), {"silent", "ending", "waits", "other", "alone"}),
        (Choice(phase="closed"), {"closed"}),
        (Choice(phase="placement"), {"other"}),
        (Choice(is_silent=True), {"silent"}),
        (Choice(is_expiring=True), {"ending"}),
        (Choice(wait=WaitFor("bamf")), {"waits"}),
        (Choice(wait=WaitFor("bamf", "BAMF Leipzig", "language")), {"waits"}),
        (Choice(wait=WaitFor("bamf", "BAMF Dresden")), set()),
        (Choice(wait=WaitFor(topic="language")), {"waits"}),
        (Choice(mentor="ohne"), {"alone"}),
        (Choice(order=BY_SILENCE), {"silent", "other"}),
        (Choice(mentor=uuid4()), set()),
    ],
)
@pytest.mark.parametrize("who", ["anna", "clara"])
def test_each_filter_shows_whom_it_names(
    cast: Cast, mixed: dict[str, Mentee], choice: Choice, expected: set[str], who: str
) -> None:
    person: Person = getattr(cast, who)
    with at_work(person.actor) as actor:
        page = mentee_page(actor, choice)
    assert {row.name.split()[0].lower() for row in page.rows} == expected
    assert page.count == len(expected)


def test_a_lead_picks_out_one_mentor_and_a_mentor_no_other(many: Cast) -> None:
    with at_work(many.clara.actor) as actor:
        assert mentee_page(actor, Choice(mentor=many.boris.membership.public_id)).count == 30
        assert lanes_for(actor, Choice(mentor=many.dario.membership.public_id)) == []
    with at_work(many.anna.actor) as actor:
        assert mentee_page(actor, Choice(mentor=many.boris.membership.public_id)).count == 0


def test_a_row_says_what_comes_next_and_since_when_one_waits(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with_step(mentee, title="Später", position=20, waits_for="bamf")
    with_step(mentee, title="Zuerst", position=10, waits_for_name="Jobcenter Pirna")
    with_step(mentee, title="Fertig", position=5, done_on=today())
    with at_work(cast.anna.actor) as actor:
        (row,) = mentee_page(actor, Choice()).rows
        (asked,) = mentee_page(actor, Choice(wait=WaitFor("bamf"))).rows
    assert (row.step, row.waits_for_name, row.waiting_days) == ("Zuerst", "Jobcenter Pirna", 10)
    assert asked.step == "Später"


class TestScreen:
    """The page, its fragments, the spreadsheet."""

    @pytest.fixture
    def client(self, many: Cast) -> Client:
        return many.clara.client()

    def _htmx(self, client: Client, **query: Any) -> str:
        return client.get(reverse(LIST), query, headers={"HX-Request": "true"}).content.decode()

    def test_the_fragment_is_the_same_part_of_the_page(self, client: Client) -> None:
        def rows(html: str) -> str:
            found = re.search(r'<div id="liste".*?</nav>', html, re.S)
            assert found
            return re.sub(r'value="[^"]*"', "", found[0])

        for query in ({}, {"phase": "waiting"}, {"ende": "1"}):
            fragment = self._htmx(client, **query)
            assert "<html" not in fragment
            page = client.get(reverse(LIST), query).content.decode()
            if "pagination" in page:
                assert rows(fragment) == rows(page)

    def test_suggestions_are_links_to_files_and_ask_for_two_letters(self, client: Client) -> None:
        fragment = self._htmx(client, vorschlag="1", q="numm")
        assert fragment.count("<li>") == 8 and "<html" not in fragment
        assert "<li>" not in self._htmx(client, vorschlag="1", q="n")
        assert "<li>" not in self._htmx(client, vorschlag="1")

    def test_a_search_answers_with_people_or_says_why_not(self, client: Client) -> None:
        page = client.get(reverse(LIST), {"q": "nummer"})
        assert len(page.context["rows"]) == 50 and page.context["is_cut"]
        nobody = client.get(reverse(LIST), {"q": "<script>alert(1)</script>"}).content.decode()
        assert "Niemand gefunden" in nobody and "<script>alert" not in nobody

    @pytest.mark.parametrize(
        "query",
        [
            {"phase": "unsinn"},
            {"nach": "kein-uuid"},
            {"vor": ""},
            {"mentor": "x"},
            {"wartet": "'; drop table"},
            {"thema": "x" * 500, "stelle": "y" * 500},
            {"reihenfolge": "unsinn"},
        ],
    )
    def test_an_address_with_nonsense_shows_the_list(self, client: Client, query: dict[str, str]) -> None:
        page = client.get(reverse(LIST), query)
        assert page.status_code == 200
        assert page.context["count"] == 105

    def test_what_is_set_can_be_taken_off_one_by_one(self, client: Client) -> None:
        page = client.get(reverse(LIST), {"phase": "profiling", "still": "on", "reihenfolge": "still"})
        assert [each["words"] for each in page.context["chosen"]] == [
            "Profil",
            "am längsten still zuerst",
            "länger still als vereinbart",
        ]
        without_phase = page.context["chosen"][0]["href"]
        assert "phase" not in without_phase and "still=on" in without_phase

    def test_the_list_costs_the_same_statements_at_its_beginning_and_at_its_end(
        self, client: Client, statements: list[str]
    ) -> None:
        counts = []
        client.get(reverse(LIST))
        for query in ({}, {"ende": "1"}, {"wartet": "bamf"}):
            statements.clear()
            client.get(reverse(LIST), query)
            counts.append(len(statements))
        assert max(counts) <= 11

    def test_the_spreadsheet_holds_what_the_list_shows(self, many: Cast, client: Client) -> None:
        with_step(make_mentee(many.anna, given_name="=1+1", family_name="Evil"), title="@SUM(A1)")
        answer = client.post(reverse("casework:mentees_export"), {"phase": "profiling"})
        assert answer.status_code == 200
        sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).active
        assert sheet is not None
        rows = list(sheet.iter_rows(values_only=True))
        assert rows[0][:2] == ("Familienname", "Vorname")
        assert len(rows) == 1 + 57 + 3 + 30 + 1
        evil = next(row for row in rows if row[0] == "Evil")
        assert evil[1] == "'=1+1" and evil[4] == "'@SUM(A1)"
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)

    def test_the_spreadsheet_leaves_a_trace_in_the_journal_and_in_each_file(self, many: Cast, client: Client) -> None:
        client.post(reverse("casework:mentees_export"), {"phase": "waiting"})
        with at_work(many.clara.actor) as actor:
            entry = Change.objects.visible_to(actor).get(action="mentees.exported")
            assert entry.old == {"rows": 15} and entry.account_id == many.clara.account.pk
            assert Reading.objects.visible_to(actor).filter(screen="mentees_export").count() == 15

    def test_mentors_take_no_list_along(self, many: Cast) -> None:
        assert many.anna.client().post(reverse("casework:mentees_export")).status_code == 403
        assert many.clara.client().get(reverse("casework:mentees_export")).status_code == 405


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1", "'=1"),
        ("@x", "'@x"),
        ("+x", "'+x"),
        ("-cmd", "'-cmd"),
        ("\tx", "'\tx"),
        ("+49 151", "+49 151"),
        ("Anna", "Anna"),
    ],
)
def test_nothing_becomes_a_formula(text: str, safe: str) -> None:
    assert harmless(text) == safe


def test_a_page_has_twenty_five_rows(many: Cast) -> None:
    with at_work(many.clara.actor) as actor:
        assert len(mentee_page(actor, Choice()).rows) == PAGE == 25
