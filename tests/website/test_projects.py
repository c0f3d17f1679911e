"""What a visitor would lose: what a project does and how it stands, in numbers that tell of nobody."""

import json
import re
from collections.abc import Iterator
from datetime import date

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from lotse.evaluation.domain.quarters import is_quarter_end, next_shown_from, quarter_ends_before, shown_from
from lotse.evaluation.models import Figure
from lotse.evaluation.visitors.figures import public_figures
from lotse.evaluation.visitors.words import PUBLIC_INDICATORS
from lotse.foundation import visitors
from lotse.organisations.desk.forms import FactsForm
from lotse.organisations.models import MentorCard, OfficeTime, ProjectPartner, ProjectText
from lotse.organisations.presenting import may_write, save_text
from tests.people import Cast

pytestmark = pytest.mark.django_db
SAID = {"work": "Wir gehen mit.", "people": "Für alle.", "special": "", "way": ""}


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    with override("de"):
        yield


def _freeze(day: date, **counts: tuple[int, int]) -> None:
    """Frozen figures of both projects of the cast: indicator (or indicator__breakdown) → Elbe, Spree."""
    for name, values in counts.items():
        indicator, _bar, breakdown = name.partition("__")
        for key, value in zip(("elbe", "spree"), values, strict=True):
            Figure.objects.create(
                day=day, project_key=key, indicator=indicator, version=1, breakdown=breakdown, value=value
            )


def _numbers(key: str) -> dict[str, int | None]:
    figures = public_figures(key)
    assert figures is not None
    return {number.key: number.at_least for number in figures.numbers}


def test_figures_appear_fifteen_days_after_the_quarter_and_not_before(cast: Cast) -> None:
    _freeze(date(2026, 6, 30), begun=(120, 40))
    _freeze(date(2026, 9, 30), begun=(130, 40))
    _freeze(date(2026, 10, 14), begun=(999, 999))
    with time_machine.travel("2026-10-14 12:00"):
        figures = public_figures("elbe")
        assert figures is not None and figures.day == date(2026, 6, 30) and figures.next_on == date(2026, 10, 15)
    with time_machine.travel("2026-10-15 12:00"):
        figures = public_figures("elbe")
        assert figures is not None and figures.day == date(2026, 9, 30) and figures.next_on == date(2027, 1, 15)
        assert _numbers("elbe")["begun"] == 130


def test_numbers_are_rounded_down_and_small_ones_are_not_told(cast: Cast) -> None:
    _freeze(
        date(2026, 6, 30),
        begun=(129, 9),
        agreements=(0, 10),
        outcomes__employment_yes=(5, 0),
    )
    _freeze(date(2026, 6, 30), **{"outcomes__employment-no": (6, 3)})
    with time_machine.travel("2026-08-01 12:00"):
        assert _numbers("elbe") == {
            "begun": 120,
            "agreements": 0,
            # What was never counted is no zero.
            "work": 0,
            "training": None,
            "learning": None,
            "sustained": None,
            "employers": None,
        }
        assert _numbers("spree")["begun"] == 0


def test_a_sum_that_tells_of_one_project_is_left_out(cast: Cast) -> None:
    _freeze(date(2026, 6, 30), begun=(9, 9), agreements=(34, 51))
    with time_machine.travel("2026-08-01 12:00"):
        assert _numbers("")["begun"] is None
        assert _numbers("")["agreements"] == 80
        page = Client().get(reverse("website:figures")).content.decode()
        assert "wird nicht gezeigt" in page


def test_each_number_leads_to_how_it_was_counted(cast: Cast) -> None:
    _freeze(date(2026, 6, 30), begun=(129, 40), agreements=(100, 34))
    with time_machine.travel("2026-08-01 12:00"):
        page = Client().get(reverse("website:project", args=["elbe"])).content.decode()
        how = Client().get(reverse("website:figures")).content.decode()
    for indicator in PUBLIC_INDICATORS:
        mark = f"{indicator.key}-{indicator.version}"
        assert f'href="{reverse("website:figures")}#{mark}"' in page
        assert f'id="{mark}"' in how and str(indicator.how) in how
    assert "Stand 30.06.2026" in page and "Die nächsten Zahlen kommen am 15.10.2026" in page


