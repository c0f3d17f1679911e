"""Panels go out and come back: gone through one by one, signed, photographed; what is damaged is mended first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from lotse.casework.domain.signature import clean_signature
from lotse.exhibition.actions.loan_files import keep_file
from lotse.exhibition.actions.loans import locked_loan, record
from lotse.exhibition.actions.withdrawal import settle_trace
from lotse.exhibition.domain.calendar import Days, forward
from lotse.exhibition.domain.loans import BLOCKING, LoanState, PanelCondition
from lotse.exhibition.loan_policy import buffer_of, obstacles_to_moving
from lotse.exhibition.models import Loan, LoanFile, PanelRepair, PanelSet, PhysicalPanel, Protocol, ProtocolLine
from lotse.exhibition.queries.loans import hand_over_obstacles
from lotse.exhibition.queries.panel_stories import removal_of
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if

# So long a repair may take before somebody asks.
REPAIR_DAYS = 14


@dataclass(frozen=True, slots=True)
class Found:
    """How one panel was found."""

    condition: PanelCondition
    note: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """One going through the panels: found by panel, signed on the screen or on paper, photos already redrawn."""

    held_on: date
    giver: str
    taker: str
    found: Mapping[PhysicalPanel, Found]
    remark: str = ""
    giver_signature: str = ""
    taker_signature: str = ""
    on_paper: bool = False
    photos: tuple[bytes, ...] = field(default=())


@action("loan.handed_over")
def hand_over(actor: Actor, *, loan: Loan, walk: Walk) -> Loan:
    """The panels leave the house. Raises Refused; BadSignature for a drawing that no pad made."""
    fresh = locked_loan(loan)
    PanelSet.objects.select_for_update().only("pk").get(pk=fresh.panel_set_id)
    refuse_if(hand_over_obstacles(fresh))
    _write(fresh, Protocol.Kind.HAND_OVER, walk)
    fresh.state = LoanState.HANDED_OVER
    fresh.save(update_fields=["state", "changed_at"])
    record(actor, fresh, "handed_over")
    return fresh


@action("loan.returned")
def take_back(actor: Actor, *, loan: Loan, walk: Walk) -> Loan:
    """The panels are back: the set is held only as long as checking and mending take."""
    fresh = locked_loan(loan)
    refuse_if(obstacles_to_moving(fresh, LoanState.RETURNED))
    _write(fresh, Protocol.Kind.RETURN, walk)
    fresh.state = LoanState.RETURNED
    _give_days_back(fresh, walk.held_on)
    fresh.save(update_fields=["state", "shown", "held", "changed_at"])
    fresh.refresh_from_db(fields=["shown", "held"])
    record(actor, fresh, "returned")
    return fresh


def _give_days_back(loan: Loan, day: date) -> None:
    """An early return frees the rest; a late one takes nothing from the next host, whose hand-over waits instead."""
    shown, held = loan.days, loan.held_days
    back_after = max(day + timedelta(days=1), shown.first + timedelta(days=1))
    if back_after < shown.after:
        shown = Days(shown.first, back_after)
    free_from = forward(max(back_after, shown.after), buffer_of(loan.panel_set, loan.host.district_key).after)
    if free_from < held.after:
        held = Days(held.first, max(free_from, shown.after))
    loan.shown, loan.held = (shown.first, shown.after), (held.first, held.after)


def _write(loan: Loan, kind: Protocol.Kind, walk: Walk) -> None:
    held = Protocol.objects.create(
        loan=loan,
        kind=kind,
        held_on=walk.held_on,
        giver=walk.giver,
        taker=walk.taker,
        remark=walk.remark,
        on_paper=walk.on_paper,
        giver_signature="" if walk.on_paper else clean_signature(walk.giver_signature),
        taker_signature="" if walk.on_paper else clean_signature(walk.taker_signature),
    )
    lines = [ProtocolLine(protocol=held, panel=p, condition=f.condition, note=f.note) for p, f in walk.found.items()]
    ProtocolLine.objects.bulk_create(lines)
    for panel, found in walk.found.items():
        _note_condition(panel, found, walk.held_on)
    for photo in walk.photos:
        keep_file(loan, kind=LoanFile.Kind(kind.value), data=photo, content_type="image/jpeg")


def _note_condition(panel: PhysicalPanel, found: Found, day: date) -> None:
    """The panel's own state; a damage opens a repair, once."""
    panel.condition = found.condition
    if found.condition in BLOCKING and panel.damaged_since is None:
        panel.damaged_since = day
        PanelRepair.objects.create(
            panel=panel, what=found.note or found.condition, found_on=day, due_on=day + timedelta(days=REPAIR_DAYS)
        )
    panel.save(update_fields=["condition", "damaged_since"])


@action("panel.mended")
def mend_panel(actor: Actor, *, repair: PanelRepair) -> PhysicalPanel:
    """The repair is done; with the last one the panel can be shown again."""
    panel = PhysicalPanel.objects.select_for_update().get(pk=repair.panel_id)
    PanelRepair.objects.filter(pk=repair.pk, mended_on=None).update(mended_on=today())
    if not panel.repairs.filter(mended_on=None).exists():
        panel.damaged_since, panel.condition = None, PanelCondition.GOOD
        panel.save(update_fields=["damaged_since", "condition"])
    return panel


@action("panel.taken_out")
def take_out(actor: Actor, *, panel: PhysicalPanel) -> PhysicalPanel:
    """Out of the set for good: nobody may show it any more, and what a withdrawal asked for is done with it.

    That it was covered on a wall is another thing, which only whoever saw it says.
    """
    fresh = PhysicalPanel.objects.select_for_update().get(pk=panel.pk)
    fresh.taken_out_on = fresh.taken_out_on or today()
    fresh.save(update_fields=["taken_out_on"])
    settle_trace(actor, trace_key=removal_of(fresh))
    return fresh
