"""What a host would lose: her loan to whoever guesses an address, or her way through it."""

import io
import zipfile
from datetime import timedelta

import pytest
import time_machine
from django.core import signing
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from icalendar import Calendar
from PIL import Image

from lotse.demo.tour import write_tour
from lotse.exhibition.actions.handover import hand_over
from lotse.exhibition.actions.loan_duties import forget_hosts, lapse_requests, remind
from lotse.exhibition.actions.loans import cancel_loan, request_loan
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.models import HostContact, Loan, LoanFile
from lotse.exhibition.papers.kit import kit_stream
from lotse.exhibition.visitors.borrow import REQUESTS_A_MINUTE
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from lotse.foundation.models import Message
from lotse.foundation.outbox import compose
from tests.exhibition.tour_world import agreed, ask, from_now, make_set, make_wish, signed, walk
from tests.people import Cast


def stamp(seconds: int = 30) -> str:
    with time_machine.travel(now() - timedelta(seconds=seconds), tick=False):
        return signing.TimestampSigner(salt="lotse.exhibition.form").sign("")


def form(lent: object, **more: str) -> dict[str, object]:
    shown = from_now(40)
    return {
        "panel_set": lent.pk,  # type: ignore[attr-defined]
        "first": shown.first.isoformat(),
        "last": shown.last.isoformat(),
        "name": "Rathaus (erfunden)",
        "place": "01587 Riesa",
        "full_name": "Ada Beispiel",
        "email": "ada@example.org",
        "written": stamp(),
        "website": "",
        **more,
    }


def test_a_visitor_asks_and_gets_a_number_but_never_the_link(cast: Cast) -> None:
    lent, client = make_set(), Client()
    page = client.get(reverse("exhibition:borrow"))
    assert page.status_code == 200 and not page.cookies and "no-store" in page.headers["Cache-Control"]
    answer = client.post(reverse("exhibition:borrow"), form(lent), follow=True)
    loan = Loan.objects.get()
    assert loan.number in answer.content.decode() and loan.token not in answer.content.decode()
    assert (loan.host.postcode, loan.host.place, loan.host.district_key) == ("01587", "Riesa", "14627")
    assert not client.cookies
    assert client.get(reverse("exhibition:borrow_done"), {"nr": "W-2026-001"}).status_code == 404


@pytest.mark.parametrize("more", [{"website": "http://spam.example"}, {"written": ""}, {"written": "x:y:z"}])
def test_programs_that_fill_in_everything_are_sent_back(cast: Cast, more: dict[str, str]) -> None:
    answer = Client().post(reverse("exhibition:borrow"), form(make_set(), **more))
    assert answer.status_code == 422 and Loan.objects.count() == 0


def test_who_sends_at_once_sends_again(cast: Cast) -> None:
    lent = make_set()
    assert Client().post(reverse("exhibition:borrow"), form(lent, written=stamp(0))).status_code == 422
    assert Client().post(reverse("exhibition:borrow"), form(lent, written=stamp(5))).status_code == 302


def test_many_requests_from_one_address_are_slowed_down(cast: Cast) -> None:
    lent = make_set()
    with time_machine.travel(now(), tick=False):
        answers = [
            Client().post(reverse("exhibition:borrow"), form(lent, place="x")).status_code
            for _ in range(REQUESTS_A_MINUTE + 3)
        ]
    assert 429 not in answers[:REQUESTS_A_MINUTE] and set(answers[REQUESTS_A_MINUTE:]) == {429}
    assert REQUESTS_A_MINUTE <= 10 and Loan.objects.count() == 1


def test_what_hosts_write_is_shown_as_text(cast: Cast) -> None:
    evil = "<script>alert(1)</script>"
    answer = Client().post(reverse("exhibition:borrow"), form(make_set(), name=evil, message=evil, last="nonsense"))
    assert answer.status_code == 422 and evil not in answer.content.decode()


def test_effects_come_by_post_alone_and_the_page_names_no_referrer(cast: Cast) -> None:
    loan = request_loan(BY_LINK, wish=make_wish(make_set(), from_now(30)))
    client = Client(enforce_csrf_checks=True)
    page = client.get(reverse("exhibition:loan", args=[loan.token]))
    assert page.status_code == 200 and not page.cookies
    assert page.headers["Referrer-Policy"] == "no-referrer" and "no-store" in page.headers["Cache-Control"]
    assert "noindex" in page.headers["X-Robots-Tag"]
    confirm = reverse("exhibition:loan_confirm", args=[loan.token])
    assert client.get(confirm).status_code == 405
    assert client.post(confirm).status_code == 302
    loan.refresh_from_db()
    assert loan.confirmed_at is not None


