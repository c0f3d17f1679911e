"""Grounds behind people, and landscapes of Saxony for themselves: hills, river, town, window, workshop.

All stand on y = 0 (the far edge of the bench), reach `wide` to both sides of x = 0 and `high` upwards.
"""

from collections.abc import Callable
from random import Random

from lotse.exhibition.portraits.inks import (
    AMBER,
    BRICK,
    CLAY,
    CREAM,
    FOG,
    GREEN,
    HONEY,
    LEAF,
    MIST,
    MOSS,
    PAPER,
    PINE,
    ROSE,
    SAND,
    WHITE,
)
from lotse.exhibition.portraits.shapes import angular, box, dot, fill, line, smooth, steps

Scene = Callable[[float, float, Random], list[str]]


def _sky(wide: float, high: float, ink: str) -> str:
    return fill(box(-wide - 20, -high - 20, 2 * wide + 40, high + 40), ink)


def _ridge(wide: float, base: float, *, rise: float, rng: Random) -> str:
    tops = [(x, -base - rise * rng.uniform(0.25, 1.0)) for x in steps(-wide - 120, wide + 120, 7)]
    return smooth([*tops, (wide + 160, 40), (-wide - 160, 40)])


def hills(wide: float, high: float, rng: Random) -> list[str]:
    """Ranges of the Erzgebirge under a low sun."""
    sun = dot(wide * rng.choice((-0.52, 0.55)), -high * 0.66, 118, HONEY)
    firs = [
        fill(angular([(x - 26, 0), (x, -rng.uniform(90, 150)), (x + 26, 0)]), PINE)
        for x in [rng.uniform(-wide, wide) for _ in range(int(wide / 46))]
    ]
    return [
        _sky(wide, high, CREAM),
        sun,
        fill(_ridge(wide, 330, rise=150, rng=rng), LEAF),
        fill(_ridge(wide, 190, rise=140, rng=rng), MOSS),
        fill(_ridge(wide, 60, rise=110, rng=rng), GREEN),
        *firs,
    ]


def _rock(x: float, width: float, top: float) -> list[str]:
    edge = [
        (x, 20),
        (x + 6, -top),
        (x + width * 0.3, -top - 26),
        (x + width * 0.36, -top + 20),
        (x + width * 0.62, -top - 8),
        (x + width * 0.7, -top + 36),
        (x + width, -top + 26),
        (x + width + 10, 20),
    ]
    cracks = [
        line(angular([(x + width * part, -top + 70), (x + width * part, -top * 0.4)], closed=False), CLAY, 6)
        for part in (0.28, 0.56, 0.8)
    ]
    return [
        fill(angular(edge), SAND),
        *cracks,
        line(angular([(x + 4, -top * 0.62), (x + width, -top * 0.58)], closed=False), CLAY, 6),
    ]


def sandstone(wide: float, high: float, rng: Random) -> list[str]:
    """Rocks above the Elbe."""
    rocks = [
        part
        for x, width, top in (
            (-wide - 20, 230, 470),
            (-wide + 230, 130, 330),
            (wide - 300, 140, 360),
            (wide - 170, 230, 520),
        )
        for part in _rock(x, width, top)
    ]
    water = [
        line(smooth([(x, -30), (x + 60, -36), (x + 130, -30)], closed=False), WHITE, 6)
        for x in steps(-wide, wide - 120, 5)
    ]
    return [
        _sky(wide, high, MIST),
        dot(wide * 0.1, -high * 0.74, 96, PAPER),
        *rocks,
        fill(_ridge(wide, 70, rise=90, rng=rng), MOSS),
        fill(box(-wide - 20, -66, 2 * wide + 40, 90), LEAF),
        *water,
    ]


def town(wide: float, high: float, rng: Random) -> list[str]:
    """Gables, a church and a tower block in evening light."""
    parts = [_sky(wide, high, HONEY), dot(-wide * 0.3, -high * 0.7, 104, PAPER)]
    x = -wide - 40.0
    while x < wide + 40:
        width, height = rng.uniform(104, 176), rng.uniform(230, 400)
        wall, roof = rng.choice(((CREAM, BRICK), (ROSE, PINE), (PAPER, BRICK), (SAND, GREEN), (MIST, PINE)))
        parts += [
            fill(box(x, -height, width, height + 20), wall),
            fill(
                angular([(x - 8, -height + 2), (x + width / 2, -height - width * 0.55), (x + width + 8, -height + 2)]),
                roof,
            ),
        ]
        parts += [
            fill(box(x + width * a - 13, -height + b, 26, 40, radius=3), roof)
            for a in (0.3, 0.7)
            for b in (36, 112, 188)
            if b < height - 40
        ]
        x += width + rng.uniform(-6, 16)
    spire = [
        fill(box(wide * 0.62, -high * 0.66, 66, high), CREAM),
        fill(
            angular(
                [(wide * 0.62 - 10, -high * 0.66), (wide * 0.62 + 33, -high * 0.9), (wide * 0.62 + 76, -high * 0.66)]
            ),
            GREEN,
        ),
    ]
    return [*parts[:2], *spire, *parts[2:]]


