"""The way through every public check. What people would lose: an answer they can trust, given without a trace."""

import re
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pikepdf
import pytest
from django.contrib.staticfiles import finders
from django.http import QueryDict
from django.test import Client
from django.urls import reverse

from lotse.foundation import logs
from lotse.foundation.clock import today
from lotse.foundation.publishing import STATE
from lotse.rules.engine.facts import Kind
from lotse.website.checks.check import Check
from lotse.website.checks.given import read
from lotse.website.checks.question import question
from lotse.website.checks.register import CHECKS

pytestmark = pytest.mark.django_db
EVERY = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)


def _address(check: Check, part: str = "") -> str:
    return reverse(f"website:check_{check.name}{part}")


def _asked(page: str) -> str:
    """The fact that a page asks for: the name of its "weiß ich nicht"."""
    found = re.search(r'<button[^>]* name="(\w+)" value="\?"', page)
    assert found, page[:2000]
    return found[1]


def _walk(check: Check, choose: str) -> Iterator[str]:
    """Every page up to the answer; each question gets its first option, its last one, or "weiß ich nicht"."""
    client, sent = Client(), QueryDict(mutable=True)
    for _step in range(40):
        response = client.get(_address(check), sent)
        if response.status_code == 302:
            yield client.get(response.url).content.decode()
            return
        assert response.status_code == 200, response.content[:500]
        page = response.content.decode()
        yield page
        name = _asked(page)
        assert name not in sent, f"{name} is asked twice"
        given = read(check.schema, sent, today())
        for part in _chosen(check, name, choose, question(check, name, given).options):
            sent.appendlist(name, part)
    raise AssertionError("no end after forty questions")


def _chosen(check: Check, name: str, choose: str, options: tuple) -> list[str]:  # type: ignore[type-arg]
    if choose == "?":
        return ["?"]
    match check.schema[name].kind:
        case Kind.DAY:
            return ["3", "2", "2024"] if choose == "first" else ["", "", "2025"]
        case Kind.NUMBER:
            return ["40"] if choose == "first" else ["1"]
        case Kind.EVENTS:
            return ["none", "", ""]
    return [options[0 if choose == "first" else -1].value] if options else ["same"]


@EVERY
@pytest.mark.parametrize("choose", ["first", "last", "?"])
def test_every_check_leads_to_an_answer(check: Check, choose: str) -> None:
    *questions, answer = _walk(check, choose)
    assert questions
    assert answer.count("<h1") == 1
    assert 'id="told-title"' in answer
    assert all(page.count("<h1") == 1 and 'value="?"' in page for page in questions)


@EVERY
def test_unknown_everywhere_is_never_a_yes(check: Check) -> None:
    *_questions, answer = _walk(check, "?")
    head = re.search(r'<header class="card stack (\w*)">', answer)
    assert head and head[1] in ("wait", "alarm"), answer[:3000]


@EVERY
def test_nothing_is_kept(check: Check, statements: list[str]) -> None:
    client = Client()
    # What stands at the top and at the foot of every page for visitors is read once and held.
    client.get("/pruefen/")
    statements.clear()
    for part in ("", "_answer", "_pdf"):
        response = client.get(_address(check, part), {next(iter(check.schema)).name: "?"})
        assert response.cookies == {}
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["Referrer-Policy"] == "no-referrer"
        assert "noindex" in response.headers["X-Robots-Tag"]
    # The gate tells the database who is at work: nobody. The frame asks whether its menu is still the same.
    of_the_gate = re.compile(r"\s*(select set_config|savepoint|release savepoint)", re.I)
    assert {sql for sql in statements if not of_the_gate.match(sql)} <= {STATE}


