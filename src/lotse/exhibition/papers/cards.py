"""Cards of 1200 × 630 for social networks and search engines, from the same shapes and inks as the panels."""

from typing import Any

from lotse.exhibition.papers.panel import INKS, RIGHT_TO_LEFT
from lotse.exhibition.papers.setting import easel
from lotse.exhibition.portraits.pictures import encoded, opened
from lotse.foundation.papers.glyphs import as_printed
from lotse.foundation.papers.typesetting import FONTS

CARD = "card.typ"
SIZE = (1200, 630)


def card(*, language: str, brand: str, title: str, name: str = "", below: str = "", drawing: str = "") -> bytes:
    """PNG of a card; `drawing` is an SVG of 4:5, or "" for a card of words alone. Raises NotTypeset."""
    facts: dict[str, Any] = {
        "language": language,
        "typeset_in": language.partition("-")[0],
        "rtl": language in RIGHT_TO_LEFT,
        "inks": INKS,
        "picture": drawing,
        **{
            key: as_printed(words, FONTS)
            for key, words in {"brand": brand, "title": title, "name": name, "below": below}.items()
        },
    }
    return encoded(opened(easel(CARD).as_picture(facts, dots_per_inch=72)), kind="png")
