"""What visitors report about barriers: the form that the law on accessible websites asks for."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record


class BarrierNote(Record):
    """One report; the editors answer it within the six weeks that the statement promises."""

    where = models.CharField(max_length=200, blank=True)
    text = models.TextField(max_length=2000)
    # Only when the person wants an answer.
    address = models.EmailField(blank=True)
    language = models.CharField(max_length=10)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    duties: ClassVar = Duties(
        DataClass.B,
        Scope.PROGRAMME,
        Retention.SHORT,
        Erasure.KEEP,
        journal=False,
        why="Only editors open the list; it names no mentee, and an answered note goes after half a year.",
    )

    class Meta:
        indexes: ClassVar = [models.Index(fields=["answered_at", "-id"], name="barriernote_open")]

    def __str__(self) -> str:
        return str(self.public_id)
