"""The inks of all drawings and panels: paper and ink, one green, amber and brick as signals, skins and hair.

Each ink is a colour of the screen (sRGB). What a press prints is decided in `exhibition.papers.inks_of_press`.
"""

from typing import NamedTuple

PAPER = "#fbf8f1"
WHITE = "#ffffff"
CREAM = "#f3ead6"
SAND = "#e6d5b6"
CLAY = "#cfae86"
MIST = "#e2ede2"
LEAF = "#b5d2b8"
MOSS = "#74a684"
GREEN = "#1f6b43"
PINE = "#12482d"
NIGHT = "#0d2a1c"
AMBER = "#e0a03a"
HONEY = "#f3d08c"
BRICK = "#bd4b35"
ROSE = "#e7a28c"
INK = "#16231b"
STONE = "#87908a"
FOG = "#d3d8d1"


class Skin(NamedTuple):
    """A face in light and in shade, with the colour of cheeks and lips."""

    light: str
    shade: str
    cheek: str
    lip: str


SKINS = (
    Skin("#f3cfb3", "#dfae8c", "#edbc9f", "#b85f4c"),
    Skin("#e8ba94", "#cd956d", "#e0ab83", "#a8523f"),
    Skin("#d3a077", "#b37d53", "#ca9169", "#8f4334"),
    Skin("#b57f55", "#93613c", "#ad744b", "#6f3226"),
    Skin("#8d5f40", "#6d452c", "#835539", "#56261d"),
    Skin("#6e4832", "#503222", "#66402c", "#3f1b15"),
)


class Hair(NamedTuple):
    """Hair, and the strands that catch the light."""

    deep: str
    strand: str


HAIRS = {
    "black": Hair("#211a18", "#3a302c"),
    "brown": Hair("#46301f", "#61452f"),
    "chestnut": Hair("#74482a", "#8f6040"),
    "fair": Hair("#b98a4a", "#d0a767"),
    "grey": Hair("#8b8a84", "#a9a8a1"),
    "silver": Hair("#cdc9be", "#e2dfd6"),
}
