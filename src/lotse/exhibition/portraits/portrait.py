"""A person at work, drawn from a few facts; what is not said is chosen by the seed, always in the same way.

Nothing about a person's looks is taken from origin: a story says what belongs to it (a headscarf, grey hair, glasses),
chance decides the rest.
"""

from dataclasses import dataclass
from random import Random

from lotse.exhibition.portraits import inks
from lotse.exhibition.portraits.beards_and_scarves import beard, headscarf
from lotse.exhibition.portraits.clothes import GARMENTS, Cloth
from lotse.exhibition.portraits.face import Face, face, neck
from lotse.exhibition.portraits.hair import STYLES
from lotse.exhibition.portraits.inks import HAIRS, SKINS, Hair
from lotse.exhibition.portraits.scenes import SCENES
from lotse.exhibition.portraits.shapes import box, fill, group, picture
from lotse.exhibition.portraits.trades import tools_of, trades

# A drawing is this high; its width is free. What may be cut off where a frame is lower is the sky, from the top.
HEIGHT = 1000.0
CUT_FROM_TOP = 120.0
_BENCH = 884.0
_SIZE = 1.1
_EYES = 432.0

CLOTHS = {
    "green": Cloth(inks.GREEN, inks.PINE, inks.CREAM),
    "leaf": Cloth(inks.LEAF, inks.MOSS, inks.PAPER),
    "amber": Cloth(inks.AMBER, "#c0842a", inks.PINE),
    "brick": Cloth(inks.BRICK, "#9d3a28", inks.CREAM),
    "white": Cloth(inks.WHITE, inks.FOG, inks.BRICK),
    "ink": Cloth("#2c4036", inks.INK, inks.HONEY),
    "sand": Cloth(inks.SAND, inks.CLAY, inks.GREEN),
    "rose": Cloth(inks.ROSE, "#cc8068", inks.PAPER),
}
SCARVES = {
    "honey": Hair(inks.HONEY, inks.AMBER),
    "moss": Hair(inks.MOSS, inks.GREEN),
    "rose": Hair(inks.ROSE, inks.BRICK),
    "ink": Hair("#2c4036", inks.MOSS),
}


@dataclass(frozen=True, slots=True)
class Looks:
    """What a story says about a picture; "" and None leave it to the seed."""

    seed: str
    trade: str = ""
    scene: str = ""
    garment: str = ""
    cloth: str = ""
    hair: str = ""
    hair_colour: str = ""
    scarf: str = ""
    beard: str = ""
    skin: int | None = None
    age: int = 35
    glasses: bool = False


def portrait(looks: Looks, *, width: float = 800) -> str:
    """The picture as SVG, `width` × 1000."""
    rng = Random(looks.seed)  # noqa: S311 - a drawing, not a secret
    scene = SCENES[looks.scene or rng.choice(sorted(SCENES))](width / 2, _BENCH, rng)
    tools = tools_of(looks.trade or rng.choice(trades()))
    person = _person(looks, rng)
    bench = [fill(box(0, _BENCH - 6, width, HEIGHT), inks.NIGHT), fill(box(0, _BENCH - 6, width, 40), inks.PINE)]
    fitted = min(1.0, width / 860)
    parts = [
        group(scene, at=(width / 2, _BENCH)),
        group(person, at=(width / 2, _EYES), scale=_SIZE),
        *bench,
        group([tools], at=(width / 2, _BENCH + 40), scale=fitted),
    ]
    return picture(parts, width=width, height=HEIGHT)


def landscape(seed: str, scene: str, *, width: float = 1600, height: float = 900) -> str:
    """A scene without people."""
    rng = Random(seed)  # noqa: S311 - a drawing, not a secret
    return picture([group(SCENES[scene](width / 2, height, rng), at=(width / 2, height))], width=width, height=height)


def _person(looks: Looks, rng: Random) -> list[str]:
    grey = "silver" if looks.age >= 64 else "grey"
    natural = rng.choice(("black", "black", "brown", "brown", "chestnut"))
    colour = HAIRS[looks.hair_colour or (grey if looks.age >= 56 else natural)]
    of = Face(
        skin=SKINS[rng.randrange(len(SKINS)) if looks.skin is None else looks.skin],
        brow=colour.deep,
        wide=rng.uniform(94, 103),
        jaw=rng.uniform(74, 86),
        chin=rng.uniform(142, 152),
        eyes=rng.uniform(38, 42),
        nose=rng.uniform(0.85, 1.15),
        smile=rng.uniform(0.7, 1.4),
        age=looks.age,
        glasses=looks.glasses,
    )
    behind, before = (
        headscarf(of, SCARVES[looks.scarf])
        if looks.scarf
        else STYLES[looks.hair or rng.choice(sorted(STYLES))](of, colour)
    )
    garment = GARMENTS[looks.garment or rng.choice(sorted(GARMENTS))](CLOTHS[looks.cloth or rng.choice(sorted(CLOTHS))])
    head = [*face(of), *beard(of, colour, looks.beard), *before]
    turn = rng.choice((-3.0, -2.0, 2.0, 3.0))
    dressed = [*neck(of), *garment]
    if looks.scarf:
        return [*dressed, group([*behind, *head], turn=turn)]
    return [group(behind, turn=turn), *dressed, group(head, turn=turn)]
