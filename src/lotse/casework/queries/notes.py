"""Contact notes of one mentee, newest first, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from django.db.models import F, Q, QuerySet

from lotse.casework.file_policy import obstacles_to_editing_a_note
from lotse.casework.models import ContactNote, Mentee
from lotse.casework.models.choices import ContactWay, Topic, label_of
from lotse.foundation.actor import Actor
from lotse.foundation.database.prepared import Prepared

NOTES_ON_A_PAGE = 15


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note as the timeline shows it."""

    key: UUID
    happened_on: date
    way: str
    minutes: int | None
    author: str
    text: str
    topics: Sequence[str]
    is_changed: bool
    # Whether the reader wrote it, and lately enough to put it right.
    is_correctable: bool


@dataclass(frozen=True, slots=True)
class NotesPage:
    """A stretch of the timeline; `older` names the note after which the next stretch begins."""

    lines: Sequence[NoteLine]
    older: UUID | None = None


def _notes(mentee: int) -> QuerySet[ContactNote]:
    notes = ContactNote.objects.unscoped("Of a mentee that was scoped.").filter(mentee_id=mentee)
    return notes.annotate(author_name=F("author__account__full_name")).order_by("-happened_on", "-id")


_NEWEST: Final = Prepared(ContactNote, lambda mentee: _notes(mentee)[: NOTES_ON_A_PAGE + 1], mentee=-987_654_321)


def notes_of(actor: Actor, mentee: Mentee, *, after: UUID | None = None) -> NotesPage:
    """The newest notes, or those older than the note `after`; `mentee` came from a scoped query.

    Paged by key, so that a note written meanwhile shifts nothing. An unknown `after` starts from the newest again.
    """
    last = mentee.contactnotes.filter(public_id=after).values_list("happened_on", "id").first() if after else None
    if last is None:
        found = _NEWEST.instances(mentee=mentee.pk)
    else:
        day, key = last
        older_than = Q(happened_on__lte=day) & (Q(happened_on__lt=day) | Q(id__lt=key))
        found = list(_notes(mentee.pk).filter(older_than)[: NOTES_ON_A_PAGE + 1])
    older = found[NOTES_ON_A_PAGE - 1].public_id if len(found) > NOTES_ON_A_PAGE else None
    return NotesPage([_line(actor, mentee, note) for note in found[:NOTES_ON_A_PAGE]], older)


def _line(actor: Actor, mentee: Mentee, note: ContactNote) -> NoteLine:
    note.mentee = mentee
    return NoteLine(
        key=note.public_id,
        happened_on=note.happened_on,
        way=label_of(ContactWay, note.way),
        minutes=note.minutes,
        author=getattr(note, "author_name", None) or "",
        text=note.text,
        topics=[label_of(Topic, topic) for topic in note.topics],
        is_changed=note.version > 1,
        is_correctable=not obstacles_to_editing_a_note(actor, note),
    )


def recent_mentees(actor: Actor, *, limit: int = 6) -> list[Mentee]:
    """Whom the actor spoke with last: most notes are about somebody met today."""
    return list(
        Mentee.objects.visible_to(actor)
        .filter(merged_into=None, mentor_id__in=actor.mentor_ids, call_by__isnull=False)
        .order_by("-last_contact_on", "sort_key", "id")[:limit]
    )
