"""The Integrationsvereinbarung: what both sides agree on; signing it starts the counting."""

from typing import ClassVar

from django.db import models

from lotse.casework.models.mentoring import Mentoring
from lotse.casework.models.records import MenteeRecord


class Agreement(MenteeRecord):
    """Kept as a PDF with its digest. Signed on the screen, or on paper with the day noted."""

    mentoring = models.ForeignKey(Mentoring, on_delete=models.CASCADE, related_name="agreements")
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
    # What was signed stays as it was; a newer one takes its place from this day on.
    replaced_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(signed_on__isnull=True) | ~models.Q(digest=""), name="signed_has_a_file"
            ),
            models.CheckConstraint(
                condition=models.Q(replaced_on__isnull=True) | models.Q(signed_on__isnull=False),
                name="only_signed_is_replaced",
            ),
            # One that holds, and beside it at most one draft.
            models.UniqueConstraint(
                fields=["mentoring"],
                name="one_agreement_holds",
                condition=models.Q(signed_on__isnull=False, replaced_on__isnull=True),
            ),
            models.UniqueConstraint(
                fields=["mentoring"], name="one_draft_agreement", condition=models.Q(signed_on__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"Agreement {self.pk}"
