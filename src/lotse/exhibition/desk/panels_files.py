"""Files of panels: handed out to editors alone, 410 once they are gone; orders at a printer."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.exhibition.actions.panels_print import deliver_run, order_run, throw_away_file
from lotse.exhibition.desk.panel_forms import RunForm
from lotse.exhibition.domain.panels import FORMATS
from lotse.exhibition.domain.print_files import Profile, file_name
from lotse.exhibition.models import PrintFile, PrintRun
from lotse.exhibition.story_policy import may_print
from lotse.foundation.journal import Refused
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen

_BESIDE = ("panel__story",)


@screen(EDITING_ROLES)
def print_file(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The file, while the release that it rests on stands."""
    held = get_visible_or_404(PrintFile, request.actor, public_id, select=_BESIDE)
    against = may_print(held.panel.story, held.language)
    is_there = held.file.name and held.file.storage.exists(held.file.name)
    if held.state != PrintFile.State.READY or against or not is_there:
        context = {"print_file": held, "against": against}
        return render(request, "exhibition/desk/print_file_gone.html", context, status=410)
    profile = Profile(held.profile)
    of = None if profile is Profile.HANDOUT else FORMATS[held.panel.format]
    name = file_name(held.panel.story.key, of=of, language=held.language, profile=profile)
    with held.file.open("rb") as stored:
        data = stored.read()
    headers = {"Cache-Control": "private, no-store", "Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(data, content_type="application/pdf", headers=headers)


@screen(EDITING_ROLES, methods=("POST",))
def print_file_away(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """No longer needed."""
    held = get_visible_or_404(PrintFile, request.actor, public_id, select=_BESIDE)
    throw_away_file(request.actor, print_file=held)
    return redirect("exhibition_desk:panel", held.panel.public_id, held.language)


@screen(EDITING_ROLES, methods=("POST",))
def run_new(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Note an order."""
    held = get_visible_or_404(PrintFile, request.actor, public_id, select=_BESIDE)
    form = RunForm(request.POST)
    if form.is_valid():
        try:
            order_run(request.actor, print_file=held, **form.cleaned_data)
            messages.success(request, _("Der Druckauftrag ist vermerkt."))
        except Refused as refused:
            messages.error(request, " ".join(str(each.message) for each in refused.obstacles))
    else:
        messages.error(request, _("Bitte nennen Sie Druckerei und Stückzahl."))
    return redirect("exhibition_desk:panel", held.panel.public_id, held.language)


@screen(EDITING_ROLES, methods=("POST",))
def run_delivered(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The panels are here."""
    run = get_visible_or_404(PrintRun, request.actor, public_id, select=("print_file__panel",))
    try:
        deliver_run(request.actor, run=run)
        messages.success(request, _("Als geliefert vermerkt."))
    except Refused as refused:
        messages.error(request, " ".join(str(each.message) for each in refused.obstacles))
    return redirect("exhibition_desk:panel", run.print_file.panel.public_id, run.print_file.language)
