"""Many new rows with one statement per batch, through wall and journal.

COPY does not pass row-level security, and placeholders by the ten thousand cost more than the rows; so each column
travels as one array of text and is cast in the database.
"""

import json
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import connections, models
from django.utils import timezone

BATCH = 2_000


def literal(value: Any) -> str | None:
    """One value in PostgreSQL's text form."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "t" if value else "f"
    if isinstance(value, bytes | memoryview):
        return "\\x" + bytes(value).hex()
    if isinstance(value, list | tuple):
        quoted = (str(item).replace("\\", "\\\\").replace('"', '\\"') for item in value)
        return "{" + ",".join(f'"{item}"' for item in quoted) + "}"
    if isinstance(value, int | float | Decimal | date | datetime | UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no text form here.")


def _column(field: "models.Field[Any, Any]", rows: Sequence[models.Model]) -> str:
    """The values of one column as an array in text form, put together here: the driver takes thrice the time."""
    values = [field.pre_save(row, True) for row in rows]
    if isinstance(field, models.JSONField):
        values = [json.dumps(value) for value in values]
    if any(isinstance(value, datetime) and timezone.is_naive(value) for value in values):
        raise ValueError(f"{field.name}: a moment needs its zone.")
    return "{" + ",".join([_element(value if type(value) is str else literal(value)) for value in values]) + "}"


def _element(text: str | None) -> str:
    if text is None:
        return "NULL"
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"'


def insert_rows(rows: Sequence[models.Model], *, using: str = "default") -> None:
    """Insert rows of one model; primary keys that the rows do not bring are drawn first and set on them."""
    if not rows:
        return
    model = type(rows[0])
    _draw_keys(rows, using=using)
    fields = model._meta.concrete_fields
    kinds = [str(_type(field, using)) for field in fields]
    names = ", ".join(f'"{field.column}"' for field in fields)
    casts = ", ".join(f"c{n}::{kind}" for n, kind in enumerate(kinds))
    arrays = ", ".join("%s::text[]" for _ in fields)
    aliases = ", ".join(f"c{n}" for n in range(len(fields)))
    statement = f'insert into "{model._meta.db_table}" ({names}) select {casts} from unnest({arrays}) as t({aliases})'  # noqa: S608 - names of our own models
    with connections[using].cursor() as cursor:
        for first in range(0, len(rows), BATCH):
            batch = rows[first : first + BATCH]
            for row in batch:
                # Takes over keys of related rows that were drawn after the relation was set, as bulk_create does.
                row._prepare_related_fields_for_save(operation_name="insert_rows")  # type: ignore[attr-defined]  # its hook
            cursor.execute(statement, [_column(field, batch) for field in fields])
            for row in batch:
                row._state.adding = False


def _type(field: "models.Field[Any, Any]", using: str) -> str | None:
    target = field.target_field if isinstance(field, models.ForeignKey) else field
    return target.cast_db_type(connections[using]) if target is field else target.rel_db_type(connections[using])


def _draw_keys(rows: Sequence[models.Model], *, using: str) -> None:
    missing = [row for row in rows if row.pk is None]
    if not missing:
        return
    with connections[using].cursor() as cursor:
        cursor.execute(
            "select nextval(pg_get_serial_sequence(%s, 'id')) from generate_series(1, %s)",
            [type(rows[0])._meta.db_table, len(missing)],
        )
        for row, (key,) in zip(missing, cursor.fetchall(), strict=True):
            row.pk = key
