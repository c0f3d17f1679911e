"""Appointments: talks, interviews, and going along to authorities."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.casework.models.choices import Party
from lotse.casework.models.mentoring import Mentoring
from lotse.casework.models.records import MenteeRecord


class Appointment(MenteeRecord):
    """When, where, with whom, what to take along."""

    class Kind(models.TextChoices):
        """What it is."""

        TALK = "talk", _("Gespräch")
        AUTHORITY = "authority", _("Behörde")
        INTERVIEW = "interview", _("Vorstellung")
        FIRM = "firm", _("im Betrieb")
        OTHER = "other", _("anderes")

    class Result(models.TextChoices):
        """How it ended."""

        TOOK_PLACE = "took_place", _("hat stattgefunden")
        MISSED = "missed", _("nicht erschienen")
        MOVED = "moved", _("verschoben")
        CANCELLED = "cancelled", _("abgesagt")

    mentoring = models.ForeignKey(Mentoring, on_delete=models.CASCADE, related_name="appointments")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.TALK)
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(default=60)
    place = models.CharField(max_length=160, blank=True)
    party = models.CharField(max_length=20, choices=Party, blank=True)
    party_name = models.CharField(max_length=120, blank=True)
    # Whether the mentor goes along.
    goes_along = models.BooleanField(default=False)
    take_along = models.CharField(max_length=300, blank=True)
    result = models.CharField(max_length=12, choices=Result, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["project", "starts_at"], name="appointment_start"),
            models.Index(fields=["mentee", "starts_at"], name="appointment_mentee"),
        ]

    def __str__(self) -> str:
        return f"Appointment {self.pk}"
