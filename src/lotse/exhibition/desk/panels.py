"""All panels: story by story, language by language, format by format."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from lotse.exhibition.actions.panels import make_panel, measure_later
from lotse.exhibition.desk.panel_words import STATES, language_name
from lotse.exhibition.domain.panels import FORMATS
from lotse.exhibition.models import Panel, Story
from lotse.exhibition.models.panels import FORMAT_NAMES
from lotse.exhibition.queries.panels import Row, StoryPanels, panels_overview
from lotse.foundation.roles import EDITING_ROLES, PUBLISHING_ROLES, Role
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen


@screen(PUBLISHING_ROLES)
def panels(request: ScreenRequest) -> HttpResponse:
    """What fits, what is too long, what may not be printed."""
    context = {
        "stories": [_shown(each) for each in panels_overview(request.actor)],
        "formats": [FORMAT_NAMES[key] for key in FORMATS],
        "may_make": Role.EDITOR in request.actor.roles,
    }
    return render(request, "exhibition/desk/panels.html", context)


def _shown(each: StoryPanels) -> dict[str, Any]:
    """A story with words and addresses for the page."""
    held = {cell.panel.pk: cell.panel for row in each.rows for _key, cell in row.cells if cell}
    return {
        "key": each.story.key,
        "name": each.name,
        "title": each.title,
        "rows": [_row(row) for row in each.rows],
        "missing": [(FORMAT_NAMES[key], _to("panel_new", each.story.public_id, key)) for key in each.missing],
        "panels": [(FORMAT_NAMES[panel.format], _to("panel_measure", panel.public_id)) for panel in held.values()],
    }


def _row(row: Row) -> dict[str, Any]:
    cells = []
    for key, cell in row.cells:
        word, tone = STATES[cell.state] if cell else ("", "")
        href = _to("panel", cell.panel.public_id, row.language) if cell else ""
        signs = cell.signs if cell else 0
        cells.append({"format": FORMAT_NAMES[key], "href": href, "word": word, "tone": tone, "signs": signs})
    return {"name": language_name(row.language), "is_stale": row.is_stale, "cells": cells}


def _to(name: str, *args: object) -> str:
    return reverse(f"exhibition_desk:{name}", args=args)


@screen(EDITING_ROLES, methods=("POST",))
def panel_new(request: ScreenRequest, public_id: UUID, kind: str) -> HttpResponse:
    """The panel of a story in one more format."""
    if kind not in FORMATS:
        raise Http404
    story = get_visible_or_404(Story, request.actor, public_id)
    panel = make_panel(request.actor, story=story, format=kind)
    return redirect("exhibition_desk:panel", panel.public_id, story.source_language)


@screen(EDITING_ROLES, methods=("POST",))
def panel_measure(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Measure every language of a panel behind the scenes."""
    panel = get_visible_or_404(Panel, request.actor, public_id, select=("story",))
    measure_later(request.actor, panel=panel)
    messages.success(request, _("Alle Sprachen werden geprüft. Das dauert etwa eine halbe Minute."))
    return redirect("exhibition_desk:panels")
