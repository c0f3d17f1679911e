"""The drawings that the demonstration ships: people who do not exist, and scenes of a country that does."""

from dataclasses import dataclass, replace
from functools import lru_cache

from lotse.exhibition.portraits.portrait import Looks, landscape, portrait


@dataclass(frozen=True, slots=True)
class View:
    """A scene without people."""

    seed: str
    scene: str


# What a story says about its picture. Age, trade and clothes belong to the story; faces are drawn by lot of the seed.
PEOPLE: dict[str, Looks] = {
    "baeckerin": Looks(
        "baeckerin",
        trade="bakery",
        scene="town",
        garment="apron",
        cloth="leaf",
        hair="curls",
        hair_colour="black",
        skin=4,
        age=29,
    ),
    "pflegerin": Looks(
        "pflegerin-3", trade="care", scene="window", garment="tunic", cloth="green", scarf="honey", skin=2, age=34
    ),
    "elektriker": Looks(
        "elektriker",
        trade="electrics",
        scene="hills",
        garment="jacket",
        cloth="ink",
        hair="short",
        hair_colour="black",
        beard="full",
        skin=2,
        age=41,
    ),
    "tischler": Looks(
        "tischler",
        trade="wood",
        scene="workshop",
        garment="dungarees",
        cloth="ink",
        hair="balding",
        beard="moustache",
        skin=1,
        age=58,
        glasses=True,
    ),
    "koch": Looks(
        "koch",
        trade="kitchen",
        scene="kitchen",
        garment="chef",
        cloth="white",
        hair="short",
        hair_colour="black",
        skin=5,
        age=24,
    ),
    "programmiererin": Looks(
        "programmiererin",
        trade="office",
        scene="window",
        garment="cardigan",
        cloth="brick",
        hair="bob",
        hair_colour="black",
        skin=1,
        age=38,
        glasses=True,
    ),
    "busfahrer": Looks(
        "busfahrer",
        trade="transport",
        scene="town",
        garment="vest",
        cloth="amber",
        hair="parted",
        hair_colour="chestnut",
        skin=0,
        age=47,
    ),
    "laborantin": Looks(
        "laborantin",
        trade="laboratory",
        scene="sandstone",
        garment="shirt",
        cloth="white",
        hair="bun",
        hair_colour="brown",
        skin=3,
        age=52,
    ),
    "mechatronikerin": Looks(
        "mechatronikerin",
        trade="metal",
        scene="workshop",
        garment="jacket",
        cloth="green",
        hair="waves",
        hair_colour="brown",
        skin=0,
        age=27,
    ),
    "gaertnerin": Looks(
        "gaertnerin", trade="garden", scene="orchard", garment="shirt", cloth="sand", hair="long", skin=2, age=31
    ),
    "erzieherin": Looks(
        "erzieherin", trade="school", scene="orchard", garment="cardigan", cloth="rose", hair="bun", skin=1, age=66
    ),
}
VIEWS: dict[str, View] = {
    "gebirge": View("gebirge", "hills"),
    "elbe": View("elbe", "sandstone"),
    "stadt": View("stadt", "town"),
    "obstwiese": View("obstwiese", "orchard"),
    "werkstatt": View("werkstatt", "workshop"),
}


class NoSuchDrawing(KeyError):
    """Nothing is drawn under this name."""


def is_drawn(name: str) -> bool:
    """Whether there is a drawing of this name; a person of our own making may be asked for by "person-…"."""
    return name in PEOPLE or name in VIEWS or name.startswith("person-")


@lru_cache(maxsize=256)
def drawing(name: str, *, width: float = 800) -> str:
    """The drawing as SVG, 1000 high; a scene is drawn for the frame asked for. Raises NoSuchDrawing."""
    if name in PEOPLE:
        return portrait(PEOPLE[name], width=width)
    if name in VIEWS:
        return landscape(VIEWS[name].seed, VIEWS[name].scene, width=width, height=1000)
    if name.startswith("person-"):
        return portrait(Looks(name), width=width)
    raise NoSuchDrawing(name)


def like(name: str, *, seed: str) -> Looks:
    """The same work and clothes with another face."""
    return replace(PEOPLE[name], seed=seed, skin=None, hair="", hair_colour="")
