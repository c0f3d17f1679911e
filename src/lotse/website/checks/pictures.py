"""Drawn papers, invented and called "Muster", on which the place is marked where an answer stands."""

from dataclasses import dataclass, replace
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Text = str | Promise
_TOP, _LINE, _WIDTH = 62, 46, 360


@dataclass(frozen=True, slots=True)
class Row:
    """A printed line: its small heading and what stands there; `facts` are the answers that it gives."""

    heading: str
    text: str
    facts: tuple[str, ...]
    y: int = 0
    is_marked: bool = False

    @property
    def heading_y(self) -> int:
        """Where the heading's letters stand."""
        return self.y + 14

    @property
    def text_y(self) -> int:
        """Where the text's letters stand."""
        return self.y + 33


@dataclass(frozen=True, slots=True)
class Picture:
    """A paper with its lines. What is printed is German, like the papers; caption and title are translated."""

    name: str
    printed: str
    caption: Text
    rows: tuple[Row, ...]
    # "card" has a chip, "leaf" is a sheet, "folded" a paper with a stripe.
    shape: str = "leaf"
    # The paper's own name is the place.
    is_title_marked: bool = False

    @property
    def height(self) -> int:
        """In the drawing's own units."""
        return _TOP + _LINE * len(self.rows) + 22

    @property
    def width(self) -> int:
        """In the drawing's own units."""
        return _WIDTH

    @property
    def inner(self) -> int:
        """The height of the paper's edge."""
        return self.height - 4

    @property
    def foot(self) -> int:
        """Where the word "Muster" stands."""
        return self.height - 12

    @property
    def title_width(self) -> int:
        """How wide the mark around the paper's name is; a card has its chip beside it."""
        return 284 if self.shape == "card" else 340

    @property
    def printed_rows(self) -> tuple[Row, ...]:
        """The lines at their places on the paper."""
        return tuple(replace(row, y=_TOP + _LINE * place) for place, row in enumerate(self.rows))

    def marking(self, fact: str) -> "Picture | None":
        """The same paper with the lines marked that answer the fact; None where it does not stand there."""
        if not any(fact in row.facts for row in self.rows):
            return None
        return replace(self, rows=tuple(replace(row, is_marked=fact in row.facts) for row in self.rows))


_NAME: Final = Row("Name", "MUSTER, MINA", ())
CARD_FRONT: Final = Picture(
    "card_front",
    "AUFENTHALTSTITEL",
    _("Vorderseite der Karte"),
    (
        _NAME,
        Row("KARTE GÜLTIG BIS", "31.12.2027", ("valid_to",)),
        Row("ART DES TITELS", "AUFENTHALTSERLAUBNIS", ("status",)),
    ),
    shape="card",
)
CARD_BACK: Final = Picture(
    "card_back",
    "AUFENTHALTSTITEL, RÜCKSEITE",
    _("Rückseite der Karte; manchmal steht es auf dem grünen Zusatzblatt"),
    (
        Row("ANMERKUNGEN", "§ 25 ABS. 2 AUFENTHG", ("ae_par", "previous")),
        Row("", "ERWERBSTÄTIGKEIT GESTATTET", ("note_text", "order_allows_work")),
    ),
    shape="card",
)
SHEET: Final = Picture(
    "sheet",
    "ZUSATZBLATT",
    _("Zusatzblatt zur Karte oder Aufkleber im Pass"),
    (
        Row("ART DES TITELS", "AUFENTHALTSERLAUBNIS § 18a AUFENTHG", ("ae_par",)),
        Row("NEBENBESTIMMUNGEN", "BESCHÄFTIGUNG NUR ALS … BEI FIRMA …", ("note_text", "permission_for")),
    ),
)
DULDUNG: Final = Picture(
    "duldung",
    "AUSSETZUNG DER ABSCHIEBUNG (DULDUNG)",
    _("Duldung: gefaltetes Papier mit rotem Streifen"),
    (
        _NAME,
        Row("GÜLTIG BIS", "30.06.2027", ("valid_to",)),
        Row("PARAGRAF ODER ZUSATZ", "§ 60a ABS. 2 SATZ 3 AUFENTHG", ("duldung_kind",)),
        Row(
            "NEBENBESTIMMUNGEN",
            "BESCHÄFTIGUNG NUR MIT ERLAUBNIS …",
            ("note_text", "permission_on_paper", "permission_for"),
        ),
    ),
    shape="folded",
)
GESTATTUNG: Final = Picture(
    "gestattung",
    "AUFENTHALTSGESTATTUNG",
    _("Aufenthaltsgestattung: gefaltetes Papier mit Foto"),
    (
        _NAME,
        Row("GÜLTIG BIS", "30.06.2027", ("valid_to",)),
        Row("ASYLANTRAG GESTELLT AM", "02.03.2026", ("asyl_app", "asyl_reg", "gestattet_since")),
        Row(
            "NEBENBESTIMMUNGEN",
            "ERWERBSTÄTIGKEIT NICHT GESTATTET",
            ("note_text", "permission_on_paper", "permission_for"),
        ),
    ),
    shape="folded",
)
FIKTION: Final = Picture(
    "fiktion",
    "FIKTIONSBESCHEINIGUNG",
    _("Fiktionsbescheinigung: auf der Innenseite ist ein Absatz angekreuzt"),
    (
        Row("GÜLTIG BIS", "31.03.2027", ("valid_to",)),
        Row("§ 81 AUFENTHG", "☐ ABS. 3 SATZ 1     ☐ ABS. 3 SATZ 2", ("fiktion_kind",)),
        Row("", "☒ ABS. 4     ☐ ABS. 5a", ("fiktion_kind",)),
        Row("NEBENBESTIMMUNGEN", "ERWERBSTÄTIGKEIT GESTATTET", ("note_text", "noted", "card_ordered")),
    ),
    shape="folded",
)
_BY_STATUS: Final = {
    "DULDUNG": (DULDUNG,),
    "GESTATTUNG": (GESTATTUNG,),
    "FIKTION": (FIKTION,),
    "VISUM_D": (SHEET,),
}
_CARDS: Final = (CARD_BACK, CARD_FRONT, SHEET)
_KINDS: Final = tuple(replace(each, is_title_marked=True) for each in (CARD_FRONT, DULDUNG, GESTATTUNG, FIKTION))


def papers_with(fact: str, status: str) -> tuple[Picture, ...]:
    """Where the answer stands on this person's paper; for the kind of paper itself one picture of each kind."""
    if fact == "status":
        return _KINDS
    papers = _BY_STATUS.get(status, _CARDS)
    found = [marked for paper in papers if (marked := paper.marking(fact))]
    return tuple(found[:1])
