"""The face: an outline with its shade, ears, brows, eyes, nose, mouth. Everybody is drawn alike: friendly, not sweet.

Origin between the eyes; a head is about 290 high and 200 wide.
"""

from dataclasses import dataclass

from lotse.exhibition.portraits.inks import INK, Skin
from lotse.exhibition.portraits.shapes import Point, clipped, dot, fill, line, mirrored, oval, smooth


@dataclass(frozen=True, slots=True)
class Face:
    """What differs from face to face."""

    skin: Skin
    brow: str
    wide: float = 100
    jaw: float = 82
    chin: float = 148
    eyes: float = 40
    nose: float = 1.0
    smile: float = 1.0
    age: int = 35
    glasses: bool = False

    @property
    def outline(self) -> list[Point]:
        """Right half first, from the crown down."""
        w, j, c = self.wide, self.jaw, self.chin
        return mirrored(
            [
                (0, -142),
                (w * 0.62, -126),
                (w * 0.96, -70),
                (w, -8),
                (w * 0.96, 48),
                (j, 100),
                (j * 0.52, c - 12),
                (0, c),
            ]
        )


def face(of: Face) -> list[str]:
    """Ears, head, shade and features."""
    head = smooth(of.outline)
    shade = smooth([(38, -170), (58, -60), (52, 30), (66, 84), (30, 170), (160, 170), (160, -170)])
    return [
        *_ears(of),
        fill(head, of.skin.light),
        clipped([fill(shade, of.skin.shade), *_cheeks(of)], head),
        *_nose(of),
        *_eyes(of),
        *_mouth(of),
        *_age(of),
        *(_glasses(of) if of.glasses else []),
    ]


def neck(of: Face) -> list[str]:
    """The neck with the shade of the chin."""
    w = of.jaw * 0.66
    outline = smooth([(-w, 40), (-w - 2, 150), (-w - 34, 250), (0, 300), (w + 34, 250), (w + 2, 150), (w, 40)])
    under = smooth([(-w - 60, 60), (-w - 20, 128), (0, of.chin + 42), (w, of.chin + 36), (w + 60, 250), (w + 90, 60)])
    return [fill(outline, of.skin.light), clipped([fill(under, of.skin.shade)], outline)]


def _ears(of: Face) -> list[str]:
    w = of.wide
    return [
        fill(oval(-w - 5, 14, 17, 29), of.skin.light),
        line(smooth([(-w - 10, 0), (-w - 14, 14), (-w - 7, 26)], closed=False), of.skin.shade, 4),
        fill(oval(w + 5, 14, 17, 29), of.skin.shade),
    ]


def _cheeks(of: Face) -> list[str]:
    return [fill(oval(-60, 54, 24, 16), of.skin.cheek)]


def _eyes(of: Face) -> list[str]:
    parts: list[str] = []
    for side in (-1, 1):
        x = side * of.eyes
        lid = smooth([(x - side * 17, 4), (x - side * 8, -7), (x + side * 6, -8), (x + side * 20, 2)], closed=False)
        brow = smooth([(x - side * 24, -29), (x - side * 4, -40), (x + side * 28, -29)], closed=False)
        parts += [fill(oval(x + side, 3, 8.2, 10), INK), dot(x + side + 3, -1, 2.4, "#ffffff")]
        parts += [line(lid, INK, 5), line(brow, of.brow, 9)]
    return parts


def _nose(of: Face) -> list[str]:
    n = of.nose
    bridge = smooth([(10, -14), (14 * n, 18), (22 * n, 40), (15 * n, 52), (0, 54), (-9 * n, 51)], closed=False)
    return [
        line(bridge, of.skin.shade, 6.5),
        line(smooth([(-9 * n, 51), (0, 54), (15 * n, 52)], closed=False), of.skin.lip, 4.5),
    ]


def _mouth(of: Face) -> list[str]:
    s = of.smile
    upper = smooth([(-33, 87 - 4 * s), (-16, 92), (0, 94 + 2 * s), (16, 92), (33, 87 - 4 * s)], closed=False)
    lower = smooth([(-22, 94), (0, 96 + 2 * s), (22, 94), (12, 107 + s), (0, 109 + 2 * s), (-12, 107 + s)])
    return [fill(lower, of.skin.cheek if of.age > 50 else of.skin.lip), line(upper, of.skin.lip, 6)]


def _age(of: Face) -> list[str]:
    shade = of.skin.shade
    parts: list[str] = []
    if of.age >= 40:
        parts += [line(smooth([(x * 48, 62), (x * 56, 76), (x * 55, 92)], closed=False), shade, 4) for x in (-1, 1)]
    if of.age >= 48:
        parts += [line(smooth([(x * 66, -2), (x * 78, -8)], closed=False), shade, 3.5) for x in (-1, 1)]
        parts += [line(smooth([(x * 66, 6), (x * 79, 7)], closed=False), shade, 3.5) for x in (-1, 1)]
    if of.age >= 56:
        parts += [line(smooth([(-34, -76), (0, -80), (34, -76)], closed=False), shade, 4)]
        parts += [line(smooth([(x * 26, 20), (x * 40, 25), (x * 54, 21)], closed=False), shade, 3.5) for x in (-1, 1)]
    return parts


def _glasses(of: Face) -> list[str]:
    e = of.eyes
    rims = [line(oval(side * (e + 1), 4, 31, 28), INK, 5) for side in (-1, 1)]
    bridge = line(smooth([(-e + 30, 0), (0, -5), (e - 30, 0)], closed=False), INK, 5)
    arms = [line(smooth([(side * (e + 32), -3), (side * (of.wide + 4), -8)], closed=False), INK, 5) for side in (-1, 1)]
    return [*rims, bridge, *arms]
