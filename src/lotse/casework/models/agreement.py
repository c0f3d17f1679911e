"""The Integrationsvereinbarung: what both sides agree on; signing it starts the counting."""

from typing import ClassVar

from django.db import models

from lotse.casework.models.records import MenteeRecord
from lotse.casework.models.mentoring import Mentoring


class Agreement(MenteeRecord):
    """Kept as a PDF with its digest. Signed on the screen, or on paper with the day noted."""

    mentoring = models.OneToOneField(Mentoring, on_delete=models.CASCADE, related_name="agreement")
    goals = models.TextField()
    mentor_does = models.TextField(blank=True)
    mentee_does = models.TextField(blank=True)
    # Language that stands beside the German text.
    language = models.CharField(max_length=8, blank=True)
    # SVG path data of the two drawn signatures; empty when signed on paper.
    mentee_signature = models.TextField(blank=True)
    mentor_signature = models.TextField(blank=True)
    signed_on = models.DateField(null=True, blank=True)
    signed_on_paper = models.BooleanField(default=False)
    file = models.FileField(upload_to="agreements/%Y", blank=True)
    digest = models.CharField(max_length=64, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(signed_on__isnull=True) | ~models.Q(digest=""), name="signed_has_a_file"
            )
        ]

    def __str__(self) -> str:
        return f"Agreement {self.pk}"
