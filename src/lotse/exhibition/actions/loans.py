"""A loan on its way: requested by a host, offered by the desk, accepted, or ended before it began."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, connection, transaction
from django.db.models import Prefetch

from lotse.exhibition.actions.desk_mail import tell_editors
from lotse.exhibition.domain.calendar import Days, held
from lotse.exhibition.domain.loans import LoanState, Room, loan_number
from lotse.exhibition.loan_policy import (
    buffer_of,
    obstacles_to_days,
    obstacles_to_holding,
    obstacles_to_moving,
    obstacles_to_offering,
)
from lotse.exhibition.models import Host, HostContact, Loan, LoanEvent, PanelRepair, PanelSet, PhysicalPanel
from lotse.exhibition.models.loans import hash_of
from lotse.exhibition.queries.tour import taken_days
from lotse.exhibition.visitors import loan_words
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now, today
from lotse.foundation.journal import Refused, action, refuse_if
from lotse.foundation.outbox import put

MAIL = "exhibition.loan"


@dataclass(frozen=True, slots=True)
class HostData:
    """Who asks, and who answers for it there."""

    name: str
    place: str
    full_name: str
    email: str
    street: str = ""
    postcode: str = ""
    district_key: str = ""
    phone: str = ""
    language: str = "de"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a host asks for."""

    panel_set: PanelSet
    shown: Days
    host: HostData
    room: Room
    message: str = ""
    hours: str = ""


@action("loan.requested")
def request_loan(actor: Actor, *, wish: Wish, is_confirmed: bool = False) -> Loan:
    """Hold the days for this host and give the loan its number. Raises Refused and says what is free instead.

    The row of the set is locked first: of many requests at the same moment one wins, and the others see it. The
    constraint of the table stands behind it.
    """
    panel_set = PanelSet.objects.select_for_update().get(pk=wish.panel_set.pk)
    buffer = buffer_of(panel_set, wish.host.district_key)
    taken = taken_days(panel_set)
    refuse_if(obstacles_to_holding(panel_set, wish.shown, taken=taken, buffer=buffer, day=today()))
    loan = Loan(
        number=_next_number(today().year),
        host=_host(wish.host),
        panel_set=panel_set,
        room_m2=wish.room.m2,
        room_height_cm=wish.room.height_cm,
        has_light=wish.room.has_light,
        is_accessible=wish.room.is_accessible,
        message=wish.message,
        hours=wish.hours,
        fee_eur=panel_set.fee_eur,
        insured_eur=panel_set.insured_eur,
        confirmed_at=now() if is_confirmed else None,
    )
    loan.token_hash = hash_of(loan.token)
    _hold(loan, wish.shown)
    record(actor, loan, "requested")
    if not is_confirmed:
        tell_host(loan, "requested")
    return loan


def _next_number(year: int) -> str:
    """The next number of the year; taken back with the transaction, so that none is left out."""
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into exhibition_loancount (year, last) values (%s, 1)"
            " on conflict (year) do update set last = exhibition_loancount.last + 1 returning last",
            [year],
        )
        (count,) = cursor.fetchone() or (0,)
    return loan_number(year, count)


def _host(given: HostData) -> Host:
    host = Host.objects.create(
        name=given.name,
        street=given.street,
        postcode=given.postcode,
        place=given.place,
        district_key=given.district_key,
    )
    contact = HostContact(
        host=host, full_name=given.full_name, email=given.email, phone=given.phone, language=given.language
    )
    contact.save(force_insert=True)
    return host


def _hold(loan: Loan, shown: Days) -> None:
    """Write the days; the constraint has the last word."""
    buffer = buffer_of(loan.panel_set, loan.host.district_key)
    whole = held(shown, buffer)
    loan.shown, loan.held = (shown.first, shown.after), (whole.first, whole.after)
    try:
        with transaction.atomic():
            loan.save()
    except IntegrityError as error:
        if "loans_hold_a_set_once" not in str(error):
            raise
        others = taken_days(loan.panel_set, without=loan)
        raise Refused(
            obstacles_to_days(shown, taken=others, buffer=buffer, day=today()) or [loan_words.taken(None)]
        ) from error
    loan.refresh_from_db(fields=["shown", "held"])


@action("loan.confirmed")
def confirm_request(actor: Actor, *, loan: Loan) -> Loan:
    """The link in the mail was used: somebody reads this mailbox, and the request lasts."""
    fresh = locked_loan(loan)
    if fresh.confirmed_at is None and fresh.stands is LoanState.REQUESTED:
        fresh.confirmed_at = now()
        fresh.save(update_fields=["confirmed_at", "changed_at"])
        record(actor, fresh, "confirmed")
        tell_desk(fresh)
    return fresh


@dataclass(frozen=True, slots=True)
class Offer:
    """On what terms, and in which days and set when they differ from the request."""

    panel_set: PanelSet
    shown: Days
    fee_eur: int
    insured_eur: int
    host_drives: bool
    answer: str
    hours: str = ""
    opening_at: datetime | None = None