@EVERY
def test_the_paper_is_tagged_and_names_day_and_sources(check: Check) -> None:
    answers = {
        "may_work": {"activity": "job", "status": "DULDUNG", "duldung_kind": "60b"},
        "may_hire": {"activity": "job", "status": "AE", "ae_par": "25.2", "valid_to": "2030-01-01"},
        "pay": {"kind": "employee", "month": "2026-09-01", "hours": "160", "gross": "1500", "sector": "andere"},
        "act_until": {"what": "dismissal", "received": today().isoformat(), "way": "paper"},
        "support": {"plan": "job", "place": "saxony", "status": "protected"},
    }[check.name]
    response = Client().get(_address(check, "_pdf"), answers)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/pdf"
    with pikepdf.open(BytesIO(response.content)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "de"
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            title = metadata["dc:title"]
        assert str(today().year) in title
        links = [str(note.A.URI) for page in pdf.pages for note in page.get("/Annots", []) if "/A" in note]
    assert any("gesetze-im-internet" in link for link in links)
    assert any(_address(check, "_answer") in link for link in links)


@EVERY
def test_bad_input_is_asked_again_with_a_sentence(check: Check) -> None:
    for kind in check.schema:
        response = Client().get(_address(check), {kind.name: "<b>?!|..;"})
        assert response.status_code == 422, kind.name
        page = response.content.decode()
        assert 'role="alert"' in page
        assert "<b>?" not in page
        assert _asked(page) == kind.name


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("lohn", {"hours": "-5"}),
        ("lohn", {"hours": "1e99"}),
        ("lohn", {"hours": "²"}),
        ("arbeiten", {"valid_to": ["31", "2", "2026"]}),
        ("arbeiten", {"valid_to": ["", "13", "2026"]}),
        ("arbeiten", {"valid_to": ["4", "", "2026"]}),
        ("arbeiten", {"valid_to": ["1", "1", "0000"]}),
        ("arbeiten", {"valid_to": "9999-99-99"}),
        ("arbeiten", {"stay_gaps": ["yes", "2024-05-01", "2023-05-01"]}),
        ("arbeiten", {"stay_gaps": ["yes", "", ""]}),
        ("arbeiten", {"nat": "Syrien"}),
    ],
)
def test_impossible_answers_are_refused(path: str, typed: dict[str, object]) -> None:
    assert Client().get(f"/pruefen/{path}/", typed).status_code == 422


@pytest.mark.parametrize(
    "sent", [{"gefragt": "what"}, {"gefragt": "received", "received": ["", "", ""], "what": "dismissal"}]
)
def test_going_on_without_an_answer_is_said(sent: dict[str, object]) -> None:
    response = Client().get("/pruefen/fristen/", sent)
    assert response.status_code == 422
    assert "Bitte geben Sie eine Antwort" in response.content.decode()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (["3", "4", "2025"], "2025-04-03"),
        (["", "2", "2024"], "2024-02-01..2024-02-29"),
        (["", "", "2024"], "2024-01-01..2024-12-31"),
        (["", "12", "9999"], None),
        (["3", "4", "2025", "?"], "?"),
    ],
)
def test_a_day_may_be_known_roughly(typed: list[str], kept: str | None) -> None:
    sent = QueryDict(mutable=True)
    sent.setlist("valid_to", typed)
    assert read(CHECKS[0].schema, sent, today()).texts.get("valid_to") == kept


def test_answers_can_be_changed_and_back_leads_one_step_back() -> None:
    client = Client()
    page = client.get("/pruefen/arbeiten/", {"activity": "job", "status": "AE"}).content.decode()
    back = unescape(re.search(r'class="back"><a href="([^"]+)', page)[1])  # type: ignore[index]
    assert parse_qs(urlsplit(back).query) == {"activity": ["job"], "status": ["AE"], "aendern": ["status"]}
    changed = client.get(back).content.decode()
    assert _asked(changed) == "status"
    assert re.search(r'<option value="AE" selected|value="AE" checked', changed)