def test_a_wrong_link_is_the_same_as_nothing(cast: Cast) -> None:
    loan = ask(make_set(), from_now(30))
    names = ("loan_confirm", "loan_accept", "loan_signed", "loan_visits", "loan_outcome", "loan_cancel")
    for name in names:
        assert Client().post(reverse(f"exhibition:{name}", args=["f" * 64])).status_code == 404
    for name in ("loan", "loan_agreement", "loan_kit"):
        assert Client().get(reverse(f"exhibition:{name}", args=[loan.token_hash])).status_code == 404


def test_the_host_accepts_and_hands_in_the_signed_paper(cast: Cast) -> None:
    from lotse.exhibition.actions.loans import Offer, offer_loan, terms_of

    lent, editor = make_set(), cast.edgar.actor
    loan = ask(lent, from_now(30))
    loan = offer_loan(
        editor, loan=loan, offer=Offer(lent, loan.days, fee_eur=0, insured_eur=4000, host_drives=True, answer="")
    )
    client, link = Client(), loan.token
    yes = {"full_name": "Ada Beispiel", "agreed": "on", "terms": terms_of(loan)}
    assert client.post(reverse("exhibition:loan_accept", args=[link]), {**yes, "agreed": ""}).status_code == 422
    assert client.post(reverse("exhibition:loan_accept", args=[link]), {**yes, "terms": "stale"}).status_code == 409
    assert client.post(reverse("exhibition:loan_accept", args=[link]), yes).status_code == 302
    pdf = client.get(reverse("exhibition:loan_agreement", args=[link]))
    assert pdf.content.startswith(b"%PDF-") and pdf.headers["X-Content-Type-Options"] == "nosniff"
    for bad in (b"MZ\x90\x00", b"<html>", b""):
        file = SimpleUploadedFile("vertrag.pdf", bad, content_type="application/pdf")
        assert client.post(reverse("exhibition:loan_signed", args=[link]), {"file": file}).status_code == 422
    file = SimpleUploadedFile("vertrag.exe", pdf.content)
    assert client.post(reverse("exhibition:loan_signed", args=[link]), {"file": file}).status_code == 302
    kept = LoanFile.objects.get()
    got = client.get(reverse("exhibition:loan_file", args=[link, kept.public_id]))
    assert b"".join(got.streaming_content) == pdf.content  # type: ignore[attr-defined]
    assert "sandbox" in got.headers["Content-Security-Policy"]
    other = ask(make_set("andere"), from_now(30))
    assert client.get(reverse("exhibition:loan_file", args=[other.token, kept.public_id])).status_code == 404


def test_photos_lose_what_cameras_hide_in_them(cast: Cast) -> None:
    loan = signed(cast.edgar.actor, make_set(panels=1), from_now(30))
    panel = loan.panel_set.panels.get()
    exif = Image.Exif()
    exif[0x010F] = "Kamera von Ada"
    exif[0x8825] = {2: (51.0, 3.0, 0.0)}
    photo = io.BytesIO()
    Image.new("RGB", (3000, 200), "red").save(photo, "JPEG", exif=exif)
    address = reverse("exhibition_desk:loan_hand_over", args=[loan.public_id])
    data = {
        "held_on": today().isoformat(), "giver": "Edgar", "taker": "Ada", "on_paper": "on",
        f"panel_{panel.pk}": "worn", f"note_{panel.pk}": "Kratzer unten",
        "photos": SimpleUploadedFile("foto.jpg", photo.getvalue()),
    }  # fmt: skip
    assert cast.edgar.client().post(address, data).status_code == 302
    kept = LoanFile.objects.get(kind="hand_over")
    with kept.file.open("rb") as file:
        raw = file.read()
    with Image.open(io.BytesIO(raw)) as seen:
        assert not seen.getexif() and max(seen.size) <= 2400
    assert b"Kamera" not in raw
    loan.refresh_from_db()
    assert loan.state == "handed_over"
    kind = {"public_id": loan.public_id, "kind": "hand_over"}
    assert cast.edgar.client().get(reverse("exhibition_desk:loan_protocol", kwargs=kind)).content[:5] == b"%PDF-"


def test_the_calendar_names_agreed_stops_in_whole_days_and_nothing_else(cast: Cast) -> None:
    lent = make_set()
    ask(lent, from_now(100), name="Geheim e. V.")
    loan = agreed(cast.edgar.actor, lent, from_now(30))
    for language in ("de", "ar", "ti"):
        with override(language):
            address = reverse("exhibition:tour_ics")
        answer = Client().get(address)
        events = Calendar.from_ical(answer.content).walk("VEVENT")
        assert [event["uid"] for event in events] == [f"{loan.public_id}@lotse"]
        assert events[0].decoded("dtstart") == loan.days.first and events[0].decoded("dtend") == loan.days.after
        assert answer.headers["Content-Type"].startswith("text/calendar") and "ETag" in answer.headers
    page = Client().get(reverse("exhibition:tour")).content.decode()
    assert "Stadtbibliothek Riesa" in page and "Geheim" not in page and "Ada" not in page


