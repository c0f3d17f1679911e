"""Rows on their way into the database: COPY as the administrator, because COPY does not pass row-level security.

A demo is made of nobody's data, so here, and only here, rows go in past wall and journal. Values are written in COPY's
text format; sealed columns are sealed before they leave this process.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import psycopg
from django.apps import apps
from django.db import models
from psycopg.conninfo import make_conninfo

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def _text(value: Any) -> str:
    """One value in COPY's text format."""
    if value is None:
        return "\\N"
    if value is True:
        return "t"
    if value is False:
        return "f"
    if isinstance(value, str):
        return value.translate(_ESCAPES)
    if isinstance(value, bytes):
        return "\\\\x" + value.hex()
    if isinstance(value, list | tuple):
        return "{" + ",".join(f'"{item}"' for item in value) + "}"
    if isinstance(value, int | float | Decimal | date | datetime | UUID):
        return str(value)
    raise TypeError(type(value))


class Table:
    """Collects rows of one model; `columns` are attribute names in the order in which rows bring them."""

    def __init__(self, label: str, *columns: str) -> None:
        self.model: type[models.Model] = apps.get_model(label)
        fields = {field.attname: field for field in self.model._meta.concrete_fields}
        missing = [name for name, field in fields.items() if name not in columns and not field.null and name != "id"]
        self.defaults = [(name, fields[name].get_default()) for name in missing if name != "created_at"]
        names = [*columns, *(name for name, _ in self.defaults), *(["created_at"] if "created_at" in missing else [])]
        self.columns = [str(fields[name].column) for name in names]
        self._tail = "".join(f"\t{_text(value)}" for _, value in self.defaults)
        if "created_at" in missing:
            self._tail += "\tnow"
        self.lines: list[str] = []

    def add(self, *values: Any) -> None:
        """One row."""
        self.lines.append("\t".join(map(_text, values)) + self._tail + "\n")

    def flush(self, connection: psycopg.Connection[Any]) -> None:
        """Send what was collected."""
        if not self.lines:
            return
        names = ", ".join(f'"{name}"' for name in self.columns)
        with connection.cursor().copy(f'copy "{self.model._meta.db_table}" ({names}) from stdin') as copy:
            copy.write("".join(self.lines))
        self.lines.clear()


def first_free_id(connection: psycopg.Connection[Any], label: str) -> int:
    """Where a table's primary keys may begin."""
    table = apps.get_model(label)._meta.db_table
    row = connection.execute(f'select coalesce(max(id), 0) + 1 from "{table}"').fetchone()  # noqa: S608 - a table name of ours
    return int(row[0]) if row else 1


def settle(connection: psycopg.Connection[Any], labels: Iterable[str]) -> None:
    """Set the sequences behind what was copied, and let the planner know the new sizes."""
    for label in labels:
        table = apps.get_model(label)._meta.db_table
        connection.execute(
            f"select setval(pg_get_serial_sequence('{table}', 'id'), (select coalesce(max(id), 1) from \"{table}\"))"  # noqa: S608 - a table name of ours
        )
        connection.execute(f'analyze "{table}"')


class NoAdministrator(Exception):
    """A demo needs the administrator's connection."""


@contextmanager
def administrator(database: str | None = None) -> Iterator[psycopg.Connection[Any]]:
    """A connection on which no trigger fires and no wall stands; one transaction."""
    url = os.environ.get("LOTSE_ADMIN_URL")
    if not url:
        raise NoAdministrator(
            "Die Vorführdaten brauchen LOTSE_ADMIN_URL (die Datenbankrolle der Verwaltung); "
            "auf einer echten Datenbank ist das Absicht."
        )
    with psycopg.connect(make_conninfo(url, dbname=database) if database else url) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("set synchronous_commit = off")
        yield connection
