"""What people wear at work: outline of the shoulders, shade, collar, and what makes the garment recognisable."""

from collections.abc import Callable
from dataclasses import dataclass

from lotse.exhibition.portraits.inks import CREAM, FOG, HONEY, INK, PAPER, STONE, WHITE
from lotse.exhibition.portraits.shapes import angular, box, clipped, dot, fill, line, mirrored, smooth


@dataclass(frozen=True, slots=True)
class Cloth:
    """A garment's ink, its shade, and what is worn beneath or beside it."""

    main: str
    shade: str
    beside: str = PAPER
    broad: float = 1.0


TRUNK_END = 760.0


def _trunk(of: Cloth, top: float = 196) -> str:
    b = of.broad
    return smooth(
        mirrored(
            [
                (0, top + 26),
                (64, top),
                (128 * b, top + 34),
                (228 * b, top + 84),
                (282 * b, top + 190),
                (306 * b, top + 380),
                (316 * b, TRUNK_END),
            ]
        )
    )


def _cloth(of: Cloth, parts: list[str]) -> list[str]:
    trunk = _trunk(of)
    shade = smooth([(110, 150), (160, 330), (120, 520), (150, 800), (420, 800), (420, 150)])
    sleeve = [
        line(
            smooth([(s * 196 * of.broad, 430), (s * 206 * of.broad, 560), (s * 198 * of.broad, 760)], closed=False),
            of.shade,
            7,
        )
        for s in (-1, 1)
    ]
    return [fill(trunk, of.main), clipped([fill(shade, of.shade), *sleeve, *parts], trunk)]


def shirt(of: Cloth) -> list[str]:
    """A shirt with an open collar."""
    collar = [fill(angular([(s * 8, 312), (s * 66, 190), (s * 116, 230), (s * 70, 322)]), of.beside) for s in (-1, 1)]
    placket = line(angular([(0, 318), (0, 800)], closed=False), of.shade, 6)
    return [*_cloth(of, [placket, *[dot(14, y, 7, of.beside) for y in (390, 470, 550, 630)]]), *collar]


def jacket(of: Cloth) -> list[str]:
    """A work jacket over a shirt, zipped half."""
    inner = fill(angular([(-70, 180), (70, 180), (0, 420)]), of.beside)
    lapels = [
        fill(smooth([(s * 64, 186), (s * 124, 214), (s * 118, 300), (s * 16, 430), (s * 20, 340)]), of.shade)
        for s in (-1, 1)
    ]
    zip_ = line(angular([(0, 424), (0, 800)], closed=False), of.beside, 6)
    pocket = [
        line(box(-186, 450, 96, 84, radius=8), of.shade, 7),
        line(angular([(-186, 476), (-90, 476)], closed=False), of.shade, 7),
    ]
    return _cloth(of, [inner, zip_, *pocket, *lapels])


def apron(of: Cloth) -> list[str]:
    """A shirt with an apron over it; `beside` is the apron."""
    straps = [
        line(smooth([(s * 92, 400), (s * 104, 280), (s * 84, 196)], closed=False), of.beside, 26) for s in (-1, 1)
    ]
    bib = fill(
        smooth(
            [
                (-128, 392),
                (0, 400),
                (128, 392),
                (150, 520),
                (196, 620),
                (206, 800),
                (-206, 800),
                (-196, 620),
                (-150, 520),
            ]
        ),
        of.beside,
    )
    seam = line(smooth([(-112, 420), (0, 428), (112, 420)], closed=False), of.shade, 5)
    pocket = line(angular([(-70, 600), (-62, 690), (62, 690), (70, 600)], closed=False), of.shade, 5)
    collar = [fill(angular([(s * 6, 300), (s * 64, 190), (s * 108, 226), (s * 62, 306)]), of.shade) for s in (-1, 1)]
    return [*_cloth(of, [*straps, bib, seam, pocket]), *collar]


