"""Contact notes of one mentee, newest first, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from lotse.casework.file_policy import obstacles_to_editing_a_note
from lotse.casework.models import ContactNote, Mentee
from lotse.casework.models.choices import Topic
from lotse.foundation.actor import Actor

NOTES_ON_A_PAGE = 15


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note as the timeline shows it."""

    note: ContactNote
    topics: Sequence[str]
    # Whether the reader wrote it, and lately enough to put it right.
    is_correctable: bool


@dataclass(frozen=True, slots=True)
class NotesPage:
    """A stretch of the timeline; `older` names the note after which the next stretch begins."""

    lines: Sequence[NoteLine]
    older: UUID | None = None


def notes_of(actor: Actor, mentee: Mentee, *, after: UUID | None = None) -> NotesPage:
    """The newest notes, or those older than the note `after`; `mentee` came from a scoped query.

    Paged by key, so that a note written meanwhile shifts nothing. An unknown `after` starts from the newest again.
    """
    notes = mentee.contactnotes.select_related("author__account").order_by("-happened_on", "-id")
    if after is not None:
        last = mentee.contactnotes.filter(public_id=after).values_list("happened_on", "id").first()
        if last is not None:
            day, key = last
            notes = notes.filter(Q(happened_on__lte=day) & (Q(happened_on__lt=day) | Q(id__lt=key)))
    found = list(notes[: NOTES_ON_A_PAGE + 1])
    older = found[NOTES_ON_A_PAGE - 1].public_id if len(found) > NOTES_ON_A_PAGE else None
    return NotesPage([_line(actor, mentee, note) for note in found[:NOTES_ON_A_PAGE]], older)


def _line(actor: Actor, mentee: Mentee, note: ContactNote) -> NoteLine:
    note.mentee = mentee
    topics = [str(Topic(topic).label) if topic in Topic.values else topic for topic in note.topics]
    return NoteLine(note, topics, is_correctable=not obstacles_to_editing_a_note(actor, note))


def recent_mentees(actor: Actor, *, limit: int = 6) -> list[Mentee]:
    """Whom the actor spoke with last: most notes are about somebody met today."""
    return list(
        Mentee.objects.visible_to(actor)
        .filter(merged_into=None, mentor_id__in=actor.mentor_ids, call_by__isnull=False)
        .order_by("-last_contact_on", "sort_key", "id")[:limit]
    )
