"""Thirty days after a story was taken back, or its last release ended, nothing of it is kept but that it was."""

from datetime import timedelta

from django.core.files.storage import default_storage
from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q

from lotse.exhibition.models import (
    Interview,
    Picture,
    PortrayedPerson,
    Release,
    Story,
    StoryInvitation,
    StoryText,
    Withdrawal,
)
from lotse.exhibition.models.choices import State
from lotse.exhibition.reading import PROGRAM
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import action
from lotse.foundation.models import DataKey
from lotse.foundation.publishing import published_again
from lotse.foundation.sealing import forget_open_keys

KEPT = timedelta(days=30)
_OVER = "Its time is over."


@action("story.erased")
def erase_story(actor: Actor, *, story: Story) -> Story:
    """Everything about its people goes: rows, files, keys, the journal's old values. Its address says "taken back"."""
    people = list(PortrayedPerson.objects.unscoped(_OVER).filter(story=story).values_list("public_id", flat=True))
    _drop_files(story)
    DataKey.objects.unscoped(_OVER).filter(owner__in=people).delete()
    for model in (StoryText, Interview, Picture, PortrayedPerson):
        model.objects.unscoped(_OVER).filter(story=story).delete()
    Withdrawal.objects.unscoped(_OVER).filter(story=story).update(person=None)
    story.working_title, story.district_key, story.interview_language, story.trade = "", "", "", ""
    story.state, story.withdrawn_at, story.erased_at = State.WITHDRAWN, story.withdrawn_at or now(), now()
    story.save()
    with connection.cursor() as cursor:
        cursor.execute("select lotse_forget(%s)", [-story.pk])
    forget_open_keys()
    published_again()
    return story


def _drop_files(story: Story) -> None:
    """When the transaction stands; until then a failure must find them."""
    names = [
        *Interview.objects.unscoped(_OVER).filter(story=story).exclude(file="").values_list("file", flat=True),
        *Picture.objects.unscoped(_OVER).filter(story=story).exclude(file="").values_list("file", flat=True),
    ]
    copies = Picture.objects.unscoped(_OVER).filter(story=story).values_list("public_id", flat=True)
    stems = tuple(str(key) for key in copies)
    transaction.on_commit(lambda: delete_files(names, stems), robust=True)


def delete_files(names: list[str], stems: tuple[str, ...]) -> None:
    """Originals by name, and the copies whose names begin with one of `stems`."""
    for name in filter(None, names):
        default_storage.delete(name)
    folder = "stories/pictures/copies"
    if stems and default_storage.exists(folder):
        for name in default_storage.listdir(folder)[1]:
            if name.startswith(stems):
                default_storage.delete(f"{folder}/{name}")


def stories_to_forget() -> list[Story]:
    """Taken back thirty days ago, or shown once and without any release since thirty days."""
    day = today() - KEPT
    later = Release.objects.unscoped(_OVER).filter(story=OuterRef("pk"), withdrawn_at=None, valid_until__gt=day)
    taken = Q(state=State.WITHDRAWN, withdrawn_at__lt=now() - KEPT)
    ended = Q(state=State.PUBLISHED) & ~Exists(later)
    return list(Story.objects.unscoped(_OVER).filter(taken | ended, erased_at=None).order_by("pk"))


def forget_what_is_over() -> int:
    """Every night; returns how many stories went. Unanswered invitations go with them."""
    with at_work(PROGRAM):
        stories = stories_to_forget()
    for story in stories:
        erase_story(PROGRAM, story=story)
    _drop_invitations(PROGRAM)
    return len(stories)


@action("story.invitations_dropped")
def _drop_invitations(actor: Actor) -> None:
    StoryInvitation.objects.unscoped(_OVER).filter(open_until__lt=now() - KEPT).delete()