def test_public_pages_are_the_same_for_everybody_and_answer_304(cast: Cast) -> None:
    agreed(cast.edgar.actor, make_set(), from_now(30))
    for name in ("exhibition", "tour", "tour_ics"):
        address = reverse(f"exhibition:{name}")
        first = Client().get(address)
        assert not first.cookies and first.headers["Cache-Control"] == "public, no-cache"
        assert cast.anna.client().get(address).content == first.content
        assert Client().get(address, headers={"If-None-Match": first.headers["ETag"]}).status_code == 304


def test_the_opening_kit_holds_what_it_promises_in_every_language_of_the_set(cast: Cast) -> None:
    lent = make_set(panels=1)
    lent.languages = ["de", "ar", "ti"]
    lent.save()
    loan = agreed(cast.edgar.actor, lent, from_now(30))
    with zipfile.ZipFile(io.BytesIO(b"".join(kit_stream(loan)))) as kit:
        assert kit.testzip() is None
        names = kit.namelist()
        for language in ("de", "ar", "ti"):
            for part in ("einladung-a5.pdf", "einladung-a6.pdf", "plakat-a3.pdf", "redeliste.pdf",
                         "barrierefrei-pruefen.pdf"):  # fmt: skip
                assert kit.read(f"{loan.number}/{language}/{part}").startswith(b"%PDF-")
        press = kit.read(f"{loan.number}/de/pressetext.txt").decode()
        assert "Riesa" in press and "Integrationsgeschichten" in press
        assert "logo-foerderung.svg" in names and f"{loan.number}/de/unterricht.pdf" in names
        assert all("ada@example.org" not in kit.read(name).decode("latin-1") for name in names)


def test_requests_that_nobody_confirms_give_their_days_back(cast: Cast) -> None:
    lent = make_set()
    loan = request_loan(BY_LINK, wish=make_wish(lent, from_now(30)))
    assert lapse_requests(BY_LINK) == 0
    with time_machine.travel(now() + timedelta(hours=25), tick=False):
        assert lapse_requests(BY_LINK) == 1 and lapse_requests(BY_LINK) == 0
    loan.refresh_from_db()
    assert loan.state == "cancelled"
    ask(lent, from_now(30))


def test_hosts_are_reminded_once_for_each_reason(cast: Cast) -> None:
    editor = cast.edgar.actor
    loan = signed(editor, make_set(), from_now(30))
    assert remind(BY_LINK, day=today()) == 0
    before = loan.held_days.first - timedelta(days=14)
    assert remind(BY_LINK, day=before) == 1 and remind(BY_LINK, day=before) == 0
    hand_over(editor, loan=loan, walk=walk(loan))
    assert remind(BY_LINK, day=loan.days.last) == 1
    late = loan.held_days.after + timedelta(days=1)
    assert remind(BY_LINK, day=late) == 1 and remind(BY_LINK, day=late) == 0
    assert remind(BY_LINK, day=late + timedelta(days=7)) == 1


def test_names_go_two_years_after_the_last_loan(cast: Cast) -> None:
    loan = agreed(cast.edgar.actor, make_set(), from_now(30))
    assert forget_hosts(BY_LINK, day=loan.held_days.after + timedelta(days=700)) == 0
    assert forget_hosts(BY_LINK, day=loan.held_days.after + timedelta(days=731)) == 1
    with at_work(BY_LINK):
        assert HostContact.objects.unscoped("nothing is left").count() == 0
    loan.refresh_from_db()
    assert loan.accepted_by == "" and not loan.events.exclude(note="").exists()


@pytest.mark.parametrize("name", ["loans", "tour", "tour_figures", "sets", "loan_new", "set_new"])
def test_the_desk_is_for_editors(cast: Cast, name: str) -> None:
    write_tour(today())
    address = reverse(f"exhibition_desk:{name}")
    assert cast.edgar.client().get(address).status_code == 200
    assert cast.anna.client().get(address).status_code == 403
    assert Client().get(address).status_code == 302


def test_the_demo_has_one_out_now_and_one_request_and_every_page_shows_it(cast: Cast) -> None:
    write_tour(today())
    assert Loan.objects.filter(state="handed_over").count() == 1
    assert Loan.objects.filter(state="requested").count() >= 1
    client = cast.edgar.client()
    for loan in Loan.objects.order_by("pk"):
        assert client.get(reverse("exhibition_desk:loan", args=[loan.public_id])).status_code == 200
        assert Client().get(reverse("exhibition:loan", args=[loan.token])).status_code == 200


