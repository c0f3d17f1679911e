"""Pictures of the public face for the readme; without LOTSE_PICTURES the pages must at least be there."""

import pytest

from lotse.exhibition.domain.panels import A1
from lotse.exhibition.papers.panel import panel_preview
from tests.exhibition.gallery import PEOPLE
from tests.exhibition.panel_samples import sample
from tests.journeys.conftest import PICTURES, Opener, Stage
from tests.journeys.test_virtual import gallery

pytestmark = pytest.mark.journey
__all__ = ["gallery"]


def test_the_first_page_and_a_room_of_the_exhibition(gallery: Stage, open_as: Opener) -> None:
    for name, path in {"start": "/", "room": f"/ausstellung/rundgang/{PEOPLE[0][0]}/"}.items():
        page = open_as(None, path, width=1280)
        assert page.locator("h1").is_visible()
        page.wait_for_load_state("networkidle")
        if PICTURES is not None:
            page.screenshot(path=PICTURES / f"{name}.png")


def test_a_panel() -> None:
    picture = panel_preview(sample(A1), A1, pixels_wide=700)
    assert picture.startswith(b"\x89PNG")
    if PICTURES is not None:
        (PICTURES / "panel.png").write_bytes(picture)
