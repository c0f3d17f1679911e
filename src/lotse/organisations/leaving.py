"""What stands in the way of somebody's leaving. The rooms above know it, and register it here from their policy."""

from collections.abc import Callable

from lotse.foundation.actor import Actor, Obstacle
from lotse.organisations.models import Membership

Check = Callable[[Actor, Membership], list[Obstacle]]
_checks: list[Check] = []


def hinders_leaving(check: Check) -> Check:
    """Register a check; it runs with the rights of whoever ends the membership."""
    _checks.append(check)
    return check


def obstacles_to_leaving(actor: Actor, membership: Membership) -> list[Obstacle]:
    """Everything that is still open with this member."""
    return [obstacle for check in _checks for obstacle in check(actor, membership)]
