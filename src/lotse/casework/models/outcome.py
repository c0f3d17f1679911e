"""An outcome and the check-ins that appear by themselves after it."""

from typing import ClassVar

from django.db import models

from lotse.casework.models.choices import Answer, CheckInAnswer, CheckInKind, EndReason, OutcomeKind
from lotse.casework.models.mentoring import Mentoring
from lotse.casework.models.records import COUNTED_DUTIES, SEALED_DUTIES, MenteeRecord
from lotse.foundation.sealing import SealedText


class Outcome(MenteeRecord):
    """A start in work, training or study; one mentoring may have several, each is counted by itself."""

    mentoring = models.ForeignKey(Mentoring, on_delete=models.CASCADE, related_name="outcomes")
    kind = models.CharField(max_length=16, choices=OutcomeKind)
    # Whether the work fits the qualification (qualifikationsadäquat).
    adequate = models.CharField(max_length=8, choices=Answer, default=Answer.UNKNOWN)
    employer_name = models.CharField(max_length=160, blank=True)
    occupation = models.CharField(max_length=160, blank=True)
    # Hours a week; gross euros a month.
    hours = models.DecimalField(max_digits=4, decimal_places=1, null=True, blank=True)
    wage = models.DecimalField(max_digits=8, decimal_places=2, null=True, blank=True)
    started_on = models.DateField()
    probation_until = models.DateField(null=True, blank=True)
    fixed_until = models.DateField(null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)
    end_reason = models.CharField(max_length=16, choices=EndReason, blank=True)

    duties: ClassVar = COUNTED_DUTIES

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(ended_on__isnull=True) | models.Q(ended_on__gte=models.F("started_on")),
                name="outcome_forward",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["mentee", "-started_on"], name="outcome_mentee"),
            models.Index(fields=["project", "kind", "started_on"], name="outcome_counted"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.started_on}"


class CheckIn(MenteeRecord):
    """How is the new job? Asked at week 1 and months 1, 3, 6 and 12."""

    outcome = models.ForeignKey(Outcome, on_delete=models.CASCADE, related_name="check_ins")
    kind = models.CharField(max_length=8, choices=CheckInKind)
    due_on = models.DateField()
    done_on = models.DateField(null=True, blank=True)
    mentee_says = models.CharField(max_length=12, choices=CheckInAnswer, blank=True)
    employer_says = models.CharField(max_length=12, choices=CheckInAnswer, blank=True)
    remark = SealedText()
    # A check-in of a job that ended needs no answer any more.
    needless = models.BooleanField(default=False)

    duties: ClassVar = SEALED_DUTIES

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["outcome", "kind"], name="check_in_once")]
        indexes: ClassVar = [
            models.Index(
                fields=["project", "due_on"],
                name="check_in_due",
                condition=models.Q(done_on=None, needless=False),
            ),
            models.Index(
                fields=["mentee", "due_on"],
                name="check_in_due_of_mentee",
                condition=models.Q(done_on=None, needless=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.due_on}"
