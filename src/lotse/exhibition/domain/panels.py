"""Panels on paper: formats with their edges and sizes of type, what stands on a panel, and what a layout found out.

Lengths are millimetres, sizes of type points. Nothing here knows of a database or of the program that sets the type.
"""

from dataclasses import dataclass, field

# No text on a panel is smaller: it is read standing, from an arm's length and more, also by people who see little.
LEAST_TYPE = 24.0
# What a code on a panel must measure at least, without its quiet zone.
LEAST_CODE = 30.0


@dataclass(frozen=True, slots=True)
class Type:
    """Sizes of type when everything fits; a layout may grow or shrink them together, down to LEAST_TYPE."""

    name: float
    occupation: float
    title: float
    lead: float
    quote: float
    body: float
    question: float
    label: float
    foot: float


@dataclass(frozen=True, slots=True)
class PanelFormat:
    """One size of panel. `safe_…` is kept free of text; a roll-up loses its foot in the cassette."""

    key: str
    width: float
    height: float
    bleed: float
    safe_side: float
    safe_top: float
    safe_bottom: float
    code: float
    # How high the picture is, from and to.
    picture_least: float
    picture_most: float
    type: Type
    slug: float = 15.0

    @property
    def media_width(self) -> float:
        """The sheet with bleed and marks."""
        return self.width + 2 * (self.bleed + self.slug)

    @property
    def media_height(self) -> float:
        """The sheet with bleed and marks."""
        return self.height + 2 * (self.bleed + self.slug)


ROLL_UP = PanelFormat(
    key="rollup", width=850, height=2000, bleed=10, safe_side=60, safe_top=50, safe_bottom=170, code=104,
    picture_least=720, picture_most=810, slug=15,
    type=Type(name=240, occupation=76, title=124, lead=62, quote=58, body=46, question=88, label=48, foot=32),
)  # fmt: skip
A1 = PanelFormat(
    key="a1", width=594, height=841, bleed=5, safe_side=34, safe_top=26, safe_bottom=22, code=46,
    picture_least=262, picture_most=295, slug=15,
    type=Type(name=122, occupation=40, title=68, lead=34, quote=33, body=27, question=48, label=26, foot=24),
)  # fmt: skip
A0 = PanelFormat(
    key="a0", width=841, height=1189, bleed=5, safe_side=48, safe_top=36, safe_bottom=30, code=64,
    picture_least=375, picture_most=422, slug=15,
    type=Type(name=174, occupation=56, title=96, lead=48, quote=46, body=38, question=68, label=34, foot=26),
)  # fmt: skip
FORMATS = {each.key: each for each in (ROLL_UP, A1, A0)}


@dataclass(frozen=True, slots=True)
class PanelPicture:
    """The portrait: a drawing as SVG text, or a photograph as bytes of JPEG or PNG with its point of interest."""

    alternative: str
    drawing: str = ""
    photograph: bytes = b""
    # Centre of interest of a photograph in parts of its width and height.
    focus: tuple[float, float] = (0.5, 0.35)
    is_invented: bool = False


@dataclass(frozen=True, slots=True)
class PanelContent:
    """What stands on one panel in one language, as released. `story` and `release` name what the text rests on."""

    language: str
    name: str
    occupation: str
    title: str
    lead: str
    body: str
    question: str
    address: str
    picture: PanelPicture
    quotes: tuple[str, ...] = ()
    credits: str = ""
    funder: str = ""
    is_invented: bool = False


@dataclass(frozen=True, slots=True)
class Excess:
    """A place where text does not fit, and by how many signs; `number` counts quotes from one."""

    part: str
    signs: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """What the layout measured: how much the type was scaled, the smallest size, and what does not fit."""

    scale: float
    smallest: float
    picture_height: float
    excesses: tuple[Excess, ...] = field(default=())

    @property
    def fits(self) -> bool:
        """Whether everything has its place."""
        return not self.excesses
