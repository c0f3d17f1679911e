"""Django's groups of whoever works on public pages: the library that edits them asks for groups and nothing else.

Memberships stay the only truth. Groups follow them in the transaction in which a membership begins or ends, and before
every page of the library once more, because a last day passes without anybody's doing. Nobody edits groups by hand.
"""

from django.contrib.auth.models import Group
from django.db.models import Q

from lotse.foundation.clock import today
from lotse.foundation.roles import PUBLISHING_ROLES, Role
from lotse.identity.public import Account
from lotse.organisations.models import Membership

EDITORS = "editors"


def seat_of_translators(language: str) -> str:
    """The name of the group of those who translate into `language`."""
    return f"translators:{language}"


def seats_of(account: Account) -> frozenset[str]:
    """The groups that the memberships of today give."""
    day = today()
    held = Membership.objects.filter(account=account, role__in=PUBLISHING_ROLES, valid_from__lte=day)
    held = held.filter(Q(valid_until__gt=day) | Q(valid_until=None))
    seats: set[str] = set()
    for role, languages in held.order_by("id").values_list("role", "languages"):
        seats |= {EDITORS} if role == Role.EDITOR else {seat_of_translators(language) for language in languages}
    return frozenset(seats)


def take_seats(account: Account) -> bool:
    """Make the groups of this account what they should be today; says whether anything was wrong."""
    wanted = seats_of(account)
    has = frozenset(account.groups.order_by("name").values_list("name", flat=True))
    if has == wanted:
        return False
    account.groups.set(Group.objects.filter(name__in=wanted))
    return has != frozenset(account.groups.order_by("name").values_list("name", flat=True))
