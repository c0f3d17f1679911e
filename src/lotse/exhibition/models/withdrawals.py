"""What was taken back, and what people still have to do because of it."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from lotse.exhibition.models.choices import TaskKind, WithdrawnBy
from lotse.exhibition.models.people import PortrayedPerson
from lotse.exhibition.models.records import PROOF_DUTIES, StoryRecord
from lotse.exhibition.visitors.words import Medium


class Withdrawal(StoryRecord):
    """Everything (no medium, no language), one medium, one language, or one medium in one language."""

    person = models.ForeignKey(PortrayedPerson, on_delete=models.SET_NULL, null=True, related_name="withdrawals")
    at = models.DateTimeField()
    by = models.CharField(max_length=6, choices=WithdrawnBy)
    medium = models.CharField(max_length=8, choices=Medium, blank=True)
    language = models.CharField(max_length=10, blank=True)
    # What happened at once, as codes with numbers: the receipt is written from it in any language.
    effects = models.JSONField(default=dict)

    duties: ClassVar = PROOF_DUTIES

    class Meta:
        indexes: ClassVar = [models.Index(fields=["-at"], name="withdrawal_at")]

    def __str__(self) -> str:
        return f"Withdrawal {self.pk}"

    @property
    def is_whole(self) -> bool:
        """Whether everything was taken back."""
        return not self.medium and not self.language


class WithdrawalTask(StoryRecord):
    """One thing in the real world: a panel at a place, a print run, somebody who has to be told."""

    withdrawal = models.ForeignKey(Withdrawal, on_delete=models.CASCADE, related_name="tasks")
    kind = models.CharField(max_length=14, choices=TaskKind)
    what = models.CharField(max_length=200)
    where = models.CharField(max_length=200, blank=True)
    who = models.CharField(max_length=200, blank=True)
    # What the provider knows it by, such as "panel:<number>"; empty for tasks of the desk.
    trace_key = models.CharField(max_length=80, blank=True)
    due_on = models.DateField()
    done_at = models.DateTimeField(null=True, blank=True)
    done_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    duties: ClassVar = PROOF_DUTIES

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["due_on"], condition=models.Q(done_at=None), name="withdrawal_task_open"),
            models.Index(fields=["trace_key"], name="withdrawal_task_trace"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
