"""What a user would lose: the knowledge that what she reads in her language is older than what is true."""

import csv
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Page, PageViewRestriction
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from lotse.foundation.clock import today
from lotse.website.translations import translation_lines
from tests.people import Cast
from tests.website.losing import lose

pytestmark = pytest.mark.django_db
# The way to the German page stands in this sentence alone.
OLDER = '<a href="/programm/" lang="de" hreflang="de">Deutsch</a>'


def _german(slug: str) -> Any:
    return Page.objects.get(slug=slug, locale__language_code="de").specific


def _publish(page: Any, **values: str) -> None:
    for name, value in values.items():
        setattr(page, name, value)
    page.save_revision().publish()


def _english_page() -> str:
    return Client().get("/en/programme/").content.decode()


def _states(slug: str, *languages: str) -> dict[str, str]:
    key = _german(slug).translation_key
    return {line.language: line.state for line in translation_lines(languages, today=today()) if line.key == key}


def test_everything_written_at_the_beginning_is_current_and_what_nobody_translated_is_missing() -> None:
    assert _states("start", "en", "ti") == {"en": "current", "ti": "current"}
    lose("programm", "ti")
    assert _states("programm", "en", "ti") == {"en": "current", "ti": "missing"}


def test_a_change_in_german_makes_the_translation_old_until_that_text_is_translated() -> None:
    page = _german("programm")
    assert OLDER not in _english_page()
    _publish(page, lead="Fünfzehn Projekte, ein Ziel.")
    assert _states("programm", "en") == {"en": "behind"}
    assert OLDER in _english_page()
    segment = StringSegment.objects.get(string__data="Fünfzehn Projekte, ein Ziel.")
    translation = Translation.objects.get(source__object_id=page.translation_key, target_locale__language_code="en")
    StringTranslation.objects.create(
        translation_of=segment.string,
        locale=translation.target_locale,
        context=segment.context,
        data="Fifteen projects, one aim.",
        translation_type="manual",
    )
    translation.save_target(publish=True)
    assert _states("programm", "en") == {"en": "current"}
    assert OLDER not in _english_page()


def test_the_form_of_the_editors_makes_translations_old_too() -> None:
    page = _german("programm")
    page.lead = "Sechzehn Projekte, ein Ziel."
    # The library's form publishes past every method of the page.
    PublishPageRevisionAction(page.save_revision()).execute(skip_permission_checks=True)
    assert _states("programm", "en") == {"en": "behind"}


def test_who_may_not_read_the_german_page_may_not_read_its_translation() -> None:
    page = _german("programm")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    _publish(page)
    english = Page.objects.get(translation_key=page.translation_key, locale__language_code="en")
    assert [each.restriction_type for each in english.get_view_restrictions()] == [PageViewRestriction.LOGIN]
    assert "The programme" not in Client().get("/en/programme/").content.decode()


def test_a_draft_in_german_makes_nothing_old() -> None:
    page = _german("programm")
    page.lead = "Nur ein Entwurf."
    page.save_revision()
    assert _states("programm", "en") == {"en": "current"}


def test_an_unpublished_german_page_is_nobodys_task() -> None:
    _german("mithelfen").unpublish()
    assert _states("mithelfen", "en") == {}


def test_translators_see_their_own_languages_alone(cast: Cast) -> None:
    for address in (reverse("website_desk:translations"), reverse("website_desk:translations_table")):
        mine = cast.tara.client().get(address).content.decode()
        all_of_them = cast.edgar.client().get(address).content.decode()
        assert "Das Programm" in mine and "Das Programm" in all_of_them
    rows = list(csv.reader(cast.tara.client().get(address).content.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert {row[1] for row in rows[1:]} == {"ti", "uk"}
    asked = cast.tara.client().get(address, {"sprache": "pl"}).content.decode("utf-8-sig")
    assert {row[1] for row in csv.reader(asked.splitlines()[1:], delimiter=";")} == {"ti", "uk"}


def test_the_report_says_who_acts_and_by_when(cast: Cast) -> None:
    lose("programm", "ti")
    lose("programm", "pl")
    lines = {(line.title, line.language): line for line in translation_lines(["ti", "pl"], today=today())}
    waiting = lines["Das Programm", "ti"]
    assert waiting.who == "Tara Beispiel" and waiting.until is not None
    assert lines["Das Programm", "pl"].who == ""


def test_the_number_of_statements_does_not_grow_with_the_pages(cast: Cast, statements: list[str]) -> None:
    list(translation_lines(["ti"], today=today()))
    few = len(statements)
    list(translation_lines(["ti", "uk", "pl", "ro", "cs"], today=today()))
    assert len(statements) - few == few
