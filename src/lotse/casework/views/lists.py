"""Lists that go in: hand in, say what the columns mean, look at the dry run, take over or throw away."""

from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lotse.casework.actions.list_rows import take_over
from lotse.casework.actions.lists import (
    WAITING,
    confirm_columns,
    remember_decisions,
    tables_of,
    throw_away,
    upload_list,
)
from lotse.casework.domain.mentee_list import ListRefused
from lotse.casework.forms.lists import ColumnsForm, UploadForm
from lotse.casework.jobs import take_over_later
from lotse.casework.models import ListImport
from lotse.casework.queries.list_matches import Fate
from lotse.casework.queries.lists import dry_run, lists_seen, same_file
from lotse.foundation.roles import Role
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen

_LEAD = frozenset({Role.LEAD})
_ROWS_ON_A_PAGE = 50
# Longer lists go in behind the scenes; the page says so and shows when they are done.
_AT_ONCE = 500
_MAY_BE_DECIDED = (Fate.NEW, Fate.COMPLETE, Fate.LEAVE)


@screen(_LEAD, methods=("GET", "POST"))
def imports(request: ScreenRequest) -> HttpResponse:
    """All lists of the project, and the door for a new one."""
    form = UploadForm(request.POST or None, request.FILES or None, project_ids=request.actor.led_project_ids)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            upload = upload_list(
                request.actor, project=form.cleaned_data["project"], file_name=file.name, data=file.read()
            )
            return redirect("casework:import_columns", upload.public_id)
        except ListRefused as refusal:
            form.add_error("file", refusal.reason)
    context = {"form": form, "lists": lists_seen(request.actor)[:30]}
    return render(request, "casework/lists.html", context, status=422 if form.errors else 200)


@screen(_LEAD, methods=("GET", "POST"))
def import_columns(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """What does each column mean? The proposal needs a person's yes."""
    upload = get_visible_or_404(ListImport, request.actor, public_id)
    if upload.state not in WAITING:
        return redirect("casework:import_done", upload.public_id)
    form = ColumnsForm(request.POST or None, tables=tables_of(upload), project_id=upload.project_id)
    if request.method == "POST" and form.is_valid():
        confirm_columns(request.actor, upload=upload, meanings=form.meanings(), mentor=form.cleaned_data["mentor"])
        return redirect("casework:import_check", upload.public_id)
    context = {"upload": upload, "form": form, "earlier": same_file(request.actor, upload)}
    return render(request, "casework/list_columns.html", context, status=422 if form.errors else 200)


@screen(_LEAD, methods=("GET", "POST"))
def import_check(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The dry run, row by row; nothing has been entered yet."""
    upload = get_visible_or_404(ListImport, request.actor, public_id)
    if upload.state == ListImport.State.UPLOADED:
        return redirect("casework:import_columns", upload.public_id)
    if upload.state not in WAITING:
        return redirect("casework:import_done", upload.public_id)
    if request.method == "POST":
        return _decide(request, upload)
    plan = dry_run(request.actor, upload)
    chosen = request.GET.get("nur", "")
    page = Paginator(plan.chosen(chosen), _ROWS_ON_A_PAGE).get_page(request.GET.get("seite"))
    context = {"upload": upload, "plan": plan, "page": page, "chosen": chosen, "choices": plan.choices(chosen)}
    return render(request, "casework/list_check.html", context)


def _decide(request: ScreenRequest, upload: ListImport) -> HttpResponse:
    """What was decided on this page is kept, whether the next step is another page or the taking over."""
    upload = remember_decisions(request.actor, upload=upload, decisions=_decisions(request, upload.rows_total))
    page = request.POST.get("page", "")
    if not page:
        return _take_over(request, upload)
    where = urlencode({"seite": page[:6], "nur": request.POST.get("chosen", "")[:12]})
    return redirect(f"{reverse('casework:import_check', args=[upload.public_id])}?{where}")


def _decisions(request: ScreenRequest, rows: int) -> dict[str, str]:
    said = {name.removeprefix("row_"): value for name, value in request.POST.items() if name.startswith("row_")}
    possible = {str(position) for position in range(rows)}
    return {row: fate for row, fate in said.items() if row in possible and fate in _MAY_BE_DECIDED}


def _take_over(request: ScreenRequest, upload: ListImport) -> HttpResponse:
    if upload.rows_total > _AT_ONCE:
        take_over_later(request.actor, upload=upload)
        messages.info(request, _("Die Liste wird übernommen. Sie können weiterarbeiten."))
    else:
        taken = take_over(request.actor, upload=upload, decisions=upload.decisions)
        messages.success(
            request,
            ngettext("%(n)d Mensch wurde aufgenommen.", "%(n)d Menschen wurden aufgenommen.", taken.created)
            % {"n": taken.created},
        )
    return redirect("casework:import_done", upload.public_id)


@screen(_LEAD)
def import_done(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """What became of the list."""
    upload = get_visible_or_404(ListImport, request.actor, public_id)
    if upload.state in WAITING:
        return redirect("casework:import_check", upload.public_id)
    return render(request, "casework/list_done.html", {"upload": upload})


@screen(_LEAD, methods=("POST",))
def import_throw_away(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Nothing goes in; the file is deleted."""
    upload = get_visible_or_404(ListImport, request.actor, public_id)
    throw_away(request.actor, upload=upload)
    messages.success(request, _("Die Liste wurde verworfen. Es wurde nichts übernommen."))
    return redirect("casework:imports")
