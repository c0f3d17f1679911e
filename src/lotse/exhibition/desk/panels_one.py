"""One panel in one language: how it looks, whether it fits, what stands in the way, and its files."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from lotse.exhibition.actions.panels import choose_extent
from lotse.exhibition.actions.panels_print import ask_for_files, obstacles_beside_fit
from lotse.exhibition.desk.panel_forms import ExtentForm, FilesForm, RunForm
from lotse.exhibition.desk.panel_words import RUN_TONES, TONES, language_name
from lotse.exhibition.domain.panels import FORMATS, Fit, PanelContent
from lotse.exhibition.models import Panel, StoryText
from lotse.exhibition.panel_policy import obstacles_to_fitting
from lotse.exhibition.papers.panel import panel_fit, panel_preview
from lotse.exhibition.queries.dossier import Facts, facts_of
from lotse.exhibition.queries.panels import files_and_runs, is_stale, panel_content
from lotse.foundation.journal import Refused
from lotse.foundation.roles import EDITING_ROLES, PUBLISHING_ROLES, Role
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen

_WIDE = 700


def _seen(request: ScreenRequest, public_id: UUID, language: str) -> tuple[Panel, Facts, StoryText]:
    """The panel, if its language is one that the actor sees."""
    panel = get_visible_or_404(Panel, request.actor, public_id, select=("story",))
    facts = facts_of(panel.story)
    text = facts.newest(language)
    is_own = not request.actor.languages or Role.EDITOR in request.actor.roles or language in request.actor.languages
    if text is None or not is_own:
        raise Http404
    return panel, facts, text


@screen(PUBLISHING_ROLES, methods=("GET", "POST"))
def panel(request: ScreenRequest, public_id: UUID, language: str) -> HttpResponse:
    """Look at it, choose how much it says."""
    held, facts, text = _seen(request, public_id, language)
    is_editor = Role.EDITOR in request.actor.roles
    given = {"paragraphs": held.paragraphs, "quotes": held.quotes}
    extent = ExtentForm(request.POST if request.method == "POST" and is_editor else None, initial=given)
    if request.method == "POST" and is_editor and extent.is_valid():
        choose_extent(request.actor, panel=held, **extent.cleaned_data)
        messages.success(request, _("Gespeichert."))
        return redirect("exhibition_desk:panel", public_id, language)
    content = panel_content(facts, held, text)
    fit = panel_fit(content, FORMATS[held.format])
    context = {
        **_about(facts, held, content, fit=fit),
        "extent": extent,
        "files_form": FilesForm(),
        "run_form": RunForm(),
        "may_make": is_editor,
        "print_files": [
            (file, TONES[file.state], [(run, RUN_TONES[run.state]) for run in runs])
            for file, runs in files_and_runs(request.actor, held, language)
        ],
    }
    return render(request, "exhibition/desk/panel.html", context, status=422 if extent.errors else 200)


def _about(facts: Facts, panel: Panel, content: PanelContent, *, fit: Fit) -> dict[str, object]:
    against = obstacles_beside_fit(facts, panel, content.language)
    too_long = obstacles_to_fitting(fit.excesses)
    return {
        "panel": panel,
        "content": content,
        "fit": fit,
        "percent": round(fit.scale * 100),
        "smallest": round(fit.smallest),
        "too_long": too_long,
        "against": [*against, *too_long],
        "is_stale": is_stale(facts, content.language),
        "languages": [
            (
                language_name(code),
                reverse("exhibition_desk:panel", args=[panel.public_id, code]),
                code == content.language,
            )
            for code in facts.languages
        ],
    }


@screen(PUBLISHING_ROLES)
def panel_picture(request: ScreenRequest, public_id: UUID, language: str) -> HttpResponse:
    """How it looks, as a picture."""
    held, facts, text = _seen(request, public_id, language)
    of = FORMATS[held.format]
    content = panel_content(facts, held, text)
    png = panel_preview(content, of, pixels_wide=_WIDE, overflow=_("Ab hier zu lang"))
    return HttpResponse(png, content_type="image/png", headers={"Cache-Control": "private, no-store"})


@screen(EDITING_ROLES, methods=("POST",))
def panel_files(request: ScreenRequest, public_id: UUID, language: str) -> HttpResponse:
    """Have files made."""
    held, _facts, _text = _seen(request, public_id, language)
    form = FilesForm(request.POST)
    if form.is_valid():
        try:
            ask_for_files(request.actor, panel=held, languages=[language], profiles=form.wanted())
            messages.success(request, _("Die Dateien werden gemacht. Das dauert ein paar Sekunden."))
        except Refused as refused:
            messages.error(request, " ".join(str(each.message) for each in refused.obstacles))
    else:
        messages.error(request, _("Bitte wählen Sie mindestens eine Datei aus."))
    return redirect("exhibition_desk:panel", public_id, language)
