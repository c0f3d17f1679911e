"""What changed and who looked: written by triggers and by the screen that opens a file; never updated by anybody."""

from typing import ClassVar

from django.contrib.postgres.indexes import BrinIndex
from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.scoping import GuardedQuerySet


class Change(models.Model):
    """One change of one row, with the old values of what changed (class A stays sealed in it).

    Written by the trigger `lotse_journal` in the transaction of the change itself, so bulk updates and plain SQL are
    in it too. One table for all: one wall, and one place to forget in.
    """

    at = models.DateTimeField()
    action = models.TextField()
    account_id = models.BigIntegerField(null=True)
    project_id = models.BigIntegerField(null=True)
    # The mentee it is about.
    subject_id = models.BigIntegerField(null=True)
    table_name = models.TextField()
    row_id = models.BigIntegerField()
    verb = models.TextField()
    old = models.JSONField(null=True)

    objects = GuardedQuerySet["Change"].as_manager()
    duties: ClassVar = Duties(
        DataClass.B, Scope.PROJECT, Retention.LOG, Erasure.BLANK, journal=False, why="It is the journal."
    )

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["subject_id", "-id"], name="change_subject"),
            BrinIndex(fields=["at"], name="change_at"),
        ]

    def __str__(self) -> str:
        return f"{self.verb} {self.table_name} {self.row_id}"


class Reading(models.Model):
    """Somebody opened a mentee's file: shown to the mentee on request."""

    at = models.DateTimeField(auto_now_add=True)
    account_id = models.BigIntegerField(null=True)
    project_id = models.BigIntegerField()
    subject_id = models.BigIntegerField()
    screen = models.TextField()

    objects = GuardedQuerySet["Reading"].as_manager()
    duties: ClassVar = Duties(
        DataClass.B, Scope.PROJECT, Retention.LOG, Erasure.BLANK, journal=False, why="It is itself a log."
    )

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["subject_id", "-id"], name="reading_subject"),
            BrinIndex(fields=["at"], name="reading_at"),
        ]

    def __str__(self) -> str:
        return f"{self.screen} {self.subject_id}"
