"""The abstract records of the exhibition: walled in like a project's, under the number that belongs to the desk."""

from typing import ClassVar

from django.db import models

from lotse.foundation.actor import DESK
from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record
from lotse.foundation.scoping import GuardedQuerySet

DESK_DUTIES = Duties(DataClass.B, Scope.PROJECT, Retention.RELEASE, Erasure.DELETE, journal=True)
SEALED_DUTIES = Duties(DataClass.A, Scope.PROJECT, Retention.RELEASE, Erasure.DELETE, journal=True)
# What proves that somebody was asked, said yes and took it back; it names nobody once the person is erased.
PROOF_DUTIES = Duties(DataClass.B, Scope.PROJECT, Retention.RELEASE, Erasure.BLANK, journal=True)


class DeskRecord(Record):
    """Base of everything about people who are portrayed and hosts; every concrete model needs `Protect(...)`."""

    # The number of the wall (see foundation.actor.DESK); it is no project's key.
    project_id = models.BigIntegerField(default=DESK, editable=False)

    objects: ClassVar = GuardedQuerySet.as_manager()
    duties: ClassVar = DESK_DUTIES

    class Meta:
        abstract = True


class StoryRecord(DeskRecord):
    """Base of everything that hangs from one story."""

    story = models.ForeignKey("exhibition.Story", on_delete=models.CASCADE, related_name="%(class)ss")
    # Below zero, so that what the journal knows of a story is never taken for what it knows of a mentee.
    journal_subject = models.GeneratedField(
        expression=models.Value(0) - models.F("story_id"), output_field=models.BigIntegerField(), db_persist=True
    )

    class Meta:
        abstract = True
