"""What a visitor would lose: the person in charge of her place, in her language, without being written down."""

import json
import re
from collections.abc import Iterator
from datetime import time
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from lotse.foundation.clock import now
from lotse.foundation.publishing import KEEPER, PUBLISHED
from lotse.foundation.roles import Role
from lotse.organisations.domain.places import all_districts, all_municipalities, districts_of_postcode, municipality
from lotse.organisations.domain.programme_map import programme_projects, projects_serving
from lotse.organisations.domain.vcard import Card, vcard
from lotse.organisations.models import MentorCard, OfficeTime
from lotse.organisations.public import Project, contacts_for, found_programme
from lotse.website.api.contact import PER_MINUTE
from lotse.website.visitors.contact import answer_to
from lotse.website.visitors.entries import dialled, entries
from lotse.website.visitors.hours import office_hours
from tests.people import Person, make_person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    with override("de"):
        yield


@pytest.fixture
def projects() -> dict[str, Project]:
    return {project.key: project for project in found_programme()}


def _mentor(name: str, project: Project, *languages: str, shown: bool = True) -> Person:
    person = make_person(name, Role.MENTOR, project)
    person.account.phone = "0351 12345"
    person.account.save()
    MentorCard.objects.create(
        membership=person.membership, is_shown=shown, languages=list(languages), agreed_at=now() if shown else None
    )
    return person


def _page(query: str = "", **more: str) -> str:
    response = Client().get(reverse("website:contact"), {**({"ort": query} if query else {}), **more})
    assert response.status_code == 200
    assert not response.cookies
    assert response["Cache-Control"] == ("no-store" if query or more else "public, no-cache")
    return response.content.decode()


def _answer(page: str) -> str:
    """The part between the answer's heading and the list of all."""
    return page.partition('id="antwort"')[2].partition('id="alle"')[0]


def test_every_municipality_finds_exactly_the_right_project(projects: dict[str, Project]) -> None:
    for place in all_municipalities():
        asked = f"{place.postcodes[0]} {place.name}"
        (right,) = projects_serving(place.ags)
        assert [contact.project.key for contact in answer_to(asked).contacts] == [right.key], asked


def test_every_postcode_finds_every_project_that_it_reaches_and_no_other(projects: dict[str, Project]) -> None:
    places: dict[str, set[str]] = {}
    for place in all_municipalities():
        for code in place.postcodes:
            places.setdefault(code, set()).update(each.key for each in projects_serving(place.ags))
    assert len(places) == 384
    for code, right in places.items():
        assert {contact.project.key for contact in answer_to(code).contacts} == right, code
    assert sorted(code for code, right in places.items() if len(right) > 1) == ["09573"]


def test_both_projects_of_mittelsachsen_are_told_apart(projects: dict[str, Project]) -> None:
    assert [c.project.key for c in answer_to("Freiberg").contacts] == ["mittelsachsen-1"]
    assert [c.project.key for c in answer_to("Döbeln").contacts] == ["mittelsachsen-2"]
    assert {c.project.key for c in answer_to("Landkreis Mittelsachsen").contacts} == {
        "mittelsachsen-1",
        "mittelsachsen-2",
    }


def test_each_district_of_the_map_leads_to_its_projects(projects: dict[str, Project]) -> None:
    page = _page()
    ways = re.findall(r'<a href="([^"]+)" aria-label="([^"]+)" class="(?:city)?"', page)
    assert len(ways) == 13
    for district in all_districts():
        served = {each.key for each in programme_projects() if district in each.districts}
        assert {contact.project.key for contact in answer_to(district.name_de).contacts} == served


def test_a_postcode_across_a_border_names_both_and_asks_where_exactly(projects: dict[str, Project]) -> None:
    answer = _answer(_page("09573"))
    assert 'id="erzgebirgskreis-name"' in answer and 'id="mittelsachsen-1-name"' in answer
    assert len(districts_of_postcode("09573")) == 2
    narrower = f"?ort={quote('09573 Leubsdorf').replace('%20', '+')}#antwort"
    assert narrower in answer
    assert 'id="mittelsachsen-1-name"' not in _answer(_page("09573 Gornau"))


def test_who_speaks_my_language_stands_first_and_nobody_is_hidden(projects: dict[str, Project]) -> None:
    dresden = projects["dresden"]
    _mentor("Ada", dresden, "de", "en")
    _mentor("Bruno", dresden, "de", "ti")
    _mentor("Cleo", projects["meissen"], "de", "uk")
    answer = _answer(_page("Dresden", sprache="ti"))
    assert answer.index("Bruno Beispiel") < answer.index("Ada Beispiel")
    assert 'class="language wanted">ትግርኛ' in answer
    without = _answer(_page("Dresden", sprache="uk"))
    assert "Ada Beispiel" in without and "Bruno Beispiel" in without
    assert "Hier spricht gerade niemand diese Sprache: українська" in without
    assert reverse("website:project", args=["meissen"]) in without


