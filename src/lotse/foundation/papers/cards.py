"""Cards of 1200 × 630 that stand for a shared link: words, beside them a drawing where there is one."""

from io import BytesIO
from pathlib import Path
from typing import Final

from django.utils.translation import get_language_info
from PIL import Image

from lotse.foundation.papers.typesetting import press

SIZE: Final = (1200, 630)
TEMPLATE: Final = Path(__file__).with_name("card.typ")
# As in lotse.css; a picture knows no style sheet.
INKS: Final = {"night": "#0d2a1c", "white": "#ffffff", "honey": "#f3d08c"}
_COLOURS: Final = 128


def card(*, language: str, brand: str, title: str, name: str = "", below: str = "", drawing: str = "") -> bytes:
    """PNG; `drawing` is an SVG of 4:5, or "" for a card of words alone. Raises NotTypeset."""
    return card_in(INKS, language=language, brand=brand, title=title, name=name, below=below, drawing=drawing)


def card_in(inks: dict[str, str], *, language: str, **words: str) -> bytes:
    """The same in a room's own inks; needs night, white and honey."""
    facts = {
        "language": language,
        "typeset_in": language.partition("-")[0],
        "rtl": bool(get_language_info(language)["bidi"]),
        "inks": inks,
        "picture": words.pop("drawing", ""),
        **words,
    }
    held = BytesIO()
    picture = Image.open(BytesIO(press(TEMPLATE).draw(facts))).convert("RGB")
    picture.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
        held, "PNG", optimize=True
    )
    return held.getvalue()