def window(wide: float, high: float, rng: Random) -> list[str]:
    """A room with a tall window, morning outside."""
    left, top, width, height = -wide * 0.86, -high * 0.93, wide * 1.02, high * 0.78
    glass = [
        fill(box(left, top, width, height), MIST),
        dot(left + width * 0.28, top + height * 0.3, 62, HONEY),
        fill(
            smooth(
                [
                    (left, top + height * 0.74),
                    (left + width * 0.36, top + height * 0.6),
                    (left + width, top + height * 0.72),
                    (left + width, top + height),
                    (left, top + height),
                ]
            ),
            LEAF,
        ),
    ]
    frame = [
        line(box(left, top, width, height), PAPER, 20),
        line(angular([(left + width / 2, top), (left + width / 2, top + height)], closed=False), PAPER, 14),
        line(angular([(left, top + height * 0.34), (left + width, top + height * 0.34)], closed=False), PAPER, 14),
    ]
    sill = fill(box(left - 24, top + height, width + 48, 26, radius=6), PAPER)
    frames = [
        part
        for x, y, w, h, ink in ((0.42, 0.86, 120, 150, ROSE), (0.66, 0.62, 96, 96, HONEY))
        for part in (
            fill(box(wide * x, -high * y, w, h), PAPER),
            fill(box(wide * x + 14, -high * y + 14, w - 28, h - 28), ink),
        )
    ]
    return [
        _sky(wide, high, rng.choice((SAND, CREAM))),
        *glass,
        *frame,
        sill,
        *frames,
        fill(box(-wide - 20, -70, 2 * wide + 40, 90), CLAY),
    ]


def workshop(wide: float, high: float, rng: Random) -> list[str]:
    """Shelves with jars and boxes, a lamp."""
    shelves: list[str] = []
    for y in (-high * 0.36, -high * 0.58, -high * 0.8):
        shelves.append(fill(box(-wide - 20, y, 2 * wide + 40, 16), PINE))
        x = -wide + rng.uniform(0, 30)
        while x < wide - 20:
            w, h = rng.uniform(34, 92), rng.uniform(44, 104)
            shelves.append(
                fill(
                    box(x, y - h, w, h, radius=rng.choice((3, 12))),
                    rng.choice((CREAM, LEAF, HONEY, ROSE, SAND, MIST, PAPER)),
                )
            )
            x += w + rng.uniform(10, 60)
    return [_sky(wide, high, MOSS), *shelves]


def kitchen_wall(wide: float, high: float, rng: Random) -> list[str]:
    """Tiles, a rail with pans and ladles."""
    rows = [line(angular([(-wide, y), (wide, y)], closed=False), PAPER, 5) for y in steps(-40, -high, 9)]
    columns = [line(angular([(x, 0), (x, -high)], closed=False), PAPER, 5) for x in steps(-wide, wide, int(wide / 50))]
    y = -high * 0.76
    hung: list[str] = []
    for n, x in enumerate(steps(-wide * 0.9, wide * 0.9, 8)):
        ink = (PINE, BRICK, AMBER, GREEN)[(n + rng.randrange(2)) % 4]
        hung += [
            line(angular([(x, y), (x, y + 80)], closed=False), ink, 9),
            dot(x, y + 112, rng.choice((26, 36, 46)), ink),
        ]
    return [
        _sky(wide, high, rng.choice((LEAF, FOG))),
        *rows,
        *columns,
        line(angular([(-wide, y), (wide, y)], closed=False), PINE, 12),
        *hung,
    ]


def orchard(wide: float, high: float, rng: Random) -> list[str]:
    """Fruit trees on a slope."""
    trees: list[str] = []
    for x in steps(-wide * 0.96, wide * 0.96, 5):
        y, size = -rng.uniform(90, 150), rng.uniform(78, 118)
        trees += [line(angular([(x, y + 20), (x + 4, y - size)], closed=False), CLAY, 16)]
        trees += [
            dot(x + dx * size, y - size + dy * size, size * 0.66, rng.choice((GREEN, PINE)))
            for dx, dy in ((-0.5, -0.3), (0.5, -0.3), (0, -0.8))
        ]
        trees += [
            dot(x + rng.uniform(-0.7, 0.7) * size, y - size * rng.uniform(0.9, 1.7), 9, rng.choice((BRICK, AMBER)))
            for _ in range(6)
        ]
    return [
        _sky(wide, high, MIST),
        dot(wide * 0.5, -high * 0.8, 88, HONEY),
        fill(_ridge(wide, 250, rise=120, rng=rng), LEAF),
        fill(_ridge(wide, 70, rise=60, rng=rng), MOSS),
        *trees,
        fill(_ridge(wide, 10, rise=40, rng=rng), GREEN),
    ]


SCENES: dict[str, Scene] = {
    "hills": hills,
    "sandstone": sandstone,
    "town": town,
    "window": window,
    "workshop": workshop,
    "kitchen": kitchen_wall,
    "orchard": orchard,
}
