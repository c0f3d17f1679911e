"""A query whose SQL the ORM writes once: on screens that are opened all day, writing it costs more than running it.

Measured: the statement behind a mentee's file takes 8 ms to write and 1 ms to run; a plain one 0.8 and 0.1 ms. The
database too keeps its plan for the connection (row-level security is part of every plan and follows the role):
planning took three quarters of its time. Behind a pooler that hands connections on between transactions set
`LOTSE_POOLED=1`; then nothing is kept there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Generic, TypeVar

from django.db import connections
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.backends.postgresql.psycopg_any import register_tzloader
from django.db.models import Model, QuerySet
from django.db.models.query import get_related_populators
from psycopg.postgres import types
from psycopg.pq import Format
from psycopg.types.numeric import Int2, Int4, Int8

from lotse.foundation.actor import Actor

M = TypeVar("M", bound=Model)
_NUMBERS = (Int2, Int4, Int8)


@dataclass(frozen=True, slots=True)
class _Statement:
    sql: str
    # What stands in the places, in their order: values that are the same with each use, and names of all others.
    given: list[Any]
    names: list[tuple[int, str]]
    # What makes Python's values of the driver's, by column.
    converters: list[tuple[int, tuple[list[Callable[..., Any]], Any]]]
    # Where the model's own columns begin and end, and their names.
    begin: int
    end: int
    columns: list[str]
    beside: list[Any]
    annotations: list[tuple[str, int]]


class _KeptCursor(ServerBindingCursor):
    """Has the database keep the plan of what it runs."""

    def execute(self, query: Any, params: Any = None, **how: Any) -> Any:
        """As the driver's."""
        return super().execute(query, params, prepare=True, **how)  # type: ignore[misc]  # unknown to the stubs


class Prepared(Generic[M]):
    """Rows or instances for values that stand in named places of a query.

    `build` makes a queryset from one marker for each name; a marker is any value that cannot stand in the query
    otherwise. Row-level security holds as ever; scope is the caller's, who has seen the owner of the key that is
    filled in, or `seen_by` the actor.
    """

    def __init__(self, model: type[M], build: Callable[..., QuerySet[M, Any]], **markers: object) -> None:
        self._model, self._build, self._markers = model, build, markers
        self._written: _Statement | None = None

    @property
    def constants(self) -> list[object]:
        """The values that are part of the statement: the same with each use, so never the day of its first one."""
        _sql, parameters = self._build(**self._markers).query.sql_with_params()
        return [value for value in parameters if self._name_of(value) is None]

    def _name_of(self, value: object) -> str | None:
        if isinstance(value, _NUMBERS):
            value = int(value)  # the driver's own kinds of numbers
        names = (name for name, marker in self._markers.items() if type(value) is type(marker) and value == marker)
        return next(names, None)

    def _statement(self) -> _Statement:
        if self._written is None:
            self._written = self._write()
        return self._written

    def _write(self) -> _Statement:
        query = self._build(**self._markers).query
        compiler = query.get_compiler("default")
        sql, parameters = compiler.as_sql()
        names = [self._name_of(value) for value in parameters]
        if not self._markers.keys() <= set(names):
            raise LookupError("A marker does not stand in the statement.")
        kept = [pair for pair in zip(names, parameters, strict=True) if _is_place(*pair)]
        select, info = compiler.select, compiler.klass_info or {}
        own = info.get("select_fields") or [0]
        return _Statement(
            sql=sql % tuple(_place(name, value) for name, value in zip(names, parameters, strict=True)),
            given=[value for _name, value in kept],
            names=[(place, name) for place, (name, _value) in enumerate(kept) if name],
            converters=list(compiler.get_converters([selected[0] for selected in select]).items()),
            begin=own[0],
            end=own[-1] + 1,
            columns=[selected[0].target.attname for selected in select[own[0] : own[-1] + 1]] if info else [],
            beside=get_related_populators(info, select, "default"),  # type: ignore[call-arg]  # stubs of a later Django
            annotations=list(compiler.annotation_col_map.items()) if compiler.annotation_col_map else [],
        )

    def rows(self, **values: object) -> list[tuple[Any, ...]]:
        """Plain rows as the driver gives them: JSON stays text, sealed values stay sealed."""
        statement = self._statement()
        given = statement.given.copy()
        for place, name in statement.names:
            given[place] = values[name]
        with kept_cursor() as cursor:
            cursor.execute(statement.sql, given)
            return list(cursor.fetchall())

    def instances(self, **values: object) -> list[M]:
        """The rows as the ORM would have made them, with annotations and what was selected beside them."""
        return [self._made(row) for row in self.rows(**values)]

    def _made(self, row: tuple[Any, ...]) -> M:
        statement, values = self._statement(), list(row)
        for place, (converters, expression) in statement.converters:
            for converter in converters:
                values[place] = converter(values[place], expression, connections["default"])
        instance = self._model.from_db("default", statement.columns, values[statement.begin : statement.end])
        for populator in statement.beside:
            populator.populate(values, instance)
        for name, place in statement.annotations:
            setattr(instance, name, values[place])
        return instance


def _is_place(name: str | None, value: object) -> bool:
    """Keys stay places, so that the statements of two actors are one to the database."""
    return name is not None or type(value) is int


def _place(name: str | None, value: object) -> str:
    """A place to fill in, or a value that is the same with each use; both as text of a statement with places."""
    if _is_place(name, value):
        return "%s"
    # As the driver would send it from here.
    operations: Any = connections["default"].ops
    return str(operations.compose_sql("%s", [value])).replace("%", "%%")


def kept_cursor() -> Any:
    """A cursor as Django's, whose statements the database plans once for each connection."""
    connection: Any = connections["default"]
    connection.ensure_connection()
    kind: Any = _KeptCursor
    cursor = kind(connection.connection)
    told = connection.connection.adapters.get_loader(types["timestamptz"].oid, Format.TEXT)
    if told.timezone != connection.timezone:
        register_tzloader(connection.timezone, cursor)
    return connection._prepare_cursor(cursor)


class PreparedForActors(Generic[M]):
    """The same for rows that an actor sees: a statement for each actor, with the scope that the grants give.

    Other grants make another actor, so a statement never outlives a right. Times in the scope would: they are refused.
    """

    def __init__(self, model: type[M], build: Callable[..., QuerySet[M, Any]], **markers: object) -> None:
        self._model, self._build, self._markers = model, build, markers
        self.seen_by: Callable[[Actor], Prepared[M]] = lru_cache(maxsize=512)(self._seen_by)

    def _seen_by(self, actor: Actor) -> Prepared[M]:
        prepared = Prepared(self._model, lambda **markers: self._build(actor, **markers), **self._markers)
        if any(isinstance(value, date) for value in prepared.constants):
            raise LookupError("A time stands in the statement; give it a name.")
        return prepared
