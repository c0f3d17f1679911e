"""Everything that is kept about one person, to be read (Art. 15 DSGVO) and to be taken along (Art. 20)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import Field, ForeignKey

from lotse.casework.hanging import hanging_models
from lotse.casework.models import Mentee, Merge, TwoPeople
from lotse.casework.models.records import MenteeRecord
from lotse.casework.queries.field_words import told_fields, value_in_words, word_of
from lotse.casework.queries.trace import TraceLine, trace_of
from lotse.casework.queries.trace_words import TABLES

# About files, not about the person: the trace tells of them.
BOOKKEEPING = frozenset({Merge, TwoPeople})


@dataclass(frozen=True, slots=True)
class Sheet:
    """The records of one kind, each as pairs of word and value."""

    title: str
    rows: Sequence[Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Disclosure:
    """The whole file in words, and who dealt with it."""

    mentee: Mentee
    sheets: Sequence[Sheet]
    trace: Sequence[TraceLine]


def one_person(mentee: Mentee) -> list[Mentee]:
    """The mentee and the files that were merged into this one, however deep; `mentee` came from a scoped query."""
    found, asked = [mentee], [mentee]
    while asked:
        into = Mentee.objects.unscoped("They belong to a mentee that was scoped.").filter(merged_into__in=asked)
        asked = list(into.order_by("id"))
        found += asked
    return found


def disclosure_of(mentee: Mentee) -> Disclosure:
    """In words, for reading and printing."""
    people = one_person(mentee)
    sheets = [Sheet(str(TABLES[Mentee._meta.db_table]), [_in_words(person) for person in people])]
    for model in hanging_models():
        rows = [_in_words(row) for row in _rows(model, people)] if model not in BOOKKEEPING else []
        if rows:
            sheets.append(Sheet(str(TABLES[model._meta.db_table]), rows))
    return Disclosure(mentee, sheets, trace_of([person.pk for person in people]))


def portable_record(mentee: Mentee) -> dict[str, Any]:
    """For machines: one list for each kind of record, fields under their technical names, days as ISO 8601."""
    people = one_person(mentee)
    kinds: dict[str, Any] = {"mentee": [_values(person) for person in people]}
    for model in hanging_models():
        if model not in BOOKKEEPING:
            kinds[str(model._meta.model_name)] = [_values(row) for row in _rows(model, people)]
    trace = trace_of([person.pk for person in people])
    kinds["trace"] = [{"day": line.day.isoformat(), "who": line.who, "what": line.what} for line in trace]
    return kinds


def _rows(model: type[MenteeRecord], people: list[Mentee]) -> list[MenteeRecord]:
    held = {person.pk: person for person in people}
    linked = [field.name for field in told_fields(model) if isinstance(field, ForeignKey)]
    rows = model.objects.unscoped("They belong to a mentee that was scoped.").filter(mentee__in=people)
    found = list(rows.select_related(*linked).order_by("id"))
    for row in found:
        row.mentee = held[row.mentee_id]
    return found


def _in_words(row: Mentee | MenteeRecord) -> list[tuple[str, str]]:
    told = ((field.name, value_in_words(row, field)) for field in told_fields(type(row)))
    return [(word_of(name), words) for name, words in told if words]


def _values(row: Mentee | MenteeRecord) -> dict[str, Any]:
    return {"id": str(row.public_id)} | {field.name: _value(row, field) for field in told_fields(type(row))}


def _value(row: Mentee | MenteeRecord, field: Field[Any, Any]) -> Any:
    if isinstance(field, ForeignKey):
        return value_in_words(row, field)
    value = getattr(row, field.name)
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal | UUID) else value if not hasattr(value, "storage") else value.name