def test_before_the_first_quarter_a_project_shows_no_numbers(cast: Cast) -> None:
    assert visitors.figures_of("elbe") is None and visitors.figures_of("unbekannt") is None
    assert Client().get(reverse("website:project", args=["elbe"])).status_code == 200
    assert "Noch sind keine Zahlen veröffentlicht" in Client().get(reverse("website:figures")).content.decode()


def test_the_calendar_knows_the_ends_of_quarters() -> None:
    ends = quarter_ends_before(date(2026, 10, 1))
    assert [next(ends) for _ in range(4)] == [
        date(2026, 9, 30), date(2026, 6, 30), date(2026, 3, 31), date(2025, 12, 31),
    ]  # fmt: skip
    assert is_quarter_end(date(2026, 3, 31)) and not is_quarter_end(date(2026, 4, 30))
    assert shown_from(date(2026, 12, 31)) == date(2027, 1, 15)
    assert next_shown_from(date(2026, 1, 14)) == date(2026, 1, 15)
    assert next_shown_from(date(2026, 12, 31)) == date(2027, 1, 15)


def test_a_text_that_is_not_there_in_my_language_says_so_openly(cast: Cast) -> None:
    save_text(cast.edgar.actor, project=cast.elbe, language="de", said=SAID)
    german = Client().get(reverse("website:project", args=["elbe"])).content.decode()
    assert "Wir gehen mit." in german and "noch nicht in Ihrer Sprache" not in german
    with override("pl"):
        address = reverse("website:project", args=["elbe"])
    polish = Client().get(address).content.decode()
    assert '<div lang="de" dir="ltr"' in polish and "Wir gehen mit." in polish
    assert re.search(r'class="notice"[^§]*Deutsch', polish)


def test_a_translation_older_than_its_source_says_so_until_it_is_renewed(cast: Cast) -> None:
    editor = cast.edgar.actor
    save_text(editor, project=cast.elbe, language="de", said=SAID)
    save_text(editor, project=cast.elbe, language="en", said={**SAID, "work": "We come along."}, source_version=1)
    with override("en"):
        address = reverse("website:project", args=["elbe"])
    assert 'class="notice"' not in Client().get(address).content.decode()
    save_text(editor, project=cast.elbe, language="de", said={**SAID, "work": "Wir gehen immer mit."})
    assert 'class="notice"' in Client().get(address).content.decode()
    # Who translated while German changed has translated the old text.
    save_text(editor, project=cast.elbe, language="en", said={**SAID, "work": "We always come."}, source_version=1)
    assert 'class="notice"' in Client().get(address).content.decode()
    save_text(editor, project=cast.elbe, language="en", said={**SAID, "work": "We always come."}, source_version=2)
    assert 'class="notice"' not in Client().get(address).content.decode()
    assert ProjectText.objects.get(project=cast.elbe, language="de").version == 2


def test_saving_what_is_there_already_makes_nothing_out_of_date(cast: Cast) -> None:
    save_text(cast.edgar.actor, project=cast.elbe, language="de", said=SAID)
    assert save_text(cast.edgar.actor, project=cast.elbe, language="de", said=SAID).version == 1


def test_translators_write_their_own_languages_and_never_the_source(cast: Cast) -> None:
    own = sorted(cast.tara.actor.languages)
    assert own and not may_write(cast.tara.actor, own[0])
    foreign = next(code for code in ("pl", "ro", "hu") if code not in own)
    assert may_write(cast.tara.actor, foreign) and may_write(cast.tara.actor, "de")
    client = cast.tara.client()
    page = client.get(reverse("organisations:project_texts")).content.decode()
    assert f"/text/{own[0]}/" in page and f"/text/{foreign}/" not in page and "/text/de/" not in page
    for code in (foreign, "de"):
        address = reverse("organisations:project_text", args=[cast.elbe.public_id, code])
        assert client.get(address).status_code == client.post(address, SAID).status_code == 403
    assert client.get(reverse("organisations:project_facts", args=[cast.elbe.public_id])).status_code == 403
    assert not ProjectText.objects.exists()


