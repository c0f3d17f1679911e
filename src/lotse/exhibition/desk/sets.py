"""Sets and panels: what there is, what is broken, what must go out."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.exhibition.actions.handover import mend_panel, take_out
from lotse.exhibition.actions.sets import add_panel, keep_set
from lotse.exhibition.desk.loan_forms import PanelForm, SetForm
from lotse.exhibition.models import PanelRepair, PanelSet, PhysicalPanel
from lotse.exhibition.queries.loans import panels_of
from lotse.exhibition.queries.panel_stories import withdrawn_panels
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.screens import ScreenRequest, screen


def _set_or_404(public_id: UUID) -> PanelSet:
    found = PanelSet.objects.filter(public_id=public_id).first()
    if found is None:
        raise Http404
    return found


@screen(EDITING_ROLES)
def sets(request: ScreenRequest) -> HttpResponse:
    """All sets, with what is open about them."""
    every = [(each, panels_of(each)) for each in PanelSet.objects.order_by("name", "pk")]
    repairs = PanelRepair.objects.filter(mended_on=None).select_related("panel__panel_set")
    context = {
        "sets": [
            (each, panels, [p for p in panels if p.damaged_since and not p.taken_out_on], withdrawn_panels(panels))
            for each, panels in every
        ],
        "repairs": list(repairs.order_by("due_on", "pk")),
    }
    return render(request, "exhibition/desk/sets.html", context)


@screen(EDITING_ROLES, methods=("GET", "POST"))
def set_new(request: ScreenRequest) -> HttpResponse:
    """A new set."""
    return _edit(request, PanelSet())


@screen(EDITING_ROLES, methods=("GET", "POST"))
def panel_set(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One set and its panels."""
    return _edit(request, _set_or_404(public_id))


def _edit(request: ScreenRequest, held: PanelSet) -> HttpResponse:
    form = SetForm(request.POST if request.method == "POST" else None, instance=held)
    if request.method == "POST" and form.is_valid():
        kept = keep_set(request.actor, panel_set=held, values=form.cleaned_data)
        messages.success(request, _("Gespeichert."))
        return redirect("exhibition_desk:set", kept.public_id)
    return _page(request, held, form, panel=PanelForm(auto_id="panel_%s"))


def _page(request: ScreenRequest, held: PanelSet, form: SetForm, *, panel: PanelForm) -> HttpResponse:
    panels = panels_of(held) if held.pk else []
    forbidden = {each.pk for each in withdrawn_panels(panels)}
    context = {
        "set": held,
        "form": form,
        "panel": panel,
        "panels": [(each, each.pk in forbidden) for each in panels],
    }
    status = 422 if form.errors or panel.errors else 200
    return render(request, "exhibition/desk/set.html", context, status=status)


@screen(EDITING_ROLES, methods=("POST",))
def panel_add(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One more panel in the set."""
    held = _set_or_404(public_id)
    form = PanelForm(request.POST, auto_id="panel_%s", instance=PhysicalPanel(panel_set=held))
    if form.is_valid():
        add_panel(request.actor, panel_set=held, values=form.cleaned_data)
        return redirect("exhibition_desk:set", public_id)
    return _page(request, held, SetForm(instance=held), panel=form)


@screen(EDITING_ROLES, methods=("POST",))
def panel_out(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The panel left the set for good."""
    found = PhysicalPanel.objects.select_related("panel_set").filter(public_id=public_id).first()
    if found is None:
        raise Http404
    take_out(request.actor, panel=found)
    return redirect("exhibition_desk:set", found.panel_set.public_id)


@screen(EDITING_ROLES, methods=("POST",))
def repair_done(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Mended."""
    found = PanelRepair.objects.select_related("panel").filter(public_id=public_id).first()
    if found is None:
        raise Http404
    mend_panel(request.actor, repair=found)
    messages.success(request, _("Als repariert vermerkt."))
    return redirect("exhibition_desk:sets")
