"""Lists that go in: hand in, say what the columns mean, look at the dry run, take over or throw away."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lotse.casework.actions.list_rows import take_over
from lotse.casework.actions.lists import confirm_columns, tables_of, throw_away, upload_list
from lotse.casework.domain.mentee_list import ListRefused
from lotse.casework.forms.lists import ColumnsForm, UploadForm
from lotse.casework.jobs import take_over_later
from lotse.casework.models import ListImport
from lotse.casework.queries.list_matches import Fate
from lotse.casework.queries.lists import DryRun, dry_run, lists_seen
from lotse.foundation.roles import Role
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen

_LEAD = frozenset({Role.LEAD})
_ROWS_ON_A_PAGE = 50
# Longer lists go in behind the scenes; the page says so and shows when they are done.
_AT_ONCE = 500
_WAITING = (ListImport.State.UPLOADED, ListImport.State.CHECKED, ListImport.State.FAILED)


@screen(_LEAD, methods=("GET", "POST"))
def imports(request: ScreenRequest) -> HttpResponse:
    """All lists of the project, and the door for a new one."""
    form = UploadForm(
        request.POST or None, request.FILES or None, project_ids=request.actor.led_project_ids
    )
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            upload = upload_list(
                request.actor, project=form.cleaned_data["project"], file_name=file.name, data=file.read()
            )
            return redirect("casework:import_columns", upload.public_id)
        except ListRefused as refusal:
            form.add_error("file", refusal.reason)
    status = 422 if form.errors else 200
    return render(request, "casework/lists.html", {"form": form, "lists": lists_seen(request.actor)[:30]}, status=status)


@screen(_LEAD, methods=("GET", "POST"))
def import_columns(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """What does each column mean? The proposal needs a person's yes."""
    upload = get_visible_or_404(ListImport, request.actor, public_id)
    if upload.state not in _WAITING:
        return redirect("casework:import_done", upload.public_id)
    form = ColumnsForm(request.POST or None, tables=tables_of(upload), project_id=upload.project_id)
    if request.method == "POST" and form.is_valid():
        confirm_columns(
            request.actor, upload=upload, meanings=form.meanings(), mentor=form.cleaned_data["mentor"]
        )
        return redirect("casework:import_check", upload.public_id)
    context = {"upload": upload, "form": form, "earlier": _same_file(request, upload)}
    return render(request, "casework/list_columns.html", context, status=422 if form.errors else 200)


def _same_file(request: ScreenRequest, upload: ListImport) -> ListImport | None:
    done = lists_seen(request.actor).filter(digest=upload.digest, state=ListImport.State.DONE)
    return done.exclude(pk=upload.pk).first()


@screen(_LEAD, methods=("GET", "POST"))
def import_check(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The dry run, row by row; nothing has been entered yet."""
    upload = get_visible_or_404(ListImport, request.actor, public_id)
    if upload.state == ListImport.State.UPLOADED:
        return redirect("casework:import_columns", upload.public_id)
    if upload.state not in _WAITING:
        return redirect("casework:import_done", upload.public_id)
    if request.method == "POST":
        return _take_over(request, upload)
    plan = dry_run(request.actor, upload)
    page = Paginator(_shown(plan, request.GET.get("nur", "")), _ROWS_ON_A_PAGE).get_page(request.GET.get("seite"))
    context = {"upload": upload, "plan": plan, "page": page, "only": request.GET.get("nur", "")}
    return render(request, "casework/list_check.html", context)


def _shown(plan: DryRun, only: str) -> list[object]:
    """All rows, or those of one fate, or those with something to check."""
    if only == "pruefen":
        return [row for row in plan.rows if row.entry.cells]
    if only in {fate.value for fate in Fate}:
        return [row for row in plan.rows if row.match.fate == only]
    return list(plan.rows)


def _take_over(request: ScreenRequest, upload: ListImport) -> HttpResponse:
    decisions = {
        name.removeprefix("row_"): value
        for name, value in request.POST.items()
        if name.startswith("row_") and value in (Fate.NEW, Fate.COMPLETE, Fate.LEAVE)
    }
    if upload.rows_total > _AT_ONCE:
        take_over_later(request.actor, upload=upload, decisions=decisions)
        messages.info(request, _("Die Liste wird übernommen. Sie können weiterarbeiten."))
    else:
        taken = take_over(request.actor, upload=upload, decisions=decisions)
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
    if upload.state in _WAITING:
        return redirect("casework:import_check", upload.public_id)
    return render(request, "casework/list_done.html", {"upload": upload})


@screen(_LEAD, methods=("POST",))
def import_throw_away(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Nothing goes in; the file is deleted."""
    upload = get_visible_or_404(ListImport, request.actor, public_id)
    throw_away(request.actor, upload=upload)
    messages.success(request, _("Die Liste wurde verworfen. Es wurde nichts übernommen."))
    return redirect("casework:imports")
