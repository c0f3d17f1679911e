"""What an editor would lose: the news that appears at nine, and the call for papers that is gone the day after."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.conf import settings
from django.test import Client
from wagtail.models import Page

from lotse.foundation.clock import now
from lotse.website.jobs import set_times

pytestmark = pytest.mark.django_db
LATER = timedelta(hours=3)


def _page(slug: str = "programm", language: str = "de") -> Any:
    return Page.objects.get(slug=slug, locale__language_code=language).specific


def _public() -> set[str]:
    held = Page.objects.filter(translation_key=_page().translation_key, live=True)
    return set(held.values_list("locale__language_code", flat=True))


def test_a_page_goes_when_its_time_has_come_in_every_language() -> None:
    page = _page()
    page.expire_at = now() + LATER
    page.save_revision().publish()
    set_times()
    assert len(_public()) == len(settings.LANGUAGES) and Client().get("/programm/").status_code == 200
    with time_machine.travel(now() + LATER * 2):
        set_times()
        assert _public() == set()
        assert Client().get("/programm/").status_code == Client().get("/en/programme/").status_code == 404


def test_what_fails_in_one_minute_is_done_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    page = _page()
    page.expire_at = now() + LATER
    page.save_revision().publish()

    def fails(*_words: object, **_more: object) -> None:
        raise RuntimeError

    with time_machine.travel(now() + LATER * 2):
        with monkeypatch.context() as broken, pytest.raises(RuntimeError):
            broken.setattr("lotse.website.set_times.call_command", fails)
            set_times()
        assert _public() == {"de"}
        set_times()
        assert _public() == set()


def test_a_translation_goes_alone() -> None:
    page = _page("programme", "en")
    page.expire_at = now() + LATER
    page.save_revision().publish()
    with time_machine.travel(now() + LATER * 2):
        set_times()
        assert len(_public()) == len(settings.LANGUAGES) - 1 and "en" not in _public()


def test_a_page_appears_when_its_time_has_come() -> None:
    page = _page()
    page.unpublish()
    page.go_live_at = now() + LATER
    page.save_revision(approved_go_live_at=page.go_live_at).publish()
    set_times()
    assert "de" not in _public() and "noindex" in Client().get("/programm/").content.decode()
    with time_machine.travel(now() + LATER * 2):
        set_times()
        assert "de" in _public() and "noindex" not in Client().get("/programm/").content.decode()


def test_what_an_editor_published_again_stays() -> None:
    page = _page()
    page.expire_at = now() + LATER
    page.save_revision().publish()
    with time_machine.travel(now() + LATER * 2):
        set_times()
        page = _page()
        page.expire_at = None
        page.save_revision().publish()
        english = _page("programme", "en")
        english.save_revision().publish()
        set_times()
        assert _public() == {"de", "en"}
