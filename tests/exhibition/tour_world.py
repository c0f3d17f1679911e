"""A set of panels and hosts who want it: what the tests of the tour begin with."""

from datetime import date, timedelta
from typing import Any

from lotse.exhibition.actions.handover import Found, Walk
from lotse.exhibition.actions.loans import (
    HostData,
    Offer,
    Wish,
    accept_offer,
    confirm_request,
    note_signature,
    offer_loan,
    request_loan,
    terms_of,
)
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.domain.calendar import Days
from lotse.exhibition.domain.loans import PanelCondition, Room
from lotse.exhibition.models import Loan, PanelSet, PhysicalPanel
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today


def make_set(key: str = "reise", *, panels: int = 3, **values: Any) -> PanelSet:
    """A set with a few panels, stored in Dresden."""
    made = PanelSet.objects.create(key=key, name=f"Satz {key.title()}", languages=["de", "en"], **values)
    for number in range(1, panels + 1):
        PhysicalPanel.objects.create(panel_set=made, number=number, title=f"Tafel über {number}")
    return made


def from_now(days: int, length: int = 14) -> Days:
    """A show that begins in so many days."""
    first = today() + timedelta(days=days)
    return Days(first, first + timedelta(days=length))


def make_wish(panel_set: PanelSet, shown: Days, *, name: str = "Stadtbibliothek Riesa (erfunden)", **more: Any) -> Wish:
    """What a library asks for."""
    host = HostData(
        name=name,
        place=more.pop("place", "Riesa"),
        full_name="Ada Beispiel",
        email=more.pop("email", "ada@example.org"),
        district_key=more.pop("district_key", "14627"),
        language=more.pop("language", "de"),
    )
    return Wish(panel_set=panel_set, shown=shown, host=host, room=Room(60, 300, True, True), **more)


def ask(panel_set: PanelSet, shown: Days, **more: Any) -> Loan:
    """A confirmed request."""
    made = request_loan(BY_LINK, wish=make_wish(panel_set, shown, **more))
    return confirm_request(BY_LINK, loan=made)


def agreed(editor: Actor, panel_set: PanelSet, shown: Days, **more: Any) -> Loan:
    """Asked, offered, accepted."""
    loan = ask(panel_set, shown, **more)
    terms = Offer(panel_set, shown, fee_eur=40, insured_eur=4000, host_drives=True, answer="Gern.", hours="Mo–Fr 9–17")
    loan = offer_loan(editor, loan=loan, offer=terms)
    return accept_offer(BY_LINK, loan=loan, full_name="Ada Beispiel", terms=terms_of(loan))


def signed(editor: Actor, panel_set: PanelSet, shown: Days, **more: Any) -> Loan:
    """Ready to be handed over."""
    return note_signature(editor, loan=agreed(editor, panel_set, shown, **more), signed_on=today())


def walk(loan: Loan, *, day: date | None = None, damaged: tuple[int, ...] = ()) -> Walk:
    """All panels good but those named."""
    found = {
        panel: Found(PanelCondition.DAMAGED, "Riss") if panel.number in damaged else Found(PanelCondition.GOOD)
        for panel in loan.panel_set.panels.order_by("number")
    }
    return Walk(held_on=day or today(), giver="Edgar", taker="Ada", found=found, on_paper=True)
