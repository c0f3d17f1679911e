"""What a visitor would lose: a shared link that shows what it leads to, in her own writing."""

from io import BytesIO

import pytest
from PIL import Image

from lotse.foundation.papers.cards import SIZE, card


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("de", "Ansprechperson finden"),
        ("ar", "ابحث عن جهة اتصال في منطقتك"),
        ("ti", "ኣብ ከባቢኹም ሰብ ርኸቡ"),
        ("uk", "Знайти контакт"),
    ],
)
def test_a_card_is_drawn_in_every_writing(language: str, title: str) -> None:
    drawn = card(
        language=language, brand="Arbeitsmarktmentoren Sachsen", title=title, name="Dresden", below="example.org"
    )
    picture = Image.open(BytesIO(drawn))
    assert picture.size == SIZE and picture.format == "PNG"
    assert len(drawn) < 60_000
    # Words were set: a card without them has other pixels in every line of its middle.
    empty = card(language=language, brand="", title="", name="", below="")
    assert drawn != empty


def test_arabic_begins_at_the_right() -> None:
    def ink(drawn: bytes) -> tuple[int, int]:
        grey = Image.open(BytesIO(drawn)).convert("L")
        halves = grey.crop((0, 0, 600, 630)), grey.crop((600, 0, 1200, 630))
        left, right = (sum(1 for value in half.tobytes() if value > 128) for half in halves)
        return left, right

    left, right = ink(card(language="ar", brand="", title="عمل", name="", below=""))
    assert right > 100 and left == 0
    left, right = ink(card(language="de", brand="", title="Job", name="", below=""))
    assert left > 100 and right == 0


def test_a_title_of_any_length_fits_the_card() -> None:
    long = card(language="de", brand="Brand", title="Zuständigkeit " * 12, name="", below="")
    rim = Image.open(BytesIO(long)).convert("RGB").crop((1150, 0, 1200, 630))
    assert len(set(rim.get_flattened_data())) == 1
