"""A panel as paper: what the template is told, what it measured, and the files that come of it."""

from base64 import b64encode
from dataclasses import asdict
from typing import Any

from lotse.exhibition.domain.panels import LEAST_TYPE, Excess, Fit, PanelContent, PanelFormat
from lotse.exhibition.papers.codes import qr_svg
from lotse.exhibition.papers.setting import easel
from lotse.exhibition.portraits import inks
from lotse.exhibition.visitors.panel_words import panel_words
from lotse.foundation.papers.glyphs import as_printed
from lotse.foundation.papers.typesetting import FONTS

PANEL = "panel.typ"
HANDOUT = "handout.typ"
RIGHT_TO_LEFT = frozenset({"ar", "fa"})
# Text is its own ink: a press prints it in black alone.
TEXT_INK = "#17241c"
# Where something does not fit; in previews alone.
ALARM_INK = "#b3261e"
INKS = {
    "text": TEXT_INK,
    "paper": inks.PAPER,
    "white": inks.WHITE,
    "pine": inks.PINE,
    "green": inks.GREEN,
    "night": inks.NIGHT,
    "amber": inks.AMBER,
    "honey": inks.HONEY,
    "mist": inks.MIST,
    "alarm": ALARM_INK,
}


def panel_fit(content: PanelContent, of: PanelFormat) -> Fit:
    """Whether and how the text fits, measured by setting it; raises NotTypeset."""
    found = easel(PANEL).measured(_facts(content, of, marks=False))
    over = tuple(Excess(each["part"], each["signs"], each["number"]) for each in found["over"])
    return Fit(found["scale"], found["smallest"], found["picture"], over)


def panel_for_press(content: PanelContent, of: PanelFormat) -> bytes:
    """The sheet with bleed and marks in the colours of the screen; `prepress.make_ready` makes it printable."""
    return easel(PANEL).for_press(_facts(content, of, marks=True))


def panel_to_read(content: PanelContent, of: PanelFormat) -> bytes:
    """The same panel as tagged PDF/UA, without bleed."""
    return easel(PANEL).to_read(_facts(content, of, marks=False))


def panel_preview(content: PanelContent, of: PanelFormat, *, pixels_wide: int, overflow: str = "") -> bytes:
    """The panel as PNG, `pixels_wide` wide. Text that does not fit is cut and marked with these words, if any."""
    facts = {**_facts(content, of, marks=False), "overflow": overflow or None}
    return easel(PANEL).as_picture(facts, dots_per_inch=pixels_wide / (of.width / 25.4))


def handout(content: PanelContent) -> bytes:
    """The same text on A4 to take along, tagged PDF/UA."""
    return easel(HANDOUT).to_read(_facts(content, None, marks=False))


def _facts(content: PanelContent, of: PanelFormat | None, *, marks: bool) -> dict[str, Any]:
    printed = _printed(content)
    words = panel_words(content.language, address=content.address)
    return {
        **printed,
        "language": content.language,
        "typeset_in": content.language.partition("-")[0],
        "rtl": content.language in RIGHT_TO_LEFT,
        "format": asdict(of) if of else None,
        "marks": marks,
        "overflow": None,
        "least": LEAST_TYPE,
        "inks": INKS,
        "words": asdict(words),
        "code": qr_svg(content.address, ink=TEXT_INK, ground=inks.WHITE),
        "address": content.address,
        "short_address": content.address.partition("//")[2].removesuffix("/"),
        "picture": _picture(content),
        "cover": not content.picture.drawing,
        "picture_alternative": content.picture.alternative,
        "mark": words.invented if content.is_invented else "",
        "picture_ratio": _ratio(content.picture.drawing) if content.picture.drawing else 1,
        "foot": [
            {"words": as_printed(line, FONTS), "ltr": "A" <= line[:1].upper() <= "Z"}
            for line in (content.funder, content.credits, words.drawn if content.picture.drawing else "")
            if line
        ],
    }


def _printed(content: PanelContent) -> dict[str, Any]:
    """The texts as the fonts can show them."""
    names = ("name", "occupation", "title", "lead", "body", "question")
    held: dict[str, Any] = {name: as_printed(getattr(content, name), FONTS) for name in names}
    held["quotes"] = [as_printed(quote, FONTS) for quote in content.quotes]
    return held


def _ratio(drawing: str) -> float:
    """Height by width of a drawing, from its viewBox."""
    _x, _y, width, height = (float(n) for n in drawing.partition('viewBox="')[2].partition('"')[0].split())
    return height / width


def _picture(content: PanelContent) -> str:
    """The picture as SVG; a photograph is wrapped so that its point of interest stays in the frame."""
    if content.picture.drawing:
        return content.picture.drawing
    kind = "png" if content.picture.photograph.startswith(b"\x89PNG") else "jpeg"
    data = b64encode(content.picture.photograph).decode()
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1">'
        f'<image width="1" height="1" xlink:href="data:image/{kind};base64,{data}"/></svg>'
    )
