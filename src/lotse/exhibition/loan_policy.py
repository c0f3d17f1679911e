"""What may be done with a loan and a set: lists of obstacles, the same for the button, the refusal and the tests."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db.models import Q
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.domain.calendar import Buffer, Days, free_windows, is_free, next_free
from lotse.exhibition.domain.loans import (
    HORIZON_DAYS,
    LONGEST_DAYS,
    NOTICE_DAYS,
    SHORTEST_DAYS,
    LoanState,
    may_follow,
)
from lotse.exhibition.domain.travel import travel_days
from lotse.exhibition.models import HostContact, Loan, PanelSet, PhysicalPanel
from lotse.exhibition.policy import is_editor
from lotse.exhibition.visitors import loan_words
from lotse.foundation.actor import DESK, Actor, Obstacle
from lotse.foundation.scoping import sees


@sees(HostContact)
def visible_contacts(actor: Actor) -> Q:
    """The desk, and the program when it writes to a host."""
    return Q(project_id=DESK) if is_editor(actor) else Q(pk__in=[])


def buffer_of(panel_set: PanelSet, district_key: str) -> Buffer:
    """The working days before and after a show there; without a district the farthest is taken."""
    way = travel_days(panel_set.stored_in, district_key) if district_key else 2
    return Buffer(panel_set.days_before + way, panel_set.days_after + way)


def obstacles_to_holding(
    panel_set: PanelSet, shown: Days, *, taken: Iterable[Days], buffer: Buffer, day: date
) -> list[Obstacle]:
    """Why the set cannot be had on these days; says when it is free next."""
    found = [] if panel_set.is_lent else [loan_words.NOT_LENT]
    if (shown.first - day).days < NOTICE_DAYS:
        found.append(loan_words.TOO_SOON)
    if (shown.after - day).days > HORIZON_DAYS:
        found.append(loan_words.TOO_FAR)
    if len(shown) < SHORTEST_DAYS:
        found.append(loan_words.TOO_SHORT)
    if len(shown) > LONGEST_DAYS:
        found.append(loan_words.TOO_LONG)
    return found or obstacles_to_days(shown, taken=taken, buffer=buffer, day=day)


def obstacles_to_days(shown: Days, *, taken: Iterable[Days], buffer: Buffer, day: date) -> list[Obstacle]:
    """Whether somebody else has the set then, buffers included."""
    others = list(taken)
    if is_free(shown, buffer, others):
        return []
    within = Days(day + timedelta(days=1), day + timedelta(days=HORIZON_DAYS + LONGEST_DAYS))
    windows = free_windows(others, within, buffer=buffer, shortest=SHORTEST_DAYS)
    soonest = day + timedelta(days=NOTICE_DAYS)
    free = next_free(windows, length=len(shown), not_before=max(soonest, shown.first)) or next_free(
        windows, length=len(shown), not_before=soonest
    )
    return [loan_words.taken(free)]


def obstacles_to_moving(loan: Loan, then: LoanState) -> list[Obstacle]:
    """Whether the loan can go on to this state at all."""
    return [] if may_follow(loan.stands, then) else [loan_words.NOT_NOW]


def obstacles_to_offering(loan: Loan, panels: Iterable[PhysicalPanel]) -> list[Obstacle]:
    """A set that will still be incomplete on the first day is not offered."""
    found = obstacles_to_moving(loan, LoanState.OFFERED)
    if loan.confirmed_at is None:
        found.append(
            Obstacle(
                "not_confirmed",
                _("Die Anfrage ist noch nicht über den Link in der Mail bestätigt."),
                _("Bitte rufen Sie an und bestätigen Sie sie hier."),
            )
        )
    return found + incomplete([panel for panel in panels if not _is_whole_by(panel, loan.held_days.first)])


def _is_whole_by(panel: PhysicalPanel, day: date) -> bool:
    if panel.taken_out_on or panel.damaged_since is None:
        return True
    due = [repair.due_on for repair in panel.repairs.all() if repair.mended_on is None]
    return bool(due) and max(due) <= day


def incomplete(panels: Iterable[PhysicalPanel]) -> list[Obstacle]:
    """The obstacle that names the panels which cannot be shown."""
    numbers = ", ".join(str(panel.number) for panel in panels)
    if not numbers:
        return []
    return [
        Obstacle(
            "set_incomplete",
            format_lazy(_("Der Satz ist nicht vollständig: Tafel {numbers} ist beschädigt."), numbers=numbers),
            _("Bitte erst reparieren und als repariert melden."),
        )
    ]


def obstacles_to_handing_over(
    loan: Loan, *, panels: Iterable[PhysicalPanel], withdrawn: Iterable[PhysicalPanel], still_out: Loan | None
) -> list[Obstacle]:
    """Signed, complete, here, and without anything that nobody may show any more."""
    found = obstacles_to_moving(loan, LoanState.HANDED_OVER)
    if loan.signed_on is None:
        found.append(
            Obstacle(
                "not_signed",
                _("Die unterschriebene Vereinbarung fehlt."),
                _("Bitte prüfen und als unterschrieben vermerken."),
            )
        )
    if still_out is not None:
        found.append(Obstacle("still_out", format_lazy(_("Der Satz ist noch bei {host}."), host=still_out.host.name)))
    found += incomplete([panel for panel in panels if panel.damaged_since and not panel.taken_out_on])
    numbers = ", ".join(str(panel.number) for panel in withdrawn)
    if numbers:
        found.append(
            Obstacle(
                "panel_withdrawn",
                format_lazy(_("Tafel {numbers} darf nicht mehr gezeigt werden."), numbers=numbers),
                _("Bitte aus dem Satz nehmen und hier vermerken."),
            )
        )
    return found
