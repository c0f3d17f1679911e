"""Erasing a person (Art. 17 DSGVO): rows by the erasure that each model declares, keys, files, traces, parcels, mail.

What stays is a shell that counts and says nothing; docs/decisions/0007-erasure.md says why and what is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

from django.db import connection, models, transaction
from django.db.models.functions import Cast

from lotse.casework.editing import locked
from lotse.casework.file_policy import obstacles_to_erasing
from lotse.casework.hanging import hanging_models, sealed_fields
from lotse.casework.models import Mentee, Mentoring, Outcome
from lotse.casework.models.choices import ClosingReason, ErasureReason, Phase
from lotse.casework.models.records import MenteeRecord
from lotse.casework.queries.disclosure import one_person
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now, today
from lotse.foundation.duties import Erasure
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.models import DataKey, Message, Submission
from lotse.foundation.sealing import forget_open_keys

REASON = "The mentee was scoped and is being erased."
NO_NAME = "—"
# What the shell keeps of each row that stays, beside its key, its project and its links. All else is emptied.
KEPT: dict[type[models.Model], frozenset[str]] = {
    Mentee: frozenset({"sex", "group", "phase", "merged_into"}),
    Mentoring: frozenset({"mentee", "phase", "group", "opened_on", "agreement_on", "closed_on", "closing_reason"}),
    Outcome: frozenset({"mentee", "mentoring", "kind", "adequate", "started_on", "ended_on", "end_reason"}),
}
_FRAME = frozenset({"id", "public_id", "created_at", "project", "version"})


@action("mentee.erased")
def erase_mentee(actor: Actor, *, mentee: Mentee, reason: ErasureReason | str, typed: str | None = None) -> Mentee:
    """Erase everything about the person in this project; returns the shell. Cannot be undone, by nobody."""
    shell = locked(mentee)
    refuse_if(obstacles_to_erasing(actor, shell, typed=typed))
    people = one_person(shell)
    names, subjects = _public_ids(people), [person.pk for person in people]
    _drop_files(people)
    _drop_keys(people)
    for model in hanging_models():
        _erase_rows(model, people)
    _drop_other_links(people)
    _forget_mail(names)
    for absorbed in reversed(people[1:]):
        absorbed.delete()
    _empty(shell)
    shell.person_key, shell.public_id = uuid4(), uuid4()
    shell.phase, shell.erased_at, shell.erased_because = Phase.CLOSED, now(), str(reason)
    shell.save()
    with connection.cursor() as cursor:
        cursor.execute("select lotse_forget(subject) from unnest(%s::bigint[]) subject", [subjects])
    forget_open_keys()
    return shell


def _public_ids(people: list[Mentee]) -> list[UUID]:
    ids = [person.public_id for person in people]
    for model in hanging_models():
        ids += model.objects.unscoped(REASON).filter(mentee__in=people).values_list("public_id", flat=True)
    return ids


def _drop_files(people: list[Mentee]) -> None:
    """Files go when the transaction stands; until then a failure must find them. They are sealed with the lost key."""
    for model in hanging_models():
        for field in (each for each in model._meta.concrete_fields if isinstance(each, models.FileField)):
            rows = model.objects.unscoped(REASON).filter(mentee__in=people).exclude(**{field.name: ""})
            for name in rows.values_list(field.name, flat=True):
                transaction.on_commit(_deletion(field, name))


def _deletion(field: models.FileField, name: str) -> Callable[[], None]:
    return lambda: field.storage.delete(name)


def _drop_keys(people: list[Mentee]) -> None:
    """Without its key a sealed value is noise, in every backup too. Parcels of a handover have keys of their own."""
    owners = {person.public_id for person in people}
    for model in hanging_models():
        if sealed_fields(model) and model.seal_owner is not MenteeRecord.seal_owner:
            owners |= {row.seal_owner for row in model.objects.unscoped(REASON).filter(mentee__in=people)}
    DataKey.objects.unscoped(REASON).filter(owner__in=owners).delete()


def _erase_rows(model: type[MenteeRecord], people: list[Mentee]) -> None:
    rows = model.objects.unscoped(REASON).filter(mentee__in=people)
    if model.duties.erasure is Erasure.DELETE:
        rows.delete()
        return
    rows.exclude(mentee=people[0]).delete()
    for row in rows.filter(mentee=people[0]).order_by("id"):
        _empty(row)
        row.public_id = uuid4()
        if isinstance(row, Mentoring) and row.closed_on is None:
            row.closed_on = max(today().replace(day=1), row.opened_on)
            row.phase, row.closing_reason = Phase.CLOSED, ClosingReason.OWN_WISH
        row.save()


def _drop_other_links(people: list[Mentee]) -> None:
    """Rows of other mentees that name this one: merges taken back, pairs told apart."""
    for relation in Mentee._meta.related_objects:
        model = relation.related_model
        if isinstance(model, type) and issubclass(model, MenteeRecord) and relation.field.name != "mentee":
            model.objects.unscoped(REASON).filter(**{f"{relation.field.name}__in": people}).delete()


def _empty(row: Mentee | MenteeRecord) -> None:
    """Empty all that is not kept for counting; the days that are kept become the first of their month."""
    kept = KEPT[type(row)] | _FRAME
    for field in row._meta.concrete_fields:
        if field.name not in kept:
            setattr(row, field.attname, _nothing(field))
        elif isinstance(field, models.DateField) and not isinstance(field, models.DateTimeField):
            day = getattr(row, field.attname)
            setattr(row, field.attname, day.replace(day=1) if day else None)
    row.created_at = row.created_at.replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def _nothing(field: models.Field[Any, Any]) -> Any:
    if field.name in ("given_name", "family_name"):
        return NO_NAME
    if field.has_default():
        return field.get_default()
    return None if field.null else ""


def _forget_mail(names: list[UUID]) -> None:
    """Mail about the person is not sent any more, mail that was sent forgets what it was about; so do sent forms."""
    pattern = "|".join(re.escape(str(name)) for name in names)
    mail = Message.objects.annotate(words=Cast("facts", models.TextField())).filter(words__regex=pattern)
    mail.filter(sent_at=None).delete()
    mail.update(facts={})
    Submission.objects.filter(models.Q(path__regex=pattern) | models.Q(led_to__regex=pattern)).delete()