@action("loan.offered")
def offer_loan(actor: Actor, *, loan: Loan, offer: Offer) -> Loan:
    """Offer it, or offer it anew on other terms; nothing is agreed before the host says yes."""
    fresh = locked_loan(loan)
    panel_set = PanelSet.objects.select_for_update().get(pk=offer.panel_set.pk)
    fresh.panel_set = panel_set
    refuse_if(obstacles_to_offering(fresh, panels_of(panel_set)))
    buffer = buffer_of(panel_set, fresh.host.district_key)
    others = taken_days(panel_set, without=fresh)
    refuse_if(obstacles_to_days(offer.shown, taken=others, buffer=buffer, day=today()))
    fresh.state = LoanState.OFFERED
    for name in ("fee_eur", "insured_eur", "host_drives", "answer", "hours", "opening_at"):
        setattr(fresh, name, getattr(offer, name))
    _hold(fresh, offer.shown)
    record(actor, fresh, "offered")
    tell_host(fresh, "offered")
    return fresh


@action("loan.accepted")
def accept_offer(actor: Actor, *, loan: Loan, full_name: str, terms: str) -> Loan:
    """The host says yes to exactly what the page showed (`terms`); an offer that changed meanwhile is not accepted."""
    fresh = locked_loan(loan)
    refuse_if(
        obstacles_to_moving(fresh, LoanState.AGREED) or ([] if terms == terms_of(fresh) else [loan_words.NOT_NOW])
    )
    fresh.state, fresh.accepted_at, fresh.accepted_by = LoanState.AGREED, now(), full_name
    fresh.save(update_fields=["state", "accepted_at", "accepted_by", "changed_at"])
    record(actor, fresh, "accepted", note=full_name)
    tell_host(fresh, "agreed")
    tell_desk(fresh)
    return fresh


def terms_of(loan: Loan) -> str:
    """A mark that is another one after each change of what is offered."""
    parts = (loan.panel_set_id, loan.shown, loan.fee_eur, loan.insured_eur, loan.host_drives)
    return hash_of("|".join(str(part) for part in parts))[:16]


@action("loan.signed")
def note_signature(actor: Actor, *, loan: Loan, signed_on: date) -> Loan:
    """The desk has looked at the signed paper."""
    fresh = locked_loan(loan)
    refuse_if([] if fresh.stands is LoanState.AGREED else [loan_words.NOT_NOW])
    fresh.signed_on = signed_on
    fresh.save(update_fields=["signed_on", "changed_at"])
    record(actor, fresh, "signed")
    return fresh


@action("loan.declined")
def decline_request(actor: Actor, *, loan: Loan, reason: str) -> Loan:
    """Say no, with the reason that the host reads; the days are free again."""
    return _end(actor, loan, LoanState.DECLINED, reason=reason)


@action("loan.cancelled")
def cancel_loan(actor: Actor, *, loan: Loan, reason: str) -> Loan:
    """Either side takes it back before the panels have left the house."""
    return _end(actor, loan, LoanState.CANCELLED, reason=reason)


def _end(actor: Actor, loan: Loan, state: LoanState, *, reason: str) -> Loan:
    fresh = locked_loan(loan)
    refuse_if(obstacles_to_moving(fresh, state))
    fresh.state, fresh.reason = state, reason
    fresh.save(update_fields=["state", "reason", "changed_at"])
    record(actor, fresh, state.value, note=reason[:300])
    tell_host(fresh, state.value)
    if actor.account_id is None:
        tell_desk(fresh)
    return fresh


@action("loan.closed")
def close_loan(actor: Actor, *, loan: Loan) -> Loan:
    """All is back and looked at; from now on the set is free again."""
    fresh = locked_loan(loan)
    refuse_if(obstacles_to_moving(fresh, LoanState.CLOSED))
    fresh.state = LoanState.CLOSED
    fresh.save(update_fields=["state", "changed_at"])
    record(actor, fresh, "closed")
    return fresh


@action("loan.link_sent")
def send_link(actor: Actor, *, loan: Loan) -> Loan:
    """Make a new link; the old one ends."""
    fresh = locked_loan(loan)
    fresh.link_version += 1
    fresh.token_hash = hash_of(fresh.token)
    fresh.save(update_fields=["link_version", "token_hash", "changed_at"])
    record(actor, fresh, "link_sent")
    tell_host(fresh, "link")
    return fresh


def locked_loan(loan: Loan) -> Loan:
    """The row as it is now, held until the end of the transaction."""
    Loan.objects.select_for_update().only("pk").get(pk=loan.pk)
    return Loan.objects.select_related("host", "panel_set").get(pk=loan.pk)


def panels_of(panel_set: PanelSet) -> Iterable[PhysicalPanel]:
    """The panels of a set with what is still to be mended."""
    open_repairs = Prefetch("repairs", PanelRepair.objects.filter(mended_on=None))
    return panel_set.panels.prefetch_related(open_repairs).order_by("number")


def record(actor: Actor, loan: Loan, kind: str, *, note: str = "") -> None:
    """One line of the loan's history."""
    LoanEvent.objects.create(loan=loan, kind=kind, account_id=actor.account_id, note=note)


def tell_host(loan: Loan, kind: str, *, cause: str = "") -> None:
    """Put a mail to the host; the link in it is made when it is sent."""
    found = HostContact.objects.unscoped("The program writes to the host of this loan.").filter(host=loan.host_id)
    contact = found.first()
    if contact is None:
        return
    put(
        MAIL,
        cause=f"loan:{loan.public_id}:{kind}:{cause or loan.events.count()}",
        address=contact.email,
        language=contact.language,
        facts={"loan": str(loan.public_id), "kind": kind},
    )


def tell_desk(loan: Loan) -> None:
    """Tell the editors that something waits for them."""
    tell_editors(cause=f"loan:{loan.public_id}:desk:{loan.events.count()}", loan=loan)
