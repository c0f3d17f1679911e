"""Drawings as pictures for the web: AVIF and WebP in a few widths, PNG for those that take nothing else."""

from io import BytesIO

import typst
from PIL import Image

from lotse.exhibition.portraits.gallery import drawing

# Widths that pages offer; the browser takes the one that fits.
WIDTHS = (320, 640, 960, 1280)
KINDS = {"avif": "image/avif", "webp": "image/webp", "png": "image/png"}
# Height by width: portrait, square, wide as a stage.
FRAMES = {"portrait": 1.25, "square": 1.0, "stage": 0.5625}
# Flat inks need little: an eye sees no difference above these.
_QUALITY = {"avif": 62, "webp": 84}
_PAGE = (
    "#set page(width: {width}pt, height: {height}pt, margin: 0pt)\n"
    "#image(bytes(sys.inputs.drawing), width: 100%, height: 100%)"
)


def drawn_picture(name: str, *, frame: str, width: int, kind: str) -> bytes:
    """A drawing of the gallery, `width` pixels wide; raises NoSuchDrawing."""
    ratio = FRAMES[frame]
    return encoded(rasterised(drawing(name, width=1000 / ratio), width=width, height=round(width * ratio)), kind=kind)


def rasterised(svg: str, *, width: int, height: int) -> Image.Image:
    """SVG as pixels."""
    page = _PAGE.format(width=width, height=height).encode()
    png = typst.compile(page, format="png", ppi=72, sys_inputs={"drawing": svg})
    assert isinstance(png, bytes)
    return opened(png)


def opened(png: bytes) -> Image.Image:
    """PNG as pixels without transparency."""
    return Image.open(BytesIO(png)).convert("RGB")


def encoded(picture: Image.Image, *, kind: str) -> bytes:
    """The picture in one of KINDS."""
    held = BytesIO()
    if kind == "png":
        picture.quantize(128, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
            held, "PNG", optimize=True
        )
    else:
        picture.save(held, kind.upper(), quality=_QUALITY[kind])
    return held.getvalue()
