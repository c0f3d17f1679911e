"""Hair in two layers, behind the head and in front of it."""

from collections.abc import Callable, Sequence

from lotse.exhibition.portraits.face import Face
from lotse.exhibition.portraits.inks import Hair
from lotse.exhibition.portraits.shapes import Point, dot, fill, line, mirrored, smooth

Layers = tuple[list[str], list[str]]


def strands(lines: Sequence[Sequence[Point]], hair: Hair, *, width: float = 5) -> list[str]:
    """Lines that catch the light."""
    return [line(smooth(points, closed=False), hair.strand, width) for points in lines]


def short(of: Face, hair: Hair) -> Layers:
    """Cut short, the fringe brushed aside."""
    w = of.wide
    cap = smooth(
        [
            (-w - 6, 2),
            (-w - 12, -66),
            (-w * 0.8, -142),
            (-10, -178),
            (w * 0.72, -158),
            (w + 12, -84),
            (w + 6, 2),
            (w - 6, -30),
            (w * 0.72, -84),
            (20, -104),
            (-w * 0.5, -86),
            (-w + 8, -40),
        ]
    )
    return [], [
        fill(cap, hair.deep),
        *strands([[(-50, -112), (0, -140), (60, -128)], [(-66, -128), (-20, -160), (30, -158)]], hair),
    ]


def parted(of: Face, hair: Hair) -> Layers:
    """Parted at the side, combed over."""
    w = of.wide
    cap = smooth(
        [
            (-w - 4, 12),
            (-w - 10, -70),
            (-w * 0.66, -150),
            (10, -172),
            (w * 0.86, -142),
            (w + 10, -60),
            (w + 4, 10),
            (w - 8, -40),
            (w * 0.5, -96),
            (-20, -118),
            (-46, -122),
            (-w + 16, -62),
            (-w + 8, -20),
        ]
    )
    return [], [
        fill(cap, hair.deep),
        *strands([[(-44, -124), (20, -140), (76, -104)], [(-30, -146), (30, -158), (82, -126)]], hair),
    ]


def curls(of: Face, hair: Hair) -> Layers:
    """Thick curls around the head."""
    w = of.wide
    ring = [
        (-w - 18, 20),
        (-w - 30, -36),
        (-w - 16, -96),
        (-w * 0.7, -150),
        (-w * 0.2, -184),
        (w * 0.34, -184),
        (w * 0.82, -150),
        (w + 20, -96),
        (w + 30, -36),
        (w + 18, 20),
    ]
    back = [dot(x, y, 42, hair.deep) for x, y in ring] + [dot(0, -110, 92, hair.deep)]
    fringe = [
        dot(x, y, r, hair.deep)
        for x, y, r in ((-70, -104, 34), (-28, -120, 36), (18, -122, 36), (62, -108, 34), (88, -78, 24), (-90, -74, 24))
    ]
    arcs = [
        [(x - 18, y + 6), (x - 4, y - 14), (x + 16, y - 4)]
        for x, y in ((-70, -132), (-16, -156), (44, -150), (88, -104), (-104, -84), (108, -46))
    ]
    return back, [*fringe, *strands(arcs, hair)]


def bun(of: Face, hair: Hair) -> Layers:
    """Pulled back to a bun."""
    w = of.wide
    back = [
        dot(26, -204, 58, hair.deep),
        *strands([[(-8, -222), (24, -240), (58, -216)], [(0, -196), (30, -212), (62, -190)]], hair),
    ]
    cap = smooth(
        [
            (-w - 4, 22),
            (-w - 10, -70),
            (-w * 0.66, -148),
            (6, -174),
            (w * 0.72, -148),
            (w + 10, -70),
            (w + 4, 22),
            (w - 6, -30),
            (w * 0.6, -92),
            (-8, -126),
            (-w * 0.66, -84),
            (-w + 6, -30),
        ]
    )
    return back, [
        fill(cap, hair.deep),
        *strands(
            [
                [(-8, -126), (24, -150), (60, -148)],
                [(-60, -92), (-44, -134), (0, -160)],
                [(64, -92), (58, -130), (32, -158)],
            ],
            hair,
        ),
    ]


