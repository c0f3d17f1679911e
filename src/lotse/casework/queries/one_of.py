"""Membership in a long list of identifiers as one array parameter; IN would send and parse each of them by itself."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import BooleanField, F, Func


def array_of(ids: Iterable[int]) -> str:
    """Identifiers as the database reads an array: for the place of a statement that is written once."""
    return "{" + ",".join(str(int(key)) for key in ids) + "}"


class IsOneOf(Func):
    """`column = ANY(array)`, usable in filter()."""

    output_field = BooleanField()

    def __init__(self, column: str, ids: Sequence[int]) -> None:
        super().__init__(F(column))
        self.array = array_of(ids)

    def as_sql(self, compiler: Any, connection: Any, **context: Any) -> tuple[str, Any]:  # type: ignore[override]  # no template here
        """Written by hand as one text: Django and the driver would prepare each identifier by itself, for each use."""
        column, params = compiler.compile(self.source_expressions[0])
        return f"{column} = ANY(%s::bigint[])", [*params, self.array]
