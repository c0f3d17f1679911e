"""A host who lost the link to the loan's page asks for it again; anybody may ask, and nobody learns who is a host."""

from lotse.exhibition.actions.loans import tell_host
from lotse.exhibition.domain.loans import HOLDING
from lotse.exhibition.models import HostContact, Loan
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.journal import action

# One address rarely answers for more; whoever does asks the desk.
MOST = 10
_OPEN = sorted(state.value for state in HOLDING)


@action("loan.link_asked")
def send_links_again(actor: Actor, *, address: str) -> None:
    """A mail for each open loan of this address, at most one an hour each, so that nobody fills her mailbox.

    It carries the link that already counts. A new one would end the old one, and then whoever knows a host's address
    could take away her page as often as he likes; where a link fell into wrong hands, the desk makes another.
    """
    hosts = (
        HostContact.objects.visible_to(actor).filter(email__iexact=address.strip()).values_list("host_id", flat=True)
    )
    loans = Loan.objects.filter(host__in=list(hosts), state__in=_OPEN).order_by("shown", "pk")
    for loan in loans[:MOST]:
        tell_host(loan, "link", cause=f"asked:{now():%Y-%m-%dT%H}")