def long(of: Face, hair: Hair) -> Layers:
    """Long and open over the shoulders."""
    w = of.wide
    fall = mirrored([(0, -180), (w * 0.86, -148), (w + 34, -40), (w + 36, 90), (w + 58, 230), (w + 23, 290)])
    left = smooth(
        [
            (-6, -172),
            (-w * 0.8, -150),
            (-w - 26, -50),
            (-w - 26, 70),
            (-w - 6, 90),
            (-w + 2, 0),
            (-w * 0.72, -70),
            (-16, -124),
        ]
    )
    right = smooth(
        [(-20, -172), (w * 0.7, -158), (w + 26, -50), (w + 26, 70), (w + 6, 90), (w - 2, 0), (w * 0.66, -72), (0, -128)]
    )
    return [fill(smooth(fall), hair.deep)], [
        fill(left, hair.deep),
        fill(right, hair.deep),
        *strands(
            [
                [(6, -146), (64, -118), (w + 6, -30), (w + 12, 60)],
                [(-24, -146), (-72, -110), (-w - 10, -20), (-w - 12, 60)],
            ],
            hair,
        ),
    ]


def bob(of: Face, hair: Hair) -> Layers:
    """Chin length with a fringe."""
    w = of.wide
    fall = mirrored([(0, -180), (w * 0.86, -150), (w + 34, -50), (w + 40, 60), (w + 24, 126), (0, 120)])
    front = smooth(
        [
            (0, -176),
            (w * 0.82, -146),
            (w + 30, -50),
            (w + 30, 70),
            (w + 4, 92),
            (w - 6, 10),
            (w * 0.86, -52),
            (40, -62),
            (-30, -58),
            (-w * 0.86, -52),
            (-w + 6, 10),
            (-w - 4, 92),
            (-w - 30, 70),
            (-w - 30, -50),
            (-w * 0.82, -146),
        ]
    )
    return [fill(smooth(fall), hair.deep)], [
        fill(front, hair.deep),
        *strands(
            [
                [(-20, -150), (-56, -110), (-64, -68)],
                [(10, -152), (30, -110), (30, -70)],
                [(60, -138), (96, -70), (102, 30)],
            ],
            hair,
        ),
    ]


def balding(of: Face, hair: Hair) -> Layers:
    """A bare crown, hair at the sides."""
    w = of.wide
    sides = [
        smooth(
            [
                (s * (w - 4), 16),
                (s * (w + 12), -20),
                (s * (w + 8), -74),
                (s * w * 0.8, -112),
                (s * w * 0.84, -64),
                (s * (w - 10), -24),
            ]
        )
        for s in (-1, 1)
    ]
    return [], [fill(side, hair.deep) for side in sides]


def waves(of: Face, hair: Hair) -> Layers:
    """Shoulder-length waves, swept back."""
    w = of.wide
    left = [
        (-w * 0.7, -160),
        (-w - 30, -90),
        (-w - 24, -30),
        (-w - 44, 40),
        (-w - 26, 110),
        (-w - 40, 170),
        (-w - 4, 196),
    ]
    back = [
        fill(smooth([(0, -188), *reversed([(-x, y) for x, y in reversed(left)]), (0, 150), *reversed(left)]), hair.deep)
    ]
    cap = smooth(
        [
            (-w - 14, 40),
            (-w - 22, -70),
            (-w * 0.7, -156),
            (10, -186),
            (w * 0.8, -152),
            (w + 22, -70),
            (w + 14, 40),
            (w - 4, -20),
            (w * 0.76, -74),
            (40, -118),
            (10, -112),
            (-w * 0.6, -80),
            (-w + 4, -20),
        ]
    )
    return back, [
        fill(cap, hair.deep),
        *strands(
            [[(14, -114), (50, -146), (90, -112), (106, -40)], [(4, -120), (-30, -152), (-80, -112), (-104, -40)]], hair
        ),
    ]


STYLES: dict[str, Callable[[Face, Hair], Layers]] = {
    "short": short,
    "parted": parted,
    "curls": curls,
    "bun": bun,
    "long": long,
    "bob": bob,
    "balding": balding,
    "waves": waves,
}
