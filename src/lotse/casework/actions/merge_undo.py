"""A merge taken back within thirty days: each row returns to where it came from, with everything that grew from it."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from lotse.casework.actions.duplicates import lock_both
from lotse.casework.actions.merged_files import rebind_agreement
from lotse.casework.actions.standing import keep_standing
from lotse.casework.editing import locked
from lotse.casework.file_policy import obstacles_to_undoing_a_merge
from lotse.casework.hanging import links_to, model_of, sealed_fields
from lotse.casework.models import Agreement, Mentee, Mentoring, Merge, Profile
from lotse.casework.models.records import MenteeRecord
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.sealing import SealedValue

_REASON = "The merge was scoped, and with it both files."


@action("merge.undone")
def undo_merge(actor: Actor, *, merge: Merge) -> Merge:
    """Make one file two again; what was written since stays where it was written, unless it hangs from what returns."""
    fresh = locked(merge)
    refuse_if(obstacles_to_undoing_a_merge(actor, fresh))
    kept, gone = lock_both(fresh.mentee, fresh.absorbed)
    states = [
        (row, fresh.filled["before"][who], fresh.filled["after"][who]) for who, row in (("kept", kept), ("gone", gone))
    ]
    was_touched = {row.pk: not all(_stands(row, *pair) for pair in after.items()) for row, _, after in states}
    for row in (kept, gone):
        row.mentoring, row.merged_into = None, None if row is gone else row.merged_into
        row.save(update_fields=["mentoring", "merged_into"])
    _unhang(fresh.filled["rehung"])
    _return_rows(fresh.moved, kept, gone)
    for row, before, after in states:
        _restore_state(row, before, after, was_touched=was_touched[row.pk])
    _unfill(kept, gone, fresh.filled[Mentee._meta.db_table])
    here, there = kept.profiles.first(), gone.profiles.first()
    if here is not None and there is not None:
        _unfill(here, there, fresh.filled.get(Profile._meta.db_table, ()))
    fresh.undone_at = now()
    fresh.save(update_fields=["undone_at"])
    return fresh


def _restore_state(row: Mentee, before: dict[str, Any], after: dict[str, Any], *, was_touched: bool) -> None:
    """As it stood before; where an action moved the mentoring since, what follows from the mentoring now."""
    present = row.mentorings.order_by("-closed_on", "-opened_on", "-pk").first()
    was_moved = present is not None and (present.phase, present.mentor_id) != (before["phase"], before["mentor_id"])
    names = ("last_contact_on",) if was_touched or was_moved else tuple(before)
    for name in names:
        if name == "mentoring_id" or _stands(row, name, after[name]):
            setattr(row, name, _value(name, before[name]))
    row.version += 1
    row.save(update_fields=[*(name.removesuffix("_id") for name in names), "version"])
    if present is not None and names == ("last_contact_on",):
        keep_standing(row, present)


def _stands(row: Mentee | MenteeRecord, name: str, value: Any) -> bool:
    return bool(getattr(row, name) == _value(name, value))


def _value(name: str, value: Any) -> Any:
    return date.fromisoformat(value) if value is not None and name.endswith(("_on", "_by")) else value


def _unhang(rehung: dict[str, Any]) -> None:
    """Rows of the accompaniment that was entered twice return to their own."""
    if not rehung:
        return
    for table, keys in rehung["rows"].items():
        rows: QuerySet[Any] = model_of(table).objects.unscoped(_REASON)
        rows.filter(pk__in=keys, mentoring=rehung["to"]).update(mentoring=rehung["from"])
    twin, target = (Mentoring.objects.unscoped(_REASON).get(pk=rehung[end]) for end in ("from", "to"))
    days = rehung["opened_on"]
    target.opened_on = date.fromisoformat(days["opened_on"])
    target.agreement_on = _value("agreement_on", days["agreement_on"])
    for name in days["filled"]:
        if getattr(target, name) == getattr(twin, name):
            setattr(target, name, _nothing(target, name))
    target.save(update_fields=["opened_on", "agreement_on", *days["filled"]])


def _return_rows(moved: dict[str, list[int]], kept: Mentee, gone: Mentee) -> None:
    returning: dict[type[MenteeRecord], set[int]] = {}
    for table, keys in moved.items():
        _collect(model_of(table).objects.unscoped(_REASON).filter(pk__in=keys, mentee=kept).order_by("pk"), returning)
    for model, found in returning.items():
        if found:
            rows = model.objects.unscoped(_REASON).filter(pk__in=found)
            rows.update(mentee=gone)
            _seal_anew(rows.order_by("pk"), kept, gone)


def _collect(rows: QuerySet[MenteeRecord], found: dict[type[MenteeRecord], set[int]]) -> None:
    """The rows that are still there, and what was hung from them meanwhile: a check-in goes with its outcome."""
    known = found.setdefault(rows.model, set())
    new = {row.pk: row.mentee_id for row in rows if row.pk not in known}
    known |= set(new)
    for other, name in links_to(rows.model) if new else ():
        hung = other.objects.unscoped(_REASON).filter(**{f"{name}__in": new}, mentee__in=set(new.values()))
        _collect(hung.order_by("pk"), found)


def _seal_anew(rows: QuerySet[MenteeRecord], kept: Mentee, gone: Mentee) -> None:
    """What was written during the merge was sealed with the other's key, which may be destroyed some day."""
    names = [field.attname for field in sealed_fields(rows.model)]
    if not names and rows.model is not Agreement:
        return
    for row in rows:
        row.mentee = gone
        if isinstance(row, Agreement):
            rebind_agreement(row, source=kept, target=gone)
        foreign = [name for name in names if _owner_of(vars(row).get(name)) == kept.public_id]
        for name in foreign:
            setattr(row, name, getattr(row, name))
        if foreign:
            row.save(update_fields=foreign)


def _owner_of(value: Any) -> UUID | None:
    """Whose key sealed a value that was not opened yet; see the layout in lotse.foundation.sealing."""
    return UUID(bytes=bytes(value[1:17])) if isinstance(value, SealedValue) else None


def _unfill(kept: Mentee | Profile, gone: Mentee | Profile, names: Iterable[str]) -> None:
    """Gaps are gaps again, unless somebody wrote something else there since."""
    reset = [name for name in names if getattr(kept, name) == getattr(gone, name)]
    for name in reset:
        setattr(kept, name, _nothing(kept, name))
    if reset:
        kept.version += 1
        kept.save(update_fields=[*reset, "version"])


def _nothing(row: Mentee | MenteeRecord, name: str) -> Any:
    """What stands in a field of which nothing is known."""
    field: Any = row._meta.get_field(name)
    return field.get_default() if field.has_default() else None if field.null else ""
