"""Help by the operator inside one project: announced, reasoned, short, reading only, and seen by the project."""

from datetime import timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record
from lotse.organisations.models.programme import Project

LONGEST = timedelta(minutes=60)


class SupportSession(Record):
    """Nobody is superuser in daily use: this is the only way in which an operator sees a project's mentees."""

    operator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="support_sessions")
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="support_sessions")
    reason = models.CharField(max_length=300)
    began_at = models.DateTimeField()
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    duties: ClassVar = Duties(
        DataClass.B,
        Scope.PROGRAMME,
        Retention.LOG,
        Erasure.KEEP,
        journal=False,
        why="It is itself a log: the project's lead reads it, and nobody changes a row but to end it early.",
    )

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(until__gt=models.F("began_at"))
                & models.Q(until__lte=models.F("began_at") + LONGEST),
                name="support_is_short",
            ),
            models.CheckConstraint(condition=~models.Q(reason=""), name="support_has_a_reason"),
        ]
        indexes: ClassVar = [models.Index(fields=["operator", "until"], name="support_running")]

    def __str__(self) -> str:
        return f"Support {self.public_id}"
