"""Mail to the editors: that a loan waits for them, never what is in it."""

from django.db.models import Q

from lotse.exhibition.models import Loan
from lotse.foundation.clock import today
from lotse.foundation.outbox import put
from lotse.foundation.roles import Role
from lotse.organisations.public import Membership

DESK_MAIL = "exhibition.desk"


def tell_editors(*, cause: str, loan: Loan) -> None:
    """One mail for each editor of today; the same cause puts none a second time."""
    day = today()
    of_today = Membership.objects.filter(
        Q(valid_until__gt=day) | Q(valid_until=None), role=Role.EDITOR, valid_from__lte=day
    )
    for member in of_today.select_related("account").order_by("pk"):
        put(DESK_MAIL, cause=f"{cause}:{member.account_id}", recipient=member.account, facts={"number": loan.number})
