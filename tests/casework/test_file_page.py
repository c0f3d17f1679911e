"""The mentee's page: what is next, for whom one waits, what was said; and nobody else may know that there is one."""

import re
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from lotse.casework.actions.notes import write_note
from lotse.casework.models import ContactNote, Mentee
from lotse.foundation.database.context import at_work
from lotse.foundation.models import Reading
from tests.casework.file_case import full_mentee
from tests.people import Cast, make_mentee

HTMX = {"HX-Request": "true"}


def page_of(mentee: Mentee) -> str:
    return reverse("casework:mentee", args=[mentee.public_id])


def readings(cast: Cast) -> list[tuple[int | None, str]]:
    with at_work(cast.clara.actor):
        rows = Reading.objects.visible_to(cast.clara.actor).order_by("id")
        return list(rows.values_list("account_id", "screen"))


def test_the_page_says_what_is_next_and_for_whom_one_waits(cast: Cast) -> None:
    mentee = full_mentee(cast)
    text = cast.anna.client().get(page_of(mentee)).content.decode()
    for words in (
        "Selamawit Tesfay",
        "ሰላማዊት ተስፋይ",
        "spricht Tigrinya",
        'href="tel:+491512345678"',
        "wartet auf Ausländerbehörde Bautzen",
        "seit 38 Tagen",
        "noch 19 Tage",
        "Duldung",
        "Gespräch 0: Praktikum zugesagt",
        "Pflegeheim Lindenhof 0",
        "Dld. bis 3/27?",
        "kann nicht schwer heben",
    ):
        assert words in text, words


def test_opening_leaves_a_trace_each_time_and_a_fragment_none(cast: Cast) -> None:
    mentee = full_mentee(cast, notes=20)
    client = cast.anna.client()
    text = client.get(page_of(mentee)).content.decode()
    older = re.search(r"\?nach=([0-9a-f-]+)", text)
    assert older is not None
    fragment = client.get(page_of(mentee), {"nach": older[1]}, headers=HTMX).content.decode()
    assert "<html" not in fragment
    assert fragment.count('class="entry"') == 5
    assert readings(cast) == [(cast.anna.account.pk, "mentee")]
    client.get(page_of(mentee))
    assert len(readings(cast)) == 2


def test_a_fragment_asked_for_first_leaves_the_trace_too(cast: Cast) -> None:
    mentee = full_mentee(cast, notes=20)
    with at_work(cast.anna.actor):
        first = ContactNote.objects.visible_to(cast.anna.actor).order_by("-happened_on", "-id").first()
    assert first is not None
    cast.anna.client().get(page_of(mentee), {"nach": str(first.public_id)}, headers=HTMX)
    assert readings(cast) == [(cast.anna.account.pk, "mentee")]


def test_without_javascript_older_notes_are_a_page_of_their_own(cast: Cast) -> None:
    mentee = full_mentee(cast, notes=20)
    client = cast.anna.client()
    older = re.search(r"\?nach=([0-9a-f-]+)", client.get(page_of(mentee)).content.decode())
    assert older is not None
    second = client.get(page_of(mentee), {"nach": older[1]}).content.decode()
    assert "<html" in second
    assert "Gespräch 0:" in second.replace("Gespräch 15", "") or second.count('class="entry"') == 5


@pytest.mark.parametrize("who", ["boris", "dario", "elena"])
def test_strangers_get_the_same_404_as_for_nobody(cast: Cast, who: str) -> None:
    mentee = full_mentee(cast)
    client: Client = getattr(cast, who).client()
    foreign, nobody = client.get(page_of(mentee)), client.get(page_of(Mentee(public_id=uuid4())))
    assert foreign.status_code == nobody.status_code == 404
    # The address asked for and the secrets of the form differ on each page.
    mask = re.compile(rb'value="(/mentees/[0-9a-f-]+/|[0-9A-Za-z-]{30,})"')
    assert mask.sub(b"", foreign.content) == mask.sub(b"", nobody.content)
    assert readings(cast) == []


def test_the_page_costs_the_same_however_long_the_file_is(cast: Cast, statements: list[str]) -> None:
    counts = []
    client = cast.anna.client()
    for notes, each in ((1, 1), (30, 10), (100, 25)):
        mentee = full_mentee(cast, notes=notes, each=each)
        client.get(page_of(mentee))
        del statements[:]
        client.get(page_of(mentee))
        counts.append(len(statements))
    assert counts[0] == counts[1] == counts[2]
    assert counts[0] <= 15, "\n".join(statements)


def test_the_page_stays_light(cast: Cast) -> None:
    mentee = full_mentee(cast, notes=40, each=3)
    content = cast.anna.client().get(page_of(mentee)).content
    assert len(content) <= 41_000


def test_a_note_is_saved_with_one_field_and_can_be_taken_back(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    client = cast.anna.client()
    url = reverse("casework:note_for", args=[mentee.public_id])
    saved = client.post(url, {"text": "Kita zugesagt", "way": "talk", "happened_on": "2026-01-02"})
    assert saved.status_code == 302
    text = client.get(saved.url).content.decode()
    assert "Die Notiz ist gespeichert." in text
    undo = re.search(r'action="(/notizen/[^"]+/zuruecknehmen/)"', text)
    assert undo is not None
    assert "Kita zugesagt" not in client.post(undo[1], follow=True).content.decode()


def test_a_refused_note_keeps_what_was_typed(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    url = reverse("casework:note_for", args=[mentee.public_id])
    answer = cast.anna.client().post(url, {"text": "Kita zugesagt", "way": "talk", "happened_on": "2099-01-01"})
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "Kita zugesagt" in text
    assert "Der Tag liegt in der Zukunft" in text


def test_whom_a_note_is_about_is_found_by_half_a_name(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    make_mentee(cast.boris, given_name="Selma", family_name="Fremd")
    found = cast.anna.client().get(reverse("casework:note_new"), {"q": "sela"}, headers=HTMX).content.decode()
    assert reverse("casework:note_for", args=[mentee.public_id]) in found
    assert "Selma" not in found


def test_recent_mentees_are_one_tap_away(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor):
        write_note(cast.anna.actor, mentee=mentee, text="heute")
    text = cast.anna.client().get(reverse("casework:note_new")).content.decode()
    assert "Selamawit Tesfay" in text


def test_a_cell_of_a_list_is_settled_and_taken_back(cast: Cast) -> None:
    mentee = full_mentee(cast)
    client = cast.anna.client()
    settle = re.search(r'action="(/zellen/[^"]+/)"', client.get(page_of(mentee)).content.decode())
    assert settle is not None
    after = client.post(settle[1], follow=True).content.decode()
    assert "Dld. bis 3/27?" not in after
    assert "Dld. bis 3/27?" in client.post(settle[1], {"wieder": "1"}, follow=True).content.decode()
