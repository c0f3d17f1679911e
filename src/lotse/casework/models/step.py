"""A step of the plan, and for whom it waits since when: the gap monitor's ground."""

from typing import ClassVar

from django.db import models

from lotse.casework.models.choices import Party, Topic
from lotse.casework.models.mentoring import Mentoring
from lotse.casework.models.records import MenteeRecord


class Step(MenteeRecord):
    """What comes next. An open step always says who is being waited for."""

    mentoring = models.ForeignKey(Mentoring, on_delete=models.CASCADE, related_name="steps")
    title = models.CharField(max_length=160)
    topic = models.CharField(max_length=16, choices=Topic, blank=True)
    waits_for = models.CharField(max_length=20, choices=Party, default=Party.MENTOR)
    # Which office exactly, such as "Ausländerbehörde Bautzen".
    waits_for_name = models.CharField(max_length=120, blank=True)
    waits_since = models.DateField()
    due_on = models.DateField(null=True, blank=True)
    done_on = models.DateField(null=True, blank=True)
    dropped_on = models.DateField(null=True, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering: ClassVar = ["position", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(done_on__isnull=True) | models.Q(dropped_on__isnull=True), name="step_one_end"
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["mentee", "position"], name="step_mentee"),
            models.Index(
                fields=["project", "due_on"],
                name="step_due",
                condition=models.Q(done_on=None, dropped_on=None, due_on__isnull=False),
            ),
            models.Index(
                fields=["mentee", "due_on"],
                name="step_due_of_mentee",
                condition=models.Q(done_on=None, dropped_on=None, due_on__isnull=False),
            ),
            models.Index(
                fields=["project", "waits_for", "waits_since"],
                name="step_waiting",
                condition=models.Q(done_on=None, dropped_on=None),
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Wait(MenteeRecord):
    """A finished stretch of waiting: one party, half-open days. Open stretches stand on the step itself."""

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="waits")
    party = models.CharField(max_length=20, choices=Party)
    party_name = models.CharField(max_length=120, blank=True)
    since = models.DateField()
    until = models.DateField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(since__lte=models.F("until")), name="wait_forward")
        ]
        indexes: ClassVar = [
            models.Index(fields=["project", "party", "until"], name="wait_party"),
            models.Index(fields=["step"], name="wait_step"),
        ]

    def __str__(self) -> str:
        return f"{self.party} {self.since} {self.until}"
