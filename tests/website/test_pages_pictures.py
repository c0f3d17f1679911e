"""Pictures of public pages. What a user would lose: what a picture shows, in the language that she hears."""

import json
import re
from io import BytesIO
from itertools import product

import pytest
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.test import Client
from PIL import Image
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from lotse.website.models import ContentPage
from lotse.website.models.picture import Picture, PictureSize

pytestmark = pytest.mark.django_db
GERMAN, UKRAINIAN = "Eine Werkbank mit Werkzeug.", "Верстак з інструментами."


@pytest.fixture
def picture(db: None) -> Picture:
    """An uploaded picture with its German description."""
    held = BytesIO()
    Image.new("RGB", (960, 600), "teal").save(held, "JPEG")
    held.seek(0)
    file = ImageFile(held, name="werkbank.jpg")
    made: Picture = Picture.objects.create(title="Werkbank", file=file, description="Aus dem Archiv.", credit="Wir")
    # Every size is there already: who reads a page makes none.
    for kind, width in product(("avif", "webp", "jpeg"), (480, 960)):
        spec, size = f"format-{kind}|width-{width}", ContentFile(held.getvalue(), name=f"werkbank.{width}.{kind}")
        PictureSize.objects.create(image=made, filter_spec=spec, file=size, width=width, height=width * 5 // 8)
    return made


def _shown(language: str) -> str:
    page = Page.objects.get(translation_key=_page().translation_key, locale__language_code=language)
    html = Client().get(str(page.get_url())).content.decode()
    (found,) = re.findall(r"<img\b[^>]*>", html)
    return str(found)


def _page() -> ContentPage:
    return ContentPage.objects.get(slug="programm", locale__language_code="de")


def _hang(picture: Picture, **words: str) -> None:
    page = _page()
    value = {"picture": picture.pk, "caption": "", **words}
    page.body = json.dumps([{"type": "picture", "value": value, "id": "5d0f3c0a-3d5c-4c9a-8f0e-0c5d0b1e7a11"}])
    page.save_revision().publish()


def _translation() -> Translation:
    key = _page().translation_key
    return Translation.objects.get(source__object_id=key, target_locale__language_code="uk")


def test_what_a_picture_shows_is_translated_with_its_page(picture: Picture) -> None:
    _hang(picture, shows=GERMAN)
    assert f'alt="{GERMAN}"' in _shown("de")
    segment, ukrainian = StringSegment.objects.get(string__data=GERMAN), _translation()
    StringTranslation.objects.create(
        translation_of=segment.string,
        locale=ukrainian.target_locale,
        context=segment.context,
        data=UKRAINIAN,
        translation_type="manual",
    )
    ukrainian.save_target(publish=True)
    shown = _shown("uk")
    assert f'alt="{UKRAINIAN}"' in shown and " lang=" not in shown


def test_a_picture_from_before_says_that_its_words_are_german(picture: Picture) -> None:
    _hang(picture)
    _translation().save_target(publish=True)
    shown = _shown("uk")
    assert 'alt="Aus dem Archiv."' in shown and 'lang="de"' in shown
