"""What a user would lose: pictures that belong to the exhibition, are the same every day, and can be printed."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.exhibition.portraits import clothes, inks, portrait
from lotse.exhibition.portraits.gallery import PEOPLE, VIEWS, NoSuchDrawing, drawing
from lotse.exhibition.portraits.hair import STYLES
from lotse.exhibition.portraits.inks import HAIRS, SKINS
from lotse.exhibition.portraits.pictures import KINDS, drawn_picture, rasterised
from lotse.exhibition.portraits.portrait import Looks
from lotse.exhibition.portraits.portrait import portrait as drawn
from lotse.exhibition.portraits.scenes import SCENES
from lotse.exhibition.portraits.trades import TOOLS, trades

NAMES = sorted([*PEOPLE, *VIEWS])
OURS = {
    *(value for value in vars(inks).values() if isinstance(value, str) and value.startswith("#")),
    *(ink for skin in SKINS for ink in skin),
    *(ink for hair in HAIRS.values() for ink in hair),
    *(ink for cloth in portrait.CLOTHS.values() for ink in (cloth.main, cloth.shade, cloth.beside)),
    *(ink for scarf in portrait.SCARVES.values() for ink in scarf),
}


def _inks(svg: str) -> set[str]:
    return set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg)) - {"none"}


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_the_same_every_time(name: str) -> None:
    drawing.cache_clear()
    first = drawing(name)
    drawing.cache_clear()
    assert drawing(name) == first


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_has_only_our_inks_and_nothing_that_a_press_cannot_print(name: str) -> None:
    svg = drawing(name)
    assert _inks(svg) <= OURS
    for refused in ("opacity", "Gradient", "filter", "<image", "<text", "href", "script", "style"):
        assert refused not in svg


def test_the_tools_use_our_inks_alone() -> None:
    for file in TOOLS.glob("*.svg"):
        assert _inks(file.read_text()) <= OURS, file.name


def test_eight_people_and_more_differ_from_each_other() -> None:
    assert len(PEOPLE) >= 8
    assert len({drawing(name) for name in PEOPLE}) == len(PEOPLE)
    assert len({looks.trade for looks in PEOPLE.values()}) >= 8
    assert len({looks.skin for looks in PEOPLE.values()}) >= 5
    ages = [looks.age for looks in PEOPLE.values()]
    assert min(ages) < 30 and max(ages) > 60


@given(seed=st.text(min_size=1, max_size=12))
@settings(max_examples=40, deadline=None)
def test_chance_never_gives_anybody_a_headscarf(seed: str) -> None:
    """Only a story says so."""
    free = drawn(Looks(seed))
    assert free == drawn(Looks(seed, scarf=""))
    assert free != drawn(Looks(seed, scarf="moss"))
    assert "headscarf" not in STYLES


@given(width=st.floats(min_value=420, max_value=2400))
@settings(max_examples=20, deadline=None)
def test_every_frame_is_filled_to_its_edges(width: float) -> None:
    svg = drawn(Looks("frame", scene="hills"), width=width)
    picture = rasterised(svg, width=round(width / 5), height=200)
    corners = [(0, 0), (picture.width - 1, 0), (0, 199), (picture.width - 1, 199)]
    assert all(picture.getpixel(at) != (255, 255, 255) for at in corners)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_pictures_for_the_web_are_small(kind: str) -> None:
    found = drawn_picture("baeckerin", frame="portrait", width=640, kind=kind)
    assert 2_000 < len(found) < 40_000
    heads = {"avif": b"ftypavif", "webp": b"WEBP", "png": b"PNG"}
    assert heads[kind] in found[:16]


def test_unknown_drawings_are_refused() -> None:
    with pytest.raises(NoSuchDrawing):
        drawing("nobody")


def test_every_scene_garment_and_trade_is_shown_by_somebody() -> None:
    """What nobody looks at decays."""
    shown = {looks.scene for looks in PEOPLE.values()} | {view.scene for view in VIEWS.values()}
    assert shown == set(SCENES)
    assert {looks.garment for looks in PEOPLE.values()} == set(clothes.GARMENTS)
    assert {looks.trade for looks in PEOPLE.values()} == set(trades())
    assert Path(TOOLS).is_dir()