def test_the_page_asks_for_the_language_in_which_it_is_read(projects: dict[str, Project]) -> None:
    _mentor("Bruno", projects["dresden"], "de", "uk")
    with override("uk"):
        address = reverse("website:contact")
    page = Client().get(address, {"ort": "Дрезден"}).content.decode()
    assert '<option value="uk" lang="uk" selected>' in page
    assert 'class="language wanted">українська' in page
    chosen_otherwise = Client().get(address, {"ort": "Дрезден", "sprache": ""}).content.decode()
    assert "selected" not in chosen_otherwise and 'class="language wanted"' not in chosen_otherwise


def test_who_did_not_agree_is_nowhere(projects: dict[str, Project]) -> None:
    hidden = _mentor("Dora", projects["dresden"], "de", shown=False)
    assert "Dora" not in _page("Dresden") + _page()
    card = MentorCard.objects.get(membership=hidden.membership)
    assert Client().get(reverse("website:mentor_vcf", args=["dresden", card.public_id])).status_code == 404
    asked = Client().get(reverse("api:contact"), {"ort": "Dresden"}).json()
    assert asked["projects"][0]["mentors"] == []


def test_a_place_outside_of_saxony_gets_an_answer_that_helps(projects: dict[str, Project]) -> None:
    answer = _answer(_page("München"))
    assert "Dieser Ort liegt nicht in Sachsen" in answer and "Bayern" in answer and "Jobbegleitung Bayern" in answer
    assert "tel:+498004555500" in answer
    assert "WelcomeCenter Sachsen-Anhalt" in _answer(_page("06108"))
    assert "Diesen Ort kennen wir nicht" in _answer(_page("Atlantis auf dem Mond"))


def test_a_guess_says_that_it_is_one(projects: dict[str, Project]) -> None:
    assert "Wir haben „Zwickau“ verstanden" in _answer(_page("Zwikau"))
    assert "verstanden" not in _answer(_page("Zwickau"))


@pytest.mark.parametrize("query", ["<script>alert(1)</script>", "%00", "'; drop table", "ä" * 500, "0" * 80])
def test_whatever_is_typed_the_page_stands(projects: dict[str, Project], query: str) -> None:
    assert "<script>alert" not in _page(query)


def test_without_projects_there_is_still_a_page() -> None:
    assert "Diesen Ort kennen wir nicht" in _page("Dresden")


def test_the_number_of_statements_does_not_grow_with_the_team(
    projects: dict[str, Project], statements: list[str]
) -> None:
    _mentor("Ada", projects["dresden"], "de")
    statements.clear()
    _page("Dresden")
    alone = len(statements)
    for number in range(8):
        _mentor(f"Mentor{number}", projects["dresden"], "de", "en")
    statements.clear()
    _page("Dresden")
    assert len(statements) == alone


def test_office_hours_are_said_as_people_say_them() -> None:
    def at(day: int, opens: int, closes: int) -> OfficeTime:
        return OfficeTime(weekday=day, opens=time(opens), closes=time(closes, 30))

    said = office_hours([at(0, 9, 12), at(0, 13, 16), at(1, 9, 12), at(1, 13, 16), at(3, 9, 17), at(4, 9, 17)])
    assert [(each.days, each.times) for each in said] == [
        ("Montag – Dienstag", "9:00–12:30, 13:00–16:30"),
        ("Donnerstag – Freitag", "9:00–17:30"),
    ]


@pytest.mark.parametrize(
    ("said", "number"),
    [("0351 123-45", "+4935112345"), ("+49 351 12345", "+4935112345"), ("0049 351", "0049351"), ("", "")],
)
def test_numbers_can_be_dialled(said: str, number: str) -> None:
    assert dialled(said) == number


def test_a_card_for_the_address_book_is_what_the_standard_asks_for(projects: dict[str, Project]) -> None:
    bruno = _mentor("Bruno", projects["dresden"], "de", "ti")
    card = MentorCard.objects.get(membership=bruno.membership)
    response = Client().get(reverse("website:mentor_vcf", args=["dresden", card.public_id]))
    assert response["Content-Type"] == "text/vcard; charset=utf-8"
    text = response.content.decode()
    lines = text.replace("\r\n ", "").split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:4.0"] and lines[-2:] == ["END:VCARD", ""]
    assert {"FN:Bruno Beispiel", "N:Beispiel;Bruno;;;", "TEL;VALUE=uri;TYPE=work,voice:tel:+4935112345"} <= set(lines)
    assert {"LANG;TYPE=work:de", "LANG;TYPE=work:ti", "EMAIL;TYPE=work:bruno@example.org"} <= set(lines)
    assert Client().get(reverse("website:contact_vcf", args=["dresden"])).content.startswith(b"BEGIN:VCARD\r\n")
    assert Client().get(reverse("website:contact_vcf", args=["nirgends"])).status_code == 404


