"""Beside a text: whether it fits the panels of its story."""

from typing import Any

from django import template

from lotse.exhibition.desk.panel_words import STATES
from lotse.exhibition.models import Story
from lotse.exhibition.models.panels import FORMAT_NAMES
from lotse.exhibition.queries.panels import cells_of
from lotse.foundation.actor import Actor

register = template.Library()


@register.simple_tag
def panel_cells(actor: Actor, story: Story, language: str) -> list[dict[str, Any]]:
    """Each format of the story with its word; empty while there is no panel."""
    found = []
    for cell in cells_of(actor, story, language):
        word, tone = STATES[cell.state]
        name = FORMAT_NAMES[cell.panel.format]
        found.append({"panel": cell.panel, "name": name, "word": word, "tone": tone, "signs": cell.signs})
    return found
