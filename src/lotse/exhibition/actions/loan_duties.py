"""What the program does about loans by itself: lets requests lapse, reminds, forgets."""

from datetime import date, timedelta

from django.db.models import Max

from lotse.exhibition.actions.desk_mail import tell_editors
from lotse.exhibition.actions.loans import locked_loan, record, tell_host
from lotse.exhibition.domain.loans import LoanState
from lotse.exhibition.models import Host, HostContact, Loan, LoanEvent, LoanFile, Protocol
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.journal import action

# A request that nobody confirmed holds its days no longer than this.
LAPSES_AFTER = timedelta(hours=24)
REMINDS_DAYS = 14
# How long names, addresses, messages and files stay after the end (the house's "two years").
FORGETS_AFTER = timedelta(days=2 * 365)


@action("loan.lapsed")
def lapse_requests(actor: Actor) -> int:
    """Give the days of unconfirmed requests back; how many."""
    old = Loan.objects.filter(
        state=LoanState.REQUESTED.value, confirmed_at=None, created_at__lt=now() - LAPSES_AFTER
    ).order_by("pk")
    lapsed = 0
    for each in old:
        loan = locked_loan(each)
        if loan.confirmed_at is None and loan.stands is LoanState.REQUESTED:
            loan.state = LoanState.CANCELLED
            loan.save(update_fields=["state", "changed_at"])
            record(actor, loan, "lapsed")
            lapsed += 1
    return lapsed


@action("loan.reminded")
def remind(actor: Actor, *, day: date) -> int:
    """Two weeks before hand-over, three days before the end, and every week when overdue; each once."""
    told = 0
    ahead = Loan.objects.filter(state=LoanState.AGREED.value, held__startswith__lte=day + timedelta(days=REMINDS_DAYS))
    for loan in ahead.select_related("host").order_by("pk"):
        told += _remind(actor, loan, "soon", about=str(loan.held.lower))
    out = Loan.objects.filter(state=LoanState.HANDED_OVER.value, shown__endswith__lte=day + timedelta(days=3))
    for loan in out.select_related("host").order_by("pk"):
        weeks = (day - loan.days.after).days // 7
        if loan.days.after > day:
            told += _remind(actor, loan, "ends", about=str(loan.shown.upper))
        elif day > loan.held_days.last or weeks >= 1:
            told += _remind(actor, loan, "overdue", about=f"{loan.shown.upper}+{weeks}")
    return told


def _remind(actor: Actor, loan: Loan, kind: str, *, about: str) -> int:
    note = f"{kind} {about}"
    if loan.events.filter(kind="reminded", note=note).exists():
        return 0
    tell_host(loan, kind, cause=about)
    tell_editors(cause=f"loan:{loan.public_id}:{kind}:{about}", loan=loan)
    record(actor, loan, "reminded", note=note)
    return 1


@action("loan.forgotten")
def forget_hosts(actor: Actor, *, day: date) -> int:
    """Two years after a host's last loan nobody's name, address, message or signature is left; the counts stay."""
    hosts = Host.objects.annotate(last=Max("loans__held__endswith")).filter(last__lte=day - FORGETS_AFTER)
    keys = list(hosts.order_by("pk").values_list("pk", flat=True))
    forgotten, _ = HostContact.objects.visible_to(actor).filter(host__in=keys).delete()
    loans = Loan.objects.filter(host__in=keys)
    for kept in LoanFile.objects.filter(loan__in=loans).order_by("pk"):
        kept.file.delete(save=False)
        kept.delete()
    loans.exclude(message="", accepted_by="", answer="").update(message="", accepted_by="", answer="", reason="")
    _blank_protocols(keys)
    return forgotten


def _blank_protocols(hosts: list[int]) -> None:
    Protocol.objects.filter(loan__host__in=hosts).exclude(giver="–").update(
        giver="–", taker="–", remark="", giver_signature="", taker_signature=""
    )
    LoanEvent.objects.filter(loan__host__in=hosts).exclude(note="").update(note="")