def test_long_lines_are_folded_without_cutting_letters_and_signs_are_escaped() -> None:
    text = vcard(Card(uid="1", name="ሰላም " * 30, organisation="A, B; C\\D", address="Weg 1\n01067 Ort"))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    unfolded = text.replace("\r\n ", "")
    assert "ሰላም " * 29 in unfolded
    assert "ORG:A\\, B\\; C\\\\D" in unfolded and "ADR;TYPE=work:;;Weg 1\\n01067 Ort;;;;" in unfolded


def test_the_card_on_paper_names_the_project_and_its_code_leads_to_it(projects: dict[str, Project]) -> None:
    import pypdfium2
    import zxingcpp

    for language in ("de", "ar"):
        with override(language):
            address = reverse("website:contact_pdf", args=["dresden"])
            page = reverse("website:project", args=["dresden"])
        response = Client().get(address)
        assert response["Content-Type"] == "application/pdf"
        paper = pypdfium2.PdfDocument(response.content)
        assert len(paper) == 1
        width, height = paper[0].get_size()
        assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (105, 148)
        (code,) = zxingcpp.read_barcodes(paper[0].render(scale=2).to_pil())
        assert code.text.endswith(page)


def test_other_sites_may_ask(projects: dict[str, Project]) -> None:
    response = Client().get(reverse("api:contact"), {"ort": "01587"})
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Cache-Control"] == "no-store" and not response.cookies
    told = response.json()
    assert (told["state"], told["places"], [each["key"] for each in told["projects"]]) == (
        "found",
        ["Riesa"],
        ["meissen"],
    )
    assert Client().get(reverse("api:contact"), {"ort": "München"}).json()["land"] == "BY"
    assert Client().get(reverse("api:contact"), {"ort": "Zwikau"}).json()["state"] == "guessed"
    assert Client().get(reverse("api:contact"), {"ort": "Atlantis auf dem Mond"}).json()["state"] == "unknown"
    assert Client().get(reverse("api:contact")).status_code == 400
    assert Client().post(reverse("api:contact"), {"ort": "01587"}).status_code == 405


def test_the_answer_has_the_form_that_its_description_promises(projects: dict[str, Project]) -> None:
    described = Client().get(reverse("api:description")).json()["paths"]["/kontakt/"]["get"]
    schema = described["responses"]["200"]["content"]["application/json"]["schema"]
    told = Client().get(reverse("api:contact"), {"ort": "Dresden"}).json()
    assert set(told) == set(schema["properties"])
    assert set(told["projects"][0]) == set(schema["properties"]["projects"]["items"]["properties"])


def test_who_asks_too_often_waits(projects: dict[str, Project]) -> None:
    address = reverse("api:contact")
    answers = [Client().get(address, {"ort": "Riesa"}).status_code for _ in range(PER_MINUTE + 1)]
    assert answers == [200] * PER_MINUTE + [429]


def test_the_list_of_outlines_is_given_to_whoever_asks() -> None:
    """The button works from the static file alone: no address of ours takes a position."""
    page = _page()
    assert re.search(r'data-near="/static/website/near\.json"', page)
    assert "latitude" not in page and json.dumps("coords") not in page


def test_entries_keep_the_order_of_the_contacts(projects: dict[str, Project]) -> None:
    found = answer_to("09573").contacts
    assert [entry.project.key for entry in entries(found, "ti")] == [contact.project.key for contact in found]
    assert contacts_for([]) == []
    assert municipality("14612000") is not None


def test_what_somebody_typed_is_kept_by_no_cache_and_told_to_no_other_page() -> None:
    """A page cache stands before Django here: it keeps only what was told to it."""
    for asked in ({"ort": "Riesa"}, {"ort": "Riesa", "sprache": "ti"}, {"ort": ""}):
        answer = Client().get(reverse("website:contact"), asked, **{KEEPER: True})
        assert answer["Cache-Control"] == "no-store" and "ETag" not in answer.headers, asked
        assert answer["Referrer-Policy"] == "no-referrer"
        assert PUBLISHED not in answer.wsgi_request.META
    plain = Client().get(reverse("website:contact"), **{KEEPER: True})
    assert plain["Cache-Control"] == "public, no-cache" and plain.wsgi_request.META[PUBLISHED].may_be_kept
