"""Every screen, opened by somebody whom it is for: axe finds nothing, nothing overflows at 320 px, print works.

What a user would lose: the screen itself, if she cannot see it, hear it or fit it on her phone.
"""

import pytest
from django.urls import reverse

from lotse.foundation.roles import Role
from lotse.foundation.screens import Door
from tests.access.routes import Route, all_routes
from tests.access.targets import TARGETS
from tests.barriers import COLOURS, assert_fits, assert_no_barrier
from tests.journeys.conftest import PICTURES, Opener, Stage
from tests.people import Cast, Person

pytestmark = pytest.mark.journey
_WHO = {
    Role.MENTOR: "anna",
    Role.LEAD: "clara",
    Role.SUPPORT: "sofia",
    Role.MINISTRY: "max",
    Role.OPERATOR: "olaf",
    Role.DEPUTY: "dina",
    Role.COUNSELLOR: "kira",
    Role.EDITOR: "edgar",
    Role.TRANSLATOR: "tara",
}
_NO_PAGE = (
    "_pdf",
    "_ics",
    "feed",
    "recovery_codes",
    "reauthenticate",
    "from_key",
    "mfa_authenticate",
    "export",
    "_table",
    "loan_agreement",
    "loan_file",
    "loan_kit",
    "story_track",
    "story_recording",
    "site_card",
)
# Its file lies in this process, not in the server's; the list's own journey looks at it.
_ELSEWHERE = {"casework:import_columns"}


def _visitor(route: Route, cast: Cast) -> Person | None:
    audience = route.audience
    if audience in (Door.PUBLIC, Door.VISITOR):
        return None
    if isinstance(audience, frozenset):
        return next(getattr(cast, name) for role, name in _WHO.items() if role in audience)
    return cast.anna  # type: ignore[no-any-return]


def _screens() -> list[Route]:
    return [
        route
        for route in all_routes()
        if "GET" in route.methods
        and route.name not in _ELSEWHERE
        and not any(word in route.name for word in _NO_PAGE)
        and set(route.arguments) <= {"public_id"}
    ]  # fmt: skip


def _path(route: Route, stage: Stage) -> str:
    if "public_id" not in route.arguments:
        return reverse(route.name)
    return reverse(route.name, kwargs={"public_id": stage.world[TARGETS.get(route.name, "mentee")]})


@pytest.mark.parametrize("route", _screens(), ids=lambda route: route.name)
def test_axe_finds_nothing_and_nothing_overflows(route: Route, on_stage: Stage, open_as: Opener) -> None:
    page = open_as(
        _visitor(route, on_stage.cast), _path(route, on_stage), width=320, stays=True, reduced_motion="reduce"
    )
    if page.url.startswith("data:") or "text/html" not in page.evaluate("document.contentType"):
        return
    assert_no_barrier(page)
    assert_fits(page)
    assert page.locator("h1").count() == 1
    page.emulate_media(color_scheme="dark")
    assert_no_barrier(page, rules=COLOURS)


def test_the_whole_day_works_without_javascript(on_stage: Stage, open_as: Opener) -> None:
    page = open_as(on_stage.cast.anna, f"/mentees/{on_stage.world['mentee']}/notiz/", java_script_enabled=False)
    page.get_by_label("Was war?").first.fill("Ohne JavaScript geschrieben.")
    page.get_by_role("button", name="Notiz speichern").first.click()
    assert page.get_by_text("Ohne JavaScript geschrieben.").first.is_visible()


def test_pictures_for_the_readme(on_stage: Stage, open_as: Opener) -> None:
    """Written only with LOTSE_PICTURES; without it the pages must at least be there."""
    shots = {
        "today": ("/heute/", 1280),
        "today-phone": ("/heute/", 360),
        "file": (f"/mentees/{on_stage.world['mentee']}/", 1280),
        "waiting": ("/worauf-wird-gewartet/", 1280),
    }
    for name, (path, width) in shots.items():
        page = open_as(on_stage.cast.anna, path, width=width)
        assert page.locator("h1").is_visible()
        if PICTURES is not None:
            page.screenshot(path=PICTURES / f"{name}.png")
