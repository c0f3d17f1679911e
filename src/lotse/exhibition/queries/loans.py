"""Loans as the desk and as the host read them."""

from datetime import date
from uuid import UUID

from django.db.models import Prefetch, QuerySet
from django.http import Http404

from lotse.exhibition.domain.loans import HOLDING, Room, RoomLack, RoomNeed, room_lacks
from lotse.exhibition.loan_policy import obstacles_to_handing_over, obstacles_to_offering
from lotse.exhibition.models import (
    HostContact,
    Loan,
    LoanFile,
    PanelRepair,
    PanelSet,
    PhysicalPanel,
    Protocol,
    ProtocolLine,
)
from lotse.exhibition.models.loans import hash_of
from lotse.exhibition.queries.panel_stories import withdrawn_panels
from lotse.foundation.actor import Actor, Obstacle

_OPEN = sorted(state.value for state in HOLDING)


def loans() -> QuerySet[Loan]:
    """With what every list shows."""
    return Loan.objects.select_related("host", "panel_set")


def loan_or_404(public_id: UUID) -> Loan:
    """For the desk; the screen says that only editors come here."""
    found = loans().filter(public_id=public_id).first()
    if found is None:
        raise Http404
    return found


def loan_behind(token: str) -> Loan:
    """The loan to which a host's link leads; an old link leads nowhere."""
    found = loans().filter(token_hash=hash_of(token)).first()
    if found is None:
        raise Http404
    return found


def contact_of(actor: Actor, loan: Loan) -> HostContact | None:
    """Who answers for it at the host, as far as the actor may know."""
    return HostContact.objects.visible_to(actor).filter(host=loan.host_id).first()


def open_loans() -> list[Loan]:
    """Everything that is under way, by its first day."""
    return list(loans().filter(state__in=_OPEN).order_by("shown", "pk"))


def past_loans(limit: int = 50) -> list[Loan]:
    """What is over, the newest first."""
    return list(loans().exclude(state__in=_OPEN).order_by("-shown", "-pk")[:limit])


def panels_of(panel_set: PanelSet) -> list[PhysicalPanel]:
    """The panels of a set with what is still to be mended."""
    open_repairs = Prefetch("repairs", PanelRepair.objects.filter(mended_on=None))
    return list(panel_set.panels.prefetch_related(open_repairs).order_by("number"))


def still_out(panel_set: PanelSet, *, without: Loan) -> Loan | None:
    """The other loan for which the set is away."""
    return loans().filter(panel_set=panel_set, state="handed_over").exclude(pk=without.pk).order_by("pk").first()


def hand_over_obstacles(loan: Loan) -> list[Obstacle]:
    """Why the panels cannot leave the house yet."""
    panels = panels_of(loan.panel_set)
    return obstacles_to_handing_over(
        loan, panels=panels, withdrawn=withdrawn_panels(panels), still_out=still_out(loan.panel_set, without=loan)
    )


def offer_obstacles(loan: Loan) -> list[Obstacle]:
    """Why it cannot be offered yet."""
    return obstacles_to_offering(loan, panels_of(loan.panel_set))


def lacks_of(loan: Loan) -> list[RoomLack]:
    """What the room does not have for this set."""
    room = Room(loan.room_m2, loan.room_height_cm, loan.has_light, loan.is_accessible)
    return room_lacks(room, RoomNeed(loan.panel_set.needs_m2, loan.panel_set.needs_height_cm))


def protocols_of(loan: Loan) -> list[Protocol]:
    """Hand-over and return with their lines."""
    lines = Prefetch("lines", ProtocolLine.objects.select_related("panel").order_by("panel__number"))
    return list(loan.protocols.prefetch_related(lines).order_by("pk"))


def file_or_404(loan: Loan, public_id: UUID) -> LoanFile:
    """A file of exactly this loan."""
    found = loan.files.filter(public_id=public_id).first()
    if found is None:
        raise Http404
    return found


def due_on_or_before(day: date) -> QuerySet[Loan]:
    """Loans that are out although their last day is over."""
    return loans().filter(state="handed_over", shown__endswith__lte=day).order_by("shown", "pk")
