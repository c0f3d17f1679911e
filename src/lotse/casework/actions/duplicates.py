"""Two files of one person become one; or somebody says that they are two people.

What moves is found by introspection. Nothing is copied: rows change hands, gaps are filled from the other file, and the
other file stays behind, hidden, with what it held, so that taking it apart again finds everything. Sealed values keep
opening: they name their owner's key in their own header.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from lotse.casework.actions.merged_files import rebind_agreement
from lotse.casework.actions.standing import keep_standing
from lotse.casework.domain.gaps_to_fill import gaps
from lotse.casework.editing import locked
from lotse.casework.file_policy import obstacles_to_merging, obstacles_to_telling_apart
from lotse.casework.forms.mentee import MenteeForm
from lotse.casework.forms.profile import ProfileForm
from lotse.casework.hanging import hanging_models, links_to
from lotse.casework.models import Agreement, Mentee, Mentoring, Merge, Profile, TwoPeople
from lotse.casework.models.records import MenteeRecord
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if

UNDO_DAYS = 30
# Bookkeeping about the file itself, and what has rules of its own below.
STAYS = frozenset({Merge, TwoPeople, Profile, Mentoring, Agreement})
ELIGIBILITY = ("found_through", "group", "speaks_enough", "labour_access", "near_labour_market", "lives_in_region")


@dataclass(frozen=True, slots=True)
class Joining:
    """The two files on their way to be one, and the record of what moved."""

    merge: Merge
    kept: Mentee
    gone: Mentee


def lock_both(first: Mentee, second: Mentee) -> tuple[Mentee, Mentee]:
    """Both rows, always locked in one order, so that two people who merge crosswise do not wait for each other."""
    held = {row.pk: row for row in (locked(each) for each in sorted((first, second), key=lambda each: each.pk))}
    return held[first.pk], held[second.pk]


@action("mentee.merged")
def merge_mentees(actor: Actor, *, mentee: Mentee, absorbed: Mentee) -> Merge:
    """Make two files one: `mentee` stays, `absorbed` disappears from lists."""
    kept, gone = lock_both(mentee, absorbed)
    refuse_if(obstacles_to_merging(actor, kept, gone))
    merge = Merge(project_id=kept.project_id, mentee=kept, absorbed=gone)
    merge.undo_until = today() + timedelta(days=UNDO_DAYS)
    joining = Joining(merge, kept, gone)
    before = {"kept": _state(kept), "gone": _state(gone)}
    merge.filled["rehung"] = _join_mentorings(joining)
    for model in hanging_models():
        if model not in STAYS:
            _move(joining, model)
    _join_profiles(joining)
    merge.filled[Mentee._meta.db_table] = _fill(kept, gone, MenteeForm.edited)
    _join_present_state(kept, gone)
    merge.filled["before"], merge.filled["after"] = before, {"kept": _state(kept), "gone": _state(gone)}
    merge.save(force_insert=True)
    return merge


def _state(mentee: Mentee) -> dict[str, Any]:
    """What actions keep on the mentee: keys and days only, nothing that says who it is."""
    names = ("mentor_id", "mentoring_id", "phase", "last_contact_on", "call_by")
    values = ((name, getattr(mentee, name)) for name in names)
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in values}


def _move(joining: Joining, model: type[MenteeRecord], **chosen: Any) -> None:
    rows = model.objects.unscoped("Both files were scoped.").filter(mentee=joining.gone, **chosen)
    keys = sorted(rows.values_list("pk", flat=True))
    if keys:
        joining.merge.moved.setdefault(model._meta.db_table, []).extend(keys)
        model.objects.unscoped("Both files were scoped.").filter(pk__in=keys).update(mentee=joining.kept)


def _join_mentorings(joining: Joining) -> dict[str, Any]:
    """Earlier mentorings move. Where both are open it was one accompaniment entered twice: its rows move to the one."""
    gone = joining.gone
    open_here = joining.kept.mentorings.filter(closed_on=None).first()
    open_there = gone.mentorings.filter(closed_on=None).first()
    twin = open_there if open_here is not None else None
    others = gone.mentorings.exclude(pk=twin.pk) if twin is not None else gone.mentorings.all()
    moving = {"mentoring__in": others.values("pk")}
    _take_agreements(joining, **moving)
    if open_here is None or twin is None:
        _move(joining, Mentoring)
        return {}
    rows = _rehang(twin, open_here)
    if not open_here.agreements.exists():
        keys = sorted(twin.agreements.values_list("pk", flat=True))
        _take_agreements(joining, pk__in=keys)
        Agreement.objects.unscoped("Both files were scoped.").filter(pk__in=keys).update(mentoring=open_here)
        rows[Agreement._meta.db_table] = keys
    _move(joining, Mentoring, pk__in=gone.mentorings.exclude(pk=twin.pk).values("pk"))
    return {"from": twin.pk, "to": open_here.pk, "rows": rows, "opened_on": _join_days(open_here, twin)}


def _take_agreements(joining: Joining, **chosen: Any) -> None:
    held = list(joining.gone.agreements.filter(**chosen).order_by("pk"))
    _move(joining, Agreement, pk__in=[agreement.pk for agreement in held])
    for agreement in held:
        rebind_agreement(agreement, source=joining.gone, target=joining.kept)


def _rehang(twin: Mentoring, target: Mentoring) -> dict[str, list[int]]:
    """What hung from the twin hangs from the mentoring that stays."""
    rows: dict[str, list[int]] = {}
    for model, name in links_to(Mentoring):
        if model is not Agreement:
            found = model.objects.unscoped("Both files were scoped.").filter(**{name: twin})
            keys = sorted(found.values_list("pk", flat=True))
            found.update(**{name: target})
            rows |= {model._meta.db_table: keys} if keys else {}
    return rows


def _join_days(target: Mentoring, twin: Mentoring) -> dict[str, Any]:
    """It began when the earlier of both began and counts since the earlier signature; returns what stood before."""
    before: dict[str, Any] = {"opened_on": target.opened_on.isoformat(), "agreement_on": None, "filled": []}
    before["agreement_on"] = target.agreement_on.isoformat() if target.agreement_on else None
    target.opened_on = min(target.opened_on, twin.opened_on)
    signed = [day for day in (target.agreement_on, twin.agreement_on) if day is not None]
    target.agreement_on = min(signed, default=None)
    names = gaps(vars(target), vars(twin), ELIGIBILITY)
    for name in names:
        setattr(target, name, getattr(twin, name))
    target.save(update_fields=["opened_on", "agreement_on", *names])
    return {**before, "filled": names}


def _join_profiles(joining: Joining) -> None:
    here, there = joining.kept.profiles.first(), joining.gone.profiles.first()
    if there is None:
        return
    if here is None:
        _move(joining, Profile)
    else:
        joining.merge.filled[Profile._meta.db_table] = _fill(here, there, ProfileForm.edited)


def _fill(kept: Mentee | Profile, gone: Mentee | Profile, names: tuple[str, ...]) -> list[str]:
    """Only the names of what was filled are kept: the values stand in the other file, which stays behind."""
    here, there = ({name: getattr(row, name) for name in names} for row in (kept, gone))
    filled = gaps(here, there, names)
    for name in filled:
        setattr(kept, name, getattr(gone, name))
    if filled:
        kept.version += 1
        kept.save(update_fields=[*filled, "version"])
    return filled


def _join_present_state(kept: Mentee, gone: Mentee) -> None:
    """The one who stays is called and accompanied; the other is nobody's task any more."""
    present = kept.mentorings.order_by("-closed_on", "-opened_on", "-pk").first()
    gone.merged_into, gone.mentoring, gone.call_by = kept, None, None
    gone.save(update_fields=["merged_into", "mentoring", "call_by"])
    spoke = [day for day in (kept.last_contact_on, gone.last_contact_on) if day is not None]
    kept.last_contact_on = max(spoke, default=None)
    kept.save(update_fields=["last_contact_on"])
    if present is not None:
        keep_standing(kept, present)


@action("pair.told_apart")
def tell_apart(actor: Actor, *, mentee: Mentee, other: Mentee) -> TwoPeople:
    """Somebody looked: these are two people. The pair is not asked about again."""
    first, second = lock_both(*sorted((mentee, other), key=lambda each: each.pk))
    refuse_if(obstacles_to_telling_apart(first, second))
    held = first.twopeoples.filter(other=second).first()
    if held is not None:
        return held
    told = TwoPeople(project_id=first.project_id, mentee=first, other=second)
    told.save(force_insert=True)
    return told