def test_the_number_of_statements_does_not_grow_with_the_stops(cast: Cast, statements: list[str]) -> None:
    write_tour(today())
    counts = []
    for most in (30, 3):
        gone = list(Loan.objects.order_by("pk").values_list("pk", flat=True))[most:]
        Loan.objects.filter(pk__in=gone).delete()
        statements.clear()
        Client().get(reverse("exhibition:tour"))
        counts.append(len(statements))
    assert counts[0] == counts[1]


def test_search_engines_and_the_search_of_the_house_know_the_places_but_no_request(cast: Cast) -> None:
    import json
    import re

    from lotse.exhibition.visitors.tour_data import findable

    lent = make_set()
    ask(lent, from_now(100), name="Geheim e. V.")
    agreed(cast.edgar.actor, lent, from_now(30), name="</script><b>Haus</b>")
    page = Client().get(reverse("exhibition:tour")).content.decode()
    told = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    events = [each for each in map(json.loads, told) if isinstance(each, list)]
    assert [(event["@type"], event["location"]["name"]) for event in events[0]] == [
        ("ExhibitionEvent", "</script><b>Haus</b>")
    ]
    words = " ".join(found.text for found in findable("de"))
    assert "Riesa" in words and "Geheim" not in words


def _ask_for_link(email: str, **more: str) -> tuple[int, str, str]:
    page = reverse("exhibition:loan_link")
    client = Client()
    answer = client.post(page, {"email": email, "written": stamp(), "website": "", **more})
    assert not client.cookies and "no-store" in answer.headers["Cache-Control"]
    return answer.status_code, answer.headers.get("Location", ""), answer.content.decode()


def _links_sent() -> list[Message]:
    return list(Message.objects.filter(kind="exhibition.loan", facts__kind="link").order_by("pk"))


def test_a_lost_link_comes_again_and_nobody_learns_who_is_a_host(cast: Cast) -> None:
    """Without it the host of a library waits until the desk is there, and cannot count her visitors."""
    lent, other = make_set(), make_set("zweite")
    loan = agreed(cast.edgar.actor, lent, from_now(40), email="ada@example.org", language="pl")
    second = ask(other, from_now(60), email="ADA@example.org")
    over = ask(other, from_now(120), email="ada@example.org")
    cancel_loan(BY_LINK, loan=over, reason="Kein Raum.")
    agreed(cast.edgar.actor, lent, from_now(120), email="bob@example.org")
    borrow = Client().get(reverse("exhibition:borrow")).content.decode()
    assert f'href="{reverse("exhibition:loan_link")}"' in borrow
    known, unknown = _ask_for_link(" Ada@Example.org"), _ask_for_link("nobody@example.org")
    assert known == unknown == (302, f"{reverse('exhibition:loan_link')}?ok=1", "")
    assert "offene Ausleihe" in Client().get(known[1]).content.decode()
    sent = _links_sent()
    assert [mail.facts["loan"] for mail in sent] == [str(loan.public_id), str(second.public_id)]
    assert (sent[0].address, sent[0].language) == ("ada@example.org", "pl")
    mail = compose(sent[0])
    assert mail is not None and mail.to == ["ada@example.org"] and f"/{loan.token}/" in str(mail.body)
    # Whoever asks changes nothing: the link that the host may have kept somewhere still leads to her page.
    assert Client().get(reverse("exhibition:loan", args=[loan.token])).status_code == 200
    assert Loan.objects.get(pk=loan.pk).token == loan.token


def test_asking_for_a_link_fills_no_mailbox(cast: Cast) -> None:
    agreed(cast.edgar.actor, make_set(), from_now(40))
    with time_machine.travel(now().replace(minute=10), tick=False):
        answers = [_ask_for_link("ada@example.org")[0] for _ in range(5)]
        assert answers == [302] * 5 and len(_links_sent()) == 1
        assert _ask_for_link("ada@example.org")[0] == _ask_for_link("nobody@example.org")[0] == 429
    with time_machine.travel(now().replace(minute=10) + timedelta(hours=1), tick=False):
        assert _ask_for_link("ada@example.org")[0] == 302 and len(_links_sent()) == 2


@pytest.mark.parametrize("more", [{"website": "http://spam.example"}, {"written": ""}])
def test_programs_get_no_links_sent(cast: Cast, more: dict[str, str]) -> None:
    agreed(cast.edgar.actor, make_set(), from_now(40))
    assert _ask_for_link("ada@example.org", **more)[0] == 422
    assert _ask_for_link("no address")[0] == 422 and _links_sent() == []
