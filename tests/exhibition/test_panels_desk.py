"""What an editor would lose: the way to the print shop. What a portrayed person would lose: its end."""

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from PIL import Image

from lotse.exhibition.actions.panels import make_panel, measure_panel
from lotse.exhibition.actions.withdrawal import take_back
from lotse.exhibition.models import Panel, PortrayedPerson, PrintFile, PrintRun, Release, StoryText
from lotse.exhibition.panel_jobs import make_print_files, measure_all_languages
from lotse.exhibition.papers.panel import ALARM_INK
from lotse.exhibition.reading import PROGRAM
from lotse.foundation.clock import now
from lotse.foundation.database.context import at_work
from tests.exhibition.test_panels import LONG, story
from tests.people import Cast


@pytest.fixture
def panel(cast: Cast, settings: Any, tmp_path: Any) -> Panel:
    settings.WITHDRAWN_LEDGER = tmp_path / "ledger"
    with at_work(PROGRAM, action="test.story"):
        made = story()
        StoryText.objects.create(
            story=made,
            language="ti",
            title="ባኒ",
            lead="ባኒ",
            body="ባኒ",
            question="ባኒ?",
            source_version=1,
            submitted_at=now(),
        )
    return make_panel(PROGRAM, story=made, format="a1")


def page(name: str, *args: object) -> str:
    return reverse(f"exhibition_desk:{name}", args=args)


def batch_of(panel: Panel) -> str:
    with at_work(PROGRAM):
        return str(PrintFile.objects.visible_to(PROGRAM).latest("pk").batch)


def test_an_editor_goes_from_the_overview_to_a_file_and_an_order(cast: Cast, panel: Panel) -> None:
    client = cast.edgar.client()
    assert "noch nicht geprüft" in client.get(page("panels")).content.decode()
    assert measure_all_languages(str(panel.public_id)) == 2
    seen = client.get(page("panels")).content.decode()
    assert "passt" in seen and "nicht freigegeben" in seen
    shown = client.get(page("panel", panel.public_id, "de"))
    assert shown.status_code == 200 and "Dateien machen" in shown.content.decode()
    picture = client.get(page("panel_picture", panel.public_id, "de"))
    assert picture.content.startswith(b"\x89PNG") and "no-store" in picture.headers["Cache-Control"]
    client.post(page("panel_files", panel.public_id, "de"), {"profiles": ["press", "handout"]})
    assert make_print_files(batch_of(panel)) == 2
    with at_work(PROGRAM):
        press = PrintFile.objects.visible_to(PROGRAM).get(profile="press")
    file = client.get(page("print_file", press.public_id))
    assert file.content.startswith(b"%PDF-1.6")
    assert file.headers["Content-Disposition"] == f'attachment; filename="tafel-{panel.story.key}-a1-de-press.pdf"'
    client.post(page("run_new", press.public_id), {"printer": "Druckhaus", "copies": "2"})
    with at_work(PROGRAM):
        run = PrintRun.objects.visible_to(PROGRAM).get()
    assert (run.state, run.copies, run.sha256) == ("ordered", 2, press.sha256)
    client.post(page("run_delivered", run.public_id))
    with at_work(PROGRAM):
        assert PrintRun.objects.visible_to(PROGRAM).get().state == "delivered"


def test_after_a_withdrawal_the_file_answers_410_and_says_why(
    cast: Cast, panel: Panel, django_capture_on_commit_callbacks: Any
) -> None:
    client = cast.edgar.client()
    client.post(page("panel_files", panel.public_id, "de"), {"profiles": ["press"]})
    make_print_files(batch_of(panel))
    with at_work(PROGRAM):
        file = PrintFile.objects.visible_to(PROGRAM).get()
        person = PortrayedPerson.objects.visible_to(PROGRAM).get()
    assert client.get(page("print_file", file.public_id)).status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        take_back(PROGRAM, person=person, medium="panel")
    assert client.get(page("print_file", file.public_id)).status_code == 410
    answer = client.post(page("panel_files", panel.public_id, "de"), {"profiles": ["press"]}, follow=True)
    assert "Es fehlt eine Freigabe" in answer.content.decode()


def test_a_release_that_merely_ended_closes_the_file_too(cast: Cast, panel: Panel) -> None:
    client = cast.edgar.client()
    client.post(page("panel_files", panel.public_id, "de"), {"profiles": ["screen"]})
    make_print_files(batch_of(panel))
    with at_work(PROGRAM, action="test.ended"):
        file = PrintFile.objects.visible_to(PROGRAM).get()
        Release.objects.unscoped("test").update(withdrawn_at=now())
    assert client.get(page("print_file", file.public_id)).status_code == 410


def test_too_long_text_is_named_on_the_page_and_held_at_the_button(cast: Cast, panel: Panel) -> None:
    with at_work(PROGRAM, action="test.long"):
        StoryText.objects.unscoped("test").filter(language="de").update(body=LONG * 90)
    seen = cast.edgar.client().get(page("panel", panel.public_id, "de")).content.decode()
    assert "Zeichen zu viel" in seen and "Text: " in seen
    assert 'aria-disabled="true"' in seen and "Der rote Strich zeigt, wo der Platz endet." in seen
    picture = cast.edgar.client().get(page("panel_picture", panel.public_id, "de")).content
    assert bytes.fromhex(ALARM_INK[1:]) in Image.open(BytesIO(picture)).convert("RGB").tobytes()
    measure_panel(PROGRAM, panel=panel, languages=["de"])
    assert "Zeichen zu viel" in cast.edgar.client().get(page("panels")).content.decode()


def test_translators_see_whether_their_languages_fit_and_nothing_else(cast: Cast, panel: Panel) -> None:
    client = cast.tara.client()
    seen = client.get(page("panels")).content.decode()
    assert page("panel", panel.public_id, "ti") in seen and page("panel", panel.public_id, "de") not in seen
    own = client.get(page("panel", panel.public_id, "ti")).content.decode()
    assert "Passt der Text?" in own and "Dateien machen" not in own
    assert client.get(page("panel", panel.public_id, "de")).status_code == 404
    assert client.get(page("panel_picture", panel.public_id, "de")).status_code == 404
    assert client.post(page("panel_files", panel.public_id, "ti"), {"profiles": ["press"]}).status_code in (403, 404)


def test_nobody_else_reaches_panels_or_files(cast: Cast, panel: Panel) -> None:
    client = cast.edgar.client()
    client.post(page("panel_files", panel.public_id, "de"), {"profiles": ["press"]})
    make_print_files(batch_of(panel))
    with at_work(PROGRAM):
        file = PrintFile.objects.visible_to(PROGRAM).get()
    addresses = [page("panels"), page("panel", panel.public_id, "de"), page("print_file", file.public_id)]
    for other in (cast.anna.client(), cast.clara.client(), cast.sofia.client(), cast.tara.client(), Client()):
        for address in addresses[2:] if other is cast.tara else addresses:
            answer = other.get(address)
            assert answer.status_code in (302, 403, 404) or address != addresses[2]
            assert not answer.content.startswith(b"%PDF")
    assert Client().get(addresses[1]).status_code in (302, 404)