def test_an_editor_publishes_by_the_desk_and_visitors_read_it_at_once(cast: Cast) -> None:
    client = cast.edgar.client()
    address = reverse("organisations:project_text", args=[cast.elbe.public_id, "de"])
    assert client.post(address, {**SAID, "work": ""}).status_code == 422
    assert client.post(address, SAID).status_code == 302
    facts = reverse("organisations:project_facts", args=[cast.elbe.public_id])
    given = {
        "phone": "0351 123", "email": "elbe@example.org", "address": "Weg 1\n01067 Dresden", "stop": "Dresden, Mitte",
        "partners": "Kammer\nSchule | https://schule.example", "day_0": "9-12, 13:30–16", "day_3": "10–18 Uhr",
    }  # fmt: skip
    assert client.post(facts, given).status_code == 302
    page = Client().get(reverse("website:project", args=["elbe"])).content.decode()
    for told in ("Wir gehen mit.", "0351 123", "Weg 1", "Dresden, Mitte", "Kammer", "https://schule.example"):
        assert told in page
    assert "9:00–12:00, 13:30–16:00" in page and "10:00–18:00" in page
    assert (OfficeTime.objects.count(), ProjectPartner.objects.count()) == (3, 2)
    assert "9:00–12:00, 13:30–16:00".replace("9:00", "09:00", 1) in client.get(facts).content.decode()


@pytest.mark.parametrize("wrong", ["ab 9", "16:00–9:00", "25–26", "9:00"])
def test_hours_that_are_none_are_refused_with_an_example(wrong: str) -> None:
    form = FactsForm({"day_2": wrong})
    assert not form.is_valid() and "9:00–12:00" in str(form.errors["day_2"])


def test_a_report_is_a_pdf_and_gone_when_it_is_taken_back(cast: Cast) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    client, add = cast.edgar.client(), reverse("organisations:report_add", args=[cast.elbe.public_id])
    given = {"title": "Jahresbericht", "issued_on": "2026-03-01"}
    no_pdf = {**given, "document": SimpleUploadedFile("a.pdf", b"<html>", "application/pdf")}
    assert client.post(add, no_pdf).status_code == 422
    assert client.post(add, {**given, "document": SimpleUploadedFile("a.pdf", b"%PDF-1.7 x")}).status_code == 302
    page = Client().get(reverse("website:project", args=["elbe"])).content.decode()
    assert "Jahresbericht" in page
    report = cast.elbe.reports.get()
    address = reverse("website:report_pdf", args=["elbe", report.pk])
    assert Client().get(address).content == b"%PDF-1.7 x"
    assert Client().get(reverse("website:report_pdf", args=["spree", report.pk])).status_code == 404
    assert client.post(reverse("organisations:report_remove", args=[report.public_id])).status_code == 302
    assert Client().get(address).status_code == 404


def test_a_mentor_agrees_and_takes_back_by_herself(cast: Cast) -> None:
    client, own = cast.anna.client(), reverse("organisations:card")
    finder = reverse("website:project", args=["elbe"])
    assert "Anna Beispiel" not in Client().get(finder).content.decode()
    assert client.post(own, {"is_shown": "on", "languages": ["de", "ti"]}).status_code == 302
    assert "Anna Beispiel" in Client().get(finder).content.decode()
    card = MentorCard.objects.get(membership=cast.anna.membership)
    assert card.agreed_at is not None
    assert client.post(own, {"languages": ["de"]}).status_code == 302
    assert "Anna Beispiel" not in Client().get(finder).content.decode()
    card.refresh_from_db()
    assert card.agreed_at is None


def test_search_engines_read_who_we_are_and_no_sign_ends_the_script(cast: Cast) -> None:
    cast.elbe.address = "</script><b>Weg"
    cast.elbe.save()
    page = Client().get(reverse("website:project", args=["elbe"])).content.decode()
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    assert found is not None
    told = json.loads(found[1])
    assert told["@type"] == "Organization" and told["name"] == "Projekt Elbe"
    assert told["address"] == "</script><b>Weg" and "<b>Weg" not in page


def test_the_site_map_names_each_project_in_the_languages_in_which_it_speaks(cast: Cast) -> None:
    save_text(cast.edgar.actor, project=cast.elbe, language="de", said=SAID)
    save_text(cast.edgar.actor, project=cast.elbe, language="en", said=SAID, source_version=1)
    pages = [page.addresses for page in visitors.public_pages()]
    assert {"de": "/projekte/elbe/", "en": "/en/projekte/elbe/"} in pages
    assert {"de": "/projekte/spree/"} in pages
