"""Contact notes: write, put right, take back. Each keeps the mentee's last contact and the day to call by true."""

from collections.abc import Sequence
from datetime import date

from django.db.models import Max

from lotse.casework.domain.contact import day_to_call_by
from lotse.casework.editing import Edits, locked, save_edited, take_edits
from lotse.casework.file_policy import obstacles_to_editing_a_note, obstacles_to_writing_a_note
from lotse.casework.models import ContactNote, Mentee
from lotse.casework.models.choices import ContactWay, Phase
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if


@action("note.written")
def write_note(
    actor: Actor,
    *,
    mentee: Mentee,
    text: str,
    happened_on: date | None = None,
    way: ContactWay | str = ContactWay.TALK,
    topics: Sequence[str] = (),
    minutes: int | None = None,
) -> ContactNote:
    """Keep what was; the text is sealed."""
    day = happened_on or today()
    fresh = locked(mentee)
    mentoring = fresh.mentoring
    is_empty = not text.strip() and not topics
    refuse_if(obstacles_to_writing_a_note(actor, fresh, happened_on=day, is_empty=is_empty))
    note = ContactNote(
        project_id=fresh.project_id,
        mentee=fresh,
        mentoring=mentoring,
        author_id=actor.membership_in(fresh.project_id),
        happened_on=day,
        way=way,
        topics=list(topics),
        minutes=minutes,
        text=text.strip(),
    )
    note.save(force_insert=True)
    if fresh.last_contact_on is None or day > fresh.last_contact_on:
        _note_last_contact(fresh, day)
    return note


@action("note.corrected")
def edit_note(actor: Actor, *, note: ContactNote, edits: Edits) -> ContactNote:
    """Put a note right; what it said before stays in the journal, sealed."""
    fresh = locked(note)
    refuse_if(obstacles_to_editing_a_note(actor, fresh))
    before = fresh.happened_on
    changed = take_edits(fresh, edits)
    is_empty = not fresh.text and not fresh.topics
    refuse_if(obstacles_to_writing_a_note(actor, fresh.mentee, happened_on=fresh.happened_on, is_empty=is_empty))
    save_edited(fresh, changed)
    if fresh.happened_on != before:
        _recount_last_contact(locked(fresh.mentee), at_stake=before)
    return fresh


@action("note.taken_back")
def take_back_note(actor: Actor, *, note: ContactNote) -> Mentee:
    """Undo right after saving: the note goes, the journal keeps that there was one."""
    fresh = locked(note)
    refuse_if(obstacles_to_editing_a_note(actor, fresh))
    mentee, day = locked(fresh.mentee), fresh.happened_on
    fresh.delete()
    _recount_last_contact(mentee, at_stake=day)
    return mentee


def _recount_last_contact(mentee: Mentee, *, at_stake: date) -> None:
    """A later contact stands; else what the remaining notes say, and before the first note the day of intake."""
    if mentee.last_contact_on is not None and mentee.last_contact_on > at_stake:
        return
    newest: date | None = mentee.contactnotes.aggregate(day=Max("happened_on"))["day"]
    if newest is None and mentee.mentoring is not None:
        newest = mentee.mentoring.opened_on
    _note_last_contact(mentee, newest)


def _note_last_contact(mentee: Mentee, day: date | None) -> None:
    mentoring = mentee.mentoring
    has_to_call = mentee.mentor_id is not None and mentee.phase not in (Phase.WAITING, Phase.CLOSED)
    mentee.last_contact_on, mentee.call_by = day, None
    if mentoring is not None and mentoring.closed_on is None and has_to_call:
        mentee.call_by = day_to_call_by(
            last_contact_on=day, opened_on=mentoring.opened_on, contact_days=mentoring.contact_days
        )
    mentee.save(update_fields=["last_contact_on", "call_by"])
