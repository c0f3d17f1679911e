"""Vacancies: somebody would apply in vain, or a firm would stand there that never agreed."""

import json
import re
from datetime import date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.conf import settings
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail.test.utils.form_data import nested_form_data, streamfield

from lotse.demo.pages import write_invented_pages
from lotse.foundation.clock import SAXONY, today
from lotse.foundation.search.index import bring_up_to_date
from lotse.organisations.public import Project
from lotse.website.models import VacancyPage
from lotse.website.visitors.vacancies import open_vacancies
from tests.people import Cast

pytestmark = pytest.mark.django_db
LINKED = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
ADDRESS = "/stellen/tischlerin/"


def _vacancy(**told: Any) -> VacancyPage:
    index = Page.objects.get(slug="stellen", locale__language_code="de")
    given: dict[str, Any] = {
        "title": "Tischlerin oder Tischler",
        "slug": "tischlerin",
        "employer": "Holzbau Beispiel GmbH",
        "postcode": "01067",
        "place": "Dresden",
        "german": "B1",
        "weekly_hours": 30,
        "apply": "Rufen Sie an.",
        "released_on": today(),
        "locale": index.locale,
    }
    return VacancyPage(**{**given, **told})


def _publish(**told: Any) -> VacancyPage:
    page = _vacancy(**told)
    Page.objects.get(slug="stellen", locale__language_code="de").add_child(instance=page)
    page.save_revision().publish()
    return page


def _text(address: str) -> str:
    answer = Client().get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def _project(project: Project) -> str:
    return reverse("website:project", args=[project.key])


def _things(address: str) -> list[dict[str, Any]]:
    return [thing for block in LINKED.findall(_text(address)) for thing in _listed(json.loads(block))]


def _listed(held: Any) -> list[dict[str, Any]]:
    return held if isinstance(held, list) else [held]


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"released_on": None}, "released_on"),
        ({"released_on": date(2100, 1, 1)}, "released_on"),
        ({"postcode": "10115", "place": "Berlin"}, "postcode"),
        ({"postcode": "1067"}, "postcode"),
        ({"weekly_hours": 60}, "weekly_hours"),
    ],
)
def test_no_vacancy_without_the_firms_word_or_out_of_our_reach(told: dict[str, Any], field: str) -> None:
    page = _vacancy(**told)
    page.path, page.depth = "000100010099", 3
    with pytest.raises(ValidationError) as refused:
        page.full_clean(exclude=["content_type"])
    assert field in refused.value.message_dict


def test_a_vacancy_stands_in_the_list_and_with_the_project_of_its_region(cast: Cast) -> None:
    assert "Im Moment ist hier keine Stelle gemeldet." in _text("/stellen/")
    page = _publish()
    assert page.district_key in cast.elbe.district_keys and page.district_key not in cast.spree.district_keys
    for address, is_there in (("/stellen/", True), (_project(cast.elbe), True), (_project(cast.spree), False)):
        assert (ADDRESS in _text(address)) is is_there, address
    text = _text(ADDRESS)
    for words in ("Holzbau Beispiel GmbH", "01067 Dresden", "ab sofort", "Rufen Sie an.", "30", "B1"):
        assert words in text
    assert ADDRESS in _text("/sitemap.xml")
    bring_up_to_date()
    assert ADDRESS in _text("/suche/?q=Tischlerin")


def test_search_engines_hear_of_it_as_a_job(cast: Cast) -> None:
    page = _publish()
    (job,) = [thing for thing in _things(ADDRESS) if thing["@type"] == "JobPosting"]
    assert job["validThrough"] == page.closes_on.isoformat() and job["employmentType"] == "PART_TIME"
    assert job["hiringOrganization"]["name"] == "Holzbau Beispiel GmbH"
    assert job["jobLocation"]["address"]["postalCode"] == "01067"
    assert job["title"] == page.title and job["description"] and job["datePosted"] == today().isoformat()


def test_the_day_of_a_job_is_the_one_in_saxony() -> None:
    with time_machine.travel(datetime(2026, 7, 1, 0, 30, tzinfo=SAXONY), tick=False):
        _publish()
        (job,) = [thing for thing in _things(ADDRESS) if thing["@type"] == "JobPosting"]
        assert job["datePosted"] == "2026-07-01"


def test_past_its_last_day_it_is_gone_by_itself_and_its_page_says_so(cast: Cast) -> None:
    page = _publish(closes_on=today() + timedelta(days=3))
    bring_up_to_date()
    assert ADDRESS in _text("/stellen/") and ADDRESS in _text("/suche/?q=Tischlerin")
    with time_machine.travel(page.closes_on + timedelta(days=1, hours=9), tick=False):
        bring_up_to_date()
        for address in ("/stellen/", "/sitemap.xml", "/suche/?q=Tischlerin", _project(cast.elbe)):
            assert ADDRESS not in _text(address), address
        text = _text(ADDRESS)
        assert "Diese Stelle ist nicht mehr frei." in text and 'content="noindex"' in text
        assert "Rufen Sie an." not in text and "JobPosting" not in text