def tunic(of: Cloth) -> list[str]:
    """The tunic of a nurse: V-neck, breast pocket with a pen."""
    edge = line(angular([(-84, 190), (0, 362), (84, 190)], closed=False), of.shade, 16)
    hem = line(angular([(0, 362), (0, 800)], closed=False), of.shade, 5)
    pocket = [
        line(angular([(62, 470), (66, 560), (158, 560), (162, 470)], closed=False), PAPER, 6),
        line(angular([(132, 440), (132, 500)], closed=False), INK, 9),
        line(angular([(106, 448), (106, 500)], closed=False), of.beside, 9),
    ]
    under = fill(angular([(-70, 170), (70, 170), (0, 340)]), of.beside)
    return [*_cloth(of, [under, edge, hem, *pocket])]


def vest(of: Cloth) -> list[str]:
    """A safety vest with two bright bands over a jumper; `beside` is the jumper."""
    jumper = [
        fill(smooth([(s * 190, 150), (s * 196, 400), (s * 190, 800), (s * 420, 800), (s * 420, 150)]), of.beside)
        for s in (-1, 1)
    ]
    neck = fill(angular([(-66, 170), (66, 170), (0, 372)]), of.beside)
    bands = [*[fill(box(s * 112 - 24, 150, 48, 400), FOG) for s in (-1, 1)], fill(box(-190, 520, 380, 52), FOG)]
    zip_ = line(angular([(0, 372), (0, 800)], closed=False), of.shade, 7)
    return _cloth(of, [*bands, neck, zip_, *jumper])


def dungarees(of: Cloth) -> list[str]:
    """Dungarees over a shirt; `beside` is the shirt, `main` the denim."""
    worn = Cloth(of.beside, CREAM, of.main, of.broad)
    bib = fill(
        smooth(
            [
                (-112, 400),
                (0, 404),
                (112, 400),
                (128, 540),
                (190, 620),
                (210, 800),
                (-210, 800),
                (-190, 620),
                (-128, 540),
            ]
        ),
        of.main,
    )
    straps = [line(smooth([(s * 88, 420), (s * 104, 290), (s * 92, 196)], closed=False), of.main, 36) for s in (-1, 1)]
    knobs = [dot(s * 88, 424, 13, HONEY) for s in (-1, 1)]
    pocket = [
        line(box(-60, 470, 120, 96, radius=10), of.shade, 6),
        line(angular([(20, 440), (20, 500)], closed=False), HONEY, 10),
    ]
    collar = [fill(smooth([(s * 4, 262), (s * 58, 190), (s * 92, 214), (s * 52, 278)]), of.beside) for s in (-1, 1)]
    return [*_cloth(worn, [*straps, bib, *knobs, *pocket]), *collar]


def chef(of: Cloth) -> list[str]:
    """A cook's jacket with two rows of buttons."""
    over = line(smooth([(-76, 236), (-44, 320), (-50, 800)], closed=False), of.shade, 6)
    buttons = [dot(x, y, 10, STONE) for x in (-24, 62) for y in (360, 450, 540, 630)]
    collar = [
        fill(smooth([(s * 2, 330), (s * 60, 186), (s * 104, 214), (s * 84, 300)]), FOG if s > 0 else WHITE)
        for s in (-1, 1)
    ]
    scarf = fill(
        smooth([(-74, 196), (0, 262), (74, 196), (58, 276), (14, 316), (24, 372), (-22, 372), (-12, 316), (-58, 276)]),
        of.beside,
    )
    return [*_cloth(of, [over, *buttons]), *collar, scarf]


def cardigan(of: Cloth) -> list[str]:
    """A cardigan over a blouse."""
    blouse = fill(smooth([(-70, 170), (70, 170), (34, 420), (0, 470), (-34, 420)]), of.beside)
    edges = [
        line(smooth([(s * 78, 190), (s * 50, 340), (s * 8, 476), (s * 4, 800)], closed=False), of.shade, 12)
        for s in (-1, 1)
    ]
    rib = [line(smooth([(x, 620), (x + 4, 800)], closed=False), of.shade, 4) for x in (-150, -110, -70, 70, 110, 150)]
    return _cloth(of, [blouse, *rib, *edges, *[dot(0, y, 9, of.beside) for y in (520, 600, 680)]])


GARMENTS: dict[str, Callable[[Cloth], list[str]]] = {
    "shirt": shirt,
    "jacket": jacket,
    "apron": apron,
    "tunic": tunic,
    "vest": vest,
    "dungarees": dungarees,
    "chef": chef,
    "cardigan": cardigan,
}
