"""Builds the actor of a request from the memberships in force today: one query, never cached."""

from collections import defaultdict

from django.db.models import FilteredRelation, Q

from lotse.foundation.actor import Actor, Grant
from lotse.foundation.clock import today
from lotse.foundation.roles import Role
from lotse.identity.public import Account
from lotse.organisations.models import Membership


def _in_force(prefix: str = "") -> Q:
    day = today()
    return Q(**{f"{prefix}valid_from__lte": day}) & (
        Q(**{f"{prefix}valid_until__gt": day}) | Q(**{f"{prefix}valid_until__isnull": True})
    )


def actor_of(account: Account, *, second_factor: bool, language: str) -> Actor:
    """The actor behind `account` now: a right that ended yesterday is gone with the next click."""
    rows = (
        Membership.objects.filter(_in_force(), account_id=account.pk)
        .annotate(standing_in=FilteredRelation("deputyships", condition=_in_force("deputyships__")))
        .order_by("id")
        .values_list("id", "role", "project_id", "standing_in__absent_id")
    )
    held: dict[int, tuple[Role, int | None]] = {}
    stands_for: defaultdict[int, set[int]] = defaultdict(set)
    for membership_id, role, project_id, absent_id in rows:
        held[membership_id] = (Role(role), project_id)
        stands_for[membership_id].add(membership_id)
        if absent_id is not None:
            stands_for[membership_id].add(absent_id)
    grants = tuple(
        Grant(role, membership_id, project_id, frozenset(stands_for[membership_id]))
        for membership_id, (role, project_id) in held.items()
    )
    return Actor(
        account_id=account.pk,
        name=account.full_name,
        grants=grants,
        second_factor=second_factor,
        language=language,
    )