def test_who_reads_another_language_is_told_that_it_is_not_there_in_it_yet() -> None:
    _publish()
    for code, _name in settings.LANGUAGES:
        (found,) = open_vacancies(code)
        assert (found.language, found.href) == ("de", ADDRESS)
    text = _text("/ar/stellen/")
    assert f'href="{ADDRESS}" lang="de" dir="ltr"' in text
    with override("ar"):
        assert gettext("Noch nicht in Ihrer Sprache") in text
        assert gettext("Im Moment ist hier keine Stelle gemeldet.") not in text
    assert "Noch nicht in Ihrer Sprache" not in _text("/stellen/")


def test_it_is_gone_when_it_becomes_private_or_is_taken_down() -> None:
    page = _publish()
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert open_vacancies("de") == ()
    restriction.delete()
    page.unpublish()
    assert open_vacancies("de") == ()


def test_the_demo_has_some_in_german_and_english_that_close(settings: Any) -> None:
    settings.DEMO = True
    write_invented_pages(today())
    for code in ("de", "en"):
        found = open_vacancies(code)
        assert len(found) == 4 and all("(erfunden)" in each.employer and each.district_key for each in found)
    assert _text("/en/vacancies/").count('class="h3"') == 4
    with time_machine.travel(today() + timedelta(days=60), tick=False):
        assert open_vacancies("de") == ()


def _translated(page: VacancyPage) -> VacancyPage:
    index = Page.objects.get(slug="stellen", locale__language_code="de")
    english = Locale.objects.get(language_code="en")
    told: Any = page.copy_for_translation(english)
    assert index.get_translation(english).pk == told.get_parent().pk
    told.title = "Joiner"
    told.save_revision().publish()
    return told  # type: ignore[no-any-return]


def test_the_german_page_decides_for_its_translations() -> None:
    page = _publish(closes_on=today() + timedelta(days=20))
    english = _translated(page)
    href = open_vacancies("en")[0].href
    assert (href != ADDRESS, open_vacancies("en")[0].title) == (True, "Joiner") and "JobPosting" in _text(href)
    page.closes_on = today() - timedelta(days=1)
    page.save_revision().publish()
    assert english.closes_on > today() and open_vacancies("en") == ()
    assert gettext_in("en", "Diese Stelle ist nicht mehr frei.") in _text(href) and "JobPosting" not in _text(href)
    assert href not in _text("/sitemap.xml")
    page.closes_on = english.closes_on + timedelta(days=30)
    page.save_revision().publish()
    with time_machine.travel(english.closes_on + timedelta(days=5, hours=9), tick=False):
        assert [each.href for each in open_vacancies("en")] == [href] and "JobPosting" in _text(href)
        assert href in _text("/sitemap.xml")
    page.unpublish()
    assert open_vacancies("en") == () and "JobPosting" not in _text(href)


def test_taken_down_by_an_editor_it_is_gone_in_every_language(cast: Cast) -> None:
    page = _publish()
    _translated(page)
    href = open_vacancies("en")[0].href
    cast.edgar.client().post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    assert open_vacancies("de") == open_vacancies("en") == ()
    assert Client().get(href).status_code == 404 and href not in _text("/sitemap.xml")


def gettext_in(language: str, text: str) -> str:
    with override(language):
        return gettext(text)


def test_a_draft_may_wait_for_the_firms_word() -> None:
    index = Page.objects.get(slug="stellen", locale__language_code="de")
    draft = _vacancy(released_on=None, live=False)
    index.add_child(instance=draft)
    draft.clean()
    assert open_vacancies("de") == ()
    with pytest.raises(ValidationError):
        draft.save_revision(clean=True).publish()


def test_an_editor_keeps_a_draft_and_publishes_with_the_firms_word_alone(cast: Cast) -> None:
    client, index = cast.edgar.client(), Page.objects.get(slug="stellen", locale__language_code="de")
    add = reverse("wagtailadmin_pages:add", args=["website", "vacancypage", index.pk])
    typed: dict[str, Any] = dict.fromkeys(("lead", "starts_on", "weekly_hours", "german", "released_on", "owner"), "")
    typed |= {"title": "Malerin oder Maler", "slug": "malerei", "kind": "job", "employer": "Farben Beispiel GmbH"}
    typed |= {"postcode": "01067", "place": "Dresden", "apply": "Rufen Sie an.", "review_on": "", "show_in_menus": ""}
    typed |= {"closes_on": (today() + timedelta(days=9)).isoformat(), "body": streamfield([])}
    typed["comments"] = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    assert client.post(add, nested_form_data(typed)).status_code == 302
    draft = VacancyPage.objects.get(slug="malerei")
    assert not draft.live and open_vacancies("de") == ()
    publish = nested_form_data({**typed, "slug": "malerei-zwei", "action-publish": "1"})
    assert client.post(add, publish).status_code == 200 and not VacancyPage.objects.filter(live=True).exists()
    assert client.post(add, {**publish, "released_on": today().isoformat()}).status_code == 302
    assert [each.title for each in open_vacancies("de")] == ["Malerin oder Maler"]
