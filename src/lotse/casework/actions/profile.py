"""Who somebody is and what they bring: both edited by several people over years."""

from lotse.casework.editing import Edits, locked, save_edited, take_edits
from lotse.casework.models import Mentee, Profile
from lotse.foundation.actor import Actor
from lotse.foundation.journal import action

NAMES = frozenset({"given_name", "family_name", "original_name"})
DERIVED_FROM_NAMES = ("sort_key", "folded", "sound")


@action("mentee.changed")
def edit_mentee(actor: Actor, *, mentee: Mentee, edits: Edits) -> Mentee:
    """Put identity or contact right; names are indexed anew."""
    fresh = locked(mentee)
    changed = take_edits(fresh, edits)
    if NAMES.intersection(changed):
        fresh.index_names()
        changed += DERIVED_FROM_NAMES
    save_edited(fresh, changed)
    return fresh


@action("profile.opened")
def open_profile(actor: Actor, *, mentee: Mentee) -> Profile:
    """The profile to be filled in: the one there is, or a new empty one."""
    held = mentee.profiles.first()
    if held is not None:
        return held
    locked(mentee)
    return mentee.profiles.get_or_create(project_id=mentee.project_id)[0]


@action("profile.changed")
def edit_profile(actor: Actor, *, profile: Profile, edits: Edits) -> Profile:
    """Write down what somebody brings, wants and needs."""
    fresh = locked(profile)
    save_edited(fresh, take_edits(fresh, edits))
    return fresh
