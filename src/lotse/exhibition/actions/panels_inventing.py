"""Panels of the demonstration: every invented story as a roll-up and as a poster."""

from lotse.exhibition.actions.panels import make_panel
from lotse.exhibition.models import Panel, Story
from lotse.exhibition.reading import PROGRAM
from lotse.foundation.database.context import at_work

_FORMATS = ("rollup", "a1")


def write_invented_panels() -> int:
    """Rows alone, nothing is typeset; harmless to repeat. Returns how many panels there are."""
    with at_work(PROGRAM) as program:
        stories = list(Story.objects.visible_to(program).filter(is_invented=True, withdrawn_at=None).order_by("pk"))
    made: list[Panel] = [make_panel(PROGRAM, story=story, format=key) for story in stories for key in _FORMATS]
    return len(made)
