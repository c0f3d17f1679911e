"""Builds the actor of a request from the memberships in force today: one query, never cached."""

from collections import defaultdict
from datetime import date
from typing import Final

from django.db.models import FilteredRelation, Q, QuerySet

from lotse.foundation.actor import Actor, Grant
from lotse.foundation.clock import now, today
from lotse.foundation.database.prepared import Prepared
from lotse.foundation.roles import Role
from lotse.identity.public import Account
from lotse.organisations.models import Membership, SupportSession


def _in_force(day: date, prefix: str = "") -> Q:
    return Q(**{f"{prefix}valid_from__lte": day}) & (
        Q(**{f"{prefix}valid_until__gt": day}) | Q(**{f"{prefix}valid_until__isnull": True})
    )


def _granted(account: int, day: date) -> QuerySet[Membership, tuple[int, str, int | None, list[str], int | None]]:
    return (
        Membership.objects.filter(_in_force(day), account_id=account)
        .annotate(standing_in=FilteredRelation("deputyships", condition=_in_force(day, "deputyships__")))
        .order_by("id")
        .values_list("id", "role", "project_id", "languages", "standing_in__absent_id")
    )


_GRANTED: Final = Prepared(Membership, _granted, account=-987_654_321, day=date.min)


def actor_of(account: Account, *, second_factor: bool, language: str) -> Actor:
    """The actor behind `account` now: a right that ended yesterday is gone with the next click."""
    rows = _GRANTED.rows(account=account.pk, day=today())
    held: dict[int, tuple[Role, int | None, frozenset[str]]] = {}
    stands_for: defaultdict[int, set[int]] = defaultdict(set)
    for membership_id, role, project_id, languages, absent_id in rows:
        held[membership_id] = (Role(role), project_id, frozenset(languages))
        stands_for[membership_id].add(membership_id)
        if absent_id is not None:
            stands_for[membership_id].add(absent_id)
    grants = tuple(
        Grant(role, membership_id, project_id, frozenset(stands_for[membership_id]), languages)
        for membership_id, (role, project_id, languages) in held.items()
    )
    helped = _helped_project(account) if Role.OPERATOR in {grant.role for grant in grants} else None
    return Actor(
        account_id=account.pk,
        name=account.full_name,
        grants=(*grants, Grant(Role.LEAD, project_id=helped)) if helped else grants,
        second_factor=second_factor,
        language=language,
        reads_only=helped is not None,
    )


def _helped_project(account: Account) -> int | None:
    """The project in which an operator looks on right now, as its lead would, without being at work there."""
    running = SupportSession.objects.filter(operator=account, ended_at=None, until__gt=now())
    return running.order_by("-until", "-id").values_list("project_id", flat=True).first()
