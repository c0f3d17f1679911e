"""An application, from prepared to answered."""

from typing import ClassVar

from django.db import models

from lotse.casework.models.choices import ApplicationStage, OutcomeKind
from lotse.casework.models.mentoring import Mentoring
from lotse.casework.models.records import MenteeRecord


class Application(MenteeRecord):
    """To one firm, for one post; the day of each stage is kept."""

    mentoring = models.ForeignKey(Mentoring, on_delete=models.CASCADE, related_name="applications")
    employer_name = models.CharField(max_length=160)
    position = models.CharField(max_length=160, blank=True)
    aims_at = models.CharField(max_length=16, choices=OutcomeKind, blank=True)
    stage = models.CharField(max_length=10, choices=ApplicationStage, default=ApplicationStage.PREPARED)
    stage_on = models.DateField()
    # [{"stage": "sent", "on": "2026-11-02"}, …] in the order in which it happened.
    history = models.JSONField(default=list)
    ask_again_on = models.DateField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["mentee", "-stage_on"], name="application_mentee"),
            models.Index(
                fields=["mentee", "ask_again_on"],
                name="application_ask_of_mentee",
                condition=models.Q(ask_again_on__isnull=False),
            ),
            models.Index(
                fields=["project", "ask_again_on"],
                name="application_ask",
                condition=models.Q(ask_again_on__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.employer_name}: {self.get_stage_display()}"
