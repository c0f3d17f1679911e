"""Cards of 1200 × 630 for social networks and search engines, in the inks of the panels."""

from lotse.exhibition.papers.panel import INKS
from lotse.foundation.papers.cards import SIZE, card_in

__all__ = ["SIZE", "card"]


def card(*, language: str, brand: str, title: str, name: str = "", below: str = "", drawing: str = "") -> bytes:
    """PNG of a card; `drawing` is an SVG of 4:5, or "" for a card of words alone. Raises NotTypeset."""
    return card_in(INKS, language=language, brand=brand, title=title, name=name, below=below, drawing=drawing)
