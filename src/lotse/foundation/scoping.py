"""Fail-closed querysets: a protected model gives nothing away before somebody said who asks.

`.visible_to(actor)` applies the model's one predicate (registered by its app's policy.py with `@sees`);
`.unscoped("reason")` is the declared exception. Related managers and prefetches stay open: they hang from a row that
was scoped. Joins and raw SQL are not covered here; row-level security is the second wall.
"""

from collections.abc import Callable, Iterable
from typing import Any, Self, TypeVar
from uuid import UUID

from django.db import models
from django.db.models import Q
from django.http import Http404

from lotse.foundation.actor import Actor

Predicate = Callable[[Actor], Q]
_predicates: dict[type[models.Model], Predicate] = {}
M = TypeVar("M", bound=models.Model)


class UnscopedAccess(Exception):
    """A protected table was touched without saying who asks."""


def sees(model: type[models.Model]) -> Callable[[Predicate], Predicate]:
    """Register the one predicate that says which rows of `model` an actor sees."""

    def register(predicate: Predicate) -> Predicate:
        _predicates[model] = predicate
        return predicate

    return register


def predicate_of(model: type[models.Model]) -> Predicate:
    """The registered predicate; a protected model without one is a defect that the duties suite finds."""
    return _predicates[model]


def through(path: str, q: Q) -> Q:
    """The same predicate seen from a related model: every lookup gets `path__` in front."""
    moved = Q()
    moved.connector, moved.negated = q.connector, q.negated
    for child in q.children:
        moved.children.append(
            through(path, child) if isinstance(child, Q) else (f"{path}__{child[0]}", child[1])  # type: ignore[index]  # a leaf is a pair
        )
    return moved


class GuardedQuerySet(models.QuerySet[M]):
    """Refuses to touch the database until a scope is declared."""

    _scope: str | None = None

    def visible_to(self, actor: Actor) -> Self:
        """The rows that `actor` sees."""
        seen: Self = self.filter(predicate_of(self.model)(actor))
        seen._scope = "actor"
        return seen

    def unscoped(self, reason: str) -> Self:
        """All rows that row-level security lets through; the reason is for the reader of the code."""
        if not reason:
            raise UnscopedAccess("Say why this access needs no scope.")
        clone = self.all()
        clone._scope = reason
        return clone

    def _clone(self) -> Self:
        clone: Self = super()._clone()  # type: ignore[misc]  # Django's own hook, absent from the stubs
        clone._scope = self._scope
        return clone

    def _add_hints(self, **hints: Any) -> None:
        if "instance" in hints:
            self._scope = "relation"
        super()._add_hints(**hints)  # type: ignore[misc]  # Django's own hook, absent from the stubs

    def _demand_scope(self) -> None:
        if self._scope is None and not self.query.is_empty():
            raise UnscopedAccess(f"{self.model.__name__}: say .visible_to(actor) or .unscoped(reason) first.")

    def _fetch_all(self) -> None:
        if self._result_cache is None:
            self._demand_scope()
        super()._fetch_all()

    def iterator(self, *args: Any, **kwargs: Any) -> Any:
        """As Django's, behind the scope."""
        self._demand_scope()
        return super().iterator(*args, **kwargs)

    def count(self) -> int:
        """As Django's, behind the scope."""
        self._demand_scope()
        return super().count()

    def exists(self) -> bool:
        """As Django's, behind the scope."""
        self._demand_scope()
        return super().exists()

    def aggregate(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """As Django's, behind the scope."""
        self._demand_scope()
        return super().aggregate(*args, **kwargs)

    def update(self, **kwargs: Any) -> int:
        """As Django's, behind the scope."""
        self._demand_scope()
        return super().update(**kwargs)

    def delete(self) -> tuple[int, dict[str, int]]:
        """As Django's, behind the scope."""
        self._demand_scope()
        return super().delete()


def get_visible_or_404(
    source: type[M] | models.QuerySet[M], actor: Actor, public_id: UUID, *, select: Iterable[str] = ()
) -> M:
    """The object if the actor sees it, by the same predicate as the list; else the same 404 as for nothing at all."""
    queryset = source._default_manager.all() if isinstance(source, type) else source
    visible: models.QuerySet[M] = queryset.visible_to(actor)  # type: ignore[attr-defined]  # guarded models only
    found = (
        visible.select_related(*select).filter(public_id=public_id).first()
        if select
        else (visible.filter(public_id=public_id).first())
    )
    if found is None:
        raise Http404
    return found
