"""What a press prints for a colour of the screen: recipes for our own inks, the profile for everything else."""

from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageCms

from lotse.exhibition.portraits import inks

PROFILE = Path(__file__).parent / "colour" / "coated-fogra39l.icc"
# The registered name of the printing condition that the profile describes.
CONDITION = "FOGRA39"
# No more ink than this on one spot, in percent of all four together; more does not dry.
MOST_INK = 300

Cmyk = tuple[float, float, float, float]
# Text is black alone, so that plates that do not meet exactly leave no coloured rim; white is the paper's.
RECIPES: dict[str, Cmyk] = {
    "#17241c": (0, 0, 0, 100),
    "#ffffff": (0, 0, 0, 0),
    inks.PAPER: (0, 1, 5, 0),
    inks.CREAM: (1, 5, 18, 1),
    inks.HONEY: (0, 16, 52, 1),
    inks.AMBER: (0, 40, 86, 6),
    inks.BRICK: (0, 78, 80, 18),
    inks.GREEN: (84, 16, 84, 34),
    inks.PINE: (84, 30, 80, 58),
    inks.NIGHT: (76, 46, 72, 76),
    inks.INK: (68, 54, 62, 84),
}


@cache
def _transform() -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        str(PROFILE),
        "RGB",
        "CMYK",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


@cache
def printed(red: int, green: int, blue: int) -> Cmyk:
    """Percent of cyan, magenta, yellow and black for a colour of the screen (0 to 255 each)."""
    recipe = RECIPES.get(f"#{red:02x}{green:02x}{blue:02x}")
    if recipe:
        return recipe
    spot = ImageCms.applyTransform(Image.new("RGB", (1, 1), (red, green, blue)), _transform())
    assert spot is not None
    return tuple(round(part / 2.55, 1) for part in spot.getpixel((0, 0)))  # type: ignore[return-value, union-attr]  # four parts in mode CMYK


def printed_picture(picture: Image.Image) -> Image.Image:
    """A photograph in the four colours of the press."""
    turned = ImageCms.applyTransform(picture.convert("RGB"), _transform())
    assert turned is not None
    return turned


def as_jpeg(picture: Image.Image) -> bytes:
    """A picture of four colours as JPEG without loss that an eye finds; Adobe's inverted order is not used."""
    held = BytesIO()
    picture.save(held, "JPEG", quality=92, subsampling=0)
    return held.getvalue()
