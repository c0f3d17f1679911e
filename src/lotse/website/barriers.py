"""Reports of barriers: writing one down, telling the editors, answering."""

from datetime import timedelta

from django.db import transaction
from django.db.models import QuerySet

from lotse.foundation import outbox
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.organisations.public import editors_at_work
from lotse.website.models import BarrierNote

MAIL = "website.barrier"
# Answered notes go after half a year.
KEPT = timedelta(days=180)


@transaction.atomic
def report_barrier(*, text: str, where: str, address: str, language: str) -> BarrierNote:
    """Keep it, and tell every editor that something has come; the mail says nothing of its content."""
    note = BarrierNote.objects.create(text=text, where=where, address=address, language=language)
    for editor in editors_at_work():
        outbox.put(MAIL, recipient=editor, cause=f"{MAIL}:{note.public_id}:{editor.public_id}")
    return note


def barrier_notes() -> QuerySet[BarrierNote]:
    """Open ones first, the oldest of them on top."""
    return BarrierNote.objects.select_related("answered_by").order_by("-answered_at", "id")


def open_barriers() -> QuerySet[BarrierNote]:
    """Nobody has answered them yet."""
    return BarrierNote.objects.filter(answered_at=None)


def answer_barrier(actor: Actor, *, note: BarrierNote) -> None:
    """It has been dealt with."""
    note.answered_at, note.answered_by_id = now(), actor.account_id
    note.save(update_fields=["answered_at", "answered_by"])


def forget_answered() -> int:
    """What was answered long ago goes."""
    return BarrierNote.objects.filter(answered_at__lt=now() - KEPT).delete()[0]
