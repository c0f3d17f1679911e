"""The opening kit as one archive, written while it is sent: papers and texts made from what is public of one stop."""

import zipfile
from collections.abc import Callable, Iterator
from io import RawIOBase
from pathlib import Path
from typing import Any

from django.urls import reverse
from django.utils.translation import get_language_bidi, override

from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.domain.kit import LOGO, KitFile, KitPart, kit_files
from lotse.exhibition.models import Loan
from lotse.exhibition.papers.cards import card
from lotse.exhibition.papers.codes import qr_svg
from lotse.exhibition.papers.loan_papers import AUTHOR, funder_line, host_paper, typst_language
from lotse.exhibition.papers.teaching import teaching_pdf
from lotse.exhibition.portraits.portrait import landscape
from lotse.exhibition.queries.kit import public_stories_of
from lotse.exhibition.visitors import paper_words
from lotse.foundation.database.context import at_work
from lotse.foundation.outbox import link_to
from lotse.foundation.papers.typesetting import press

POSTER = Path(__file__).parent / "poster.typ"
LOGO_FILE = Path(__file__).parent / "funding_mark.svg"
# Width, height and the unit of type in millimetres; the design is the same.
_SIZES: dict[KitPart, tuple[float, float, float]] = {
    KitPart.POSTER: (297, 420, 2.83),
    KitPart.INVITATION_A5: (148, 210, 1.41),
    KitPart.INVITATION_A6: (105, 148, 1.0),
}
_INK, _GROUND = "#18251d", "#ffffff"


class _Pipe(RawIOBase):
    """Takes what the archive writes and gives it away at once: nothing of the kit is held as a whole."""

    def __init__(self) -> None:
        self._held = bytearray()

    def writable(self) -> bool:
        """For zipfile."""
        return True

    def write(self, data: Any) -> int:
        """Keep it until the next `taken`."""
        self._held += data
        return len(data)

    def taken(self) -> bytes:
        """What was written since the last time."""
        data = bytes(self._held)
        self._held.clear()
        return data


def kit_stream(loan: Loan) -> Iterator[bytes]:
    """The archive piece by piece."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(LOGO_FILE, LOGO)
        for file in kit_files(loan.panel_set.languages):
            with override(file.language), at_work(BY_LINK):
                data = made(loan, file)
            if data:
                archive.writestr(f"{loan.number}/{file.path}", data)
                yield pipe.taken()
    yield pipe.taken()


def made(loan: Loan, file: KitFile) -> bytes:
    """One file of the kit in the language that is spoken; empty where there is nothing to say."""
    if file.part in _SIZES:
        return announcement_pdf(loan, file.part)
    return _MAKERS[file.part](loan, file)


def announcement_pdf(loan: Loan, part: KitPart) -> bytes:
    """Poster or invitation with place and days filled in; raises NotTypeset."""
    width, height, unit = _SIZES[part]
    facts = paper_words.announcement(loan)
    address = link_to(reverse("exhibition:exhibition"))
    return press(POSTER).print(
        {
            **facts,
            "width": width,
            "height": height,
            "unit": unit,
            "author": AUTHOR,
            "language": typst_language(),
            "rtl": get_language_bidi(),
            "foot": funder_line(),
            "picture": landscape(loan.number, "town", width=1600, height=660),
            "code": qr_svg(address, ink=_INK, ground=_GROUND),
        }
    )


def _press(loan: Loan, _file: KitFile) -> bytes:
    address = link_to(reverse("exhibition:exhibition"))
    return paper_words.press_text(loan, funder=funder_line(), address=address).encode()


def _funder(_loan: Loan, _file: KitFile) -> bytes:
    return f"{funder_line()}\n".encode()


def _speakers(_loan: Loan, _file: KitFile) -> bytes:
    return host_paper(paper_words.paper_titles()["speakers"], paper_words.speakers_parts())


def _access(_loan: Loan, _file: KitFile) -> bytes:
    return host_paper(paper_words.paper_titles()["access"], paper_words.access_parts())


def _teaching(_loan: Loan, file: KitFile) -> bytes:
    return teaching_pdf(file.language)


def _audio(loan: Loan, file: KitFile) -> bytes:
    """A code for each story of the set that is public now."""
    parts: list[dict[str, Any]] = []
    for story in public_stories_of(loan.panel_set, file.language):
        parts.append({"kind": "h2", "text": story.title})
        code = qr_svg(story.address, ink=_INK, ground=_GROUND)
        parts.append({"kind": "image", "svg": code, "height": 32, "alt": story.address})
        parts.append({"kind": "p", "text": story.address})
    if not parts:
        return b""
    return host_paper(paper_words.paper_titles()["audio"], parts, lead=paper_words.audio_lead())


def _card(loan: Loan, file: KitFile) -> bytes:
    return card(language=file.language, **paper_words.card_words(loan))


_MAKERS: dict[KitPart, Callable[[Loan, KitFile], bytes]] = {
    KitPart.PRESS: _press,
    KitPart.FUNDER: _funder,
    KitPart.SPEAKERS: _speakers,
    KitPart.ACCESS: _access,
    KitPart.TEACHING: _teaching,
    KitPart.AUDIO: _audio,
    KitPart.CARD: _card,
}
