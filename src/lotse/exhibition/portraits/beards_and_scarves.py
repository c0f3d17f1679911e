"""Beards, and a headscarf where a story says so."""

from lotse.exhibition.portraits.face import Face
from lotse.exhibition.portraits.hair import Layers, strands
from lotse.exhibition.portraits.inks import Hair
from lotse.exhibition.portraits.shapes import clipped, fill, line, mirrored, smooth


def headscarf(of: Face, cloth: Hair) -> Layers:
    """A scarf around head and neck; `cloth` gives its two inks."""
    w = of.wide
    crown = [(0, -196), (w * 0.9, -158), (w + 32, -50)]
    cape = mirrored([*crown, (w + 30, 70), (w + 60, 200), (w + 96, 262), (0, 330)])
    hole = mirrored(
        [
            (0, -108),
            (w * 0.62, -94),
            (w * 0.9, -40),
            (w * 0.93, 30),
            (of.jaw * 0.98, 92),
            (of.jaw * 0.5, of.chin - 8),
            (0, of.chin + 2),
        ]
    )
    outer = mirrored([*crown, (w + 28, 70), (w + 6, 140), (60, 226), (0, 250)])
    ring = f'<path d="{smooth(outer)}{smooth(hole)}" fill="{cloth.deep}" fill-rule="evenodd"/>'
    folds = [
        [(w * 0.7, -120), (w + 8, -40), (w + 6, 60), (40, 176)],
        [(-w * 0.66, -128), (-w - 14, -40), (-w - 8, 70), (-20, 190), (60, 232)],
        [(-w - 10, 150), (-30, 244), (80, 262)],
    ]
    return [fill(smooth(cape), cloth.deep)], [ring, *strands(folds, cloth, width=6)]


def beard(of: Face, hair: Hair, kind: str) -> list[str]:
    """Full, trimmed or a moustache; nothing for ""."""
    w, j, c = of.wide, of.jaw, of.chin
    moustache = smooth([(-40, 82), (-20, 68), (0, 70), (20, 68), (40, 82), (20, 84), (0, 80), (-20, 84)])
    if kind == "moustache":
        return [fill(moustache, hair.deep)]
    if kind != "full":
        return []
    ring = smooth(
        [
            (-w + 2, 10),
            (-w * 0.9, 46),
            (-62, 66),
            (-40, 70),
            (0, 64),
            (40, 70),
            (62, 66),
            (w * 0.9, 46),
            (w - 2, 10),
            (w * 0.98, 60),
            (j + 4, 108),
            (j * 0.6, c + 6),
            (0, c + 18),
            (-j * 0.6, c + 6),
            (-j - 4, 108),
            (-w * 0.98, 60),
        ]
    )
    lips = smooth([(-32, 84), (0, 90), (32, 84), (18, 110), (0, 113), (-18, 110)])
    mouth = [fill(lips, of.skin.lip), line(smooth([(-28, 88), (0, 95), (28, 88)], closed=False), hair.deep, 5)]
    return [
        fill(ring, hair.deep),
        clipped([*strands([[(-66, 90), (-50, 130), (-20, 150)], [(66, 90), (50, 130), (20, 150)]], hair)], ring),
        *mouth,
    ]