def test_another_paper_drops_what_belonged_to_the_old_one() -> None:
    sent = {"activity": "job", "status": "DULDUNG", "ae_par": "25.2", "duldung_kind": "60b"}
    page = Client().get("/pruefen/arbeiten/antwort/", sent).content.decode()
    assert "§ 60b" in page
    assert "§ 25 Abs. 2" not in page


def test_a_paper_that_has_expired_is_no_yes() -> None:
    sent = {"activity": "job", "status": "AE", "ae_par": "25.2", "note_text": "GESTATTET", "valid_to": "2026-01-01"}
    for path in ("arbeiten", "einstellen"):
        page = Client().get(f"/pruefen/{path}/antwort/", sent).content.decode()
        assert '<header class="card stack wait">' in page, path


@pytest.mark.parametrize("status", ["DULDUNG", "GESTATTUNG", "FIKTION", "CHANCENKARTE", "NONE"])
def test_firms_are_asked_nothing_that_only_concerns_the_person(status: str) -> None:
    from lotse.website.checks.may_hire import _ASKABLE, MAY_HIRE

    client, sent, asked = Client(), {"activity": "job", "status": status}, []
    while (response := client.get("/pruefen/einstellen/", sent)).status_code == 200:
        asked.append(_asked(response.content.decode()))
        sent[asked[-1]] = "?"
    assert set(asked) <= _ASKABLE | {"permission_on_paper", "start"}
    assert "nat" not in asked
    assert MAY_HIRE.schema["nat"]


def test_a_claim_to_a_permission_is_not_called_a_yes() -> None:
    from lotse.rules.engine.answer import Grade
    from lotse.website.checks import may_hire, may_work

    for headlines in (may_work._HEADLINES, may_hire._HEADLINES):
        assert {grade for grade, text in headlines.items() if text.startswith("Ja")} == {Grade.FREI, Grade.KEINE_BESCH}
        assert set(headlines) == set(Grade)


def test_the_overview_names_every_check_and_is_found_from_the_start() -> None:
    client = Client()
    page = client.get("/pruefen/").content.decode()
    assert all(str(check.title) in page and _address(check) in page for check in CHECKS)
    assert "Wir speichern nichts" in page
    for path in ("/", "/kontakt/"):
        assert 'href="/pruefen/"' in client.get(path).content.decode(), path


def test_the_language_travels_in_the_address() -> None:
    page = Client().get("/ar/pruefen/lohn/", {"sprache": "de", "kind": "employee"}).content.decode()
    assert '<form method="get" action="/ar/pruefen/lohn/"' in page
    assert 'name="sprache" value="de"' in page
    assert "Um welchen Monat geht es?" in page
    assert "set-cookie" not in page.lower()


def test_the_sheet_is_small_and_works_in_both_directions() -> None:
    sheet = Path(finders.find("website/checks.css") or "").read_text()
    assert len(sheet.encode()) < 4 * 1024
    assert not re.search(r"(margin|padding|border|inset)-(left|right|top|bottom)|text-align: (left|right)", sheet)


def test_no_log_holds_what_was_told(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    client, lines = Client(), []
    monkeypatch.setattr(logs.log, "info", lambda event, **facts: lines.append(facts), raising=False)
    with caplog.at_level("DEBUG"):
        client.get("/pruefen/arbeiten/", {"activity": "job", "status": "GUEB"})
        client.get("/pruefen/arbeiten/", {"status": "GUEB-falsch"})
    assert [line["route"] for line in lines] == ["website:check_may_work"] * 2
    assert "GUEB" not in f"{lines}{caplog.text}"


def test_every_page_says_the_law_behind_it() -> None:
    sent = {"activity": "job", "status": "AE", "ae_par": "25.2"}
    page = Client().get("/pruefen/arbeiten/antwort/", sent).content.decode()
    assert "Stand der Gesetze" in page
    assert "§ 25 Abs. 1, 2, § 4a Abs. 1 AufenthG" in page
    assert "https://www.gesetze-im-internet.de/aufenthg_2004/" in page
    assert "So kommt die Antwort zustande" in page
