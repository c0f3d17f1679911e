"""A carrier's list that went in, row by row, and the cells that nobody could read for sure."""

from typing import ClassVar
from uuid import UUID

from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.casework.models.records import SEALED_DUTIES, MenteeRecord
from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.sealing import SealedText
from lotse.organisations.public import ProjectRecord


class ListImport(ProjectRecord):
    """One file, sealed while it waits; file and entries are deleted when it went in or was thrown away."""

    class State(models.TextChoices):
        """From upload to end."""

        UPLOADED = "uploaded", _("hochgeladen")
        CHECKED = "checked", _("geprüft")
        RUNNING = "running", _("wird übernommen")
        DONE = "done", _("übernommen")
        FAILED = "failed", _("nicht übernommen")
        THROWN_AWAY = "thrown_away", _("verworfen")

    file_name = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)
    file = models.FileField(upload_to="lists/%Y", blank=True)
    # Position of the table → {column: meaning}, as confirmed by a person.
    mapping = models.JSONField(default=dict)
    # What the dry run would enter (domain.list_entries), and what was decided about people who may exist already.
    entries = SealedText()
    decisions = models.JSONField(default=dict)
    # Who accompanies the people of this list, where no column says it.
    mentor = models.ForeignKey("organisations.Membership", on_delete=models.PROTECT, null=True, related_name="+")
    state = models.CharField(max_length=12, choices=State, default=State.UPLOADED)
    by = models.ForeignKey("organisations.Membership", on_delete=models.PROTECT, null=True, related_name="+")
    rows_total = models.PositiveIntegerField(default=0)
    rows_done = models.PositiveIntegerField(default=0)
    created = models.PositiveIntegerField(default=0)
    completed = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    to_check = models.PositiveIntegerField(default=0)
    problem = models.TextField(blank=True)
    finished_at = models.DateTimeField(null=True)

    # A mentee's erasure does not reach into a list that waits; that is why lists wait for days, not for years.
    duties: ClassVar = Duties(DataClass.A, Scope.PROJECT, Retention.SHORT, Erasure.BLANK, journal=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["project", "-id"], name="list_import_project")]

    def __str__(self) -> str:
        return f"Import {self.pk}"

    @property
    def seal_owner(self) -> UUID:
        """A list has a key of its own: it is about many people and lives for days."""
        return self.public_id


class ImportedRow(MenteeRecord):
    """Which row made or met which mentee: the same row a second time changes nothing."""

    list_import = models.ForeignKey(ListImport, on_delete=models.CASCADE, related_name="rows")
    row_number = models.PositiveIntegerField()
    fingerprint = models.CharField(max_length=64)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["project", "fingerprint"], name="imported_once")]
        indexes: ClassVar = [models.Index(fields=["mentee"], name="imported_mentee")]

    def __str__(self) -> str:
        return f"Row {self.row_number}"


class CellToCheck(MenteeRecord):
    """An original cell that was not read for sure: kept with the person until somebody looked."""

    list_import = models.ForeignKey(ListImport, on_delete=models.SET_NULL, null=True, related_name="cells")
    column = models.CharField(max_length=200)
    original = SealedText()
    hint = models.CharField(max_length=300, blank=True)
    settled_on = models.DateField(null=True)

    duties: ClassVar = SEALED_DUTIES

    class Meta:
        indexes: ClassVar = [models.Index(fields=["mentee"], name="cell_open", condition=models.Q(settled_on=None))]

    def __str__(self) -> str:
        return f"Cell {self.pk}"
